/** The arguments of `policy check` as values; raw strings end here. */
import type { AwsAccess, TrustSelection } from '@secure-deploy/core/access'
import type { Sha256 } from '@secure-deploy/core/digest'
import { InputError } from '@secure-deploy/core/errors'
import { accountId, prefixedSha256, profileArn, regionName, roleArn } from '@secure-deploy/core/texts'
import { readArguments } from './arguments.ts'
import type { Arguments, FlagKinds } from './arguments.ts'

export interface PolicyCheckOptions {
  /** A path, or the URI of an object of S3. */
  readonly location: string
  readonly sha256?: Sha256
  readonly signedBy?: TrustSelection
  readonly access: AwsAccess
  readonly format: 'text' | 'json'
}

const kinds = {
  'policy-digest': 'value',
  'policy-trusted-signers': 'list',
  'policy-trust-policy': 'value',
  'policy-trust-store': 'value',
  'aws-region': 'value',
  'role-to-assume': 'value',
  'allowed-account-ids': 'list',
  json: 'switch',
} as const satisfies FlagKinds

/** @throws InputError for anything that the usage does not allow */
export function readPolicyCheckOptions(args: readonly string[]): PolicyCheckOptions {
  const given = readArguments(args, kinds)
  const [verb, location, more] = given.positionals
  if (verb !== 'check') {
    throw verb === undefined
      ? new InputError('INPUT_MISSING', 'what to do with the policy is missing; check is known')
      : new InputError('INPUT_UNKNOWN', `policy ${JSON.stringify(verb)} is not known; check is`)
  }
  if (location === undefined) throw new InputError('INPUT_MISSING', 'no file is named that could be checked')
  if (more !== undefined)
    throw new InputError(
      'INPUT_MALFORMED',
      `${JSON.stringify(more)} is a second file; one is checked at a time`,
    )
  const digest = given.value('policy-digest')
  const signedBy = readSigners(given)
  return {
    location,
    access: readAccess(given, signedBy),
    format: given.has('json') ? 'json' : 'text',
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
function readAccess(given: Arguments, signedBy: TrustSelection | undefined): AwsAccess {
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
