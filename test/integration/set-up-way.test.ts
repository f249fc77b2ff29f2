/**
 * From an empty repository to production by what `secure-deploy init` writes: its script makes the account, in doubles, from
 * the templates, and its workflows are run by `act` under the roles that come of it. Nobody waits for reviewers here: whoever
 * has approved is told to the double of GitHub.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type SetUpTeam, startSetUpTeam } from './support/set-up-team.ts'
import type { WorkflowResult } from './support/workflow-runner.ts'

let working: SetUpTeam
const told: Record<string, WorkflowResult> = {}
const version = '57.1'

beforeAll(async () => {
  working = await startSetUpTeam()
  const { run } = working
  told['released'] = await run('release')
  told['in development'] = await run('promote', { version, environment: 'development' })
  told['in staging, unapproved'] = await run('promote', { version, environment: 'staging' })
  working.approve('staging')
  told['in staging'] = await run('promote', { version, environment: 'staging' })
  told['in staging, deployed'] = await run('deploy', { version, environment: 'staging' })
  working.approve('production')
  told['in production'] = await run('promote', { version, environment: 'production' })
  told['held'] = await run('hold', { version, reason: 'loses orders', until: '' })
  told['in production, deployed while held'] = await run('deploy', { version, environment: 'production' })
  const [held] = Object.values(told['held']?.outputs ?? {})
  told['lifted'] = await run('lift', { version, hold: held?.['hold'] ?? '', reason: 'it was not it' })
  told['in production, deployed'] = await run('deploy', { version, environment: 'production' })
})
afterAll(() => working?.stop())

describe('the way that comes of init', () => {
  it.each([
    'released',
    'in development',
    'in staging',
    'in staging, deployed',
    'in production',
    'held',
    'lifted',
    'in production, deployed',
  ])('goes on: %s', (what) => {
    expect([told[what]?.errors, told[what]?.exitCode]).toEqual([{}, 0])
  })

  it.each(['in staging, unapproved', 'in production, deployed while held'])('ends: %s', (what) => {
    expect(Object.values(told[what]?.errors ?? {})).toEqual([['RULE_FAILED']])
  })

  it('deploys by the command that was given, in each environment', () => {
    const calls = working.deployed()
    expect(calls.map((call) => /app-(staging|production)/.exec(call)?.[1])).toEqual(['staging', 'production'])
  })
})
