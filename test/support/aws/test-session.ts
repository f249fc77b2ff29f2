/** Sessions and stores for tests of the AWS adapters, against the doubles. */
import type { AwsSession } from '@secure-deploy/aws/aws-session'
import type { S3Store } from '@secure-deploy/aws/s3-store'
import type { Content } from '@secure-deploy/core/ports'
import { type ContentDigest, hashContent } from '@secure-deploy/core/values/digest'
import type { DoubleAccount } from './account.ts'
import type { Identity } from './identities.ts'

/** Repeats at once, so that tests do not wait. */
export const atOnce = { sleep: () => Promise.resolve(), random: () => 0 }

export function sessionOf(account: DoubleAccount, identity: Identity): AwsSession {
  const { accessKeyId, secretAccessKey, sessionToken = '' } = identity
  return {
    region: account.region,
    partition: 'aws',
    accountId: account.accountId,
    arn: identity.arn,
    credentials: () => Promise.resolve({ accessKeyId, secretAccessKey, sessionToken }),
    timeouts: { connect: 2_000, idle: 2_000 },
  }
}

/** A session that may do just these actions. */
export function sessionFor(account: DoubleAccount, ...actions: readonly string[]): AwsSession {
  return sessionOf(account, account.identity(actions))
}

/** A new bucket of the account, as a store. */
export function addStore(
  account: DoubleAccount,
  bucket: string,
  options: { readonly prefix?: string } = {},
): S3Store {
  const { accountId: owner, region } = account
  account.s3.addBucket({ name: bucket, region, owner })
  const prefix = options.prefix ?? ''
  return {
    uri: `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`,
    bucket,
    prefix,
    expectedBucketOwner: owner,
  }
}

/** Content in chunks of a few bytes, so that streaming is seen. */
export function contentOf(text: string, chunkSize = 7): Content {
  const bytes = Buffer.from(text)
  return {
    size: bytes.length,
    async *open(range = { start: 0, end: bytes.length }) {
      for (let at = range.start; at < range.end; at += chunkSize)
        yield bytes.subarray(at, Math.min(range.end, at + chunkSize))
    },
  }
}

export function digestOf(text: string): Promise<ContentDigest> {
  return hashContent(contentOf(text).open(), Buffer.byteLength(text))
}

export async function collect(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
