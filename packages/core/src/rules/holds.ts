/** holds: nobody holds the release, its name, the environment or one of its signers. */
import type { HoldFacts, Rule } from '../facts/rule-facts.ts'
import { fail, listed, pass } from '../facts/verdict.ts'
import { scopeInWords } from '../records/hold.ts'

const id = 'holds'

export const holds: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate({ holds: held }) {
    const expected = 'no hold'
    if (held.length === 0) return pass(id, { expected, actual: 'none' })
    return fail(id, { expected, actual: listed(held.map(describe).sort()) })
  },
}

function describe({ scope, reason, placedOn, until, signedBy, uri, failedLifts = [] }: HoldFacts): string {
  const end = until === undefined ? '' : ` until ${until}`
  const lifts = failedLifts.map((lift) => ` (${lift})`).join('')
  return `a hold on ${scopeInWords(scope)} by ${signedBy} since ${placedOn}${end}: ${reason} (${uri})${lifts}`
}
