/** One short-lived AWS session for one run of one action: by the runner's OIDC token, or by a role the runner itself has. */
import { InputError } from '@secure-deploy/core/errors'
import { parseRoleArn, partitionOf, type RoleArn } from './arn.ts'
import type { Timeouts } from './clients.ts'
import { assertTemporary, type AwsCredentials, type Mask } from './credentials.ts'
import type { RetryOptions } from './failures.ts'
import { type PolicyStatement, renderSessionPolicy } from './session-policy.ts'

export type SessionIdentity =
  | {
      readonly kind: 'web-identity'
      readonly roleArn: string
      readonly audience: string
      readonly durationSeconds: number
      /** Asks the runner for a fresh OIDC token for `audience`. */
      readonly token: () => Promise<string>
    }
  /** A role that the runner itself has (instance, pod or task), or temporary keys in its environment. */
  | {
      readonly kind: 'ambient'
      readonly roleArn?: string
      readonly durationSeconds: number
      /** A profile of the AWS command line, in place of what the environment says. */
      readonly profile?: string
    }

export interface SessionRequest {
  /** The action's name, for the session's name. */
  readonly action: string
  readonly run: { readonly id: string; readonly attempt: string }
  readonly region: string
  readonly identity: SessionIdentity
  /** Twelve digits each; empty: any account. */
  readonly allowedAccountIds: readonly string[]
  /** What this session may do at most, whatever the role may. */
  readonly policy: readonly PolicyStatement[]
  /** Keeps a secret out of every log; called before a secret is used. */
  readonly mask: Mask
  /** The access key id that the environment carries, where it carries one. */
  readonly environmentAccessKeyId?: string
}

export interface AwsSession {
  readonly region: string
  readonly partition: string
  readonly accountId: string
  /** Who this session is, as CloudTrail shows it. */
  readonly arn: string
  /** When the first credentials end; longer work renews them under the same narrowing. */
  readonly expiration?: Date
  readonly credentials: () => Promise<AwsCredentials>
  readonly timeouts?: Timeouts
}

export interface SessionOptions {
  readonly retry?: RetryOptions
  readonly timeouts?: Timeouts
}

/** The SDK asks for new credentials five minutes before the old ones end. */
const renewalMargin = 5 * 60_000

/**
 * Opens the session. Everything that can be refused without asking AWS is refused first.
 * @throws InputError LONG_LIVED_CREDENTIALS, ACCOUNT_NOT_ALLOWED, INPUT_MALFORMED, SESSION_POLICY_TOO_LARGE
 * @throws ServiceError STS_REFUSED, or what the call to STS failed with
 */
export async function openSession(
  request: SessionRequest,
  options: SessionOptions = {},
): Promise<AwsSession> {
  if (request.environmentAccessKeyId !== undefined) assertTemporary(request.environmentAccessKeyId)
  const partition = partitionOf(request.region)
  const role = request.identity.roleArn === undefined ? undefined : parseRoleArn(request.identity.roleArn)
  if (role !== undefined) {
    assertSamePartition(role, request.region)
    assertAccountAllowed(role.accountId, request)
  }
  const opened = await identify(request, role, options)
  assertAccountAllowed(opened.accountId, request)
  const { accountId, arn, first, credentials } = opened
  return {
    region: request.region,
    partition,
    accountId,
    arn,
    credentials,
    ...(first.expiration === undefined ? {} : { expiration: first.expiration }),
    ...(options.timeouts === undefined ? {} : { timeouts: options.timeouts }),
  }
}

export interface OpenedIdentity {
  readonly accountId: string
  readonly arn: string
  readonly first: AwsCredentials
  readonly credentials: () => Promise<AwsCredentials>
}

async function identify(
  request: SessionRequest,
  role: RoleArn | undefined,
  options: SessionOptions,
): Promise<OpenedIdentity> {
  if (role === undefined) {
    const { identifyAmbient } = await import('./ambient-session.ts')
    return identifyAmbient(request, options)
  }
  const assume = async () => {
    const asked = askForToken(request)
    const { assumeRole } = await import('./assume-role.ts')
    return assumeRole(asked, role, options)
  }
  const opened = await assume()
  let latest = opened.credentials
  const credentials = async () => {
    if ((latest.expiration?.getTime() ?? Infinity) - Date.now() < renewalMargin)
      latest = (await assume()).credentials
    return latest
  }
  return { accountId: role.accountId, arn: opened.arn, first: opened.credentials, credentials }
}

/** The request with a token on its way: it comes while the client of STS, which is large, is being loaded. */
function askForToken(request: SessionRequest): SessionRequest {
  const { identity } = request
  if (identity.kind === 'ambient') return request
  // A policy that is too large is refused before there is a token.
  renderSessionPolicy(request.policy)
  const token = identity.token()
  // Told to whoever waits for it.
  token.catch(() => undefined)
  return { ...request, identity: { ...identity, token: () => token } }
}

function assertSamePartition(role: RoleArn, region: string): void {
  if (role.partition === partitionOf(region)) return
  throw new InputError(
    'INPUT_CONFLICT',
    `role-to-assume is ${role.arn}, and aws-region is ${region}, which is not of its partition`,
    {
      nextStep: "Give a region of the role's partition.",
    },
  )
}

function assertAccountAllowed(accountId: string, { allowedAccountIds }: SessionRequest): void {
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(accountId)) return
  throw new InputError(
    'ACCOUNT_NOT_ALLOWED',
    `the session would be in the AWS account ${accountId}; allowed-account-ids has ${allowedAccountIds.join(', ')}`,
    { nextStep: 'Name a role of an allowed account in role-to-assume.' },
  )
}
