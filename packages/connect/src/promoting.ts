/** Connects a promotion: two stores, or the one in which a release is admitted, and the copier that suits them. */
import { streamingCopier } from '@secure-deploy/core/environments/promote'
import { InputError } from '@secure-deploy/core/errors'
import type { ObjectCopier, ObjectCreator, ObjectLister, ObjectReader } from '@secure-deploy/core/ports'
import type { RevocationChecker } from '@secure-deploy/core/ports'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { S3WriteOptions } from '@secure-deploy/core/values/access'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { releaseAt, storeAt } from './place.ts'
import type { S3Place } from './place.ts'
import { openRevocation } from './reading.ts'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'
import { connectRevocation } from './trust.ts'
import { protection, writeAccess } from './uploading.ts'

export interface Promoting {
  readonly revocation: RevocationChecker
  readonly source: ObjectReader & ObjectLister
  readonly target: ObjectReader & ObjectCreator & ObjectLister
  readonly copier: ObjectCopier
}

export interface PromoteRequest extends SessionNeed {
  readonly id: ReleaseId
  readonly source: StoreUri
  /** `source` again where a release is admitted in the store that it was uploaded to. */
  readonly target: StoreUri
  /** A role of its own for the source; then the bytes pass through this process. */
  readonly sourceRole?: string
  /** The source bucket's region, where it is not the target's. */
  readonly sourceRegion?: string
  /** The target bucket's region; the access's unless given. */
  readonly targetRegion?: string
  readonly sourceBucketOwner?: string
  /** The account that the session of `sourceRole` must be in. */
  readonly sourceAccountId?: string
  readonly targetBucketOwner?: string
  readonly write: S3WriteOptions
  /** The signing profiles whose revocation may have to be asked about. */
  readonly profiles: readonly string[]
  /** `looked-at`: the rules of a deploy policy look at the records in both stores. */
  readonly records: 'looked-at' | 'left-alone'
  readonly now: Date
}

/** Files above the single-request limit are seen only once the release was read, so the permissions for them are always asked for. */
const anySize = Number.POSITIVE_INFINITY

export async function connectPromoting(request: PromoteRequest): Promise<Promoting> {
  const { source, target } = request
  if (source.kind === 'directory' && target.kind === 'directory') {
    const { directoryStore } = await import('@secure-deploy/local/directory-store')
    const ends = { source: directoryStore(source.uri), target: directoryStore(target.uri) }
    const revocation = await openRevocation(request)
    return { revocation, ...ends, copier: streamingCopier(ends.source, ends.target) }
  }
  if (source.kind === 's3' && target.kind === 's3' && request.sourceRole === undefined)
    return withinS3(request, placeSource(request, source), placeTarget(request, target))
  return acrossSessions(request)
}

/**
 * Refuses a promotion from a store into itself: a record of it would say what did not happen. One folder can be written as a
 * URI in several ways: with a slash twice, or with a letter escaped.
 * @throws InputError INPUT_CONFLICT
 */
export async function refuseSameStore(source: StoreUri, target: StoreUri): Promise<void> {
  if (!(await isSame(source, target))) return
  throw new InputError('INPUT_CONFLICT', `source-store and target-store are both ${target.uri}`, {
    nextStep: 'Give each environment a store of its own.',
  })
}

async function isSame(source: StoreUri, target: StoreUri): Promise<boolean> {
  if (source.kind === 's3' || target.kind === 's3') return source.uri === target.uri
  const { parseFileUri } = await import('@secure-deploy/local/file-uri')
  const [from, to] = [source, target].map(({ uri }) => parseFileUri(uri, 'INPUT_MALFORMED', 'the store'))
  return from === to
}

