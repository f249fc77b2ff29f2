/** Connects what a deploy policy names: the stores of its environments, the records in them, and its holds. */
import type { S3WriteOptions } from '@secure-deploy/core/access'
import { previousOf } from '@secure-deploy/core/deploy-environments'
import type { DeployPolicy, EnvironmentPolicy } from '@secure-deploy/core/deploy-policy'
import { InputError } from '@secure-deploy/core/errors'
import type { HoldsReader } from '@secure-deploy/core/facts-gathering'
import type { ReleaseId } from '@secure-deploy/core/layout'
import type { SignerSet } from '@secure-deploy/core/signer-set'
import { connectHolds } from './holds.ts'
import { connectPromoting } from './promoting.ts'
import type { Promoting } from './promoting.ts'
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

export interface PolicedPromotionRequest extends PolicedRequest {
  readonly write: S3WriteOptions
  /** A role of its own for the store of the environment before. */
  readonly sourceRole?: string
}

/** Nobody may hold anything under a policy without holds; then there is nothing to look for. */
export interface WithHolds {
  readonly holds?: HoldsReader
}

/** @throws InputError INPUT_CONFLICT for a source role where a release is admitted, not moved */
export async function connectPolicedPromotion(
  request: PolicedPromotionRequest,
): Promise<Promoting & WithHolds> {
  const { policy, environment, sourceRole } = request
  const previous = previousOf(policy, environment)
  if (previous === undefined && sourceRole !== undefined) throw noSource(environment)
  const sets = [policy.signers, environment.promotionSigners]
  const before = previous === undefined ? [] : [previous.promotionSigners, previous.deploymentSigners]
  const source = previous ?? environment
  const promoting = await connectPromoting({
    ...inEnvironment(request),
    id: request.id,
    source: source.store,
    target: environment.store,
    write: request.write,
    now: request.now,
    profiles: profilesOf([...sets, ...before]),
    records: 'looked-at',
    ...(sourceRole === undefined ? {} : { sourceRole }),
    ...(source.region === undefined ? {} : { sourceRegion: source.region }),
    ...(source.accountId === undefined
      ? {}
      : { sourceBucketOwner: source.accountId, sourceAccountId: source.accountId }),
    ...(environment.region === undefined ? {} : { targetRegion: environment.region }),
    ...(environment.accountId === undefined ? {} : { targetBucketOwner: environment.accountId }),
  })
  return { ...promoting, ...(await connectHoldsOf(request)) }
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
function inEnvironment({ access, caller, environment: { region, accountId } }: PolicedRequest): SessionNeed {
  return {
    access,
    caller,
    ...(region === undefined ? {} : { region }),
    ...(accountId === undefined ? {} : { accountId }),
  }
}

function profilesOf(sets: readonly SignerSet[]): readonly string[] {
  return [...new Set(sets.flatMap(trustedProfiles))]
}

function noSource({ name }: EnvironmentPolicy): InputError {
  return new InputError(
    'INPUT_CONFLICT',
    `source-role-to-assume is given, and ${name} comes after no other environment`,
    { nextStep: 'Leave it out: the release is admitted where it was uploaded.' },
  )
}
