/** source-repository: the release comes from one of the repositories that the policy names. */
import type { Rule } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import { oneOfTexts } from '../facts/verdict.ts'
import type { SourceDemands } from '../policy/deploy-policy.ts'
import type { Release } from '../release/statement.ts'

const id = 'source-repository'

export function judgeSourceRepository({ run }: Release, { repositories }: SourceDemands): RuleResult {
  return oneOfTexts(id, { allowed: repositories, actual: run.claims.repository }, (allowed, actual) => {
    return allowed.toLowerCase() === actual.toLowerCase()
  })
}

export const sourceRepository: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate: ({ release, policy }) => judgeSourceRepository(release, policy.source),
}
