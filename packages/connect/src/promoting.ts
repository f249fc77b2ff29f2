/** Connects a promotion: two stores, and the copier that suits them. */
import type { S3WriteOptions } from '@secure-deploy/core/access'
import { InputError } from '@secure-deploy/core/errors'
import type { ReleaseId } from '@secure-deploy/core/layout'
import type { ObjectCopier, ObjectCreator, ObjectReader } from '@secure-deploy/core/ports'
import { streamingCopier } from '@secure-deploy/core/promote'
import type { ReleaseTrust } from '@secure-deploy/core/trust'
import type { StoreUri } from '@secure-deploy/core/uris'
import { releaseAt, storeAt } from './place.ts'
import type { S3Place } from './place.ts'
import type { Judging, JudgeRequest } from './reading.ts'
import { lazySession } from './session.ts'
import type { OpenSession, SessionNeed } from './session.ts'
import { connectRevocation, connectTrust, trustedProfiles } from './trust.ts'
import { protection, writeAccess } from './uploading.ts'

export interface Promoting extends Judging {
  readonly source: ObjectReader
  readonly target: ObjectReader & ObjectCreator
  readonly copier: ObjectCopier
}

export interface PromoteRequest extends JudgeRequest {
  readonly id: ReleaseId
  readonly source: StoreUri
  readonly target: StoreUri
  /** A role of its own for the source; then the bytes pass through this process. */
  readonly sourceRole?: string
  /** The source bucket's region, where it is not the target's. */
  readonly sourceRegion?: string
  readonly sourceBucketOwner?: string
  readonly targetBucketOwner?: string
  readonly write: S3WriteOptions
  readonly now: Date
}

/** Files above the single-request limit are seen only once the release was read, so the permissions for them are always asked for. */
const anySize = Number.POSITIVE_INFINITY

export async function connectPromoting(request: PromoteRequest): Promise<Promoting> {
  const { source, target } = request
  if (await isSame(source, target)) throw sameStore(target)
  const trust = await connectTrust(request.trust)
  if (source.kind === 'directory' && target.kind === 'directory') {
    const { directoryStore } = await import('@secure-deploy/local/directory-store')
    const ends = { source: directoryStore(source.uri), target: directoryStore(target.uri) }
    const profiles = trustedProfiles(trust.trusted)
    const revocation = connectRevocation(await openRevocation(request, profiles))
    return { ...trust, revocation, ...ends, copier: streamingCopier(ends.source, ends.target) }
  }
  if (source.kind === 's3' && target.kind === 's3' && request.sourceRole === undefined) {
    return {
      ...trust,
      ...(await withinS3(request, placeSource(request, source), placeTarget(request, target), trust)),
    }
  }
  return { ...trust, ...(await acrossSessions(request, trust)) }
}

/** One folder can be written as a URI in several ways: with a slash twice, or with a letter escaped. */
async function isSame(source: StoreUri, target: StoreUri): Promise<boolean> {
  if (source.kind === 's3' || target.kind === 's3') return source.uri === target.uri
  const { parseFileUri } = await import('@secure-deploy/local/file-uri')
  const [from, to] = [source, target].map(({ uri }) => parseFileUri(uri, 'INPUT_MALFORMED', 'the store'))
  return from === to
}

/** A record of a promotion into the store where the release stands anyway would say what did not happen. */
function sameStore({ uri }: StoreUri): InputError {
  return new InputError('INPUT_CONFLICT', `source-store and target-store are both ${uri}`, {
    nextStep: 'Give each environment a store of its own.',
  })
}

async function openRevocation(request: SessionNeed, profiles: readonly string[]): Promise<OpenSession> {
  if (profiles.length === 0) return lazySession(request, [])
  const { revocationStatements } = await import('@secure-deploy/aws/session-policy')
  return lazySession(request, revocationStatements(profiles))
}

type Connected = Omit<Promoting, keyof ReleaseTrust>

