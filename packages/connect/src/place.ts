/** One S3 store of one run: the values that every adapter of it needs, made in one place. */
import type { AwsSession } from '@secure-deploy/aws/aws-session'
import type { S3Store } from '@secure-deploy/aws/s3-store'
import type { ReleaseInStore, StoreInRegion } from '@secure-deploy/aws/session-policy'
import { InputError } from '@secure-deploy/core/errors'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { StoreUri } from '@secure-deploy/core/values/uris'

export interface S3Place {
  readonly store: Extract<StoreUri, { kind: 's3' }>
  /** The bucket's region. */
  readonly region: string | undefined
  /** The input that would name the region, for the message when it is missing. */
  readonly regionInput: string
  /** Twelve digits; the account of the session unless given. */
  readonly bucketOwner: string | undefined
}

export function releaseAt(place: S3Place, release: ReleaseId): ReleaseInStore {
  return { ...regionAt(place), release }
}

/** @throws InputError INPUT_MISSING where nothing names the region */
export function regionAt({ store, region, regionInput }: S3Place): StoreInRegion {
  if (region === undefined) {
    throw new InputError('INPUT_MISSING', `${regionInput} is missing; the store ${store.uri} is in S3`, {
      nextStep: `Add "${regionInput}: ..." with the region of the bucket to the step's "with:".`,
    })
  }
  return { region, bucket: store.bucket, prefix: store.prefix }
}

export function storeAt({ store, region, bucketOwner }: S3Place, session: AwsSession): S3Store {
  return {
    uri: store.uri,
    bucket: store.bucket,
    prefix: store.prefix,
    // Fail closed: a bucket of another account is used only when that account was named.
    expectedBucketOwner: bucketOwner ?? session.accountId,
    ...(region === undefined ? {} : { region }),
  }
}
