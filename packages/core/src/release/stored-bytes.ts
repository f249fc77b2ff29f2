/** Small objects of a store, whose bytes are at hand as a whole. */
import type { Content, ObjectCreator } from '../ports.ts'
import { sha256Of } from '../values/digest.ts'

export function createBytes(
  store: ObjectCreator,
  key: string,
  bytes: Uint8Array,
): ReturnType<ObjectCreator['create']> {
  return store.create(key, bytesContent(bytes), { size: bytes.length, sha256: sha256Of(bytes) })
}

export function bytesContent(bytes: Uint8Array): Content {
  return {
    size: bytes.length,
    async *open(range) {
      yield range === undefined ? bytes : bytes.subarray(range.start, range.end)
    },
  }
}
