import { describe, expect, it } from '@jest/globals'
import { ending, moment, timeOf } from '@secure-deploy/core/values/time-texts'
import { errorWith } from '../../../support/errors.ts'
import { now } from '../../../support/releases.ts'

const refused = errorWith('INPUT_MALFORMED')

describe('moment', () => {
  it.each([
    ['2030-01-31T18:00:00Z', '2030-01-31T18:00:00.000Z'],
    ['2030-01-31T18:00:00.5Z', '2030-01-31T18:00:00.500Z'],
    ['2030-01-31T18:00:00+02:00', '2030-01-31T16:00:00.000Z'],
    ['2028-02-29T00:00:00-11:30', '2028-02-29T11:30:00.000Z'],
  ])('reads %s', (text, time) => {
    expect(moment(text, 'deployed-at').toISOString()).toBe(time)
  })

  it.each([
    'tomorrow',
    '2030-01-31',
    '2030-01-31T18:00:00',
    '2030-01-31 18:00:00Z',
    '2030-01-31T18:00Z',
    '2030-02-29T00:00:00Z',
    '2030-04-31T00:00:00+02:00',
    '2030-13-01T00:00:00Z',
    '2030-01-31T24:00:00Z',
    '2030-01-31T23:60:00Z',
    '2030-01-31T18:00:00+25:00',
    '1906848000',
    '7d',
  ])('refuses %s', (text) => {
    expect(() => moment(text, 'deployed-at')).toThrow(refused)
  })
})

describe('ending', () => {
  it.each([
    ['2025-06-16T12:00:00Z', '2025-06-16T12:00:00.000Z'],
    ['30m', '2025-06-15T12:30:00.000Z'],
    ['24h', '2025-06-16T12:00:00.000Z'],
    ['7d', '2025-06-22T12:00:00.000Z'],
  ])('reads %s', (text, time) => {
    expect(timeOf(ending(text, 'until'), now).toISOString()).toBe(time)
  })

  it.each(['7', '0d', '1w', '-1d', '1.5h', '2030-02-30T00:00:00Z', 'forever'])('refuses %s', (text) => {
    expect(() => ending(text, 'until')).toThrow(refused)
  })
})
