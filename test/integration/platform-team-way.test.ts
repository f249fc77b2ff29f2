/**
 * The way to production that comes of docs/platform-team.md: the platform's workflows sign and put the policy, a team's obey it,
 * run by `act` under the roles, keys and buckets that the page's commands make in four accounts; see support/reusing-team.ts
 * for what stands in. Nobody waits for reviewers here: whoever has approved is told to the double of GitHub.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { followPage } from './support/platform-team.ts'
import { type Platform, startPlatform } from './support/platform.ts'
import { placeholder, type WorkflowResult } from './support/workflow-runner.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform(await followPage())
})
afterAll(() => platform?.stop())

const codes = (result: WorkflowResult | undefined) => Object.values(result?.errors ?? {})
const inTeam = (name: string, inputs: Readonly<Record<string, string>>) => platform.runOfTheTeam(name, inputs)
const inPlatform = (name: string, inputs?: Readonly<Record<string, string>>) =>
  platform.runOfThePlatform(name, inputs)

describe('the way to production', () => {
  const told: Record<string, WorkflowResult> = {}

  beforeAll(async () => {
    told['unsigned'] = await platform.release('55')
    told['published'] = await inPlatform('policies')
    told['released'] = await platform.release('56')
    for (const environment of ['development', 'staging'])
      told[environment] = await inTeam(`promote-${environment}`, { version: '56.1' })
    told['on staging'] = await inTeam('deploy-staging', { version: '56.1' })
    told['unapproved'] = await inTeam('promote-production', { version: '56.1' })
    platform.approve('octocat')
    told['approved by its author'] = await inTeam('promote-production', { version: '56.1' })
    told['too early'] = await inTeam('deploy-production', { version: '56.1' })
    platform.approve('hubot')
    told['approved'] = await inTeam('promote-production', { version: '56.1' })
    told['in production'] = await inTeam('deploy-production', { version: '56.1' })
  })

  it('begins with a policy that the platform has signed, and not before', () => {
    expect(codes(told['unsigned'])).toEqual([['AWS_ACCESS_DENIED']])
    expect([told['published']?.errors, told['published']?.exitCode]).toEqual([{}, 0])
  })

  it('says in the check what each policy leaves open', () => {
    expect(told['published']?.log).toContain('Left open')
  })

  it.each(['released', 'development', 'staging', 'on staging', 'approved', 'in production'])(
    'goes on by the files that were written for the team: %s',
    (what) => {
      expect([told[what]?.errors, told[what]?.exitCode]).toEqual([{}, 0])
    },
  )

  it.each(['unapproved', 'approved by its author'])('is closed to what is %s', (what) => {
    expect(codes(told[what])).toEqual([['RULE_FAILED']])
  })

  it('deploys nothing to production that was not promoted', () => {
    expect(codes(told['too early'])).toEqual([['AWS_ACCESS_DENIED']])
  })

  it('takes each role in the account of its environment', () => {
    expect(platform.rolesTaken()).toEqual(
      expect.arrayContaining([
        'arn:aws:iam::123456789012:role/policies-sign',
        'arn:aws:iam::123456789012:role/policies-push',
        'arn:aws:iam::123456789012:role/app-sign',
        'arn:aws:iam::111122223333:role/app-push',
        'arn:aws:iam::444455556666:role/app-promote-staging',
        'arn:aws:iam::777788889999:role/app-record-production',
      ]),
    )
  })
})

describe('a policy of the team itself', () => {
  it('is no way around that of the platform', async () => {
    const ownPolicy = await platform.runOfTheTeam('promote-production', { version: '56.1' }, (text) =>
      text
        .replace(
          /uses: octo-org\/platform\/(\S+)@\S+/,
          `uses: ${placeholder.repository}/$1@${placeholder.commit}`,
        )
        .replace('    with:\n', '    with:\n      policy: deploy-policy.yml\n'),
    )
    expect(codes(ownPolicy)).toEqual([['STS_REFUSED']])
  })
})

describe('everything', () => {
  let held: WorkflowResult
  let stopped: WorkflowResult
  let beside: WorkflowResult
  let lifted: WorkflowResult
  let afterwards: WorkflowResult

  beforeAll(async () => {
    const production = { environment: 'production' }
    held = await inPlatform('hold', { ...production, reason: 'under investigation' })
    stopped = await inTeam('deploy-production', { version: '56.1' })
    beside = await inTeam('deploy-staging', { version: '56.1' })
    const lift = held.outputs['hold/hold']?.['hold'] ?? ''
    lifted = await inPlatform('hold', { ...production, lift, reason: 'it was not us' })
    afterwards = await inTeam('deploy-production', { version: '56.1' })
  })

  it('stops in the environment that is held, and nowhere else', () => {
    expect(held.outputs['hold/hold']).toMatchObject({ outcome: 'held' })
    expect(codes(stopped)).toEqual([['RULE_FAILED']])
    expect(beside.errors).toEqual({})
  })

  it('goes on when it is lifted', () => {
    expect(lifted.outputs['lift/lift']).toMatchObject({ outcome: 'lifted' })
    expect(afterwards.errors).toEqual({})
  })
})

describe('a policy', () => {
  let changed: WorkflowResult
  let exchanged: WorkflowResult
  let put: WorkflowResult

  beforeAll(async () => {
    platform.changePolicy((text) => text.replace('after: development', 'after: development\n    soak: 1h'))
    put = await inPlatform('policies')
    await platform.release('57')
    await inTeam('promote-development', { version: '57.1' })
    changed = await inTeam('promote-staging', { version: '57.1' })
    platform.exchangePolicy((text) => text.replace('soak: 1h', 'soak: 0h'))
    exchanged = await inTeam('promote-staging', { version: '57.1' })
  })

  it('is obeyed by the team as soon as it was put, without a change of its files', () => {
    expect(put.errors).toEqual({})
    expect(codes(changed)).toEqual([['RULE_FAILED']])
    expect(changed.log).toContain('soak')
  })

  it('that the platform has not signed lets nothing in', () => {
    expect(codes(exchanged)).toEqual([['POLICY_MISMATCH']])
  })
})
