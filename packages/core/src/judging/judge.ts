/** Judges a bundle: its form, its signatures, whose they are, which release it speaks of, and the policy. */
import type { SignatureVerification } from '@secure-deploy/notary'
import { VerificationError } from '../errors.ts'
import { assertAllowed } from '../facts/rules.ts'
import type { RuleResult } from '../facts/rules.ts'
import { parseBundle } from '../release/bundle.ts'
import type { ReleaseId } from '../release/layout.ts'
import { parseStatement } from '../release/statement.ts'
import type { Release } from '../release/statement.ts'
import { verifySigners } from '../signers/signer-set.ts'
import type { AcceptedSignature, SetJudge } from '../signers/signer-set.ts'
import type { Sha256 } from '../values/digest.ts'
import { sha256Of } from '../values/digest.ts'
import type { Decision, PolicyRequest, ReleasePolicy } from './release-policy.ts'

export interface ReleaseJudge extends SetJudge {
  readonly policy: ReleasePolicy
}

export interface VerifiedBundle {
  readonly release: Release
  readonly bytes: Uint8Array
  readonly sha256: Sha256
  /** The first signature that was accepted. */
  readonly signature: SignatureVerification
  /** Every signature that was accepted, one for each party that signed. */
  readonly signatures: readonly AcceptedSignature[]
  readonly rules: readonly RuleResult[]
  readonly decision: Decision
}

export interface ExpectedBundle {
  /** The release that was asked for; a bundle that speaks of another is refused. */
  readonly id?: ReleaseId
  /** The bundle that was asked for. */
  readonly sha256?: Sha256
  readonly purpose: PolicyRequest['purpose']
}

/** Judges a bundle alone: its form, its signatures, whose they are, and the policy. */
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
  const signatures = await verifySigners(bundle.statement, bundle.signatures, judge)
  const release = parseStatement(bundle.statement)
  if (expected.id !== undefined) assertSameRelease(release.id, expected.id)
  const { purpose } = expected
  const request = { release, bundleSha256: sha256, signatures, purpose, now: judge.now }
  const { rules, decision = {} } = await judge.policy.evaluate(request)
  assertAllowed(rules, decision.bypass?.rules)
  return { release, bytes, sha256, signature: signatures[0].signature, signatures, rules, decision }
}

export function assertSameRelease(actual: ReleaseId, expected: ReleaseId): void {
  if (actual.name === expected.name && actual.version === expected.version) return
  throw new VerificationError(
    'RELEASE_MISMATCH',
    `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`,
  )
}
