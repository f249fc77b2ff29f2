/**
 * Whether IAM allows a request: the policies of a role, the session's own, and that of the bucket or key together (IAM user
 * guide, "Policy evaluation logic"). No organization, permissions boundary, grant or list of access control is known here.
 */
import {
  type Conditions,
  conditionsHold,
  type Context,
  glob,
  list,
  type OneOrMore,
} from './iam-conditions.ts'

export interface Statement {
  readonly Sid?: string
  readonly Effect: string
  readonly Principal?: '*' | Readonly<Record<string, OneOrMore>>
  readonly Action?: OneOrMore
  readonly NotAction?: OneOrMore
  readonly Resource?: OneOrMore
  readonly NotResource?: OneOrMore
  readonly Condition?: Conditions
}

export interface Ask {
  readonly action: string
  readonly resource: string
  readonly context?: Context
}

/** Who asks. */
export type Caller =
  /** A session of this role. */
  | { readonly kind: 'role'; readonly arn: string }
  /** The root user of an account. */
  | { readonly kind: 'root'; readonly accountId: string }
  /** A service of AWS on its own behalf, such as `cloudtrail.amazonaws.com`. */
  | { readonly kind: 'service'; readonly name: string }
  /** Somebody with a token of a provider, who has no role yet. */
  | { readonly kind: 'federated'; readonly provider: string }
  | { readonly kind: 'anonymous' }

export interface Policies {
  /** What the caller's own policies say: for a role those that are attached to it. */
  readonly identity: readonly Statement[]
  /** Narrows all that the caller may do. */
  readonly session?: readonly Statement[]
  /** The policy of the bucket, key, topic or role that is asked for. */
  readonly resource?: ResourcePolicy
}

export interface ResourcePolicy {
  /** Who owns the resource. */
  readonly accountId: string
  readonly statements: readonly Statement[]
  /** `alone`: without it nothing is allowed (KMS keys, trust policies); `beside`: identities of the account do without it. */
  readonly counts: 'alone' | 'beside'
}

export type Verdict = 'allowed' | 'denied' | 'not allowed'

/** `denied` by a statement that says so, or merely `not allowed` by any. */
export function decide(caller: Caller, ask: Ask, policies: Policies): Verdict {
  const { identity, session, resource } = policies
  const request = { ...ask, context: { ...contextOf(caller), ...ask.context } }
  const byIdentity = (statements: readonly Statement[], effect: string) =>
    statements.some((statement) => statement.Effect === effect && covers(statement, request))
  const byResource = (resource?.statements ?? []).map((statement) => ({
    effect: statement.Effect,
    named: covers(statement, request) ? naming(statement, caller) : undefined,
  }))
  const deniedByResource = byResource.some(({ effect, named }) => effect === 'Deny' && named !== undefined)
  if (byIdentity(identity, 'Deny') || byIdentity(session ?? [], 'Deny') || deniedByResource) return 'denied'
  const grants = byResource.flatMap(({ effect, named }) => (effect === 'Allow' && named ? [named] : []))
  const narrowed = session === undefined || byIdentity(session, 'Allow')
  const own = byIdentity(identity, 'Allow')
  return narrowed && isGranted(caller, { own, grants }, resource) ? 'allowed' : 'not allowed'
}

/** By whom a statement of a resource's policy names a caller: in person, or by its account, which then decides itself. */
type Naming = 'person' | 'account'

function isGranted(
  caller: Caller,
  { own, grants }: { readonly own: boolean; readonly grants: readonly Naming[] },
  resource: ResourcePolicy | undefined,
): boolean {
  if (resource === undefined) return own
  const person = grants.includes('person')
  if (caller.kind !== 'role' && caller.kind !== 'root') return person
  const atHome = accountOf(caller) === resource.accountId
  if (atHome && (person || (own && resource.counts === 'beside'))) return true
  return own && grants.length > 0
}

function accountOf(caller: Extract<Caller, { kind: 'role' | 'root' }>): string {
  return caller.kind === 'root' ? caller.accountId : (caller.arn.split(':')[4] ?? '')
}

function naming({ Principal }: Statement, caller: Caller): Naming | undefined {
  if (Principal === undefined) throw new Error('a statement of a resource policy names a principal')
  if (Principal === '*') return 'person'
  const named = (kind: string) => list(Principal[kind] ?? [])
  switch (caller.kind) {
    case 'anonymous':
      return named('AWS').includes('*') ? 'person' : undefined
    case 'service':
      return named('Service').includes(caller.name) ? 'person' : undefined
    case 'federated':
      return named('Federated').includes(caller.provider) ? 'person' : undefined
    case 'role':
    case 'root': {
      const account = accountOf(caller)
      const isAccount = (name: string) =>
        name === account || new RegExp(`^arn:[a-z-]+:iam::${account}:root$`).test(name)
      if (named('AWS').includes('*')) return 'person'
      if (caller.kind === 'role' && named('AWS').includes(caller.arn)) return 'person'
      if (!named('AWS').some(isAccount)) return undefined
      return caller.kind === 'root' ? 'person' : 'account'
    }
  }
}

/** What every request says of its caller (IAM user guide, "AWS global condition context keys"). */
function contextOf(caller: Caller): Context {
  switch (caller.kind) {
    case 'role':
      return { 'aws:PrincipalArn': caller.arn, 'aws:PrincipalIsAWSService': 'false' }
    case 'root':
      return {
        'aws:PrincipalArn': `arn:aws:iam::${caller.accountId}:root`,
        'aws:PrincipalIsAWSService': 'false',
      }
    case 'service':
      return { 'aws:PrincipalIsAWSService': 'true' }
    case 'federated':
    case 'anonymous':
      return {}
  }
}

/** Whether a statement is about this request, whoever makes it. */
export function covers(statement: Statement, { action, resource, context = {} }: Ask): boolean {
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement
  const isAction = (pattern: string) => glob(pattern.toLowerCase(), action.toLowerCase())
  const isResource = (pattern: string) => glob(pattern, resource)
  return (
    meets(Action, NotAction, isAction) &&
    // A trust policy names no resource: it is about its role.
    (Resource === undefined && NotResource === undefined ? true : meets(Resource, NotResource, isResource)) &&
    conditionsHold(Condition, context)
  )
}

function meets(
  named: OneOrMore | undefined,
  spared: OneOrMore | undefined,
  isOne: (pattern: string) => boolean,
): boolean {
  if ((named === undefined) === (spared === undefined))
    throw new Error('a statement has one of an element and its opposite')
  return named !== undefined ? list(named).some(isOne) : !list(spared ?? []).some(isOne)
}
