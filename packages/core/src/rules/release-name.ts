/** release-name: the policy is for releases of this name. */
import type { Rule } from '../facts/rule-facts.ts'
import { fail, pass } from '../facts/verdict.ts'
import { matchesRelease } from '../policy/release-pattern.ts'

const id = 'release-name'

export const releaseName: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate({ release, policy }) {
    const { name } = release.id
    const comparison = { expected: policy.releases.join(' or '), actual: name }
    return matchesRelease(policy.releases, name) ? pass(id, comparison) : fail(id, comparison)
  },
}
