/** The history of one release under a policy: every line of its chain of custody, verified at this moment from what stands in the stores. */
import type { DeployPolicy } from './deploy-policy.ts'
import { ServiceError, VerificationError } from './errors.ts'
import { readStoredEvidence } from './evidence-reading.ts'
import type { HoldHistory } from './hold-history.ts'
import { assertSameBundle, judgeBundle } from './history-bundle.ts'
import type { JudgedBundle } from './history-bundle.ts'
import type { HistoryLine } from './history-line.ts'
import { inOrderOfTime } from './history-order.ts'
import { readArrivals, readDeploymentLines } from './history-records.ts'
import type { HistoryPlace } from './history-records.ts'
import { holds, standingAfter, worstOf } from './history-standing.ts'
import type { Standing, Verdict } from './history-standing.ts'
import { inParallel } from './in-parallel.ts'
import { bundleKey, evidenceKey, fileKey, holdsPrefix, recordPrefix, releasePrefix } from './layout.ts'
import type { ReleaseId } from './layout.ts'
import type { ObjectReader } from './ports.ts'
import type { Release, ReleaseFile } from './statement.ts'
import { toTime } from './statement.ts'
import { findStoredBundle } from './stored-bundle.ts'
import type { PolicyReference } from './trust.ts'
import { filesAtOnce, verifyInPlace } from './verify.ts'

export interface HistoryPorts {
  readonly policy: DeployPolicy
  /** In the order of the policy; at least one. */
  readonly places: readonly HistoryPlace[]
  /** Absent where the policy has no holds. */
  readonly holds?: HoldHistory
  readonly now: Date
}

export interface History {
  readonly id: ReleaseId
  readonly policy: PolicyReference
  /** RFC 3339 in UTC. */
  readonly checkedOn: string
  readonly stores: readonly { readonly environment: string; readonly uri: string }[]
  /** The bundle that the history is of; absent where none could be read. */
  readonly bundle?: Pick<JudgedBundle, 'at' | 'sha256'>
  /** What the release is; absent where nobody who is trusted has signed it. */
  readonly release?: Release
  readonly lines: readonly HistoryLine[]
  readonly verdict: Verdict
}

/** @throws ServiceError RELEASE_NOT_FOUND when nothing of the release stands anywhere */
export async function readHistory(id: ReleaseId, ports: HistoryPorts): Promise<History> {
  const seen = []
  for (const place of ports.places) seen.push(await lookInto(id, place, ports))
  const main = mainBundle(seen)
  const holdLines = await readHoldLines(id, main, ports)
  if (seen.every(({ keys, failed }) => keys.length === 0 && failed === undefined)) throw notFound(id, ports)
  const known = { id, main, ports }
  const told = []
  for (const one of seen) told.push(await placeLines(one, known))
  const evidence = await evidenceLines(seen, known)
  const lines = inOrderOfTime([...(main?.lines ?? []), ...evidence], [...told, holdLines])
  return {
    id,
    policy: { uri: ports.policy.uri, sha256: ports.policy.sha256 },
    checkedOn: toTime(ports.now),
    stores: ports.places.map(({ environment, store }) => ({
      environment: environment.name,
      uri: store.storeUri,
    })),
    ...(main === undefined ? {} : { bundle: { at: main.at, sha256: main.sha256 } }),
    ...(main?.release === undefined ? {} : { release: main.release }),
    lines,
    verdict: worstOf(lines.map(({ standing }) => standing)),
  }
}

function notFound({ name, version }: ReleaseId, { places }: HistoryPorts): ServiceError {
  const stores = places.map(({ store }) => store.storeUri).join(', ')
  return new ServiceError('RELEASE_NOT_FOUND', `nothing of ${name} ${version} stands in ${stores}`)
}

/** What stands of the release in one store. */
interface Seen {
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

interface Known {
  readonly id: ReleaseId
  readonly main: JudgedBundle | undefined
  readonly ports: HistoryPorts
}

async function placeLines(seen: Seen, known: Known): Promise<readonly HistoryLine[]> {
  const { place, keys, failed } = seen
  const { id, main, ports } = known
  if (keys.length === 0) return failed === undefined ? [] : [storedLine(seen, known, failed)]
  const bundleSha256 = main?.release === undefined ? {} : { bundleSha256: main.sha256 }
  const request = { id, place, keys, policy: ports.policy, now: ports.now, ...bundleSha256 }
  const arrivals = await readArrivals(request)
  return [
    ...(arrivals.length === 0 ? missingArrival(seen, known) : arrivals),
    ...(await standingLines(seen, known, arrivals)),
    ...(await readDeploymentLines(request)),
  ]
}

/** Into the first environment releases are uploaded, and may not be admitted yet; into every other one only a promotion leads. */
function missingArrival({ place, keys }: Seen, { id }: Known): readonly HistoryLine[] {
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
    return [storedLine(seen, known, { kind: 'unknown', code: 'RELEASE_NOT_FOUND', reason })]
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

/** What each evidence file is; that its bytes are those that were signed is what lets it be told. */
async function evidenceLines(seen: readonly Seen[], { id, main }: Known): Promise<readonly HistoryLine[]> {
  const from = seen.find(({ bundle }) => bundle !== undefined && bundle.sha256 === main?.sha256)
  if (from === undefined || main?.release === undefined) return []
  const lines = []
  for (const file of main.release.evidence) lines.push(await evidenceLine(from.place.store, id, file))
  return lines
}

async function evidenceLine(store: ObjectReader, id: ReleaseId, file: ReleaseFile): Promise<HistoryLine> {
  const { name, digest } = file
  const line = {
    step: 'evidence',
    at: `${store.storeUri}/${evidenceKey(id, digest.sha256, name)}`,
    digest: `sha256:${digest.sha256}`,
  } as const
  try {
    const { files } = await readStoredEvidence(store, id, [file])
    const [content] = files
    return { ...line, standing: holds, fact: { file, ...(content === undefined ? {} : { content }) } }
  } catch (failure) {
    // What it says may be of no use, and it is what was signed all the same.
    if (failure instanceof VerificationError && failure.code === 'EVIDENCE_MALFORMED')
      return { ...line, standing: holds, fact: { file }, warnings: [failure.message] }
    return { ...line, standing: standingAfter(failure) }
  }
}

async function readHoldLines(
  id: ReleaseId,
  main: JudgedBundle | undefined,
  { holds: read, policy }: HistoryPorts,
): Promise<readonly HistoryLine[]> {
  if (read === undefined) return []
  const since = main?.release?.finishedOn
  try {
    return await read({
      id,
      environments: policy.environments.map(({ name }) => name),
      signedBy: (main?.signatures ?? []).map(({ signature }) => signature.signedBy),
      ...(since === undefined ? {} : { since }),
    })
  } catch (failure) {
    const at = `${policy.holds?.store.uri ?? ''}/${holdsPrefix}`
    return [{ step: 'held', at, standing: standingAfter(failure) }]
  }
}
