/** An account that the documentation sets up, in doubles: its buckets, keys and signing profiles, and roles that are judged by the templates. */
import { type DoubleAccount, startAccount } from './aws/account.ts'
import { documentedStacks, region } from './aws/documented-stacks.ts'
import { runClaims } from './aws/oidc-issuer.ts'
import { type World, worldOf, type WorldRole } from './aws/stack-world.ts'
import type { Stack } from './aws/stacks.ts'
import { startTokenService } from './runner.ts'

export interface TemplatedCloud {
  readonly account: DoubleAccount
  readonly world: World
  /** An output of a stack, by their names. */
  output(stack: string, name: string): string
  /** What a step has in its environment, in a job that names this GitHub environment or none. */
  job(environment?: string): Readonly<Record<string, string>>
  /** The same for a job with claims of its own, which no other job can change. */
  ownJob(claims: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, string>>>
  /** Inputs by which a step takes a role of the templates. */
  as(role: string): Readonly<Record<string, string>>
  /** Requests for objects and keys that were judged, with who asked. */
  readonly judged: readonly { readonly role: string; readonly action: string; readonly allowed: boolean }[]
  stop(): Promise<void>
}

/** Parameters in place of those of the documentation, by the name of the stack. */
export type StackChanges = Readonly<Record<string, Readonly<Record<string, string>>>>

const accountId = '111122223333'
/** The repository and workflow of the runs in tests, in place of those of the documentation. */
const run = {
  Repository: runClaims.repository,
  RepositoryId: runClaims.repository_id,
  OwnerId: runClaims.repository_owner_id,
}
const workflow = runClaims.job_workflow_ref
const promoting = { ...run, PromoteWorkflows: workflow, DeployWorkflows: workflow }
const ofTheTests: StackChanges = {
  'app-holds': { ...run, HoldWorkflows: workflow, LiftWorkflows: workflow },
  'app-signing': { ...run, SignWorkflows: workflow },
  'app-development': { ...promoting, PushWorkflows: workflow },
  'app-staging': promoting,
  'app-production': promoting,
}

/** The account of infrastructure/README.md. */
export async function startTemplatedCloud(
  commit: string,
  changes: StackChanges = ofTheTests,
): Promise<TemplatedCloud> {
  return startCloudOf(documentedStacks('One account', changes), commit)
}

export async function startCloudOf(stacks: readonly Stack[], commit: string): Promise<TemplatedCloud> {
  const world = worldOf(stacks)
  const account = await startAccount({ region, accountId })
  for (const stack of stacks) setUp(account, stack)
  const judged: { role: string; action: string; allowed: boolean }[] = []
  for (const role of world.roles) addRole(account, world, role, judged)
  const tokens = await startTokenService(account.issuer)
  const ofTheCommit = { sha: commit, workflow_sha: commit, job_workflow_sha: commit }
  tokens.claim(ofTheCommit)
  const services = [tokens]
  return {
    account,
    world,
    judged,
    output: (name, key) => {
      const value = stacks.find(({ place }) => place.name === name)?.outputs[key]
      if (value === undefined) throw new Error(`the stack ${name} has no output ${key}`)
      return value
    },
    job: (environment) => {
      const context = environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`
      tokens.claim({ sub: `repo:${runClaims.repository}:${context}`, environment })
      return { ...account.environment, ...tokens.environment, GITHUB_SHA: commit }
    },
    ownJob: async (claims) => {
      const own = await startTokenService(account.issuer)
      services.push(own)
      own.claim({ ...ofTheCommit, ...claims })
      return own.environment
    },
    as: (role) => ({ 'role-to-assume': world.role(role).arn, 'aws-region': region }),
    stop: async () => {
      for (const service of services) await service.stop()
      await account.stop()
    },
  }
}

function setUp({ signer, s3 }: DoubleAccount, { resources, place: { accountId: owner } }: Stack): void {
  const key = resources.find(({ id }) => id === 'StoreKey')?.arn
  for (const { type, arn } of resources) {
    const name = arn.split(/[:/]/).at(-1) ?? ''
    if (type === 'AWS::Signer::SigningProfile') signer.addProfile(name, undefined, owner)
    if (type === 'AWS::S3::Bucket') {
      const encrypted = key === undefined ? {} : { defaultKey: key }
      // A bucket whose policy demands the condition refuses a conditional copy (S3 user guide, "Enforce conditional writes").
      s3.addBucket({ name, region, owner, conditionalCopy: 'unsupported', ...encrypted })
    }
  }
}

function addRole(
  { sts }: DoubleAccount,
  world: World,
  role: WorldRole,
  judged: { role: string; action: string; allowed: boolean }[],
): void {
  sts.addRole({
    arn: role.arn,
    audience: 'sts.amazonaws.com',
    subjects: [],
    actions: [],
    trusts: (claims) => {
      const texts = Object.entries(claims).filter(([, value]) => typeof value === 'string')
      return world.assumes(role, Object.fromEntries(texts) as Record<string, string>)
    },
    may: (ask, session) => {
      const allowed = world.verdictOf(role, ask, session) === 'allowed'
      judged.push({ role: role.name, action: ask.action, allowed })
      return allowed
    },
  })
}
