/** What one store tells of a release: how it came there, whether every byte of it is what was signed, and what was deployed from there. */
import { ServiceError, VerificationError } from '../errors.ts'
import { filesAtOnce, inParallel } from '../in-parallel.ts'
import type { DeployPolicy } from '../policy/deploy-policy.ts'
import type { ObjectReader } from '../ports.ts'
import { bundleKey, evidenceKey, fileKey, recordPrefix, releasePrefix } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { Release, ReleaseFile } from '../release/statement.ts'
import { findStoredBundle } from '../release/stored-bundle.ts'
import { verifyInPlace } from '../verifying/verify.ts'
import { assertSameBundle, judgeBundle } from './history-bundle.ts'
import type { JudgedBundle } from './history-bundle.ts'
import type { HistoryLine } from './history-line.ts'
import { readArrivals, readDeploymentLines } from './history-records.ts'
import type { HistoryPlace, RecordsRequest } from './history-records.ts'
import { holds, standingAfter } from './history-standing.ts'
import type { Standing } from './history-standing.ts'
import type { HoldHistory } from './hold-history.ts'

export interface HistoryPorts {
  readonly policy: DeployPolicy
  /** In the order of the policy; at least one. */
  readonly places: readonly HistoryPlace[]
  /** Absent where the policy has no holds. */
  readonly holds?: HoldHistory
  readonly now: Date
}

/** What stands of the release in one store. */
export interface Seen {
  readonly place: HistoryPlace
  readonly keys: readonly string[]
  readonly bundle?: JudgedBundle
  /** Why the store, or the bundle in it, could not be read. */
  readonly failed?: Standing
}

export async function lookInto(
  id: ReleaseId,
  place: HistoryPlace,
  { policy, now }: Pick<HistoryPorts, 'policy' | 'now'>,
): Promise<Seen> {
  const { environment, store, revocation } = place
  let keys: readonly string[] = []
  try {
    keys = await store.list(releasePrefix(id))
    const stored = keys.includes(bundleKey(id)) ? await findStoredBundle(store, bundleKey(id)) : undefined
    if (stored === undefined) return { place, keys }
    return { place, keys, bundle: await judgeBundle(id, stored, { policy, environment, revocation, now }) }
  } catch (failure) {
    return { place, keys, failed: standingAfter(failure) }
  }
}

/** The first bundle that holds, else the first that somebody trusted has signed, else the first: the others are compared with it. */
export function mainBundle(seen: readonly Seen[]): JudgedBundle | undefined {
  const bundles = seen.flatMap(({ bundle }) => bundle ?? [])
  return (
    bundles.find(({ standing }) => standing.kind === 'holds') ??
    bundles.find(({ release }) => release !== undefined) ??
    bundles[0]
  )
}

export interface Known {
  readonly id: ReleaseId
  readonly main: JudgedBundle | undefined
  readonly ports: HistoryPorts
}

/** What one store tells: how the release came into it, whether it stands there as it was signed, and where it was deployed to. */
export async function placeLines(seen: Seen, known: Known): Promise<readonly HistoryLine[]> {
  const { keys, failed } = seen
  const { id, main, ports } = known
  if (keys.length === 0) return failed === undefined ? [] : [storedLine(seen, known, failed)]
  const arrivals = await arrivalLines(id, seen, main, ports)
  return [
    ...arrivals,
    ...(await standingLines(seen, known, arrivals)),
    ...(await readDeploymentLines(requestFor(id, seen, main, ports))),
  ]
}

/** How the release came into a store. */
export async function arrivalLines(
  id: ReleaseId,
  seen: Seen,
  main: JudgedBundle | undefined,
  ports: HistoryPorts,
): Promise<readonly HistoryLine[]> {
  const arrivals = await readArrivals(requestFor(id, seen, main, ports))
  return arrivals.length === 0 ? missingArrival(id, seen) : arrivals
}

function requestFor(
  id: ReleaseId,
  { place, keys }: Seen,
  main: JudgedBundle | undefined,
  { policy, now }: HistoryPorts,
): RecordsRequest {
  const bundleSha256 = main === undefined ? {} : { bundleSha256: main.sha256 }
  return { id, place, keys, policy, now, ...bundleSha256 }
}

/** Into the first environment releases are uploaded, and may not be admitted yet; into every other one only a promotion leads. */
function missingArrival(id: ReleaseId, { place, keys }: Seen): readonly HistoryLine[] {
  const { environment, store } = place
  if (!keys.includes(bundleKey(id)) || environment.after === undefined) return []
  const at = `${store.storeUri}/${recordPrefix(id, 'promotion')}`
  const reason = `no record tells how ${id.name} ${id.version} came to ${environment.name}`
  const standing = standingAfter(new VerificationError('RECORD_INVALID', reason))
  return [{ step: 'promoted', environment: environment.name, at, standing }]
}

/** Whether every byte that stands in the store is what was signed. */
async function standingLines(
  seen: Seen,
  known: Known,
  arrivals: readonly HistoryLine[],
): Promise<readonly HistoryLine[]> {
  const { place, bundle, failed } = seen
  const { id, main } = known
  if (failed !== undefined) return [storedLine(seen, known, failed)]
  if (bundle === undefined) {
    if (arrivals.length === 0) return []
    const reason = `a record tells that ${id.name} ${id.version} was let in, and it is not there: the promotion broke off, or its bundle was taken away`
    return [storedLine(seen, known, standingAfter(new ServiceError('RELEASE_NOT_FOUND', reason)))]
  }
  const release = main?.release
  if (main === undefined || release === undefined) return [storedLine(seen, known, bundle.standing)]
  try {
    assertSameBundle(bundle, main)
    await verifyFiles(place.store, release)
    const line = storedLine(seen, known, holds)
    const isAdmitted = arrivals.length > 0
    return [
      isAdmitted ? line : { ...line, notes: ['uploaded, and not admitted: no record tells of its arrival'] },
    ]
  } catch (failure) {
    return [storedLine(seen, known, standingAfter(failure))]
  }
}

async function verifyFiles(store: ObjectReader, { id, files, evidence }: Release): Promise<void> {
  const all: readonly (readonly [ReleaseFile, string])[] = [
    ...files.map((file) => [file, fileKey(id, file.digest.sha256, file.name)] as const),
    ...evidence.map((file) => [file, evidenceKey(id, file.digest.sha256, file.name)] as const),
  ]
  await inParallel(all, filesAtOnce, ([file, key]) => verifyInPlace(store, key, file))
}

function storedLine({ place, bundle }: Seen, { id, main }: Known, standing: Standing): HistoryLine {
  const { environment, store } = place
  const isKnown = standing.kind === 'holds' && main?.release !== undefined
  return {
    step: 'stored',
    environment: environment.name,
    at: bundle?.at ?? `${store.storeUri}/${bundleKey(id)}`,
    ...(bundle === undefined ? {} : { digest: `sha256:${bundle.sha256}` }),
    standing,
    ...(isKnown ? { fact: { release: main.release, store: store.storeUri } } : {}),
  }
}
