/** Who a step is to AWS: by the job's token, by the runner's own role, and never by a key that lives on. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { inParallel } from '@secure-deploy/core/in-parallel'
import type { Fault } from '../support/aws/http-double.ts'
import type { Identity } from '../support/aws/identities.ts'
import { type Chain, type Inputs, type StepOptions, startChain } from '../support/chain.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { startTokenService, type StepResult } from '../support/runner.ts'

const actions = ['sign', 'upload', 'verify', 'promote'] as const
const noToken = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }

let chain: Chain
let bundle: string

function keysOf({ accessKeyId, secretAccessKey, sessionToken = '' }: Identity): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  }
}

function longLived(): Identity {
  const { accountId, identities } = chain.cloud.account
  const arn = `arn:aws:iam::${accountId}:user/deployer`
  return identities.issue({ accountId, arn, actions: ['*'], longLived: 'yes' })
}

function run(
  action: (typeof actions)[number],
  inputs: Inputs = {},
  options: StepOptions = {},
): Promise<StepResult> {
  return chain[action]({ ...(action === 'upload' ? { 'bundle-path': bundle } : {}), ...inputs }, options)
}

/** What the log shows: without the lines that tell the runner what to hide. */
function shown({ stdout }: StepResult): string {
  return stdout.replaceAll(/^::add-mask::.*$/gm, '')
}

function tokensSent(): readonly string[] {
  return chain.cloud.account.sts
    .of('AssumeRoleWithWebIdentity')
    .map(({ body }) => new URLSearchParams(body.toString()).get('WebIdentityToken') ?? '')
}

beforeAll(async () => {
  chain = await startChain()
  bundle = await chain.bundle()
})
beforeEach(() => chain.cloud.account.reset())
afterAll(() => chain.stop())

