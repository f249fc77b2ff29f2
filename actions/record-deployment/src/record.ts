/** The story of record-deployment: connect the signers and a store that is only written, and leave the record with the release. */
import { resolve } from 'node:path'
import { connectRecording } from '@secure-deploy/connect/recording'
import { connectSigners } from '@secure-deploy/connect/signing'
import { recordDeployment } from '@secure-deploy/core/environments/deployment-record'
import type { RecordedDeployment } from '@secure-deploy/core/environments/deployment-record'
import { describeDeployment } from '@secure-deploy/core/reports/record-reports'
import type { Summary } from '@secure-deploy/core/summary'
import { callerOf, readRun } from '@secure-deploy/github/caller'
import type { Runner } from '@secure-deploy/github/runner'
import type { RecordInputs } from './inputs.ts'

export interface RecordResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

export async function recordOutcome(inputs: RecordInputs, runner: Runner): Promise<RecordResult> {
  await runner.refuseForkPullRequest()
  const { access, bundleSha256, deployedOn, environment, id, outcome, signing, target } = inputs
  const caller = callerOf(runner)
  const place = await connectRecording({
    id,
    store: inputs.store,
    write: inputs.write,
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
    ...(inputs.trustStore === undefined ? {} : { trustStorePath: resolve(runner.cwd, inputs.trustStore) }),
  })
  const { claims, claimsSource } = await readRun(runner, caller)
  const recorded = await recordDeployment(
    {
      id,
      bundleSha256,
      environment,
      outcome,
      target,
      run: { claims, claimsSource },
      ...(deployedOn === undefined ? {} : { deployedOn }),
    },
    { store: place.store, signers, clock: () => runner.now() },
  )
  return { outputs: toOutputs(recorded), summary: describeDeployment(recorded) }
}

function toOutputs({ deployment, sha256, location }: RecordedDeployment): RecordResult['outputs'] {
  return {
    outcome: deployment.outcome,
    'record-digest': `sha256:${sha256}`,
    'record-uri': location.uri,
  }
}
