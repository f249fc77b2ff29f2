/** Whom a verification trusts: one trust policy statement, the certificates it names, and the policy's own digest for the records. */
import type { TrustPolicyStatement, TrustStores } from '@secure-deploy/notary'
import type { Sha256 } from './digest.ts'

export interface SignerTrust {
  readonly statement: TrustPolicyStatement
  readonly stores: TrustStores
}

export interface ReleaseTrust extends SignerTrust {
  /** Where the policy came from and what it said, for promotion records. */
  readonly policy: { readonly uri: string; readonly sha256: Sha256 }
}
