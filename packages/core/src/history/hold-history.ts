/** Every hold that is or was in force for a release, and what lifted it, each as far as it can be believed. */
import { ServiceError } from '../errors.ts'
import { concerns, mayConcern } from '../holds/held-scope.ts'
import { isPast, openHold, openLift, unknownForm, uriOf } from '../holds/hold-opening.ts'
import type { HoldReadingPorts, OpenedHold, OpenedLift } from '../holds/hold-opening.ts'
import { inParallel } from '../in-parallel.ts'
import type { Hold, HoldObject } from '../records/hold.ts'
import { readHoldKey } from '../records/hold.ts'
import { holdsPrefix } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { HistoryLine, HoldState } from './history-line.ts'
import { holds, setAside, standingAfter } from './history-standing.ts'
import type { Standing } from './history-standing.ts'

export interface HoldHistoryQuestion {
  readonly id: ReleaseId
  /** Holds on these environments are told as well. */
  readonly environments: readonly string[]
  /** Whoever signed the release, as signatures name them. */
  readonly signedBy: readonly string[]
  /** A hold that had ended before this time, RFC 3339 in UTC, held nothing of the release. */
  readonly since?: string
}

/** @throws ServiceError when it could not be found out which holds there are */
export type HoldHistory = (question: HoldHistoryQuestion) => Promise<readonly HistoryLine[]>

const atOnce = 8

/** Holds are listed once, and each is opened once, whatever number of releases is asked about. */
export function holdHistory(ports: HoldReadingPorts): HoldHistory {
  let keys: Promise<readonly string[]> | undefined
  const opened = new Map<string, Promise<HoldLines>>()
  const linesOf = (object: HoldObject, lifts: readonly HoldObject[]) => {
    const lines = opened.get(object.key) ?? readHold(object, lifts, ports)
    opened.set(object.key, lines)
    return lines
  }
  return async (question) => {
    keys ??= ports.store.list(holdsPrefix)
    const concerning = (await keys).filter((key) => mayConcernAny(key, question))
    const objects = concerning.map((key) => readHoldKey(key) ?? key)
    const known = objects.filter((object) => typeof object !== 'string')
    const held = await inParallel(
      known.filter(({ kind }) => kind === 'hold'),
      atOnce,
      (object) => linesOf(object, liftsOf(object, known)),
    )
    const strange = objects.filter((object) => typeof object === 'string')
    return [
      ...held.filter((one) => isOfConcern(one, question)).flatMap(({ lines }) => lines),
      ...strange.map((key) => strangeLine(key, ports)),
    ]
  }
}

function mayConcernAny(key: string, { id, environments, signedBy }: HoldHistoryQuestion): boolean {
  return [undefined, ...environments].some((environment) =>
    mayConcern(key, { id, signedBy, ...(environment === undefined ? {} : { environment }) }),
  )
}

function liftsOf({ folder }: HoldObject, all: readonly HoldObject[]): readonly HoldObject[] {
  return all.filter((object) => object.kind === 'lift' && object.folder === folder)
}

interface HoldLines {
  /** Absent where it cannot be believed; then it may be about anything that its key allows. */
  readonly hold?: Hold
  /** When it ended, RFC 3339 in UTC. */
  readonly ended?: string
  readonly lines: readonly HistoryLine[]
}

function isOfConcern({ hold, ended }: HoldLines, question: HoldHistoryQuestion): boolean {
  const { id, signedBy, since } = question
  if (hold !== undefined && !concerns(hold.scope, { id, signedBy })) return false
  return since === undefined || ended === undefined || ended >= since
}

