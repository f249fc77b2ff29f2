import { describe } from '@jest/globals'
import { sourceRepository } from '@secure-deploy/core/rules/source-repository'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

describe('the rule source-repository', () => {
  isAskedFor(sourceRepository, ['sign', 'promote', 'deploy'])
  tryRule(sourceRepository, [
    ['the repository that is named', 'pass', { source: { repositories: ['octo-org/app'] } }],
    ['the same in other letters', 'pass', { source: { repositories: ['Octo-Org/APP'] } }],
    ['the second of two', 'pass', { source: { repositories: ['octo-org/lib', 'octo-org/app'] } }],
    ['another repository', 'fail', { source: { repositories: ['octo-org/app2'] } }],
    ['another owner', 'fail', { source: { repositories: ['octo/app'] } }],
    ['none that is named', 'fail', { source: { repositories: [] } }],
  ])
})
