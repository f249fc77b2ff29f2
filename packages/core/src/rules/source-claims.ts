/** source-claims: what the release says of its run was taken from the run's OIDC token, which no step of the job can change. */
import type { Rule } from '../facts/rule-facts.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'
import { claimsOrigin, isFromToken } from '../release/claims-origin.ts'

const id = 'source-claims'

export const sourceClaims: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate({ release: { run }, policy }) {
    const actual = claimsOrigin(run.claimsSource)
    if (policy.source.claims === undefined) return notApplicable(id, actual)
    const expected = "claims from the run's OIDC token"
    return isFromToken(run.claimsSource) ? pass(id, { expected, actual }) : fail(id, { expected, actual })
  },
}
