/** Opens the AWS session that one step of one action needs, at most once, and only when something asks for it. */
import type { AwsSession, SessionRequest } from '@secure-deploy/aws/aws-session'
import type { PolicyStatement } from '@secure-deploy/aws/session-policy'
import { InputError } from '@secure-deploy/core/errors'
import type { AwsAccess } from '@secure-deploy/core/values/access'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'

/** Who connects: what a session's name, its token and its masks need of the caller's side. */
export interface Caller {
  readonly action: string
  run(): { readonly id: string; readonly attempt: string }
  /** The run's OIDC token for an audience. */
  token(audience: string): Promise<string>
  mask(secret: string): void
  readonly environmentAccessKeyId: string | undefined
  /** Absent: everybody is asked directly. */
  readonly proxy?: ProxySettings
}

export interface SessionNeed {
  readonly access: AwsAccess
  readonly caller: Caller
  /** Where the access names no region. */
  readonly region?: string
  /** Which role to take instead of the access's own. */
  readonly role?: string
  /** Twelve digits: the one account that this session may be in, of those that the access allows. */
  readonly accountId?: string
}

export type OpenSession = () => Promise<AwsSession>

/** The session is opened at the first call and shared by all; it may do what `policy` says and nothing else. */
export function lazySession(need: SessionNeed, policy: readonly PolicyStatement[]): OpenSession {
  let session: Promise<AwsSession> | undefined
  return () => (session ??= open(need, policy))
}

async function open(need: SessionNeed, policy: readonly PolicyStatement[]): Promise<AwsSession> {
  const { access, caller } = need
  const region = access.region ?? need.region
  if (region === undefined) throw missing('aws-region', 'the region of the store')
  const role = need.role ?? access.roleToAssume
  const { openSession } = await import('@secure-deploy/aws/session')
  const request: SessionRequest = {
    action: caller.action,
    run: caller.run(),
    region,
    identity: identify(access, caller, role),
    allowedAccountIds: accountsOf(need),
    policy,
    mask: (secret) => caller.mask(secret),
    ...(caller.environmentAccessKeyId === undefined
      ? {}
      : { environmentAccessKeyId: caller.environmentAccessKeyId }),
  }
  return openSession(request, wayOut(caller))
}

/** How a caller's requests leave the machine. */
export function wayOut({ proxy }: Caller): { readonly proxy?: ProxySettings } {
  return proxy === undefined ? {} : { proxy }
}

/** @throws InputError ACCOUNT_NOT_ALLOWED when what a policy demands is not among what the step allows */
function accountsOf({ access: { allowedAccountIds }, accountId }: SessionNeed): readonly string[] {
  if (accountId === undefined) return allowedAccountIds
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(accountId)) return [accountId]
  throw new InputError(
    'ACCOUNT_NOT_ALLOWED',
    `the policy has the account ${accountId}, and allowed-account-ids has ${allowedAccountIds.join(', ')}`,
    { nextStep: 'Give the same account in both places.' },
  )
}

type Identity = Parameters<(typeof import('@secure-deploy/aws/session'))['openSession']>[0]['identity']

function identify(
  { credentials, audience, durationSeconds }: AwsAccess,
  caller: Caller,
  role?: string,
): Identity {
  switch (credentials) {
    case 'runner':
      return { kind: 'ambient', durationSeconds, ...(role === undefined ? {} : { roleArn: role }) }
    case 'oidc':
      if (role === undefined) throw missing('role-to-assume', 'the ARN of the role to assume')
      return {
        kind: 'web-identity',
        roleArn: role,
        audience,
        durationSeconds,
        token: () => caller.token(audience),
      }
  }
}

function missing(input: string, what: string): InputError {
  return new InputError('INPUT_MISSING', `${input} is missing; this run uses AWS`, {
    nextStep: `Add "${input}: ..." with ${what} to the step's "with:".`,
  })
}
