import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { SessionRequest } from '@secure-deploy/aws/aws-session'
import { s3Creator } from '@secure-deploy/aws/s3-creator'
import { openSession } from '@secure-deploy/aws/session'
import { uploadStatements } from '@secure-deploy/aws/session-policy'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { addStore, atOnce, contentOf, digestOf } from '../../support/aws/test-session.ts'

const roleArn = 'arn:aws:iam::111122223333:role/ci/push'
const policy = [{ Effect: 'Allow', Action: ['s3:PutObject'], Resource: ['arn:aws:s3:::bucket/*'] }] as const

let account: DoubleAccount
let masked: string[]
let tokens: string[]

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
  account.sts.addRole({
    arn: roleArn,
    audience: 'sts.amazonaws.com',
    subjects: ['repo:octo-org/octo-repo:ref:refs/heads/main'],
    actions: ['s3:*', 'kms:*'],
  })
})
beforeEach(() => {
  account.reset()
  masked = []
  tokens = []
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
    delete process.env[name]
})
afterAll(() => account.stop())

interface Changes extends Partial<Omit<SessionRequest, 'identity'>> {
  readonly role?: string
  readonly audience?: string
  readonly durationSeconds?: number
  readonly claims?: Readonly<Record<string, unknown>>
}

function requestFor({
  role = roleArn,
  audience = 'sts.amazonaws.com',
  durationSeconds = 900,
  claims = {},
  ...rest
}: Changes = {}): SessionRequest {
  return {
    action: 'upload-artifact',
    run: { id: '4711', attempt: '2' },
    region: account.region,
    identity: {
      kind: 'web-identity',
      roleArn: role,
      audience,
      durationSeconds,
      token: () => {
        const token = account.issuer.issue({ aud: audience, ...claims })
        tokens.push(token)
        return Promise.resolve(token)
      },
    },
    allowedAccountIds: [],
    policy,
    mask: (secret) => void masked.push(secret),
    ...rest,
  }
}

const open = (changes?: Changes) => openSession(requestFor(changes), { retry: atOnce })
const ambient = (changes: Changes = {}, role?: string) =>
  openSession(
    {
      ...requestFor(changes),
      identity: { kind: 'ambient', durationSeconds: 900, ...(role === undefined ? {} : { roleArn: role }) },
    },
    { retry: atOnce },
  )

/** Keys of the runner itself, as its environment would carry them. */
function giveRunnerKeys(...actions: readonly string[]) {
  const keys = account.identity(actions)
  process.env['AWS_ACCESS_KEY_ID'] = keys.accessKeyId
  process.env['AWS_SECRET_ACCESS_KEY'] = keys.secretAccessKey
  process.env['AWS_SESSION_TOKEN'] = keys.sessionToken
  return keys
}

