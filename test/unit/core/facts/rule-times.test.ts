import { describe, expect, it } from '@jest/globals'
import { earliest, inWords, isInFuture, latest } from '@secure-deploy/core/facts/rule-times'

const minute = 60_000
const time = new Date('2026-03-02T10:00:00Z')

describe('inWords', () => {
  it.each([
    [0, '0 seconds'],
    [-5, '0 seconds'],
    [999, '0 seconds'],
    [1000, '1 second'],
    [90_000, '1 minute 30 seconds'],
    [45 * minute, '45 minutes'],
    [24 * 60 * minute - 1, '23 hours 59 minutes'],
    [24 * 60 * minute, '1 day'],
    [51 * 60 * minute, '2 days 3 hours'],
    [24 * 60 * minute + 5 * minute, '1 day'],
  ])('%d milliseconds are %s', (milliseconds, words) => {
    expect(inWords(milliseconds)).toBe(words)
  })
})

describe('isInFuture', () => {
  it.each([
    ['now', 0, false],
    ['a quarter of an hour later', 15 * minute, false],
    ['a moment more', 15 * minute + 1, true],
    ['no time at all', Number.NaN, true],
  ])('%s: %s', (_when, later, expected) => {
    expect(isInFuture(new Date(time.getTime() + later), time)).toBe(expected)
  })
})

describe('latest and earliest', () => {
  const times = [5, 9, 1].map((minutes) => new Date(time.getTime() + minutes * minute))

  it('find the last and the first, in whatever order they stand', () => {
    expect([latest(times), earliest(times)]).toEqual([times[1], times[2]])
  })

  it('find none among none', () => {
    expect([latest([]), earliest([])]).toEqual([undefined, undefined])
  })
})
