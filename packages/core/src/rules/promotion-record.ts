/** promotion-record: the release that is about to be deployed was let into this environment, and the record of it holds. */
import { describeArrival } from '../facts/arrival-words.ts'
import type { Rule } from '../facts/rule-facts.ts'
import { isInFuture } from '../facts/rule-times.ts'
import { fail, pass } from '../facts/verdict.ts'

const id = 'promotion-record'

export const promotionRecord: Rule = {
  id,
  purposes: ['deploy'],
  evaluate({ environment, arrival, now }) {
    const comparison = {
      expected: `a record of its arrival in ${environment.name}`,
      actual: describeArrival(arrival),
    }
    return arrival?.environment === environment.name && !isInFuture(arrival.time, now)
      ? pass(id, comparison)
      : fail(id, comparison)
  },
}
