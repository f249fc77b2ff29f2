import { describe, expect, it } from '@jest/globals'
import { parseStrictJson } from '@secure-deploy/notary'
import fc from 'fast-check'

const parse = (text: string | Uint8Array, maxBytes = 1_000_000) =>
  parseStrictJson(Buffer.from(text), maxBytes)

describe('parseStrictJson', () => {
  it('reads what JSON.parse reads', () => {
    const text = '{"a":[1,-2.5e3,true,null,"\\u00e9"],"b":{"a":1}}'
    expect(parse(text)).toEqual(JSON.parse(text))
  })

  it('accepts the same key in different objects', () => {
    expect(parse('[{"a":1},{"a":2,"b":{"a":3}}]')).toEqual([{ a: 1 }, { a: 2, b: { a: 3 } }])
  })

  it.each([
    ['at the top', '{"a":1,"a":1}'],
    ['within an object', '{"x":{"a":1,"b":2,"a":3}}'],
    ['within a list', '[[{"a":1,"a":2}]]'],
    ['in another spelling', '{"a":1,"\\u0061":2}'],
    ['that is empty', '{"":1,"":2}'],
    ['that is __proto__', '{"__proto__":1,"__proto__":2}'],
  ])('rejects a repeated key %s', (_where, text) => {
    expect(() => parse(text)).toThrow(SyntaxError)
  })

  it('reads __proto__ as a plain property', () => {
    const value = parse('{"__proto__":{"polluted":true}}') as object
    expect([Object.getPrototypeOf(value) === Object.prototype, Object.keys(value)]).toEqual([
      true,
      ['__proto__'],
    ])
  })

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\ufeff{}'],
    ['a comment', '{} // x'],
    ['a trailing comma', '[1,]'],
    ['single quotes', "{'a':1}"],
    ['two values', '{}{}'],
    ['a number with a leading zero', '[01]'],
  ])('rejects %s', (_what, text) => {
    expect(() => parse(text)).toThrow(SyntaxError)
  })

  it('rejects bytes that are not UTF-8', () => {
    expect(() => parse(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toThrow(SyntaxError)
  })

  it('rejects nesting that exhausts the stack', () => {
    expect(() => parse('['.repeat(200_000) + ']'.repeat(200_000))).toThrow(SyntaxError)
  })

  it('accepts the same nesting that documents have, and much more', () => {
    const text = '{"a":['.repeat(50) + ']}'.repeat(50)
    expect(parse(text)).toEqual(JSON.parse(text))
  })

  it('rejects more values than a document of any release has, before they take memory', () => {
    expect(() => parse(`[${'0,'.repeat(4_000_000)}0]`, 64 * 1024 ** 2)).toThrow(SyntaxError)
  })

  it.each([
    ['after an escaped quotation mark', '{"a\\"":1,"a\\"":2}'],
    ['after escaped backslashes', '{"a\\\\":1,"b":"\\\\","a\\\\":2}'],
    ['after values that look like keys', '{"a":"b","b":["a","a"],"c":{"a":"c"},"a":0}'],
  ])('rejects a repeated key %s', (_where, text) => {
    expect(() => parse(text)).toThrow(SyntaxError)
  })

  it('accepts strings that look like keys', () => {
    const text = '{"a":"a","b":["a","a","{\\"a\\":"],"c":"\\\\"}'
    expect(parse(text)).toEqual(JSON.parse(text))
  })

  it('reads and refuses what JSON.parse does, whatever the text is', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '"\\u0061"',
      '1',
      ' ',
      'null',
    )
    const outcome = (read: () => unknown) => {
      try {
        return { value: read() }
      } catch (failure) {
        return failure instanceof SyntaxError ? 'refused' : failure
      }
    }
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const strict = outcome(() => parse(text))
        // What is refused beyond JSON.parse is a key that stands twice.
        if (strict !== 'refused' || !/"(a|\\u0061)".*"(a|\\u0061)"/.test(text))
          expect(strict).toEqual(outcome(() => JSON.parse(text) as unknown))
      }),
      { numRuns: 2000 },
    )
  })

  it('accepts exactly the largest size', () => {
    expect(parse('"abc"', 5)).toBe('abc')
  })

  it('rejects one byte more than the largest size', () => {
    expect(() => parse('"abc"', 4)).toThrow(SyntaxError)
  })
})
