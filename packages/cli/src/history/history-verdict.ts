/** The result of a history in a sentence or two. */
import { toneOf } from '@secure-deploy/core/history/history-line'
import type { HistoryLine } from '@secure-deploy/core/history/history-line'
import type { FailedStanding } from '@secure-deploy/core/history/history-standing'
import { inWords } from '@secure-deploy/core/history/history-words'
import { count } from '@secure-deploy/core/reports/reports'
import type { Table, Tone } from '@secure-deploy/core/summary'

export interface VerdictInWords {
  readonly tone: Tone
  readonly title: string
  readonly detail: string
}

/** What was passed over or is held is no fault of the evidence, and still the first thing that a reader should see. */
export function verdictInWords(lines: readonly HistoryLine[]): VerdictInWords {
  const faulty = lines.filter(({ standing }) => standing.kind === 'does-not-hold').length
  const unknown = lines.filter(({ standing }) => standing.kind === 'unknown').length
  const alarms = lines.filter((line) => line.standing.kind === 'holds' && toneOf(line) === 'alarm').length
  const rest = [
    unknown === 0 ? '' : `${count(unknown, 'line')} could not be found out.`,
    alarms === 0
      ? ''
      : `${count(alarms, 'line')} tell${alarms === 1 ? 's' : ''} of an exception or of a hold.`,
  ].filter((text) => text !== '')
  const of = `of ${count(lines.length, 'line')}`
  if (faulty > 0)
    return {
      tone: 'alarm',
      title: `${faulty} ${of} ${faulty === 1 ? 'does' : 'do'} not hold`,
      detail: ['Do not rely on this release before somebody has found out why.', ...rest].join(' '),
    }
  if (unknown > 0)
    return {
      tone: 'warning',
      title: `${unknown} ${of} could not be found out`,
      detail: ['What could be verified holds.', ...rest.slice(1)].join(' '),
    }
  return {
    tone: alarms > 0 ? 'alarm' : 'plain',
    title: 'Everything holds',
    detail: [`Each ${of} was verified.`, ...rest].join(' '),
  }
}

export function faultsOf(lines: readonly HistoryLine[]): readonly Fault[] {
  return lines.flatMap((line) => {
    const { standing, environment } = line
    return standing.kind === 'holds' ? [] : [{ where: [inWords(line).step, environment ?? ''], standing }]
  })
}

export const faultTitles = {
  'does-not-hold': 'does not hold',
  unknown: 'could not be found out',
  'set-aside': 'does not count',
} as const satisfies Record<FailedStanding['kind'], string>

export interface Fault {
  /** A step and an environment, or a version and nothing. */
  readonly where: readonly string[]
  readonly standing: FailedStanding
}

/** Why something does not hold, or what else became of it; none where all holds. */
export function faultTable(faults: readonly Fault[]): readonly Table[] {
  if (faults.length === 0) return []
  return [
    {
      title: 'Why',
      header: ['', '', '', ''],
      rows: faults.map(({ where: [what = '', environment = ''], standing: { kind, code, reason } }) => [
        what,
        environment,
        faultTitles[kind],
        `${code}: ${reason}`,
      ]),
      tones: faults.map(({ standing: { kind } }) => (kind === 'does-not-hold' ? 'alarm' : 'warning')),
    },
  ]
}
