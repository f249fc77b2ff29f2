import { describe, expect, it } from '@jest/globals'
import type { BypassableRule } from '@secure-deploy/core/policy/deploy-policy'
import { bypass } from '@secure-deploy/core/rules/bypass'
import { demands } from '../../../support/approval-facts.ts'
import { factsOf, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const allowing = (...rules: BypassableRule[]) => ({
  environment: { bypass: { rules, approvals: demands() } },
})
const asking = (...rules: string[]) => ({ bypass: { rules, reason: 'orders are lost' } })

describe('the rule bypass', () => {
  isAskedFor(bypass, ['promote'])
  tryRule(bypass, [
    ['nothing is to be passed over', 'not-applicable', allowing('soak')],
    ['a rule that may be passed over', 'pass', { ...allowing('soak', 'window'), ...asking('soak') }],
    ['all that may be passed over', 'pass', { ...allowing('soak', 'window'), ...asking('window', 'soak') }],
    ['a rule that may not', 'fail', { ...allowing('soak'), ...asking('approvals') }],
    ['one that may and one that may not', 'fail', { ...allowing('soak'), ...asking('soak', 'holds') }],
    ['a rule that does not exist', 'fail', { ...allowing('soak'), ...asking('Soak') }],
    ['no rule', 'fail', { ...allowing('soak'), ...asking() }],
    ['an environment that knows no emergency', 'fail', asking('soak')],
    ['an emergency in which nothing may be passed over', 'fail', { ...allowing(), ...asking('soak') }],
  ])

  it('says what may be passed over, and what was asked for', () => {
    expect(bypass.evaluate(factsOf({ ...allowing('soak'), ...asking('soak', 'holds') }))).toMatchObject({
      expected: 'only soak to be passed over in production',
      actual: 'soak, holds',
    })
  })
})
