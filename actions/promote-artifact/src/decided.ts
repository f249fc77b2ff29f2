/** What a promotion is given by whoever decides: the step's inputs, or a deploy policy. */
import type { SignersRequest } from '@secure-deploy/connect/signing'
import type { PromotePorts } from '@secure-deploy/core/environments/promotion-request'
import type { Run } from '@secure-deploy/core/release/run'

export interface Decided {
  readonly run: Run
  readonly ports: Omit<PromotePorts, 'signers' | 'clock' | 'progress'>
  /** Where the roots stand under which new signatures of AWS Signer are verified; the built-in ones unless given. */
  readonly signerTrust: Pick<SignersRequest, 'trustStorePath' | 'trustStores'>
}
