/** What reading, creating and copying in S3 have in common: where a store is, and the client that speaks to it. */
import { S3Client } from '@aws-sdk/client-s3'
import type { ObjectLocation } from '@secure-deploy/core/ports'
import { fromBase64 } from '@secure-deploy/core/values/digest'
import type { AwsSession } from './aws-session.ts'
import { clientSettings, configuredEndpoint } from './clients.ts'
import { type CallContext, unexpectedAnswer } from './failures.ts'

/** A bucket, or a part of one, as a store. */
export interface S3Store {
  /** The store's URI as its user wrote it, without a trailing slash. */
  readonly uri: string
  readonly bucket: string
  /** Without slashes at its ends; empty for a store at the bucket's root. */
  readonly prefix: string
  /** Twelve digits; every request fails if the bucket belongs to another account. */
  readonly expectedBucketOwner?: string
  /** The bucket's region; the session's own unless told. */
  readonly region?: string
}

export function fullKey({ prefix }: S3Store, key: string): string {
  return prefix === '' ? key : `${prefix}/${key}`
}

export function locate(store: S3Store, key: string, versionId: string | undefined): ObjectLocation {
  const full = fullKey(store, key)
  const uri = `s3://${store.bucket}/${full}`
  return { uri, bucket: store.bucket, key: full, ...(versionId === undefined ? {} : { versionId }) }
}

/** The members that every request about one object of the store has. */
export function address(store: S3Store, key: string) {
  return { Bucket: store.bucket, Key: fullKey(store, key), ...ownerOf(store) }
}

/** The member by which every request fails if the bucket is another account's. */
export function ownerOf({ expectedBucketOwner }: S3Store) {
  return expectedBucketOwner === undefined ? {} : { ExpectedBucketOwner: expectedBucketOwner }
}

/** Names a call about one object of the store, and what else a refusal may mean. */
export function describeCall(
  operation: string,
  store: S3Store,
  key: string,
  deniedMeans?: string,
): CallContext {
  const owner =
    store.expectedBucketOwner === undefined
      ? undefined
      : `S3 answers the same if ${store.bucket} does not belong to account ${store.expectedBucketOwner}.`
  const means = [deniedMeans, owner].filter((sentence) => sentence !== undefined).join(' ')
  return {
    operation,
    target: locate(store, key, undefined).uri,
    ...(means === '' ? {} : { deniedMeans: means }),
  }
}

const clients = new WeakMap<AwsSession, Map<string, Promise<S3Client>>>()

/** The client for a store: one for each session and region, so that connections are used again. */
export function s3Client(session: AwsSession, store: S3Store): Promise<S3Client> {
  const region = store.region ?? session.region
  const ofSession = clients.get(session) ?? new Map<string, Promise<S3Client>>()
  clients.set(session, ofSession)
  const client = ofSession.get(region) ?? makeClient(session, region)
  ofSession.set(region, client)
  return client
}

/**
 * Checksums are asked for and compared by name here (SHA-256, as signed), so the SDK's own CRCs are left out. An
 * endpoint that the operator has configured is used as it is, without the bucket's name in front of its host.
 */
async function makeClient(session: AwsSession, region: string): Promise<S3Client> {
  const settings = {
    ...clientSettings(session, region),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  } as const
  const client = new S3Client(settings)
  if ((await configuredEndpoint(client)) === undefined) return client
  return new S3Client({ ...settings, forcePathStyle: true })
}

/** How new objects are kept. */
export interface ObjectProtection {
  /** ARN of the KMS key to encrypt with. Absent: the bucket's default encryption decides, key and all. */
  readonly sseKmsKeyId?: string
  readonly retention?: { readonly mode: 'GOVERNANCE' | 'COMPLIANCE'; readonly until: Date }
}

/**
 * The members of a request that ask for this protection. `aws:kms` without a key would mean the AWS managed key, whose
 * objects no other account can read, not the bucket's own default; so it is only ever said together with a key.
 */
export function protectionOf({ sseKmsKeyId, retention }: ObjectProtection) {
  return {
    ...(sseKmsKeyId === undefined
      ? {}
      : ({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: sseKmsKeyId } as const)),
    ...(retention === undefined
      ? {}
      : { ObjectLockMode: retention.mode, ObjectLockRetainUntilDate: retention.until }),
  }
}

/**
 * S3's checksum in the form of StoredDigest: lowercase hex where it is of the whole object, else as S3 gives it.
 * @throws ServiceError AWS_ANSWER_UNEXPECTED for a whole-object checksum that is not one
 */
export function readChecksum(operation: string, text: string, type: string | undefined): string {
  if (type === 'COMPOSITE' || /-\d+$/.test(text)) return text
  const digest = fromBase64(text)
  if (digest === undefined) throw unexpectedAnswer(operation, 'with a SHA-256 checksum that is not one')
  return digest
}
