/** What comes of `secure-deploy init`: its files in a repository, the account that its script makes in doubles, and a team that works with both. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { policyFile } from '@secure-deploy/cli/set-up/names'
import { deploymentsIn, stacksOf } from '../../support/aws/documented-stacks.ts'
import { startGitHub } from '../../support/github-double.ts'
import { type AwsThere, runAwsScript, type ScriptRun } from '../../support/set-up-scripts.ts'
import { flagsOf, oneAccount, setUpWith } from '../../support/set-ups.ts'
import { startCloudOf, type TemplatedCloud } from '../../support/templated-cloud.ts'
import { recordedTerminal } from '../../support/terminal.ts'
import { makeWorkspace, type Workspace } from '../../support/workspace.ts'
import { makefile, policyIn } from './one-account-team.ts'
import { teamOf } from './reusing-team.ts'
import { placeholder, type WorkflowResult } from './workflow-runner.ts'

export interface SetUpTeam {
  run(workflow: string, inputs?: Readonly<Record<string, string>>): Promise<WorkflowResult>
  /** Somebody other than the author lets the run into an environment. */
  approve(environment: string): void
  /** The deploying commands so far. */
  deployed(): readonly string[]
  stop(): Promise<void>
}

/** Soaking would take hours, and teams are asked of GitHub in other tests. */
const changes = {
  ...oneAccount,
  suite: [`${placeholder.repository}@${placeholder.commit}`],
  'deploy-command': [
    'aws lambda update-function-code --function-name app-{environment} --s3-bucket "$BUCKET" --s3-key "$KEY" --s3-object-version "$VERSION_ID"',
  ],
  soak: ['0'],
  approvers: [],
}
const there: AwsThere = {
  identities: { '': 'arn:aws:sts::111122223333:assumed-role/stack-administrator/octocat' },
}

export async function startSetUpTeam(): Promise<SetUpTeam> {
  const gitHub = await startGitHub({ repository: 'octo-org/app', repositoryId: 1296269 })
  const workspace = makeWorkspace({ Makefile: makefile })
  await init(workspace)
  const octocat = gitHub.model.user('octocat')
  const baseline = gitHub.model.push({ author: octocat })
  gitHub.model.push({ author: octocat, sha: workspace.commit })
  const cloud = await cloudOf(workspace.commit)
  workspace.write(policyFile, policyIn(cloud, contentOf(workspace, policyFile), baseline))
  const team = await teamOf(cloud, workspace)
  return {
    run: (name, inputs) => {
      const file = `.github/workflows/${name}.yml`
      const byHand =
        inputs === undefined
          ? {}
          : ({
              event: 'workflow_dispatch',
              env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_API_URL: gitHub.url },
              payload: { inputs },
              secrets: { GITHUB_TOKEN: gitHub.token },
            } as const)
      return team.run(contentOf(workspace, file), {
        ...byHand,
        caller: `octo-org/app/${file}@refs/heads/main`,
      })
    },
    approve: (environment) => gitHub.model.approveRun('4711', environment, gitHub.model.user('hubot')),
    deployed: () => team.lambda.calls(),
    stop: async () => {
      await team.stop()
      await gitHub.stop()
    },
  }
}

async function init({ path }: Workspace): Promise<void> {
  const terminal = recordedTerminal({ cwd: path })
  const code = await runCommandLine(['init', ...flagsOf(changes)], terminal)
  if (code !== 0) throw new Error(terminal.complained.join('\n'))
}

function contentOf({ path }: Workspace, file: string): string {
  return readFileSync(join(path, file), 'utf8')
}

async function cloudOf(commit: string): Promise<TemplatedCloud> {
  const made = runAwsScript(setUpWith(changes), there)
  if (made.status !== 0) throw new Error(made.stderr)
  const cloud = await startCloudOf(stacksOf(deploymentsIn(made.calls)), commit)
  for (const name of profilesIn(made)) cloud.account.signer.addProfile(name)
  return cloud
}

function profilesIn({ calls }: ScriptRun): readonly string[] {
  return calls.flatMap(({ args: [, verb, , name = ''] }) => (verb === 'put-signing-profile' ? [name] : []))
}
