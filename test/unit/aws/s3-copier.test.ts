import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { s3Copier } from '@secure-deploy/aws/s3-copier'
import type { S3Store } from '@secure-deploy/aws/s3-store'
import { compositeSha256, sha256Of } from '@secure-deploy/core/values/digest'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import type { Answer, FaultPlan } from '../../support/aws/http-double.ts'
import { errorWithin200 } from '../../support/aws/s3-double.ts'
import { addStore, atOnce, digestOf, sessionFor } from '../../support/aws/test-session.ts'

const text = 'these are the bytes of a release'
const key = 'releases/app/1.0/files/x/app+1 (2).zip'
const rights = [
  's3:GetObject',
  's3:GetObjectVersion',
  's3:ListBucket',
  's3:PutObject',
  's3:AbortMultipartUpload',
]

let account: DoubleAccount
let source: S3Store
let target: S3Store
let buckets = 0

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
})
beforeEach(() => {
  account.reset()
  source = addStore(account, `source-${++buckets}`, { prefix: 'dev' })
  target = addStore(account, `target-${buckets}`)
  account.s3.place(source.bucket, `dev/${key}`, text)
})
afterAll(() => account.stop())

const copier = (options = {}, actions = rights) =>
  s3Copier(sessionFor(account, ...actions), source, target, { retry: atOnce, ...options })
const copied = () => account.s3.storage.latest(target.bucket, key)
const refuseConditionalCopy = () =>
  account.s3.addBucket({
    name: target.bucket,
    region: account.region,
    owner: account.accountId,
    conditionalCopy: 'unsupported',
  })

/** The copy is made, and the answer names its version but not its checksum. */
const silentCopy: FaultPlan = {
  operation: 'CopyObject',
  fault: {
    kind: 'answer',
    change: (answer) => ({ ...answer, body: '<CopyObjectResult><ETag>"x"</ETag></CopyObjectResult>' }),
  },
}

describe('s3Copier', () => {
  it('copies with one request, and gives the SHA-256 that S3 computed', async () => {
    const expected = await digestOf(text)
    const result = await copier().copy(key, expected)
    expect(result).toEqual({
      outcome: 'created',
      location: {
        uri: `s3://${target.bucket}/${key}`,
        bucket: target.bucket,
        key,
        versionId: copied()?.versionId,
      },
      sha256: expected.sha256,
    })
    expect(copied()?.body.toString()).toBe(text)
    expect(account.s3.requests.length).toBe(1)
  })

  it('asks for a condition, both owners, and no tags or annotations', async () => {
    await copier().copy(key, await digestOf(text))
    expect(account.s3.requests[0]?.headers).toMatchObject({
      'if-none-match': '*',
      'x-amz-checksum-algorithm': 'SHA256',
      'x-amz-expected-bucket-owner': account.accountId,
      'x-amz-source-expected-bucket-owner': account.accountId,
      'x-amz-metadata-directive': 'COPY',
      'x-amz-tagging-directive': 'REPLACE',
      'x-amz-object-annotation-directive': 'EXCLUDE',
    })
  })

  it('asks for the given encryption key and retention', async () => {
    const sseKmsKeyId = 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555'
    const retention = { mode: 'GOVERNANCE', until: new Date('2031-01-01T00:00:00Z') }
    const actions = [...rights, 's3:PutObjectRetention', 'kms:GenerateDataKey']
    await copier({ sseKmsKeyId, retention }, actions).copy(key, await digestOf(text))
    expect(copied()?.protection).toMatchObject({
      encryption: 'aws:kms',
      keyArn: sseKmsKeyId,
      lockMode: 'GOVERNANCE',
    })
  })

  it('leaves an object that stands already as it is', async () => {
    account.s3.place(target.bucket, key, 'something else')
    const result = await copier().copy(key, await digestOf(text))
    expect(result.outcome).toBe('exists')
    expect(copied()?.body.toString()).toBe('something else')
  })

  it('refuses a copy with another digest than the signed one', async () => {
    account.s3.place(source.bucket, `dev/${key}`, 'changed')
    await expect(copier().copy(key, await digestOf(text))).rejects.toMatchObject({
      name: 'VerificationError',
      code: 'DIGEST_MISMATCH',
    })
  })

  it('tells a file that the source lacks', async () => {
    const result = copier().copy('releases/app/1.0/files/x/other.zip', await digestOf(text))
    await expect(result).rejects.toMatchObject({ name: 'VerificationError', code: 'FILE_MISSING' })
  })

  it('repeats a copy that fails after S3 has said 200', async () => {
    account.s3.plan({
      operation: 'CopyObject',
      nth: 1,
      fault: { kind: 'refuse', status: 503, code: 'SlowDown' },
    })
    account.s3.plan({
      operation: 'CopyObject',
      nth: 1,
      fault: { kind: 'answer', change: () => errorWithin200('InternalError') },
    })
    const result = await copier().copy(key, await digestOf(text))
    // The double had done the work before it answered with an error, so the third request finds the object.
    expect(result.outcome).toBe('exists')
    expect(account.s3.count('CopyObject')).toBe(3)
  })

  it('asks for the checksum of the copy where the answer does not say it', async () => {
    account.s3.plan(silentCopy)
    const expected = await digestOf(text)
    expect(await copier().copy(key, expected)).toMatchObject({ outcome: 'created', sha256: expected.sha256 })
    expect(account.s3.count('HeadObject')).toBe(1)
  })

  it('refuses a copy whose checksum, asked for afterwards, is not the signed one', async () => {
    account.s3.plan(silentCopy)
    await expect(copier().copy(key, await digestOf('other bytes'))).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
    })
  })

  it('refuses a copy of which S3 tells no checksum at all', async () => {
    const change = ({ headers = {}, ...answer }: Answer) => {
      const { 'x-amz-checksum-sha256': _checksum, ...others } = headers
      return { ...answer, headers: others }
    }
    account.s3.plan(silentCopy, { operation: 'HeadObject', fault: { kind: 'answer', change } })
    await expect(copier().copy(key, await digestOf(text))).rejects.toMatchObject({
      code: 'AWS_ANSWER_UNEXPECTED',
    })
  })

  it('asks for the checksum of its own copy, whatever has been written there since', async () => {
    account.s3.plan(silentCopy, {
      operation: 'HeadObject',
      fault: { kind: 'first', run: () => account.s3.place(target.bucket, key, 'other bytes') },
    })
    const expected = await digestOf(text)
    expect(await copier().copy(key, expected)).toMatchObject({ outcome: 'created', sha256: expected.sha256 })
  })

  it('refuses the checksum of another version than that of its copy', async () => {
    const change = ({ headers = {}, ...answer }: Answer) => ({
      ...answer,
      headers: { ...headers, 'x-amz-version-id': 'another' },
    })
    account.s3.plan(silentCopy, { operation: 'HeadObject', fault: { kind: 'answer', change } })
    await expect(copier().copy(key, await digestOf(text))).rejects.toMatchObject({
      code: 'AWS_ANSWER_UNEXPECTED',
    })
  })

  it('says "exists" when the answer to its own copy could not be read', async () => {
    account.s3.plan({
      operation: 'CopyObject',
      times: 9,
      fault: { kind: 'answer', change: () => ({ status: 200, body: 'hello' }) },
    })
    expect((await copier().copy(key, await digestOf(text))).outcome).toBe('exists')
  })

  it('does not repeat a refusal of access', async () => {
    const result = copier({}, ['s3:PutObject']).copy(key, await digestOf(text))
    await expect(result).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
      nextStep: expect.stringContaining('s3:GetObject'),
    })
    expect(account.s3.requests.length).toBe(1)
  })

  it('copies as a single part into a bucket that refuses conditional copies', async () => {
    refuseConditionalCopy()
    const expected = await digestOf(text)
    const result = await copier().copy(key, expected)
    expect(result).toMatchObject({ outcome: 'created', sha256: expected.sha256 })
    expect(copied()?.body.toString()).toBe(text)
    const [complete] = account.s3.of('CompleteMultipartUpload')
    expect(complete?.headers['if-none-match']).toBe('*')
    expect(account.s3.requests.length).toBe(4)
  })

  it('copies an empty object as a single part', async () => {
    refuseConditionalCopy()
    account.s3.place(source.bucket, `dev/${key}`, '')
    expect((await copier().copy(key, await digestOf(''))).outcome).toBe('created')
    expect(copied()?.body.length).toBe(0)
  })

  it('leaves what stands already in a bucket that refuses conditional copies', async () => {
    refuseConditionalCopy()
    account.s3.place(target.bucket, key, 'something else')
    expect((await copier().copy(key, await digestOf(text))).outcome).toBe('exists')
    expect(account.s3.storage.uploads.size).toBe(0)
  })

  it('completes no upload whose part has another digest than the signed one', async () => {
    refuseConditionalCopy()
    account.s3.place(source.bucket, `dev/${key}`, 'changed')
    await expect(copier().copy(key, await digestOf(text))).rejects.toMatchObject({
      name: 'VerificationError',
      code: 'DIGEST_MISMATCH',
    })
    expect(copied()).toBeUndefined()
    expect(account.s3.storage.uploads.size).toBe(0)
  })
})

