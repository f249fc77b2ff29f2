/** downgrade: no older release takes the place of a newer one, unless a reason is given for it. */
import type { Rule, RuleFacts, StandingRelease } from '../facts/rule-facts.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'
import { toTime } from '../release/statement.ts'

const id = 'downgrade'

export const downgrade: Rule = {
  id,
  purposes: ['promote'],
  evaluate(facts) {
    const { environment, release, current, downgrade: allowed } = facts
    if (current === undefined) return notApplicable(id, `no release stands in ${environment.name}`)
    if (isSameRelease(facts, current))
      return notApplicable(id, `${current.id.version} stands in ${environment.name} already`)
    const standing = `${current.id.version} of ${toTime(current.finishedOn)}`
    const candidate = `${release.id.version} of ${release.finishedOn}`
    const expected = `a release no older than ${standing}`
    if (Date.parse(release.finishedOn) >= current.finishedOn.getTime())
      return pass(id, { expected, actual: candidate })
    const reason = allowed?.reason.trim() ?? ''
    return reason === ''
      ? fail(id, { expected, actual: candidate })
      : pass(id, { expected: `${expected}, or a reason`, actual: `${candidate}, because: ${reason}` })
  },
}

/** A name and version stand in a store once, so no other bundle of theirs can stand there too. */
function isSameRelease({ release }: RuleFacts, current: StandingRelease): boolean {
  return (
    current.id.name === release.id.name &&
    current.id.version === release.id.version &&
    current.finishedOn.getTime() === Date.parse(release.finishedOn)
  )
}
