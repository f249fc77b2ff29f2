/** source-ref: the release was built from one of the branches or tags that the policy names. */
import type { Rule } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import { oneOfTexts } from '../facts/verdict.ts'
import type { SourceDemands } from '../policy/deploy-policy.ts'
import type { Release } from '../release/statement.ts'

const id = 'source-ref'

export function judgeSourceRef({ run }: Release, { refs }: SourceDemands): RuleResult {
  return oneOfTexts(id, { allowed: refs, actual: run.claims.ref })
}

export const sourceRef: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate: ({ release, policy }) => judgeSourceRef(release, policy.source),
}
