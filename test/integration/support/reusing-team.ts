/** A team that uses the reusable workflows and the composite action, over an account that the documentation sets up for it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { mirrorFile, sourceFile, workflowNames } from '@secure-deploy/tools/workflow-sources'
import { parse, stringify } from 'yaml'
import type { Statement } from '../../support/aws/iam-evaluation.ts'
import { toPem } from '../../support/certificates.ts'
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
  return teamOf(cloud, workspace, (text) => fillIn(cloud, policyDigest, text))
}

/** A team in whatever account; `filledIn` puts its names into a workflow of the documentation. */
export async function teamOf(
  cloud: TemplatedCloud,
  workspace: Workspace,
  filledIn: (text: string) => string = (text) => text,
): Promise<ReusingTeam> {
  const trustStore = writeTrustStore(cloud)
  const standIns = standInsFor(workflowNames().map(sourceOf))
  const lambda = lambdaDouble()
  const called: Record<string, string> = {}
  for (const name of workflowNames()) {
    const claims = { job_workflow_ref: reference(name) }
    called[mirrorFile(name)] = await withTokens(cloud, sourceOf(name), claims)
  }
  return {
    cloud,
    standIns,
    lambda,
    filledIn,
    run: async (text, { env, payload, caller = callingWorkflow, ...rest } = {}) =>
      runWorkflow({
        workflow: withTrustStore(await withTokens(cloud, text, { job_workflow_ref: caller }), trustStore),
        workspace,
        env: { ...cloud.account.environment, ...runOfTheTeam, ...env },
        payload: { repository: { name: 'app', full_name: claimsOfTheTeam.repository }, ...payload },
        repositories: standIns.repositories,
        programs: [lambda.programs],
        adapt: (file, given) => withTrustStore(called[file] ?? given, trustStore),
        ...rest,
      }),
    stop: () => cloud.stop(),
  }
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

/** Signatures of the Signer double end at a root of its own, which steps that obey no policy are told by a folder. */
function withTrustStore(text: string, trustStore: string): string {
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, one]) => [key, told(one)] as const)
    const step = Object.fromEntries(entries) as { readonly uses?: string; readonly with?: object }
    const signs = /\/actions\/(sign-artifact|record-deployment|hold-release)@/.test(step.uses ?? '')
    return signs ? { ...step, with: { ...step.with, 'trust-store': trustStore } } : step
  }
  return stringify(told(parse(text)), { lineWidth: 0 })
}

function writeTrustStore({ account }: TemplatedCloud): string {
  const folder = temporaryFolder()
  const file = join(folder, 'truststore/x509/signingAuthority/aws-signer-ts/root.pem')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, toPem(account.signer.authority.root))
  return folder
}
