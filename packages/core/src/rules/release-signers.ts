/** release-signers: as many of the signers that the policy trusts with releases have signed as it demands. */
import type { Rule } from '../facts/rule-facts.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'

const id = 'release-signers'

export const releaseSigners: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate({ purpose, policy, signedBy }) {
    if (purpose === 'sign') return notApplicable(id, 'not signed yet')
    const { parties, threshold } = policy.signers
    const signed = parties.filter(({ name }) => signedBy.includes(name)).map(({ name }) => name)
    const comparison = {
      expected: `signatures of ${threshold} of ${parties.length}`,
      actual: signed.length === 0 ? 'none of them' : `${signed.length}: ${signed.join(', ')}`,
    }
    // Fail closed: a threshold below 1 would let in what nobody signed.
    return signed.length >= Math.max(threshold, 1) ? pass(id, comparison) : fail(id, comparison)
  },
}
