/** Reads a store over and over while others write to it, as a deployment that looks for releases does. */
import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { MinioServer } from './minio-server.ts'

export interface ReleaseWatch {
  /** Looks elsewhere from now on: a bucket, and the prefix of a release in it. */
  look(bucket: string, prefix: string): void
  /** Ends the watch. */
  stop(): Promise<Watched>
}

export interface Watched {
  /** How often there was no release to see, and how often there was a whole one. */
  readonly absent: number
  readonly whole: number
  /** Every sight of a release that lacked something, with what it lacked. */
  readonly broken: readonly string[]
}

/** `parts`: the ends of the keys that a release must have beside its bundle. */
export function watchReleases({ owner, keys }: MinioServer, parts: readonly RegExp[]): ReleaseWatch {
  const seen = { absent: 0, whole: 0, broken: [] as string[] }
  let place: { readonly bucket: string; readonly prefix: string } | undefined
  const ended = new AbortController()
  const look = async () => {
    const { bucket, prefix } = place ?? { bucket: '', prefix: '' }
    if (!(await exists(owner, bucket, `${prefix}release.bundle.json`))) {
      seen.absent++
      return
    }
    // The bundle was there before this list is made, so all else must be in it.
    const found = await keys(bucket, prefix)
    const lacking = parts.filter((part) => !found.some((key) => part.test(key)))
    if (lacking.length === 0) seen.whole++
    else seen.broken.push(`${bucket}/${prefix} lacks ${lacking.join(', ')}`)
  }
  const loop = (async () => {
    while (!ended.signal.aborted) {
      if (place === undefined) await new Promise((resolve) => setImmediate(resolve))
      else await look()
    }
  })()
  return {
    look: (bucket, prefix) => {
      place = { bucket, prefix }
    },
    stop: async () => {
      ended.abort()
      await loop
      return seen
    },
  }
}

async function exists(client: S3Client, bucket: string, key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
    return true
  } catch (error) {
    const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } }
    if ($metadata?.httpStatusCode === 404) return false
    throw error
  }
}
