/** AWS STS: tokens are verified, trust policies tested, session policies kept and later enforced by the other doubles. */
import { type Answer, type DoubleRequest, type HttpDouble, Refusal, startDouble } from './http-double.ts'
import { glob } from './iam-conditions.ts'
import type { Statement } from './iam-evaluation.ts'
import type { Identities, Identity, Judge } from './identities.ts'
import type { OidcIssuer } from './oidc-issuer.ts'

export interface DoubleRole {
  readonly arn: string
  readonly audience: string
  /** Patterns of `sub` that the trust policy accepts. */
  readonly subjects: readonly string[]
  readonly actions: readonly string[]
  readonly maxSessionSeconds?: number
  /** Decides in place of `audience` and `subjects`. */
  readonly trusts?: (claims: Readonly<Record<string, unknown>>) => boolean
  /** Decides in place of `actions`. */
  readonly may?: Judge
}

export interface StsDouble extends HttpDouble {
  addRole(role: DoubleRole): void
  /** The sessions that were opened, in order, with the parameters they were opened with. */
  readonly sessions: readonly { readonly identity: Identity; readonly parameters: URLSearchParams }[]
}

export async function startSts(identities: Identities, issuer: OidcIssuer): Promise<StsDouble> {
  const roles = new Map<string, DoubleRole>()
  const sessions: { identity: Identity; parameters: URLSearchParams }[] = []
  const open = (role: DoubleRole, parameters: URLSearchParams) => {
    const identity = openRole(identities, role, parameters)
    sessions.push({ identity, parameters })
    return identity
  }
  const double = await startDouble({
    route: ({ body }) => new URLSearchParams(body.toString()).get('Action') ?? 'Unknown',
    refuse: refuseAsSts,
    handle: (request) => {
      const parameters = new URLSearchParams(request.body.toString())
      switch (request.operation) {
        case 'AssumeRoleWithWebIdentity':
          return assumed(request.operation, open(trust(roles, issuer, parameters), parameters), parameters)
        case 'AssumeRole':
          return assumed(
            request.operation,
            open(chain(roles, identities, request, parameters), parameters),
            parameters,
          )
        case 'GetCallerIdentity':
          return callerIdentity(identities.authenticate(request, 'sts'))
        default:
          throw new Refusal(400, 'InvalidAction', `${request.operation} is not known.`)
      }
    },
  })
  return Object.assign(double, { addRole: (role: DoubleRole) => void roles.set(role.arn, role), sessions })
}

function findRole(
  roles: ReadonlyMap<string, DoubleRole>,
  parameters: URLSearchParams,
  operation: string,
): DoubleRole {
  const role = roles.get(parameters.get('RoleArn') ?? '')
  if (role === undefined) throw new Refusal(403, 'AccessDenied', `Not authorized to perform ${operation}`)
  return role
}

function trust(
  roles: ReadonlyMap<string, DoubleRole>,
  issuer: OidcIssuer,
  parameters: URLSearchParams,
): DoubleRole {
  const operation = 'sts:AssumeRoleWithWebIdentity'
  const claims = issuer.verify(parameters.get('WebIdentityToken') ?? '')
  if (claims === undefined)
    throw new Refusal(400, 'InvalidIdentityToken', 'No OpenIDConnect provider found in your account')
  if (Number(claims['exp']) * 1000 < Date.now())
    throw new Refusal(400, 'ExpiredTokenException', 'Token expired')
  const role = findRole(roles, parameters, operation)
  if (claims['aud'] !== role.audience)
    throw new Refusal(400, 'InvalidIdentityToken', 'Incorrect token audience')
  const isTrusted = role.trusts ?? (({ sub }) => role.subjects.some((pattern) => glob(pattern, String(sub))))
  if (!isTrusted(claims)) {
    throw new Refusal(403, 'AccessDenied', `Not authorized to perform ${operation}`)
  }
  return role
}

function chain(
  roles: ReadonlyMap<string, DoubleRole>,
  identities: Identities,
  request: DoubleRequest,
  parameters: URLSearchParams,
): DoubleRole {
  const caller = identities.authenticate(request, 'sts')
  const role = findRole(roles, parameters, 'sts:AssumeRole')
  if (!caller.actions.includes('sts:AssumeRole'))
    throw new Refusal(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRole')
  return role
}

function openRole(identities: Identities, role: DoubleRole, parameters: URLSearchParams): Identity {
  const [, , , , accountId = '', resource = ''] = role.arn.split(':')
  const name = parameters.get('RoleSessionName') ?? ''
  const seconds = Number(parameters.get('DurationSeconds') ?? 3600)
  if (!/^[\w+=,.@-]{2,64}$/.test(name))
    throw new Refusal(400, 'ValidationError', 'The session name is not valid.')
  if (!(seconds >= 900 && seconds <= (role.maxSessionSeconds ?? 3600))) {
    throw new Refusal(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    )
  }
  const policy = parameters.get('Policy')
  if (policy !== null && policy.length > 2048)
    throw new Refusal(400, 'ValidationError', 'The policy is too long.')
  const document =
    policy === null ? undefined : (JSON.parse(policy) as { readonly Statement: readonly Statement[] })
  const arn = `arn:${role.arn.split(':')[1]}:sts::${accountId}:assumed-role/${resource.split('/').at(-1)}/${name}`
  const narrowed = document === undefined ? {} : { sessionPolicy: document.Statement }
  const judged = role.may === undefined ? {} : { may: role.may }
  return identities.issue({ accountId, arn, actions: role.actions, ...narrowed, ...judged })
}

function assumed(operation: string, identity: Identity, parameters: URLSearchParams): Answer {
  const seconds = Number(parameters.get('DurationSeconds') ?? 3600)
  const expiration = new Date(Date.now() + seconds * 1000).toISOString()
  return xml(
    `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>` +
      `<AssumedRoleUser><Arn>${identity.arn}</Arn><AssumedRoleId>AROA:session</AssumedRoleId></AssumedRoleUser>` +
      `<Credentials><AccessKeyId>${identity.accessKeyId}</AccessKeyId><SecretAccessKey>${identity.secretAccessKey}</SecretAccessKey>` +
      `<SessionToken>${identity.sessionToken}</SessionToken><Expiration>${expiration}</Expiration></Credentials>` +
      `<PackedPolicySize>20</PackedPolicySize></${operation}Result></${operation}Response>`,
  )
}

function callerIdentity({ arn, accountId }: Identity): Answer {
  return xml(
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
      `<Arn>${arn}</Arn><UserId>AROA:session</UserId><Account>${accountId}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
  )
}

function xml(body: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/xml' }, body }
}

function refuseAsSts({ status, code, message }: Refusal): Answer {
  const type = status < 500 ? 'Sender' : 'Receiver'
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body:
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">' +
      `<Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>DOUBLE0000000001</RequestId></ErrorResponse>`,
  }
}
