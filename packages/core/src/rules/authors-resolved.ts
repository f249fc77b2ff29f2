/** authors-resolved: where the policy demands it, GitHub knows every author of what is let in. */
import { unresolvedAuthors } from '../approvals/approvals.ts'
import type { Rule } from '../facts/rule-facts.ts'
import { fail, listed, notApplicable, pass } from '../facts/verdict.ts'

const id = 'authors-resolved'
const expected = 'every author known to GitHub'

export const authorsResolved: Rule = {
  id,
  purposes: ['promote'],
  evaluate({ environment, approvals }) {
    if (environment.approvals?.unresolvedAuthors !== 'refused') return notApplicable(id, 'not demanded')
    if (approvals === undefined)
      return fail(id, { expected, actual: 'nobody asked GitHub who the authors are' })
    const unknown = unresolvedAuthors(approvals)
    return unknown.length === 0
      ? pass(id, { expected, actual: 'every author is' })
      : fail(id, { expected, actual: `no account for ${listed(unknown, 5)}` })
  },
}
