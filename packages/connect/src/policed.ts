/** Connects what a deploy policy names for whoever looks: the store of an environment, the records in it, and the holds. */
import type { HoldsReader } from '@secure-deploy/core/deciding/facts-gathering'
import type { DeployPolicy, EnvironmentPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { SignerSet } from '@secure-deploy/core/trust'
import { connectHolds } from './holds.ts'
import { connectReading } from './reading.ts'
import type { Reading } from './reading.ts'
import type { SessionNeed } from './session.ts'
import { trustedProfiles } from './trust.ts'

export interface PolicedRequest extends SessionNeed {
  readonly policy: DeployPolicy
  readonly environment: EnvironmentPolicy
  readonly id: ReleaseId
  readonly now: Date
}

/** Nobody may hold anything under a policy without holds; then there is nothing to look for. */
export interface WithHolds {
  readonly holds?: HoldsReader
}

/** For a release that is to be deployed from where it stands. */
export async function connectPolicedReading(request: PolicedRequest): Promise<Reading & WithHolds> {
  const { policy, environment, id } = request
  const reading = await connectReading({
    ...inEnvironment(request),
    id,
    store: environment.store,
    profiles: profilesOf([policy.signers, environment.promotionSigners]),
    records: 'looked-at',
    ...(environment.region === undefined ? {} : { region: environment.region }),
    ...(environment.accountId === undefined ? {} : { bucketOwner: environment.accountId }),
  })
  return { ...reading, ...(await connectHoldsOf(request)) }
}

/** For a release that is about to be signed, of which nothing stands anywhere yet. */
export async function connectHoldsOf({
  policy: { holds },
  access,
  caller,
  now,
}: Pick<PolicedRequest, 'policy' | 'access' | 'caller' | 'now'>): Promise<WithHolds> {
  return holds === undefined ? {} : { holds: await connectHolds({ access, caller, holds, now }) }
}

/** The session must be in the account that the policy has for the environment. */
export function inEnvironment({
  access,
  caller,
  environment: { region, accountId },
}: PolicedRequest): SessionNeed {
  return {
    access,
    caller,
    ...(region === undefined ? {} : { region }),
    ...(accountId === undefined ? {} : { accountId }),
  }
}

export function profilesOf(sets: readonly SignerSet[]): readonly string[] {
  return [...new Set(sets.flatMap(trustedProfiles))]
}
