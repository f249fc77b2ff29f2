import { describe, expect, it } from '@jest/globals'
import { readYaml } from '@secure-deploy/core/policy-file/yaml'
import fc from 'fast-check'
import { stringify } from 'yaml'

function read(text: string | Uint8Array) {
  return readYaml(Buffer.from(text as string))
}

function valueOf(text: string): unknown {
  const outcome = read(text)
  if (outcome.kind === 'read') return outcome.file.value
  throw new Error(JSON.stringify(outcome.faults))
}

function faultsOf(text: string | Uint8Array): string {
  const outcome = read(text)
  if (outcome.kind === 'read') throw new Error('the file was taken')
  return outcome.faults.map(({ message }) => message).join('\n')
}

describe('readYaml', () => {
  it('reads maps, lists and plain values by the core schema of YAML 1.2', () => {
    expect(valueOf('a: [1, true, null, "x"]\nb: { c: on, d: 09:00, e: 2026-01-31 }\nf:\n')).toEqual({
      a: [1, true, null, 'x'],
      b: { c: 'on', d: '09:00', e: '2026-01-31' },
      f: null,
    })
  })

  it('reads text of several lines as it is written', () => {
    expect(valueOf('pem: |\n  one\n  two\n')).toEqual({ pem: 'one\ntwo\n' })
  })

  it('reads past comments and a byte order mark', () => {
    expect(valueOf('\uFEFF# yaml-language-server: $schema=x\na: 1 # one\n')).toEqual({ a: 1 })
  })

  it('reads an empty file as nothing', () => {
    expect(valueOf('')).toBeNull()
  })

  it('reads << as a name like any other', () => {
    expect(valueOf('<<: 1')).toEqual({ '<<': 1 })
  })

  it('reads __proto__ as a name like any other', () => {
    const value = valueOf('__proto__: { polluted: true }') as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('says on which line a place stands, or the nearest place around it', () => {
    const outcome = read('a: 1\nb:\n  - c\n  - d: 1\n')
    if (outcome.kind !== 'read') throw new Error('the file was refused')
    const { lineOf } = outcome.file
    expect([lineOf(['a']), lineOf(['b', 1, 'd']), lineOf(['b', 0, 'missing']), lineOf([])]).toEqual([
      1,
      4,
      3,
      undefined,
    ])
  })

  it.each([
    ['a name twice', 'a: 1\nb: 2\na: 3', 'a stands twice'],
    ['a name twice, once in quotes', 'a: 1\n"a": 3', 'a stands twice'],
    ['an anchor', 'a: &x 1', 'a has an anchor'],
    ['an anchor at a map', 'a: &x\n  b: 1', 'a has an anchor'],
    ['an alias', 'a: &x 1\nb: *x', 'b is an alias'],
    ['a tag', 'a: !!str 1', 'a has a tag'],
    ['a tag of its own', 'a: !secret x', 'has a tag|Unresolved tag'],
    ['a tag at a list', 'a: !!seq [1]', 'a has a tag'],
    ['a tag that says nothing', 'a: ! 1', 'a has a tag'],
    ['a name with an anchor', '&x a: 1', 'has a field whose name is not plain text'],
    ['a list as a name', '? [a, b]\n: 1', 'has a field whose name is not plain text'],
    ['two documents', 'a: 1\n---\nb: 2', 'has more than one YAML document'],
    ['a second document after the end of the first', 'a: 1\n...\nb: 2', 'more than one YAML document'],
    ['a directive', '%YAML 1.1\n---\na: yes', 'has a directive'],
    ['a tab as indentation', 'a:\n\tb: 1', 'is not YAML 1.2 at line 2'],
    ['a bracket that is not closed', 'a: [1', 'is not YAML 1.2 at line 1'],
    ['a quote that is not closed', 'a: "1', 'is not YAML 1.2 at line 1'],
    ['an escape that is none', 'a: "\\q"', 'is not YAML 1.2 at line 1'],
    ['two values at one place', 'a: b: c', 'is not YAML 1.2 at line 1'],
  ])('refuses %s', (_what, text, fault) => {
    expect(faultsOf(text)).toMatch(new RegExp(fault))
  })

  it('refuses bytes that are no UTF-8', () => {
    expect(faultsOf(Uint8Array.of(0x61, 0x3a, 0x20, 0xff))).toContain('is not text in UTF-8')
  })

  it('refuses a file above one mebibyte', () => {
    expect(faultsOf(`a: ${'x'.repeat(1024 ** 2)}`)).toContain('1048576 are allowed')
  })

  it('reports every fault', () => {
    expect(faultsOf('a: &x 1\nb: *x\nb: !!str 2').split('\n')).toHaveLength(4)
  })

  it.each([
    ['lists in lists', '['.repeat(500_000)],
    ['maps in maps', '{a: '.repeat(200_000)],
    ['lists in lists without brackets', '- '.repeat(500_000)],
    ['maps in maps without brackets', Array.from({ length: 700 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['names of names', '? '.repeat(500_000)],
  ])('refuses %s to any depth without following them', (_what, text) => {
    expect(faultsOf(text)).toContain('is nested too deeply')
  })

  it.each([
    ['names', Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['names that are equal', 'a: 1\n'.repeat(200_000)],
    ['entries', `[${'1,'.repeat(500_000)}]`],
    ['empty lines in lists', '-\n'.repeat(500_000)],
    ['documents', '---\n'.repeat(250_000)],
  ])('refuses more %s than a policy can need', (_what, text) => {
    expect(faultsOf(text)).toContain('has more parts than a policy can need')
  })

  it('reads back every value that is written as YAML', () => {
    const names = fc.stringMatching(/^[a-zA-Z][\w-]{0,8}$/)
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(value, (written) => {
        expect(valueOf(stringify(written, { aliasDuplicateObjects: false }))).toEqual(written)
      }),
    )
  })

  it('answers for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '|',
      '"',
      "'",
      '%',
      '#',
      '?',
      '\t',
      ',',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
        ),
        (text) => {
          expect(['read', 'faulty']).toContain(read(text).kind)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('answers for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['read', 'faulty']).toContain(readYaml(bytes).kind)
      }),
    )
  })
})
