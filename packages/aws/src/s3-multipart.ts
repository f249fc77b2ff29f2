/** Multipart uploads in which S3 checks every part against its signed digest, and which leave nothing behind when they fail. */
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { VerificationError } from '@secure-deploy/core/errors'
import { inParallel } from '@secure-deploy/core/in-parallel'
import type { ByteRange, ObjectLocation } from '@secure-deploy/core/ports'
import { compositeSha256, type ContentDigest, type Sha256, toBase64 } from '@secure-deploy/core/values/digest'
import {
  callAws,
  errorName,
  mayPass,
  type RetryOptions,
  statusOf,
  toServiceError,
  unexpectedAnswer,
  withRetries,
} from './failures.ts'
import {
  address,
  describeCall,
  locate,
  type ObjectProtection,
  protectionOf,
  type S3Store,
} from './s3-store.ts'

export interface Part {
  /** Counted from 1. */
  readonly number: number
  readonly range: ByteRange
  readonly sha256: Sha256
}

export interface MultipartTarget {
  readonly client: S3Client
  readonly store: S3Store
  readonly key: string
  readonly protection: ObjectProtection
  readonly retry: RetryOptions
}

export interface UploadedPart {
  readonly eTag: string
  /** As S3 computed it, in base64. */
  readonly sha256: string
}

/** Uploads one part of the upload `uploadId`, with its own repetitions. */
export type UploadPart = (part: Part, uploadId: string) => Promise<UploadedPart>

export type MultipartOutcome =
  | { readonly outcome: 'created'; readonly location: ObjectLocation; readonly sha256: string }
  | { readonly outcome: 'exists'; readonly location: ObjectLocation }

const partsAtOnce = 4
/** How often a whole upload is made again after a lost race (409) before it is given up. */
const uploads = 3

/** The answer to a completed upload is lost, or another writer was faster: only a new upload can tell. */
class UploadLost extends Error {}

/** How an object's bytes are cut into parts, all of whose digests are known beforehand. */
export interface Plan {
  readonly size: number
  readonly parts: readonly Part[]
  /** S3's composite checksum of these parts, as in compositeSha256. */
  readonly composite: string
}

/**
 * The plan by the signed part digests.
 * @throws VerificationError STATEMENT_MALFORMED where a file of this size has no part digests, or not the right number
 */
export function planSignedParts({ size, parts: digests }: ContentDigest, name: string): Plan {
  const count = digests === undefined ? 0 : Math.ceil(size / digests.partSize)
  if (digests === undefined || digests.sha256.length === 0 || digests.sha256.length !== count) {
    throw new VerificationError(
      'STATEMENT_MALFORMED',
      `${name} has ${size} bytes, more than one request to S3 may carry, and the digests of its parts are not signed`,
      { nextStep: 'Sign the release again.' },
    )
  }
  const { partSize } = digests
  const parts = digests.sha256.map((sha256, index) => ({
    number: index + 1,
    range: { start: index * partSize, end: Math.min(size, (index + 1) * partSize) },
    sha256,
  }))
  return { size, parts, composite: compositeSha256(digests) }
}

/** The plan that has the whole object as its only part. */
export function planSinglePart({ size, sha256 }: ContentDigest): Plan {
  const composite = compositeSha256({ partSize: size, sha256: [sha256] })
  return { size, parts: [{ number: 1, range: { start: 0, end: size }, sha256 }], composite }
}

/** Creates one object from parts; nothing is visible before the last request, and that one never replaces an object. */
export async function createFromParts(
  target: MultipartTarget,
  plan: Plan,
  uploadPart: UploadPart,
): Promise<MultipartOutcome> {
  const isRetryable = (error: unknown) => error instanceof UploadLost
  try {
    return await withRetries(() => uploadOnce(target, plan, uploadPart), {
      ...target.retry,
      attempts: uploads,
      isRetryable,
    })
  } catch (error) {
    throw toServiceError(
      error instanceof UploadLost ? error.cause : error,
      describeCall('s3:PutObject', target.store, target.key),
    )
  }
}

