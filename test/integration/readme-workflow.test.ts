/**
 * The workflow of README.md, run by `act` as its reader would run it, with the roles that the README describes.
 *
 * Everything around our actions stands in: AWS, GitHub's token service, and the three actions of others, which no
 * package registry has. Two things of the workflow itself are changed, because of what stands in: trust goes to the
 * root of the Signer double instead of AWS's; and what GitHub does by `permissions` and `environment`, which `act` does
 * not know, is put into the environment of the job: tokens for a job that may ask for them, and no other.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import { parse, stringify } from 'yaml'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'
import { snippetWith } from './support/documented.ts'
import { type OctoAccount, startOctoAccount } from './support/octo-account.ts'
import { runWorkflow, type WorkflowResult } from './support/workflow-runner.ts'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly environment?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

const documented = snippetWith('README.md', 'yaml', 'jobs:').text
const makefile = [
  'build/app.zip:\n\tmkdir -p build/reports\n\tprintf "the application" > $@\n',
  'build/reports/junit.xml: build/app.zip\n\tprintf "<testsuites/>" > $@\n',
].join('\n')
const workspace = makeWorkspace({ Makefile: makefile })
const kept = temporaryFolder()

/** The actions of others, in as many lines as the workflow needs of them. */
const standIns: Readonly<Record<string, object>> = {
  'actions/upload-artifact': {
    inputs: { name: {}, path: {}, 'if-no-files-found': {} },
    outputs: { 'artifact-id': { value: '${{ steps.keep.outputs.artifact-id }}' } },
    script: `cp -r "$IN_PATH/." '${kept}/4242' && echo artifact-id=4242 >> "$GITHUB_OUTPUT"`,
  },
  'actions/download-artifact': {
    inputs: { 'artifact-ids': {}, path: {} },
    script: `mkdir -p "$IN_PATH" && cp -r "${kept}/$IN_ARTIFACT_IDS/." "$IN_PATH"`,
  },
  'aws-actions/configure-aws-credentials': {
    inputs: { 'aws-region': {}, 'role-to-assume': {} },
    script: `node '${join(kept, 'assume-role.mjs')}' >> "$GITHUB_ENV"`,
  },
}

const assumeRole = `
const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = process.env
const answer = await fetch(url + '&audience=sts.amazonaws.com', { headers: { authorization: 'Bearer ' + bearer } })
const { value } = await answer.json()
const { execFileSync } = await import('node:child_process')
const printed = execFileSync('aws', ['sts', 'assume-role-with-web-identity', '--role-session-name', 'deploy',
  '--role-arn', process.env.IN_ROLE_TO_ASSUME, '--web-identity-token', value, '--region', process.env.IN_AWS_REGION])
const { Credentials: { AccessKeyId, SecretAccessKey, SessionToken } } = JSON.parse(printed)
console.log('AWS_ACCESS_KEY_ID=' + AccessKeyId + '\\nAWS_SECRET_ACCESS_KEY=' + SecretAccessKey)
console.log('AWS_SESSION_TOKEN=' + SessionToken + '\\nAWS_REGION=' + process.env.IN_AWS_REGION)
`

/** A folder for each action of others that the workflow uses, by the very reference that it uses. */
function repositories(): Readonly<Record<string, string>> {
  writeFileSync(join(kept, 'assume-role.mjs'), assumeRole)
  const references = [...documented.matchAll(/uses: (\S+@[0-9a-f]{40})/g)].map(([, uses = '']) => uses)
  return Object.fromEntries(
    references.flatMap((uses) => {
      const standIn = standIns[uses.split('@')[0] ?? '']
      return standIn === undefined ? [] : [[uses, writeAction(standIn)]]
    }),
  )
}

function writeAction({ script, inputs, ...action }: { script?: string; inputs?: object }): string {
  const folder = temporaryFolder()
  const names = Object.keys(inputs ?? {})
  const env = names.map((name) => [`IN_${name.toUpperCase().replaceAll('-', '_')}`, `\${{ inputs.${name} }}`])
  const step = { id: 'keep', shell: 'bash', run: script, env: Object.fromEntries(env) as object }
  const runs = { using: 'composite', steps: [step] }
  writeFileSync(join(folder, 'action.yml'), stringify({ name: 'Stand-in', inputs, ...action, runs }))
  return folder
}

