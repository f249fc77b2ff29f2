import { describe, expect, it } from '@jest/globals'
import {
  childrenOf,
  derTag,
  readBitString,
  readBoolean,
  readFirst,
  readIntegerBytes,
  readObjectIdentifier,
  readOnly,
  readSmallInteger,
} from '@secure-deploy/notary/der'

const hex = (text: string) => new Uint8Array(Buffer.from(text.replace(/ /g, ''), 'hex'))
const element = (text: string) => readFirst(hex(text))

describe('readFirst', () => {
  it('reads short and long lengths', () => {
    expect(readFirst(hex(`0482 0100 ${'00'.repeat(256)} ff`)).content).toHaveLength(256)
    expect(readFirst(hex(`0481 80 ${'00'.repeat(128)}`)).content).toHaveLength(128)
    expect(readFirst(hex('0401 aa bb')).bytes).toEqual(hex('0401aa'))
  })

  it.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['content that is cut off', '0402 00'],
    ['a length that is cut off', '0482 01'],
    ['an indefinite length', '3080 0000'],
    ['a length of five octets', '0485 0000000001 00'],
    ['a long form for a short length', '0481 01 00'],
    ['a length with a leading zero', `0482 0080 ${'00'.repeat(128)}`],
    ['a tag number above 30', '1f81 00 00'],
  ])('rejects %s', (_what, text) => {
    expect(() => readFirst(hex(text))).toThrow(SyntaxError)
  })
})

describe('readOnly', () => {
  it('rejects bytes after the element', () => {
    expect(() => readOnly(hex('0500 00'), derTag.null)).toThrow(SyntaxError)
  })

  it('rejects another tag', () => {
    expect(() => readOnly(hex('0500'), derTag.sequence)).toThrow(SyntaxError)
  })
})

describe('childrenOf', () => {
  it('rejects a primitive element', () => {
    expect(() => childrenOf(element('0402 0500'))).toThrow(SyntaxError)
  })

  it('rejects a child that reaches beyond its parent', () => {
    expect(() => childrenOf(readFirst(hex('3003 0402 00 00')))).toThrow(SyntaxError)
  })
})

describe('readObjectIdentifier', () => {
  it.each([
    ['0603 550403', '2.5.4.3'],
    ['0608 2a8648ce3d040303', '1.2.840.10045.4.3.3'],
    ['0603 883703', '2.999.3'],
    ['0601 27', '0.39'],
  ])('reads %s as %s', (text, expected) => {
    expect(readObjectIdentifier(element(text))).toBe(expected)
  })

  it.each([
    ['one that is empty', '0600'],
    ['one that is cut off', '0602 5581'],
    ['an arc with a leading zero', '0603 558003'],
    ['an arc beyond safe integers', '060a 55ffffffffffffffff7f'],
  ])('rejects %s', (_what, text) => {
    expect(() => readObjectIdentifier(element(text))).toThrow(SyntaxError)
  })
})

describe('readBoolean', () => {
  it('reads 00 and FF', () => {
    expect([readBoolean(element('010100')), readBoolean(element('0101ff'))]).toEqual([false, true])
  })

  it.each(['010101', '0100', '01020000'])('rejects %s', (text) => {
    expect(() => readBoolean(element(text))).toThrow(SyntaxError)
  })
})

describe('readIntegerBytes', () => {
  it.each(['0200', '02020001', '0202ff80'])('rejects %s, which is not minimal', (text) => {
    expect(() => readIntegerBytes(element(text))).toThrow(SyntaxError)
  })
})

describe('readSmallInteger', () => {
  it('reads zero and a number with a sign octet', () => {
    expect([readSmallInteger(element('020100')), readSmallInteger(element('02020080'))]).toEqual([0, 128])
  })

  it.each([
    ['a negative number', '0201ff'],
    ['a number of five octets', '02050100000000'],
  ])('rejects %s', (_what, text) => {
    expect(() => readSmallInteger(element(text))).toThrow(SyntaxError)
  })
})

describe('readBitString', () => {
  it.each([
    ['no octet for the unused bits', '0300'],
    ['eight unused bits', '030208 00'],
    ['unused bits of no octet', '030101'],
    ['ones in the unused bits', '030201 01'],
  ])('rejects %s', (_what, text) => {
    expect(() => readBitString(element(text))).toThrow(SyntaxError)
  })
})
