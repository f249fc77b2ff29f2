/** Signing a release: hash every file once, state where it came from, sign, and verify the new signature before it is used. */
import type { SignatureVerification } from '@secure-deploy/notary'
import { InputError } from '../errors.ts'
import { assertAllowed } from '../facts/rules.ts'
import type { RuleResult } from '../facts/rules.ts'
import type { ReleasePolicy } from '../judging/release-policy.ts'
import type { Clock, ProgressListener, RevocationChecker, Signer } from '../ports.ts'
import type { EncodedBundle } from '../release/bundle.ts'
import { encodeBundle, parseBundle, statementMediaType } from '../release/bundle.ts'
import { digestContent } from '../release/content-digest.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { NamedContent } from '../release/named-content.ts'
import type { BuildEnvironment, Run, SourceState } from '../release/run.ts'
import { encodeStatement, parseStatement, toTime } from '../release/statement.ts'
import type { Release, ReleaseFile } from '../release/statement.ts'
import { verifyEnvelope } from '../signers/envelope-judge.ts'
import type { AcceptedSignature } from '../signers/signer-set.ts'
import type { FileName } from '../values/names.ts'

export interface SignRequest {
  readonly id: ReleaseId
  readonly files: readonly NamedContent[]
  readonly evidence: readonly NamedContent[]
  readonly sha512: 'with' | 'without'
  readonly run: Run
  readonly source: SourceState
  readonly environment: BuildEnvironment
}

/** Whoever signs a statement; a policy may demand more than one. */
export type Signers = readonly [Signer, ...Signer[]]

export interface SignPorts {
  readonly signers: Signers
  readonly clock: Clock
  readonly progress?: ProgressListener
  /** Asked before anything is signed. */
  readonly policy?: ReleasePolicy
}

export interface SignedRelease {
  readonly release: Release
  readonly bundle: EncodedBundle
  readonly statement: Uint8Array
  readonly envelopes: readonly Uint8Array[]
  /** The first of them, as a verifier sees it. */
  readonly signature: SignatureVerification
  /** What the policy said before it was signed; none without a policy. */
  readonly rules: readonly RuleResult[]
}

export async function signRelease(request: SignRequest, ports: SignPorts): Promise<SignedRelease> {
  const release: Release = {
    id: request.id,
    files: await describeFiles(request.files, request.sha512, ports.progress),
    evidence: await describeFiles(request.evidence, request.sha512, ports.progress),
    run: request.run,
    source: request.source,
    environment: request.environment,
    finishedOn: toTime(ports.clock()),
  }
  if (release.files.length === 0)
    throw new InputError('SUBJECT_NOT_FOUND', 'subject-path names no file to sign')
  const rules = await judgeUnsigned(release, ports)
  const statement = encodeStatement(release)
  const { envelopes, signature } = await signContent(statement, ports)
  const bundle = encodeBundle({ statement, signatures: envelopes })
  // What was just written must read back as the same release: a bundle that its own reader refuses must not leave here.
  parseStatement(parseBundle(bundle.bytes).statement)
  return { release, bundle, statement, envelopes, signature, rules }
}

/** @throws RuleError RULE_FAILED: then nothing is signed */
export async function judgeUnsigned(
  release: Release,
  { policy, clock }: SignPorts,
): Promise<readonly RuleResult[]> {
  if (policy === undefined) return []
  const verdict = await policy.evaluate({ release, signatures: [], purpose: { kind: 'sign' }, now: clock() })
  assertAllowed(verdict.rules)
  return verdict.rules
}

export interface SignedContent {
  /** One of each signer, in their order. */
  readonly envelopes: readonly [Uint8Array, ...Uint8Array[]]
  readonly signature: SignatureVerification
  readonly signatures: readonly AcceptedSignature[]
}

/** Has every signer sign a statement, and verifies each result as a verifier would. */
export async function signContent(
  content: Uint8Array,
  { signers: [first, ...others], clock }: SignPorts,
): Promise<SignedContent> {
  const one = await signOnce(content, first, clock())
  const more = []
  for (const signer of others) more.push(await signOnce(content, signer, clock()))
  return {
    envelopes: [one.envelope, ...more.map(({ envelope }) => envelope)],
    signature: one.signature,
    signatures: [one, ...more].map(({ signature }) => ({ party: signature.signedBy, signature })),
  }
}

/** One signature, verified as a verifier would. */
export async function signOnce(content: Uint8Array, signer: Signer, now: Date) {
  const envelope = await signer.sign(content, statementMediaType, now)
  const signature = await verifyEnvelope(content, envelope, {
    trust: await signer.trust(),
    revocation: unasked,
    now,
  })
  return { envelope, signature }
}

/** A signer's own trust asks for no revocation check of a signature made this second; being asked all the same is a refusal. */
export const unasked: RevocationChecker = {
  check: () =>
    Promise.resolve({ kind: 'unknown', reason: 'a new signature is verified without a revocation service' }),
}

async function describeFiles(
  files: readonly NamedContent[],
  sha512: SignRequest['sha512'],
  progress?: ProgressListener,
): Promise<readonly ReleaseFile[]> {
  const described = new Map<FileName, ReleaseFile>()
  for (const { name, content, path } of files) {
    let done = 0
    const { sha512: wide, ...digest } = await digestContent(content, {
      sha512: sha512 === 'with',
      onBytes: (count) => progress?.(name, (done += count), content.size),
    })
    if (digest.size !== content.size) throw changed(path)
    const before = described.get(name)
    if (before !== undefined && before.digest.sha256 !== digest.sha256) {
      throw new InputError(
        'SUBJECT_CONFLICT',
        `two files with different content would both be ${name}; the second is ${path}`,
        {
          nextStep: 'Narrow the patterns so that each file name comes from one file.',
        },
      )
    }
    described.set(name, { name, digest, ...(wide === undefined ? {} : { sha512: wide }) })
  }
  return [...described.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function changed(path: string): InputError {
  return new InputError('SUBJECT_UNREADABLE', `${path} changed while it was read`)
}
