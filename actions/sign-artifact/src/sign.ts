/** The story of sign-artifact: refuse what must not be signed, sign, verify the result, and write it down. */
import { connectSigner } from '@secure-deploy/connect/signing'
import { signRelease } from '@secure-deploy/core/sign'
import type { SignedRelease } from '@secure-deploy/core/sign'
import type { Summary } from '@secure-deploy/core/summary'
import { describeSigned } from '@secure-deploy/core/reports'
import type { Runner } from '@secure-deploy/github/runner'
import { callerOf, readRun } from '@secure-deploy/github/caller'
import { findFiles, toNamedContent } from '@secure-deploy/local/files'
import { writeSigned } from '@secure-deploy/local/signed-files'
import type { SignedPaths } from '@secure-deploy/local/signed-files'
import { resolve } from 'node:path'
import type { SignInputs } from './inputs.ts'

export interface SignResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

export async function signArtifact(inputs: SignInputs, runner: Runner): Promise<SignResult> {
  await runner.refuseForkPullRequest()
  const { cwd, progress } = runner
  const caller = callerOf(runner)
  const files = await findFiles({ patterns: inputs.subjectPath, cwd, input: 'subject-path' })
  const evidence = await findFiles({ patterns: inputs.evidencePath, cwd, input: 'evidence-path' })
  const signer = await connectSigner({
    signer: inputs.signer,
    access: inputs.access,
    caller,
    ...(inputs.certificateChain === undefined
      ? {}
      : { certificateChainPath: resolve(cwd, inputs.certificateChain) }),
    ...(inputs.trustStore === undefined ? {} : { trustStorePath: resolve(cwd, inputs.trustStore) }),
  })
  const run = await readRun(runner, caller)
  const source = await runner.checkSource({
    mode: inputs.sourceState,
    expectedCommit: run.claims.sha,
    ...(inputs.sourcePath === undefined ? {} : { directory: resolve(cwd, inputs.sourcePath) }),
  })
  const signed = await signRelease(
    {
      id: inputs.id,
      files: files.map(toNamedContent),
      evidence: evidence.map(toNamedContent),
      sha512: inputs.sha512,
      run,
      source,
      environment: runner.buildEnvironment(),
    },
    { signers: [signer], clock: () => runner.now(), progress },
  )
  const paths = await writeSigned(resolve(cwd, inputs.outputPath ?? runner.temp), signed)
  return { outputs: toOutputs(signed, paths), summary: describeSigned(signed, inputs.signer.uri) }
}

function toOutputs({ bundle, release, signature }: SignedRelease, paths: SignedPaths): SignResult['outputs'] {
  return {
    'bundle-path': paths.bundle,
    'bundle-digest': `sha256:${bundle.sha256}`,
    'statement-path': paths.statement,
    'envelope-path': paths.envelopes.join('\n'),
    'release-name': release.id.name,
    'release-version': release.id.version,
    'file-count': String(release.files.length),
    'signed-by': signature.signedBy,
  }
}
