import { describe, expect, it } from '@jest/globals'
import { connectPromoting } from '@secure-deploy/connect/promoting'
import { parseStoreUri } from '@secure-deploy/core/uris'
import { codeOf } from '../../support/errors.ts'
import { releaseId } from '../../support/releases.ts'

const request = {
  id: releaseId(),
  write: {},
  now: new Date(0),
  trust: { kind: 'policy', policyPath: '/nowhere/trustpolicy.blob.json' },
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

describe('connectPromoting', () => {
  it.each([
    ['s3://octo-staging/apps', 's3://octo-staging/apps/'],
    ['file:///srv/staging', 'file:///srv/staging/'],
    ['file:///srv/staging', 'file:///srv//staging'],
    ['file:///srv/staging', 'file:///srv/st%61ging'],
  ])('refuses a promotion from %s into itself, written as %s', async (source, target) => {
    const ends = { source: storeAt(source), target: storeAt(target) }
    expect(await codeOf(() => connectPromoting({ ...request, ...ends }))).toBe('INPUT_CONFLICT')
  })

  it('goes on to the trust policy for two stores', async () => {
    const ends = { source: storeAt('file:///srv/staging'), target: storeAt('file:///srv/production') }
    expect(await codeOf(() => connectPromoting({ ...request, ...ends }))).toBe('INPUT_MALFORMED')
  })
})
