import { describe, expect, it } from '@jest/globals'
import { connectPromoting, refuseSameStore } from '@secure-deploy/connect/promoting'
import { parseStoreUri } from '@secure-deploy/core/values/uris'
import { codeOf } from '../../support/errors.ts'
import { releaseId } from '../../support/releases.ts'

const request = {
  id: releaseId(),
  write: {},
  now: new Date(0),
  profiles: [],
  records: 'left-alone',
  access: {
    audience: 'sts.amazonaws.com',
    durationSeconds: 900,
    allowedAccountIds: [],
    credentials: 'oidc',
    region: 'eu-west-1',
  },
  caller: {
    action: 'promote-artifact',
    run: () => ({ id: '1', attempt: '1' }),
    token: () => Promise.reject(new Error('no token is asked for')),
    mask: () => undefined,
    environmentAccessKeyId: undefined,
  },
} as const

const storeAt = (uri: string) => parseStoreUri(uri, 'store')

describe('refuseSameStore', () => {
  it.each([
    ['s3://octo-staging/apps', 's3://octo-staging/apps/'],
    ['file:///srv/staging', 'file:///srv/staging/'],
    ['file:///srv/staging', 'file:///srv//staging'],
    ['file:///srv/staging', 'file:///srv/st%61ging'],
  ])('refuses a promotion from %s into itself, written as %s', async (source, target) => {
    expect(await codeOf(() => refuseSameStore(storeAt(source), storeAt(target)))).toBe('INPUT_CONFLICT')
  })

  it('lets two stores be', async () => {
    const ends = ['file:///srv/staging', 'file:///srv/production'].map(storeAt)
    const [source, target] = ends
    if (source === undefined || target === undefined) throw new Error('there are two ends')
    await expect(refuseSameStore(source, target)).resolves.toBeUndefined()
  })
})

describe('connectPromoting', () => {
  it('opens no session where both stores are directories', async () => {
    const ends = { source: storeAt('file:///srv/staging'), target: storeAt('file:///srv/production') }
    const { source, target } = await connectPromoting({ ...request, ...ends })
    expect([source.storeUri, target.storeUri]).toEqual(['file:///srv/staging', 'file:///srv/production'])
  })

  it('refuses a session outside of the account that a policy names', async () => {
    const store = storeAt('s3://octo-staging')
    const access = {
      ...request.access,
      roleToAssume: 'arn:aws:iam::444455556666:role/promote',
      allowedAccountIds: ['444455556666'],
    }
    const attempt = () =>
      connectPromoting({ ...request, access, source: store, target: store, accountId: '111122223333' })
    expect(await codeOf(attempt)).toBe('ACCOUNT_NOT_ALLOWED')
  })
})
