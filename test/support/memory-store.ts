/** A store in memory behind the same ports, whose content a test can look at and tamper with, and which can break off or refuse at any request. */
import { createHash } from 'node:crypto'
import { ServiceError, VerificationError } from '@secure-deploy/core/errors'
import type { CreatedObject, ObjectCreator, ObjectLister, ObjectReader } from '@secure-deploy/core/ports'
import { sha256Of } from '@secure-deploy/core/values/digest'

export interface MemoryStore extends ObjectCreator, ObjectReader, ObjectLister {
  readonly objects: Map<string, Uint8Array>
  /** What was asked of the store, in order, e.g. `create releases/app/1/…`. */
  readonly requests: string[]
}

export interface MemoryStoreOptions {
  /** Called before each request; what it throws, the store throws. */
  readonly before?: (request: string) => void
  /** The store vouches for the SHA-256 of its objects, as S3 does. */
  readonly vouches?: boolean
}

export function memoryStore(storeUri = 's3://store', options: MemoryStoreOptions = {}): MemoryStore {
  const objects = new Map<string, Uint8Array>()
  const requests: string[] = []
  const ask = (request: string) => {
    requests.push(request)
    options.before?.(request)
  }
  const locate = (key: string) => ({
    uri: `${storeUri}/${key}`,
    bucket: 'store',
    key,
    versionId: `v-${key.length}`,
  })
  return {
    storeUri,
    objects,
    requests,
    async create(key, content, expected): Promise<CreatedObject> {
      ask(`create ${key}`)
      const chunks: Uint8Array[] = []
      for await (const chunk of content.open()) chunks.push(chunk)
      const bytes = Buffer.concat(chunks)
      if (sha256Of(bytes) !== expected.sha256 || bytes.length !== expected.size) {
        throw new VerificationError('DIGEST_MISMATCH', `${key} is not what was signed`)
      }
      if (objects.has(key)) return { outcome: 'exists', location: locate(key) }
      objects.set(key, bytes)
      return { outcome: 'created', location: locate(key) }
    },
    open(key, { range } = {}) {
      ask(`open ${key}`)
      const bytes = objects.get(key)
      if (bytes === undefined) return Promise.resolve(undefined)
      const part = range === undefined ? bytes : bytes.subarray(range.start, range.end)
      return Promise.resolve({ location: locate(key), size: bytes.length, bytes: chunked(part) })
    },
    digestOf(key) {
      ask(`digestOf ${key}`)
      const bytes = objects.get(key)
      if (bytes === undefined) return Promise.resolve(undefined)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const vouched = options.vouches === true ? { sha256 } : {}
      return Promise.resolve({ location: locate(key), size: bytes.length, ...vouched })
    },
    list(prefix) {
      ask(`list ${prefix}`)
      return Promise.resolve(inOrder(objects.keys()).filter((key) => key.startsWith(prefix)))
    },
    folders(prefix) {
      ask(`folders ${prefix}`)
      const below = inOrder(objects.keys()).filter((key) => key.startsWith(prefix))
      const names = below.map((key) => key.slice(prefix.length).split('/'))
      return Promise.resolve([
        ...new Set(names.flatMap(([name = '', ...rest]) => (rest.length > 0 ? [name] : []))),
      ])
    },
  }
}

function inOrder(keys: Iterable<string>): readonly string[] {
  return [...keys].toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
}

/** The part of a store that an identity which can only put sees. */
export function pushOnly({ storeUri, create }: ObjectCreator): ObjectCreator {
  return { storeUri, create }
}

export function accessDenied(operation: string): ServiceError {
  return new ServiceError('AWS_ACCESS_DENIED', `${operation} is not allowed`, { operation })
}

async function* chunked(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield await Promise.resolve(bytes.subarray(at, at + 7))
}
