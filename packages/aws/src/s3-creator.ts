/** Creates objects in an S3 store: never replaces one, and S3 checks what it received against the signed digest. */
import { PutObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3'
import type { Content, CreatedObject, ObjectCreator } from '@secure-deploy/core/ports'
import { type ContentDigest, singleRequestLimit, toBase64 } from '@secure-deploy/core/values/digest'
import type { AwsSession } from './aws-session.ts'
import { callAws, type RetryOptions, unexpectedAnswer } from './failures.ts'
import {
  createFromParts,
  isStanding,
  type MultipartTarget,
  type Part,
  planSignedParts,
  type UploadedPart,
} from './s3-multipart.ts'
import {
  address,
  describeCall,
  locate,
  type ObjectProtection,
  protectionOf,
  s3Client,
  type S3Store,
} from './s3-store.ts'
import { sendBytes } from './s3-upload-body.ts'

export interface S3CreatorOptions extends ObjectProtection {
  /** Sizes above this are sent in parts; S3's own limit unless told. */
  readonly singleRequestLimit?: number
  readonly retry?: RetryOptions
}

const putObject = 's3:PutObject'

/**
 * Creates objects with one PutObject, or in the signed parts above S3's limit for one request. When an answer is lost
 * and the repeated request finds the object standing, the outcome is `exists` and `uncertain`: an identity that may
 * only put cannot tell its own object from another's.
 */
export function s3Creator(
  session: AwsSession,
  store: S3Store,
  options: S3CreatorOptions = {},
): ObjectCreator {
  const limit = options.singleRequestLimit ?? singleRequestLimit
  return {
    storeUri: store.uri,
    create: async (key, content, expected) => {
      const target = {
        client: await s3Client(session, store),
        store,
        key,
        protection: options,
        retry: options.retry ?? {},
      }
      if (expected.size <= limit) return await createWhole(target, content, expected)
      const plan = planSignedParts(expected, locate(store, key, undefined).uri)
      const { outcome, location } = await createFromParts(target, plan, (part, uploadId) =>
        sendPart(target, content, part, uploadId),
      )
      return { outcome, location }
    },
  }
}

async function createWhole(
  target: MultipartTarget,
  content: Content,
  expected: ContentDigest,
): Promise<CreatedObject> {
  const { client, store, key, protection, retry } = target
  const { uri } = locate(store, key, undefined)
  let sent = 0
  const send = () =>
    sendBytes({ content, expected, name: uri }, async (body, abortSignal) => {
      sent += 1
      const command = new PutObjectCommand({
        ...address(store, key),
        ...protectionOf(protection),
        Body: body,
        ContentLength: expected.size,
        ChecksumSHA256: toBase64(expected.sha256),
        IfNoneMatch: '*',
      })
      return await client.send(command, { abortSignal }).catch((error: unknown) => {
        if (isStanding(error)) return undefined
        throw error
      })
    })
  const answer = await callAws(describeCall(putObject, store, key), send, retry)
  if (answer === undefined) {
    const uncertain = sent > 1 ? ({ uncertain: true } as const) : {}
    return { outcome: 'exists', location: locate(store, key, undefined), ...uncertain }
  }
  // Fail closed: a server that does not say what it received has not checked it.
  if (answer.ChecksumSHA256 !== toBase64(expected.sha256)) {
    throw unexpectedAnswer(putObject, `it does not confirm the SHA-256 of ${uri}`)
  }
  return { outcome: 'created', location: locate(store, key, answer.VersionId) }
}

async function sendPart(
  target: MultipartTarget,
  content: Content,
  part: Part,
  uploadId: string,
): Promise<UploadedPart> {
  const { client, store, key, retry } = target
  const { uri } = locate(store, key, undefined)
  const expected = { size: part.range.end - part.range.start, sha256: part.sha256 }
  const send = () =>
    sendBytes(
      { content, range: part.range, expected, name: `part ${part.number} of ${uri}` },
      (body, abortSignal) => {
        const command = new UploadPartCommand({
          ...address(store, key),
          UploadId: uploadId,
          PartNumber: part.number,
          Body: body,
          ContentLength: expected.size,
          ChecksumSHA256: toBase64(part.sha256),
        })
        return client.send(command, { abortSignal })
      },
    )
  const { ETag, ChecksumSHA256 } = await callAws(describeCall(putObject, store, key), send, retry)
  if (ETag === undefined || ChecksumSHA256 === undefined) {
    throw unexpectedAnswer('s3:UploadPart', `without the entity tag and the SHA-256 of part ${part.number}`)
  }
  return { eTag: ETag, sha256: ChecksumSHA256 }
}
