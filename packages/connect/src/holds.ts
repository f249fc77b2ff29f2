/** Connects the looking for holds: the store that a policy names for them, whoever may hold and lift, and a session of its own. */
import type { HoldsPolicy } from '@secure-deploy/core/deploy-policy'
import type { HoldsReader } from '@secure-deploy/core/facts-gathering'
import { readHolds } from '@secure-deploy/core/hold-reading'
import { holdsPrefix } from '@secure-deploy/core/layout'
import type { ObjectLister, ObjectReader, RevocationChecker } from '@secure-deploy/core/ports'
import { regionAt, storeAt } from './place.ts'
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
  const place = await connectStore(need, holds)
  return (id, environment, signedBy) =>
    readHolds({ ...place, signers, liftSigners, now }, { id, environment, signedBy })
}

interface HoldsPlace {
  readonly store: ObjectReader & ObjectLister
  readonly revocation: RevocationChecker
}

async function connectStore(need: SessionNeed, holds: HoldsPolicy): Promise<HoldsPlace> {
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
  const { s3Lister } = await import('@secure-deploy/aws/s3-lister')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const at = regionAt(place)
  const open = lazySession({ ...need, region: at.region }, [
    ...policies.listStatements(at, [holdsPrefix]),
    ...policies.getStatements(at, holdsPrefix),
    ...policies.revocationStatements(profiles),
  ])
  const reading = async () => {
    const session = await open()
    const store = storeAt(place, session)
    return { ...s3Reader(session, store), ...s3Lister(session, store) }
  }
  return {
    revocation: connectRevocation(open),
    store: {
      storeUri: place.store.uri,
      open: async (...asked) => (await reading()).open(...asked),
      digestOf: async (key) => (await reading()).digestOf(key),
      list: async (prefix) => (await reading()).list(prefix),
      folders: async (prefix) => (await reading()).folders(prefix),
    },
  }
}
