import { describe, expect, it } from '@jest/globals'
import type { ClaimsSource } from '@secure-deploy/core/release/run'
import { jobEnvironment } from '@secure-deploy/core/rules/job-environment'
import { demands } from '../../../support/approval-facts.ts'
import { run } from '../../../support/releases.ts'
import { factsOf, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const named = { githubEnvironment: 'prod' }
const approved = { approvals: demands({ sources: ['environment'] }) }
const jobIn = (environment: string, claimsSource: ClaimsSource = 'oidc-token') => ({
  run: { claims: { ...run.claims, environment }, claimsSource },
})

describe('the rule job-environment', () => {
  isAskedFor(jobEnvironment, ['promote'])
  tryRule(jobEnvironment, [
    ['nothing is asked', 'not-applicable', {}],
    [
      'only pull requests are asked',
      'not-applicable',
      { environment: { approvals: demands({ sources: ['pull-request'] }) } },
    ],
    ['a job in the environment that is named', 'pass', { environment: named, ...jobIn('prod') }],
    [
      'a token that STS accepted',
      'pass',
      { environment: named, ...jobIn('prod', 'oidc-token-accepted-by-sts') },
    ],
    ['a job in another environment', 'fail', { environment: named, ...jobIn('production') }],
    ['a job in no environment', 'fail', { environment: named, run }],
    ['a job that only says so', 'fail', { environment: named, ...jobIn('prod', 'environment') }],
    [
      'an environment that approves, by its own name',
      'pass',
      { environment: approved, ...jobIn('production') },
    ],
    ['an environment that approves, and another job', 'fail', { environment: approved, ...jobIn('prod') }],
    [
      'an environment that approves under another name',
      'pass',
      { environment: { ...approved, ...named }, ...jobIn('prod') },
    ],
    [
      'the release was built in it, and the job is not in it',
      'fail',
      { environment: named, claims: { environment: 'prod' } },
    ],
  ])

  it('fails without a job', () => {
    const { run: _job, ...facts } = factsOf({ environment: named })
    expect(jobEnvironment.evaluate(facts).outcome).toBe('fail')
  })
})
