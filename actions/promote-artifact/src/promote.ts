/** The story of promote-artifact: connect both stores and the record's signer, promote, and say what was done. */
import { connectPromoting } from '@secure-deploy/connect/promoting'
import { connectSigner } from '@secure-deploy/connect/signing'
import { rebaseTrust } from '@secure-deploy/connect/trust'
import { promoteRelease } from '@secure-deploy/core/promote'
import type { PromotedRelease } from '@secure-deploy/core/promote'
import { describePromoted } from '@secure-deploy/core/reports'
import { sourcePolicy } from '@secure-deploy/core/source-policy'
import type { Summary } from '@secure-deploy/core/summary'
import { callerOf, readRun } from '@secure-deploy/github/caller'
import { fileOutputs } from '@secure-deploy/github/file-outputs'
import type { Runner } from '@secure-deploy/github/runner'
import { warnOfUnheld } from '@secure-deploy/github/unheld-checks'
import { resolve } from 'node:path'
import type { PromoteInputs } from './inputs.ts'

export interface PromoteResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

export async function promoteArtifact(inputs: PromoteInputs, runner: Runner): Promise<PromoteResult> {
  const { access } = inputs
  const caller = callerOf(runner)
  const trust = rebaseTrust(inputs.trust, runner.cwd)
  const now = runner.now()
  const connected = await connectPromoting({
    id: inputs.id,
    source: inputs.source,
    target: inputs.target,
    write: inputs.write,
    trust,
    access,
    caller,
    now,
    ...(inputs.sourceRole === undefined ? {} : { sourceRole: inputs.sourceRole }),
    ...(inputs.sourceRegion === undefined ? {} : { sourceRegion: inputs.sourceRegion }),
    ...(inputs.sourceBucketOwner === undefined ? {} : { sourceBucketOwner: inputs.sourceBucketOwner }),
    ...(inputs.targetBucketOwner === undefined ? {} : { targetBucketOwner: inputs.targetBucketOwner }),
  })
  const signer = await connectSigner({
    signer: inputs.signer,
    access,
    caller,
    ...(inputs.certificateChain === undefined
      ? {}
      : { certificateChainPath: resolve(runner.cwd, inputs.certificateChain) }),
    ...(trust.kind === 'policy' && trust.storePath !== undefined && inputs.signer.kind === 'aws-signer'
      ? { trustStorePath: trust.storePath }
      : {}),
  })
  const promoted = await promoteRelease(
    {
      id: inputs.id,
      environment: inputs.environment,
      run: await readRun(runner, caller),
      ...(inputs.bundleSha256 === undefined ? {} : { bundleSha256: inputs.bundleSha256 }),
    },
    {
      ...connected,
      signers: [signer],
      clock: () => runner.now(),
      policy: sourcePolicy(inputs.expectedSource),
      now,
      progress: runner.progress,
    },
  )
  warnOfUnheld(runner, promoted.signature)
  return { outputs: toOutputs(promoted), summary: describePromoted(promoted) }
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
