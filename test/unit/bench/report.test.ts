import { describe, expect, it } from '@jest/globals'
import { type Line, ratioLine, verdictOf } from '../../../bench/report/line.ts'
import { inUnit } from '../../../bench/report/numbers.ts'
import { plotOf } from '../../../bench/report/plot.ts'
import { notesOf, tableOf } from '../../../bench/report/table.ts'

const usage = (wall: number) => ({ wall, cpu: wall, peak: 1 })
const ratio = (ours: number, atMost?: number): Line =>
  ratioLine({
    what: 'sign <1 MiB> & all',
    against: 'a peer',
    rounds: [{ ours: usage(ours), theirs: usage(1) }],
    ours: 'ours',
    theirs: 'theirs',
    ...(atMost === undefined ? {} : { atMost }),
  })
const amount = (value: number, atMost: number): Line => ({
  what: 'requests',
  against: 'itself',
  measured: { kind: 'amount', unit: 'requests', amount: value },
  atMost,
  note: 'A note.',
})
const rows = (...lines: readonly Line[]) => [{ row: 'row', title: 'Row', lines }]

describe('verdictOf', () => {
  it.each([
    ['met', ratio(0.5, 0.6)],
    ['met', ratio(0.6, 0.6)],
    ['missed', ratio(0.61, 0.6)],
    ['shown', ratio(5)],
    ['met', amount(0, 0)],
    ['missed', amount(1, 0)],
  ] as const)('is %s', (verdict, line) => {
    expect(verdictOf(line)).toBe(verdict)
  })
})

describe('tableOf', () => {
  it('says of each line what was measured, against what, and whether the target was missed', () => {
    const table = tableOf(rows(ratio(0.5, 0.6), amount(7, 6)))
    expect(table.split('\n')).toHaveLength(4)
    expect(table).toMatch(/0\.500 s .* 1\.000 s .* 0\.50 × \(0\.50 to 0\.50\) .* ≤ 0\.60 × .* met/)
    expect(table).toMatch(/7 requests .* ≤ 6 requests .* \*\*missed\*\*/)
  })
})

describe('notesOf', () => {
  it('tells each note once', () => {
    expect(notesOf(rows(amount(1, 1), amount(2, 1)))).toEqual(['A note.'])
  })
})

describe('plotOf', () => {
  const machine = { processor: 'A processor', cores: 2, memory: '24 GiB', system: 'Linux 6' }
  const plot = plotOf({ taken: '2026-01-02T03:04:05Z', machine, rows: rows(ratio(0.5, 0.6), amount(1, 1)) })

  it('draws one bar for each ratio, and none for an amount', () => {
    expect(plot.match(/<rect /g)).toHaveLength(1)
  })

  it('escapes what is text', () => {
    expect(plot).toContain('sign &lt;1 MiB&gt; &amp; all')
  })

  it('can be read in a light and in a dark scheme', () => {
    expect(plot).toContain('@media (prefers-color-scheme: dark)')
  })
})

describe('inUnit', () => {
  it.each([
    [0.0444, 's', '0.044 s'],
    [12.34, 's', '12.3 s'],
    [0, 'bytes', '0 bytes'],
    [150 * 1024 ** 2, 'bytes', '150 MiB'],
    [1_600_000, 'code', '1.60 MB'],
    [1, 'requests', '1 request'],
    [1.25, 'times', '1.25 ×'],
  ] as const)('tells %s %s as %s', (value, unit, text) => {
    expect(inUnit(value, unit)).toBe(text)
  })
})
