/** signer-workflow: the job that signed the release is of one of the workflows that the policy names. */
import type { Rule } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import { oneOfTexts } from '../facts/verdict.ts'
import type { SourceDemands } from '../policy/deploy-policy.ts'
import type { Release } from '../release/statement.ts'
import { matchesWorkflow, workflowOf } from '../release/workflow-refs.ts'

const id = 'signer-workflow'

export function judgeSignerWorkflow({ run }: Release, { workflowRefs }: SourceDemands): RuleResult {
  return oneOfTexts(id, { allowed: workflowRefs, actual: workflowOf(run.claims) }, matchesWorkflow)
}

export const signerWorkflow: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate: ({ release, policy }) => judgeSignerWorkflow(release, policy.source),
}
