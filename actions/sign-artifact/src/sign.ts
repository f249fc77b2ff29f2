/** The story of sign-artifact: refuse what must not be signed, sign, verify the result, and write it down. */
import { connectSigners } from '@secure-deploy/connect/signing'
import type { SignersRequest } from '@secure-deploy/connect/signing'
import { largestBundle } from '@secure-deploy/core/bundle'
import type { CountersignRequest } from '@secure-deploy/core/countersign'
import type { Run } from '@secure-deploy/core/run'
import { signRelease } from '@secure-deploy/core/sign'
import type { SignedRelease, SignPorts, Signers } from '@secure-deploy/core/sign'
import type { Summary } from '@secure-deploy/core/summary'
import { describeSigned } from '@secure-deploy/core/reports'
import type { Runner } from '@secure-deploy/github/runner'
import { callerOf, readRun } from '@secure-deploy/github/caller'
import type { RunnerCaller } from '@secure-deploy/github/caller'
import { findFiles, hashAhead, readSmallFile, toNamedContent } from '@secure-deploy/local/files'
import { writeSigned } from '@secure-deploy/local/signed-files'
import type { SignedPaths } from '@secure-deploy/local/signed-files'
import { resolve } from 'node:path'
import type { SignInputs } from './inputs.ts'

type Policing = Pick<typeof import('./policed.ts'), 'openPolicy' | 'policeSigning'>

export interface SignResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

export async function signArtifact(inputs: SignInputs, runner: Runner): Promise<SignResult> {
  await runner.refuseForkPullRequest()
  const { cwd } = runner
  const caller = callerOf(runner)
  const subjects = await findFiles({ patterns: inputs.subjectPath, cwd, input: 'subject-path' })
  const found = await findFiles({ patterns: inputs.evidencePath, cwd, input: 'evidence-path' })
  // Begun now, a large file is hashed while the session is opened and the checkout compared.
  const files = hashAhead(
    subjects.map(toNamedContent),
    inputs.sha512 === 'with' ? ['sha256', 'sha512'] : ['sha256'],
  )
  const { openPolicy, policeSigning } = await policingOf(inputs)
  const opened = await openPolicy(inputs, runner, caller)
  const signers = await openSigners(inputs, runner, caller, opened?.signerTrust)
  const run = await readRun(runner, caller)
  const policed = await policeSigning(opened, { run, signers, evidence: found.map(toNamedContent) })
  const request = { id: inputs.id, files, evidence: policed.evidence }
  const ports = { signers, clock: () => runner.now(), progress: runner.progress, ...policed.ports }
  const signed =
    inputs.bundlePath === undefined
      ? await signRelease({ ...request, ...(await describeBuild(inputs, runner, run)) }, ports)
      : await countersign(inputs.bundlePath, request, ports, runner)
  const paths = await writeSigned(resolve(cwd, inputs.outputPath ?? runner.temp), signed)
  const who = inputs.signing.signers.map(({ uri }) => uri).join(', ')
  return { outputs: toOutputs(signed, paths), summary: describeSigned(signed, who) }
}

/** What reads policies and judges by them is as much code as all the rest, so it is loaded only where a policy is given. */
async function policingOf({ policy }: SignInputs): Promise<Policing> {
  if (policy !== undefined) return import('./policed.ts')
  return {
    openPolicy: () => Promise.resolve(undefined),
    policeSigning: (_opened, { evidence }) => Promise.resolve({ evidence, ports: {} }),
  }
}

async function describeBuild(inputs: SignInputs, runner: Runner, run: Run) {
  const source = await runner.checkSource({
    mode: inputs.sourceState,
    expectedCommit: run.claims.sha,
    ...(inputs.sourcePath === undefined ? {} : { directory: resolve(runner.cwd, inputs.sourcePath) }),
  })
  return { sha512: inputs.sha512, run, source, environment: runner.buildEnvironment() }
}

async function countersign(
  path: string,
  request: Omit<CountersignRequest, 'bundle'>,
  ports: SignPorts,
  { cwd }: Runner,
): Promise<SignedRelease> {
  const { countersignRelease } = await import('@secure-deploy/core/countersign')
  const bundle = await readSmallFile(resolve(cwd, path), largestBundle, 'bundle-path')
  return countersignRelease({ ...request, bundle }, ports)
}

function openSigners(
  { signing, access, trustStore }: SignInputs,
  { cwd }: Runner,
  caller: RunnerCaller,
  policyTrust: Pick<SignersRequest, 'trustStores'> = {},
): Promise<Signers> {
  return connectSigners({
    signers: signing.signers,
    certificateChainPaths: signing.certificateChains.map((path) => resolve(cwd, path)),
    access,
    caller,
    ...policyTrust,
    ...(trustStore === undefined ? {} : { trustStorePath: resolve(cwd, trustStore) }),
  })
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
