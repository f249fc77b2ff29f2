import { describe, expect, it } from '@jest/globals'
import { parseSignerUri, parseStoreUri } from '@secure-deploy/core/values/uris'
import { errorWith } from '../../../support/errors.ts'

describe('parseStoreUri', () => {
  it.each([
    ['s3://my-bucket', { kind: 's3', bucket: 'my-bucket', prefix: '', uri: 's3://my-bucket' }],
    ['s3://my-bucket/a/b/', { kind: 's3', bucket: 'my-bucket', prefix: 'a/b', uri: 's3://my-bucket/a/b' }],
    ['file:///var/store/', { kind: 'directory', uri: 'file:///var/store' }],
  ])('reads %s', (text, store) => {
    expect(parseStoreUri(text, 'store')).toEqual(store)
  })

  it.each([
    '',
    'bucket',
    's3://',
    's3://My_Bucket',
    's3://b',
    's3://bucket//x',
    's3://bucket/../x',
    's3://bucket/a b',
    's3://bucket/*',
    'file://host/x',
    'file:///',
    'https://x/y',
    `s3://bucket/${'a'.repeat(257)}`,
  ])('refuses %j', (text) => {
    expect(() => parseStoreUri(text, 'store')).toThrow(errorWith('INPUT_MALFORMED'))
  })
})

describe('parseSignerUri', () => {
  it.each([
    ['arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release', 'aws-signer'],
    ['arn:aws-us-gov:kms:us-gov-west-1:111122223333:alias/release', 'aws-kms'],
    ['file:///keys/release.pem', 'key-file'],
  ])('knows %s', (text, kind) => {
    expect(parseSignerUri(text, 'signer').kind).toBe(kind)
  })

  it.each([
    '',
    'release',
    'arn:aws:s3:::bucket',
    'arn:aws:signer::1:x',
    'arn:evil:kms:eu-west-1:1:key/x',
    'file://x',
  ])('refuses %j', (text) => {
    expect(() => parseSignerUri(text, 'signer')).toThrow(errorWith('SIGNER_MALFORMED'))
  })
})
