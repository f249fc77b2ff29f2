/** The arrivals of releases in a store: a mark for each, by which the newest is found, and the record that each mark leads to. */
import { VerificationError } from '../errors.ts'
import type { ObjectCreator, ObjectLister, ObjectReader } from '../ports.ts'
import { arrivalKey, arrivalsPrefix, recordKey, recordPrefix } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import { findStoredBundle } from '../release/stored-bundle.ts'
import { createBytes } from '../release/stored-bytes.ts'
import type { SetJudge } from '../signers/signer-set.ts'
import type { Sha256 } from '../values/digest.ts'
import { parseSha256 } from '../values/digest.ts'
import { isReleaseSegment } from '../values/names.ts'
import type { ReleaseName, ReleaseVersion } from '../values/names.ts'
import { verifyPromotion } from './promotion-record.ts'
import type { StoredRecord } from './promotion-record.ts'
import type { Promotion } from './promotion.ts'

type RecordStore = ObjectReader & ObjectLister

/** Says when a release arrived; left again by a promotion that runs again, under the same key. */
export async function markArrival(
  store: ObjectCreator,
  { id, timeVerified, bundleSha256 }: Promotion,
): Promise<void> {
  await createBytes(store, arrivalKey(id, timeVerified, bundleSha256), Buffer.from('\n'))
}

/**
 * The record of the newest release of this name in the store, leaving out one that is about to arrive; undefined when
 * none has arrived. INVARIANT: a mark is never believed: the record that it leads to must be there, hold and name its time.
 * @throws VerificationError RECORD_INVALID
 */
export async function newestArrival(
  store: RecordStore,
  name: ReleaseName,
  leaveOut: Sha256 | undefined,
  judge: SetJudge,
): Promise<StoredRecord | undefined> {
  const keys = await store.list(arrivalsPrefix(name))
  const marks = keys.map((key) => readMark(store, name, key))
  const newest = marks.findLast(({ bundleSha256 }) => bundleSha256 !== leaveOut)
  if (newest === undefined) return undefined
  const record = await findRecord(store, newest.id, newest.bundleSha256, judge)
  if (record === undefined || arrivalMarkOf(record) !== newest.key)
    throw invalid(store, newest.key, 'no record of that time stands where it leads')
  return record
}

/**
 * The record of how one release came into the store; undefined when there is none. The store is asked what records there are,
 * since an answer to a request for one need not tell a missing object from a forbidden one.
 * @throws VerificationError RECORD_INVALID
 */
export async function findArrival(
  store: RecordStore,
  id: ReleaseId,
  bundleSha256: Sha256,
  judge: SetJudge,
): Promise<StoredRecord | undefined> {
  const keys = await store.list(recordPrefix(id, 'promotion'))
  if (!keys.includes(recordKey(id, 'promotion', bundleSha256))) return undefined
  return findRecord(store, id, bundleSha256, judge)
}

async function findRecord(
  store: RecordStore,
  id: ReleaseId,
  bundleSha256: Sha256,
  judge: SetJudge,
): Promise<StoredRecord | undefined> {
  const stored = await findStoredBundle(store, recordKey(id, 'promotion', bundleSha256))
  return stored && verifyPromotion(stored, { id, bundleSha256, to: store.storeUri }, judge)
}

/** When a release arrived: the later of what its record states and what the signature's own time says. */
export function arrivalTime({ promotion, signature }: StoredRecord): Date {
  const stated = Date.parse(promotion.timeVerified)
  return new Date(Math.max(stated, signature.authenticTime?.getTime() ?? stated))
}

interface Mark {
  readonly key: string
  readonly id: ReleaseId
  readonly bundleSha256: Sha256
}

function readMark(store: ObjectReader, name: ReleaseName, key: string): Mark {
  const [time = '', version = '', digest = '', ...others] = key.slice(arrivalsPrefix(name).length).split('/')
  const bundleSha256 = parseSha256(digest)
  const isMark = /^\d{8}T\d{6}Z$/.test(time) && isReleaseSegment(version) && others.length === 0
  if (!isMark || bundleSha256 === undefined) throw invalid(store, key, 'it is not the mark of an arrival')
  return { key, id: { name, version: version as ReleaseVersion }, bundleSha256 }
}

function arrivalMarkOf({ promotion: { id, timeVerified, bundleSha256 } }: StoredRecord): string {
  return arrivalKey(id, timeVerified, bundleSha256)
}

function invalid({ storeUri }: ObjectReader, key: string, what: string): VerificationError {
  return new VerificationError('RECORD_INVALID', `${storeUri}/${key} cannot be believed: ${what}`, {
    nextStep: 'Find out who wrote it; nothing was promoted.',
  })
}
