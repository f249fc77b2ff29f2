/** The port of policies: whether a release whose signatures hold may be used for a purpose. */
import type { Sha256 } from './digest.ts'
import type { RuleResult } from './rules.ts'
import type { AcceptedSignature } from './signer-set.ts'
import type { Release } from './statement.ts'

/** What a policy is asked about. */
export interface PolicyRequest {
  readonly release: Release
  readonly bundleSha256: Sha256
  /** Of the signers that the policy trusts with releases, those who signed this one. */
  readonly signatures: readonly AcceptedSignature[]
  readonly purpose:
    | { readonly kind: 'verify' }
    | { readonly kind: 'promote'; readonly environment: string; readonly from: string; readonly to: string }
  readonly now: Date
}

/** Every rule answers; none throws for a refusal. What could not be found out is thrown. */
export interface ReleasePolicy {
  evaluate(request: PolicyRequest): Promise<readonly RuleResult[]>
}
