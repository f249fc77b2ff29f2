/** What the S3 adapters rely on, asked of each server: create-only writes, checksums, parts, copies, lists, retention, encryption. */
import {
  DeleteObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { AwsSession } from '@secure-deploy/aws/aws-session'
import { s3Copier } from '@secure-deploy/aws/s3-copier'
import { s3Creator, type S3CreatorOptions } from '@secure-deploy/aws/s3-creator'
import { s3Lister } from '@secure-deploy/aws/s3-lister'
import { s3Reader } from '@secure-deploy/aws/s3-reader'
import type { S3Store } from '@secure-deploy/aws/s3-store'
import { inParallel } from '@secure-deploy/core/in-parallel'
import { compositeSha256, type ContentDigest, sha256Of, toBase64 } from '@secure-deploy/core/values/digest'
import { contentOf } from '../support/releases.ts'
import { startMinio } from './support/minio-server.ts'
import { type S3Server, startVersitygw } from './support/versitygw-server.ts'

const key = 'releases/app/1.0.0/files/x/app+1 (2).zip'
/** The least that S3 takes for any part but the last. */
const partSize = 5 * 1024 ** 2
const large = Buffer.alloc(2 * partSize + 1, 'a large file ')
const inParts = { singleRequestLimit: partSize }

let server: S3Server
let session: AwsSession
let source: S3Store
let target: S3Store
let buckets = 0

/** Tests common to both servers, and then those of what only one of them does. */
function withServer(start: () => Promise<S3Server>): void {
  beforeAll(async () => {
    server = await start()
    process.env['AWS_ENDPOINT_URL_S3'] = server.url
  })
  beforeEach(async () => {
    session = ownerSession(server)
    source = await addStore('source')
    target = await addStore('target')
  })
  afterAll(() => server.stop())
}

function ownerSession({ region, ownerKeys }: S3Server): AwsSession {
  return {
    region,
    partition: 'aws',
    accountId: '111122223333',
    arn: 'arn:aws:sts::111122223333:assumed-role/owner/test',
    // An owner's keys have no session token, and an empty one is not sent.
    credentials: () => Promise.resolve({ ...ownerKeys, sessionToken: '' }),
  }
}

async function addStore(name: string, objectLock?: 'enabled'): Promise<S3Store> {
  const bucket = `${name}-${++buckets}`
  await server.addBucket(bucket, objectLock === undefined ? {} : { objectLock })
  return { uri: `s3://${bucket}/dev`, bucket, prefix: 'dev' }
}

function digestOf(bytes: Buffer): ContentDigest {
  const parts = Array.from({ length: Math.ceil(bytes.length / partSize) }, (_, n) =>
    sha256Of(bytes.subarray(n * partSize, (n + 1) * partSize)),
  )
  const whole = { size: bytes.length, sha256: sha256Of(bytes) }
  return parts.length < 2 ? whole : { ...whole, parts: { partSize, sha256: parts } }
}

function create(store: S3Store, bytes: Buffer, options: S3CreatorOptions = {}, expected = digestOf(bytes)) {
  return s3Creator(session, store, options).create(key, contentOf(bytes), expected)
}

async function leftUploads(store: S3Store): Promise<number> {
  const { Uploads = [] } = await server.owner.send(
    new ListMultipartUploadsCommand({ Bucket: store.bucket, Prefix: store.prefix }),
  )
  return Uploads.length
}

function commonTests(): void {
  it.each([0, 1, 65_537])('takes %d bytes and vouches for their SHA-256', async (size) => {
    const bytes = Buffer.alloc(size, 'x')
    expect((await create(target, bytes)).outcome).toBe('created')
    const { sha256 } = digestOf(bytes)
    expect(await s3Reader(session, target).digestOf(key)).toMatchObject({ size, sha256 })
  })

  it('lets one of twenty writers at once create an object', async () => {
    const writers = Array.from({ length: 20 }, (_, n) => create(target, Buffer.from(`writer ${n}`)))
    const created = (await Promise.all(writers)).filter(({ outcome }) => outcome === 'created')
    expect(created).toHaveLength(1)
  })

  it('refuses bytes that have another SHA-256 than was announced', async () => {
    const put = new PutObjectCommand({
      Bucket: target.bucket,
      Key: key,
      Body: 'these bytes',
      ChecksumSHA256: toBase64(sha256Of(Buffer.from('other bytes'))),
    })
    await expect(server.owner.send(put)).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } })
    expect(await s3Reader(session, target).digestOf(key)).toBeUndefined()
  })

  it('takes a large object in parts, and vouches for each', async () => {
    const expected = digestOf(large)
    expect((await create(target, large, inParts)).outcome).toBe('created')
    const sha256 = expected.parts === undefined ? '' : compositeSha256(expected.parts)
    expect(await s3Reader(session, target).digestOf(key)).toMatchObject({ size: large.length, sha256 })
  })

  it('takes an object of just the limit in one request', async () => {
    const bytes = large.subarray(0, partSize)
    expect((await create(target, bytes, inParts)).outcome).toBe('created')
    const { sha256 } = digestOf(bytes)
    expect(await s3Reader(session, target).digestOf(key)).toMatchObject({ size: partSize, sha256 })
  })

  it('takes an object of one byte more than the limit in parts', async () => {
    const bytes = large.subarray(0, partSize + 1)
    expect((await create(target, bytes, inParts)).outcome).toBe('created')
    const { sha256 } = (await s3Reader(session, target).digestOf(key)) ?? {}
    expect(sha256).toMatch(/-2$/)
  })

  it('never replaces an object by parts, and keeps no parts', async () => {
    await create(target, Buffer.from('standing'))
    expect((await create(target, large, inParts)).outcome).toBe('exists')
    expect(await leftUploads(target)).toBe(0)
    expect(await s3Reader(session, target).digestOf(key)).toMatchObject({ size: 8 })
  })

  it('stores nothing when a part is not the signed one, and keeps no parts', async () => {
    const other = digestOf(Buffer.alloc(large.length, 'another file '))
    await expect(create(target, large, inParts, other)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' })
    expect(await leftUploads(target)).toBe(0)
    expect(await s3Reader(session, target).digestOf(key)).toBeUndefined()
  })

  it('copies an object and computes the SHA-256 of the copy', async () => {
    const bytes = Buffer.from('the bytes of a release')
    await create(source, bytes)
    const copied = await s3Copier(session, source, target).copy(key, digestOf(bytes))
    expect(copied).toMatchObject({ outcome: 'created', sha256: sha256Of(bytes) })
  })

  it('says so when the source of a copy has other bytes than were signed', async () => {
    await create(source, Buffer.from('other bytes'))
    const copy = s3Copier(session, source, target).copy(key, digestOf(Buffer.from('the bytes')))
    await expect(copy).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' })
  })

  it('lists more keys than one answer holds, in the order of their bytes, whatever characters they have', async () => {
    const odd = ['a b', 'a+b', 'a%20b', 'ä', '😀', 'a&<>"', "it's (2)"]
    const many = Array.from({ length: 1_010 }, (_, n) => `${n}`.padStart(4, '0'))
    const names = [...odd, ...many].toSorted((one, other) =>
      Buffer.compare(Buffer.from(one), Buffer.from(other)),
    )
    await inParallel(
      [...names.map((name) => `dev/holds/${name}`), 'dev/holdsx', 'dev/releases/x'],
      20,
      (Key) => server.owner.send(new PutObjectCommand({ Bucket: target.bucket, Key, Body: 'x' })),
    )
    expect(await s3Lister(session, target).list('holds/')).toEqual(names.map((name) => `holds/${name}`))
  })

  it('lists the folders below a prefix, and nothing where nothing is', async () => {
    await create(target, Buffer.from('the bytes'))
    const lister = s3Lister(session, target)
    expect(await lister.folders('releases/app/')).toEqual(['1.0.0'])
    expect(await lister.folders('releases/other/')).toEqual([])
    expect(await lister.list('holds/')).toEqual([])
  })

  it('does not take a missing bucket for an empty one', async () => {
    const listed = s3Lister(session, { ...target, bucket: 'nowhere-at-all' }).list('holds/')
    await expect(listed).rejects.toMatchObject({ code: 'AWS_NOT_FOUND' })
  })

  it('keeps an object under retention from being deleted', async () => {
    const store = await addStore('locked', 'enabled')
    const retention = { mode: 'COMPLIANCE', until: new Date(Date.now() + 3_600_000) } as const
    const { location } = await create(store, Buffer.from('kept'), { retention })
    const remove = new DeleteObjectCommand({
      Bucket: store.bucket,
      Key: location.key,
      VersionId: location.versionId,
    })
    await expect(server.owner.send(remove)).rejects.toMatchObject({ $fault: 'client' })
    expect(await s3Reader(session, store).digestOf(key)).toMatchObject({ size: 4 })
  })
}

