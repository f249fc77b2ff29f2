import { describe } from '@jest/globals'
import { sourceRef } from '@secure-deploy/core/rules/source-ref'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const refs = ['refs/heads/main', 'refs/tags/v1']

describe('the rule source-ref', () => {
  isAskedFor(sourceRef, ['sign', 'promote', 'deploy'])
  tryRule(sourceRef, [
    ['nothing is asked', 'not-applicable', {}],
    ['a branch that is named', 'pass', { source: { refs } }],
    ['a tag that is named', 'pass', { source: { refs }, claims: { ref: 'refs/tags/v1' } }],
    ['a branch that only begins so', 'fail', { source: { refs }, claims: { ref: 'refs/heads/main2' } }],
    ['a tag of the same name', 'fail', { source: { refs }, claims: { ref: 'refs/tags/main' } }],
    [
      'other letters, which make another branch',
      'fail',
      { source: { refs }, claims: { ref: 'refs/heads/Main' } },
    ],
    ['a pull request', 'fail', { source: { refs }, claims: { ref: 'refs/pull/3/merge' } }],
    ['none that is named', 'fail', { source: { refs: [] } }],
  ])
})
