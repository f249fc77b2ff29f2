import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { s3Creator } from '@secure-deploy/aws/s3-creator'
import type { S3Store } from '@secure-deploy/aws/s3-store'
import { InputError } from '@secure-deploy/core/errors'
import type { Content } from '@secure-deploy/core/ports'
import { compositeSha256, sha256Of, toBase64 } from '@secure-deploy/core/values/digest'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { addStore, atOnce, contentOf, digestOf, sessionFor } from '../../support/aws/test-session.ts'
import { sourcedContent } from '../../support/sourced-content.ts'

const text = 'these are the bytes of a release'
const key = 'releases/app/1.0/files/x/app.zip'
const encryptionKey = 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555'

let account: DoubleAccount
let store: S3Store
let buckets = 0

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
})
beforeEach(() => {
  account.reset()
  store = addStore(account, `bucket-${++buckets}`, { prefix: 'team/app' })
})
afterAll(() => account.stop())

const pushOnly = () => sessionFor(account, 's3:PutObject')
const creator = (options = {}) => s3Creator(pushOnly(), store, { retry: atOnce, ...options })
const stored = () => account.s3.storage.latest(store.bucket, `team/app/${key}`)

/** Each part is four bytes. */
async function inParts(content = text) {
  const bytes = Buffer.from(content)
  const parts = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, index) =>
    sha256Of(bytes.subarray(index * 4, index * 4 + 4)),
  )
  return { ...(await digestOf(content)), parts: { partSize: 4, sha256: parts } }
}

