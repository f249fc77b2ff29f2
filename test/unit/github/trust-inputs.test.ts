import { describe, expect, it } from '@jest/globals'
import { inputsFrom, variableOf } from '@secure-deploy/github/inputs'
import { readSource, readTrust } from '@secure-deploy/github/trust-inputs'
import { errorWith } from '../../support/errors.ts'

function inputs(given: Readonly<Record<string, string>>) {
  return inputsFrom(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])),
  )
}

const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release'

describe('readTrust', () => {
  const trustOf = (given: Readonly<Record<string, string>>) => inputs(given).read(readTrust)

  it('takes signing profiles', () => {
    expect(trustOf({ 'trusted-signers': `${profile}\n${profile}/A1b2C3d4E5` })).toEqual({
      kind: 'signers',
      arns: [profile, `${profile}/A1b2C3d4E5`],
    })
  })

  it('takes a trust policy with its stores', () => {
    const given = { 'trust-policy': 'policy.json', 'trust-policy-name': 'releases', 'trust-store': 'trust' }
    expect(trustOf(given)).toEqual({
      kind: 'policy',
      policyPath: 'policy.json',
      policyName: 'releases',
      storePath: 'trust',
    })
  })

  it.each([
    { 'trusted-signers': profile, 'trust-store': 'trust' },
    { 'trusted-signers': profile, 'trust-policy-name': 'releases' },
  ])('refuses %j', (given) => {
    expect(() => trustOf(given)).toThrow(errorWith('INPUT_CONFLICT'))
  })

  it.each(['*', 'release', 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/*', `${profile}/short`])(
    'refuses %s as a signer',
    (arn) => {
      expect(() => trustOf({ 'trusted-signers': arn })).toThrow(errorWith('INPUT_MALFORMED'))
    },
  )
})

describe('readSource', () => {
  const sourceOf = (given: Readonly<Record<string, string>>) => inputs(given).read(readSource)

  it('expects the repository and nothing more unless told', () => {
    expect(sourceOf({ 'source-repository': 'octo-org/app' })).toEqual({ repository: 'octo-org/app' })
  })

  it('reads every expectation', () => {
    const given = {
      'source-repository': 'octo-org/app',
      'source-repository-id': '74',
      'source-ref': 'refs/heads/main,refs/tags/v1',
      'signer-workflow': 'octo-org/app/.github/workflows/release.yml',
      'runner-environment': 'github-hosted',
    }
    expect(sourceOf(given)).toEqual({
      repository: 'octo-org/app',
      repositoryId: '74',
      refs: ['refs/heads/main', 'refs/tags/v1'],
      signerWorkflows: ['octo-org/app/.github/workflows/release.yml'],
      runnerEnvironment: 'github-hosted',
    })
  })

  it.each([
    ['source-repository', 'octo-org'],
    ['source-repository', 'octo-org/*'],
    ['source-repository-id', '0x4a'],
    ['source-ref', 'main'],
    ['signer-workflow', 'release.yml'],
    ['runner-environment', 'any'],
  ])('refuses %s: %s', (input, value) => {
    expect(() => sourceOf({ 'source-repository': 'octo-org/app', [input]: value })).toThrow(
      errorWith('INPUT_MALFORMED'),
    )
  })
})
