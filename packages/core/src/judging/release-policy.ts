/** The port of policies: whether a release whose signatures hold may be used for a purpose. */
import type { ApprovalDecision } from '../approvals/approvals.ts'
import type { StandingRelease } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import type { Release } from '../release/statement.ts'
import type { AcceptedSignature } from '../signers/signer-set.ts'
import type { Sha256 } from '../values/digest.ts'

/** What a policy is asked about. */
export interface PolicyRequest {
  readonly release: Release
  /** Absent at signing: there is no bundle yet. */
  readonly bundleSha256?: Sha256
  /** Of the signers that the policy trusts with releases, those who signed this one. */
  readonly signatures: readonly AcceptedSignature[]
  readonly purpose: Purpose
  readonly now: Date
}

export type Purpose =
  | { readonly kind: 'sign' }
  | { readonly kind: 'verify' }
  | { readonly kind: 'promote'; readonly environment: string; readonly from: string; readonly to: string }

/** What a policy says of a release, and what it was decided from besides the release itself. */
export interface Verdict {
  readonly rules: readonly RuleResult[]
  readonly decision?: Decision
}

/** What a promotion record keeps of how it was decided. */
export interface Decision {
  readonly approvals?: ApprovalDecision
  /** Rules that failed and were passed over, and why. */
  readonly bypass?: Bypass
  /** Why an older release was let in over a newer one. */
  readonly downgrade?: { readonly reason: string; readonly from: StandingRelease }
}

export interface Bypass {
  readonly rules: readonly string[]
  readonly reason: string
}

/** Every rule answers; none throws for a refusal. What could not be found out is thrown. */
export interface ReleasePolicy {
  evaluate(request: PolicyRequest): Promise<Verdict>
}
