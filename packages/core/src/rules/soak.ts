/** soak: the release has stood in the environment before this one for as long as the policy demands. */
import type { Rule, RuleFacts } from '../facts/rule-facts.ts'
import { inWords, latest } from '../facts/rule-times.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'
import { toTime } from '../release/statement.ts'

const id = 'soak'

export const soak: Rule = {
  id,
  purposes: ['promote'],
  evaluate(facts) {
    const { environment, now } = facts
    const demanded = environment.soak
    const start = startOf(facts)
    if (demanded === 0) return notApplicable(id, start.words)
    const before = environment.after ?? 'the environment before it'
    const expected = `at least ${inWords(demanded)} in ${before}`
    if (start.since === undefined) return fail(id, { expected, actual: start.words })
    const stood = now.getTime() - start.since.getTime()
    const actual = stood < 0 ? `${start.words}, which is in the future` : `${inWords(stood)}, ${start.words}`
    return stood >= demanded ? pass(id, { expected, actual }) : fail(id, { expected, actual })
  },
}

interface Start {
  /** Absent when the time has not begun to run. */
  readonly since?: Date
  readonly words: string
}

/** Where a deployment is demanded, nothing is proven there before the release is deployed. */
function startOf({ environment, arrival, deployments }: RuleFacts): Start {
  if (arrival === undefined || arrival.environment !== environment.after)
    return { words: 'no record of its arrival there' }
  const arrived = { since: arrival.time, words: `since its arrival at ${toTime(arrival.time)}` }
  if (environment.deployed === 'not-demanded') return arrived
  const deployed = latest(deployments.filter(({ outcome }) => outcome === 'success').map(({ time }) => time))
  if (deployed === undefined) return { words: 'no record of a successful deployment there' }
  return deployed > arrival.time
    ? { since: deployed, words: `since its deployment at ${toTime(deployed)}` }
    : arrived
}
