/** The stories of `hold` and `lift`: connect the signers and a store that is only written, and leave a signed record. */
import { resolve } from 'node:path'
import { connectHolding } from '@secure-deploy/connect/recording'
import { connectSigners } from '@secure-deploy/connect/signing'
import { liftHold, placeHold } from '@secure-deploy/core/holds/hold-placing'
import type { HoldingPorts } from '@secure-deploy/core/holds/hold-placing'
import { describeHold, describeLift } from '@secure-deploy/core/reports/record-reports'
import type { Summary } from '@secure-deploy/core/summary'
import { timeOf } from '@secure-deploy/core/values/time-texts'
import { localCaller } from '../local-caller.ts'
import type { Terminal } from '../terminal.ts'
import type { HoldOptions, LiftOptions } from './hold-options.ts'

export interface HoldResult {
  readonly summary: Summary
  /** The same for programs; names are those of the action's outputs. */
  readonly document: object
}

export async function hold(options: HoldOptions, terminal: Terminal): Promise<HoldResult> {
  const { scope, reason, until } = options
  const ports = await connect('hold', options, terminal)
  const end = until === undefined ? {} : { until: timeOf(until, terminal.now()) }
  const placed = await placeHold({ scope, reason, ...end }, ports)
  return {
    summary: describeHold(placed),
    document: { outcome: 'held', hold: `sha256:${placed.sha256}`, 'record-uri': placed.location.uri },
  }
}

export async function lift(options: LiftOptions, terminal: Terminal): Promise<HoldResult> {
  const { scope, reason, hold: sha256 } = options
  const ports = await connect('lift', options, terminal)
  const lifted = await liftHold({ scope, reason, hold: sha256 }, ports)
  return {
    summary: describeLift(lifted),
    document: { outcome: 'lifted', hold: `sha256:${sha256}`, 'record-uri': lifted.location.uri },
  }
}

async function connect(
  action: string,
  options: HoldOptions | LiftOptions,
  terminal: Terminal,
): Promise<HoldingPorts> {
  const { access, bucketOwner, certificateChains, scope, signers, store, trustStore, write } = options
  const caller = localCaller(action, terminal)
  const owner = bucketOwner === undefined ? {} : { bucketOwner }
  const place = await connectHolding({ scope, store, write, access, caller, now: terminal.now(), ...owner })
  const connected = await connectSigners({
    signers,
    certificateChainPaths: certificateChains.map((path) => resolve(terminal.cwd, path)),
    access,
    caller,
    ...(trustStore === undefined ? {} : { trustStorePath: resolve(terminal.cwd, trustStore) }),
  })
  return { ...place, signers: connected, clock: () => terminal.now() }
}
