/** bypass: what an emergency is to pass over may be passed over in this environment. */
import type { Rule } from '../facts/rule-facts.ts'
import { fail, listed, notApplicable, pass } from '../facts/verdict.ts'

const id = 'bypass'

export const bypass: Rule = {
  id,
  purposes: ['promote'],
  evaluate({ bypass: asked, environment }) {
    if (asked === undefined) return notApplicable(id, 'nothing is passed over')
    // Where the policy names no rule, there is no emergency.
    const allowed: readonly string[] = environment.bypass?.rules ?? []
    const expected =
      allowed.length === 0
        ? `nothing to be passed over in ${environment.name}`
        : `only ${allowed.join(', ')} to be passed over in ${environment.name}`
    const comparison = { expected, actual: listed(asked.rules) || 'no rule' }
    const isAllowed = asked.rules.length > 0 && asked.rules.every((rule) => allowed.includes(rule))
    return isAllowed ? pass(id, comparison) : fail(id, comparison)
  },
}
