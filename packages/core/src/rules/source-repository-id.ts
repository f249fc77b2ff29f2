/** source-repository-id: the repository has the number that the policy names, which survives a rename and is never given again. */
import type { Rule } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import { oneOfTexts } from '../facts/verdict.ts'
import type { SourceDemands } from '../policy/deploy-policy.ts'
import type { Release } from '../release/statement.ts'

const id = 'source-repository-id'

export function judgeSourceRepositoryId({ run }: Release, { repositoryIds }: SourceDemands): RuleResult {
  return oneOfTexts(id, { allowed: repositoryIds, actual: run.claims.repository_id })
}

export const sourceRepositoryId: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate: ({ release, policy }) => judgeSourceRepositoryId(release, policy.source),
}
