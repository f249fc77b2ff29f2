/** The chain of custody as a Mermaid flowchart, for pages that draw one; no text of others can become part of its syntax. */
import type { Tone } from '../summary.ts'
import { alarmsOf, toneOf } from './history-line.ts'
import type { HistoryLine } from './history-line.ts'
import { inWords } from './history-words.ts'

/** One box. */
export interface DiagramStep {
  readonly texts: readonly string[]
  readonly tone: Tone
  /** `chain`: it follows the last one of the chain; `into`: it leads into the next one; `beside`: it hangs on the last one. */
  readonly place: 'chain' | 'into' | 'beside'
}

const longestText = 64
const mostTexts = 8
const mostSteps = 40

/** GitHub draws nothing of more than 50,000 characters (mermaid, `maxTextSize`). */
const largestDiagram = 40_000

/** A row where it is short, else from the top down, so that texts stay large enough to be read. */
const longestRow = 3

export function renderDiagram(steps: readonly DiagramStep[]): string {
  const shown = fitting(steps.slice(0, mostSteps))
  const left = steps.length - shown.length
  const more: DiagramStep = { texts: [`and ${left} more`], tone: 'warning', place: 'beside' }
  const all = left === 0 ? shown : [...shown, more]
  const chain = all.filter(({ place }) => place === 'chain').length
  return [
    `flowchart ${chain <= longestRow ? 'LR' : 'TB'}`,
    ...all.map(box),
    ...arrows(all),
    ...classes(all),
  ].join('\n')
}

/** The first steps whose boxes stay within the limit, whatever their texts are. */
function fitting(steps: readonly DiagramStep[]): readonly DiagramStep[] {
  let size = 0
  const end = steps.findIndex((step, index) => (size += box(step, index).length) > largestDiagram)
  return end === -1 ? steps : steps.slice(0, end)
}

function box({ texts }: DiagramStep, index: number): string {
  return `  n${index}["${texts.slice(0, mostTexts).map(encodeText).join('<br/>')}"]`
}

/**
 * Everything but letters, digits and spaces of ASCII as an entity code (mermaid, "Entity codes to escape characters"). INVARIANT:
 * what stands between the quotes is neither a quote nor a line end nor Markdown, and no code fence can be ended by it.
 */
function encodeText(text: string): string {
  const line = text
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .trim()
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')
  const characters = Array.from(withoutOwnWords(line))
  const cut = characters.length > longestText ? [...characters.slice(0, longestText - 1), '…'] : characters
  return cut
    .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
    .join('')
}

/** Mermaid looks for formulas and icons after it has read entity codes; a space in between makes texts of them. */
function withoutOwnWords(line: string): string {
  return line.replaceAll(/\$(?=\$)/g, '$ ').replaceAll(/:(?=fa-)/g, ': ')
}

function arrows(steps: readonly DiagramStep[]): readonly string[] {
  const lines: string[] = []
  let last: number | undefined
  let waiting: readonly number[] = []
  for (const [index, { place }] of steps.entries()) {
    if (place === 'into') waiting = [...waiting, index]
    else if (place === 'beside') lines.push(...(last === undefined ? [] : [`  n${last} -.- n${index}`]))
    else {
      if (last !== undefined) lines.push(`  n${last} --> n${index}`)
      lines.push(...waiting.map((from) => `  n${from} -.-> n${index}`))
      waiting = []
      last = index
    }
  }
  return lines
}

/** Only lines are coloured: what is written in a box is read in the colours of the page, be it light or dark. */
const colours = {
  alarm: 'stroke:#cf222e,stroke-width:4px',
  warning: 'stroke:#bf8700,stroke-width:3px',
} as const

function classes(steps: readonly DiagramStep[]): readonly string[] {
  return (['alarm', 'warning'] as const).flatMap((tone) => {
    const members = steps.flatMap((step, index) => (step.tone === tone ? [`n${index}`] : []))
    return members.length === 0
      ? []
      : [`  classDef ${tone} ${colours[tone]}`, `  class ${members.join(',')} ${tone}`]
  })
}

/** The lines of a history as boxes: the signatures of a release in one, and its evidence in another. */
export function stepsOf(lines: readonly HistoryLine[]): readonly DiagramStep[] {
  return grouped(lines).map((group) => {
    const tones = group.map(toneOf)
    return {
      texts: group.length === 1 ? textsOf(group[0]) : headed(group),
      tone: tones.includes('alarm') ? 'alarm' : tones.includes('warning') ? 'warning' : 'plain',
      place: placeOf(group[0]),
    }
  })
}

type Group = readonly [HistoryLine, ...HistoryLine[]]

function grouped(lines: readonly HistoryLine[]): readonly Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const joins = last !== undefined && last[0].step === line.step && isJoined(line) && isJoined(last[0])
    if (joins) groups[groups.length - 1] = [...last, line]
    else groups.push([line])
  }
  return groups
}

function isJoined({ step, fact }: HistoryLine): boolean {
  return fact !== undefined && (step === 'signed' || step === 'evidence')
}

function headed(group: Group): readonly string[] {
  const words = group.map(inWords)
  return [words[0]?.step ?? '', ...words.map(({ who, what }) => (who === '' ? what : who))]
}

function textsOf(line: HistoryLine): readonly string[] {
  const { step, when, who, what } = inWords(line)
  return [step, placeInWords(line) ?? what, ...alarmsOf(line), who, when].filter((text) => text !== '')
}

/** Of an arrival only where it led: addresses are long, and the table has them. */
function placeInWords({ step, environment, fact }: HistoryLine): string | undefined {
  const isArrival = fact !== undefined && (step === 'arrived' || step === 'promoted')
  return isArrival && environment !== undefined
    ? `${step === 'arrived' ? 'to' : 'into'} ${environment}`
    : undefined
}

function placeOf({ step, fact, standing }: HistoryLine): DiagramStep['place'] {
  switch (step) {
    case 'built':
    case 'arrived':
    case 'promoted':
      return 'chain'
    case 'signed':
      return standing.kind === 'holds' ? 'chain' : 'beside'
    case 'approved':
      return fact === undefined ? 'beside' : 'into'
    case 'evidence':
    case 'stored':
    case 'deployed':
    case 'held':
    case 'lifted':
      return 'beside'
  }
}
