/** The lines of a history in words, for every form in which it is shown. */
import type { ApprovalDecision, Approver, Ground } from '../approvals/approvals.ts'
import type { Promotion } from '../environments/promotion.ts'
import type { EvidenceFile } from '../facts/rule-facts.ts'
import { counted, listed } from '../facts/verdict.ts'
import type { Deployment } from '../records/deployment.ts'
import { scopeInWords } from '../records/hold.ts'
import type { ActingRun } from '../release/acting-run.ts'
import type { RunClaims } from '../release/run.ts'
import type { Release } from '../release/statement.ts'
import type { Table } from '../summary.ts'
import { alarmsOf, toneOf } from './history-line.ts'
import type { HistoryLine, HistoryStep, Signed } from './history-line.ts'
import type { Standing } from './history-standing.ts'

export interface LineInWords {
  readonly step: string
  /** Empty where nobody says when it was. */
  readonly when: string
  readonly who: string
  readonly what: string
  /** What a reader should know besides, the gravest first. Why something does not hold is for its standing to say. */
  readonly remarks: readonly string[]
}

/** What a line tells; where its evidence does not hold, only that, for what it claims is nobody's word. */
export function inWords(line: HistoryLine): LineInWords {
  const { standing, time } = line
  return {
    step: stepNames[line.step],
    when: time === undefined ? '' : time.vouched === 'stated' ? `${time.at} (stated)` : time.at,
    who: whoOf(line),
    what: [...faultOf(standing), ...whatOf(line)].join('; '),
    remarks: [...alarmsOf(line), ...(line.warnings ?? []), ...(line.notes ?? [])],
  }
}

function faultOf(standing: Standing): readonly string[] {
  switch (standing.kind) {
    case 'holds':
      return []
    case 'does-not-hold':
      return [standing.code]
    case 'unknown':
      return [`${standing.code}, not found out`]
    case 'set-aside':
      return [`${standing.code}, does not count`]
  }
}

const stepNames = {
  built: 'built',
  signed: 'signed',
  evidence: 'evidence',
  stored: 'stands',
  approved: 'approved',
  arrived: 'admitted',
  promoted: 'promoted',
  deployed: 'deployed',
  held: 'held',
  lifted: 'lifted',
} as const satisfies Record<HistoryStep, string>

function whoOf(line: HistoryLine): string {
  if (line.fact === undefined) return ''
  switch (line.step) {
    case 'built':
      return whoRan(line.fact.release.run.claims)
    case 'signed':
      return line.fact.signature.signedBy
    case 'evidence':
    case 'stored':
      return ''
    case 'approved':
      return line.fact.approvals.approvers.listed.map(approverInWords).join('; ')
    case 'arrived':
    case 'promoted':
      return whoSigned(line.fact, line.fact.promotion.run)
    case 'deployed':
      return whoSigned(line.fact, line.fact.deployment.run)
    case 'held':
      return whoSigned(line.fact, line.fact.hold.run)
    case 'lifted':
      return whoSigned(line.fact, line.fact.lift.run)
  }
}

function whatOf(line: HistoryLine): readonly string[] {
  if (line.fact === undefined) return line.environment === undefined ? [] : [`in ${line.environment}`]
  switch (line.step) {
    case 'built':
      return [sourceOf(line.fact.release)]
    case 'signed':
      return [`its statement, by ${line.fact.signature.envelope.algorithm.name}`]
    case 'evidence':
      return [`${line.fact.file.name}${contentInWords(line.fact.content)}`]
    case 'stored':
      return [`in ${line.environment ?? 'the store'}: ${filesInWords(line.fact.release)}, as signed`]
    case 'approved':
      return [approvalsInWords(line.fact.approvals, line.fact.promotion)]
    case 'arrived':
      return [`to ${line.fact.promotion.environment}, where it was uploaded: ${line.fact.promotion.to}`]
    case 'promoted':
      return [promotionInWords(line.fact.promotion)]
    case 'deployed':
      return [deploymentInWords(line.fact.deployment)]
    case 'held': {
      const { hold, state } = line.fact
      const end = hold.until === undefined ? '' : `, until ${hold.until}`
      return [
        `${scopeInWords(hold.scope)}${end}`,
        ...(state === 'in-force' ? [] : [hold.reason, stateNames[state]]),
      ]
    }
    case 'lifted':
      return [`${scopeInWords(line.fact.lift.scope)}: ${line.fact.lift.reason}`]
  }
}

const stateNames = { over: 'over by itself', lifted: 'lifted since' } as const

function sourceOf({ run: { claims } }: Release): string {
  return `${claims.repository} at ${claims.sha.slice(0, 12)} (${claims.ref})`
}

function filesInWords({ files, evidence }: Release): string {
  const more = evidence.length === 0 ? '' : ` and ${counted(evidence.length, 'evidence file')}`
  return `${counted(files.length, 'file')}${more}`
}

function contentInWords(content: EvidenceFile | undefined): string {
  switch (content?.kind) {
    case 'junit':
      return `: ${counted(content.run, 'test')} ran, ${content.failed} failed, ${content.skipped} skipped`
    case 'sarif':
      return `: ${counted(content.findings.length, 'finding')}`
    case 'sbom':
      return `: ${counted(content.components, 'component')} (${content.format})`
    case 'other':
    case undefined:
      return ''
  }
}

/** The first lines of a decision, so that a cell stays readable; the record has them all. */
const mostNamed = 10

export function approverInWords({ person, grounds }: Approver): string {
  return `${person.login} (id ${person.id}) ${listed(grounds.listed.map(groundInWords), mostNamed)}`
}

function groundInWords(ground: Ground): string {
  return ground.kind === 'environment'
    ? `in the environment ${ground.environment}`
    : `by review ${ground.reviewId} of #${ground.pullRequest}`
}

function approvalsInWords(
  { minimum, independent, changes, lacking }: ApprovalDecision,
  { environment }: Promotion,
): string {
  const demanded = `${counted(minimum, independent ? 'independent approval' : 'approval')} demanded`
  const own = independent ? '' : ', which may be those of authors'
  const missing = lacking === 0 ? '' : `; too few for ${lacking} of them`
  return `${counted(changes.total, 'change')} for ${environment}: ${demanded}${own}${missing}`
}

function promotionInWords({ environment, from, to }: Promotion): string {
  return `into ${environment}, from ${from} to ${to}`
}

function deploymentInWords({ environment, outcome, target }: Deployment): string {
  return `${outcomeNames[outcome]} in ${environment}: ${target}`
}

const outcomeNames = {
  success: 'successfully',
  failure: 'and failed',
  'rolled-back': 'and rolled back',
} as const satisfies Record<Deployment['outcome'], string>

function whoRan({ actor, run_id, run_attempt }: RunClaims): string {
  return `${actor}, run ${run_id}, attempt ${run_attempt}`
}

function whoSigned({ signatures }: Signed, run: ActingRun | undefined): string {
  const names = signatures.map(({ signature }) => signature.signedBy).join(' and ')
  return run === undefined ? `signed by ${names}` : `${whoRan(run.claims)}, signed by ${names}`
}

/** The last column is the digest of what a line can be checked by. */
export function historyTable(title: string, lines: readonly HistoryLine[]): Table {
  return {
    title,
    header: ['Step', 'When', 'Who', 'What', 'Evidence'],
    rows: lines.map((line) => {
      const { step, when, who, what, remarks } = inWords(line)
      return [step, when, who, [what, ...remarks].join('; '), line.digest ?? line.at]
    }),
    tones: lines.map(toneOf),
  }
}
