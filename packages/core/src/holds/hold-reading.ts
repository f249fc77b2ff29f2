/** Finds the holds that are in force for a release, and believes nothing that does not hold. */
import { ServiceError, VerificationError } from '../errors.ts'
import type { HoldFacts } from '../facts/rule-facts.ts'
import { inParallel } from '../in-parallel.ts'
import type { HoldObject } from '../records/hold.ts'
import { readHoldKey } from '../records/hold.ts'
import { holdsPrefix } from '../release/layout.ts'
import type { HoldQuestion } from './held-scope.ts'
import { concerns, mayConcern } from './held-scope.ts'
import { isPast, openHold, openLift, unknownForm, uriOf } from './hold-opening.ts'
import type { HoldReadingPorts } from './hold-opening.ts'

const atOnce = 8

/**
 * The holds in force, in the order of their times. One list of all holds is asked for; of these only what may concern the
 * release is opened.
 * @throws VerificationError RECORD_INVALID for a hold that may concern the release and cannot be believed
 */
export async function readHolds(
  ports: HoldReadingPorts,
  question: HoldQuestion,
): Promise<readonly HoldFacts[]> {
  const keys = (await ports.store.list(holdsPrefix)).filter((key) => mayConcern(key, question))
  const objects = keys.map((key) => readHoldKey(key) ?? refuse(ports, key))
  const holds = objects.filter(({ kind }) => kind === 'hold')
  const lifts = objects.filter(({ kind }) => kind === 'lift')
  const found = await inParallel(holds, atOnce, (object) => {
    const own = lifts.filter(({ folder }) => folder === object.folder)
    return readHold(object, own, ports, question)
  })
  return found
    .filter((hold) => hold !== undefined)
    .toSorted((one, other) => (one.placedOn < other.placedOn ? -1 : 1))
}

/** Undefined for a hold that is over, lifted, or about something else. */
async function readHold(
  object: HoldObject,
  lifts: readonly HoldObject[],
  ports: HoldReadingPorts,
  question: HoldQuestion,
): Promise<HoldFacts | undefined> {
  const opened = await openHold(object, ports)
  if (opened.kind === 'held' && isPast(opened.hold, ports.now)) return undefined
  if (opened.kind === 'held' && !concerns(opened.hold.scope, question)) return undefined
  const { lifted, failedLifts } = await readLifts(lifts, ports)
  // Whoever may lift may also end what cannot be believed; nothing else would, for what is stored is never taken away.
  if (lifted) return undefined
  if (opened.kind === 'unbelievable') throw opened.failure
  const { hold, location, signatures } = opened
  return {
    scope: hold.scope,
    reason: hold.reason,
    placedOn: hold.placedOn,
    ...(hold.until === undefined ? {} : { until: hold.until }),
    signedBy: signatures.map(({ signature }) => signature.signedBy).join(' and '),
    uri: location.uri,
    ...(failedLifts.length === 0 ? {} : { failedLifts }),
  }
}

interface ReadLifts {
  readonly lifted: boolean
  /** What was wrong with those that lift nothing. */
  readonly failedLifts: readonly string[]
}

/** One that holds is enough. @throws ServiceError when none does and of one it could not be found out */
async function readLifts(lifts: readonly HoldObject[], ports: HoldReadingPorts): Promise<ReadLifts> {
  const failedLifts: string[] = []
  let unknown: ServiceError | undefined
  for (const object of lifts) {
    try {
      await openLift(object, ports)
      return { lifted: true, failedLifts: [] }
    } catch (failure) {
      if (failure instanceof ServiceError) unknown = failure
      else if (failure instanceof VerificationError)
        failedLifts.push(`${uriOf(ports, object)} does not lift it: ${failure.message}`)
      else throw failure
    }
  }
  if (unknown !== undefined) throw unknown
  return { lifted: false, failedLifts }
}

function refuse(ports: HoldReadingPorts, key: string): never {
  throw unknownForm(ports, key)
}
