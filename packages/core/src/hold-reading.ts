/** Finds the holds that are in force for a release, and believes nothing that does not hold. */
import { parseBundle } from './bundle.ts'
import type { Sha256 } from './digest.ts'
import { sha256Of } from './digest.ts'
import { ServiceError, VerificationError } from './errors.ts'
import type { Hold, HoldObject } from './hold.ts'
import { holdKey, liftKey, readHoldKey } from './hold.ts'
import { parseHold, parseLift } from './hold-statement.ts'
import type { HoldQuestion } from './held-scope.ts'
import { concerns, mayConcern } from './held-scope.ts'
import { inParallel } from './in-parallel.ts'
import { holdsPrefix } from './layout.ts'
import type { ObjectLister, ObjectLocation, ObjectReader, RevocationChecker } from './ports.ts'
import type { HoldFacts } from './rule-facts.ts'
import { assertThreshold, verifySigners } from './signer-set.ts'
import type { AcceptedSignature, SignerSet } from './signer-set.ts'
import { findStoredBundle } from './stored-bundle.ts'

export interface HoldReadingPorts {
  readonly store: ObjectReader & ObjectLister
  /** Who may hold. */
  readonly signers: SignerSet
  /** Who may lift a hold. */
  readonly liftSigners: SignerSet
  readonly revocation: RevocationChecker
  readonly now: Date
}

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
  if (opened.kind === 'held' && !isInForce(opened.hold, ports.now)) return undefined
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

/** A hold that is dated in the future holds: its date is its signer's word, and nobody waits for it. */
function isInForce({ until }: Hold, now: Date): boolean {
  return until === undefined || now.getTime() < Date.parse(until)
}

type OpenedHold =
  | ({ readonly kind: 'held'; readonly hold: Hold } & Believed)
  | { readonly kind: 'unbelievable'; readonly failure: VerificationError }

async function openHold(object: HoldObject, ports: HoldReadingPorts): Promise<OpenedHold> {
  try {
    const believed = await openSigned(object, ports, ports.signers)
    const hold = parseHold(believed.statement)
    if (holdKey(hold.scope, believed.sha256) !== object.key) throw misplaced(object)
    return { kind: 'held', hold, ...believed }
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause
    return { kind: 'unbelievable', failure: unbelievable(ports, object, cause) }
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

async function openLift(object: HoldObject, ports: HoldReadingPorts): Promise<void> {
  const { statement, sha256 } = await openSigned(object, ports, ports.liftSigners)
  const { scope, hold } = parseLift(statement)
  if (liftKey(scope, hold, sha256) !== object.key) throw misplaced(object)
}

interface Believed {
  readonly statement: Uint8Array
  /** Of the bundle. */
  readonly sha256: Sha256
  readonly signatures: readonly AcceptedSignature[]
  readonly location: ObjectLocation
}

/** A statement that enough of the trusted signers have signed. */
async function openSigned(
  { key }: HoldObject,
  { store, revocation, now }: HoldReadingPorts,
  trusted: SignerSet,
): Promise<Believed> {
  const stored = await findStoredBundle(store, key)
  if (stored === undefined) throw new VerificationError('RECORD_INVALID', 'it was listed and is gone')
  const { statement, signatures: envelopes } = parseBundle(stored.bytes)
  const signatures = await verifySigners(statement, envelopes, { trusted, revocation, now })
  assertThreshold(signatures, trusted)
  return { statement, sha256: sha256Of(stored.bytes), signatures, location: stored.location }
}

/** A record that was written for another place, and brought here by somebody else. */
function misplaced({ key }: HoldObject): VerificationError {
  return new VerificationError('RECORD_INVALID', `its content is not what ${key} stands for`)
}

function unbelievable(
  ports: HoldReadingPorts,
  object: HoldObject,
  cause: VerificationError,
): VerificationError {
  return new VerificationError(
    'RECORD_INVALID',
    `the hold at ${uriOf(ports, object)} cannot be believed: ${cause.message}`,
    {
      cause,
      nextStep: 'Find out who wrote it; until those who may lift holds have lifted it, it holds.',
    },
  )
}

function refuse({ store }: HoldReadingPorts, key: string): never {
  throw new VerificationError(
    'RECORD_INVALID',
    `${store.storeUri}/${key} stands among the holds, and this version knows no hold of that form`,
    { nextStep: 'Find out who wrote it; a newer version of this suite may know it.' },
  )
}

function uriOf({ store }: HoldReadingPorts, { key }: HoldObject): string {
  return `${store.storeUri}/${key}`
}
