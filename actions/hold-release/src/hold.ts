/** The story of hold-release: connect the signers and a store that is only written, and place a hold or lift one. */
import { resolve } from 'node:path'
import { connectHolding } from '@secure-deploy/connect/recording'
import { connectSigners } from '@secure-deploy/connect/signing'
import { liftHold, placeHold } from '@secure-deploy/core/holds/hold-placing'
import type { HoldingPorts } from '@secure-deploy/core/holds/hold-placing'
import type { Run } from '@secure-deploy/core/release/run'
import { describeHold, describeLift } from '@secure-deploy/core/reports/record-reports'
import type { Summary } from '@secure-deploy/core/summary'
import { timeOf } from '@secure-deploy/core/values/time-texts'
import { callerOf, readRun } from '@secure-deploy/github/caller'
import type { Runner } from '@secure-deploy/github/runner'
import type { HoldInputs } from './inputs.ts'

export interface HoldResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

export async function holdRelease(inputs: HoldInputs, runner: Runner): Promise<HoldResult> {
  await runner.refuseForkPullRequest()
  const { access, scope, signing, store, trustStore, write } = inputs
  const caller = callerOf(runner)
  const place = await connectHolding({
    scope,
    store,
    write,
    access,
    caller,
    now: runner.now(),
    ...(inputs.bucketOwner === undefined ? {} : { bucketOwner: inputs.bucketOwner }),
  })
  const signers = await connectSigners({
    signers: signing.signers,
    certificateChainPaths: signing.certificateChains.map((path) => resolve(runner.cwd, path)),
    access,
    caller,
    ...(trustStore === undefined ? {} : { trustStorePath: resolve(runner.cwd, trustStore) }),
  })
  const run = await readRun(runner, caller)
  return act(inputs, run, { ...place, signers, clock: () => runner.now() })
}

async function act(
  { act: asked, scope, reason }: HoldInputs,
  { claims, claimsSource }: Run,
  ports: HoldingPorts,
): Promise<HoldResult> {
  const request = { scope, reason, run: { claims, claimsSource } }
  switch (asked.kind) {
    case 'hold': {
      const end = asked.until === undefined ? {} : { until: timeOf(asked.until, ports.clock()) }
      const placed = await placeHold({ ...request, ...end }, ports)
      return {
        outputs: { outcome: 'held', hold: `sha256:${placed.sha256}`, 'record-uri': placed.location.uri },
        summary: describeHold(placed),
      }
    }
    case 'lift': {
      const lifted = await liftHold({ ...request, hold: asked.hold }, ports)
      return {
        outputs: { outcome: 'lifted', hold: `sha256:${asked.hold}`, 'record-uri': lifted.location.uri },
        summary: describeLift(lifted),
      }
    }
  }
}
