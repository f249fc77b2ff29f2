/** Reads of an account what a set-up has made in it: stacks, signing profiles, buckets and the identity provider. */
import type { AccountReader } from '@secure-deploy/core/inventory/account-reading'
import type { AwsSession } from './aws-session.ts'
import { bucketReader } from './bucket-reader.ts'
import type { RetryOptions } from './failures.ts'
import { readIdentityProvider } from './identity-provider-reader.ts'
import { readSigningProfile } from './signing-profile-reader.ts'
import { readStack, readTemplate } from './stack-reader.ts'

/** INVARIANT: every operation in the files below is a Get, a List or a Describe. */
export function accountReader(session: AwsSession, retry: RetryOptions = {}): AccountReader {
  const { accountId, arn } = session
  return {
    accountId,
    arn,
    identityProvider: (host) => readIdentityProvider(session, host, retry),
    signingProfile: (name) => readSigningProfile(session, name, retry),
    stack: (name) => readStack(session, name, retry),
    template: (stack) => readTemplate(session, stack, retry),
    bucket: (name) => bucketReader(session, name, retry),
  }
}
