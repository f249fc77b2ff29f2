/** The ratios as a plot: one bar a line, its target as a mark, and the peer as the line that all are held against. */
import type { Results } from './found.ts'
import { type Line, type Measured, verdictOf } from './line.ts'
import { times } from './numbers.ts'

type Ratio = Extract<Measured, { kind: 'ratio' }>
interface Bar extends Line {
  readonly measured: Ratio
}

const width = 960
const left = 430
const right = 70
const barHeight = 14
const step = 38
const top = 64

/** Colours that can be told from a white ground as from a black one; the rest follows the reader's scheme. */
const style = `
    text { font: 13px system-ui, sans-serif; fill: #24292f }
    .title { font-size: 16px; font-weight: 600 }
    .small { font-size: 11px; fill: #57606a }
    .met { fill: #1a7f37 } .missed { fill: #cf222e } .shown { fill: #6e7781 }
    .grid { stroke: #8c959f; stroke-opacity: .35 } .peer { stroke: #57606a; stroke-width: 1.5 }
    .target { stroke: #bf8700; stroke-width: 3 } .range { stroke: #24292f; stroke-opacity: .6 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .small { fill: #9198a1 } .peer { stroke: #9198a1 } .range { stroke: #e6edf3 }
      .met { fill: #3fb950 } .missed { fill: #f85149 } .shown { fill: #8b949e } .target { stroke: #d29922 }
    }`

export function plotOf({ taken, machine, rows }: Pick<Results, 'taken' | 'machine' | 'rows'>): string {
  const bars = rows.flatMap(({ lines }) => lines.filter(isBar))
  const most = Math.max(1.25, ...bars.flatMap(({ measured, atMost = 0 }) => [measured.ratio.high, atMost]))
  const at = (ratio: number): number => left + (ratio / most) * (width - left - right)
  const bottom = top + bars.length * step
  const height = bottom + 44
  const legend = `${taken.slice(0, 10)}, ${machine.processor}, ${machine.cores} cores. Bar: median of the ratios within a round; line on it: quartiles; mark: target.`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Ratios to the peers">`,
    `  <style>${style}\n  </style>`,
    `  <text class="title" x="16" y="28">Ours ÷ theirs: shorter is better, 1 × is the peer</text>`,
    `  <text class="small" x="16" y="46">${escapeXml(legend)}</text>`,
    ...ticksTo(most).map((tick) => tickAt(tick, at(tick), bottom)),
    ...bars.flatMap((bar, index) => barAt(bar, top + index * step, at)),
    '</svg>',
    '',
  ].join('\n')
}

function isBar(line: Line): line is Bar {
  return line.measured.kind === 'ratio'
}

function ticksTo(most: number): readonly number[] {
  const size = most <= 2 ? 0.25 : most <= 4 ? 0.5 : 1
  return Array.from({ length: Math.floor(most / size) + 1 }, (_, index) => index * size)
}

function tickAt(tick: number, x: number, bottom: number): string {
  const kind = tick === 1 ? 'peer' : 'grid'
  return `  <line class="${kind}" x1="${px(x)}" y1="${top - 8}" x2="${px(x)}" y2="${bottom}"/><text class="small" x="${px(x)}" y="${bottom + 16}" text-anchor="middle">${tick} ×</text>`
}

function barAt(line: Bar, y: number, at: (ratio: number) => number): readonly string[] {
  const { what, against, measured, atMost } = line
  const { ratio, quantity } = measured
  const middle = y + barHeight / 2
  const kind = { wall: 'time', cpu: 'processor time', peak: 'peak memory' }[quantity]
  return [
    `  <text x="16" y="${y + 11}">${escapeXml(what)}</text>`,
    `  <text class="small" x="16" y="${y + 25}">${escapeXml(`${kind} against ${against}`)}</text>`,
    `  <rect class="${verdictOf(line)}" x="${left}" y="${y}" width="${px(at(ratio.median) - left)}" height="${barHeight}" rx="2"/>`,
    `  <line class="range" x1="${px(at(ratio.low))}" y1="${middle}" x2="${px(at(ratio.high))}" y2="${middle}"/>`,
    ...(atMost === undefined
      ? []
      : [
          `  <line class="target" x1="${px(at(atMost))}" y1="${y - 3}" x2="${px(at(atMost))}" y2="${y + barHeight + 3}"/>`,
        ]),
    `  <text x="${px(Math.max(at(ratio.high), at(ratio.median), at(atMost ?? 0)) + 8)}" y="${y + 11}">${times(ratio.median)}</text>`,
  ]
}

function px(value: number): string {
  return value.toFixed(1)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