describe('s3Creator', () => {
  it('creates an object with one request', async () => {
    const created = await creator().create(key, contentOf(text), await digestOf(text))
    expect(created).toEqual({
      outcome: 'created',
      location: {
        uri: `s3://${store.bucket}/team/app/${key}`,
        bucket: store.bucket,
        key: `team/app/${key}`,
        versionId: stored()?.versionId,
      },
    })
    expect(stored()?.body.toString()).toBe(text)
    expect(account.s3.requests.length).toBe(1)
  })

  it('creates an empty object', async () => {
    await creator().create(key, contentOf(''), await digestOf(''))
    expect(stored()?.body.length).toBe(0)
  })

  it('lets S3 check the signed digest of an unhashed stream', async () => {
    const expected = await digestOf(text)
    await creator().create(key, contentOf(text), expected)
    const [request] = account.s3.requests
    expect(request?.headers).toMatchObject({
      'x-amz-checksum-sha256': toBase64(expected.sha256),
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      'content-length': String(text.length),
      'if-none-match': '*',
      'x-amz-expected-bucket-owner': account.accountId,
    })
  })

  it('leaves encryption to the bucket unless a key is given', async () => {
    await creator().create(key, contentOf(text), await digestOf(text))
    expect(account.s3.requests[0]?.headers['x-amz-server-side-encryption']).toBeUndefined()
  })

  it('asks for the given encryption key', async () => {
    const options = { sseKmsKeyId: encryptionKey, retry: atOnce }
    await s3Creator(sessionFor(account, 's3:PutObject', 'kms:GenerateDataKey'), store, options).create(
      key,
      contentOf(text),
      await digestOf(text),
    )
    expect(stored()?.protection).toEqual({ encryption: 'aws:kms', keyArn: encryptionKey })
  })

  it('asks for the given retention', async () => {
    const until = new Date('2031-01-01T00:00:00Z')
    const session = sessionFor(account, 's3:PutObject', 's3:PutObjectRetention')
    const options = { retention: { mode: 'COMPLIANCE', until }, retry: atOnce } as const
    await s3Creator(session, store, options).create(key, contentOf(text), await digestOf(text))
    expect(stored()?.protection).toMatchObject({ lockMode: 'COMPLIANCE' })
    expect(new Date(stored()?.protection.retainUntil ?? '')).toEqual(until)
  })

  it('leaves an object that stands already as it is', async () => {
    const before = account.s3.place(store.bucket, `team/app/${key}`, 'something else')
    const created = await creator().create(key, contentOf(text), await digestOf(text))
    expect(created.outcome).toBe('exists')
    expect(stored()?.versionId).toBe(before.versionId)
    expect(account.s3.requests.length).toBe(1)
  })

  it('sends no last byte of content with another digest than the signed one', async () => {
    const created = creator().create(key, contentOf(text.replace('a', 'b')), await digestOf(text))
    await expect(created).rejects.toMatchObject({ name: 'VerificationError', code: 'DIGEST_MISMATCH' })
    expect(stored()).toBeUndefined()
  })

  it('refuses content that is longer than signed', async () => {
    const created = creator().create(key, contentOf(`${text}!`), await digestOf(text))
    await expect(created).rejects.toMatchObject({ name: 'VerificationError', code: 'DIGEST_MISMATCH' })
    expect(stored()).toBeUndefined()
  })

  it('refuses content that is shorter than signed', async () => {
    const created = creator().create(key, contentOf(text.slice(1)), await digestOf(text))
    await expect(created).rejects.toMatchObject({ name: 'VerificationError', code: 'DIGEST_MISMATCH' })
    expect(stored()).toBeUndefined()
  })

  it('refuses content where emptiness is signed', async () => {
    const created = creator().create(key, contentOf(text), await digestOf(''))
    await expect(created).rejects.toMatchObject({ name: 'VerificationError', code: 'DIGEST_MISMATCH' })
    expect(stored()).toBeUndefined()
  })

  it('tells that content cannot be read, and not that S3 failed', async () => {
    const broken: Content = {
      size: text.length,
      async *open() {
        yield Buffer.from(text.slice(0, 3))
        await Promise.resolve()
        throw new Error('EIO')
      },
    }
    const created = creator().create(key, broken, await digestOf(text))
    await expect(created).rejects.toMatchObject({ name: 'ServiceError', code: 'STORE_UNAVAILABLE' })
    expect(stored()).toBeUndefined()
  })

  it.each([
    ['a reset before the request is processed', { kind: 'reset-before' }],
    ['throttling', { kind: 'refuse', status: 503, code: 'SlowDown' }],
    ['an internal error', { kind: 'refuse', status: 500, code: 'InternalError' }],
    ['a lost race', { kind: 'refuse', status: 409, code: 'ConditionalRequestConflict' }],
  ] as const)('repeats the request after %s', async (_, fault) => {
    account.s3.plan({ operation: 'PutObject', times: 2, fault })
    const created = await creator().create(key, contentOf(text), await digestOf(text))
    expect(created.outcome).toBe('created')
    expect(stored()?.body.toString()).toBe(text)
    expect(account.s3.requests.length).toBe(3)
  })

  it('says "exists" when the answer to its own write was lost', async () => {
    account.s3.plan({ operation: 'PutObject', fault: { kind: 'reset-after' } })
    const created = await creator().create(key, contentOf(text), await digestOf(text))
    expect(created).toMatchObject({ outcome: 'exists', uncertain: true })
    expect(stored()?.body.toString()).toBe(text)
  })

  it('says "exists" without doubt when the first request found the object', async () => {
    await creator().create(key, contentOf(text), await digestOf(text))
    const again = await creator().create(key, contentOf(text), await digestOf(text))
    expect(again).toEqual({ outcome: 'exists', location: again.location })
  })

  it('gives up after five attempts', async () => {
    account.s3.plan({
      operation: 'PutObject',
      times: 9,
      fault: { kind: 'refuse', status: 503, code: 'SlowDown' },
    })
    const created = creator().create(key, contentOf(text), await digestOf(text))
    await expect(created).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'AWS_THROTTLED',
      retryable: true,
    })
    expect(account.s3.requests.length).toBe(5)
  })

  it('gives up on a connection that is reset every time', async () => {
    account.s3.plan({ operation: 'PutObject', times: 9, fault: { kind: 'reset-before' } })
    const created = creator().create(key, contentOf(text), await digestOf(text))
    await expect(created).rejects.toMatchObject({ name: 'ServiceError', code: 'NETWORK' })
  })

  it('does not repeat a refusal of access, and names what is missing', async () => {
    const created = s3Creator(sessionFor(account), store, { retry: atOnce }).create(
      key,
      contentOf(text),
      await digestOf(text),
    )
    await expect(created).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
      operation: 's3:PutObject',
      requestId: 'DOUBLE0000000001',
      nextStep: expect.stringContaining('s3:PutObject'),
    })
    expect(account.s3.requests.length).toBe(1)
  })

  it('names the expected owner where the bucket belongs to another account', async () => {
    const foreign = { ...store, expectedBucketOwner: '999999999999' }
    const created = s3Creator(pushOnly(), foreign, { retry: atOnce }).create(
      key,
      contentOf(text),
      await digestOf(text),
    )
    await expect(created).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
      nextStep: expect.stringContaining('999999999999'),
    })
  })

  it("names the bucket's region where another one was given", async () => {
    account.s3.addBucket({ name: 'elsewhere', region: 'eu-west-1', owner: account.accountId })
    const created = s3Creator(pushOnly(), { ...store, bucket: 'elsewhere' }, { retry: atOnce }).create(
      key,
      contentOf(text),
      await digestOf(text),
    )
    await expect(created).rejects.toMatchObject({
      code: 'AWS_REJECTED',
      nextStep: expect.stringContaining('eu-west-1'),
    })
  })

  it('tells a bucket that does not exist', async () => {
    const created = s3Creator(pushOnly(), { ...store, bucket: 'nowhere' }, { retry: atOnce }).create(
      key,
      contentOf(text),
      await digestOf(text),
    )
    await expect(created).rejects.toMatchObject({ code: 'AWS_NOT_FOUND' })
  })

  it('refuses an answer that does not confirm the checksum', async () => {
    const change = (answer: { status: number }) => ({ status: answer.status })
    account.s3.plan({ operation: 'PutObject', times: 9, fault: { kind: 'answer', change } })
    const created = creator().create(key, contentOf(text), await digestOf(text))
    await expect(created).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('lets one of two writers win', async () => {
    const expected = await digestOf(text)
    const outcomes = await Promise.all([1, 2, 3].map(() => creator().create(key, contentOf(text), expected)))
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['created', 'exists', 'exists'])
    expect(account.s3.storage.versions(store.bucket, `team/app/${key}`).length).toBe(1)
  })

  it('ends an attempt whose server stays silent', async () => {
    const session = { ...pushOnly(), timeouts: { connect: 500, idle: 100 } }
    account.s3.plan({ operation: 'PutObject', times: 9, fault: { kind: 'silence' } })
    const created = s3Creator(session, store, { retry: { ...atOnce, attempts: 2 } }).create(
      key,
      contentOf(text),
      await digestOf(text),
    )
    await expect(created).rejects.toMatchObject({ code: 'NETWORK' })
    expect(account.s3.requests.length).toBe(2)
  })
})

