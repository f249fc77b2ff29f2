/** Connects a look back: the stores of a policy's environments and its holds, each by a session that may only list and read what the history is of. */
import type { StoreInRegion } from '@secure-deploy/aws/session-policy'
import { InputError } from '@secure-deploy/core/errors'
import type { HistoryPorts } from '@secure-deploy/core/history/history-place'
import type { HistoryPlace } from '@secure-deploy/core/history/history-records'
import { holdHistory } from '@secure-deploy/core/history/hold-history'
import type { DeployPolicy, EnvironmentPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { ReleaseName, ReleaseVersion } from '@secure-deploy/core/values/names'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { connectHoldsStore } from './holds.ts'
import { lazyStore } from './lazy-store.ts'
import { regionAt } from './place.ts'
import type { S3Place } from './place.ts'
import { openRevocation } from './reading.ts'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'
import { connectRevocation, trustedProfiles } from './trust.ts'

export interface HistoryRequest extends SessionNeed {
  readonly policy: DeployPolicy
  readonly name: ReleaseName
  /** All versions unless given. */
  readonly version?: ReleaseVersion
  /** Only these of the policy's stores; all unless given. */
  readonly stores: readonly StoreUri[]
  readonly now: Date
}

/**
 * Whoever looks back need not be in the accounts of the stores: a bucket's owner is compared with the policy all the same.
 * @throws InputError INPUT_CONFLICT for a store that the policy does not have
 */
export async function connectHistory(request: HistoryRequest): Promise<HistoryPorts> {
  const { policy, now, stores } = request
  const environments = stores.length === 0 ? policy.environments : environmentsAt(policy, stores)
  const places: HistoryPlace[] = []
  for (const environment of environments) places.push(await connectPlace(request, environment))
  const held = policy.holds
  if (held === undefined) return { policy, places, now }
  const { signers, liftSigners } = held
  return {
    policy,
    places,
    now,
    holds: holdHistory({ ...(await connectHoldsStore(request, held)), signers, liftSigners, now }),
  }
}

function environmentsAt(
  { environments }: DeployPolicy,
  stores: readonly StoreUri[],
): readonly EnvironmentPolicy[] {
  for (const { uri } of stores) {
    if (environments.some(({ store }) => store.uri === uri)) continue
    const known = environments.map(({ store }) => store.uri).join(', ')
    throw new InputError('INPUT_CONFLICT', `store is ${uri}; the policy has ${known}`)
  }
  return environments.filter(({ store }) => stores.some(({ uri }) => uri === store.uri))
}

async function connectPlace(request: HistoryRequest, environment: EnvironmentPolicy): Promise<HistoryPlace> {
  const { policy, access, caller } = request
  const { store, accountId, promotionSigners, deploymentSigners } = environment
  const sets = [policy.signers, promotionSigners, deploymentSigners]
  const profiles = [...new Set(sets.flatMap(trustedProfiles))]
  if (store.kind === 'directory') {
    const { directoryStore } = await import('@secure-deploy/local/directory-store')
    const revocation = await openRevocation({ access, caller, profiles })
    return { environment, store: directoryStore(store.uri), revocation }
  }
  const region = environment.region ?? access.region
  const place: S3Place = { store, region, regionInput: 'aws-region', bucketOwner: accountId }
  return { environment, ...(await connectS3(request, place, profiles)) }
}

async function connectS3(
  request: HistoryRequest,
  place: S3Place,
  profiles: readonly string[],
): Promise<Omit<HistoryPlace, 'environment'>> {
  const { access, caller } = request
  const policies = await import('@secure-deploy/aws/session-policy')
  const at: StoreInRegion = regionAt(place)
  const open = lazySession({ access, caller, region: at.region }, [
    ...policies.historyStatements(at, request),
    ...policies.revocationStatements(profiles),
  ])
  return { store: await lazyStore(place, open), revocation: connectRevocation(open, caller) }
}
