/** Places holds and lifts them: signed records that are only ever added, by an identity that need not read anything. */
import { InputError } from '../errors.ts'
import type { ObjectCreator, ObjectLocation, ObjectReader } from '../ports.ts'
import { encodeHold, encodeLift, parseHold, parseLift } from '../records/hold-statement.ts'
import type { Hold, HoldScope, Lift } from '../records/hold.ts'
import { holdKey, liftKey } from '../records/hold.ts'
import type { ActingRun } from '../release/acting-run.ts'
import { encodeBundle } from '../release/bundle.ts'
import { toTime } from '../release/statement.ts'
import { createBytes } from '../release/stored-bytes.ts'
import { signContent } from '../signing/sign.ts'
import type { SignedContent, SignPorts } from '../signing/sign.ts'
import type { Sha256 } from '../values/digest.ts'

export interface HoldingPorts extends Pick<SignPorts, 'signers' | 'clock'> {
  readonly store: ObjectCreator
  /** Only where the identity may read the store: then a lift of what is not there is refused. */
  readonly reader?: ObjectReader
}

export interface HoldRequest {
  readonly scope: HoldScope
  readonly reason: string
  readonly until?: Date
  readonly run?: ActingRun
}

export interface LiftRequest {
  readonly scope: HoldScope
  /** The digest of the hold's bundle. */
  readonly hold: Sha256
  readonly reason: string
  readonly run?: ActingRun
}

interface Written {
  /** The digest of the bundle; a hold is lifted by it. */
  readonly sha256: Sha256
  readonly location: ObjectLocation
  readonly signatures: SignedContent['signatures']
}

export interface PlacedHold extends Written {
  readonly hold: Hold
}

export interface PlacedLift extends Written {
  readonly lift: Lift
}

/** A hold placed twice is two holds, and each must be lifted: nothing is read that could tell of the first. */
export async function placeHold(request: HoldRequest, ports: HoldingPorts): Promise<PlacedHold> {
  const { scope, reason, until, run } = request
  const now = ports.clock()
  if (until !== undefined && until.getTime() <= now.getTime()) throw over(until)
  const hold: Hold = {
    scope,
    reason,
    placedOn: toTime(now),
    ...(until === undefined ? {} : { until: toTime(until) }),
    ...(run === undefined ? {} : { run }),
  }
  const statement = encodeHold(hold)
  parseHold(statement)
  return { hold, ...(await write(statement, (sha256) => holdKey(scope, sha256), ports)) }
}

function over(until: Date): InputError {
  return new InputError('INPUT_MALFORMED', `until is ${toTime(until)}, which has passed`, {
    nextStep: 'Give a time to come, or leave it out for a hold that holds until it is lifted.',
  })
}

export async function liftHold(request: LiftRequest, ports: HoldingPorts): Promise<PlacedLift> {
  const { scope, hold, reason, run } = request
  await assertStanding(request, ports)
  const liftedOn = toTime(ports.clock())
  const lift: Lift = { hold, scope, reason, liftedOn, ...(run === undefined ? {} : { run }) }
  const statement = encodeLift(lift)
  parseLift(statement)
  return { lift, ...(await write(statement, (sha256) => liftKey(scope, hold, sha256), ports)) }
}

async function assertStanding({ scope, hold }: LiftRequest, { reader }: HoldingPorts): Promise<void> {
  if (reader === undefined || (await reader.digestOf(holdKey(scope, hold))) !== undefined) return
  throw new InputError(
    'INPUT_MALFORMED',
    `hold is sha256:${hold}, and ${reader.storeUri} has no such hold of this scope`,
    {
      nextStep:
        'Give the digest that hold-release gave out as hold, and the same scope as when the hold was placed.',
    },
  )
}

/** INVARIANT: the key is made of the digest of the bytes, so what stands there already can only be these bytes. */
async function write(
  statement: Uint8Array,
  keyOf: (sha256: Sha256) => string,
  ports: HoldingPorts,
): Promise<Written> {
  const { envelopes, signatures } = await signContent(statement, ports)
  const { bytes, sha256 } = encodeBundle({ statement, signatures: envelopes })
  const { location } = await createBytes(ports.store, keyOf(sha256), bytes)
  return { sha256, location, signatures }
}
