/** Connects a promotion under a deploy policy: the stores of two of its environments, or the one in which a release is admitted. */
import { InputError } from '@secure-deploy/core/errors'
import { previousOf } from '@secure-deploy/core/policy/deploy-environments'
import type { EnvironmentPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { S3WriteOptions } from '@secure-deploy/core/values/access'
import { connectHoldsOf, inEnvironment, profilesOf } from './policed.ts'
import type { PolicedRequest, WithHolds } from './policed.ts'
import { connectPromoting } from './promoting.ts'
import type { Promoting } from './promoting.ts'

export interface PolicedPromotionRequest extends PolicedRequest {
  readonly write: S3WriteOptions
  /** A role of its own for the store of the environment before. */
  readonly sourceRole?: string
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

function noSource({ name }: EnvironmentPolicy): InputError {
  return new InputError(
    'INPUT_CONFLICT',
    `source-role-to-assume is given, and ${name} comes after no other environment`,
    { nextStep: 'Leave it out: the release is admitted where it was uploaded.' },
  )
}
