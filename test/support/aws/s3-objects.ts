/** What the S3 double keeps: buckets with versioned objects, uploads under way, and how each bucket is set up. */
import { createHash, randomBytes } from 'node:crypto'

export interface DoubleBucket {
  readonly name: string
  readonly region: string
  readonly partition?: string
  /** Twelve digits. */
  readonly owner: string
  /** ARN of the KMS key that default encryption uses; SSE-S3 where absent. */
  readonly defaultKey?: string
  /** The bucket's policy denies writes without If-None-Match. */
  readonly conditionalWrites?: 'demanded'
  /** The most entries of one list; S3's own thousand unless given. */
  readonly listLimit?: number
  /** CopyObject does not take If-None-Match here: 501. */
  readonly conditionalCopy?: 'unsupported'
  /** What is answered about how it is set up. */
  readonly settings?: BucketSettings
}

export interface BucketSettings {
  readonly versioning?: 'Enabled' | 'Suspended'
  readonly objectLock?: 'Enabled'
  /** The rule of Object Lock, as XML. */
  readonly retention?: string
  /** Ways of Block Public Access that are blocked; absent: it was never set up. */
  readonly blocked?: readonly string[]
  readonly policy?: string
}

export interface Protection {
  readonly encryption: string
  readonly keyArn?: string
  readonly lockMode?: string
  readonly retainUntil?: string
}

export interface ObjectVersion {
  readonly key: string
  readonly versionId: string
  readonly body: Buffer
  readonly eTag: string
  readonly sha256: string | undefined
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE'
  readonly protection: Protection
}

export interface PartEntry {
  readonly body: Buffer
  readonly eTag: string
  readonly sha256: string
}

export interface Upload {
  readonly id: string
  readonly bucket: string
  readonly key: string
  readonly protection: Protection
  readonly parts: Map<number, PartEntry>
}

export interface Storage {
  readonly buckets: Map<string, DoubleBucket>
  readonly uploads: Map<string, Upload>
  /** The versions of one key, oldest first. */
  versions(bucket: string, key: string): readonly ObjectVersion[]
  latest(bucket: string, key: string): ObjectVersion | undefined
  add(bucket: string, version: Omit<ObjectVersion, 'versionId' | 'eTag'>): ObjectVersion
  keys(bucket: string): readonly string[]
  /** Forgets every object of one bucket. */
  empty(bucket: string): void
  clear(): void
}

export function createStorage(): Storage {
  const objects = new Map<string, ObjectVersion[]>()
  const slot = (bucket: string, key: string) => `${bucket}/${key}`
  const versions = (bucket: string, key: string) => objects.get(slot(bucket, key)) ?? []
  const uploads = new Map<string, Upload>()
  return {
    buckets: new Map(),
    uploads,
    versions,
    latest: (bucket, key) => versions(bucket, key).at(-1),
    add: (bucket, version) => {
      const added = { ...version, versionId: randomBytes(16).toString('hex'), eTag: eTagOf(version.body) }
      objects.set(slot(bucket, version.key), [...versions(bucket, version.key), added])
      return added
    },
    keys: (bucket) =>
      [...objects.keys()]
        .filter((name) => name.startsWith(`${bucket}/`))
        .map((name) => name.slice(bucket.length + 1)),
    empty: (bucket) => {
      for (const name of objects.keys()) if (name.startsWith(`${bucket}/`)) objects.delete(name)
    },
    clear: () => {
      objects.clear()
      uploads.clear()
    },
  }
}

export function eTagOf(body: Buffer): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

export function sha256Base64(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64')
}
