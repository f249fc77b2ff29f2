/** The inputs by which an action is told who signs: one signer, or several where a policy demands more than one. */
import type { SignerUri } from '@secure-deploy/core/values/uris'
import { parseSignerUri } from '@secure-deploy/core/values/uris'
import type { InputReader } from './inputs.ts'

export interface SignerInputs {
  readonly signers: readonly SignerUri[]
  /** Paths, one for each signer that needs a chain, in their order. */
  readonly certificateChains: readonly string[]
}

export function readSigners(read: InputReader): SignerInputs {
  return {
    signers: read.requiredLines('signer', parseSignerUri),
    certificateChains: read.lines('certificate-chain'),
  }
}