/** One session sees both ends, so S3 itself copies. */
async function withinS3(request: PromoteRequest, source: S3Place, target: S3Place): Promise<Promoting> {
  const policies = await import('@secure-deploy/aws/session-policy')
  const { s3Copier } = await import('@secure-deploy/aws/s3-copier')
  const { s3Creator } = await import('@secure-deploy/aws/s3-creator')
  const { s3Lister } = await import('@secure-deploy/aws/s3-lister')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const read = releaseAt(source, request.id)
  const written = { ...releaseAt(target, request.id), ...writeAccess(request.write, anySize) }
  const open = lazySession({ ...request, ...regionOf(target) }, [
    ...(source.store.uri === target.store.uri
      ? policies.admitStatements(written)
      : policies.promoteStatements(read, written)),
    ...(request.records === 'looked-at'
      ? policies.recordStatements(read, written)
      : policies.revocationStatements(request.profiles)),
  ])
  const session = await open()
  // Under a policy, one session policy has no room for the records and for the signers of several environments.
  const revocation =
    request.records === 'looked-at'
      ? await openRevocation({ ...request, ...regionOf(target) })
      : connectRevocation(open, request.caller)
  const from = storeAt(source, session)
  const to = storeAt(target, session)
  const protect = protection(request.write, request.now)
  return {
    revocation,
    source: { ...s3Reader(session, from), ...s3Lister(session, from) },
    target: { ...s3Reader(session, to), ...s3Lister(session, to), ...s3Creator(session, to, protect) },
    copier: s3Copier(session, from, to, protect),
  }
}

/** The two ends are not the same service or not the same identity: what is read from one is hashed and written to the other. */
async function acrossSessions(request: PromoteRequest): Promise<Promoting> {
  const source = await openSource(request)
  const target = await openTarget(request)
  const { profiles } = request
  const revocation = await openRevocation({ ...whoAsks(request), profiles })
  return { revocation, source, target, copier: streamingCopier(source, target) }
}

/** AWS Signer answers in the partition in which a signature was made: of the two ends, the one that is there asks. */
function whoAsks(request: PromoteRequest): SessionNeed {
  const { source, sourceRole, access, profiles } = request
  if (source.kind !== 's3' || sourceRole === undefined) return request
  const [, partition] = access.roleToAssume?.split(':') ?? []
  if (profiles.every((arn) => arn.split(':')[1] === partition)) return request
  return asSource(request, placeSource(request, source))
}

/** The identity under which the source is read. */
function asSource(request: PromoteRequest, place: S3Place): SessionNeed {
  const { access, caller, sourceRole, sourceAccountId, accountId } = request
  const own = { access: { ...access, ...regionOf(place) }, caller }
  if (sourceRole === undefined) return { ...own, ...(accountId === undefined ? {} : { accountId }) }
  const account = sourceAccountId === undefined ? {} : { accountId: sourceAccountId }
  return { ...own, role: sourceRole, ...account }
}

async function openSource(request: PromoteRequest): Promise<ObjectReader & ObjectLister> {
  const { source } = request
  if (source.kind === 'directory') {
    const { directoryStore } = await import('@secure-deploy/local/directory-store')
    return directoryStore(source.uri)
  }
  const { readStatements, sourceRecordStatements } = await import('@secure-deploy/aws/session-policy')
  const { s3Lister } = await import('@secure-deploy/aws/s3-lister')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const place = placeSource(request, source)
  const release = releaseAt(place, request.id)
  const looking = request.records === 'looked-at' ? sourceRecordStatements(release) : []
  const session = await lazySession(asSource(request, place), [...readStatements(release), ...looking])()
  const store = storeAt(place, session)
  return { ...s3Reader(session, store), ...s3Lister(session, store) }
}

async function openTarget(request: PromoteRequest): Promise<Promoting['target']> {
  const { target } = request
  if (target.kind === 'directory') {
    const { directoryStore } = await import('@secure-deploy/local/directory-store')
    return directoryStore(target.uri)
  }
  const policies = await import('@secure-deploy/aws/session-policy')
  const { s3Creator } = await import('@secure-deploy/aws/s3-creator')
  const { s3Lister } = await import('@secure-deploy/aws/s3-lister')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const place = placeTarget(request, target)
  const release = { ...releaseAt(place, request.id), ...writeAccess(request.write, anySize) }
  const session = await lazySession({ ...request, ...regionOf(place) }, [
    ...policies.arriveStatements(release),
    ...(request.records === 'looked-at' ? policies.targetRecordStatements(release) : []),
  ])()
  const store = storeAt(place, session)
  const protect = protection(request.write, request.now)
  return { ...s3Reader(session, store), ...s3Lister(session, store), ...s3Creator(session, store, protect) }
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
    region: request.targetRegion ?? request.access.region,
    regionInput: 'aws-region',
    bucketOwner: request.targetBucketOwner,
  }
}
