/** Whom a verification trusts: one trust policy statement and the certificates it names, or a set of such signers. */
import type { TrustPolicyStatement, TrustStores } from '@secure-deploy/notary'
import type { Sha256 } from './values/digest.ts'

export interface SignerTrust {
  readonly statement: TrustPolicyStatement
  readonly stores: TrustStores
}

/** One signer of a set, with the trust policy statement by which its signatures are known. */
export interface Party {
  /** As its user wrote it: the ARN of a signing profile, a certificate's subject, or the name of a trust policy statement. */
  readonly name: string
  readonly trust: SignerTrust
}

export interface SignerSet {
  /** INVARIANT: no two parties accept the same signature, so a signature counts once. */
  readonly parties: readonly Party[]
  /** Distinct parties that must have signed. */
  readonly threshold: number
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
