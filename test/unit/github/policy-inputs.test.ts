import { describe, expect, it } from '@jest/globals'
import { inputsFrom, variableOf } from '@secure-deploy/github/inputs'
import { readDeciding, readPolicy } from '@secure-deploy/github/policy-inputs'
import { codeOf } from '../../support/errors.ts'

const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release'
const always = { 'source-repository': 'octo-org/app' }
const digest = 'a'.repeat(64)

function inputs(given: Readonly<Record<string, string>>) {
  return inputsFrom(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])),
  )
}

describe('readDeciding', () => {
  const decidingOf = (given: Readonly<Record<string, string>>) =>
    inputs({ ...always, ...given }).read(readDeciding)

  it('lets inputs decide', () => {
    expect(decidingOf({ 'trusted-signers': profile })).toEqual({
      kind: 'inputs',
      trust: { kind: 'signers', arns: [profile] },
      source: { repository: 'octo-org/app' },
    })
  })

  it('lets a policy decide about an environment, whatever the default of source-repository', () => {
    expect(decidingOf({ policy: 'deploy-policy.yml', environment: 'staging' })).toEqual({
      kind: 'policy',
      policy: { location: 'deploy-policy.yml' },
      environment: 'staging',
    })
  })

  it.each([
    ['nobody decides', {}, 'INPUT_MISSING'],
    [
      'two ways to say whom to trust',
      { 'trusted-signers': profile, 'trust-policy': 'p.json' },
      'INPUT_CONFLICT',
    ],
    [
      'signers beside a policy',
      { policy: 'p.yml', environment: 'a', 'trusted-signers': profile },
      'INPUT_CONFLICT',
    ],
    [
      'a source beside a policy',
      { policy: 'p.yml', environment: 'a', 'source-ref': 'refs/heads/main' },
      'INPUT_CONFLICT',
    ],
    ['a policy for no environment', { policy: 'p.yml' }, 'INPUT_CONFLICT'],
  ])('refuses %s', async (_, given, code) => {
    expect(await codeOf(() => decidingOf(given))).toBe(code)
  })
})

describe('readPolicy', () => {
  const policyOf = (given: Readonly<Record<string, string>>) => inputs(given).read(readPolicy)

  it('is absent without the input', () => {
    expect(policyOf({})).toBeUndefined()
  })

  it('is known by its digest and by whoever signed it', () => {
    const given = { policy: 'p.yml', 'policy-digest': `sha256:${digest}`, 'policy-trusted-signers': profile }
    expect(policyOf(given)).toEqual({
      location: 'p.yml',
      sha256: digest,
      signedBy: { kind: 'signers', arns: [profile] },
    })
  })

  it('is known by a trust policy with its stores', () => {
    const given = { policy: 'p.yml', 'policy-trust-policy': 't.json', 'policy-trust-store': 'trust' }
    expect(policyOf(given)).toMatchObject({
      signedBy: { kind: 'policy', policyPath: 't.json', storePath: 'trust' },
    })
  })

  it.each([
    ['a digest of no policy', { 'policy-digest': `sha256:${digest}` }, 'INPUT_CONFLICT'],
    ['signers of no policy', { 'policy-trusted-signers': profile }, 'INPUT_CONFLICT'],
    [
      'certificates without the trust policy that names them',
      { policy: 'p', 'policy-trust-store': 't' },
      'INPUT_CONFLICT',
    ],
    [
      'two ways to know who signed it',
      { policy: 'p', 'policy-trusted-signers': profile, 'policy-trust-policy': 't' },
      'INPUT_CONFLICT',
    ],
    ['a digest that is none', { policy: 'p', 'policy-digest': digest }, 'INPUT_MALFORMED'],
  ])('refuses %s', async (_, given, code) => {
    expect(await codeOf(() => policyOf(given))).toBe(code)
  })
})
