/** The flags by which a command is told which deploy policy decides, how that very file is known, and how AWS is reached. */
import { InputError } from '@secure-deploy/core/errors'
import type { AwsAccess, TrustSelection } from '@secure-deploy/core/values/access'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { accountId, prefixedSha256, profileArn, regionName, roleArn } from '@secure-deploy/core/values/texts'
import type { Arguments, FlagKinds } from '../arguments.ts'

export interface PolicySelection {
  /** A path, or the URI of an object of S3. */
  readonly location: string
  /** The digest that the file must have. */
  readonly sha256?: Sha256
  /** Who must have signed it. */
  readonly signedBy?: TrustSelection
}

export const policyFlags = {
  'policy-digest': 'value',
  'policy-trusted-signers': 'list',
  'policy-trust-policy': 'value',
  'policy-trust-store': 'value',
} as const satisfies FlagKinds

export const accessFlags = {
  'aws-region': 'value',
  'role-to-assume': 'value',
  'allowed-account-ids': 'list',
} as const satisfies FlagKinds

/** What a usage says of `policyFlags`. */
export const policyUsage = `  [--policy-digest sha256:HEX]  the digest that the file must have
  [--policy-trusted-signers ARN...]
                                who must have signed it: AWS Signer profiles, under built-in roots
  [--policy-trust-policy FILE]  who must have signed it: a Notary trustpolicy.blob.json, with
    [--policy-trust-store DIR]    the folder with truststore/x509/TYPE/NAME`

export function readPolicySelection(given: Arguments, location: string): PolicySelection {
  const digest = given.value('policy-digest')
  const signedBy = readSigners(given)
  return {
    location,
    ...(digest === undefined ? {} : { sha256: prefixedSha256(digest, '--policy-digest') }),
    ...(signedBy === undefined ? {} : { signedBy }),
  }
}

function readSigners(given: Arguments): TrustSelection | undefined {
  const arns = given.list('policy-trusted-signers').map((arn) => profileArn(arn, '--policy-trusted-signers'))
  const policyPath = given.value('policy-trust-policy')
  const storePath = given.value('policy-trust-store')
  if (policyPath === undefined) {
    if (storePath !== undefined) throw conflict('--policy-trust-store needs --policy-trust-policy')
    return arns.length === 0 ? undefined : { kind: 'signers', arns }
  }
  if (arns.length > 0) throw conflict('--policy-trusted-signers and --policy-trust-policy exclude each other')
  return { kind: 'policy', policyPath, ...(storePath === undefined ? {} : { storePath }) }
}

/** The machine's own credentials are used, and only where something is in AWS. */
export function readAccess(given: Arguments, { signedBy }: Pick<PolicySelection, 'signedBy'>): AwsAccess {
  const role = given.value('role-to-assume')
  const region =
    given.value('aws-region') ?? (signedBy?.kind === 'signers' ? signedBy.arns[0]?.split(':')[3] : undefined)
  return {
    audience: 'sts.amazonaws.com',
    durationSeconds: 900,
    allowedAccountIds: given.list('allowed-account-ids').map((id) => accountId(id, '--allowed-account-ids')),
    credentials: 'runner',
    ...(role === undefined ? {} : { roleToAssume: roleArn(role, '--role-to-assume') }),
    ...(region === undefined ? {} : { region: regionName(region, '--aws-region') }),
  }
}

function conflict(what: string): InputError {
  return new InputError('INPUT_CONFLICT', what)
}
