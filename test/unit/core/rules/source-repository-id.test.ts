import { describe } from '@jest/globals'
import { sourceRepositoryId } from '@secure-deploy/core/rules/source-repository-id'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

describe('the rule source-repository-id', () => {
  isAskedFor(sourceRepositoryId, ['sign', 'promote', 'deploy'])
  tryRule(sourceRepositoryId, [
    ['nothing is asked', 'not-applicable', {}],
    ['the number that is named', 'pass', { source: { repositoryIds: ['1234'] } }],
    ['one of two', 'pass', { source: { repositoryIds: ['1', '1234'] } }],
    ['a number that only begins so', 'fail', { source: { repositoryIds: ['12345'] } }],
    ['none that is named', 'fail', { source: { repositoryIds: [] } }],
  ])
})