describe('s3Copier above the limit for one request', () => {
  const inParts = async () => {
    const bytes = Buffer.from(text)
    const sha256 = Array.from({ length: 4 }, (_, index) => sha256Of(bytes.subarray(index * 8, index * 8 + 8)))
    return { ...(await digestOf(text)), parts: { partSize: 8, sha256 } }
  }

  it('copies the signed parts and compares each', async () => {
    const expected = await inParts()
    const result = await copier({ singleRequestLimit: 10 }).copy(key, expected)
    expect(result).toMatchObject({ outcome: 'created', sha256: compositeSha256(expected.parts) })
    expect(copied()?.body.toString()).toBe(text)
    expect(account.s3.requests.map(({ operation }) => operation)).toEqual([
      'CreateMultipartUpload',
      ...Array<string>(4).fill('UploadPartCopy'),
      'CompleteMultipartUpload',
    ])
  })

  it('completes nothing when one part has another digest', async () => {
    account.s3.place(source.bucket, `dev/${key}`, text.replace('release', 'RELEASE'))
    const result = copier({ singleRequestLimit: 10 }).copy(key, await inParts())
    await expect(result).rejects.toMatchObject({ name: 'VerificationError', code: 'DIGEST_MISMATCH' })
    expect(copied()).toBeUndefined()
    expect(account.s3.storage.uploads.size).toBe(0)
  })

  it('repeats a part that fails after S3 has said 200', async () => {
    account.s3.plan({
      operation: 'UploadPartCopy',
      nth: 2,
      fault: { kind: 'answer', change: () => errorWithin200('InternalError') },
    })
    await copier({ singleRequestLimit: 10 }).copy(key, await inParts())
    expect(copied()?.body.toString()).toBe(text)
    expect(account.s3.count('UploadPartCopy')).toBe(5)
  })

  it('tells a file that the source lacks', async () => {
    const result = copier({ singleRequestLimit: 10 }).copy('releases/none', await inParts())
    await expect(result).rejects.toMatchObject({ name: 'VerificationError', code: 'FILE_MISSING' })
  })
})
