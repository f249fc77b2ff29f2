/** What comes of following docs/platform-team.md: its accounts in doubles, its two repositories, and who works in them. */
import { accountOf } from '../../support/aws/documented-stacks.ts'
import type { Stack } from '../../support/aws/stacks.ts'
import { startGitHub } from '../../support/github-double.ts'
import { startCloudOf, type TemplatedCloud } from '../../support/templated-cloud.ts'
import { makeWorkspace } from '../../support/workspace.ts'
import type { Followed } from './followed-page.ts'
import { makefile, policyIn, profilesIn } from './one-account-team.ts'
import {
  copies,
  firstCommit,
  platformWorkflows,
  policySignerOf,
  stacksAfterEachRound,
  teamPolicy,
  teamWorkflows,
} from './platform-team.ts'
import { type ReusingTeam, teamOf } from './reusing-team.ts'
import type { WorkflowResult } from './workflow-runner.ts'

type Inputs = Readonly<Record<string, string>>

export interface Platform {
  /** A push to the team's main branch, in the run of this number. */
  release(run: string): Promise<WorkflowResult>
  /** By hand, as `gh workflow run` does; `change`: what the team has made of the file. */
  runOfTheTeam(name: string, inputs: Inputs, change?: (text: string) => string): Promise<WorkflowResult>
  /** By hand with inputs, and by a push without. */
  runOfThePlatform(name: string, inputs?: Inputs): Promise<WorkflowResult>
  /** Somebody has approved that the team's run enters production. */
  approve(login: string): void
  /** In the platform's repository; it is signed and put by the next run of its workflow. */
  changePolicy(change: (text: string) => string): void
  /** In the bucket, by somebody who can write there and cannot sign. */
  exchangePolicy(change: (text: string) => string): void
  /** The ARNs of the roles of which sessions were opened. */
  rolesTaken(): readonly string[]
  stop(): Promise<void>
}

const policyFile = 'policies/app.deploy-policy.yml'
const policies = { bucket: 'amzn-s3-demo-policies', key: 'app.deploy-policy.yml' }

const platformClaims = { repository: 'octo-org/platform', repository_id: '1296270' } as const

export async function startPlatform(followed: Followed): Promise<Platform> {
  const [stacks = []] = stacksAfterEachRound(followed)
  const gitHub = await startGitHub({ repository: 'octo-org/app', repositoryId: 1296269 })
  const octocat = gitHub.model.user('octocat')
  const baseline = gitHub.model.push({ author: octocat })
  const ofTheTeam = makeWorkspace({ Makefile: makefile })
  gitHub.model.push({ author: octocat, sha: ofTheTeam.commit })
  const cloud = await cloudOf(followed, stacks, ofTheTeam.commit)
  const others = { at: `octo-org/platform@${firstCommit}`, workflows: copies(followed, stacks) }
  const team = await teamOf(cloud, ofTheTeam, { policySigner: policySignerOf(stacks), others })
  const workflows = teamWorkflows(followed, 'app', stacks)
  const ownWorkflows = platformWorkflows(followed, stacks)
  const ofThePlatform = makeWorkspace({})
  let policy = policyIn(cloud, teamPolicy(), baseline)
  ofTheTeam.write('deploy-policy.yml', policy)
  const platform = await teamOf(cloud, ofThePlatform)
  const { storage } = cloud.account.s3
  return {
    release: (run) =>
      team.run(workflows['release'] ?? '', {
        env: { GITHUB_RUN_NUMBER: run },
        caller: 'octo-org/app/.github/workflows/release.yml@refs/heads/main',
      }),
    runOfTheTeam: (name, inputs, change = (text) => text) =>
      team.run(change(workflows[name] ?? ''), {
        event: 'workflow_dispatch',
        env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_API_URL: gitHub.url },
        payload: { inputs },
        secrets: { GITHUB_TOKEN: gitHub.token },
        caller: `octo-org/app/.github/workflows/${name}.yml@refs/heads/main`,
      }),
    runOfThePlatform: (name, inputs) => {
      ofThePlatform.write(policyFile, policy)
      return platform.run(ownWorkflows[name] ?? '', runInPlatform(name, ofThePlatform.commit, inputs))
    },
    approve: (login) => gitHub.model.approveRun('4711', 'production', gitHub.model.user(login)),
    changePolicy: (change) => {
      policy = change(policy)
    },
    exchangePolicy: (change) => {
      const { body, ...object } = storage.latest(policies.bucket, policies.key) ?? missing()
      const changed = Buffer.from(change(body.toString()))
      storage.add(policies.bucket, { ...object, body: changed, sha256: undefined })
    },
    rolesTaken: () => cloud.account.sts.sessions.map(({ parameters }) => parameters.get('RoleArn') ?? ''),
    stop: async () => {
      await team.stop()
      await gitHub.stop()
    },
  }
}

function missing(): never {
  throw new Error('there is no policy yet')
}

function runInPlatform(
  name: string,
  commit: string,
  inputs: Inputs | undefined,
): Parameters<ReusingTeam['run']>[1] {
  const { repository, repository_id } = platformClaims
  const workflow = `${repository}/.github/workflows/${name}.yml@refs/heads/main`
  const byHand = inputs === undefined ? {} : { GITHUB_EVENT_NAME: 'workflow_dispatch' }
  return {
    ...(inputs === undefined ? {} : { event: 'workflow_dispatch' }),
    env: {
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_ID: repository_id,
      GITHUB_WORKFLOW_REF: workflow,
      ...byHand,
    },
    payload: {
      repository: { name: 'platform', full_name: repository },
      ...(inputs === undefined ? {} : { inputs }),
    },
    caller: workflow,
    claims: {
      ...platformClaims,
      workflow_ref: workflow,
      sha: commit,
      workflow_sha: commit,
      job_workflow_sha: commit,
    },
  }
}

async function cloudOf(
  followed: Followed,
  stacks: readonly Stack[],
  commit: string,
): Promise<TemplatedCloud> {
  const cloud = await startCloudOf(stacks, commit)
  for (const { by, name } of profilesIn(followed))
    cloud.account.signer.addProfile(name, undefined, accountOf(by))
  return cloud
}
