/** What the picture of a history page shows: one box for the build, the signatures and each environment, with the little that fits. */
import type { History } from '@secure-deploy/core/history/history'
import { alarmsOf, toneOf } from '@secure-deploy/core/history/history-line'
import type { HistoryLine } from '@secure-deploy/core/history/history-line'
import type { Tone } from '@secure-deploy/core/summary'

export interface PictureBox {
  readonly name: string
  readonly texts: readonly BoxText[]
  readonly tone: Tone
  readonly reached: 'reached' | 'unreached'
  /** Of the arrow that leads to it. */
  readonly arrow: Tone
}

export interface BoxText {
  readonly text: string
  readonly style: '' | 'quiet' | 'good-text' | 'warning-text' | 'alarm-text'
}

export function boxesOf({ lines, stores, release }: History): readonly PictureBox[] {
  const signed = lines.filter(({ step }) => step === 'signed')
  const built = lines.filter(({ step }) => step === 'built')
  const claims = release?.run.claims
  const accepted = signed.filter(({ fact }) => fact !== undefined).length
  return [
    {
      name: 'Built',
      texts: [
        quiet(claims?.repository ?? 'from nobody knows what'),
        quiet(claims === undefined ? '' : `at ${claims.sha.slice(0, 12)}`),
        quiet(claims?.ref ?? ''),
        ...faults(built),
      ],
      tone: worst(built),
      reached: 'reached',
      arrow: 'plain',
    },
    {
      name: 'Signed',
      texts: [
        quiet(`${accepted} ${accepted === 1 ? 'signature' : 'signatures'}`),
        quiet(signed.find(({ time }) => time !== undefined)?.time?.at ?? ''),
        ...faults(signed),
      ],
      tone: worst(signed),
      reached: 'reached',
      arrow: 'plain',
    },
    ...stores.map(({ environment }) => environmentBox(environment, lines)),
  ]
}

/** Holds in force that are about the release wherever it stands. */
export function barsOf({ lines }: History): readonly string[] {
  return lines.flatMap((line) =>
    line.step === 'held' && line.environment === undefined
      ? [
          ...alarmsOf(line).map((alarm) => `✖ held, ${alarm}`),
          ...faults([line]).map(({ text }) => `${text}: a hold`),
        ]
      : [],
  )
}

function environmentBox(environment: string, all: readonly HistoryLine[]): PictureBox {
  const lines = all.filter((line) => line.environment === environment && line.step !== 'lifted')
  const arrival = lines.find(
    ({ step, fact }) => (step === 'arrived' || step === 'promoted') && fact !== undefined,
  )
  const stored = lines.find(({ step, standing }) => step === 'stored' && standing.kind === 'holds')
  const isThere = lines.some(({ step }) => step !== 'held')
  const arrivals = lines.filter(({ step }) => step === 'arrived' || step === 'promoted')
  return {
    name: environment,
    texts: [
      quiet(arrivalText(arrival, isThere, arrivals)),
      ...(stored === undefined ? [] : [{ text: '✔ every byte as signed', style: 'good-text' } as const]),
      ...lines.flatMap(approvalText),
      ...lines.flatMap(deploymentText),
      ...lines.flatMap(alarmText),
      ...faults(lines),
    ],
    tone: worst(lines),
    reached: isThere ? 'reached' : 'unreached',
    arrow: worst(arrivals),
  }
}

function arrivalText(
  arrival: HistoryLine | undefined,
  isThere: boolean,
  arrivals: readonly HistoryLine[],
): string {
  if (arrival?.time !== undefined) return arrival.time.at
  if (arrivals.length > 0) return 'no arrival that holds'
  return isThere ? 'not admitted' : 'not reached'
}

function approvalText(line: HistoryLine): readonly BoxText[] {
  if (line.step !== 'approved' || line.fact === undefined) return []
  const { total } = line.fact.approvals.approvers
  return [quiet(`${total} ${total === 1 ? 'approver' : 'approvers'}`)]
}

function deploymentText(line: HistoryLine): readonly BoxText[] {
  if (line.step !== 'deployed' || line.fact === undefined) return []
  const { outcome } = line.fact.deployment
  return [
    outcome === 'success'
      ? { text: '✔ deployed', style: 'good-text' }
      : { text: `✖ deployment ${outcomes[outcome]}`, style: 'warning-text' },
  ]
}

const outcomes = { failure: 'failed', 'rolled-back': 'rolled back' } as const

function alarmText(line: HistoryLine): readonly BoxText[] {
  if (line.step === 'held' && alarmsOf(line).length > 0) return [{ text: '✖ held', style: 'alarm-text' }]
  if ((line.step !== 'arrived' && line.step !== 'promoted') || line.fact === undefined) return []
  const { bypass, downgrade } = line.fact.promotion.decision
  return [
    ...(bypass === undefined ? [] : [{ text: '✖ rules passed over', style: 'alarm-text' } as const]),
    ...(downgrade === undefined ? [] : [{ text: '✖ older than before', style: 'alarm-text' } as const]),
  ]
}

function faults(lines: readonly HistoryLine[]): readonly BoxText[] {
  return lines.flatMap(({ standing }): readonly BoxText[] => {
    if (standing.kind === 'does-not-hold') return [{ text: `✖ ${standing.code}`, style: 'alarm-text' }]
    return standing.kind === 'unknown' ? [{ text: `? ${standing.code}`, style: 'warning-text' }] : []
  })
}

function quiet(text: string): BoxText {
  return { text, style: 'quiet' }
}

function worst(lines: readonly HistoryLine[]): Tone {
  const tones = lines.map(toneOf)
  return tones.includes('alarm') ? 'alarm' : tones.includes('warning') ? 'warning' : 'plain'
}
