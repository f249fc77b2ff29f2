import { describe, expect, it } from '@jest/globals'
import type { TimeWindow } from '@secure-deploy/core/policy/deploy-policy'
import { window } from '@secure-deploy/core/rules/window'
import { factsOf, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const office: TimeWindow = { days: ['mon', 'thu'], start: 9 * 60, end: 16 * 60, timeZone: 'Europe/Amsterdam' }
const at = (time: string, ...windows: TimeWindow[]) => ({
  now: new Date(time),
  environment: { windows: windows.length === 0 ? [office] : windows },
})

describe('the rule window', () => {
  isAskedFor(window, ['promote'])
  tryRule(window, [
    ['no window is named', 'not-applicable', { environment: { windows: [] } }],
    // The second of March 2026 is a Monday, and Amsterdam is an hour ahead of UTC then.
    ['within it', 'pass', at('2026-03-02T10:00:00Z')],
    ['at its first moment', 'pass', at('2026-03-02T08:00:00Z')],
    ['just before it', 'fail', at('2026-03-02T07:59:59.999Z')],
    ['in its last minute', 'pass', at('2026-03-02T14:59:59.999Z')],
    ['at its end', 'fail', at('2026-03-02T15:00:00Z')],
    ['on another day', 'fail', at('2026-03-03T10:00:00Z')],
    ['on a day that it names too', 'pass', at('2026-03-05T10:00:00Z')],
    // In summer it is two hours ahead.
    ['in summer at the same hour of UTC', 'fail', at('2026-07-06T14:30:00Z')],
    ['in summer an hour earlier', 'pass', at('2026-07-06T07:00:00Z')],
    // Already Tuesday there, still Monday in UTC.
    ['after midnight there', 'fail', at('2026-03-02T23:30:00Z', { ...office, start: 0, end: 1440 })],
    ['before midnight there', 'pass', at('2026-03-02T22:59:59Z', { ...office, start: 0, end: 1440 })],
    ['at midnight', 'pass', at('2026-03-01T23:00:00Z', { ...office, start: 0, end: 1 })],
    [
      'within the second of two',
      'pass',
      at('2026-03-02T20:00:00Z', office, { ...office, timeZone: 'America/New_York' }),
    ],
    ['an end before the start', 'fail', at('2026-03-02T10:00:00Z', { ...office, start: 960, end: 540 })],
    ['no day', 'fail', at('2026-03-02T10:00:00Z', { ...office, days: [] })],
    [
      'a time zone that is not known',
      'fail',
      at('2026-03-02T10:00:00Z', { ...office, timeZone: 'Mars/Base' }),
    ],
  ])

  it('says when promotions may happen, and what time it is there', () => {
    expect(window.evaluate(factsOf(at('2026-03-03T10:05:00Z')))).toMatchObject({
      expected: 'mon thu 09:00 to 16:00 in Europe/Amsterdam',
      actual: 'tue 11:05 in Europe/Amsterdam',
    })
  })
})