async function bridged(octo: OctoAccount, attempt: string): Promise<string> {
  const workflow = parse(documented) as Workflow
  const jobs = Object.entries(workflow.jobs).map(async ([id, job]) => {
    const asks = job.permissions['id-token'] === 'write'
    const env = asks ? await octo.tokenEnvironment(job.environment, attempt) : {}
    return [id, { ...job, env, steps: job.steps.map((step) => trusting(step, octo)) }] as const
  })
  return stringify({ ...workflow, jobs: Object.fromEntries(await Promise.all(jobs)) }, { lineWidth: 0 })
}

function trusting(step: Step, { trust }: OctoAccount): Step {
  const { 'trusted-signers': signers, ...inputs } = step.with ?? {}
  if (signers !== undefined) return { ...step, with: { ...inputs, ...trust } }
  if (!step.uses?.includes('/sign-artifact@')) return step
  return { ...step, with: { ...inputs, 'trust-store': trust['trust-store'] } }
}

let octo: OctoAccount
let result: WorkflowResult

async function runAttempt(attempt: string): Promise<WorkflowResult> {
  return runWorkflow({
    workflow: await bridged(octo, attempt),
    workspace,
    env: { ...octo.environment, GITHUB_RUN_ATTEMPT: attempt },
    repositories: repositories(),
    programs: [awsProgramFolder()],
  })
}

beforeAll(async () => {
  octo = await startOctoAccount(workspace.commit)
  result = await runAttempt('1')
})

afterAll(() => octo.stop())

describe('the workflow of README.md', () => {
  it('succeeds', () => {
    expect(result.errors).toEqual({})
    expect(result.exitCode).toBe(0)
  })

  it('carries one bundle from development to production', () => {
    const digest = result.outputs['release/sign']?.['bundle-digest']
    expect(digest).toMatch(/^sha256:/)
    expect(result.outputs['production/verify']).toMatchObject({
      'release-version': '1.4.7.1',
      'bundle-digest': digest,
      'source-repository': 'octo-org/app',
      'source-commit': workspace.commit,
    })
  })

  it('deploys the bytes that were built', () => {
    const files = JSON.parse(result.outputs['production/verify']?.['files'] ?? '{}') as Record<string, object>
    expect(files['app.zip']).toMatchObject({
      bucket: 'amzn-s3-demo-production',
      digest: `sha256:${sha256Of(Buffer.from('the application'))}`,
    })
    expect(result.log).toContain('app.zip: OK')
  })

  it('takes the documented roles and no other, by tokens of the jobs that may ask for them', () => {
    const taken = octo.account.sts.sessions.map(({ parameters }) =>
      parameters.get('RoleArn')?.replace('arn:aws:iam::111122223333:role/', ''),
    )
    expect(new Set(taken)).toEqual(
      new Set([
        'app-sign',
        'app-push',
        'app-promote-staging',
        'app-promote-production',
        'app-pull-production',
        'app-deploy-production',
      ]),
    )
  })

  it('shows no credential in the log, which has every one of our own masked', () => {
    const [deploy, ...own] = octo.account.sts.sessions
      .toReversed()
      .map(({ identity }) => [identity.secretAccessKey, identity.sessionToken ?? ''])
    expect(deploy).toHaveLength(2)
    expect(own.length).toBeGreaterThanOrEqual(5)
    for (const secret of own.flat()) expect(result.log).not.toContain(secret)
    for (const step of ['release/sign', 'production/verify']) {
      expect(result.masked[step]).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('the same run, all jobs again', () => {
  let again: WorkflowResult

  beforeAll(async () => {
    again = await runAttempt('2')
  })

  it('succeeds as well, with the bundle of its own attempt', () => {
    expect(again.errors).toEqual({})
    expect(again.exitCode).toBe(0)
    const digest = again.outputs['release/sign']?.['bundle-digest']
    expect(again.outputs['production/verify']?.['bundle-digest']).toBe(digest)
    expect(digest).not.toBe(result.outputs['release/sign']?.['bundle-digest'])
  })
})
