/** source-event: the run that signed the release was started by one of the events that the policy names. */
import type { Rule } from '../facts/rule-facts.ts'
import { oneOfTexts } from '../facts/verdict.ts'

const id = 'source-event'

export const sourceEvent: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate({ release, policy }) {
    return oneOfTexts(id, { allowed: policy.source.events, actual: release.run.claims.event_name })
  },
}
