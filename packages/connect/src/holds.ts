/** Connects the looking for holds: the store that a policy names for them, whoever may hold and lift, and a session of its own. */
import type { HoldsReader } from '@secure-deploy/core/deciding/facts-gathering'
import { readHolds } from '@secure-deploy/core/holds/hold-reading'
import type { HoldsPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { ObjectLister, ObjectReader, RevocationChecker } from '@secure-deploy/core/ports'
import { holdsPrefix } from '@secure-deploy/core/release/layout'
import { lazyStore } from './lazy-store.ts'
import { regionAt } from './place.ts'
import type { S3Place } from './place.ts'
import { openRevocation } from './reading.ts'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'
import { connectRevocation, trustedProfiles } from './trust.ts'

export interface HoldsRequest extends SessionNeed {
  readonly holds: HoldsPolicy
  readonly now: Date
}

/** Nothing is opened before holds are asked for. */
export async function connectHolds({ holds, now, ...need }: HoldsRequest): Promise<HoldsReader> {
  const { signers, liftSigners } = holds
  const place = await connectHoldsStore(need, holds)
  return (id, environment, signedBy) =>
    readHolds({ ...place, signers, liftSigners, now }, { id, environment, signedBy })
}

interface HoldsPlace {
  readonly store: ObjectReader & ObjectLister
  readonly revocation: RevocationChecker
}

/** Where holds stand, and who is asked about the revocation of their signatures. */
export async function connectHoldsStore(need: SessionNeed, holds: HoldsPolicy): Promise<HoldsPlace> {
  const { store } = holds
  const profiles = [...new Set([holds.signers, holds.liftSigners].flatMap(trustedProfiles))]
  if (store.kind === 's3') {
    const region = holds.region ?? need.access.region
    const bucketOwner = holds.accountId
    return readS3(need, { store, region, regionInput: 'aws-region', bucketOwner }, profiles)
  }
  const { directoryStore } = await import('@secure-deploy/local/directory-store')
  return { store: directoryStore(store.uri), revocation: await openRevocation({ ...need, profiles }) }
}

async function readS3(need: SessionNeed, place: S3Place, profiles: readonly string[]): Promise<HoldsPlace> {
  const policies = await import('@secure-deploy/aws/session-policy')
  const at = regionAt(place)
  const open = lazySession({ ...need, region: at.region }, [
    ...policies.listStatements(at, [holdsPrefix]),
    ...policies.getStatements(at, holdsPrefix),
    ...policies.revocationStatements(profiles),
  ])
  return { revocation: connectRevocation(open, need.caller), store: await lazyStore(place, open) }
}
