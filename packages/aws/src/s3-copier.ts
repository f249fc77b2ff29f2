/** Copies objects from one S3 store to another inside S3; S3 computes the SHA-256 of what it wrote, and that must be the signed one. */
import { CopyObjectCommand, type CopyObjectCommandOutput, UploadPartCopyCommand } from '@aws-sdk/client-s3'
import { VerificationError } from '@secure-deploy/core/errors'
import type { CopiedObject, ObjectCopier } from '@secure-deploy/core/ports'
import { type ContentDigest, singleRequestLimit } from '@secure-deploy/core/values/digest'
import type { AwsSession } from './aws-session.ts'
import {
  errorName,
  type RetryOptions,
  statusOf,
  toServiceError,
  unexpectedAnswer,
  withRetries,
} from './failures.ts'
import {
  createFromParts,
  isStanding,
  type MultipartTarget,
  type Part,
  type Plan,
  planSignedParts,
  planSinglePart,
  type UploadedPart,
} from './s3-multipart.ts'
import { readDigest } from './s3-reader.ts'
import {
  address,
  describeCall,
  fullKey,
  locate,
  type ObjectProtection,
  protectionOf,
  readChecksum,
  s3Client,
  type S3Store,
} from './s3-store.ts'

export interface S3CopierOptions extends ObjectProtection {
  /** Sizes above this are copied in parts; S3's own limit unless told. */
  readonly singleRequestLimit?: number
  readonly retry?: RetryOptions
}

interface CopyTarget extends MultipartTarget {
  readonly session: AwsSession
  readonly source: S3Store
}

/** Copies within one session, which may read `source` and write `target`; requests go to the target's region. */
export function s3Copier(
  session: AwsSession,
  source: S3Store,
  target: S3Store,
  options: S3CopierOptions = {},
): ObjectCopier {
  const limit = options.singleRequestLimit ?? singleRequestLimit
  return {
    copy: async (key, expected) => {
      const client = await s3Client(session, target)
      const copy = {
        session,
        client,
        source,
        store: target,
        key,
        protection: options,
        retry: options.retry ?? {},
      }
      if (expected.size > limit) {
        return await copyParts(copy, planSignedParts(expected, locate(source, key, undefined).uri))
      }
      return (await copyWhole(copy, expected)) ?? (await copySinglePart(copy, expected))
    },
  }
}

/**
 * Undefined where the bucket does not take CopyObject with If-None-Match: a bucket whose policy demands conditional
 * writes may answer 501 (S3 user guide, "Enforce conditional writes").
 */
async function copyWhole(copy: CopyTarget, expected: ContentDigest): Promise<CopiedObject | undefined> {
  const { client, store, key, protection } = copy
  const send = () =>
    client.send(
      new CopyObjectCommand({
        ...address(store, key),
        ...protectionOf(protection),
        ...sourceOf(copy),
        ChecksumAlgorithm: 'SHA256',
        MetadataDirective: 'COPY',
        // A copy is the same bytes; whoever could tag or annotate the source has no say about the target.
        TaggingDirective: 'REPLACE',
        AnnotationDirective: 'EXCLUDE',
        IfNoneMatch: '*',
      }),
    )
  try {
    const answer = await withRetries(send, copy.retry)
    const sha256 = await checksumOfCopy(copy, answer)
    assertCopied(copy, sha256, expected)
    return { outcome: 'created', location: locate(store, key, answer.VersionId), sha256 }
  } catch (error) {
    if (isStanding(error)) return { outcome: 'exists', location: locate(store, key, undefined) }
    if (statusOf(error) === 501 || errorName(error) === 'NotImplemented') return undefined
    throw copyFailure(copy, error)
  }
}

/** Servers with the API of S3 may compute the checksum and not say it in their answer: it is then asked for. */
async function checksumOfCopy(
  { session, store, key, retry }: CopyTarget,
  { CopyObjectResult, VersionId }: CopyObjectCommandOutput,
): Promise<string> {
  const { ChecksumSHA256, ChecksumType } = CopyObjectResult ?? {}
  if (ChecksumSHA256 !== undefined) return readChecksum('s3:CopyObject', ChecksumSHA256, ChecksumType)
  // Another writer may be at the same key: the checksum of its version would say nothing about this copy.
  const stored = await readDigest({ session, store, key, retry }, VersionId)
  if (stored?.sha256 === undefined || stored.location.versionId !== VersionId) {
    throw unexpectedAnswer('s3:CopyObject', 'without the SHA-256 checksum it was asked for')
  }
  return stored.sha256
}

function sourceOf({ source, key }: CopyTarget) {
  const path = fullKey(source, key).split('/').map(encodeURIComponent).join('/')
  const owner = source.expectedBucketOwner
  return {
    CopySource: `${source.bucket}/${path}`,
    ...(owner === undefined ? {} : { ExpectedSourceBucketOwner: owner }),
  }
}

function assertCopied({ store, key }: CopyTarget, sha256: string, expected: ContentDigest): void {
  if (sha256 === expected.sha256) return
  const { uri } = locate(store, key, undefined)
  throw new VerificationError(
    'DIGEST_MISMATCH',
    `S3 computed the SHA-256 ${sha256} for ${uri}, signed is ${expected.sha256}`,
    {
      nextStep: 'Find out what changed the file in the source store; the release was not promoted.',
    },
  )
}

function copyFailure({ source, store, key }: CopyTarget, error: unknown): Error {
  const from = locate(source, key, undefined).uri
  if (errorName(error) === 'NoSuchKey') {
    return new VerificationError(
      'FILE_MISSING',
      `${key} is part of the release but is not in ${source.uri}`,
      { cause: error },
    )
  }
  const means = `Copying takes s3:GetObject and kms:Decrypt on ${from} too.`
  return toServiceError(error, describeCall('s3:PutObject', store, key, means))
}

async function copyParts(copy: CopyTarget, plan: Plan): Promise<CopiedObject> {
  return await createFromParts(copy, plan, (part, uploadId) => copyPart(copy, part, uploadId, plan))
}

/** The only part's checksum, which S3 computed and createFromParts has compared, is that of the whole object. */
async function copySinglePart(copy: CopyTarget, expected: ContentDigest): Promise<CopiedObject> {
  const { outcome, location } = await copyParts(copy, planSinglePart(expected))
  return outcome === 'exists' ? { outcome, location } : { outcome, location, sha256: expected.sha256 }
}

async function copyPart(copy: CopyTarget, part: Part, uploadId: string, plan: Plan): Promise<UploadedPart> {
  const { client, store, key, retry } = copy
  const { start, end } = part.range
  const send = () =>
    client.send(
      new UploadPartCopyCommand({
        ...address(store, key),
        ...sourceOf(copy),
        UploadId: uploadId,
        PartNumber: part.number,
        ...(plan.parts.length === 1 ? {} : { CopySourceRange: `bytes=${start}-${end - 1}` }),
      }),
    )
  const answer = await withRetries(send, retry).catch((error: unknown) => {
    throw copyFailure(copy, error)
  })
  const { ETag, ChecksumSHA256 } = answer.CopyPartResult ?? {}
  if (ETag === undefined || ChecksumSHA256 === undefined) {
    throw unexpectedAnswer(
      's3:UploadPartCopy',
      `without the entity tag and the SHA-256 of part ${part.number}`,
    )
  }
  return { eTag: ETag, sha256: ChecksumSHA256 }
}