/** One session sees both ends, so S3 itself copies. */
async function withinS3(
  request: PromoteRequest,
  source: S3Place,
  target: S3Place,
  trust: ReleaseTrust,
): Promise<Connected> {
  const { promoteStatements, revocationStatements } = await import('@secure-deploy/aws/session-policy')
  const { s3Copier } = await import('@secure-deploy/aws/s3-copier')
  const { s3Creator } = await import('@secure-deploy/aws/s3-creator')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const write = { ...releaseAt(target, request.id), ...writeAccess(request.write, anySize) }
  const open = lazySession(request, [
    ...promoteStatements(releaseAt(source, request.id), write),
    ...revocationStatements(trustedProfiles(trust.trusted)),
  ])
  const session = await open()
  const from = storeAt(source, session)
  const to = storeAt(target, session)
  const protect = protection(request.write, request.now)
  return {
    revocation: connectRevocation(open),
    source: s3Reader(session, from),
    target: { ...s3Reader(session, to), ...s3Creator(session, to, protect) },
    copier: s3Copier(session, from, to, protect),
  }
}

/** The two ends are not the same service or not the same identity: what is read from one is hashed and written to the other. */
async function acrossSessions(request: PromoteRequest, trust: ReleaseTrust): Promise<Connected> {
  const profiles = trustedProfiles(trust.trusted)
  const source = await openSource(request)
  const target = await openTarget(request)
  const revocation = connectRevocation(await openRevocation(whoAsks(request, profiles), profiles))
  return { revocation, source, target, copier: streamingCopier(source, target) }
}

/** AWS Signer answers in the partition in which a signature was made: of the two ends, the one that is there asks. */
function whoAsks(request: PromoteRequest, profiles: readonly string[]): SessionNeed {
  const { source, sourceRole, access } = request
  if (source.kind !== 's3' || sourceRole === undefined) return request
  const [, partition] = access.roleToAssume?.split(':') ?? []
  if (profiles.every((arn) => arn.split(':')[1] === partition)) return request
  return asSource(request, placeSource(request, source))
}

/** The identity under which the source is read. */
function asSource(request: PromoteRequest, place: S3Place): SessionNeed {
  const role = request.sourceRole === undefined ? {} : { role: request.sourceRole }
  return { ...request, ...role, access: { ...request.access, ...regionOf(place) } }
}

async function openSource(request: PromoteRequest): Promise<ObjectReader> {
  const { source } = request
  if (source.kind === 'directory') {
    const { directoryStore } = await import('@secure-deploy/local/directory-store')
    return directoryStore(source.uri)
  }
  const { readStatements } = await import('@secure-deploy/aws/session-policy')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const place = placeSource(request, source)
  const session = await lazySession(asSource(request, place), readStatements(releaseAt(place, request.id)))()
  return s3Reader(session, storeAt(place, session))
}

async function openTarget(request: PromoteRequest): Promise<ObjectReader & ObjectCreator> {
  const { target } = request
  if (target.kind === 'directory') {
    const { directoryStore } = await import('@secure-deploy/local/directory-store')
    return directoryStore(target.uri)
  }
  const { readStatements, uploadStatements } = await import('@secure-deploy/aws/session-policy')
  const { s3Creator } = await import('@secure-deploy/aws/s3-creator')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const place = placeTarget(request, target)
  const release = releaseAt(place, request.id)
  const session = await lazySession(request, [
    ...readStatements(release),
    ...uploadStatements({ ...release, ...writeAccess(request.write, anySize) }),
  ])()
  const store = storeAt(place, session)
  return { ...s3Reader(session, store), ...s3Creator(session, store, protection(request.write, request.now)) }
}

function regionOf({ region }: S3Place): { readonly region?: string } {
  return region === undefined ? {} : { region }
}

function placeSource(request: PromoteRequest, store: S3Place['store']): S3Place {
  const region = request.sourceRegion ?? request.access.region
  return { store, region, regionInput: 'aws-region', bucketOwner: request.sourceBucketOwner }
}

function placeTarget(request: PromoteRequest, store: S3Place['store']): S3Place {
  return {
    store,
    region: request.access.region,
    regionInput: 'aws-region',
    bucketOwner: request.targetBucketOwner,
  }
}
