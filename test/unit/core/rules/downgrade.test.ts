import { describe, expect, it } from '@jest/globals'
import type { StandingRelease } from '@secure-deploy/core/facts/rule-facts'
import { toTime } from '@secure-deploy/core/release/statement'
import { downgrade } from '@secure-deploy/core/rules/downgrade'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { releaseId } from '../../../support/releases.ts'
import { ago, day, factsOf, hour, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const standing = (version: string, milliseconds: number): { current: StandingRelease } => ({
  current: {
    id: releaseId('app', version),
    bundleSha256: sha256Of(Buffer.from(version)),
    commit: 'b'.repeat(40),
    repository: 'octo-org/app',
    finishedOn: new Date(toTime(ago(milliseconds))),
  },
})
const why = { downgrade: { reason: 'the new one loses orders' } }

describe('the rule downgrade', () => {
  isAskedFor(downgrade, ['promote'])
  tryRule(downgrade, [
    ['nothing stands there', 'not-applicable', {}],
    ['the same release stands there', 'not-applicable', standing('1.0.0', hour)],
    ['an older one stands there', 'pass', standing('0.9.0', day)],
    ['one of the same second stands there', 'pass', standing('1.0.1', hour)],
    ['a newer one stands there', 'fail', standing('1.0.1', hour - 1000)],
    ['a newer one of the same version stands there', 'fail', standing('1.0.0', hour - 1000)],
    ['a newer one, and a reason is given', 'pass', { ...standing('1.0.1', 0), ...why }],
    [
      'a newer one, and a blank reason is given',
      'fail',
      { ...standing('1.0.1', 0), downgrade: { reason: ' ' } },
    ],
    ['an older one, and a reason that is not needed', 'pass', { ...standing('0.9.0', day), ...why }],
  ])

  it('names both with their times', () => {
    const { expected, actual } = downgrade.evaluate(factsOf(standing('1.0.1', 0)))
    expect(expected).toMatch(/^a release no older than 1\.0\.1 of \S+Z$/)
    expect(actual).toMatch(/^1\.0\.0 of \S+Z$/)
  })

  it('keeps the reason with what it found', () => {
    const { actual } = downgrade.evaluate(factsOf({ ...standing('1.0.1', 0), ...why }))
    expect(actual).toMatch(/because: the new one loses orders$/)
  })
})
