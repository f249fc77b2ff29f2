/**
 * The reusable workflows as action-workflows/README.md and the starters call them, run by `act` over the roles, buckets
 * and policies that the templates of infrastructure/ make.
 *
 * AWS, GitHub's API and token service, and the actions of others stand in. Profiles have the names that CloudFormation
 * gave them, and the deploy policy is known by its digest. `act` doesn't know `$/`, so it runs the sources, which a
 * contract test compares with what is called; nor `permissions` and `environment`, so a job has tokens if the file lets it ask for
 * them, with the environment that the file names. It doesn't hold runs back for `concurrency` or for reviewers.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { read } from '../contract/repository-files.ts'
import { startGitHub, type GitHubDouble } from '../support/github-double.ts'
import { makeWorkspace } from '../support/workspace.ts'
import { snippetWith } from './support/documented.ts'
import { type ReusingTeam, startTeam } from './support/reusing-team.ts'
import { reference } from './support/team-run.ts'
import type { WorkflowResult } from './support/workflow-runner.ts'

const makefile = `build/app.zip:
	mkdir -p build/reports
	printf 'the application' > $@
build/reports/junit.xml: build/app.zip
	printf '<testsuites><testsuite name="a"><testcase name="b"/></testsuite></testsuites>' > $@
`
const workspace = makeWorkspace({ Makefile: makefile })
const version = '57.1'
let team: ReusingTeam
let gitHub: GitHubDouble

beforeAll(async () => {
  gitHub = await startGitHub({ repository: 'octo-org/app', repositoryId: 1296269 })
  const { model } = gitHub
  const octocat = model.user('octocat')
  model.push({ author: octocat, sha: workspace.commit })
  team = await startTeam(workspace)
})
afterAll(async () => {
  await team?.stop()
  await gitHub?.stop()
})

const starter = (name: string) => team.filledIn(read(`action-workflows/starters/${name}.yml`))
const documented = () =>
  team.filledIn(snippetWith('action-workflows/README.md', 'yaml', 'name: Deliver').text)

/** By hand, as the starters for promotions and deployments are started. */
function dispatch(workflow: string, inputs: Readonly<Record<string, string>>): Promise<WorkflowResult> {
  return team.run(workflow, {
    event: 'workflow_dispatch',
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_API_URL: gitHub.url },
    payload: { inputs },
    secrets: { GITHUB_TOKEN: gitHub.token },
  })
}

const promote = (environment: string) => dispatch(starter('promote'), { version, environment })
const deploy = (change: (workflow: string) => string = (workflow) => workflow) =>
  dispatch(change(starter('deploy')), { version })

/** What stands in the store of an environment under the release. */
function standing(store: string): readonly string[] {
  const prefix = `releases/app/${version}/`
  const keys = team.cloud.account.s3.storage.keys(`amzn-s3-demo-${store}`)
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
}

const deployments = () => standing('production').filter((key) => key.startsWith('records/deployment/'))

/** The roles whose sessions were opened meanwhile. */
async function rolesTaken(meanwhile: () => Promise<unknown>): Promise<readonly string[]> {
  const { sessions } = team.cloud.account.sts
  const before = sessions.length
  await meanwhile()
  const taken = sessions.slice(before).map(({ parameters }) => parameters.get('RoleArn')?.split('/')[1] ?? '')
  return [...new Set(taken)]
}

describe('the workflow of action-workflows/README.md', () => {
  let result: WorkflowResult
  let taken: readonly string[]

  beforeAll(async () => {
    taken = await rolesTaken(async () => {
      result = await team.run(documented())
    })
  })

  it('succeeds', () => {
    expect(result.errors).toEqual({})
    expect(result.exitCode).toBe(0)
  })

  it('takes name and version from the run', () => {
    expect(result.outputs['sign/sign']).toMatchObject({ 'release-name': 'app', 'release-version': version })
  })

  it('carries one bundle through release, promotion and deployment', () => {
    const digest = result.outputs['sign/sign']?.['bundle-digest']
    expect(digest).toMatch(/^sha256:/)
    expect(result.outputs['promote/verify']?.['bundle-digest']).toBe(digest)
    expect(result.outputs['deploy/verify']?.['bundle-digest']).toBe(digest)
  })

  it('signs as the reusable workflow, at the commit that is pinned', () => {
    const bundle = team.cloud.account.s3.storage.latest(
      'amzn-s3-demo-dev',
      `releases/app/${version}/release.bundle.json`,
    )
    const { statement } = JSON.parse(bundle?.body.toString() ?? '{}') as { readonly statement: string }
    expect(Buffer.from(statement, 'base64').toString()).toContain(
      `"job_workflow_ref":"${reference('release')}"`,
    )
  })

  it('deploys the bytes that were built, by their version', () => {
    expect(team.lambda.code()).toBe('the application')
    expect(team.lambda.calls()).toEqual([
      expect.stringMatching(/^lambda update-function-code .* --s3-object-version [0-9a-f]{32}$/),
      'lambda wait function-updated --function-name app-staging',
    ])
  })

  it('records the deployment', () => {
    expect(result.outputs['deploy/record']).toMatchObject({ outcome: 'success' })
    expect(standing('staging').filter((key) => key.startsWith('records/deployment/'))).toHaveLength(1)
  })

  it('takes the roles of the templates, each for its own purpose', () => {
    expect(taken).toEqual([
      'app-sign',
      'app-push',
      'app-promote-development',
      'app-pull-development',
      'app-promote-staging',
      'app-pull-staging',
      'app-deploy-staging',
      'app-record-staging',
    ])
  })

  it('gives the command the session of its own role, and nothing that asks for another', () => {
    const environment = team.lambda.environment()
    const { sessions } = team.cloud.account.sts
    const own = sessions.find(({ parameters }) => parameters.get('RoleArn')?.endsWith('app-deploy-staging'))
    expect(environment['AWS_SESSION_TOKEN']).toBe(own?.identity.sessionToken)
    const others = [
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'GITHUB_ENV',
      'GITHUB_PATH',
    ]
    expect(others.filter((name) => name in environment)).toEqual([])
  })
})

