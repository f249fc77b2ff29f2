/** Steps that leave signed records, in an account or on this machine alone, and whoever reads the records afterwards. */
import { s3Lister } from '@secure-deploy/aws/s3-lister'
import { s3Reader } from '@secure-deploy/aws/s3-reader'
import { connectTrust } from '@secure-deploy/connect/trust'
import type { ObjectLister, ObjectReader } from '@secure-deploy/core/ports'
import type { SignerSet } from '@secure-deploy/core/trust'
import { atOnce, sessionFor } from './aws/test-session.ts'
import type { Cloud } from './cloud.ts'

/** A bucket as whoever may read it sees it. */
export function bucketOf({ account }: Cloud, bucket: string): ObjectReader & ObjectLister {
  const session = sessionFor(account, 's3:GetObject', 's3:ListBucket')
  const store = { uri: `s3://${bucket}`, bucket, prefix: '', expectedBucketOwner: account.accountId }
  return { ...s3Reader(session, store, atOnce), ...s3Lister(session, store, { retry: atOnce }) }
}

/** Whom the inputs of a verifying step trust. */
export async function signersOf(trust: Readonly<Record<string, string>>): Promise<SignerSet> {
  const { 'trust-policy': policyPath = '', 'trust-store': storePath = '' } = trust
  return (await connectTrust({ kind: 'policy', policyPath, storePath })).trusted
}
