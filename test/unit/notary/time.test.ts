import { describe, expect, it } from '@jest/globals'
import { readFirst } from '@secure-deploy/notary/der'
import { formatRfc3339, parseRfc3339, readTime } from '@secure-deploy/notary/time'

const time = (tag: number, text: string) =>
  readFirst(new Uint8Array([tag, text.length, ...Buffer.from(text)]))

describe('parseRfc3339', () => {
  it.each([
    ['2023-12-06T01:20:03Z', '2023-12-06T01:20:03.000Z'],
    ['2023-12-06T01:20:03+08:00', '2023-12-05T17:20:03.000Z'],
    ['2023-12-06T01:20:03-08:30', '2023-12-06T09:50:03.000Z'],
    ['2023-12-06T01:20:03.5Z', '2023-12-06T01:20:03.500Z'],
    ['2023-12-06T01:20:03.123456789Z', '2023-12-06T01:20:03.123Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('reads %s', (text, expected) => {
    expect(parseRfc3339(text)?.toISOString()).toBe(expected)
  })

  it.each([
    '2023-12-06',
    '2023-12-06T01:20:03',
    '2023-12-06 01:20:03Z',
    '2023-12-06t01:20:03z',
    '2023-12-06T01:20:03.Z',
    '2023-02-29T00:00:00Z',
    '2023-13-01T00:00:00Z',
    '2023-12-06T24:00:00Z',
    '2023-12-06T23:59:60Z',
    '2023-12-06T01:20:03+24:00',
    '2023-12-06T01:20:03+0800',
    ' 2023-12-06T01:20:03Z',
    '2023-12-06T01:20:03Z\n',
  ])('rejects %j', (text) => {
    expect(parseRfc3339(text)).toBeUndefined()
  })
})

describe('formatRfc3339', () => {
  it('drops fractions of a second', () => {
    expect(formatRfc3339(new Date('2023-12-06T01:20:03.999Z'))).toBe('2023-12-06T01:20:03Z')
  })
})

describe('readTime', () => {
  it.each([
    [0x17, '491231235959Z', '2049-12-31T23:59:59.000Z'],
    [0x17, '500101000000Z', '1950-01-01T00:00:00.000Z'],
    [0x18, '21221027223332Z', '2122-10-27T22:33:32.000Z'],
    [0x18, '99991231235959Z', '9999-12-31T23:59:59.000Z'],
  ])('reads tag %i with %s', (tag, text, expected) => {
    expect(readTime(time(tag, text)).toISOString()).toBe(expected)
  })

  it.each([
    [0x17, '4912312359Z'],
    [0x17, '491231235959+0000'],
    [0x18, '20231206012003.5Z'],
    [0x18, '20231206012003'],
    [0x18, '20230229000000Z'],
    [0x16, '491231235959Z'],
  ])('rejects tag %i with %s', (tag, text) => {
    expect(() => readTime(time(tag, text))).toThrow(SyntaxError)
  })
})
