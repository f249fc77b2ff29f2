/** The results as a table in Markdown, which the terminal shows as well. */
import type { RowResult } from './found.ts'
import { type Line, type Measured, verdictOf } from './line.ts'
import { inUnit, times, unitOf, withQuartiles } from './numbers.ts'

const heads = ['what', 'ours', 'against', 'theirs', 'ratio, median (quartiles)', 'target', ''] as const

export function tableOf(rows: readonly RowResult[]): string {
  const cells = rows.flatMap(({ lines }) => lines.map(cellsOf))
  const widths = heads.map((head, index) =>
    Math.max(3, head.length, ...cells.map((line) => line[index]?.length ?? 0)),
  )
  const print = (line: readonly string[]) =>
    `| ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [print(heads), rule, ...cells.map(print)].join('\n')
}

function cellsOf(line: Line): readonly string[] {
  const { what, against, measured, atMost } = line
  const { ours, theirs, ratio } = valuesOf(measured)
  const target = atMost === undefined ? '' : `≤ ${targetOf(measured, atMost)}`
  const verdict = { met: 'met', missed: '**missed**', shown: '' }[verdictOf(line)]
  return [`${what}${kindOf(measured)}`, ours, against, theirs, ratio, target, verdict]
}

/** Time is what a ratio is of unless it is said. */
function kindOf(measured: Measured): string {
  return measured.kind === 'ratio' && measured.quantity === 'cpu' ? ': processor time' : ''
}

function valuesOf(measured: Measured): {
  readonly ours: string
  readonly theirs: string
  readonly ratio: string
} {
  if (measured.kind === 'amount')
    return { ours: inUnit(measured.amount, measured.unit), theirs: '', ratio: '' }
  const unit = unitOf(measured.quantity)
  return {
    ours: inUnit(measured.ours.median, unit),
    theirs: inUnit(measured.theirs.median, unit),
    ratio: withQuartiles(measured.ratio),
  }
}

function targetOf(measured: Measured, atMost: number): string {
  return measured.kind === 'ratio' ? times(atMost) : inUnit(atMost, measured.unit)
}

/** The notes of the lines, each told once. */
export function notesOf(rows: readonly RowResult[]): readonly string[] {
  const notes = rows.flatMap(({ lines }) => lines.flatMap(({ note }) => (note === undefined ? [] : [note])))
  return [...new Set(notes)]
}
