/** Whom a verification trusts: one trust policy statement and the certificates it names, or a set of such signers. */
import type { TrustPolicyStatement, TrustStores } from '@secure-deploy/notary'
import type { Sha256 } from './digest.ts'
import type { SignerSet } from './signer-set.ts'

export interface SignerTrust {
  readonly statement: TrustPolicyStatement
  readonly stores: TrustStores
}

/** Where a policy came from and what it said, for records. */
export interface PolicyReference {
  readonly uri: string
  readonly sha256: Sha256
}

export interface ReleaseTrust {
  /** Who may sign releases. */
  readonly trusted: SignerSet
  readonly policyReference: PolicyReference
}
