/** Stores and signers as users name them: texts become values here, and the kind of each is known before anything is loaded. */
import { InputError } from '../errors.ts'

export type StoreUri =
  | {
      readonly kind: 's3'
      readonly bucket: string
      /** Without slashes at its ends; empty for the bucket's root. */
      readonly prefix: string
      /** As written, without a trailing slash. */
      readonly uri: string
    }
  | { readonly kind: 'directory'; readonly uri: string }

export type SignerUri =
  | { readonly kind: 'aws-signer'; readonly uri: string; readonly region: string }
  | { readonly kind: 'aws-kms'; readonly uri: string; readonly region: string }
  | { readonly kind: 'key-file'; readonly uri: string }

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const prefixSegment = /^[A-Za-z0-9_][A-Za-z0-9._=-]*$/
const longestPrefix = 256

/**
 * `s3://bucket/prefix` or `file:///path`.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
export function parseStoreUri(text: string, input: string): StoreUri {
  const uri = text.replace(/\/+$/, '')
  if (text.startsWith('s3://')) return parseS3(uri, input)
  if (/^file:\/\/\/./.test(text)) return { kind: 'directory', uri }
  throw malformed(input, text, 's3://bucket/prefix or file:///path')
}

function parseS3(uri: string, input: string): StoreUri {
  const [bucket = '', ...segments] = uri.slice('s3://'.length).split('/')
  const prefix = segments.join('/')
  if (!bucketName.test(bucket)) throw malformed(input, uri, 's3://bucket/prefix with a bucket name of S3')
  const allowed = segments.every((segment) => prefixSegment.test(segment) && !segment.includes('..'))
  if (!allowed || prefix.length > longestPrefix) {
    throw malformed(
      input,
      uri,
      `a prefix of letters, digits and ._=- between slashes, ${longestPrefix} characters at most`,
    )
  }
  return { kind: 's3', bucket, prefix, uri }
}

/**
 * The ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or `file:///key.pem`. The adapter that
 * the kind names checks the rest of an ARN.
 * @throws InputError SIGNER_MALFORMED
 */
export function parseSignerUri(text: string, input: string): SignerUri {
  const [arn, partition, service, region = ''] = text.split(':')
  if (arn === 'arn' && /^aws[a-z-]*$/.test(partition ?? '') && /^[a-z]{2}[a-z-]*-\d$/.test(region)) {
    if (service === 'signer') return { kind: 'aws-signer', uri: text, region }
    if (service === 'kms') return { kind: 'aws-kms', uri: text, region }
  }
  if (/^file:\/\/\/./.test(text)) return { kind: 'key-file', uri: text }
  throw new InputError(
    'SIGNER_MALFORMED',
    `${input} is ${JSON.stringify(text)}; allowed are the ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or file:///key.pem`,
  )
}

function malformed(input: string, text: string, allowed: string): InputError {
  return new InputError('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`)
}