describe('MinIO', () => {
  withServer(() => startMinio())
  commonTests()

  it('encrypts by the default of the bucket, and vouches for the bytes all the same', async () => {
    const byDefault = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'store-key' } as const
    await server.owner.send(
      new PutBucketEncryptionCommand({
        Bucket: target.bucket,
        ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: byDefault }] },
      }),
    )
    const bytes = Buffer.from('a secret')
    const { location } = await create(target, bytes)
    const head = new HeadObjectCommand({ Bucket: target.bucket, Key: location.key })
    expect((await server.owner.send(head)).ServerSideEncryption).toBe('aws:kms')
    expect(await s3Reader(session, target).digestOf(key)).toMatchObject({ sha256: sha256Of(bytes) })
  })
})

describe('Versity S3 Gateway', () => {
  withServer(startVersitygw)
  commonTests()

  /** This server answers for a copied part with a SHA-256 of its whole source, where it has one; so here it has none. */
  const place = (bytes: Buffer) =>
    server.owner.send(new PutObjectCommand({ Bucket: source.bucket, Key: `dev/${key}`, Body: bytes }))

  it('copies a large object in parts, and vouches for each', async () => {
    await place(large)
    const copied = await s3Copier(session, source, target, inParts).copy(key, digestOf(large))
    expect(copied.outcome).toBe('created')
    expect(await s3Reader(session, target).digestOf(key)).toMatchObject({ size: large.length })
  })

  it('completes no copy in parts whose source has other bytes than were signed', async () => {
    await place(Buffer.alloc(large.length, 'another file '))
    const copy = s3Copier(session, source, target, inParts).copy(key, digestOf(large))
    await expect(copy).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' })
    expect(await s3Reader(session, target).digestOf(key)).toBeUndefined()
    expect(await leftUploads(target)).toBe(0)
  })

  it('never replaces an object by a copy in parts', async () => {
    await place(large)
    await create(target, Buffer.from('standing'))
    const copied = await s3Copier(session, source, target, inParts).copy(key, digestOf(large))
    expect(copied.outcome).toBe('exists')
    expect(await s3Reader(session, target).digestOf(key)).toMatchObject({ size: 8 })
  })

  it('refuses a bucket of another account than is expected', async () => {
    const expected = { ...target, expectedBucketOwner: '999999999999' }
    await expect(create(expected, Buffer.from('mine'))).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
    await expect(s3Reader(session, expected).digestOf(key)).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
    })
  })
})
