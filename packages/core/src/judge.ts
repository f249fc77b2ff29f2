/** Judges a bundle: its form, its signature, whose signature it is, which release it speaks of, and the policy. */
import { checkActions, matchBlob, verifySignature } from '@secure-deploy/notary'
import type {
  Blob,
  RevocationChecker,
  SignatureVerification,
  TrustPolicyStatement,
} from '@secure-deploy/notary'
import { createHash } from 'node:crypto'
import { parseBundle, statementMediaType } from './bundle.ts'
import type { Sha256 } from './digest.ts'
import { sha256Of } from './digest.ts'
import { InputError, VerificationError } from './errors.ts'
import type { ReleaseId } from './layout.ts'
import { toProductError } from './notary-refusals.ts'
import { assertAllowed } from './rules.ts'
import type { RuleResult } from './rules.ts'
import type { PolicyRequest, ReleasePolicy } from './source-policy.ts'
import { parseStatement } from './statement.ts'
import type { Release } from './statement.ts'
import type { SignerTrust } from './trust.ts'

export interface SignatureJudge {
  readonly trust: SignerTrust
  readonly revocation: RevocationChecker
  readonly now: Date
}

export interface ReleaseJudge extends SignatureJudge {
  readonly policy: ReleasePolicy
}

export interface VerifiedBundle {
  readonly release: Release
  readonly bytes: Uint8Array
  readonly sha256: Sha256
  /** The signature that the trust policy accepted. */
  readonly signature: SignatureVerification
  readonly rules: readonly RuleResult[]
}

export interface ExpectedBundle {
  /** The release that was asked for; a bundle that speaks of another is refused. */
  readonly id?: ReleaseId
  /** The bundle that was asked for. */
  readonly sha256?: Sha256
  readonly purpose: PolicyRequest['purpose']
}

/** Judges a bundle alone: its form, its signature, whose it is, and the policy. */
export async function verifyBundle(
  bytes: Uint8Array,
  expected: ExpectedBundle,
  judge: ReleaseJudge,
): Promise<VerifiedBundle> {
  const sha256 = sha256Of(bytes)
  if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
    throw new VerificationError(
      'BUNDLE_MISMATCH',
      `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`,
    )
  }
  const bundle = parseBundle(bytes)
  const signature = await verifyAnySignature(bundle.statement, bundle.signatures, judge)
  const release = parseStatement(bundle.statement)
  if (expected.id !== undefined) assertSameRelease(release.id, expected.id)
  const { purpose } = expected
  const rules = await judge.policy.evaluate({ release, bundleSha256: sha256, purpose, now: judge.now })
  assertAllowed(rules)
  return { release, bytes, sha256, signature, rules }
}

/** Accepts when one of the envelopes is a trusted signature over `content`; else throws what was wrong with the first. */
export async function verifyAnySignature(
  content: Uint8Array,
  envelopes: readonly Uint8Array[],
  judge: SignatureJudge,
): Promise<SignatureVerification> {
  const failures: unknown[] = []
  for (const envelope of envelopes) {
    try {
      return await verifyEnvelope(content, envelope, judge)
    } catch (failure) {
      failures.push(failure)
    }
  }
  throw failures[0]
}

export async function verifyEnvelope(
  content: Uint8Array,
  envelope: Uint8Array,
  judge: SignatureJudge,
): Promise<SignatureVerification> {
  const verification = await judgeEnvelope(envelope, judge)
  const { hash } = verification.envelope.algorithm
  const digest = `${hash}:${createHash(hash).update(content).digest('hex')}`
  assertSigned(verification, { digest, size: content.length, mediaType: statementMediaType })
  return verification
}

/** Judges an envelope alone: its form, its signature and whose it is. What it is a signature of is left to `assertSigned`. */
export async function judgeEnvelope(
  envelope: Uint8Array,
  { trust, revocation, now }: SignatureJudge,
): Promise<SignatureVerification> {
  try {
    const { statement, stores } = trust
    assertEnforced(statement)
    return await verifySignature(envelope, { statement, stores, revocation, now })
  } catch (failure) {
    throw toProductError(failure)
  }
}

/** @throws VerificationError PAYLOAD_MISMATCH unless the signature is one of this very content. */
export function assertSigned({ envelope }: SignatureVerification, blob: Blob): void {
  try {
    matchBlob(envelope, blob)
  } catch (failure) {
    throw toProductError(failure)
  }
}

/**
 * A trust policy may log some failures instead of enforcing them (level `permissive`, overrides). Whose signature it is,
 * though, is always enforced here: a verification that anyone can pass is none.
 */
function assertEnforced(statement: TrustPolicyStatement): void {
  const { authenticity, identity } = checkActions(statement)
  if (authenticity === 'enforce' && identity === 'enforce') return
  throw new InputError(
    'TRUST_POLICY_TOO_WEAK',
    `the trust policy statement "${statement.name}" lets signatures of anyone pass`,
    { nextStep: 'Use the level strict or permissive, without an override of authenticity.' },
  )
}

function assertSameRelease(actual: ReleaseId, expected: ReleaseId): void {
  if (actual.name === expected.name && actual.version === expected.version) return
  throw new VerificationError(
    'RELEASE_MISMATCH',
    `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`,
  )
}
