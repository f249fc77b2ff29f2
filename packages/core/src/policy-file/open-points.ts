/** What a policy leaves open: sound as it is, and yet a way in that its author may not have meant to leave. */
import type { DeployPolicy } from '../policy/deploy-policy.ts'
import { approvalPoints } from './open-approvals.ts'
import { evidencePoints } from './open-evidence.ts'
import type { OpenPoint } from './open-point.ts'
import { holdPoints, signerPoints } from './open-signers.ts'
import { sourcePoints } from './open-source.ts'
import { storePoints } from './open-stores.ts'

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
