/** The templates' roles and bucket policies in the account of the Versity S3 Gateway, with its account and issuer put in. */
import { documentedStacks } from '../../support/aws/documented-stacks.ts'
import type { Statement } from '../../support/aws/iam-evaluation.ts'
import { runClaims } from '../../support/aws/oidc-issuer.ts'
import { statementsOf, worldOf } from '../../support/aws/stack-world.ts'
import type { Stack } from '../../support/aws/stacks.ts'
import { byTheGateway } from '../../support/aws/statement-deciders.ts'
import type { ChainAccount } from './versitygw-cloud.ts'
import { gatewayAccount } from './versitygw-server.ts'

const workflow = runClaims.job_workflow_ref
const run = {
  Repository: runClaims.repository,
  RepositoryId: runClaims.repository_id,
  OwnerId: runClaims.repository_owner_id,
}
const environment = { ...run, PromoteWorkflows: workflow, DeployWorkflows: workflow }
const stacks = documentedStacks('One account', {
  'app-development': { ...environment, PushWorkflows: workflow },
  'app-staging': environment,
})

/** By the name of the stack: its bucket. Staging stands for all environments that have one before them. */
export const buckets = {
  'app-development': 'amzn-s3-demo-dev',
  'app-staging': 'amzn-s3-demo-staging',
  'app-holds': 'amzn-s3-demo-holds',
  policies: 'amzn-s3-demo-policies',
  'app-logs': 'amzn-s3-demo-logs',
} as const
export type BucketStack = keyof typeof buckets
export const stores = { development: buckets['app-development'], staging: buckets['app-staging'] }

/** As the gateway has it: one account, and the issuer by its address. */
function translated<Part>(part: Part, address: string): Part {
  const text = JSON.stringify(part)
    .replaceAll('111122223333', gatewayAccount)
    .replaceAll('token.actions.githubusercontent.com', address)
  return JSON.parse(text) as Part
}

/** Where there is no TLS, everything is refused by this. */
const known: readonly string[] = byTheGateway.filter((sid) => sid !== 'EncryptedConnections')

/**
 * The roles of two environments, and one to which its own policy allows everything. The gateway has no aws:PrincipalArn for the
 * policies of buckets, so what these deny is put into a policy of each role, where it has one.
 */
export const templatedAccount: ChainAccount = {
  buckets: Object.values(stores),
  roleFor: (name) =>
    ({
      push: 'app-push',
      pull: 'app-pull-staging',
      promote: 'app-promote-staging',
      everything: 'everything',
    })[name],
  roles: (address) => {
    const { roles } = worldOf(stacks)
    const [any] = roles.filter(({ name }) => name === 'app-push')
    const withDenials = (name: string, statements: readonly Statement[]) => ({
      store: statements,
      development: deniedBy('app-development', name),
      staging: deniedBy('app-staging', name),
    })
    // The gateway has neither KMS nor AWS Signer, and takes 10,240 characters for all policies of a role.
    const ofS3 = ({ Action = [] }: Statement) => [Action].flat().every((action) => action.startsWith('s3:'))
    const own = roles
      .filter(({ name }) => /^app-(push$|.*-(development|staging)$)/.test(name))
      .map(
        ({ name, trust, statements }) =>
          [name, { trust, policies: withDenials(name, statements.filter(ofS3)) }] as const,
      )
    const everything = { Effect: 'Allow', Action: 's3:*', Resource: '*' }
    const all = { everything: { trust: any?.trust ?? [], policies: withDenials('everything', [everything]) } }
    return translated({ ...Object.fromEntries(own), ...all }, address)
  },
}

/** The policy of a bucket, one statement each. */
export function bucketStatements(name: BucketStack): readonly Statement[] {
  const resources = stacks.find(({ place }) => place.name === name)?.resources ?? []
  const policy = resources.find(({ type }) => type === 'AWS::S3::BucketPolicy') as Stack['resources'][number]
  return translated(statementsOf(policy.properties['PolicyDocument']), '')
}

/** @throws Error where the bucket's policy has no such statement */
export function bucketStatement(name: BucketStack, sid: string): Statement {
  const [statement] = bucketStatements(name).filter(({ Sid }) => Sid === sid)
  if (statement === undefined) throw new Error(`the policy of ${name} has no statement ${sid}`)
  return statement
}

/** The same for a policy of a role, or of a session: it is about whoever has it. */
export function ofItsHolder({ Principal: _everyone, ...statement }: Statement): Statement {
  return statement
}

/** What the bucket denies to a role of this name, as the role's own policy has it. */
function deniedBy(name: BucketStack, role: string): readonly Statement[] {
  return bucketStatements(name)
    .filter(({ Sid = '' }) => known.includes(Sid))
    .filter(({ Condition }) => {
      const only = Condition?.['ArnEquals']?.['aws:PrincipalArn']
      return only === undefined || [only].flat().some((arn) => arn.endsWith(`:role/${role}`))
    })
    .map(ofItsHolder)
}
