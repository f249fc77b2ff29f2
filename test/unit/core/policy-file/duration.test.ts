import { describe, expect, it } from '@jest/globals'
import { durationForm, formatDuration, toMilliseconds } from '@secure-deploy/core/values/duration'

describe('toMilliseconds', () => {
  it.each([
    ['1m', 60_000],
    ['90m', 5_400_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
    ['999999d', 86_399_913_600_000],
  ])('takes %s for %d', (text, milliseconds) => {
    expect(toMilliseconds(text)).toBe(milliseconds)
  })

  it.each(['', '0h', '01h', '1', '1s', '1 h', '1.5h', '-1h', '1h30m', '1H', '1000000d', '1h\n'])(
    'does not know %j',
    (text) => {
      expect(durationForm.test(text)).toBe(false)
      expect(() => toMilliseconds(text)).toThrow()
    },
  )
})

describe('formatDuration', () => {
  it.each([
    ['1m', '1 minute'],
    ['90m', '90 minutes'],
    ['60m', '1 hour'],
    ['36h', '36 hours'],
    ['24h', '1 day'],
    ['14d', '14 days'],
  ])('says %s as %s', (text, words) => {
    expect(formatDuration(toMilliseconds(text))).toBe(words)
  })
})
