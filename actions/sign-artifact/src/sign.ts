/** The story of sign-artifact: refuse what must not be signed, sign, verify the result, and write it down. */
import { resolve } from 'node:path'
import { connectSigners } from '@secure-deploy/connect/signing'
import type { SignersRequest } from '@secure-deploy/connect/signing'
import { largestBundle } from '@secure-deploy/core/release/bundle'
import type { NamedContent } from '@secure-deploy/core/release/named-content'
import type { Run, SourceState } from '@secure-deploy/core/release/run'
import { describeSigned } from '@secure-deploy/core/reports/reports'
import type { CountersignRequest } from '@secure-deploy/core/signing/countersign'
import { signRelease } from '@secure-deploy/core/signing/sign'
import type { SignedRelease, SignPorts, Signers } from '@secure-deploy/core/signing/sign'
import type { Summary } from '@secure-deploy/core/summary'
import { callerOf, readRun } from '@secure-deploy/github/caller'
import type { RunnerCaller } from '@secure-deploy/github/caller'
import type { Runner } from '@secure-deploy/github/runner'
import { findFiles, hashAhead, readSmallFile, toNamedContent } from '@secure-deploy/local/files'
import { writeSigned } from '@secure-deploy/local/signed-files'
import type { SignedPaths } from '@secure-deploy/local/signed-files'
import type { SignInputs } from './inputs.ts'

type Policing = Pick<typeof import('./policed.ts'), 'openPolicy' | 'policeSigning'>

export interface SignResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

export async function signArtifact(inputs: SignInputs, runner: Runner): Promise<SignResult> {
  await runner.refuseForkPullRequest()
  const subjects = await findFiles({ patterns: inputs.subjectPath, cwd: runner.cwd, input: 'subject-path' })
  const found = await findFiles({ patterns: inputs.evidencePath, cwd: runner.cwd, input: 'evidence-path' })
  // Begun now, a large file is hashed, and the checkout compared, while the session is opened.
  const files = hashAhead(
    subjects.map(toNamedContent),
    inputs.sha512 === 'with' ? ['sha256', 'sha512'] : ['sha256'],
  )
  const statement = beginStatement(inputs, runner)
  try {
    return await signFound({ files, evidence: found.map(toNamedContent), statement }, inputs, runner)
  } finally {
    if (statement.kind === 'new') statement.source.stop()
  }
}

/** Whoever adds a signature says nothing about the source. */
type Statement =
  | { readonly kind: 'new'; readonly source: SourceComparison }
  | { readonly kind: 'standing'; readonly bundlePath: string }

function beginStatement(inputs: SignInputs, runner: Runner): Statement {
  const { bundlePath } = inputs
  if (bundlePath !== undefined) return { kind: 'standing', bundlePath }
  return { kind: 'new', source: beginSource(inputs, runner) }
}

interface Found {
  readonly files: readonly NamedContent[]
  readonly evidence: readonly NamedContent[]
  readonly statement: Statement
}

async function signFound(
  { files, evidence, statement }: Found,
  inputs: SignInputs,
  runner: Runner,
): Promise<SignResult> {
  const caller = callerOf(runner)
  const { openPolicy, policeSigning } = await policingOf(inputs)
  const opened = await openPolicy(inputs, runner, caller)
  const signers = await openSigners(inputs, runner, caller, opened?.signerTrust)
  const run = await readRun(runner, caller)
  const policed = await policeSigning(opened, { run, signers, evidence })
  const request = { id: inputs.id, files, evidence: policed.evidence }
  const ports = { signers, clock: () => runner.now(), progress: runner.progress, ...policed.ports }
  const signed =
    statement.kind === 'standing'
      ? await countersign(statement.bundlePath, request, ports, runner)
      : await signRelease(
          { ...request, ...(await describeBuild(statement.source, inputs, runner, run)) },
          ports,
        )
  const paths = await writeSigned(resolve(runner.cwd, inputs.outputPath ?? runner.temp), signed)
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

async function describeBuild(source: SourceComparison, { sha512 }: SignInputs, runner: Runner, run: Run) {
  return { sha512, run, source: await source.of(run.claims.sha), environment: runner.buildEnvironment() }
}

interface SourceComparison {
  /** What the checkout is, held against the commit of the run. */
  of(commit: string): Promise<SourceState>
  stop(): void
}

function beginSource({ sourceState, sourcePath }: SignInputs, runner: Runner): SourceComparison {
  const over = new AbortController()
  let tellCommit: (commit: string) => void = () => undefined
  const state = runner.checkSource({
    mode: sourceState,
    expectedCommit: new Promise((tell) => {
      tellCommit = tell
    }),
    signal: over.signal,
    ...(sourcePath === undefined ? {} : { directory: resolve(runner.cwd, sourcePath) }),
  })
  // What is refused before is told, and not what the checkout is.
  state.catch(() => undefined)
  return {
    of: (commit) => {
      tellCommit(commit)
      return state
    },
    stop: () => over.abort(),
  }
}

async function countersign(
  path: string,
  request: Omit<CountersignRequest, 'bundle'>,
  ports: SignPorts,
  { cwd }: Runner,
): Promise<SignedRelease> {
  const { countersignRelease } = await import('@secure-deploy/core/signing/countersign')
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
