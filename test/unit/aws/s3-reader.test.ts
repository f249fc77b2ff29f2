import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { s3Creator } from '@secure-deploy/aws/s3-creator'
import { s3Reader } from '@secure-deploy/aws/s3-reader'
import type { S3Store } from '@secure-deploy/aws/s3-store'
import { compositeSha256, sha256Of } from '@secure-deploy/core/values/digest'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { addStore, atOnce, collect, contentOf, digestOf, sessionFor } from '../../support/aws/test-session.ts'

const text = 'these are the bytes of a release, '.repeat(400)
const key = 'releases/app/1.0/files/x/app+with space.zip'

let account: DoubleAccount
let store: S3Store
let buckets = 0

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
})
beforeEach(() => {
  account.reset()
  store = addStore(account, `bucket-${++buckets}`, { prefix: 'team' })
})
afterAll(() => account.stop())

const reader = (...actions: string[]) =>
  s3Reader(
    sessionFor(account, 's3:GetObject', 's3:GetObjectVersion', 's3:ListBucket', ...actions),
    store,
    atOnce,
  )
const place = (body = text) => account.s3.place(store.bucket, `team/${key}`, body)

describe('s3Reader open', () => {
  it('streams an object with one request', async () => {
    const { versionId } = place()
    const object = await reader().open(key)
    expect(await collect(object?.bytes ?? [])).toBe(text)
    expect(object?.size).toBe(text.length)
    expect(object?.location).toEqual({
      uri: `s3://${store.bucket}/team/${key}`,
      bucket: store.bucket,
      key: `team/${key}`,
      versionId,
    })
    expect(account.s3.requests.length).toBe(1)
  })

  it('reads exactly the version that is asked for', async () => {
    const { versionId } = place('the first')
    place('the second')
    const object = await reader().open(key, { versionId })
    expect(await collect(object?.bytes ?? [])).toBe('the first')
  })

  it('reads a range, and tells the size of the whole', async () => {
    place()
    const object = await reader().open(key, { range: { start: 6, end: 13 } })
    expect(await collect(object?.bytes ?? [])).toBe('are the')
    expect(object?.size).toBe(text.length)
  })

  it('has nothing where S3 says that there is no such object', async () => {
    expect(await reader().open(key)).toBeUndefined()
  })

  it('has nothing where S3 says that there is no such version', async () => {
    place()
    expect(await reader().open(key, { versionId: 'another' })).toBeUndefined()
  })

  it('does not take a refusal for absence', async () => {
    const opened = s3Reader(sessionFor(account, 's3:GetObject'), store, atOnce).open(key)
    await expect(opened).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'AWS_ACCESS_DENIED',
      nextStep: expect.stringContaining('does not exist'),
    })
  })

  it('does not take a missing bucket for a missing object', async () => {
    const opened = s3Reader(
      sessionFor(account, 's3:GetObject'),
      { ...store, bucket: 'nowhere' },
      atOnce,
    ).open(key)
    await expect(opened).rejects.toMatchObject({ code: 'AWS_NOT_FOUND' })
  })

  it('goes on where the connection broke, on the same version', async () => {
    const { versionId } = place()
    account.s3.plan({ operation: 'GetObject', fault: { kind: 'reset-within', after: 5000 } })
    const object = await reader().open(key)
    place('another version, written meanwhile')
    expect(await collect(object?.bytes ?? [])).toBe(text)
    const [, second] = account.s3.of('GetObject')
    expect(second?.query.get('versionId')).toBe(versionId)
    expect(second?.headers.range).toMatch(/^bytes=\d+-13599$/)
    expect(second?.headers['if-match']).toBe(
      account.s3.storage.versions(store.bucket, `team/${key}`)[0]?.eTag,
    )
  })

  it('goes on within a range', async () => {
    place()
    account.s3.plan({ operation: 'GetObject', fault: { kind: 'reset-within', after: 100 } })
    const object = await reader().open(key, { range: { start: 34, end: 1034 } })
    expect(await collect(object?.bytes ?? [])).toBe(text.slice(34, 1034))
  })

  it('gives up on a connection that breaks every time', async () => {
    place()
    account.s3.plan({ operation: 'GetObject', times: 99, fault: { kind: 'reset-within', after: 0 } })
    const read = reader()
      .open(key)
      .then((object) => collect(object?.bytes ?? []))
    await expect(read).rejects.toMatchObject({ name: 'ServiceError', code: 'NETWORK', retryable: true })
    expect(account.s3.requests.length).toBeLessThan(60)
  })

  it('stops when the rest of an object is of another version', async () => {
    place()
    account.s3.plan({ operation: 'GetObject', fault: { kind: 'reset-within', after: 5000 } })
    account.s3.plan({
      operation: 'GetObject',
      fault: { kind: 'refuse', status: 412, code: 'PreconditionFailed' },
    })
    const read = reader()
      .open(key)
      .then((object) => collect(object?.bytes ?? []))
    await expect(read).rejects.toMatchObject({ code: 'AWS_REJECTED' })
  })

  it('refuses another range than it asked for', async () => {
    place()
    const change = (answer: { status: number; headers?: object; body?: Buffer | string }) => ({
      ...answer,
      headers: { ...answer.headers, 'content-range': `bytes 0-6/${text.length}` },
    })
    account.s3.plan({ operation: 'GetObject', times: 9, fault: { kind: 'answer', change } })
    const opened = reader().open(key, { range: { start: 6, end: 13 } })
    await expect(opened).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses another version than it asked for', async () => {
    const { versionId } = place()
    const change = (answer: { status: number; headers?: object; body?: Buffer | string }) => ({
      ...answer,
      headers: { ...answer.headers, 'x-amz-version-id': 'another' },
    })
    account.s3.plan({ operation: 'GetObject', times: 9, fault: { kind: 'answer', change } })
    await expect(reader().open(key, { versionId })).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('repeats a request that S3 could not serve', async () => {
    place()
    account.s3.plan({
      operation: 'GetObject',
      times: 2,
      fault: { kind: 'refuse', status: 503, code: 'SlowDown' },
    })
    const object = await reader().open(key)
    expect(await collect(object?.bytes ?? [])).toBe(text)
    expect(account.s3.requests.length).toBe(3)
  })
})

