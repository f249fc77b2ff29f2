/** evidence-origin: the release, and with it its evidence, was signed by a job of a workflow that the environment names. */
import type { Rule } from '../facts/rule-facts.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'
import { claimsOrigin, isFromToken } from '../release/claims-origin.ts'
import { matchesWorkflow, workflowOf } from '../release/workflow-refs.ts'

const id = 'evidence-origin'

export const evidenceOrigin: Rule = {
  id,
  purposes: ['sign', 'promote'],
  evaluate({ environment, release: { run } }) {
    const workflow = workflowOf(run.claims)
    const demanded = environment.evidence.workflowRefs
    if (demanded === undefined) return notApplicable(id, workflow)
    const expected = `evidence signed by ${demanded.join(' or ')}, by its OIDC token`
    const actual = `${workflow}, by ${claimsOrigin(run.claimsSource)}`
    const named = demanded.some((one) => matchesWorkflow(one, workflow))
    return named && isFromToken(run.claimsSource)
      ? pass(id, { expected, actual })
      : fail(id, { expected, actual })
  },
}
