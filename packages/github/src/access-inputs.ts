/** The inputs by which every action is told how to reach AWS, under the names of aws-actions/configure-aws-credentials. */
import { InputError } from '@secure-deploy/core/errors'
import type { AwsAccess, S3WriteOptions } from '@secure-deploy/core/values/access'
import { accountId, audienceName, kmsKeyArn, regionName, roleArn } from '@secure-deploy/core/values/texts'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { parseStoreUri } from '@secure-deploy/core/values/uris'
import type { InputReader, Parse } from './inputs.ts'

export function readAccess(read: InputReader): AwsAccess {
  const roleToAssume = read.optional('role-to-assume', roleArn)
  const region = read.optional('aws-region', regionName)
  return {
    ...(roleToAssume === undefined ? {} : { roleToAssume }),
    ...(region === undefined ? {} : { region }),
    audience: read.required('audience', audienceName),
    durationSeconds: read.integer('role-duration-seconds', { min: 900, max: 43_200 }),
    allowedAccountIds: read.list('allowed-account-ids', accountId),
    credentials: read.boolean('use-existing-credentials') ? 'runner' : 'oidc',
  }
}

const lockModes = ['GOVERNANCE', 'COMPLIANCE'] as const

/** How new objects are kept in S3. */
export function readWriteOptions(read: InputReader): S3WriteOptions {
  read.requires('object-lock-mode', 'object-lock-retain-days')
  read.requires('object-lock-retain-days', 'object-lock-mode')
  const sseKmsKeyId = read.optional('sse-kms-key-id', kmsKeyArn)
  return {
    ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
    ...(read.has('object-lock-mode')
      ? {
          retention: {
            mode: read.oneOf('object-lock-mode', lockModes),
            days: read.integer('object-lock-retain-days', { min: 1, max: 36_500 }),
          },
        }
      : {}),
  }
}

/**
 * A parser for a store. Fail closed: an input that only stores in S3 know is refused beside another kind of store, where it
 * would do nothing and its author would believe that it does.
 */
export function storeWith(read: InputReader, ...inputsForS3: readonly string[]): Parse<StoreUri> {
  return (text, input) => {
    const store = parseStoreUri(text, input)
    const idle = store.kind === 's3' ? [] : inputsForS3.filter((one) => read.has(one))
    if (idle.length === 0) return store
    throw new InputError(
      'INPUT_CONFLICT',
      `${idle.join(' and ')} ${idle.length === 1 ? 'is' : 'are'} for stores in S3, and ${input} is ${JSON.stringify(text)}`,
      {
        nextStep: `Remove ${idle.join(' and ')}, or give a store in S3.`,
      },
    )
  }
}

/** The inputs that `readWriteOptions` reads. */
export const writeInputs = ['sse-kms-key-id', 'object-lock-mode', 'object-lock-retain-days'] as const
