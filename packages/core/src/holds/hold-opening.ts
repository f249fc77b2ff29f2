/** Opens holds and what lifts them, and believes nothing that those who may do not say. */
import { VerificationError } from '../errors.ts'
import type { ObjectLister, ObjectLocation, ObjectReader, RevocationChecker } from '../ports.ts'
import { parseHold, parseLift } from '../records/hold-statement.ts'
import type { Hold, HoldObject, Lift } from '../records/hold.ts'
import { holdKey, liftKey } from '../records/hold.ts'
import { parseBundle } from '../release/bundle.ts'
import { findStoredBundle } from '../release/stored-bundle.ts'
import { assertThreshold, verifySigners } from '../signers/signer-set.ts'
import type { AcceptedSignature } from '../signers/signer-set.ts'
import type { SignerSet } from '../trust.ts'
import type { Sha256 } from '../values/digest.ts'
import { sha256Of } from '../values/digest.ts'

export interface HoldReadingPorts {
  readonly store: ObjectReader & ObjectLister
  /** Who may hold. */
  readonly signers: SignerSet
  /** Who may lift a hold. */
  readonly liftSigners: SignerSet
  readonly revocation: RevocationChecker
  readonly now: Date
}

export type OpenedHold =
  | ({ readonly kind: 'held'; readonly hold: Hold } & Believed)
  | { readonly kind: 'unbelievable'; readonly failure: VerificationError }

/** @throws ServiceError when it could not be found out */
export async function openHold(object: HoldObject, ports: HoldReadingPorts): Promise<OpenedHold> {
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

export type OpenedLift = { readonly lift: Lift } & Believed

/** @throws VerificationError for what lifts nothing; ServiceError when it could not be found out */
export async function openLift(object: HoldObject, ports: HoldReadingPorts): Promise<OpenedLift> {
  const believed = await openSigned(object, ports, ports.liftSigners)
  const lift = parseLift(believed.statement)
  if (liftKey(lift.scope, lift.hold, believed.sha256) !== object.key) throw misplaced(object)
  return { lift, ...believed }
}

/** A hold that is dated in the future holds: its date is its signer's word, and nobody waits for it. */
export function isPast({ until }: Hold, now: Date): boolean {
  return until !== undefined && now.getTime() >= Date.parse(until)
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

export function unknownForm({ store }: HoldReadingPorts, key: string): VerificationError {
  return new VerificationError(
    'RECORD_INVALID',
    `${store.storeUri}/${key} stands among the holds, and this version knows no hold of that form`,
    { nextStep: 'Find out who wrote it; a newer version of this suite may know it.' },
  )
}

export function uriOf({ store }: HoldReadingPorts, { key }: HoldObject): string {
  return `${store.storeUri}/${key}`
}
