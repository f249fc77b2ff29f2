/**
 * The way to production that comes of docs/one-account.md: its workflows, run by `act` under the roles, keys and buckets that
 * its commands make; see support/reusing-team.ts for what stands in. Nobody waits for reviewers here: whoever has approved is
 * told to the double of GitHub.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type OneAccountTeam, startOneAccountTeam } from './support/one-account-team.ts'
import { documentedFiles, followPage } from './support/one-account.ts'
import type { WorkflowResult } from './support/workflow-runner.ts'

const files = documentedFiles()
let working: OneAccountTeam

beforeAll(async () => {
  working = await startOneAccountTeam(await followPage())
})
afterAll(() => working?.stop())

const deliver = (run: string) =>
  working.team.run(files['.github/workflows/deliver.yml'] ?? '', {
    env: { GITHUB_RUN_NUMBER: run },
    caller: 'octo-org/app/.github/workflows/deliver.yml@refs/heads/main',
  })

/** By hand, as `gh workflow run` does; in the event every input is a text. */
function start(name: string, inputs: Readonly<Record<string, string>>): Promise<WorkflowResult> {
  return working.team.run(files[`.github/workflows/${name}.yml`] ?? '', {
    event: 'workflow_dispatch',
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_API_URL: working.gitHub.url },
    payload: { inputs },
    secrets: { GITHUB_TOKEN: working.gitHub.token },
    caller: `octo-org/app/.github/workflows/${name}.yml@refs/heads/main`,
  })
}

const approve = (login: string) =>
  working.gitHub.model.approveRun('4711', 'production', working.gitHub.model.user(login))
const codes = (result: WorkflowResult | undefined) => Object.values(result?.errors ?? {})

describe('the way to production that it makes', () => {
  const told: Record<string, WorkflowResult> = {}

  beforeAll(async () => {
    told['56.1 delivered'] = await deliver('56')
    told['56.1 unapproved'] = await start('promote', { version: '56.1' })
    approve('octocat')
    told['56.1 approved by its author'] = await start('promote', { version: '56.1' })
    told['56.1 too early'] = await start('deploy', { version: '56.1' })
    approve('hubot')
    told['56.1 promoted'] = await start('promote', { version: '56.1' })
    told['56.1 deployed'] = await start('deploy', { version: '56.1' })
  })

  it('carries a push to staging, and deploys it there', () => {
    const delivered = told['56.1 delivered']
    expect([delivered?.errors, delivered?.exitCode]).toEqual([{}, 0])
    expect(delivered?.outputs['deploy/record']).toMatchObject({ outcome: 'success' })
  })

  it.each(['56.1 unapproved', '56.1 approved by its author'])('refuses production to %s', (what) => {
    expect(codes(told[what])).toEqual([['RULE_FAILED']])
  })

  it('deploys nothing that was not promoted', () => {
    expect(codes(told['56.1 too early'])).toEqual([['AWS_ACCESS_DENIED']])
  })

  it('lets in and deploys what somebody else has approved', () => {
    expect(told['56.1 promoted']?.outputs['promote/promote']).toMatchObject({ outcome: 'created' })
    expect(told['56.1 deployed']?.outputs['deploy/record']).toMatchObject({ outcome: 'success' })
  })
})

describe('a second and a third release', () => {
  let refused: WorkflowResult
  let backPromoted: WorkflowResult
  let rolledBack: WorkflowResult

  beforeAll(async () => {
    await deliver('57')
    await deliver('58')
    await start('promote', { version: '58.1' })
    refused = await start('promote', { version: '57.1' })
    backPromoted = await start('promote', {
      version: '57.1',
      'allow-downgrade': 'true',
      reason: 'loses orders',
    })
    working.team.lambda.calls()
    rolledBack = await start('deploy', { version: '56.1' })
  })

  it('go back to what was in production by a deployment alone', () => {
    expect([rolledBack.errors, rolledBack.exitCode]).toEqual([{}, 0])
    expect(working.team.lambda.calls()[0]).toContain('--s3-key releases/app/56.1/files/')
  })

  it('go back to what was never there with a reason, and not without', () => {
    expect(codes(refused)).toEqual([['RULE_FAILED']])
    expect(backPromoted.outputs['promote/promote']).toMatchObject({ outcome: 'created' })
  })
})

describe('a hold', () => {
  let held: WorkflowResult
  let stopped: WorkflowResult
  let lifted: WorkflowResult
  let afterwards: WorkflowResult

  beforeAll(async () => {
    held = await start('hold', { version: '56.1', reason: 'loses orders' })
    stopped = await start('deploy', { version: '56.1' })
    const hold = held.outputs['hold/hold']?.['hold'] ?? ''
    lifted = await start('lift', { version: '56.1', hold, reason: 'it was not it' })
    afterwards = await start('deploy', { version: '56.1' })
  })

  it('stops a deployment', () => {
    expect(held.outputs['hold/hold']).toMatchObject({ outcome: 'held' })
    expect(codes(stopped)).toEqual([['RULE_FAILED']])
  })

  it('ends when it is lifted', () => {
    expect(lifted.outputs['lift/lift']).toMatchObject({ outcome: 'lifted' })
    expect(afterwards.outputs['deploy/record']).toMatchObject({ outcome: 'success' })
  })
})
