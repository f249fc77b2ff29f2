/** Summaries and tables as text that fits a terminal. */
import type { Summary, Table, Tone } from '@secure-deploy/core/summary'
import { paint, printable } from './style.ts'
import type { Style } from './style.ts'

/** Characters in a line, on any terminal, so that output that is kept reads the same everywhere. */
export const lineWidth = 100
const indent = '  '
const gap = '  '
const narrowest = 8
const mostRows = 40

export type Shown = 'first rows' | 'every row'

export function renderSummary(
  { title, lead, tables }: Summary,
  style: Style,
  shown: Shown = 'first rows',
): readonly string[] {
  const blocks = tables.flatMap((table) => ['', ...renderTable(table, style, shown)])
  return [paint(style, 'bold', printable(title)), ...wrap(printable(lead), lineWidth), ...blocks]
}

/** Empty columns are left out, long cells go on in the next line, and long tables are cut and say so, unless every row is wanted. */
export function renderTable(table: Table, style: Style, shown: Shown = 'first rows'): readonly string[] {
  const most = shown === 'every row' ? table.rows.length : mostRows
  const rows = table.rows.slice(0, most).map((row) => row.map(printable))
  const all = [table.header, ...rows]
  const columns = table.header.map((_, index) => index).filter((index) => rows.some((row) => row[index]))
  const widths = fit(columns.map((column) => Math.max(...all.map((row) => (row[column] ?? '').length))))
  const line = (row: readonly string[]) =>
    renderRow(
      columns.map((column) => row[column] ?? ''),
      widths,
    )
  const header = table.header.some((cell) => cell !== '') ? line(table.header) : []
  const left = table.rows.length - rows.length
  return [
    paint(style, 'bold', printable(table.title)),
    ...header.map((text) => paint(style, 'dim', text)),
    ...rows.flatMap((row, index) => line(row).map((text) => toned(text, table.tones?.[index], style))),
    ...(left > 0 ? [`${indent}… and ${left} more`] : []),
  ]
}

function toned(text: string, tone: Tone | undefined, style: Style): string {
  switch (tone) {
    case 'alarm':
      return paint(style, 'red', text)
    case 'warning':
      return paint(style, 'yellow', text)
    case 'plain':
    case undefined:
      return text
  }
}

/** Takes from the widest column until the line fits. */
function fit(natural: readonly number[]): readonly number[] {
  const widths = [...natural]
  const room = lineWidth - indent.length - gap.length * (widths.length - 1)
  let excess = widths.reduce((sum, width) => sum + width, 0) - room
  for (; excess > 0; excess -= 1) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= narrowest) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function renderRow(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? narrowest))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) => {
    const parts = wrapped.map((lines, index) => (lines[at] ?? '').padEnd(widths[index] ?? 0))
    return `${indent}${parts.join(gap)}`.trimEnd()
  })
}

/** Breaks at spaces, else after a slash or comma, else anywhere. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const mark = Math.max(rest.lastIndexOf('/', width - 1), rest.lastIndexOf(',', width - 1)) + 1
    const at = space > width / 3 ? space : mark > width / 3 ? mark : width
    lines.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...lines, rest]
}
