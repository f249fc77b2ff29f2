/** runner-environment: the release was signed on the kind of runner that the policy names. */
import type { Rule } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import { oneOfTexts } from '../facts/verdict.ts'
import type { SourceDemands } from '../policy/deploy-policy.ts'
import type { Release } from '../release/statement.ts'

const id = 'runner-environment'

export function judgeRunnerEnvironment({ run }: Release, { runnerEnvironment }: SourceDemands): RuleResult {
  const allowed = runnerEnvironment === undefined ? undefined : [runnerEnvironment]
  return oneOfTexts(id, { allowed, actual: run.claims.runner_environment })
}

export const runnerEnvironment: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate: ({ release, policy }) => judgeRunnerEnvironment(release, policy.source),
}
