/** Where a policy file stands, as its user says it. */
import { InputError } from '../errors.ts'
import { accountId, regionName } from '../values/texts.ts'

export type PolicyLocation =
  | { readonly kind: 'path'; readonly path: string }
  | {
      readonly kind: 's3'
      readonly bucket: string
      readonly key: string
      readonly versionId?: string
      /** Twelve digits: the account that owns the bucket, where it is another than that of the session. */
      readonly bucketOwner?: string
      readonly region?: string
    }

const allowed =
  'a path, or s3://bucket/key with ?versionId=…, &expectedBucketOwner=… and &region=… where they are needed'

/**
 * A path, or `s3://bucket/key`. Fail closed: a query that is not understood might be a version that was meant to be pinned.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
export function parsePolicyLocation(text: string, input: string): PolicyLocation {
  if (!/^[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\//.test(text)) return { kind: 'path', path: text }
  // The characters that are safe in every key (S3 user guide, "Object key naming guidelines").
  const form = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([A-Za-z0-9!_.*'()/-]{1,900})(?:\?([^#]*))?$/
  const [, bucket, key, query] = form.exec(text) ?? []
  if (bucket === undefined || key === undefined || key.endsWith('/')) throw malformed(input, text)
  return { kind: 's3', bucket, key, ...readQuery(query, input, text) }
}

type Query = Pick<Extract<PolicyLocation, { kind: 's3' }>, 'versionId' | 'bucketOwner' | 'region'>

function readQuery(query: string | undefined, input: string, text: string): Query {
  if (query === undefined) return {}
  const found = new Map<string, string>()
  for (const pair of query.split('&')) {
    const [, name, value] = /^([A-Za-z]+)=([^=&%+\s]{1,1024})$/.exec(pair) ?? []
    if (name === undefined || value === undefined || found.has(name)) throw malformed(input, text)
    found.set(name, value)
  }
  const { versionId, expectedBucketOwner, region, ...others } = Object.fromEntries(found)
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) {
    throw new InputError(
      'INPUT_MALFORMED',
      `${input} has the parameter ${unknown}, which is not known; ${allowed}`,
    )
  }
  return {
    ...(versionId === undefined ? {} : { versionId }),
    ...(expectedBucketOwner === undefined
      ? {}
      : { bucketOwner: accountId(expectedBucketOwner, `expectedBucketOwner of ${input}`) }),
    ...(region === undefined ? {} : { region: regionName(region, `region of ${input}`) }),
  }
}

function malformed(input: string, text: string): InputError {
  return new InputError(
    'INPUT_MALFORMED',
    `${input} is ${JSON.stringify(text.slice(0, 128))}; allowed is ${allowed}`,
  )
}
