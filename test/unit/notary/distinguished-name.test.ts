import { describe, expect, it } from '@jest/globals'
import { formatName, isSubsetOfName, parseNameText, readName } from '@secure-deploy/notary/distinguished-name'

const der = (text: string) => new Uint8Array(Buffer.from(text.replace(/ /g, ''), 'hex'))

describe('readName', () => {
  it.each([
    ['PrintableString', '300d 310b 3009 0603550406 1302 5553', 'C', 'US'],
    ['UTF8String', '300d 310b 3009 0603550403 0c02 c3a9', 'CN', 'é'],
    ['BMPString', '300d 310b 3009 0603550403 1e02 00e9', 'CN', 'é'],
    ['TeletexString', '300c 310a 3008 0603550403 1401 e9', 'CN', 'é'],
    ['IA5String', '300c 310a 3008 0603550403 1601 61', 'CN', 'a'],
    ['an unknown type', '300c 310a 3008 0603550463 1601 61', '2.5.4.99', 'a'],
    ['a value that is no text', '300c 310a 3008 0603550403 0101 ff', 'CN', '#0101ff'],
  ])('reads %s', (_what, bytes, type, value) => {
    expect(readName(der(bytes)).attributes).toEqual([{ type, value }])
  })

  it('tells a multi-valued relative name', () => {
    const name = readName(der('3018 3116 3009 0603550406 1302 5553 3009 0603550403 0c02 c3a9'))
    expect([name.hasMultiValuedRdn, name.attributes.length]).toEqual([true, 2])
  })

  it.each([
    ['a set that is empty', '3002 3100'],
    ['an attribute without a value', '3009 3107 3005 0603550403'],
    ['a PrintableString that is not ASCII', '300c 310a 3008 0603550403 1301 e9'],
    ['a UTF8String that is not UTF-8', '300c 310a 3008 0603550403 0c01 e9'],
    ['a BMPString of an odd length', '300c 310a 3008 0603550403 1e01 e9'],
  ])('rejects %s', (_what, bytes) => {
    expect(() => readName(der(bytes))).toThrow()
  })
})

describe('formatName', () => {
  it('writes the last attribute first', () => {
    const attributes = [
      { type: 'C', value: 'US' },
      { type: 'CN', value: 'Signer' },
    ]
    expect(formatName(attributes)).toBe('CN=Signer,C=US')
  })

  it.each([
    ['a,b', 'CN=a\\,b'],
    ['a+b=c', 'CN=a\\+b=c'],
    ['"<>;\\', 'CN=\\"\\<\\>\\;\\\\'],
    ['#a', 'CN=\\#a'],
    [' a ', 'CN=\\ a\\ '],
    [' ', 'CN=\\ '],
    ['a\nb', 'CN=a\\0ab'],
  ])('escapes %j', (value, expected) => {
    expect(formatName([{ type: 'CN', value }])).toBe(expected)
  })

  it.each(['a,b', '"<>;\\', ' a ', ' ', '#a', 'a\nb', 'é,ü', 'a\\ ', '\\', '  '])(
    'writes %j so that it reads back',
    (value) => {
      expect(parseNameText(formatName([{ type: 'CN', value }]))).toEqual([{ type: 'CN', value }])
    },
  )
})

describe('parseNameText', () => {
  it.each([
    ['an escaped space at the end', 'C=a\\ ', 'a '],
    ['one of several spaces at the end, where it is escaped', 'C=a\\   ', 'a '],
    ['an escaped backslash before spaces', 'C=a\\\\  ', 'a\\'],
    ['a million spaces within', `C=a${' '.repeat(1_000_000)}b`, `a${' '.repeat(1_000_000)}b`],
  ])('keeps %s', (_what, text, value) => {
    expect(parseNameText(text)).toEqual([{ type: 'C', value }])
  })

  it('reads types in any case, S as ST, and spaces around', () => {
    expect(parseNameText('c=US, S = WA , o=Example')).toEqual([
      { type: 'C', value: 'US' },
      { type: 'ST', value: 'WA' },
      { type: 'O', value: 'Example' },
    ])
  })

  it.each([
    ['O=a\\,b', 'a,b'],
    ['O=a\\2Cb', 'a,b'],
    ['O=\\C3\\A9', 'é'],
    ['O=a\\ ', 'a '],
    ['O=a=b', 'a=b'],
  ])('reads the escapes of %s', (text, value) => {
    expect(parseNameText(text)).toEqual([{ type: 'O', value }])
  })

  it('reads a known object identifier as its short name', () => {
    expect(parseNameText('2.5.4.10=Example')).toEqual([{ type: 'O', value: 'Example' }])
  })

  it.each([
    ['nothing', ''],
    ['an attribute without "="', 'C=US,O'],
    ['an empty value', 'O='],
    ['an unknown type', 'FOO=a'],
    ['a type twice', 'O=a,O=b'],
    ['ST and S together', 'ST=a,S=b'],
    ['a multi-valued relative name', 'O=a+OU=b'],
    ['a hexadecimal value', 'O=#0c0161'],
    ['an unescaped semicolon', 'O=a;OU=b'],
    ['an unescaped quote', 'O="a"'],
    ['a backslash at the end', 'O=a\\'],
    ['an escape of nothing', 'O=a\\zb'],
    ['escaped bytes that are not UTF-8', 'O=\\C3'],
    ['a trailing comma', 'O=a,'],
  ])('rejects %s', (_what, text) => {
    expect(() => parseNameText(text)).toThrow()
  })
})

describe('isSubsetOfName', () => {
  const whole = parseNameText('CN=Signer,O=Example,ST=WA,C=US')

  it.each([
    ['C=US,ST=WA,O=Example', true],
    ['O=Example,C=US', true],
    ['O=example,C=US', false],
    ['O=Example,C=US,L=Seattle', false],
  ])('compares %s', (part, expected) => {
    expect(isSubsetOfName(parseNameText(part), whole)).toBe(expected)
  })
})
