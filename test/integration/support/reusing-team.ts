/** A team that uses the reusable workflows and the composite action, over an account that the documentation sets up for it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { mirrorFile, sourceFile, workflowNames } from '@secure-deploy/tools/workflow-sources'
import { parse, stringify } from 'yaml'
import type { Statement } from '../../support/aws/iam-evaluation.ts'
import { toPem } from '../../support/certificates.ts'
import { trustPolicy } from '../../support/cloud.ts'
import { type StackChanges, startTemplatedCloud, type TemplatedCloud } from '../../support/templated-cloud.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import type { Workspace } from '../../support/workspace.ts'
import { withTokens } from './job-tokens.ts'
import { type LambdaDouble, lambdaDouble } from './lambda-double.ts'
import { type StandIns, standInsFor } from './stand-ins.ts'
import { fillIn, placePolicy } from './team-policy.ts'
import {
  callingWorkflow,
  claimsOfTheTeam,
  reference,
  runOfTheTeam,
  trustingOurWorkflows,
} from './team-run.ts'
import { runWorkflow, type WorkflowResult, type WorkflowRun } from './workflow-runner.ts'

export interface TeamRun extends Partial<Pick<WorkflowRun, 'env' | 'payload' | 'event' | 'secrets'>> {
  /** What the claim job_workflow_ref says in a job of the workflow itself. */
  readonly caller?: string
  /** What else its token says in such a job, where it is of another repository. */
  readonly claims?: Readonly<Record<string, string>>
}

export interface ReusingTeam {
  readonly cloud: TemplatedCloud
  readonly standIns: StandIns
  readonly lambda: LambdaDouble
  /** A workflow of the documentation in the names of this account. */
  filledIn(text: string): string
  run(workflow: string, options?: TeamRun): Promise<WorkflowResult>
  stop(): Promise<void>
}

export async function startTeam(
  workspace: Workspace,
  changes: StackChanges = trustingOurWorkflows,
): Promise<ReusingTeam> {
  const cloud = await startTemplatedCloud(workspace.commit, changes)
  for (const environment of ['staging', 'production']) addDeployRole(cloud, environment)
  const policyDigest = placePolicy(cloud)
  return teamOf(cloud, workspace, { filledIn: (text) => fillIn(cloud, policyDigest, text) })
}

export interface TeamSetUp {
  /** Puts the names of the team into a workflow of the documentation. */
  readonly filledIn?: (text: string) => string
  /** Who signs deploy policies: the ARN that workflows have written in as `policy-trusted-signers`. */
  readonly policySigner?: string
  /** Reusable workflows of somebody else, by their names. */
  readonly others?: {
    /** `owner/name@commit`. */
    readonly at: string
    readonly workflows: Readonly<Record<string, string>>
  }
}

/** A team in whatever accounts. */
export async function teamOf(
  cloud: TemplatedCloud,
  workspace: Workspace,
  { filledIn = (text) => text, policySigner, others }: TeamSetUp = {},
): Promise<ReusingTeam> {
  const trustStore = writeTrustStore(cloud)
  const rooted: Rooted = {
    trustStore,
    ...(policySigner === undefined ? {} : { policyTrust: writePolicyTrust(trustStore, policySigner) }),
  }
  const standIns = standInsFor(workflowNames().map(sourceOf))
  const lambda = lambdaDouble()
  const called: Record<string, string> = {}
  for (const name of workflowNames()) {
    const claims = { job_workflow_ref: reference(name) }
    called[mirrorFile(name)] = await withTokens(cloud, sourceOf(name), claims)
  }
  const repositories = { ...standIns.repositories, ...(await placeOthers(cloud, rooted, others)) }
  return {
    cloud,
    standIns,
    lambda,
    filledIn,
    run: async (text, { env, payload, caller = callingWorkflow, claims, ...rest } = {}) =>
      runWorkflow({
        workflow: withRoot(await withTokens(cloud, text, { ...claims, job_workflow_ref: caller }), rooted),
        workspace,
        env: { ...cloud.account.environment, ...runOfTheTeam, ...env },
        payload: { repository: { name: 'app', full_name: claimsOfTheTeam.repository }, ...payload },
        repositories,
        programs: [lambda.programs],
        adapt: (file, given) => withRoot(called[file] ?? given, rooted),
        ...rest,
      }),
    stop: () => cloud.stop(),
  }
}

/** A folder for the repository at that commit, whose jobs have tokens of their own. */
async function placeOthers(
  cloud: TemplatedCloud,
  rooted: Rooted,
  others: TeamSetUp['others'],
): Promise<Readonly<Record<string, string>>> {
  if (others === undefined) return {}
  const folder = temporaryFolder()
  const [repository, commit] = others.at.split('@')
  for (const [name, text] of Object.entries(others.workflows)) {
    const file = mirrorFile(name)
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    const claims = { job_workflow_ref: `${repository}/${file}@${commit}` }
    writeFileSync(join(folder, file), withRoot(await withTokens(cloud, text, claims), rooted))
  }
  return { [others.at]: folder }
}

function sourceOf(name: string): string {
  return readFileSync(join(root, sourceFile(name)), 'utf8')
}

/** The role of a deployment is no part of the templates: they know it as a reader of the environment. */
function addDeployRole({ account, world }: TemplatedCloud, environment: string): void {
  const arn = `arn:aws:iam::${account.accountId}:role/app-deploy-${environment}`
  const identity: readonly Statement[] = [
    { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetObjectVersion', 'kms:Decrypt'], Resource: '*' },
  ]
  account.sts.addRole({
    arn,
    audience: 'sts.amazonaws.com',
    subjects: [],
    actions: [],
    trusts: (claims) =>
      claims['job_workflow_ref'] === reference('deploy') && claims['environment'] === environment,
    may: (ask) => world.verdictFor({ kind: 'role', arn }, ask, identity) === 'allowed',
  })
}

interface Rooted {
  readonly trustStore: string
  /** The file of a trust policy that trusts the signer of deploy policies alone. */
  readonly policyTrust?: string
}

/**
 * Signatures of the Signer double end at a root of its own: steps that obey no policy are told of it by a folder, and those
 * that ask who has signed a policy by a trust policy with the same signer.
 */
function withRoot(text: string, rooted: Rooted): string {
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, one]) => [key, told(one)] as const)
    const step = Object.fromEntries(entries) as Step
    return step.uses?.includes('/actions/') === true ? { ...step, with: inputsOf(step, rooted) } : step
  }
  return stringify(told(parse(text)), { lineWidth: 0 })
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

function inputsOf({ uses = '', with: given = {} }: Step, { trustStore, policyTrust }: Rooted): Step['with'] {
  const signs = /\/actions\/(sign-artifact|record-deployment|hold-release)@/.test(uses)
  const inputs = signs ? { ...given, 'trust-store': trustStore } : given
  const { 'policy-trusted-signers': signers, ...others } = inputs
  // An expression is for whoever calls to fill in.
  if (signers?.startsWith('arn:') !== true || policyTrust === undefined) return inputs
  return { ...others, 'policy-trust-policy': policyTrust, 'policy-trust-store': trustStore }
}

function writePolicyTrust(trustStore: string, signer: string): string {
  const file = join(trustStore, 'policies.json')
  writeFileSync(file, JSON.stringify(trustPolicy({ trustedIdentities: [signer] })))
  return file
}

function writeTrustStore({ account }: TemplatedCloud): string {
  const folder = temporaryFolder()
  const file = join(folder, 'truststore/x509/signingAuthority/aws-signer-ts/root.pem')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, toPem(account.signer.authority.root))
  return folder
}