async function readHold(
  object: HoldObject,
  liftObjects: readonly HoldObject[],
  ports: HoldReadingPorts,
): Promise<HoldLines> {
  const opened = await tryOpen(object, ports)
  const lifts = await Promise.all(liftObjects.map((lift) => tryLift(lift, ports)))
  const liftTimes = lifts.flatMap((one) => (one.kind === 'lifted' ? [one.opened.lift.liftedOn] : []))
  const [liftedOn] = liftTimes.toSorted()
  const isLifted = liftedOn !== undefined
  const lines = lifts.map((lift) => liftLine(lift, isLifted, opened, ports))
  if (opened.kind !== 'held')
    return {
      lines: [unbelievableLine(object, opened, isLifted, ports), ...lines],
      ...(isLifted ? { ended: liftedOn } : {}),
    }
  const { hold } = opened
  const state: HoldState = isLifted ? 'lifted' : isPast(hold, ports.now) ? 'over' : 'in-force'
  const ended = liftedOn ?? (state === 'over' ? hold.until : undefined)
  return { hold, lines: [heldLine(opened, state), ...lines], ...(ended === undefined ? {} : { ended }) }
}

type Tried = OpenedHold | { readonly kind: 'unknown'; readonly failure: ServiceError }

async function tryOpen(object: HoldObject, ports: HoldReadingPorts): Promise<Tried> {
  try {
    return await openHold(object, ports)
  } catch (failure) {
    if (failure instanceof ServiceError) return { kind: 'unknown', failure }
    throw failure
  }
}

type TriedLift = { readonly object: HoldObject } & (
  | { readonly kind: 'lifted'; readonly opened: OpenedLift }
  | { readonly kind: 'not-lifted'; readonly standing: ReturnType<typeof standingAfter> }
)

async function tryLift(object: HoldObject, ports: HoldReadingPorts): Promise<TriedLift> {
  try {
    return { object, kind: 'lifted', opened: await openLift(object, ports) }
  } catch (failure) {
    return { object, kind: 'not-lifted', standing: standingAfter(failure) }
  }
}

function heldLine(
  { hold, signatures, location, sha256 }: Extract<OpenedHold, { kind: 'held' }>,
  state: HoldState,
): HistoryLine {
  return {
    step: 'held',
    ...environmentOf(hold),
    at: location.uri,
    digest: `sha256:${sha256}`,
    time: { at: hold.placedOn, vouched: 'stated' },
    standing: holds,
    fact: { hold, state, signatures },
  }
}

function environmentOf({ scope }: Hold): { readonly environment?: string } {
  return scope.kind === 'environment' ? { environment: scope.environment } : {}
}

/** Whoever may lift may also end what cannot be believed; until then it holds, as every action of the suite takes it. */
function unbelievableLine(
  object: HoldObject,
  { failure }: Exclude<Tried, { kind: 'held' }>,
  isLifted: boolean,
  ports: HoldReadingPorts,
): HistoryLine {
  const standing = standingAfter(failure)
  return {
    step: 'held',
    at: uriOf(ports, object),
    standing: isLifted && standing.kind === 'does-not-hold' ? setAside(standing) : standing,
  }
}

/** One lift that holds is enough; another one that does not changes nothing. */
function liftLine(tried: TriedLift, isLifted: boolean, of: Tried, ports: HoldReadingPorts): HistoryLine {
  const environment = of.kind === 'held' ? environmentOf(of.hold) : {}
  if (tried.kind === 'not-lifted') {
    const standing: Standing = isLifted ? setAside(tried.standing) : tried.standing
    return { step: 'lifted', ...environment, at: uriOf(ports, tried.object), standing }
  }
  const { lift, signatures, location, sha256 } = tried.opened
  return {
    step: 'lifted',
    ...environment,
    at: location.uri,
    digest: `sha256:${sha256}`,
    time: { at: lift.liftedOn, vouched: 'stated' },
    standing: holds,
    fact: { lift, signatures },
  }
}

function strangeLine(key: string, ports: HoldReadingPorts): HistoryLine {
  return {
    step: 'held',
    at: `${ports.store.storeUri}/${key}`,
    standing: standingAfter(unknownForm(ports, key)),
  }
}
