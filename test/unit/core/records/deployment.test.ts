import { describe, expect, it } from '@jest/globals'
import type { Deployment } from '@secure-deploy/core/records/deployment'
import { deploymentOutcomes, encodeDeployment, parseDeployment } from '@secure-deploy/core/records/deployment'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { errorWith } from '../../../support/errors.ts'
import { releaseId, run } from '../../../support/releases.ts'

const { claims, claimsSource } = run
const deployment: Deployment = {
  id: releaseId(),
  bundleSha256: sha256Of(Buffer.from('the bundle')),
  environment: 'staging',
  store: 's3://staging/team',
  outcome: 'success',
  target: 'arn:aws:lambda:eu-west-1:111122223333:function:app',
  deployedOn: '2025-06-15T12:00:00Z',
}
const malformed = errorWith('STATEMENT_MALFORMED')

describe('encodeDeployment', () => {
  it("writes an in-toto statement about the release's bundle", () => {
    expect(JSON.parse(Buffer.from(encodeDeployment(deployment)).toString())).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'release.bundle.json', digest: { sha256: deployment.bundleSha256 } }],
      predicateType: 'https://github.com/OWNER/secure-deploy-actions/predicates/deployment/v1',
      predicate: {
        release: { name: 'app', version: '1.0.0' },
        environment: 'staging',
        store: 's3://staging/team',
        outcome: 'success',
        target: 'arn:aws:lambda:eu-west-1:111122223333:function:app',
        deployedOn: '2025-06-15T12:00:00Z',
      },
    })
  })
})

describe('parseDeployment', () => {
  it.each(deploymentOutcomes)('reads back a deployment that ended as %s', (outcome) => {
    const whole = { ...deployment, outcome, run: { claims, claimsSource } }
    expect(parseDeployment(encodeDeployment(whole))).toEqual(whole)
  })

  it.each([
    ['an unknown outcome', '"success"', '"perhaps"'],
    ['an unknown member', '"store"', '"by":"me","store"'],
    ['a target of two lines', 'function:app', 'function\\napp'],
    ['a time that is none', '2025-06-15T12:00:00Z', '15 June 2025'],
    ['an environment that is none', '"staging"', '"../staging"'],
    ['a digest that is none', deployment.bundleSha256, 'latest'],
    ['another type of predicate', 'predicates/deployment/v1', 'predicates/hold/v1'],
    ['another name for the bundle', '"release.bundle.json"', '"bundle.json"'],
    ['a second subject', '"subject":[', '"subject":[{"name":"x"},'],
  ])('refuses %s', (_, from, to) => {
    const bytes = Buffer.from(Buffer.from(encodeDeployment(deployment)).toString().replace(from, to))
    expect(() => parseDeployment(bytes)).toThrow(malformed)
  })
})
