import { describe, expect, it } from '@jest/globals'
import { requiredClaims } from '@secure-deploy/core/release/run'
import { claimsFromEnvironment, claimsFromToken, readRun } from '@secure-deploy/github/run-claims'
import type { IdentityToken } from '@secure-deploy/github/runner'
import { failure } from './failure.ts'
import { claims, environment, token, tokenWith, without } from './runner-fixture.ts'

function identity(answer: string | undefined): IdentityToken {
  return { isAvailable: () => answer !== undefined, get: async () => answer ?? '' }
}

const unavailable = failure('ServiceError', 'OIDC_TOKEN_UNAVAILABLE')

describe('claimsFromToken', () => {
  it('reads the claims and nothing else', () => {
    expect(claimsFromToken(token({ sub: 'repo:octo-org/app:ref:refs/heads/main', jti: 'x' }))).toEqual(claims)
  })

  it('reads the optional claims', () => {
    const more = { environment: 'production eu', job_workflow_sha: 'c'.repeat(40) }
    expect(claimsFromToken(token(more))).toMatchObject(more)
  })

  it.each(requiredClaims)('refuses a token without %s', (name) => {
    expect(() => claimsFromToken(tokenWith(without(claims, name)))).toThrow(unavailable)
  })

  it.each([
    ['repository', 'octo-org'],
    ['repository_id', 74],
    ['ref', 'main'],
    ['sha', 'A'.repeat(40)],
    ['workflow_ref', 'octo-org/app/.github/workflows/release.yml'],
    ['workflow_sha', ''],
    ['runner_environment', 'hosted'],
    ['run_id', '1\n2'],
    ['actor', ''],
    ['environment', 'a\u0000b'],
    ['job_workflow_ref', null],
  ])('refuses a token whose %s is %j', (name, value) => {
    expect(() => claimsFromToken(token({ [name]: value }))).toThrow(unavailable)
  })

  it.each(['', 'a.b.c', token().slice(0, 30), `e30.${Buffer.from('[]').toString('base64url')}.e30`])(
    'refuses %j',
    (text) => {
      expect(() => claimsFromToken(text)).toThrow(unavailable)
    },
  )
})

describe('claimsFromEnvironment', () => {
  it('reads what the runner says', () => {
    expect(claimsFromEnvironment(environment)).toEqual(claims)
  })

  it.each(['GITHUB_REPOSITORY_ID', 'GITHUB_SHA', 'RUNNER_ENVIRONMENT'] as const)(
    'refuses an environment without %s',
    (name) => {
      expect(() => claimsFromEnvironment({ ...environment, [name]: '' })).toThrow(
        failure('InputError', 'INPUT_MISSING'),
      )
    },
  )

  it('refuses a value that is not of the form', () => {
    expect(() => claimsFromEnvironment({ ...environment, GITHUB_SHA: 'main' })).toThrow(
      failure('InputError', 'INPUT_MALFORMED'),
    )
  })
})

describe('readRun', () => {
  it('takes the claims of the accepted token', async () => {
    const run = await readRun(environment, identity(undefined), { acceptedToken: token({ run_id: '7' }) })
    expect(run).toEqual({
      claims: { ...claims, run_id: '7' },
      claimsSource: 'oidc-token-accepted-by-sts',
      serverUrl: 'https://github.com',
    })
  })

  it('prefers a token to the environment', async () => {
    const run = await readRun({ ...environment, GITHUB_SHA: 'f'.repeat(40) }, identity(token()))
    expect(run).toMatchObject({ claims: { sha: claims.sha }, claimsSource: 'oidc-token' })
  })

  it('records that the claims are from the environment', async () => {
    expect(await readRun(environment, identity(undefined))).toMatchObject({
      claims,
      claimsSource: 'environment',
    })
  })

  it('does not fall back to the environment when the token is unusable', async () => {
    await expect(readRun(environment, identity('a.b.c'))).rejects.toEqual(unavailable)
  })

  it.each([
    ['https://token.actions.githubusercontent.com/enterprise', 'https://github.com'],
    ['https://token.actions.octocorp.ghe.com', 'https://octocorp.ghe.com'],
    ['https://git.example.com/_services/token', 'https://git.example.com'],
  ])('reads the server of the issuer %s over the environment', async (iss, serverUrl) => {
    const env = { ...environment, GITHUB_SERVER_URL: 'https://elsewhere.example' }
    expect(await readRun(env, identity(token({ iss })))).toMatchObject({ serverUrl })
  })

  it.each([
    [undefined, 'INPUT_MISSING'],
    ['http://github.com', 'INPUT_MALFORMED'],
    ['https://github.com/x', 'INPUT_MALFORMED'],
  ])('refuses the server address %s', async (GITHUB_SERVER_URL, code) => {
    await expect(readRun({ ...environment, GITHUB_SERVER_URL }, identity(undefined))).rejects.toEqual(
      failure('InputError', code),
    )
  })
})
