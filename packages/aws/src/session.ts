/** One short-lived AWS session for one run of one action: by the runner's OIDC token, or by a role the runner itself has. */
import { InputError } from '@secure-deploy/core/errors'
import { parseRoleArn, partitionOf, type RoleArn } from './arn.ts'
import type { AwsSession, OpenedIdentity, SessionOptions, SessionRequest } from './aws-session.ts'
import { assertTemporary } from './credentials.ts'
import { renderSessionPolicy } from './session-policy.ts'

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
    ...(options.proxy === undefined ? {} : { proxy: options.proxy }),
  }
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
