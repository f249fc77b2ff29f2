/** The versions of a release that stand in the stores of a policy: where each stands, since when, and where it is the newest. */
import { newestArrival } from '../environments/arrivals.ts'
import { ServiceError, VerificationError } from '../errors.ts'
import { inParallel } from '../in-parallel.ts'
import { bundleKey, versionsPrefix } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import { toTime } from '../release/statement.ts'
import type { PolicyReference } from '../trust.ts'
import { isReleaseSegment } from '../values/names.ts'
import type { ReleaseName, ReleaseVersion } from '../values/names.ts'
import { alarmsOf } from './history-line.ts'
import type { HistoryLine, HistoryTime } from './history-line.ts'
import { arrivalLines, lookInto, mainBundle } from './history-place.ts'
import type { HistoryPorts } from './history-place.ts'
import type { HistoryPlace } from './history-records.ts'
import { holds, standingAfter, worstOf } from './history-standing.ts'
import type { FailedStanding, Standing, Verdict } from './history-standing.ts'
import { readHoldLines } from './history.ts'

/** One environment in which a version stands. */
export interface VersionPlace {
  readonly environment: string
  /** When it arrived; absent where no record that holds tells of it. */
  readonly since?: HistoryTime
  /** Whether no other release of this name has arrived there later. */
  readonly isCurrent: boolean
  /** What was let in although a rule said no. */
  readonly exceptions: readonly string[]
}

export interface VersionLine {
  readonly version: string
  readonly places: readonly VersionPlace[]
  /** Reasons of the holds that are in force for it. */
  readonly held: readonly string[]
  /** What does not hold, or could not be found out. */
  readonly faults: readonly FailedStanding[]
}

/** One environment of the policy. */
export interface EnvironmentLine {
  readonly environment: string
  readonly store: string
  /** The version that arrived last; absent where none has. */
  readonly current?: string
  readonly standing: Standing
}

export interface VersionsHistory {
  readonly name: ReleaseName
  readonly policy: PolicyReference
  /** RFC 3339 in UTC. */
  readonly checkedOn: string
  readonly environments: readonly EnvironmentLine[]
  /** The newest arrival first. */
  readonly versions: readonly VersionLine[]
  readonly verdict: Verdict
}

const atOnce = 4

/** Signatures, sources, records and holds are verified; the bytes of files are not read, which `readHistory` does. */
export async function readVersions(name: ReleaseName, ports: HistoryPorts): Promise<VersionsHistory> {
  const overviews = await Promise.all(ports.places.map((place) => overviewOf(name, place, ports)))
  const found = [...new Set(overviews.flatMap(({ versions }) => versions))]
  const environments = overviews.map(({ line }) => line)
  const lines = await inParallel(found, atOnce, (version) =>
    readVersion({ name, version }, environments, ports),
  )
  const versions = lines.toSorted(newestFirst)
  if (versions.length === 0 && environments.every(({ standing }) => standing.kind === 'holds'))
    throw new ServiceError(
      'RELEASE_NOT_FOUND',
      `no release ${name} stands in ${environments.map(({ store }) => store).join(', ')}`,
    )
  const standings = [
    ...environments.map(({ standing }) => standing),
    ...versions.flatMap(({ faults }) => faults),
  ]
  return {
    name,
    policy: { uri: ports.policy.uri, sha256: ports.policy.sha256 },
    checkedOn: toTime(ports.now),
    environments,
    versions,
    verdict: worstOf(standings),
  }
}

interface Overview {
  readonly line: EnvironmentLine
  readonly versions: readonly ReleaseVersion[]
}

async function overviewOf(
  name: ReleaseName,
  { environment, store, revocation }: HistoryPlace,
  { now }: HistoryPorts,
): Promise<Overview> {
  const line = { environment: environment.name, store: store.storeUri }
  let versions: readonly ReleaseVersion[] = []
  try {
    const folders = await store.folders(versionsPrefix(name))
    versions = folders.filter(isReleaseSegment) as ReleaseVersion[]
    if (versions.length < folders.length) throw strangeFolder(line.store)
    const judge = { trusted: environment.promotionSigners, revocation, now }
    const newest = await newestArrival(store, name, undefined, judge)
    const current = newest === undefined ? {} : { current: newest.promotion.id.version }
    return { versions, line: { ...line, ...current, standing: holds } }
  } catch (failure) {
    return { versions, line: { ...line, standing: standingAfter(failure) } }
  }
}

function strangeFolder(store: string): VerificationError {
  return new VerificationError('RECORD_INVALID', `${store} has a folder among its releases that is none`)
}

async function readVersion(
  id: ReleaseId,
  environments: readonly EnvironmentLine[],
  ports: HistoryPorts,
): Promise<VersionLine> {
  const seen = []
  for (const place of ports.places) seen.push(await lookInto(id, place, ports))
  const main = mainBundle(seen)
  const places: VersionPlace[] = []
  const standings: Standing[] = main === undefined ? [] : [main.standing]
  for (const one of seen) {
    const { keys, failed, bundle } = one
    const { name } = one.place.environment
    const arrivals = await arrivalLines(id, one, main, ports)
    standings.push(...arrivals.map(({ standing }) => standing))
    if (failed !== undefined) standings.push(failed)
    if (bundle !== undefined && bundle.sha256 !== main?.sha256)
      standings.push(bundle.standing, anotherBundle(name))
    if (!keys.includes(bundleKey(id))) continue
    const isCurrent = environments.some((line) => line.environment === name && line.current === id.version)
    places.push({ environment: name, isCurrent, ...arrivalIn(arrivals) })
  }
  const holdLines = await readHoldLines(id, main, ports)
  standings.push(...holdLines.map(({ standing }) => standing))
  return {
    version: id.version,
    places,
    held: holdLines.flatMap(alarmsOf),
    faults: standings.flatMap((one) => (one.kind === 'holds' || one.kind === 'set-aside' ? [] : [one])),
  }
}

function anotherBundle(environment: string): Standing {
  const reason = `another bundle stands in ${environment} than elsewhere`
  return standingAfter(new VerificationError('BUNDLE_MISMATCH', reason))
}

function arrivalIn(lines: readonly HistoryLine[]): Pick<VersionPlace, 'since' | 'exceptions'> {
  const arrived = lines.find(({ step, fact }) => step !== 'approved' && fact !== undefined)
  const { time } = arrived ?? {}
  return { exceptions: lines.flatMap(alarmsOf), ...(time === undefined ? {} : { since: time }) }
}

function newestFirst(one: VersionLine, other: VersionLine): number {
  const [first, second] = [latestArrival(one), latestArrival(other)]
  if (first !== second) return first < second ? 1 : -1
  return one.version < other.version ? 1 : -1
}

function latestArrival({ places }: VersionLine): string {
  return places.map(({ since }) => since?.at ?? '').reduce((latest, at) => (at > latest ? at : latest), '')
}
