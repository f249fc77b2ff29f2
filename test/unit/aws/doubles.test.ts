import {
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  CreateMultipartUploadCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { glob } from '../../support/aws/iam-conditions.ts'
import type { Identity } from '../../support/aws/identities.ts'

let account: DoubleAccount
let identity: Identity

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
  identity = account.identity(['s3:*'])
  account.s3.addBucket({ name: 'bucket', region: 'us-east-1', owner: account.accountId })
})
afterAll(() => account.stop())

function client(changes: { readonly secretAccessKey?: string; readonly sessionToken?: string } = {}) {
  const { accessKeyId, secretAccessKey, sessionToken = '' } = identity
  return new S3Client({
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey, sessionToken, ...changes },
  })
}

const put = (extra: object = {}) =>
  client().send(
    new PutObjectCommand({ Bucket: 'bucket', Key: `key ${Math.random()}`, Body: 'body', ...extra }),
  )

describe('the S3 double', () => {
  it('rejects a body with another SHA-256 than stated', async () => {
    await expect(
      put({ ChecksumSHA256: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=' }),
    ).rejects.toMatchObject({ name: 'BadDigest' })
  })

  it('rejects a part with another SHA-256 than stated', async () => {
    const created = await client().send(
      new CreateMultipartUploadCommand({ Bucket: 'bucket', Key: 'parts', ChecksumAlgorithm: 'SHA256' }),
    )
    const part = new UploadPartCommand({
      Bucket: 'bucket',
      Key: 'parts',
      UploadId: created.UploadId,
      PartNumber: 1,
      Body: 'body',
      ChecksumSHA256: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
    })
    await expect(client().send(part)).rejects.toMatchObject({ name: 'BadDigest' })
  })

  it('rejects a request signed with another secret', async () => {
    const sent = client({ secretAccessKey: 'guessed' }).send(
      new GetObjectCommand({ Bucket: 'bucket', Key: 'key' }),
    )
    await expect(sent).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
  })

  it('rejects a request with another session token', async () => {
    const sent = client({ sessionToken: 'guessed' }).send(
      new GetObjectCommand({ Bucket: 'bucket', Key: 'key' }),
    )
    await expect(sent).rejects.toMatchObject({ name: 'InvalidToken' })
  })

  it('rejects retention without a SHA-256', async () => {
    const lock = { ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: new Date('2031-01-01T00:00:00Z') }
    const sent = put(lock)
    await expect(sent).rejects.toMatchObject({ name: 'InvalidRequest' })
  })

  it('denies an unconditional write where the bucket demands conditions', async () => {
    account.s3.addBucket({
      name: 'strict',
      region: 'us-east-1',
      owner: account.accountId,
      conditionalWrites: 'demanded',
    })
    await expect(put({ Bucket: 'strict' })).rejects.toMatchObject({ name: 'AccessDenied' })
    expect(await put({ Bucket: 'strict', IfNoneMatch: '*' })).toHaveProperty('VersionId')
  })
})

describe('glob', () => {
  it.each([
    ['s3:*', 's3:PutObject', true],
    ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/a/b', true],
    ['arn:aws:s3:::b/*', 'arn:aws:s3:::bb/a', false],
    ['a${*}b', 'a*b', true],
    ['a${*}b', 'axb', false],
    ['a?b', 'axb', true],
    ['a.b', 'axb', false],
  ])('%s against %s: %s', (pattern, value, expected) => {
    expect(glob(pattern, value)).toBe(expected)
  })
})
