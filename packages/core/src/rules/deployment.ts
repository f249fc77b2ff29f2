/** deployment: the last deployment of the release to the environment before this one ended well. */
import type { Rule } from '../facts/rule-facts.ts'
import { isInFuture, latest } from '../facts/rule-times.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'
import { toTime } from '../release/statement.ts'

const id = 'deployment'

export const deployment: Rule = {
  id,
  purposes: ['promote'],
  evaluate({ environment, deployments, now }) {
    const time = latest(deployments.map((one) => one.time))
    const last = deployments.filter((one) => one.time.getTime() === time?.getTime())
    const actual =
      time === undefined
        ? 'no record of a deployment'
        : [...new Set(last.map(({ outcome, target }) => `${outcome} at ${toTime(time)} to ${target}`))]
            .sort()
            .join(' and ')
    if (environment.deployed === 'not-demanded') return notApplicable(id, actual)
    const before = environment.after ?? 'the environment before it'
    const expected = `success of its last deployment to ${before}`
    // Fail closed: of records of the same time every one must say success, and one from the future would hide what comes before it.
    const succeeded =
      time !== undefined && !isInFuture(time, now) && last.every(({ outcome }) => outcome === 'success')
    return succeeded ? pass(id, { expected, actual }) : fail(id, { expected, actual })
  },
}