async function uploadOnce(
  target: MultipartTarget,
  plan: Plan,
  uploadPart: UploadPart,
): Promise<MultipartOutcome> {
  const uploadId = await begin(target)
  try {
    const completed = await inParallel(plan.parts, partsAtOnce, async (part): Promise<CompletedPart> => {
      const { eTag, sha256 } = await uploadPart(part, uploadId)
      assertPart(part, sha256, target)
      return { PartNumber: part.number, ETag: eTag, ChecksumSHA256: sha256 }
    })
    const outcome = await complete(target, uploadId, completed, plan.size)
    if (outcome.outcome === 'exists') await abort(target, uploadId)
    else assertComposite(outcome.sha256, plan.composite, target)
    return outcome
  } catch (error) {
    await abort(target, uploadId)
    throw error
  }
}

async function begin({ client, store, key, protection, retry }: MultipartTarget): Promise<string> {
  const send = () =>
    client.send(
      new CreateMultipartUploadCommand({
        ...address(store, key),
        ...protectionOf(protection),
        ChecksumAlgorithm: 'SHA256',
        ChecksumType: 'COMPOSITE',
      }),
    )
  // IAM knows no action for beginning, sending and completing: all are s3:PutObject.
  const { UploadId } = await callAws(describeCall('s3:PutObject', store, key), send, retry)
  if (!UploadId) throw unexpectedAnswer('s3:CreateMultipartUpload', 'without an upload id')
  return UploadId
}

function assertPart(part: Part, sha256: string, { store, key }: MultipartTarget): void {
  if (sha256 === toBase64(part.sha256)) return
  const { uri } = locate(store, key, undefined)
  throw new VerificationError(
    'DIGEST_MISMATCH',
    `S3 computed ${sha256} for part ${part.number} of ${uri}, signed is ${toBase64(part.sha256)}`,
  )
}

function assertComposite(sha256: string, composite: string, { store, key }: MultipartTarget): void {
  if (sha256 === composite) return
  const { uri } = locate(store, key, undefined)
  throw new VerificationError(
    'DIGEST_MISMATCH',
    `S3 computed ${sha256} for ${uri}, signed are parts that give ${composite}`,
  )
}

async function complete(
  { client, store, key, retry }: MultipartTarget,
  uploadId: string,
  parts: readonly CompletedPart[],
  size: number,
): Promise<MultipartOutcome> {
  const send = () =>
    client.send(
      new CompleteMultipartUploadCommand({
        ...address(store, key),
        UploadId: uploadId,
        MultipartUpload: { Parts: [...parts] },
        MpuObjectSize: size,
        IfNoneMatch: '*',
      }),
    )
  try {
    const answer = await withRetries(send, {
      ...retry,
      isRetryable: (error) => !isLost(error) && mayPass(error),
    })
    if (answer.ChecksumSHA256 === undefined)
      throw unexpectedAnswer('s3:CompleteMultipartUpload', 'without the SHA-256 checksum')
    return {
      outcome: 'created',
      location: locate(store, key, answer.VersionId),
      sha256: answer.ChecksumSHA256,
    }
  } catch (error) {
    if (isStanding(error)) return { outcome: 'exists', location: locate(store, key, undefined) }
    if (isLost(error)) throw new UploadLost('the upload is gone', { cause: error })
    throw error
  }
}

/** 412: an object stands at this key already. */
export function isStanding(error: unknown): boolean {
  return errorName(error) === 'PreconditionFailed' || statusOf(error) === 412
}

/** After a 409 the upload has to be made again (S3 user guide, "Conditional writes"); after a lost answer it may be gone. */
function isLost(error: unknown): boolean {
  return ['ConditionalRequestConflict', 'NoSuchUpload'].includes(errorName(error))
}

/** Parts of an upload that is given up cost money until they are removed; failing to do so changes no outcome. */
async function abort({ client, store, key, retry }: MultipartTarget, uploadId: string): Promise<void> {
  const send = () =>
    client.send(new AbortMultipartUploadCommand({ ...address(store, key), UploadId: uploadId }))
  await withRetries(send, { ...retry, attempts: 3 }).catch(() => undefined)
}