describe('openSession with the OIDC token of the run', () => {
  it('opens a session with one request to STS', async () => {
    const session = await open()
    expect(session).toMatchObject({
      region: 'us-east-1',
      partition: 'aws',
      accountId: '111122223333',
      arn: 'arn:aws:sts::111122223333:assumed-role/push/secure-deploy-upload-artifact-4711-2',
    })
    expect(account.sts.requests.map(({ operation }) => operation)).toEqual(['AssumeRoleWithWebIdentity'])
  })

  it('sends the token unsigned, with the session policy and the duration', async () => {
    await open({ durationSeconds: 1800 })
    const parameters = account.sts.sessions.at(-1)?.parameters
    expect(parameters?.get('Policy')).toBe(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::bucket/*"}]}',
    )
    expect(parameters?.get('DurationSeconds')).toBe('1800')
    expect(account.sts.requests[0]?.headers.authorization).toBeUndefined()
  })

  it('masks the token and every credential', async () => {
    const session = await open()
    const { accessKeyId, secretAccessKey, sessionToken } = await session.credentials()
    expect(masked).toEqual(expect.arrayContaining([tokens[0], accessKeyId, secretAccessKey, sessionToken]))
  })

  it('gives the same credentials while they last', async () => {
    const session = await open()
    await session.credentials()
    await session.credentials()
    expect(account.sts.requests.length).toBe(1)
  })

  it('gets new credentials with a fresh token before the old ones end', async () => {
    const change = (answer: { status: number; body?: Buffer | string }) => ({
      ...answer,
      body: String(answer.body).replace(
        /<Expiration>[^<]*/,
        `<Expiration>${new Date(Date.now() + 60_000).toISOString()}`,
      ),
    })
    account.sts.plan({ operation: 'AssumeRoleWithWebIdentity', fault: { kind: 'answer', change } })
    const session = await open()
    await session.credentials()
    expect(account.sts.requests.length).toBe(2)
    expect(tokens.length).toBe(2)
  })

  it('keeps to 64 characters in the name of the session, and keeps run and attempt', async () => {
    const session = await open({
      action: 'a-very-long-action-name-that-somebody-invents',
      run: { id: '12345678901234567890', attempt: '10' },
    })
    const name = session.arn.split('/').at(-1) ?? ''
    expect(name.length).toBe(64)
    expect(name.endsWith('-12345678901234567890-10')).toBe(true)
  })

  it('refuses an account that is not allowed, before it asks for a token', async () => {
    const opened = open({ allowedAccountIds: ['999999999999'] })
    await expect(opened).rejects.toMatchObject({ name: 'InputError', code: 'ACCOUNT_NOT_ALLOWED' })
    expect(tokens.length + account.sts.requests.length).toBe(0)
  })

  it('accepts an allowed account', async () => {
    expect((await open({ allowedAccountIds: ['999999999999', '111122223333'] })).accountId).toBe(
      '111122223333',
    )
  })

  it('refuses a long-lived key in the environment, before it asks for a token', async () => {
    const opened = open({ environmentAccessKeyId: 'AKIAIOSFODNN7EXAMPLE' })
    await expect(opened).rejects.toMatchObject({
      name: 'InputError',
      code: 'LONG_LIVED_CREDENTIALS',
      nextStep: expect.stringContaining('role-to-assume'),
    })
    expect(tokens.length + account.sts.requests.length).toBe(0)
  })

  it('takes no notice of a temporary key in the environment', async () => {
    expect((await open({ environmentAccessKeyId: 'ASIAIOSFODNN7EXAMPLE' })).accountId).toBe('111122223333')
  })

  it('refuses what is not the ARN of a role', async () => {
    await expect(open({ role: 'push' })).rejects.toMatchObject({
      name: 'InputError',
      code: 'INPUT_MALFORMED',
    })
  })

  it('refuses a region of another partition than the role', async () => {
    await expect(open({ region: 'cn-north-1' })).rejects.toMatchObject({
      name: 'InputError',
      code: 'INPUT_CONFLICT',
    })
  })

  it('refuses a session policy that is too large, before it asks for a token', async () => {
    const large = [
      { Effect: 'Allow', Action: ['s3:PutObject'], Resource: [`arn:aws:s3:::bucket/${'x'.repeat(2048)}`] },
    ] as const
    await expect(open({ policy: large })).rejects.toMatchObject({
      name: 'InputError',
      code: 'SESSION_POLICY_TOO_LARGE',
    })
    expect(tokens.length).toBe(0)
  })

  it('shows the claims and what usually fails, and never the token, when STS refuses', async () => {
    const claims = { sub: 'repo:octo-org/octo-repo:environment:production', environment: 'production' }
    const error = await open({ claims }).catch((failure: unknown) => failure)
    expect(error).toMatchObject({
      name: 'ServiceError',
      code: 'STS_REFUSED',
      operation: 'sts:AssumeRoleWithWebIdentity',
      requestId: 'DOUBLE0000000001',
    })
    const { message } = error as Error
    expect(message).toContain('repo:octo-org/octo-repo:environment:production')
    expect(message).toContain('repo:octo-org@65/octo-repo@74:environment:production')
    expect(message).toContain('sts.amazonaws.com')
    expect(message).toContain('StringLike')
    expect(message).not.toContain(tokens[0])
    expect(account.sts.requests.length).toBe(1)
  })

  it('keeps the token out of an error that echoes it', async () => {
    const echo = () => ({
      status: 400,
      body: `<ErrorResponse><Error><Type>Sender</Type><Code>InvalidIdentityToken</Code><Message>cannot read ${tokens[0]}</Message></Error></ErrorResponse>`,
    })
    account.sts.plan({ operation: 'AssumeRoleWithWebIdentity', fault: { kind: 'answer', change: echo } })
    const error = (await open().catch((failure: unknown) => failure)) as Error
    expect(error).toMatchObject({ code: 'STS_REFUSED' })
    expect(JSON.stringify([error.message, (error.cause as Error).message, error.stack])).not.toContain(
      tokens[0],
    )
  })

  it.each([
    ['AccessDenied', 403, 'trust policy'],
    ['InvalidIdentityToken', 400, 'identity provider'],
    ['ExpiredTokenException', 400, 'clock'],
    ['PackedPolicyTooLarge', 400, 'packed'],
    ['MalformedPolicyDocument', 400, 'session policy'],
    ['RegionDisabledException', 403, 'region'],
    ['ValidationError', 400, 'role-duration-seconds'],
  ])('says what to do about %s', async (code, status, words) => {
    account.sts.plan({ operation: 'AssumeRoleWithWebIdentity', fault: { kind: 'refuse', status, code } })
    await expect(open()).rejects.toMatchObject({
      code: 'STS_REFUSED',
      nextStep: expect.stringContaining(words),
    })
    expect(account.sts.requests.length).toBe(1)
  })

  it.each([
    ['IDPCommunicationError', 400],
    ['Throttling', 400],
    ['ServiceUnavailable', 503],
  ])('repeats the request after %s', async (code, status) => {
    account.sts.plan({
      operation: 'AssumeRoleWithWebIdentity',
      times: 2,
      fault: { kind: 'refuse', status, code },
    })
    expect((await open()).accountId).toBe('111122223333')
    expect(account.sts.requests.length).toBe(3)
  })

  it('tells a service that stays unavailable from one that refuses', async () => {
    account.sts.plan({
      operation: 'AssumeRoleWithWebIdentity',
      times: 9,
      fault: { kind: 'refuse', status: 503, code: 'ServiceUnavailable' },
    })
    await expect(open()).rejects.toMatchObject({ code: 'AWS_UNAVAILABLE', retryable: true })
    expect(account.sts.requests.length).toBe(5)
  })

  it('refuses an answer without credentials', async () => {
    const change = (answer: { status: number; body?: Buffer | string }) => ({
      ...answer,
      body: String(answer.body).replace(/<SessionToken>[^<]*<\/SessionToken>/, ''),
    })
    account.sts.plan({ operation: 'AssumeRoleWithWebIdentity', fault: { kind: 'answer', change } })
    await expect(open()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses an answer about another account', async () => {
    const change = (answer: { status: number; body?: Buffer | string }) => ({
      ...answer,
      body: String(answer.body).replace('sts::111122223333', 'sts::444455556666'),
    })
    account.sts.plan({ operation: 'AssumeRoleWithWebIdentity', fault: { kind: 'answer', change } })
    await expect(open()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses an answer that is not one', async () => {
    account.sts.plan({
      operation: 'AssumeRoleWithWebIdentity',
      times: 9,
      fault: { kind: 'answer', change: () => ({ status: 200, body: '<html>' }) },
    })
    await expect(open()).rejects.toMatchObject({ name: 'ServiceError', code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('narrows the role to the one release it is opened for', async () => {
    const store = addStore(account, 'narrowed')
    const release = { name: 'app', version: '1.0' } as ReleaseId
    const session = await open({
      policy: uploadStatements({ region: account.region, bucket: store.bucket, prefix: '', release }),
    })
    const creator = s3Creator(session, store, { retry: atOnce })
    const expected = await digestOf('x')
    expect((await creator.create('releases/app/1.0/files/a', contentOf('x'), expected)).outcome).toBe(
      'created',
    )
    await expect(creator.create('releases/app/1.1/files/a', contentOf('x'), expected)).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
    })
  })
})

describe("openSession with the runner's own role", () => {
  it('learns who it is with one request to STS', async () => {
    const keys = giveRunnerKeys('s3:*')
    const session = await ambient()
    expect(session).toMatchObject({ accountId: '111122223333', arn: keys.arn })
    expect(await session.credentials()).toMatchObject({ accessKeyId: keys.accessKeyId })
    expect(account.sts.requests.map(({ operation }) => operation)).toEqual(['GetCallerIdentity'])
  })

  it('masks the credentials it finds', async () => {
    const keys = giveRunnerKeys('s3:*')
    await ambient()
    expect(masked).toEqual(expect.arrayContaining([keys.secretAccessKey, keys.sessionToken]))
  })

  it('assumes the given role with the session policy', async () => {
    giveRunnerKeys('sts:AssumeRole')
    const session = await ambient({}, roleArn)
    expect(session.arn).toBe(
      'arn:aws:sts::111122223333:assumed-role/push/secure-deploy-upload-artifact-4711-2',
    )
    expect(account.sts.sessions.at(-1)?.parameters.get('Policy')).toContain('s3:PutObject')
    expect(account.sts.requests.map(({ operation }) => operation)).toEqual(['AssumeRole'])
  })

  it('tells that the given role may not be assumed', async () => {
    giveRunnerKeys('s3:*')
    await expect(ambient({}, roleArn)).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
      operation: 'sts:AssumeRole',
    })
  })

  it('refuses an account that is not allowed', async () => {
    giveRunnerKeys('s3:*')
    await expect(ambient({ allowedAccountIds: ['999999999999'] })).rejects.toMatchObject({
      name: 'InputError',
      code: 'ACCOUNT_NOT_ALLOWED',
    })
  })

  it('refuses long-lived keys wherever it finds them', async () => {
    giveRunnerKeys('s3:*')
    process.env['AWS_ACCESS_KEY_ID'] = 'AKIAIOSFODNN7EXAMPLE'
    delete process.env['AWS_SESSION_TOKEN']
    await expect(ambient()).rejects.toMatchObject({ name: 'InputError', code: 'LONG_LIVED_CREDENTIALS' })
    expect(account.sts.requests.length).toBe(0)
  })

  it('says what to do where the runner has no role', async () => {
    await expect(ambient()).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'AWS_ACCESS_DENIED',
      nextStep: expect.stringContaining('role-to-assume'),
    })
  })

  it('refuses an answer without an account', async () => {
    giveRunnerKeys('s3:*')
    const change = (answer: { status: number; body?: Buffer | string }) => ({
      ...answer,
      body: String(answer.body).replace(/<Account>.*<\/Account>/, ''),
    })
    account.sts.plan({ operation: 'GetCallerIdentity', fault: { kind: 'answer', change } })
    await expect(ambient()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })
})
