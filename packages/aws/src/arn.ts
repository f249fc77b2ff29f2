/** Amazon Resource Names as users write them, checked exactly and turned into values. */
import { InputError } from '@secure-deploy/core/errors'
import { accountPattern, splitArn, splitRegionalArn } from '@secure-deploy/core/values/arn'

export { parseSigningProfileArn, parseTrustedProfileArn, partitionOf } from '@secure-deploy/core/values/arn'
export type { SigningProfileArn } from '@secure-deploy/core/values/arn'

export interface KmsKeyArn {
  readonly arn: string
  readonly partition: string
  readonly region: string
  readonly accountId: string
  /** `key/<id>` or `alias/<name>`. */
  readonly resource: string
  readonly kind: 'key' | 'alias'
}

export interface RoleArn {
  readonly arn: string
  readonly partition: string
  readonly accountId: string
  /** The role's name without its path. */
  readonly roleName: string
}

const keyForms = 'arn:aws:kms:<region>:<account>:key/<id> or arn:aws:kms:<region>:<account>:alias/<name>'

/**
 * Reads the ARN of a KMS key or of an alias that names a signer.
 * @throws InputError SIGNER_MALFORMED
 */
export function parseKmsKeyArn(text: string): KmsKeyArn {
  const key = readKmsKeyArn(text)
  if (key !== undefined) return key
  throw new InputError('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of a KMS key or alias`, {
    nextStep: `Write it as ${keyForms}.`,
  })
}

/**
 * Reads the ARN of the KMS key (or alias) that objects are encrypted with.
 * @throws InputError INPUT_MALFORMED
 */
export function parseEncryptionKeyArn(text: string): KmsKeyArn {
  const key = readKmsKeyArn(text)
  if (key !== undefined) return key
  throw new InputError(
    'INPUT_MALFORMED',
    `the encryption key ${JSON.stringify(text)} is not the ARN of a KMS key or alias`,
    {
      nextStep: `Write it as ${keyForms}.`,
    },
  )
}

function readKmsKeyArn(text: string): KmsKeyArn | undefined {
  const parts = splitRegionalArn(text, 'kms')
  const kind = parts === undefined ? undefined : kmsResourceKind(parts.resource)
  if (parts === undefined || kind === undefined) return undefined
  const { partition, region, accountId, resource } = parts
  return { arn: text, partition, region, accountId, resource, kind }
}

function kmsResourceKind(resource: string): 'key' | 'alias' | undefined {
  if (/^key\/(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(resource)) return 'key'
  return /^alias\/[A-Za-z0-9/_-]{1,250}$/.test(resource) ? 'alias' : undefined
}

/**
 * Reads the ARN of an IAM role, with or without a path.
 * @throws InputError INPUT_MALFORMED
 */
export function parseRoleArn(text: string): RoleArn {
  const parts = splitArn(text)
  const roleName = /^role\/(?:[!-~]{1,510}\/)?([\w+=,.@-]{1,64})$/.exec(parts?.resource ?? '')?.[1]
  if (
    parts?.service !== 'iam' ||
    parts.region !== '' ||
    !accountPattern.test(parts.accountId) ||
    roleName === undefined
  ) {
    throw new InputError(
      'INPUT_MALFORMED',
      `role-to-assume is ${JSON.stringify(text)}, which is not the ARN of an IAM role`,
      {
        nextStep: 'Write it as arn:aws:iam::<account>:role/<name>.',
      },
    )
  }
  return { arn: text, partition: parts.partition, accountId: parts.accountId, roleName }
}

/** The account of any ARN that has one; undefined for anything else. */
export function accountOf(arn: string): string | undefined {
  const accountId = splitArn(arn)?.accountId
  return accountId !== undefined && accountPattern.test(accountId) ? accountId : undefined
}
