import { describe, expect, it } from '@jest/globals'
import { readArguments } from '../../../bench/arguments.ts'

const rows = ['start', 'sign-small'].map((name) => ({
  name,
  title: name,
  measure: () => Promise.resolve([]),
}))
const read = (...args: readonly string[]) => readArguments(args, rows)

describe('readArguments', () => {
  it('measures every row in full unless told, and writes what was found', () => {
    expect(read()).toEqual({
      scale: 'full',
      chosen: rows,
      out: 'bench/results',
      credentialsBundle: undefined,
    })
  })

  it('writes nothing of a run that is quick or leaves rows out', () => {
    expect([read('--quick').out, read('--only', 'start').out]).toEqual([undefined, undefined])
  })

  it('keeps the rows that are named, in their own order', () => {
    expect(read('--only', 'sign-small', '--only', 'start').chosen).toEqual(rows)
    expect(read('--only', 'start').chosen).toEqual(rows.slice(0, 1))
  })

  it.each([[['--only', 'stop']], [['--fast']]])('refuses %p, and says what there is', (args) => {
    expect(() => read(...args)).toThrow(/npm run bench/)
  })
})
