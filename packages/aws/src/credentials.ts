/** Temporary AWS credentials: read, kept out of every log, and never long-lived ones. */
import type { AssumeRoleResponse, STSClient } from '@aws-sdk/client-sts'
import { InputError, ServiceError } from '@secure-deploy/core/errors'
import { unexpectedAnswer } from './failures.ts'

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expiration?: Date
}

/** Keeps a secret out of every log. */
export type Mask = (secret: string) => void

/** Access key ids of temporary credentials start with ASIA (IAM user guide, "Unique identifiers"). */
export function assertTemporary(accessKeyId: string): void {
  if (accessKeyId.startsWith('ASIA')) return
  throw new InputError('LONG_LIVED_CREDENTIALS', 'the environment carries a long-lived AWS access key', {
    nextStep:
      'Remove aws-access-key-id and aws-secret-access-key from the workflow, delete the key, and give role-to-assume.',
  })
}

/** @throws ServiceError AWS_ANSWER_UNEXPECTED for credentials that are not complete */
export function readCredentials(
  operation: string,
  answered: AssumeRoleResponse['Credentials'],
): AwsCredentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answered ?? {}
  if (
    !AccessKeyId ||
    !SecretAccessKey ||
    !SessionToken ||
    Expiration === undefined ||
    Number.isNaN(Expiration.getTime())
  ) {
    throw unexpectedAnswer(operation, 'without complete credentials')
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  }
}

export function maskCredentials(credentials: AwsCredentials, mask: Mask): void {
  mask(credentials.secretAccessKey)
  mask(credentials.sessionToken)
  mask(credentials.accessKeyId)
}

/** The runner's own credentials, found as AWS SDKs find them; long-lived ones are refused wherever they come from. */
export async function ambientCredentials(client: STSClient, mask: Mask): Promise<AwsCredentials> {
  const found = await client.config.credentials().catch((error: unknown) => {
    throw new ServiceError('AWS_ACCESS_DENIED', 'the runner has no AWS role of its own', {
      operation: 'sts:GetCallerIdentity',
      cause: error,
      nextStep:
        'Give the runner an instance, pod or task role, or give role-to-assume and the permission id-token: write.',
    })
  })
  mask(found.secretAccessKey)
  if (found.sessionToken !== undefined) mask(found.sessionToken)
  assertTemporary(found.accessKeyId)
  if (found.sessionToken === undefined) throw unexpectedAnswer('credentials', 'without a session token')
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = found
  return { accessKeyId, secretAccessKey, sessionToken, ...(expiration === undefined ? {} : { expiration }) }
}
