/** promotion-order: the release comes from the environment that stands before this one, and arrived there as it should. */
import { describeArrival } from '../facts/arrival-words.ts'
import type { Rule } from '../facts/rule-facts.ts'
import { isInFuture } from '../facts/rule-times.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'

const id = 'promotion-order'

export const promotionOrder: Rule = {
  id,
  purposes: ['promote'],
  evaluate({ environment, arrival, now }) {
    const actual = describeArrival(arrival)
    if (environment.after === undefined) return notApplicable(id, actual)
    const comparison = { expected: `a record of its arrival in ${environment.after}`, actual }
    return arrival?.environment === environment.after && !isInFuture(arrival.time, now)
      ? pass(id, comparison)
      : fail(id, comparison)
  },
}
