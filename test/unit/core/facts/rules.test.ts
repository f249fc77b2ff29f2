import { describe, expect, it } from '@jest/globals'
import { assertAllowed } from '@secure-deploy/core/facts/rules'
import { errorWith } from '../../../support/errors.ts'

describe('assertAllowed', () => {
  it('takes rules that pass and rules that do not apply', () => {
    expect(() =>
      assertAllowed([
        { rule: 'a', outcome: 'pass', expected: 'x', actual: 'x' },
        { rule: 'b', outcome: 'not-applicable', expected: 'any', actual: 'y' },
      ]),
    ).not.toThrow()
  })

  it('names every rule that failed, with expected and actual', () => {
    const failed = (rule: string) => ({ rule, outcome: 'fail', expected: 'x', actual: 'y' }) as const
    expect(() => assertAllowed([failed('one'), failed('two')])).toThrow(
      /one: expected x, got y; two: expected x, got y/,
    )
  })

  it('is a matter of policy', () => {
    expect(() => assertAllowed([{ rule: 'a', outcome: 'fail', expected: 'x', actual: 'y' }])).toThrow(
      errorWith('RULE_FAILED'),
    )
  })
})
