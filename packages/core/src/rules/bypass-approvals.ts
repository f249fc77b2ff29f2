/** bypass-approvals: an emergency has approvals of its own, from those whom the policy names for it. */
import type { Rule } from '../facts/rule-facts.ts'
import { fail, notApplicable } from '../facts/verdict.ts'
import { evaluateApprovals } from './approvals.ts'

const id = 'bypass-approvals'

export const bypassApprovals: Rule = {
  id,
  purposes: ['promote'],
  evaluate(facts) {
    if (facts.bypass === undefined) return notApplicable(id, 'nothing is passed over')
    const demands = facts.environment.bypass?.approvals
    if (demands === undefined)
      return fail(id, { expected: 'approvals that the policy names for it', actual: 'it names none' })
    return evaluateApprovals(id, demands, facts)
  },
}
