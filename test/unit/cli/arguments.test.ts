import { describe, expect, it } from '@jest/globals'
import { readArguments, refusePositionals } from '@secure-deploy/cli/arguments'
import { errorWith } from '../../support/errors.ts'

const kinds = { store: 'value', refs: 'list', json: 'switch' } as const
const read = (...args: readonly string[]) => readArguments(args, kinds)

describe('readArguments', () => {
  it('reads values in both forms', () => {
    expect(read('--store', 'a').value('store')).toBe('a')
    expect(read('--store=a').value('store')).toBe('a')
  })

  it('gives a list every value up to the next flag', () => {
    const given = read('--refs', 'a', 'b', '--json', '--refs=c', 'd')
    expect(given.list('refs')).toEqual(['a', 'b', 'c', 'd'])
  })

  it('leaves what follows a value or a switch to no flag', () => {
    expect(read('x', '--store', 'a', 'y', '--json', 'z').positionals).toEqual(['x', 'y', 'z'])
  })

  it('leaves what follows -- to no flag', () => {
    const given = read('--refs', 'a', '--', '--store', 'b')
    expect([given.list('refs'), given.positionals]).toEqual([['a'], ['--store', 'b']])
  })

  it('says which flags are given', () => {
    const given = read('--json')
    expect([given.has('json'), given.has('store'), given.value('store'), given.list('refs')]).toEqual([
      true,
      false,
      undefined,
      [],
    ])
  })

  it('refuses a flag that is not known', () => {
    expect(() => read('--frob')).toThrow(errorWith('INPUT_UNKNOWN'))
    expect(() => read('-f')).toThrow(errorWith('INPUT_UNKNOWN'))
  })

  it('refuses a value given twice, where a parser would take the last', () => {
    expect(() => read('--store', 'a', '--store', 'b')).toThrow(errorWith('INPUT_CONFLICT'))
  })

  it.each([
    ['a value without one', ['--store']],
    ['a flag in place of a value', ['--store', '--json']],
    ['a switch with a value', ['--json=yes']],
    ['an empty value', ['--store=']],
    ['an empty argument', ['']],
    ['an empty entry of a list', ['--refs', 'a', '']],
  ])('refuses %s', (_what, args) => {
    expect(() => read(...args)).toThrow(errorWith('INPUT_MALFORMED'))
  })
})

describe('refusePositionals', () => {
  it('lets flags alone pass', () => {
    expect(() => refusePositionals(read('--json'))).not.toThrow()
  })

  it('refuses anything else', () => {
    expect(() => refusePositionals(read('--json', 'x'))).toThrow(errorWith('INPUT_MALFORMED'))
  })
})
