/** The lines of a release's history: who did what to it and when, and whether the evidence of it holds now. */
import type { ApprovalDecision } from '../approvals/approvals.ts'
import type { Promotion } from '../environments/promotion.ts'
import type { EvidenceFile } from '../facts/rule-facts.ts'
import type { Deployment } from '../records/deployment.ts'
import type { Hold, Lift } from '../records/hold.ts'
import type { Release, ReleaseFile } from '../release/statement.ts'
import type { AcceptedSignature } from '../signers/signer-set.ts'
import type { Tone } from '../summary.ts'
import type { Standing } from './history-standing.ts'

export interface HistoryTime {
  /** RFC 3339 in UTC. */
  readonly at: string
  /** `stated`: only its signer says so; `authentic`: a timestamp authority or a signing service does. */
  readonly vouched: 'stated' | 'authentic'
}

interface LineOf<Step extends string, Fact> {
  readonly step: Step
  /** Where the release was let in, stands, or was deployed to. */
  readonly environment?: string
  /** The URI of the file that it was read from. */
  readonly at: string
  /** `sha256:` and the digest of that file; of the line `built` the digest of the statement in it, in the hash of its signature. */
  readonly digest?: string
  readonly time?: HistoryTime
  readonly standing: Standing
  /** What it tells. INVARIANT: absent where nobody who is trusted says so. */
  readonly fact?: Fact
  /** What a reader should look at twice, one clause each. */
  readonly warnings?: readonly string[]
  /** What a reader may want to know besides. */
  readonly notes?: readonly string[]
}

export type HistoryLine =
  | LineOf<'built', { readonly release: Release }>
  | LineOf<'signed', AcceptedSignature>
  | LineOf<'evidence', { readonly file: ReleaseFile; readonly content?: EvidenceFile }>
  /** The release as it stands in a store: every file compared with what was signed. */
  | LineOf<'stored', { readonly release: Release; readonly store: string }>
  | LineOf<'approved', { readonly approvals: ApprovalDecision; readonly promotion: Promotion }>
  /** `arrived`: uploaded where it stands, and admitted there. */
  | LineOf<'arrived', ArrivalFact>
  | LineOf<'promoted', ArrivalFact>
  | LineOf<'deployed', { readonly deployment: Deployment } & Signed>
  | LineOf<'held', { readonly hold: Hold; readonly state: HoldState } & Signed>
  | LineOf<'lifted', { readonly lift: Lift } & Signed>

export type HistoryStep = HistoryLine['step']

type ArrivalFact = { readonly promotion: Promotion } & Signed

export interface Signed {
  readonly signatures: readonly AcceptedSignature[]
}

/** `over`: its own end has passed. */
export type HoldState = 'in-force' | 'over' | 'lifted'

export function toneOf(line: HistoryLine): Tone {
  switch (line.standing.kind) {
    case 'does-not-hold':
      return 'alarm'
    case 'unknown':
    case 'set-aside':
      return 'warning'
    case 'holds':
      if (alarmsOf(line).length > 0) return 'alarm'
      return (line.warnings ?? []).length > 0 || isFailedDeployment(line) ? 'warning' : 'plain'
  }
}

function isFailedDeployment(line: HistoryLine): boolean {
  return line.step === 'deployed' && line.fact !== undefined && line.fact.deployment.outcome !== 'success'
}

/** What was let in although a rule said no, and holds that are in force, in words that give the reason. */
export function alarmsOf(line: HistoryLine): readonly string[] {
  if (line.fact === undefined) return []
  switch (line.step) {
    case 'arrived':
    case 'promoted':
      return exceptionsOf(line.fact.promotion)
    case 'held':
      return line.fact.state === 'in-force' ? [`in force: ${line.fact.hold.reason}`] : []
    case 'built':
    case 'signed':
    case 'evidence':
    case 'stored':
    case 'approved':
    case 'deployed':
    case 'lifted':
      return []
  }
}

function exceptionsOf({ decision: { bypass, downgrade } }: Promotion): readonly string[] {
  return [
    ...(bypass === undefined ? [] : [`${bypass.rules.join(', ')} passed over: ${bypass.reason}`]),
    ...(downgrade === undefined
      ? []
      : [`let in over the newer ${downgrade.from.id.version}: ${downgrade.reason}`]),
  ]
}
