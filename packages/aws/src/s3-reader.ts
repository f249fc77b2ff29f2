/** Reads objects of an S3 store; a transfer that breaks off is resumed where it stopped, on the same version. */
import { GetObjectCommand, type GetObjectCommandOutput, HeadObjectCommand } from '@aws-sdk/client-s3'
import { ServiceError } from '@secure-deploy/core/errors'
import type {
  ByteRange,
  ObjectReader,
  OpenOptions,
  StoredDigest,
  StoredObject,
} from '@secure-deploy/core/ports'
import type { AwsSession } from './aws-session.ts'
import {
  errorName,
  type RetryOptions,
  statusOf,
  toServiceError,
  unexpectedAnswer,
  withRetries,
} from './failures.ts'
import { address, describeCall, locate, readChecksum, s3Client, type S3Store } from './s3-store.ts'

const getObject = 's3:GetObject'
const resumptions = 8
const deniedMeans =
  'S3 also answers 403 for an object that does not exist, unless the role may list the bucket.'

export function s3Reader(session: AwsSession, store: S3Store, retry: RetryOptions = {}): ObjectReader {
  return {
    storeUri: store.uri,
    open: (key, options = {}) => openObject({ session, store, retry, key }, options),
    digestOf: (key) => readDigest({ session, store, retry, key }),
  }
}

interface ReadTarget {
  readonly session: AwsSession
  readonly store: S3Store
  readonly retry: RetryOptions
  readonly key: string
}

/** Undefined when S3 says that there is no such object; a missing bucket is a failure. */
async function orAbsent<T>(
  target: ReadTarget,
  operation: string,
  send: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await withRetries(send, target.retry)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw toServiceError(error, describeCall(operation, target.store, target.key, deniedMeans))
  }
}

/** HEAD answers have no body, so their 404 has no more precise name than NotFound. */
function isAbsent(error: unknown): boolean {
  return statusOf(error) === 404 && ['NoSuchKey', 'NoSuchVersion', 'NotFound'].includes(errorName(error))
}

interface Pin {
  readonly versionId?: string
  readonly eTag?: string
}

async function get(
  target: ReadTarget,
  pin: Pin,
  range: ByteRange | undefined,
): Promise<GetObjectCommandOutput> {
  const client = await s3Client(target.session, target.store)
  return await client.send(
    new GetObjectCommand({
      ...address(target.store, target.key),
      ...(pin.versionId === undefined ? {} : { VersionId: pin.versionId }),
      ...(pin.eTag === undefined ? {} : { IfMatch: pin.eTag }),
      ...(range === undefined ? {} : { Range: `bytes=${range.start}-${range.end - 1}` }),
    }),
  )
}

async function openObject(
  target: ReadTarget,
  { versionId, range }: OpenOptions,
): Promise<StoredObject | undefined> {
  const asked = versionId === undefined ? {} : { versionId }
  const answer = await orAbsent(target, getObject, () => get(target, asked, range))
  if (answer === undefined) return undefined
  if (versionId !== undefined && answer.VersionId !== versionId)
    throw unexpectedAnswer(getObject, `not with version ${versionId}`)
  const { size, from, to } = readExtent(answer, range)
  const pin = {
    ...(answer.VersionId === undefined ? {} : { versionId: answer.VersionId }),
    ...(answer.ETag === undefined ? {} : { eTag: answer.ETag }),
  }
  return {
    location: locate(target.store, target.key, answer.VersionId),
    size,
    bytes: readOn(target, answer, pin, { start: from, end: to }),
  }
}

interface Extent {
  /** The whole object's size. */
  readonly size: number
  readonly from: number
  readonly to: number
}

function readExtent(
  { ContentLength, ContentRange }: GetObjectCommandOutput,
  range: ByteRange | undefined,
): Extent {
  if (ContentLength === undefined) throw unexpectedAnswer(getObject, 'without a length')
  if (range === undefined) return { size: ContentLength, from: 0, to: ContentLength }
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(ContentRange ?? '') ?? []
  if (
    Number(first) !== range.start ||
    Number(last) !== range.end - 1 ||
    ContentLength !== range.end - range.start
  ) {
    throw unexpectedAnswer(getObject, 'with another range than was asked for')
  }
  return { size: Number(total), from: range.start, to: range.end }
}

/**
 * The bytes of `extent`, from the answer at hand and, where its connection breaks, from ranged requests for the rest.
 * INVARIANT: every request after the first is pinned to the version and the entity tag of the first.
 */
async function* readOn(
  target: ReadTarget,
  opened: GetObjectCommandOutput,
  pin: Pin,
  extent: ByteRange,
): AsyncGenerator<Uint8Array> {
  let at = extent.start
  let answer = opened
  for (let resumed = 0; ; resumed++) {
    try {
      for await (const chunk of (answer.Body ?? []) as AsyncIterable<Uint8Array>) {
        at += chunk.length
        if (at > extent.end) throw unexpectedAnswer(getObject, 'with more bytes than it announced')
        yield chunk
      }
      if (at === extent.end) return
      throw endedEarly(target, at, extent)
    } catch (error) {
      const told = toServiceError(error, describeCall(getObject, target.store, target.key, deniedMeans))
      if (!(told instanceof ServiceError) || !told.retryable || resumed >= resumptions || !isPinned(pin))
        throw told
      answer = await resume(target, pin, { start: at, end: extent.end })
    }
  }
}

function endedEarly({ store, key }: ReadTarget, at: number, { end }: ByteRange): ServiceError {
  const { uri } = locate(store, key, undefined)
  return new ServiceError('NETWORK', `${getObject} on ${uri} ended at byte ${at} of ${end}`, {
    operation: getObject,
    retryable: true,
  })
}

function isPinned({ versionId, eTag }: Pin): boolean {
  return versionId !== undefined || eTag !== undefined
}

async function resume(target: ReadTarget, pin: Pin, rest: ByteRange): Promise<GetObjectCommandOutput> {
  const answer = await orAbsent(target, getObject, () => get(target, pin, rest))
  if (answer === undefined)
    throw unexpectedAnswer(getObject, 'the object disappeared while it was being read')
  readExtent(answer, rest)
  return answer
}

/** `versionId`: of this version, not of the newest. */
export async function readDigest(target: ReadTarget, versionId?: string): Promise<StoredDigest | undefined> {
  // HeadObject is a matter of s3:GetObject in IAM; for an SSE-KMS object its checksum takes kms:Decrypt too.
  const client = await s3Client(target.session, target.store)
  const command = () =>
    new HeadObjectCommand({
      ...address(target.store, target.key),
      ...(versionId === undefined ? {} : { VersionId: versionId }),
      ChecksumMode: 'ENABLED',
    })
  const answer = await orAbsent(target, getObject, () => client.send(command()))
  if (answer === undefined) return undefined
  const { ContentLength, ChecksumSHA256, ChecksumType, VersionId } = answer
  if (ContentLength === undefined) throw unexpectedAnswer('s3:HeadObject', 'without a length')
  return {
    location: locate(target.store, target.key, VersionId),
    size: ContentLength,
    ...(ChecksumSHA256 === undefined
      ? {}
      : { sha256: readChecksum('s3:HeadObject', ChecksumSHA256, ChecksumType) }),
  }
}
