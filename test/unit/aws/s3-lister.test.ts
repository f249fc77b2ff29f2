import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { s3Lister } from '@secure-deploy/aws/s3-lister'
import type { S3Store } from '@secure-deploy/aws/s3-store'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import type { Answer } from '../../support/aws/http-double.ts'
import { addStore, atOnce, sessionFor } from '../../support/aws/test-session.ts'

let account: DoubleAccount
let store: S3Store
let buckets = 0

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
})
beforeEach(() => {
  account.reset()
  store = addStore(account, `listed-${++buckets}`, { prefix: 'team' })
})
afterAll(() => account.stop())

const lister = (options: { readonly mostPages?: number } = {}) =>
  s3Lister(sessionFor(account, 's3:ListBucket'), store, { retry: atOnce, ...options })
const place = (...keys: readonly string[]) => {
  for (const key of keys) account.s3.place(store.bucket, key, '')
}
const smallPages = (listLimit: number) =>
  account.s3.addBucket({ name: store.bucket, region: account.region, owner: account.accountId, listLimit })
const change = (pattern: string | RegExp, by: string) =>
  account.s3.plan({
    operation: 'ListObjectsV2',
    fault: {
      kind: 'answer',
      change: (answer: Answer) => ({ ...answer, body: String(answer.body).replace(pattern, by) }),
    },
  })

describe('s3Lister list', () => {
  it('lists the keys below a prefix of the store, and no others', async () => {
    place('team/holds/name/b', 'team/holds/name/a', 'team/holdsx/a', 'holds/name/c', 'team/releases/a')
    expect(await lister().list('holds/')).toEqual(['holds/name/a', 'holds/name/b'])
  })

  it('lists a store at the root of its bucket', async () => {
    store = addStore(account, `listed-${++buckets}`)
    place('holds/name/a')
    expect(await lister().list('holds/')).toEqual(['holds/name/a'])
  })

  it('lists nothing where nothing is', async () => {
    expect(await lister().list('holds/')).toEqual([])
  })

  it('reads on to the last page', async () => {
    smallPages(2)
    const keys = ['a', 'b', 'c', 'd', 'e'].map((name) => `holds/${name}`)
    place(...keys.map((key) => `team/${key}`))
    expect(await lister().list('holds/')).toEqual(keys)
    expect(account.s3.count('ListObjectsV2')).toBe(3)
  })

  it('orders keys by their bytes, whatever the order of the answer', async () => {
    place('team/holds/a', 'team/holds/Z')
    change(
      '<Contents><Key>team/holds/Z</Key></Contents><Contents><Key>team/holds/a</Key></Contents>',
      ['<Contents><Key>team/holds/a</Key></Contents>', '<Contents><Key>team/holds/Z</Key></Contents>'].join(
        '',
      ),
    )
    expect(await lister().list('holds/')).toEqual(['holds/Z', 'holds/a'])
  })

  it.each(['a b+c%20', 'ä&<>"', 'new\nline\u0001', '😀'])('reads the key %j as it is', async (name) => {
    place(`team/holds/${name}`)
    expect(await lister().list('holds/')).toEqual([`holds/${name}`])
  })

  it('leaves out the marks of folders that a console makes', async () => {
    place('team/holds/', 'team/holds/name/', 'team/holds/name/a')
    expect(await lister().list('holds/')).toEqual(['holds/name/a'])
  })

  it('asks again while its failure may pass', async () => {
    place('team/holds/a')
    account.s3.plan(
      { operation: 'ListObjectsV2', fault: { kind: 'refuse', status: 503, code: 'SlowDown' } },
      { operation: 'ListObjectsV2', fault: { kind: 'reset-before' } },
    )
    expect(await lister().list('holds/')).toEqual(['holds/a'])
  })

  it('does not take a refusal for an empty list', async () => {
    const denied = s3Lister(sessionFor(account, 's3:GetObject'), store, { retry: atOnce }).list('holds/')
    await expect(denied).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'AWS_ACCESS_DENIED',
      operation: 's3:ListBucket',
    })
  })

  it('does not take a missing bucket for an empty one', async () => {
    store = { ...store, bucket: 'nowhere' }
    await expect(lister().list('holds/')).rejects.toMatchObject({ code: 'AWS_NOT_FOUND' })
  })

  it("refuses a bucket of another account's", async () => {
    store = { ...store, expectedBucketOwner: '999999999999' }
    await expect(lister().list('holds/')).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it('refuses a page that it was refused in the middle of a list', async () => {
    smallPages(1)
    place('team/holds/a', 'team/holds/b')
    account.s3.plan({
      operation: 'ListObjectsV2',
      nth: 2,
      fault: { kind: 'refuse', status: 403, code: 'AccessDenied' },
    })
    await expect(lister().list('holds/')).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it.each([
    ['does not say whether it is whole', /<IsTruncated>.*<\/IsTruncated>/, ''],
    ['has no way to its rest', /<IsTruncated>false/, '<IsTruncated>true'],
    ['holds a key of another prefix', '<Key>team/holds/', '<Key>team/releases/'],
    ['holds a key without a name', /<Key>.*<\/Key>/, ''],
    ['holds a key that is not encoded', '<Key>team/holds/a', '<Key>team/holds/%zz'],
  ])('refuses an answer that %s', async (_, pattern, by) => {
    place('team/holds/a')
    change(pattern, by)
    await expect(lister().list('holds/')).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'AWS_ANSWER_UNEXPECTED',
    })
  })

  it('gives a list up that does not end', async () => {
    smallPages(1)
    place('team/holds/a', 'team/holds/b', 'team/holds/c')
    await expect(lister({ mostPages: 2 }).list('holds/')).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'STORE_UNAVAILABLE',
    })
  })
})

describe('s3Lister folders', () => {
  it('names the folders directly below a prefix, over all pages', async () => {
    smallPages(1)
    place(
      'team/releases/app/1.0/a',
      'team/releases/app/1.0/b',
      'team/releases/app/2.0/a',
      'team/releases/app/x',
    )
    expect(await lister().folders('releases/app/')).toEqual(['1.0', '2.0'])
  })

  it('names none where nothing is', async () => {
    expect(await lister().folders('releases/app/')).toEqual([])
  })

  it('refuses an answer with a folder elsewhere', async () => {
    place('team/releases/app/1.0/a')
    change(
      '<CommonPrefixes><Prefix>team/releases/app/1.0/',
      '<CommonPrefixes><Prefix>team/releases/app/1.0/a/',
    )
    await expect(lister().folders('releases/app/')).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })
})