describe.each(['its sender', 'its source'] as const)(
  's3Creator with content that is read into its own memory, hashed by %s',
  (hashes) => {
    const bytes = randomBytes(1_500_000)
    const expected = { size: bytes.length, sha256: sha256Of(bytes) }
    const create = (content: Content) => creator().create(key, content, expected)

    it('creates the object, byte for byte', async () => {
      const content = sourcedContent(bytes, { hashes })
      expect((await create(content)).outcome).toBe('created')
      expect(stored()?.body.equals(bytes)).toBe(true)
      expect(content.opened()).toBe(0)
    })

    it.each([
      [
        'differs in its last byte',
        Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]),
      ],
      ['differs in its first byte', Buffer.concat([Buffer.from([(bytes[0] ?? 0) ^ 1]), bytes.subarray(1)])],
      ['is longer', Buffer.concat([bytes, Buffer.from('!')])],
      ['is shorter', bytes.subarray(1)],
      ['is empty', Buffer.alloc(0)],
    ])('stores nothing of content that %s', async (_how, other) => {
      const content = sourcedContent(other, { hashes })
      await expect(create(content)).rejects.toMatchObject({
        name: 'VerificationError',
        code: 'DIGEST_MISMATCH',
      })
      expect(stored()).toBeUndefined()
      expect(content.opened()).toBe(0)
    })

    it('tells that content cannot be read, and not that S3 failed', async () => {
      const content = sourcedContent(bytes, { failAt: 700_000, hashes })
      await expect(create(content)).rejects.toMatchObject({ name: 'ServiceError', code: 'STORE_UNAVAILABLE' })
      expect(stored()).toBeUndefined()
      expect(content.opened()).toBe(0)
    })

    it('tells that content cannot be opened', async () => {
      const failure = new InputError('SUBJECT_UNREADABLE', 'it has gone away')
      const opening = () => Promise.reject(failure)
      const content = { ...sourcedContent(bytes, { hashes }), openSource: opening, openHashed: opening }
      await expect(create(content)).rejects.toBe(failure)
    })

    it('reads it again for a request that is repeated', async () => {
      account.s3.plan({ operation: 'PutObject', times: 2, fault: { kind: 'reset-before' } })
      const content = sourcedContent(bytes, { hashes })
      await create(content)
      expect(stored()?.body.equals(bytes)).toBe(true)
      expect([account.s3.requests.length, content.opened()]).toEqual([3, 0])
    })

    it('closes it when S3 has answered before all was sent', async () => {
      account.s3.place(store.bucket, `team/app/${key}`, 'something else')
      const content = sourcedContent(bytes, { hashes })
      expect((await create(content)).outcome).toBe('exists')
      expect(content.opened()).toBe(0)
    })

    it('sends each part by itself', async () => {
      const partSize = 400_000
      const digests = [0, 1, 2, 3].map((index) =>
        sha256Of(bytes.subarray(index * partSize, (index + 1) * partSize)),
      )
      const content = sourcedContent(bytes, { hashes })
      await creator({ singleRequestLimit: 10 }).create(key, content, {
        ...expected,
        parts: { partSize, sha256: digests },
      })
      expect(stored()?.body.equals(bytes)).toBe(true)
      expect(content.opened()).toBe(0)
    })
  },
)

