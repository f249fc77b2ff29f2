/** What the doctor found as tables for people, as a document for programs, and as the failure that ends the command. */
import { InputError } from '@secure-deploy/core/errors'
import type { SecureDeployError } from '@secure-deploy/core/errors'
import type { Summary, Table, Tone } from '@secure-deploy/core/summary'
import type { Finding, Part, Standing } from './finding.ts'

const words: Readonly<Record<Standing, string>> = {
  holds: 'holds',
  note: 'note',
  differs: 'differs',
  missing: 'missing',
  unseen: 'not seen',
  skipped: 'not looked at',
}

const tones: Readonly<Record<Standing, Tone>> = {
  holds: 'plain',
  note: 'warning',
  differs: 'alarm',
  missing: 'alarm',
  unseen: 'warning',
  skipped: 'plain',
}

export function summaryOf(parts: readonly Part[], repository: string | undefined): Summary {
  const of = repository === undefined ? '' : ` of ${repository}`
  return {
    title: `Set-up${of}`,
    lead: verdict(parts),
    tables: [...parts.map(partTable), ...nextTable(parts)],
  }
}

function partTable({ title, findings }: Part): Table {
  return {
    title,
    header: ['', '', ''],
    rows: findings.map(({ standing, subject, detail }) => [words[standing], subject, detail]),
    tones: findings.map(({ standing }) => tones[standing]),
  }
}

/** Several findings may have one remedy, which is told where it is needed first. */
function nextTable(parts: readonly Part[]): readonly Table[] {
  const steps = nextSteps(parts)
  if (steps.length === 0) return []
  const rows = steps.map(({ step, subjects }, index) => [`${index + 1}.`, step, someOf(subjects)])
  return [{ title: 'Next, in this order', header: ['', '', 'for'], rows }]
}

interface NextStep {
  readonly step: string
  readonly subjects: readonly string[]
}

/** What has to be done before what may be done. */
function nextSteps(parts: readonly Part[]): readonly NextStep[] {
  const open = findingsOf(parts).filter(({ nextStep }) => nextStep !== undefined)
  const ordered = [...open.filter(isFailure), ...open.filter((one) => !isFailure(one))]
  const subjects = new Map<string, string[]>()
  for (const { nextStep = '', subject } of ordered)
    subjects.set(nextStep, [...(subjects.get(nextStep) ?? []), subject])
  return [...subjects].map(([step, of]) => ({ step, subjects: of }))
}

function someOf(subjects: readonly string[]): string {
  const more = subjects.length - 2
  return `${subjects.slice(0, 2).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function findingsOf(parts: readonly Part[]): readonly Finding[] {
  return parts.flatMap(({ findings }) => findings)
}

function isFailure({ standing }: Finding): boolean {
  return isLacking(standing) || standing === 'unseen'
}

function isLacking(standing: Standing): boolean {
  return standing === 'missing' || standing === 'differs'
}

function verdict(parts: readonly Part[]): string {
  const findings = findingsOf(parts)
  const number = (is: (standing: Standing) => boolean) =>
    findings.filter(({ standing }) => is(standing)).length
  const looked = findings.length - number((standing) => standing === 'skipped')
  const [lacking, unseen] = [number(isLacking), number((standing) => standing === 'unseen')]
  const skipped = looked === findings.length ? '' : ' Not everything was looked at.'
  if (lacking + unseen === 0) return `Everything that was looked at holds: ${looked} of ${looked}.${skipped}`
  const faults = [
    ...(lacking === 0
      ? []
      : [
          `${lacking} of ${looked} ${lacking === 1 ? 'is missing or not as it has' : 'are missing or not as they have'} to be`,
        ]),
    ...(unseen === 0 ? [] : [`${unseen} of ${looked} could not be seen`]),
  ]
  return `${faults.join(', and ')}.${skipped}`
}

/** The same as the tables, for programs. */
export function documentOf(parts: readonly Part[], repository: string | undefined): object {
  return {
    ...(repository === undefined ? {} : { repository }),
    verdict: verdict(parts),
    parts: parts.map(({ title, findings }) => ({
      title,
      findings: findings.map(({ subject, standing, detail, failure, nextStep }) => ({
        subject,
        standing,
        ...(detail === '' ? {} : { detail }),
        ...(failure === undefined ? {} : { code: failure.code }),
        ...(nextStep === undefined ? {} : { 'next-step': nextStep }),
      })),
    })),
    next: nextSteps(parts).map(({ step, subjects }) => ({ step, for: subjects })),
  }
}

/** Undefined where all held. What is missing is the user's to make; of what could not be seen, the first says why. */
export function failureOf(parts: readonly Part[]): SecureDeployError | undefined {
  const findings = findingsOf(parts)
  if (findings.some(({ standing }) => isLacking(standing)))
    return new InputError('SET_UP_INCOMPLETE', verdict(parts))
  return findings.find(({ standing }) => standing === 'unseen')?.failure
}
