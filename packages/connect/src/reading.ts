/** Connects a verification: the store to read, whom to trust, and whom to ask about revocation. */
import type { TrustSelection } from '@secure-deploy/core/access'
import type { ReleaseId } from '@secure-deploy/core/layout'
import type { ObjectReader, RevocationChecker } from '@secure-deploy/core/ports'
import type { ReleaseTrust } from '@secure-deploy/core/trust'
import type { StoreUri } from '@secure-deploy/core/uris'
import { releaseAt, storeAt } from './place.ts'
import type { S3Place } from './place.ts'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'
import { connectRevocation, connectTrust, trustedProfiles } from './trust.ts'

export interface Judging extends ReleaseTrust {
  readonly revocation: RevocationChecker
}

export interface Reading extends Judging {
  readonly store: ObjectReader
}

export interface JudgeRequest extends SessionNeed {
  readonly trust: TrustSelection
}

export interface ReadRequest extends JudgeRequest {
  readonly store: StoreUri
  readonly id: ReleaseId
  /** Twelve digits; the account of the session unless given. */
  readonly bucketOwner?: string
}

/** For a bundle or a signature on disk; AWS is spoken to only when a signature of AWS Signer is to be asked about. */
export async function connectJudging(request: JudgeRequest): Promise<Judging> {
  const trust = await connectTrust(request.trust)
  const profiles = trustedProfiles(trust.trusted)
  if (profiles.length === 0) return { ...trust, revocation: connectRevocation(lazySession(request, [])) }
  const { revocationStatements } = await import('@secure-deploy/aws/session-policy')
  return { ...trust, revocation: connectRevocation(lazySession(request, revocationStatements(profiles))) }
}

export async function connectReading(request: ReadRequest): Promise<Reading> {
  const { store } = request
  switch (store.kind) {
    case 'directory': {
      const { directoryStore } = await import('@secure-deploy/local/directory-store')
      return { ...(await connectJudging(request)), store: directoryStore(store.uri) }
    }
    case 's3': {
      const { region } = request.access
      return readS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner })
    }
  }
}

async function readS3(request: ReadRequest, place: S3Place): Promise<Reading> {
  const trust = await connectTrust(request.trust)
  const { readStatements, revocationStatements } = await import('@secure-deploy/aws/session-policy')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const open = lazySession(request, [
    ...readStatements(releaseAt(place, request.id)),
    ...revocationStatements(trustedProfiles(trust.trusted)),
  ])
  const session = await open()
  return { ...trust, revocation: connectRevocation(open), store: s3Reader(session, storeAt(place, session)) }
}
