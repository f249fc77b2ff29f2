/** Reads bundles from a store, within a limit whatever the store says of their size. */
import { ServiceError, VerificationError } from '../errors.ts'
import type { ObjectLocation, ObjectReader } from '../ports.ts'
import { largestBundle } from './bundle.ts'
import { bundleKey } from './layout.ts'
import type { ReleaseId } from './layout.ts'

export interface StoredBundle {
  readonly bytes: Uint8Array
  readonly location: ObjectLocation
}

/** @throws ServiceError RELEASE_NOT_FOUND */
export async function readStoredBundle(store: ObjectReader, id: ReleaseId): Promise<StoredBundle> {
  const stored = await findStoredBundle(store, bundleKey(id))
  if (stored !== undefined) return stored
  throw new ServiceError('RELEASE_NOT_FOUND', `${store.storeUri} holds no release ${id.name} ${id.version}`, {
    nextStep:
      'Check release-name, release-version and the store; a release is there only once its upload has ended.',
  })
}

/**
 * S3 answers 403 for an object that is not there unless the role may list. Taking that for "not there" opens nothing:
 * every write that follows is create-only, and what does stand there is then read after all, or refused.
 */
export async function peekBundle(target: ObjectReader, key: string): Promise<StoredBundle | undefined> {
  try {
    return await findStoredBundle(target, key)
  } catch (failure) {
    if (failure instanceof ServiceError && failure.code === 'AWS_ACCESS_DENIED') return undefined
    throw failure
  }
}

export async function findStoredBundle(store: ObjectReader, key: string): Promise<StoredBundle | undefined> {
  const object = await store.open(key)
  if (object === undefined) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of object.bytes) {
    size += chunk.length
    // Fail closed: the size that the store announced is not believed.
    if (size > largestBundle)
      throw new VerificationError('BUNDLE_MALFORMED', `${object.location.uri} is too large for a bundle`)
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), location: object.location }
}
