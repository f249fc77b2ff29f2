/** job-environment: the promoting job runs in the GitHub environment whose protection the policy relies on. */
import type { Rule } from '../facts/rule-facts.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'
import type { EnvironmentPolicy } from '../policy/deploy-policy.ts'
import { claimsOrigin, isFromToken } from '../release/claims-origin.ts'

const id = 'job-environment'

export const jobEnvironment: Rule = {
  id,
  purposes: ['promote'],
  evaluate({ environment, run }) {
    const demanded = environmentOfJob(environment)
    const named = run?.claims.environment ?? 'none'
    if (demanded === undefined) return notApplicable(id, named)
    const expected = `a job in the GitHub environment ${demanded}, by its OIDC token`
    if (run === undefined) return fail(id, { expected, actual: 'no job of GitHub Actions' })
    const actual = `${named}, by ${claimsOrigin(run.claimsSource)}`
    return run.claims.environment === demanded && isFromToken(run.claimsSource)
      ? pass(id, { expected, actual })
      : fail(id, { expected, actual })
  },
}

/** Approvals of an environment are asked of the acting run, so its job must be the one that they let through. */
function environmentOfJob({ name, githubEnvironment, approvals }: EnvironmentPolicy): string | undefined {
  if (githubEnvironment !== undefined) return githubEnvironment
  return approvals?.sources.includes('environment') === true ? name : undefined
}
