/** source-repository: the release comes from one of the repositories that the policy names. */
import type { SourceDemands } from '../deploy-policy.ts'
import type { Rule } from '../rule-facts.ts'
import type { RuleResult } from '../rules.ts'
import type { Release } from '../statement.ts'
import { oneOfTexts } from '../verdict.ts'

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
