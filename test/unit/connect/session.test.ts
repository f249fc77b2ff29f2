import { describe, expect, it } from '@jest/globals'
import { connectReading } from '@secure-deploy/connect/reading'
import type { Caller } from '@secure-deploy/connect/session'
import { lazySession } from '@secure-deploy/connect/session'
import { connectSigner } from '@secure-deploy/connect/signing'
import { connectUploading } from '@secure-deploy/connect/uploading'
import { parseSignerUri, parseStoreUri } from '@secure-deploy/core/values/uris'
import { errorWith } from '../../support/errors.ts'
import { now, releaseId } from '../../support/releases.ts'

const caller: Caller = {
  action: 'test',
  run: () => ({ id: '1', attempt: '1' }),
  token: () => Promise.reject(new Error('no token was to be asked for')),
  mask: () => undefined,
  environmentAccessKeyId: undefined,
}
const access = {
  audience: 'sts.amazonaws.com',
  durationSeconds: 900,
  allowedAccountIds: [],
  credentials: 'oidc',
} as const
const policy = [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] }] as const
const role = { roleToAssume: 'arn:aws:iam::111122223333:role/x' }

describe('lazySession', () => {
  it('asks for a region before anything else', async () => {
    const open = lazySession({ access: { ...access, ...role }, caller }, policy)
    await expect(open()).rejects.toEqual(errorWith('INPUT_MISSING'))
  })

  it('asks for a role', async () => {
    const open = lazySession({ access: { ...access, region: 'eu-west-1' }, caller }, policy)
    await expect(open()).rejects.toEqual(errorWith('INPUT_MISSING'))
  })

  it('opens one session however often it is asked', async () => {
    const open = lazySession({ access, caller }, policy)
    const first = open()
    expect(open()).toBe(first)
    await expect(first).rejects.toEqual(errorWith('INPUT_MISSING'))
  })

  it('refuses long-lived keys in the environment before it asks for a token', async () => {
    const careless = { ...caller, environmentAccessKeyId: 'AKIAIOSFODNN7EXAMPLE' }
    const open = lazySession(
      { access: { ...access, ...role, region: 'eu-west-1' }, caller: careless },
      policy,
    )
    await expect(open()).rejects.toEqual(errorWith('LONG_LIVED_CREDENTIALS'))
  })
})

describe('connectReading', () => {
  it('asks for the region of a bucket', async () => {
    const attempt = connectReading({
      access: { ...access, ...role },
      caller,
      id: releaseId(),
      store: parseStoreUri('s3://bucket', 'store'),
      profiles: ['arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release'],
      records: 'left-alone',
    })
    await expect(attempt).rejects.toEqual(errorWith('INPUT_MISSING'))
  })
})

describe('connectUploading', () => {
  it('reads a directory that it writes, and opens no session', async () => {
    const { reader } = await connectUploading({
      access,
      caller,
      id: releaseId(),
      store: parseStoreUri('file:///store', 'store'),
      write: {},
      largestFile: 1,
      now,
    })
    expect(reader?.storeUri).toBe('file:///store')
  })
})

describe('connectSigner', () => {
  it.each(['file:///key.pem', 'arn:aws:kms:eu-west-1:111122223333:key/0f3a'])(
    'asks for the certificate chain of %s',
    async (uri) => {
      const attempt = connectSigner({
        access: { ...access, ...role },
        caller,
        signer: parseSignerUri(uri, 'signer'),
      })
      await expect(attempt).rejects.toEqual(errorWith('INPUT_MISSING'))
    },
  )

  it('refuses a version of a signing profile', async () => {
    const uri = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release/A1b2C3d4E5'
    const attempt = connectSigner({
      access: { ...access, ...role },
      caller,
      signer: parseSignerUri(uri, 'signer'),
    })
    await expect(attempt).rejects.toEqual(errorWith('SIGNER_MALFORMED'))
  })
})
