import { describe, expect, it } from '@jest/globals'
import { field, flow, scalar } from '@secure-deploy/cli/set-up/yaml-text'
import fc from 'fast-check'
import { parse } from 'yaml'

const awkwardLine = fc.oneof(
  fc.constantFrom('', ' ', '    ', '    make', 'evil: x'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }),
)
const printableLine = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })

describe('scalar', () => {
  it.each(['app', 'refs/heads/main', 's3://amzn-s3-demo-dev', 'arn:aws:iam::111122223333:role/app-sign'])(
    'leaves %s as it is',
    (text) => {
      expect(scalar(text)).toBe(text)
    },
  )

  it.each([
    'true',
    'No',
    'null',
    '1.10',
    '0123',
    '1e3',
    'a: b',
    'a #b',
    '- a',
    '{a}',
    '*a',
    '!x',
    '%a',
    "it's",
    'a:',
    ' a ',
    '~',
    '@octo-org/team',
  ])('says %j to every reader', (text) => {
    expect([scalar(text), parse(scalar(text))]).toEqual([`'${text.replaceAll("'", "''")}'`, text])
  })

  it('is read as it was, whatever it is', () => {
    fc.assert(
      fc.property(printableLine, (text) => {
        expect(parse(`a: ${scalar(text)}\n`)).toEqual({ a: text })
      }),
    )
  })
})

describe('flow', () => {
  it('is read as it was', () => {
    fc.assert(
      fc.property(fc.array(printableLine), (texts) => {
        expect(parse(`a: ${flow(texts)}\n`)).toEqual({ a: texts })
      }),
    )
  })
})

describe('field', () => {
  it('writes several lines as a block', () => {
    expect(field(2, 'run', 'make\n\nmake test\n')).toBe('  run: |\n    make\n\n    make test')
  })

  it.each(['\n    make\nmake test', '\n  a\n b: c', '    \nmake', '\n\n  make'])(
    'is read as it was where it begins with an empty line: %j',
    (text) => {
      expect(parse(`${field(2, 'run', text)}\n`)).toEqual({ run: `${text}\n` })
    },
  )

  it('is read as it was, but for the lines at its end', () => {
    fc.assert(
      fc.property(fc.array(awkwardLine, { minLength: 2, maxLength: 5 }), (lines) => {
        const text = lines.join('\n')
        const read = parse(`a:\n${field(2, 'b', text)}\n`) as { readonly a: { readonly b: string } }
        expect(read.a.b.trimEnd()).toBe(text.trimEnd())
      }),
    )
  })
})