describe('s3Creator above the limit for one request', () => {
  const partsCreator = (actions = ['s3:PutObject', 's3:AbortMultipartUpload']) =>
    s3Creator(sessionFor(account, ...actions), store, { retry: atOnce, singleRequestLimit: 10 })

  it('creates the object from the signed parts', async () => {
    const expected = await inParts()
    const created = await partsCreator().create(key, contentOf(text), expected)
    expect(created.outcome).toBe('created')
    expect(stored()?.body.toString()).toBe(text)
    expect(stored()?.sha256).toBe(compositeSha256(expected.parts))
    expect(account.s3.requests.length).toBe(1 + expected.parts.sha256.length + 1)
  })

  it('lets S3 check every part against its signed digest', async () => {
    const expected = await inParts()
    await partsCreator().create(key, contentOf(text), expected)
    const sent = account.s3.of('UploadPart').map(({ headers }) => headers['x-amz-checksum-sha256'])
    expect(new Set(sent)).toEqual(new Set(expected.parts.sha256.map(toBase64)))
  })

  it('refuses a file without signed part digests before any request', async () => {
    const created = partsCreator().create(key, contentOf(text), await digestOf(text))
    await expect(created).rejects.toMatchObject({ name: 'VerificationError', code: 'STATEMENT_MALFORMED' })
    expect(account.s3.requests.length).toBe(0)
  })

  it('refuses a file with too few part digests', async () => {
    const expected = await inParts()
    const parts = { partSize: 4, sha256: expected.parts.sha256.slice(1) }
    const created = partsCreator().create(key, contentOf(text), { ...expected, parts })
    await expect(created).rejects.toMatchObject({ name: 'VerificationError', code: 'STATEMENT_MALFORMED' })
  })

  it('gives the upload up when a part differs from its signed digest', async () => {
    const created = partsCreator().create(key, contentOf(text.replace('bytes', 'BYTES')), await inParts())
    await expect(created).rejects.toMatchObject({ name: 'VerificationError', code: 'DIGEST_MISMATCH' })
    expect(account.s3.count('AbortMultipartUpload')).toBe(1)
    expect(account.s3.storage.uploads.size).toBe(0)
    expect(stored()).toBeUndefined()
  })

  it('sends a part again whose connection was reset', async () => {
    account.s3.plan({ operation: 'UploadPart', nth: 2, fault: { kind: 'reset-before' } })
    await partsCreator().create(key, contentOf(text), await inParts())
    expect(stored()?.body.toString()).toBe(text)
    expect(account.s3.count('UploadPart')).toBe(9)
  })

  it('leaves an object that stands already as it is, and removes its parts', async () => {
    account.s3.place(store.bucket, `team/app/${key}`, 'something else')
    const created = await partsCreator().create(key, contentOf(text), await inParts())
    expect(created.outcome).toBe('exists')
    expect(stored()?.body.toString()).toBe('something else')
    expect(account.s3.storage.uploads.size).toBe(0)
  })

  it('makes the upload again after a lost race', async () => {
    account.s3.plan({
      operation: 'CompleteMultipartUpload',
      fault: { kind: 'refuse', status: 409, code: 'ConditionalRequestConflict' },
    })
    const created = await partsCreator().create(key, contentOf(text), await inParts())
    expect(created.outcome).toBe('created')
    expect(account.s3.count('CreateMultipartUpload')).toBe(2)
  })

  it('says "exists" when the answer to its own completion was lost', async () => {
    account.s3.plan({ operation: 'CompleteMultipartUpload', fault: { kind: 'reset-after' } })
    const created = await partsCreator().create(key, contentOf(text), await inParts())
    expect(created.outcome).toBe('exists')
    expect(stored()?.body.toString()).toBe(text)
  })

  it('repeats a completion that failed on the side of S3', async () => {
    account.s3.plan({
      operation: 'CompleteMultipartUpload',
      fault: { kind: 'refuse', status: 500, code: 'InternalError' },
    })
    const created = await partsCreator().create(key, contentOf(text), await inParts())
    expect(created.outcome).toBe('created')
    expect(account.s3.count('CompleteMultipartUpload')).toBe(2)
  })

  it('gives up losing the same race again and again', async () => {
    account.s3.plan({
      operation: 'CompleteMultipartUpload',
      times: 9,
      fault: { kind: 'refuse', status: 409, code: 'ConditionalRequestConflict' },
    })
    const created = partsCreator().create(key, contentOf(text), await inParts())
    await expect(created).rejects.toMatchObject({ code: 'AWS_UNAVAILABLE' })
    expect(account.s3.count('CreateMultipartUpload')).toBe(3)
    expect(account.s3.storage.uploads.size).toBe(0)
  })

  it('reports the failure itself when the upload cannot be removed either', async () => {
    account.s3.plan({
      operation: 'UploadPart',
      times: 99,
      fault: { kind: 'refuse', status: 403, code: 'AccessDenied' },
    })
    const created = partsCreator(['s3:PutObject']).create(key, contentOf(text), await inParts())
    await expect(created).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED', operation: 's3:PutObject' })
  })
})
