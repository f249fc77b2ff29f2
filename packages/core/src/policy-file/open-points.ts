/** What a policy leaves open: sound as it is, and yet a way in that its author may not have meant to leave. */
import type { DeployPolicy } from '../deploy-policy.ts'
import { approvalPoints } from './open-approvals.ts'
import { evidencePoints } from './open-evidence.ts'
import { holdPoints, signerPoints } from './open-signers.ts'
import { sourcePoints } from './open-source.ts'
import { storePoints } from './open-stores.ts'

/** Stable: people search for them, and docs/policy.md has a line for each. */
export const openPointIds = [
  'release-any',
  'repository-id',
  'refs',
  'workflow',
  'workflow-ref',
  'workflow-branch',
  'runner',
  'events',
  'claims',
  'state',
  'subject-broad',
  'signer-releases-and-promotes',
  'signer-several-environments',
  'account',
  'account-shared',
  'soak',
  'evidence',
  'evidence-origin',
  'findings-expired',
  'approvals',
  'approvals-not-independent',
  'approvers',
  'approvers-by-login',
  'authors-unknown',
  'bypass-approvals',
  'holds',
  'holds-lift',
] as const
export type OpenPointId = (typeof openPointIds)[number]

export interface OpenPoint {
  readonly id: OpenPointId
  /** The place in the file. */
  readonly where: string
  /** What it lets in. */
  readonly what: string
  readonly remedy: string
}

/** In the order of the file. */
export function openPoints(policy: DeployPolicy, now: Date): readonly OpenPoint[] {
  return [
    ...sourcePoints(policy),
    ...signerPoints(policy),
    ...storePoints(policy),
    ...evidencePoints(policy, now),
    ...approvalPoints(policy),
    ...holdPoints(policy),
  ]
}
