import { describe, expect, it } from '@jest/globals'
import { sourceState } from '@secure-deploy/core/rules/source-state'
import { run } from '../../../support/releases.ts'
import { factsOf, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const source = { state: 'clean' } as const
const commit = run.claims.sha
const modified = { kind: 'modified', commit, files: ['a.js', 'b.js'] } as const
const unknown = { kind: 'unknown', reason: 'source-state is ignore' } as const

describe('the rule source-state', () => {
  isAskedFor(sourceState, ['sign', 'promote', 'deploy'])
  tryRule(sourceState, [
    ['nothing is asked', 'not-applicable', { release: { source: modified } }],
    ['nothing differs', 'pass', { source }],
    ['files differ', 'fail', { source, release: { source: modified } }],
    ['it was not compared', 'fail', { source, release: { source: unknown } }],
    [
      'it was compared with another commit',
      'fail',
      { source, release: { source: { kind: 'clean', commit: 'f'.repeat(40) } } },
    ],
  ])

  it('names the files that differ', () => {
    const { actual } = sourceState.evaluate(factsOf({ source, release: { source: modified } }))
    expect(actual).toBe(`2 files unlike commit ${commit}: a.js, b.js`)
  })
})