describe('s3Reader digestOf', () => {
  it('gives the SHA-256 that S3 vouches for, with one request and no bytes', async () => {
    const { versionId } = place()
    const digest = await reader().digestOf(key)
    expect(digest).toEqual({
      location: expect.objectContaining({ versionId }),
      size: text.length,
      sha256: sha256Of(Buffer.from(text)),
    })
    expect(account.s3.requests.map(({ operation }) => operation)).toEqual(['HeadObject'])
  })

  it('passes the composite checksum of an object made of parts on as it is', async () => {
    const bytes = Buffer.from('0123456789')
    const parts = { partSize: 5, sha256: [sha256Of(bytes.subarray(0, 5)), sha256Of(bytes.subarray(5))] }
    const session = sessionFor(account, 's3:PutObject')
    const expected = { ...(await digestOf('0123456789')), parts }
    await s3Creator(session, store, { singleRequestLimit: 5 }).create(key, contentOf('0123456789'), expected)
    expect((await reader().digestOf(key))?.sha256).toBe(compositeSha256(parts))
  })

  it('has nothing where there is no such object', async () => {
    expect(await reader().digestOf(key)).toBeUndefined()
  })

  it('has no digest where S3 keeps none', async () => {
    const body = Buffer.from(text)
    const protection = { encryption: 'AES256' }
    account.s3.storage.add(store.bucket, {
      key: `team/${key}`,
      body,
      sha256: undefined,
      checksumType: 'FULL_OBJECT',
      protection,
    })
    expect(await reader().digestOf(key)).not.toHaveProperty('sha256')
  })

  it('does not take a refusal for absence', async () => {
    const asked = s3Reader(sessionFor(account, 's3:GetObject'), store, atOnce).digestOf(key)
    await expect(asked).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it('refuses a checksum that is none', async () => {
    place()
    const change = (answer: { status: number; headers?: object }) => ({
      ...answer,
      headers: { ...answer.headers, 'x-amz-checksum-sha256': 'abc' },
    })
    account.s3.plan({ operation: 'HeadObject', times: 9, fault: { kind: 'answer', change } })
    await expect(reader().digestOf(key)).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })
})
