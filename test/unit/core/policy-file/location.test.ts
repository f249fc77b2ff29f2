import { describe, expect, it } from '@jest/globals'
import { parsePolicyLocation } from '@secure-deploy/core/policy-file/location'
import { errorWith } from '../../../support/errors.ts'

const at = 's3://amzn-s3-demo-bucket/platform/deploy-policy.yml'
const place = { kind: 's3', bucket: 'amzn-s3-demo-bucket', key: 'platform/deploy-policy.yml' }

describe('parsePolicyLocation', () => {
  it.each(['deploy-policy.yml', './a/b.yml', '/etc/policy.yml', 'C:\\policy.yml', 'a?versionId=1'])(
    'takes %s for a path',
    (path) => {
      expect(parsePolicyLocation(path, 'policy')).toEqual({ kind: 'path', path })
    },
  )

  it.each([
    ['', {}],
    ['?versionId=3HL4kqtJvjVBH40Nrjfkd', { versionId: '3HL4kqtJvjVBH40Nrjfkd' }],
    ['?expectedBucketOwner=111122223333', { bucketOwner: '111122223333' }],
    [
      '?region=eu-west-1&versionId=null&expectedBucketOwner=011122223333',
      { region: 'eu-west-1', versionId: 'null', bucketOwner: '011122223333' },
    ],
  ])('reads an object of S3 with %j', (query, more) => {
    expect(parsePolicyLocation(`${at}${query}`, 'policy')).toEqual({ ...place, ...more })
  })

  it.each([
    ['an unknown parameter', `${at}?versionID=1`],
    ['a parameter twice', `${at}?versionId=1&versionId=2`],
    ['a parameter without a value', `${at}?versionId=`],
    ['a parameter without a name', `${at}?=1`],
    ['an empty query', `${at}?`],
    ['an empty parameter', `${at}?versionId=1&`],
    ['an escape', `${at}?versionId=%31`],
    ['a fragment', `${at}#x`],
    ['a bucket alone', 's3://amzn-s3-demo-bucket'],
    ['a folder', 's3://amzn-s3-demo-bucket/platform/'],
    ['a bucket that is none', 's3://Bucket/policy.yml'],
    ['a space', 's3://amzn-s3-demo-bucket/deploy policy.yml'],
    ['an account that is none', `${at}?expectedBucketOwner=1`],
    ['a region that is none', `${at}?region=Ireland`],
    ['the web', 'https://example.org/deploy-policy.yml'],
    ['the URI of a file', 'file:///etc/policy.yml'],
  ])('refuses %s', (_what, text) => {
    expect(() => parsePolicyLocation(text, 'policy')).toThrow(errorWith('INPUT_MALFORMED'))
  })
})
