import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parseSigningProfileArn } from '@secure-deploy/aws/arn'
import { awsSigner } from '@secure-deploy/aws/signer'
import {
  describeBlob,
  encodePayload,
  parseEnvelope,
  type TrustStores,
  verifySignature,
} from '@secure-deploy/notary'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { atOnce, sessionFor } from '../../support/aws/test-session.ts'

const content = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}')
const mediaType = 'application/vnd.in-toto+json'

let account: DoubleAccount
let trustStores: TrustStores

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
  account.signer.addProfile('release_profile')
  trustStores = new Map([['signingAuthority:doubles', [account.signer.authority.root]]])
})
beforeEach(() => account.reset())
afterAll(() => account.stop())

const profile = () => parseSigningProfileArn(account.signer.authority.profileArn('release_profile'))
const signer = (actions = ['signer:SignPayload']) =>
  awsSigner(sessionFor(account, ...actions), profile(), { trustStores, retry: atOnce })
const sign = () => signer().sign(content, mediaType, new Date())
const notAsked = { check: () => Promise.reject(new Error('not asked')) }

describe('awsSigner sign', () => {
  it('returns an envelope that verifies under its own trust', async () => {
    const envelope = await sign()
    const { statement, stores } = await signer().trust()
    const verified = await verifySignature(envelope, {
      statement,
      stores,
      now: new Date(),
      revocation: notAsked,
    })
    expect(verified.signedBy).toBe(profile().arn)
  })

  it('has the content described with a SHA-384 digest', async () => {
    expect(parseEnvelope(await sign()).payload).toEqual(describeBlob(content, 'sha384', mediaType))
  })

  it("makes one request, in the profile's region and for its owner", async () => {
    await sign()
    expect(account.signer.requests.length).toBe(1)
    expect(JSON.parse(account.signer.requests[0]?.body.toString() ?? '')).toMatchObject({
      payloadFormat: 'application/vnd.cncf.notary.payload.v1+json',
      profileName: 'release_profile',
      profileOwner: account.accountId,
    })
    expect(account.signer.requests[0]?.headers.authorization).toContain('/us-east-1/signer/aws4_request')
  })

  it('refuses a signature over another payload', async () => {
    account.signer.replacePayload(encodePayload(describeBlob(Buffer.from('other'), 'sha384', mediaType)))
    await expect(sign()).rejects.toMatchObject({ name: 'ServiceError', code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses a signature over another media type', async () => {
    account.signer.replacePayload(encodePayload(describeBlob(content, 'sha384', 'text/plain')))
    await expect(sign()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses annotations that were not asked for', async () => {
    account.signer.replacePayload(
      encodePayload(describeBlob(content, 'sha384', mediaType, { approved: 'yes' })),
    )
    await expect(sign()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses a signature by another profile', async () => {
    account.signer.misbehave({ profileName: 'other_profile' })
    await expect(sign()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses a signature by another job', async () => {
    account.signer.misbehave({ jobId: '00000000-0000-4000-8000-000000000000' })
    await expect(sign()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it.each([-6, 6])('refuses a signature made %d minutes from now', async (minutes) => {
    account.signer.misbehave({ signingTime: new Date(Date.now() + minutes * 60_000) })
    await expect(sign()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('accepts a clock that is four minutes off', async () => {
    account.signer.misbehave({ signingTime: new Date(Date.now() - 4 * 60_000) })
    expect((await sign()).length).toBeGreaterThan(0)
  })

  it('refuses an envelope that cannot be read', async () => {
    account.signer.misbehave({ edit: () => 'not an envelope' })
    await expect(sign()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses an answer without a signature', async () => {
    const change = () => ({ status: 200, body: '{"jobId":"x"}' })
    account.signer.plan({ operation: 'SignPayload', fault: { kind: 'answer', change } })
    await expect(sign()).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses an answer that is not JSON', async () => {
    account.signer.plan({
      operation: 'SignPayload',
      times: 9,
      fault: { kind: 'answer', change: () => ({ status: 200, body: '<html>' }) },
    })
    await expect(sign()).rejects.toMatchObject({ name: 'ServiceError', code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('names the permission that is missing', async () => {
    const signed = signer(['kms:*']).sign(content, mediaType, new Date())
    await expect(signed).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
      operation: 'signer:SignPayload',
      nextStep: expect.stringContaining('signer:SignPayload'),
    })
    expect(account.signer.requests.length).toBe(1)
  })

  it('tells a profile that does not exist', async () => {
    const other = parseSigningProfileArn(account.signer.authority.profileArn('no_such_profile'))
    const signed = awsSigner(sessionFor(account, 'signer:*'), other, { trustStores, retry: atOnce }).sign(
      content,
      mediaType,
      new Date(),
    )
    await expect(signed).rejects.toMatchObject({ code: 'AWS_NOT_FOUND' })
  })

  it.each([
    ['throttling', { kind: 'refuse', status: 429, code: 'TooManyRequestsException' }],
    ['an internal error', { kind: 'refuse', status: 500, code: 'InternalServiceErrorException' }],
    ['a reset', { kind: 'reset-after' }],
  ] as const)('repeats the request after %s', async (_, fault) => {
    account.signer.plan({ operation: 'SignPayload', fault })
    expect((await sign()).length).toBeGreaterThan(0)
    expect(account.signer.requests.length).toBe(2)
  })
})

describe('awsSigner trust', () => {
  it('trusts this profile under the built-in root of its partition', async () => {
    const { statement, stores } = await awsSigner(sessionFor(account), profile()).trust()
    expect(statement).toMatchObject({
      level: 'strict',
      override: { revocation: 'skip' },
      trustStores: ['signingAuthority:aws-signer-ts'],
      trustedIdentities: [profile().arn],
    })
    expect([...stores.keys()]).toEqual(['signingAuthority:aws-signer-ts'])
  })

  it('has no trust for a partition without a built-in root', async () => {
    const china = parseSigningProfileArn(
      'arn:aws-cn:signer:cn-north-1:111122223333:/signing-profiles/release_profile',
    )
    await expect(awsSigner(sessionFor(account), china).trust()).rejects.toMatchObject({
      name: 'InputError',
      code: 'TRUST_STORE_MALFORMED',
    })
  })

  it('refuses a trust store without certificates of signing authorities', async () => {
    const given = { trustStores: new Map([['ca:other', [account.signer.authority.root]]]) as TrustStores }
    await expect(awsSigner(sessionFor(account), profile(), given).trust()).rejects.toMatchObject({
      name: 'InputError',
      code: 'TRUST_STORE_MALFORMED',
    })
  })
})
