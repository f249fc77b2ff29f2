/** The story of promote-artifact: connect the stores and the record's signers, promote, and say what was done. */
import { resolve } from 'node:path'
import { connectSigners } from '@secure-deploy/connect/signing'
import { promoteRelease } from '@secure-deploy/core/environments/promote'
import type { PromotedRelease } from '@secure-deploy/core/environments/promote'
import { describePromoted } from '@secure-deploy/core/reports/promotion-report'
import type { Summary } from '@secure-deploy/core/summary'
import { callerOf } from '@secure-deploy/github/caller'
import type { RunnerCaller } from '@secure-deploy/github/caller'
import { fileOutputs } from '@secure-deploy/github/file-outputs'
import type { Runner } from '@secure-deploy/github/runner'
import { warnOfUnheld } from '@secure-deploy/github/unheld-checks'
import type { Decided } from './decided.ts'
import type { PromoteInputs } from './inputs.ts'

export interface PromoteResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

export async function promoteArtifact(inputs: PromoteInputs, runner: Runner): Promise<PromoteResult> {
  const { access, bundleSha256, environment, id, signing } = inputs
  const caller = callerOf(runner)
  const decided = await decide(inputs, runner, caller)
  const signers = await connectSigners({
    signers: signing.signers,
    certificateChainPaths: signing.certificateChains.map((path) => resolve(runner.cwd, path)),
    access,
    caller,
    ...decided.signerTrust,
  })
  const promoted = await promoteRelease(
    { id, environment, run: decided.run, ...(bundleSha256 === undefined ? {} : { bundleSha256 }) },
    { ...decided.ports, signers, clock: () => runner.now(), progress: runner.progress },
  )
  warnOfUnheld(runner, promoted.signature)
  warnOfException(runner, promoted)
  return { outputs: toOutputs(promoted), summary: describePromoted(promoted) }
}

/** A policy, and what reads one, is loaded only where a policy decides. */
async function decide(inputs: PromoteInputs, runner: Runner, caller: RunnerCaller): Promise<Decided> {
  const { deciding } = inputs
  switch (deciding.kind) {
    case 'policy': {
      const { decideByPolicy } = await import('./decided-by-policy.ts')
      return decideByPolicy(inputs, deciding, runner, caller)
    }
    case 'inputs': {
      const { decideByInputs } = await import('./decided-by-inputs.ts')
      return decideByInputs(inputs, deciding, runner, caller)
    }
  }
}

/** What was let in although a rule said no is told where nobody has to look for it. */
function warnOfException(runner: Runner, { record }: PromotedRelease): void {
  const { id, environment, decision } = record.promotion
  const what = `${id.name} ${id.version} was let into ${environment}`
  if (decision.bypass !== undefined) {
    const { rules, reason } = decision.bypass
    runner.warn('RULES_PASSED_OVER', `${what} although ${rules.join(', ')} failed, because: ${reason}`)
  }
  if (decision.downgrade !== undefined) {
    const { reason, from } = decision.downgrade
    runner.warn('OLDER_RELEASE', `${what} in the place of the newer ${from.id.version}, because: ${reason}`)
  }
}

function toOutputs(promoted: PromotedRelease): PromoteResult['outputs'] {
  const { release, sha256, record, outcome, bundleLocation, files, signature } = promoted
  return {
    outcome,
    'release-name': release.id.name,
    'release-version': release.id.version,
    'bundle-digest': `sha256:${sha256}`,
    'bundle-uri': bundleLocation.uri,
    'record-uri': record.location.uri,
    'signed-by': signature.signedBy,
    files: fileOutputs(files),
  }
}
