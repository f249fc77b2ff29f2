/** Connects an upload: a store that is written and, where it is in S3, never read. */
import type { ObjectCreator, ObjectReader } from '@secure-deploy/core/ports'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { S3WriteOptions } from '@secure-deploy/core/values/access'
import { singleRequestLimit } from '@secure-deploy/core/values/digest'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { releaseAt, storeAt } from './place.ts'
import type { S3Place } from './place.ts'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'

export interface Uploading {
  readonly store: ObjectCreator
  readonly reader?: ObjectReader
}

export interface UploadRequest extends SessionNeed {
  readonly store: StoreUri
  readonly id: ReleaseId
  readonly write: S3WriteOptions
  readonly bucketOwner?: string
  /** Bytes of the largest file: a multipart upload needs permissions that others do without. */
  readonly largestFile: number
  readonly now: Date
}

export async function connectUploading(request: UploadRequest): Promise<Uploading> {
  const { store } = request
  switch (store.kind) {
    case 'directory': {
      const { directoryStore } = await import('@secure-deploy/local/directory-store')
      const directory = directoryStore(store.uri)
      return { store: directory, reader: directory }
    }
    case 's3': {
      const { region } = request.access
      return uploadS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner })
    }
  }
}

async function uploadS3(request: UploadRequest, place: S3Place): Promise<Uploading> {
  const { uploadStatements } = await import('@secure-deploy/aws/session-policy')
  const { s3Creator } = await import('@secure-deploy/aws/s3-creator')
  const release = releaseAt(place, request.id)
  const statements = uploadStatements({ ...release, ...writeAccess(request.write, request.largestFile) })
  const session = await lazySession(request, statements)()
  return { store: s3Creator(session, storeAt(place, session), protection(request.write, request.now)) }
}

/** What the session policy must allow for these options. */
export function writeAccess({ sseKmsKeyId, retention }: S3WriteOptions, largestFile: number) {
  return {
    ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
    ...(retention === undefined ? {} : ({ retention: 'object-lock' } as const)),
    ...(largestFile > singleRequestLimit ? ({ multipart: 'needed' } as const) : {}),
  }
}

const day = 86_400_000

export function protection({ sseKmsKeyId, retention }: S3WriteOptions, now: Date) {
  return {
    ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
    ...(retention === undefined
      ? {}
      : { retention: { mode: retention.mode, until: new Date(now.getTime() + retention.days * day) } }),
  }
}
