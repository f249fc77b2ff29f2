/** The accounts that stacks leave behind, as IAM sees them: who may do what to which bucket, key, topic, queue, function and role. */
import {
  type Ask,
  type Caller,
  decide,
  type ResourcePolicy,
  type Statement,
  type Verdict,
} from './iam-evaluation.ts'
import { queueUrl } from './stack-arns.ts'
import type { Resource, Stack } from './stacks.ts'
import type { Value } from './template-functions.ts'

export interface WorldRole {
  readonly name: string
  readonly arn: string
  readonly accountId: string
  /** All that its inline and managed policies say. */
  readonly statements: readonly Statement[]
  readonly trust: readonly Statement[]
}

export interface World {
  readonly stacks: readonly Stack[]
  readonly roles: readonly WorldRole[]
  /** By name, from any account. */
  role(name: string): WorldRole
  /** What a role of this world may do by itself, or narrowed by a session. */
  verdictOf(role: WorldRole, ask: Ask, session?: readonly Statement[]): Verdict
  /** What anybody may do whose own policies say `identity`. */
  verdictFor(caller: Caller, ask: Ask, identity: readonly Statement[]): Verdict
  /** Whether somebody with these claims of GitHub's token gets a session of the role. */
  assumes(role: WorldRole, claims: Readonly<Record<string, string>>): boolean
}

const issuer = 'token.actions.githubusercontent.com'

export function worldOf(stacks: readonly Stack[]): World {
  const roles = stacks.flatMap(rolesOf)
  const policies = new Map(stacks.flatMap(resourcePoliciesOf))
  const verdictFor: World['verdictFor'] = (caller, ask, identity) =>
    decide(caller, ask, withResource(policies, ask, { identity }))
  return {
    stacks,
    roles,
    role: (name) => {
      const [found, ...others] = roles.filter((one) => one.name === name)
      if (found === undefined || others.length > 0) throw new Error(`there is not one role ${name}`)
      return found
    },
    verdictFor,
    verdictOf: ({ arn, statements }, ask, session) =>
      decide(
        { kind: 'role', arn },
        ask,
        withResource(policies, ask, { identity: statements, ...(session === undefined ? {} : { session }) }),
      ),
    assumes: ({ arn, accountId, trust }, claims) => {
      const context = Object.entries(claims).map(([name, value]) => [`${issuer}:${name}`, value])
      const ask = {
        action: 'sts:AssumeRoleWithWebIdentity',
        resource: arn,
        context: Object.fromEntries(context) as Record<string, string>,
      }
      const provider = `arn:aws:iam::${accountId}:oidc-provider/${issuer}`
      const resource = { accountId, statements: trust, counts: 'alone' } as const
      return decide({ kind: 'federated', provider }, ask, { identity: [], resource }) === 'allowed'
    },
  }
}

/** Adds the policy of the bucket, key, topic, queue or function that is asked for. */
function withResource<Policies extends object>(
  policies: ReadonlyMap<string, ResourcePolicy>,
  { resource }: Ask,
  others: Policies,
): Policies & { readonly resource?: ResourcePolicy } {
  // An object's bucket is the ARN up to the first slash.
  const policy =
    policies.get(resource) ?? policies.get(resource.replace(/^(arn:[^:]*:s3:::[^/]*)\/.*$/s, '$1'))
  return policy === undefined ? others : { ...others, resource: policy }
}

function resourcePoliciesOf({ resources, place: { accountId } }: Stack): [string, ResourcePolicy][] {
  const document = (value: Value | undefined, counts: ResourcePolicy['counts']) => ({
    accountId,
    counts,
    statements: statementsOf(value),
  })
  return resources.flatMap(({ type, properties, arn }): [string, ResourcePolicy][] => {
    switch (type) {
      case 'AWS::S3::BucketPolicy':
        return [
          [`arn:aws:s3:::${asText(properties['Bucket'])}`, document(properties['PolicyDocument'], 'beside')],
        ]
      case 'AWS::KMS::Key':
        return [[arn, document(properties['KeyPolicy'], 'alone')]]
      case 'AWS::SNS::TopicPolicy':
        return [
          [
            asText((properties['Topics'] as readonly Value[])[0]),
            document(properties['PolicyDocument'], 'beside'),
          ],
        ]
      case 'AWS::SQS::QueuePolicy': {
        const [url] = properties['Queues'] as readonly string[]
        const queue = resources.find((one) => one.type === 'AWS::SQS::Queue' && queueUrl(one.arn) === url)
        return [[queue?.arn ?? '', document(properties['PolicyDocument'], 'beside')]]
      }
      case 'AWS::Lambda::Permission':
        return [
          [
            asText(properties['FunctionName']),
            { accountId, counts: 'beside', statements: [permissionOf(properties)] },
          ],
        ]
      default:
        return []
    }
  })
}

/** The statement that Lambda makes of a permission (Lambda developer guide, "Resource-based policies"). */
function permissionOf(properties: Resource['properties']): Statement {
  return {
    Effect: 'Allow',
    Principal: { Service: asText(properties['Principal']) },
    Action: asText(properties['Action']),
    Resource: asText(properties['FunctionName']),
    Condition: { ArnLike: { 'AWS:SourceArn': asText(properties['SourceArn']) } },
  }
}

function rolesOf({ resources, place: { accountId } }: Stack): WorldRole[] {
  const managed = new Map(
    resources
      .filter(({ type }) => type === 'AWS::IAM::ManagedPolicy')
      .map(({ arn, properties }) => [arn, statementsOf(properties['PolicyDocument'])]),
  )
  const attached = ({ properties }: Resource) =>
    ((properties['ManagedPolicyArns'] ?? []) as readonly string[]).flatMap((arn) => {
      const statements = managed.get(arn)
      if (statements === undefined) throw new Error(`no policy ${arn}`)
      return statements
    })
  const inline = ({ properties }: Resource) =>
    ((properties['Policies'] ?? []) as readonly { readonly PolicyDocument: Value }[]).flatMap(
      ({ PolicyDocument }) => statementsOf(PolicyDocument),
    )
  return resources
    .filter(({ type }) => type === 'AWS::IAM::Role')
    .map((role) => ({
      name: asText(role.properties['RoleName']),
      arn: role.arn,
      accountId,
      statements: [...inline(role), ...attached(role)],
      trust: statementsOf(role.properties['AssumeRolePolicyDocument']),
    }))
}

/** The statements of a policy in a template. */
export function statementsOf(document: Value | undefined): readonly Statement[] {
  return (document as unknown as { readonly Statement: readonly Statement[] }).Statement
}

function asText(value: Value | undefined): string {
  if (typeof value !== 'string') throw new Error(`${JSON.stringify(value)} is no text`)
  return value
}