describe.each(actions)('%s', (action) => {
  it('says which permission the job lacks, and how to give it', async () => {
    const result = await run(action, {}, { env: noToken })
    expect(refusalOf(result)).toEqual(refusedWith('PERMISSION_ID_TOKEN'))
    expect(result.stdout).toContain('permissions:%0A  id-token: write')
  })

  it('refuses an environment in which no server has to prove who it is, before it asks anyone', async () => {
    const result = await run(action, {}, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
    expect(refusalOf(result)).toEqual(refusedWith('ENVIRONMENT_UNSAFE'))
    expect(chain.cloud.account.sts.requests).toHaveLength(0)
  })

  it('refuses a long-lived key in the environment, whatever role is given', async () => {
    const key = longLived()
    const result = await run(action, {}, { env: keysOf(key) })
    expect(refusalOf(result)).toEqual(refusedWith('LONG_LIVED_CREDENTIALS'))
    expect(chain.cloud.account.sts.requests).toHaveLength(0)
    expect(shown(result)).not.toContain(key.secretAccessKey)
  })

  it('refuses a long-lived key as the role of the runner', async () => {
    const inputs = { 'use-existing-credentials': 'true', 'role-to-assume': undefined }
    const result = await run(action, inputs, { env: keysOf(longLived()) })
    expect(refusalOf(result)).toEqual(refusedWith('LONG_LIVED_CREDENTIALS'))
  })

  it('refuses a role of an account that is not allowed, before it asks AWS', async () => {
    const result = await run(action, { 'allowed-account-ids': '444455556666, 777788889999' })
    expect(refusalOf(result)).toEqual(refusedWith('ACCOUNT_NOT_ALLOWED'))
    expect(chain.cloud.account.sts.requests).toHaveLength(0)
  })

  it('shows, when AWS STS refuses the token, its claims and never the token', async () => {
    const { account } = chain.cloud
    const other = `arn:aws:iam::${account.accountId}:role/other`
    account.sts.addRole({
      arn: other,
      audience: 'sts.amazonaws.com',
      subjects: ['repo:other/*'],
      actions: ['*'],
    })
    const result = await run(action, { 'role-to-assume': other })
    expect(refusalOf(result)).toEqual(refusedWith('STS_REFUSED'))
    expect(result.stdout).toContain('repo:octo-org/octo-repo:ref:refs/heads/main')
    const [, payload = ''] = tokensSent()[0]?.split('.') ?? []
    expect(payload).not.toBe('')
    expect(shown(result)).not.toContain(payload)
  })
})

describe('the role of the runner', () => {
  const inputs = { 'use-existing-credentials': 'true', 'role-to-assume': undefined }

  it('is used when that is asked for, without a token', async () => {
    const identity = chain.cloud.account.identity(['s3:PutObject'])
    const store = `s3://${chain.addBucket()}`
    const result = await run('upload', { ...inputs, store }, { env: { ...noToken, ...keysOf(identity) } })
    expect(result).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    expect(chain.cloud.account.sts.count('AssumeRoleWithWebIdentity')).toBe(0)
  })

  it('takes another role from there, narrowed to this release', async () => {
    const identity = chain.cloud.account.identity(['sts:AssumeRole'])
    const name = chain.addBucket()
    const store = { store: `s3://${name}`, ...chain.as('push'), 'use-existing-credentials': 'true' }
    const result = await run('upload', store, { env: { ...noToken, ...keysOf(identity) } })
    expect(result).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    const policy = chain.cloud.account.sts.sessions.at(-1)?.parameters.get('Policy')
    expect(policy).toContain(`:::${name}/releases/app/1.0.0/*`)
  })

  it('records the claims as those of the environment where there is no token', async () => {
    const identity = chain.cloud.account.identity(['signer:SignPayload'])
    const result = await run('sign', inputs, { env: { ...noToken, ...keysOf(identity) } })
    expect(result.summary).toMatch(/Claims from.*environment/s)
  })

  it('is not used unless that is asked for', async () => {
    const identity = chain.cloud.account.identity(['*'])
    const result = await run('upload', { 'role-to-assume': undefined }, { env: keysOf(identity) })
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_MISSING'))
    expect(result.stdout).toContain('role-to-assume')
  })

  it('is missed where the runner has none', async () => {
    const result = await run('upload', inputs, { env: noToken })
    expect(refusalOf(result)).toEqual(refusedWith('AWS_ACCESS_DENIED'))
    expect(result.stdout).toContain('the runner has no AWS role of its own')
  })

  it('is refused in an account that is not allowed', async () => {
    const identity = chain.cloud.account.identity(['*'])
    const limited = { ...inputs, 'allowed-account-ids': '444455556666' }
    const result = await run('upload', limited, { env: keysOf(identity) })
    expect(refusalOf(result)).toEqual(refusedWith('ACCOUNT_NOT_ALLOWED'))
    expect(chain.cloud.account.s3.requests).toHaveLength(0)
  })
})

describe('a session', () => {
  it('is refused by STS for a role that does not exist', async () => {
    const role = `arn:aws:iam::${chain.cloud.account.accountId}:role/missing`
    const result = await run('upload', { 'role-to-assume': role })
    expect(refusalOf(result)).toEqual(refusedWith('STS_REFUSED'))
    expect(result.stdout).toContain(role)
  })

  it('is refused by STS for another audience, and both are shown', async () => {
    const result = await run('upload', { audience: 'https://other.example' })
    expect(refusalOf(result)).toEqual(refusedWith('STS_REFUSED'))
    expect(result.stdout).toContain("asked for with the audience 'https://other.example'")
  })

  it('is asked for with the audience that was given', async () => {
    const { accountId, sts } = chain.cloud.account
    const arn = `arn:aws:iam::${accountId}:role/partner`
    sts.addRole({ arn, audience: 'https://sts.example', subjects: ['*'], actions: ['s3:PutObject'] })
    const store = `s3://${chain.addBucket()}`
    const result = await run('upload', { audience: 'https://sts.example', 'role-to-assume': arn, store })
    expect(result).toMatchObject({ exitCode: 0, errors: [] })
  })

  it('lasts 900 seconds unless told', async () => {
    await run('upload', { store: `s3://${chain.addBucket()}` })
    expect(chain.cloud.account.sts.sessions.at(-1)?.parameters.get('DurationSeconds')).toBe('900')
  })

  it('lasts no longer than the role allows', async () => {
    const result = await run('upload', { 'role-duration-seconds': '3601' })
    expect(refusalOf(result)).toEqual(refusedWith('STS_REFUSED'))
    expect(result.stdout).toContain('Check role-duration-seconds')
  })

  it('is not opened for a release whose session policy would be too large', async () => {
    const long = 'a'.repeat(128)
    const prefix = Array.from({ length: 4 }, () => 'p'.repeat(60)).join('/')
    const result = await run('promote', {
      'release-name': long,
      'release-version': long,
      'source-store': `s3://${'b'.repeat(63)}/${prefix}`,
      'target-store': `s3://${'c'.repeat(63)}/${prefix}`,
    })
    expect(refusalOf(result)).toEqual(refusedWith('SESSION_POLICY_TOO_LARGE'))
  })

  it.each([
    ['an STS that is throttled once', { kind: 'refuse', status: 400, code: 'Throttling' }],
    ['an STS that fails once', { kind: 'refuse', status: 500, code: 'InternalFailure' }],
    ['a connection that breaks once', { kind: 'reset-before' }],
    ['an answer that is lost once', { kind: 'reset-after' }],
    [
      'an issuer that STS does not reach once',
      { kind: 'refuse', status: 400, code: 'IDPCommunicationError' },
    ],
  ] as const)('is opened in spite of %s', async (_name, fault) => {
    chain.cloud.account.sts.plan({ operation: 'AssumeRoleWithWebIdentity', fault })
    const result = await run('upload', { store: `s3://${chain.addBucket()}` })
    expect(result).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    expect(chain.cloud.account.sts.count('AssumeRoleWithWebIdentity')).toBe(2)
  })
})

const answering = (body: string, status = 200): Fault => ({
  kind: 'answer',
  change: (answer) => ({ ...answer, status, body }),
})
const replacing = (text: RegExp, other: string): Fault => ({
  kind: 'answer',
  change: (answer) => ({ ...answer, body: String(answer.body).replace(text, other) }),
})

/** Failures of STS that last; each is waited for, so they run side by side, each in an account of its own. */
const lasting: Readonly<Record<string, readonly [code: string, fault: Fault]>> = {
  'STS that stays throttled': ['AWS_THROTTLED', { kind: 'refuse', status: 400, code: 'Throttling' }],
  'STS that keeps failing': ['AWS_UNAVAILABLE', { kind: 'refuse', status: 503, code: 'ServiceUnavailable' }],
  'a network that stays down': ['NETWORK', { kind: 'reset-before' }],
  'an answer that is no XML': ['AWS_ANSWER_UNEXPECTED', answering('<html>gateway')],
  'an empty answer': ['AWS_ANSWER_UNEXPECTED', answering('')],
  'an answer without credentials': [
    'AWS_ANSWER_UNEXPECTED',
    replacing(/<Credentials>.*<\/Credentials>/s, ''),
  ],
  'an answer without a session token': [
    'AWS_ANSWER_UNEXPECTED',
    replacing(/<SessionToken>.*<\/SessionToken>/s, ''),
  ],
  'an answer without an end': ['AWS_ANSWER_UNEXPECTED', replacing(/<Expiration>.*<\/Expiration>/s, '')],
  'an answer about another account': [
    'AWS_ANSWER_UNEXPECTED',
    replacing(/::111122223333:/, '::999999999999:'),
  ],
}

/** What the token service answers instead of a token. */
const tokenFailures = {
  'a failure': { status: 500, body: '{"message":"internal"}' },
  'a refusal': { status: 403, body: '{"message":"forbidden"}' },
  'no JSON': { status: 200, body: '<html>' },
  'no value': { status: 200, body: '{}' },
  'a value that is no token': { status: 200, body: '{"value":"token"}' },
}

describe('a step fails, and writes nothing, on', () => {
  const results = new Map<string, StepResult>()

  beforeAll(async () => {
    const broken = inParallel(Object.entries(lasting), 9, async ([name, [, fault]]) => {
      const own = await startChain({}, chain.workspace)
      own.cloud.account.sts.plan({ operation: 'AssumeRoleWithWebIdentity', times: 9, fault })
      results.set(name, await own.upload({ 'bundle-path': bundle }))
      await own.stop()
    })
    const tokens = inParallel(Object.entries(tokenFailures), 5, async ([name, answer]) => {
      const service = await startTokenService(chain.cloud.account.issuer)
      service.answer(answer)
      results.set(name, await run('upload', {}, { env: service.environment }))
      await service.stop()
    })
    await Promise.all([broken, tokens])
  })

  it.each(Object.entries(lasting).map(([name, [code]]) => [name, code]))('%s: %s', (name, code) => {
    const result = results.get(name)
    expect(result && refusalOf(result)).toEqual(refusedWith(code))
  })

  it.each(Object.keys(tokenFailures))('a token service that answers with %s', (name) => {
    const result = results.get(name)
    expect(result && refusalOf(result)).toEqual(refusedWith('OIDC_TOKEN_UNAVAILABLE'))
  })

  it.each([
    ['without the commit', { sha: undefined }],
    ['with a commit that is none', { sha: 'main' }],
    ['with a repository that is none', { repository: 'octo-org/octo-repo/other' }],
    ['with line ends in a claim', { actor: 'octo\ncat' }],
  ])('a token %s', async (_name, claims) => {
    const service = await startTokenService(chain.cloud.account.issuer)
    service.claim(claims)
    const result = await run('sign', {}, { env: service.environment })
    await service.stop()
    expect(refusalOf(result)).toEqual(refusedWith('OIDC_TOKEN_UNAVAILABLE'))
  })
})

describe('another partition', () => {
  const region = 'us-gov-west-1'
  const partition = 'aws-us-gov'
  let other: Chain

  beforeAll(async () => {
    other = await startChain({ region, partition }, chain.workspace)
  })
  afterAll(() => other.stop())

  it('is signed, uploaded to and verified in with its own ARNs', async () => {
    const path = await other.bundle()
    for (const step of [
      () => other.upload({ 'bundle-path': path }),
      () => other.verify(),
      () => other.promote(),
    ])
      expect(await step()).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    const policies = other.cloud.account.sts.sessions.map(({ parameters }) => parameters.get('Policy'))
    for (const policy of policies) expect(policy).not.toMatch(/"arn:aws:/)
  })

  it('is refused for a role of this one', async () => {
    const role = chain.cloud.roles.push
    const result = await other.upload({ 'bundle-path': bundle, 'role-to-assume': role })
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_CONFLICT'))
  })

  it('takes a root of its own where none is built in', async () => {
    const signer = 'arn:aws-cn:signer:cn-north-1:111122223333:/signing-profiles/release'
    const role = 'arn:aws-cn:iam::111122223333:role/sign'
    const inputs = { signer, 'role-to-assume': role, 'aws-region': 'cn-north-1', 'trust-store': undefined }
    const result = await run('sign', inputs)
    expect(refusalOf(result)).toEqual(refusedWith('TRUST_STORE_MALFORMED'))
    expect(chain.cloud.account.sts.requests).toHaveLength(0)
  })
})
