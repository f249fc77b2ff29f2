import { describe } from '@jest/globals'
import { runnerEnvironment } from '@secure-deploy/core/rules/runner-environment'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const source = { runnerEnvironment: 'github-hosted' }

describe('the rule runner-environment', () => {
  isAskedFor(runnerEnvironment, ['sign', 'promote', 'deploy'])
  tryRule(runnerEnvironment, [
    ['nothing is asked', 'not-applicable', { claims: { runner_environment: 'self-hosted' } }],
    ['a runner of the kind', 'pass', { source }],
    ['a runner of another kind', 'fail', { source, claims: { runner_environment: 'self-hosted' } }],
    ['a kind that is not known', 'fail', { source, claims: { runner_environment: 'GitHub-hosted' } }],
  ])
})
