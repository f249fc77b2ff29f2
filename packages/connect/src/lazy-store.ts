/** A store in S3 whose session is opened when it is first asked for something, and not before. */
import type { ObjectLister, ObjectReader } from '@secure-deploy/core/ports'
import { storeAt } from './place.ts'
import type { S3Place } from './place.ts'
import type { OpenSession } from './session.ts'

export async function lazyStore(place: S3Place, open: OpenSession): Promise<ObjectReader & ObjectLister> {
  const { s3Lister } = await import('@secure-deploy/aws/s3-lister')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const reading = async () => {
    const session = await open()
    const store = storeAt(place, session)
    return { ...s3Reader(session, store), ...s3Lister(session, store) }
  }
  return {
    storeUri: place.store.uri,
    open: async (...asked) => (await reading()).open(...asked),
    digestOf: async (key) => (await reading()).digestOf(key),
    list: async (prefix) => (await reading()).list(prefix),
    folders: async (prefix) => (await reading()).folders(prefix),
  }
}
