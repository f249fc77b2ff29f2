/** Connects the writing of records: holds, lifts and deployments, each by a session that may add below one key prefix. */
import type { ObjectCreator, ObjectReader } from '@secure-deploy/core/ports'
import type { HoldScope } from '@secure-deploy/core/records/hold'
import { scopePrefix } from '@secure-deploy/core/records/hold'
import { recordPrefix } from '@secure-deploy/core/release/layout'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { S3WriteOptions } from '@secure-deploy/core/values/access'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { regionAt, storeAt } from './place.ts'
import type { S3Place } from './place.ts'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'
import { protection, writeAccess } from './uploading.ts'

export interface WriteRequest extends SessionNeed {
  readonly store: StoreUri
  readonly write: S3WriteOptions
  /** Twelve digits; the account of the session unless given. */
  readonly bucketOwner?: string
  readonly now: Date
}

export interface Recording {
  readonly store: ObjectCreator
  /** Only where whoever may write may read as well: in S3, nobody has to. */
  readonly reader?: ObjectReader
}

/** For a hold, or for what lifts one. */
export function connectHolding(request: WriteRequest & { readonly scope: HoldScope }): Promise<Recording> {
  return connectWriting(request, scopePrefix(request.scope))
}

/** For the record of a deployment. */
export function connectRecording(request: WriteRequest & { readonly id: ReleaseId }): Promise<Recording> {
  return connectWriting(request, recordPrefix(request.id, 'deployment'))
}

async function connectWriting(request: WriteRequest, below: string): Promise<Recording> {
  const { store } = request
  switch (store.kind) {
    case 'directory': {
      const { directoryStore } = await import('@secure-deploy/local/directory-store')
      const directory = directoryStore(store.uri)
      return { store: directory, reader: directory }
    }
    case 's3': {
      const { region } = request.access
      const place = { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner }
      return { store: await writeS3(request, place, below) }
    }
  }
}

/** Of a record's bundle, far below what has to be written in parts. */
const recordSize = 1024 ** 2

async function writeS3(request: WriteRequest, place: S3Place, below: string): Promise<ObjectCreator> {
  const { putStatements } = await import('@secure-deploy/aws/session-policy')
  const { s3Creator } = await import('@secure-deploy/aws/s3-creator')
  const access = { ...regionAt(place), ...writeAccess(request.write, recordSize) }
  const session = await lazySession(request, putStatements(access, below))()
  return s3Creator(session, storeAt(place, session), protection(request.write, request.now))
}
