/** What is to be promoted, and what that needs of the outside. */
import type { ReleaseJudge } from '../judging/judge.ts'
import type { Clock, ObjectCopier, ObjectCreator, ObjectReader, ProgressListener } from '../ports.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { Run } from '../release/run.ts'
import type { Signers } from '../signing/sign.ts'
import type { PolicyReference, SignerSet } from '../trust.ts'
import type { Sha256 } from '../values/digest.ts'

export interface PromoteRequest {
  readonly id: ReleaseId
  readonly bundleSha256?: Sha256
  /** The environment that the release is let into. */
  readonly environment: string
  readonly run: Run
}

export interface PromotePorts extends ReleaseJudge {
  /** The policy under which it is let in, for the record. */
  readonly policyReference: PolicyReference
  readonly source: ObjectReader
  readonly target: ObjectReader & ObjectCreator
  /** Not asked for a first arrival, whose source is its target. */
  readonly copier: ObjectCopier
  /** Sign the promotion record. */
  readonly signers: Signers
  /** Who may have signed the record of an earlier attempt; these same signers, all of them, unless given. */
  readonly recordSigners?: SignerSet
  readonly clock: Clock
  readonly progress?: ProgressListener
}
