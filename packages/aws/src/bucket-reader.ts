/** Asks Amazon S3 how a bucket keeps what stands in it, and from whom. */
import {
  type DefaultRetention,
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { BucketReader } from '@secure-deploy/core/inventory/account-reading'
import type { AwsSession } from './aws-session.ts'
import { callAws, errorName, type RetryOptions } from './failures.ts'
import { s3Client } from './s3-store.ts'

/** Every answer fails if the bucket belongs to another account than the session's. */
export function bucketReader(session: AwsSession, bucket: string, retry: RetryOptions): BucketReader {
  const { accountId: expectedBucketOwner } = session
  const named = { Bucket: bucket, ExpectedBucketOwner: expectedBucketOwner }
  const ask = async <T>(
    operation: string,
    absentName: string | undefined,
    send: (client: S3Client) => Promise<T>,
  ): Promise<T | undefined> => {
    const client = await s3Client(session, { uri: `s3://${bucket}`, bucket, prefix: '', expectedBucketOwner })
    const call = {
      operation,
      target: `s3://${bucket}`,
      deniedMeans: `S3 answers the same if ${bucket} does not belong to account ${expectedBucketOwner}.`,
    }
    return callAws(call, () => unless(absentName, send(client)), retry)
  }
  return {
    // Where it was never enabled that has an answer of its own, without a status.
    versioning: async () =>
      (
        await ask('s3:GetBucketVersioning', undefined, (client) =>
          client.send(new GetBucketVersioningCommand(named)),
        )
      )?.Status,
    objectLock: async () => {
      const answer = await ask(
        's3:GetBucketObjectLockConfiguration',
        'ObjectLockConfigurationNotFoundError',
        (client) => client.send(new GetObjectLockConfigurationCommand(named)),
      )
      const lock = answer?.ObjectLockConfiguration
      return lock && { status: lock.ObjectLockEnabled, retention: retentionOf(lock.Rule?.DefaultRetention) }
    },
    openToPublic: async () => {
      const answer = await ask(
        's3:GetBucketPublicAccessBlock',
        'NoSuchPublicAccessBlockConfiguration',
        (client) => client.send(new GetPublicAccessBlockCommand(named)),
      )
      const blocked = answer?.PublicAccessBlockConfiguration
      return ways.filter((way) => blocked?.[way] !== true)
    },
    encryptionKey: async () => {
      const answer = await ask(
        's3:GetEncryptionConfiguration',
        'ServerSideEncryptionConfigurationNotFoundError',
        (client) => client.send(new GetBucketEncryptionCommand(named)),
      )
      const rules = answer?.ServerSideEncryptionConfiguration?.Rules ?? []
      const [first] = rules.map((rule) => rule.ApplyServerSideEncryptionByDefault)
      return first?.SSEAlgorithm === 'aws:kms' ? first.KMSMasterKeyID : undefined
    },
    policy: async () =>
      (
        await ask('s3:GetBucketPolicy', 'NoSuchBucketPolicy', (client) =>
          client.send(new GetBucketPolicyCommand(named)),
        )
      )?.Policy,
  }
}

function retentionOf(kept: DefaultRetention | undefined): string | undefined {
  if (kept?.Mode === undefined) return undefined
  if (kept.Days !== undefined) return `${kept.Mode} for ${kept.Days} days`
  return kept.Years === undefined ? undefined : `${kept.Mode} for ${kept.Years} years`
}

const ways = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const

/** S3 refuses to tell of what was never set up; that is an answer. */
async function unless<T>(absentName: string | undefined, answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (absentName !== undefined && errorName(error) === absentName) return undefined
    throw error
  }
}
