/** The rule `authors-resolved`: where a policy demands it, GitHub knows every author of what is let in. */
import { unresolvedAuthors } from '../approvals.ts'
import type { Rule } from '../rule-facts.ts'

const id = 'authors-resolved'
const shown = 5

export const authorsResolved: Rule = {
  id,
  purposes: ['promote'],
  evaluate({ environment, approvals }) {
    if (environment.approvals?.unresolvedAuthors !== 'refused')
      return { rule: id, outcome: 'not-applicable', expected: 'any', actual: 'not demanded' }
    const expected = 'every author known to GitHub'
    if (approvals === undefined)
      return { rule: id, outcome: 'fail', expected, actual: 'nobody asked GitHub who the authors are' }
    const unknown = unresolvedAuthors(approvals)
    if (unknown.length === 0) return { rule: id, outcome: 'pass', expected, actual: 'all are' }
    const more = unknown.length > shown ? ` and ${unknown.length - shown} more` : ''
    return {
      rule: id,
      outcome: 'fail',
      expected,
      actual: `no account for ${unknown.slice(0, shown).join(', ')}${more}`,
    }
  },
}
