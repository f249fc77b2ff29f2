/** Connects a verification: the store to read, whom to trust, and whom to ask about revocation. */
import type { ObjectLister, ObjectReader, RevocationChecker } from '@secure-deploy/core/ports'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { ReleaseTrust } from '@secure-deploy/core/trust'
import type { TrustSelection } from '@secure-deploy/core/values/access'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { releaseAt, storeAt } from './place.ts'
import type { S3Place } from './place.ts'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'
import { connectRevocation, connectTrust, trustedProfiles } from './trust.ts'

export interface Judging extends ReleaseTrust {
  readonly revocation: RevocationChecker
}

export interface JudgeRequest extends SessionNeed {
  readonly trust: TrustSelection
}

export interface Reading {
  readonly store: ObjectReader & ObjectLister
  readonly revocation: RevocationChecker
}

export interface ReadRequest extends SessionNeed {
  readonly store: StoreUri
  readonly id: ReleaseId
  /** Twelve digits; the account of the session unless given. */
  readonly bucketOwner?: string
  /** The signing profiles whose revocation may have to be asked about. */
  readonly profiles: readonly string[]
  /** `looked-at`: the rules of a deploy policy look for the record of the release's arrival. */
  readonly records: 'looked-at' | 'left-alone'
}

/** For a bundle or a signature on disk; AWS is spoken to only when a signature of AWS Signer is to be asked about. */
export async function connectJudging(request: JudgeRequest): Promise<Judging> {
  const trust = await connectTrust(request.trust)
  const profiles = trustedProfiles(trust.trusted)
  return { ...trust, revocation: await openRevocation({ ...request, profiles }) }
}

export async function connectReading(request: ReadRequest): Promise<Reading> {
  const { store } = request
  switch (store.kind) {
    case 'directory': {
      const { directoryStore } = await import('@secure-deploy/local/directory-store')
      return { store: directoryStore(store.uri), revocation: await openRevocation(request) }
    }
    case 's3': {
      const region = request.region ?? request.access.region
      return readS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner })
    }
  }
}

/** Asks about the revocation of signatures of these profiles, by a session that may do nothing else. */
export async function openRevocation(
  request: SessionNeed & Pick<ReadRequest, 'profiles'>,
): Promise<RevocationChecker> {
  if (request.profiles.length === 0) return connectRevocation(lazySession(request, []), request.caller)
  const { revocationStatements } = await import('@secure-deploy/aws/session-policy')
  return connectRevocation(lazySession(request, revocationStatements(request.profiles)), request.caller)
}

async function readS3(request: ReadRequest, place: S3Place): Promise<Reading> {
  const policies = await import('@secure-deploy/aws/session-policy')
  const { s3Lister } = await import('@secure-deploy/aws/s3-lister')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const release = releaseAt(place, request.id)
  const open = lazySession(request, [
    ...policies.readStatements(release),
    ...(request.records === 'looked-at' ? policies.sourceRecordStatements(release) : []),
    ...policies.revocationStatements(request.profiles),
  ])
  const session = await open()
  const at = storeAt(place, session)
  return {
    revocation: connectRevocation(open, request.caller),
    store: { ...s3Reader(session, at), ...s3Lister(session, at) },
  }
}
