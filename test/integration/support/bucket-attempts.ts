/** Requests about a bucket, each with what to call it. */
import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3'

export type Attempt = (client: S3Client, Bucket: string) => Promise<unknown>

/** An object that stands in every bucket. */
export const standing = 'releases/app/1.4.2/release.bundle.json'
export type NamedAttempt = readonly [string, Attempt]
export const puts = (Key: string): NamedAttempt => [
  `putting ${Key}`,
  (client, Bucket) => client.send(new PutObjectCommand({ Bucket, Key, Body: 'a' })),
]
export const reads: NamedAttempt = [
  'reading',
  (client, Bucket) => client.send(new GetObjectCommand({ Bucket, Key: standing })),
]
export const lists: NamedAttempt = [
  'listing',
  (client, Bucket) => client.send(new ListObjectsV2Command({ Bucket })),
]
export const deletes: NamedAttempt = [
  'deleting',
  (client, Bucket) => client.send(new DeleteObjectCommand({ Bucket, Key: standing })),
]
const Tagging = { TagSet: [{ Key: 'a', Value: 'b' }] }
export const tags: NamedAttempt = [
  'tagging',
  (client, Bucket) => client.send(new PutObjectTaggingCommand({ Bucket, Key: standing, Tagging })),
]
const VersioningConfiguration = { Status: 'Enabled' } as const
export const configures: NamedAttempt = [
  'configuring',
  (client, Bucket) => client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration })),
]
export const looks: NamedAttempt = [
  'looking at the configuration',
  (client, Bucket) => client.send(new GetBucketVersioningCommand({ Bucket })),
]
export const by = (role: string, ...attempts: readonly NamedAttempt[]) =>
  attempts.map(([what, attempt]) => [role, what, attempt] as const)