describe('the starters, for production', () => {
  let refused: WorkflowResult
  let tooEarly: WorkflowResult
  let promoted: WorkflowResult
  let deployed: WorkflowResult

  beforeAll(async () => {
    refused = await promote('production')
    tooEarly = await deploy()
    gitHub.model.approveRun('4711', 'production', gitHub.model.user('hubot'))
    promoted = await promote('production')
    deployed = await deploy()
  })

  it('refuses a promotion that nobody else has approved', () => {
    expect(refused.errors['promote/promote']).toEqual(['RULE_FAILED'])
    expect(refused.steps['promote/verify']).toBeUndefined()
    expect(refused.exitCode).toBe(1)
  })

  it('refuses to deploy what was not promoted, and neither runs the command nor records anything', () => {
    expect(tooEarly.errors['deploy/verify']).toEqual(['AWS_ACCESS_DENIED'])
    expect(tooEarly.steps['deploy/deploy']).toBeUndefined()
    expect(tooEarly.steps['deploy/record']).toBeUndefined()
  })

  it('promotes what a reviewer of the environment has approved', () => {
    expect(promoted.errors).toEqual({})
    expect(promoted.outputs['promote/promote']).toMatchObject({
      outcome: 'created',
      'release-version': version,
    })
    expect(promoted.steps['promote/verify']).toBe('success')
  })

  it('deploys it then, and records that', () => {
    expect(deployed.errors).toEqual({})
    expect(deployed.exitCode).toBe(0)
    expect(deployed.outputs['deploy/record']).toMatchObject({ outcome: 'success' })
  })
})

describe('a deployment', () => {
  const command = (text: string) => (workflow: string) =>
    workflow.replace(/deploy-command: \|\n( {8}.*\n)+/, `deploy-command: ${JSON.stringify(text)}\n`)

  it('that fails is recorded as one, and fails the job', async () => {
    const before = deployments().length
    const result = await deploy(command('false; echo went on'))
    expect(result.exitCode).toBe(1)
    expect(result.log).not.toContain('went on\n')
    expect(result.outputs['deploy/record']).toMatchObject({ outcome: 'failure' })
    expect(deployments()).toHaveLength(before + 1)
  })

  it('of a file that the release lacks is not begun, and not recorded', async () => {
    const result = await deploy((workflow) => workflow.replace('file: app.zip', 'file: app.exe'))
    expect(Object.values(result.errors)).toEqual([['FILE_MISSING']])
    expect(result.steps['deploy/deploy']).toBeUndefined()
    expect(result.steps['deploy/record']).toBeUndefined()
  })

  it('gets the files on disk where it asks for them', async () => {
    const result = await deploy((workflow) =>
      command('cat "$FOLDER/app.zip" && echo " of $RELEASE_NAME $RELEASE_VERSION"')(
        workflow.replace('file: app.zip', 'download: true'),
      ),
    )
    expect(result.errors).toEqual({})
    expect(result.log).toContain(`the application of app ${version}`)
  })

  it('gets no access to AWS without a role', async () => {
    const result = await deploy((workflow) =>
      command('test -z "$AWS_ACCESS_KEY_ID$AWS_SESSION_TOKEN" && echo none')(
        workflow.replace(/ +deploy-role-to-assume: .*\n/, ''),
      ),
    )
    expect(result.errors).toEqual({})
    expect(result.steps['deploy/session']).toBeUndefined()
  })

  it('leaves nothing in the environment of the step that records', async () => {
    const result = await deploy(command('echo "AWS_ENDPOINT_URL_STS=http://127.0.0.1:9" >> "$GITHUB_ENV"'))
    expect(result.outputs['deploy/record']).toMatchObject({ outcome: 'failure' })
    expect(result.log).toContain('GITHUB_ENV: unbound variable')
  })
})
