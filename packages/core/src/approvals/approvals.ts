/** Four eyes: who approved each change, who does not count and why; a pure function of what GitHub said. */
import type { ApprovalFacts, Change, Person, PullRequestFacts } from '../facts/rule-facts.ts'
import { approvalSources } from '../policy/deploy-policy.ts'
import type { ApprovalDemands, ApprovalSource } from '../policy/deploy-policy.ts'
import { sha256Of } from '../values/digest.ts'
import type { Sha256 } from '../values/digest.ts'
import { compare, involvedIn, reasonsAgainst } from './approver-standing.ts'

/** A list that is cut where it gets long, with how many there were, so that a record has a size that can be foretold. */
export interface Listing<T> {
  readonly total: number
  /** The first ones, in their order. */
  readonly listed: readonly T[]
}

/** The most entries that each list of a decision keeps. */
export const mostListed = {
  changes: 1000,
  pullRequests: 10,
  approvedBy: 20,
  approvers: 100,
  grounds: 100,
  excluded: 100,
  reasons: 20,
  unresolved: 100,
  answers: 1000,
} as const

/** By what somebody approved. */
export type Ground =
  | { readonly kind: 'environment'; readonly environment: string }
  | {
      readonly kind: 'review'
      readonly pullRequest: number
      readonly reviewId: number
      readonly submittedAt: string
    }

export interface Approver {
  readonly person: Person
  readonly grounds: Listing<Ground>
}

export interface Excluded {
  readonly person: Person
  /** Such as `authored 1a2b3c4`, each a few words. */
  readonly reasons: Listing<string>
}

export interface JudgedChange {
  readonly commit: string
  /** Those that brought it in, sorted by their numbers. */
  readonly pullRequests: Listing<number>
  /** Those that GitHub names for it although it may hold something else than was reviewed there. */
  readonly unproven: Listing<number>
  /** Ids of those who approved it and count. */
  readonly approvedBy: Listing<number>
}

/** What was decided about approvals, and from which answers; the promotion record keeps it. */
export interface ApprovalDecision {
  readonly minimum: number
  readonly independent: boolean
  readonly sources: readonly ApprovalSource[]
  readonly base?: string
  readonly head: string
  readonly changes: Listing<JudgedChange>
  /** How many changes have too few approvals; 0 in what was let in, unless an emergency passed it over. */
  readonly lacking: number
  /** Those who count, sorted by their ids. */
  readonly approvers: Listing<Approver>
  /** What does not count; somebody may count for one change and not for another. */
  readonly excluded: Listing<Excluded>
  /** Authors whom GitHub does not know. */
  readonly unresolved: Listing<string>
  /** What GitHub answered, by path; `sha256` is of all of them, also of those that are not listed. */
  readonly answers: Listing<Answer> & { readonly sha256: Sha256 }
}

interface Answer {
  readonly path: string
  readonly sha256: Sha256
}

export function judgeApprovals(demands: ApprovalDemands, facts: ApprovalFacts): ApprovalDecision {
  const candidates = candidatesOf(demands, facts)
  const involved = involvedIn(facts)
  const counted: Candidate[] = []
  const excluded: Excluded[] = []
  for (const candidate of candidates) {
    const { person, grounds, setAside } = candidate
    const reasons = reasonsAgainst(person, { demands, facts, involved })
    if (reasons.length === 0 && grounds.length > 0) counted.push(candidate)
    const all = [...reasons, ...setAside]
    if (all.length > 0) excluded.push({ person, reasons: listing(all, mostListed.reasons) })
  }
  const reach = counted.map(reachOf)
  const changes = facts.changes.map((change) => judgeChange(change, reach))
  // Fail closed: no policy can demand that nobody approves.
  const minimum = Math.max(1, demands.minimum)
  return {
    minimum,
    independent: demands.independent,
    sources: approvalSources.filter((source) => demands.sources.includes(source)),
    ...(facts.base === undefined ? {} : { base: facts.base }),
    head: facts.head,
    changes: listing(changes, mostListed.changes),
    lacking: changes.filter(({ approvedBy }) => approvedBy.total < minimum).length,
    approvers: listing(counted.map(toApprover), mostListed.approvers),
    excluded: listing(excluded, mostListed.excluded),
    unresolved: listing(unresolvedAuthors(facts), mostListed.unresolved),
    answers: { ...listing(facts.answers, mostListed.answers), sha256: digestOf(facts.answers) },
  }
}

function toApprover({ person, grounds }: Candidate): Approver {
  return { person, grounds: listing(grounds, mostListed.grounds) }
}

/** Every author whom GitHub does not know, once, in the order of the alphabet. */
export function unresolvedAuthors({ changes, pullRequests }: ApprovalFacts): readonly string[] {
  const all = [...changes, ...pullRequests].flatMap(({ unresolved }) => unresolved)
  return [...new Set(all)].sort()
}

/** What somebody's approvals are of. */
interface Reach {
  readonly id: number
  readonly everything: boolean
  readonly pullRequests: ReadonlySet<number>
}

function reachOf({ person, grounds }: Candidate): Reach {
  return {
    id: person.id,
    everything: grounds.some(({ kind }) => kind === 'environment'),
    pullRequests: new Set(
      grounds.flatMap((ground) => (ground.kind === 'review' ? [ground.pullRequest] : [])),
    ),
  }
}

function judgeChange(change: Change, counted: readonly Reach[]): JudgedChange {
  const approving = counted.filter(
    ({ everything, pullRequests }) =>
      everything || change.pullRequests.some((number) => pullRequests.has(number)),
  )
  return {
    commit: change.commit,
    pullRequests: numbersIn(change.pullRequests),
    unproven: numbersIn(change.unproven),
    approvedBy: listing(
      approving.map(({ id }) => id),
      mostListed.approvedBy,
    ),
  }
}

function numbersIn(numbers: readonly number[]): Listing<number> {
  return listing(
    [...new Set(numbers)].sort((a, b) => a - b),
    mostListed.pullRequests,
  )
}

interface Candidate {
  readonly person: Person
  readonly grounds: Ground[]
  /** Reviews of theirs that are no approval of what was merged. */
  readonly setAside: string[]
}

/** Everybody who approved anything or tried to, once, sorted by id: of two entries with one id, both are the same person. */
function candidatesOf({ sources }: ApprovalDemands, facts: ApprovalFacts): readonly Candidate[] {
  const byId = new Map<number, Candidate>()
  const candidate = (person: Person): Candidate => {
    const known = byId.get(person.id)
    const found = known === undefined ? { person, grounds: [], setAside: [] } : merged(known, person)
    byId.set(person.id, found)
    return found
  }
  if (sources.includes('environment')) {
    for (const { by, environment } of facts.environmentApprovals)
      candidate(by).grounds.push({ kind: 'environment', environment })
  }
  for (const { number, approvals, setAside } of sources.includes('pull-request') ? facts.pullRequests : []) {
    for (const { by, reviewId, submittedAt } of approvals)
      candidate(by).grounds.push({ kind: 'review', pullRequest: number, reviewId, submittedAt })
    for (const { by, why } of setAside) candidate(by).setAside.push(setAsideReason(why, number))
  }
  return [...byId.values()].map(inOrder).sort((a, b) => a.person.id - b.person.id)
}

/** Fail closed: whoever is a bot anywhere is one. Under two names, the same one is kept whatever the order. */
function merged(known: Candidate, { id, login, kind }: Person): Candidate {
  const person: Person = {
    id,
    login: compare(login, known.person.login) < 0 ? login : known.person.login,
    kind: kind === 'bot' ? kind : known.person.kind,
  }
  return { ...known, person }
}

function setAsideReason(why: PullRequestFacts['setAside'][number]['why'], pullRequest: number): string {
  switch (why) {
    case 'another-head':
      return `approved another head of #${pullRequest} than was merged`
    case 'changes-requested':
      return `requested changes in #${pullRequest}`
    case 'dismissed':
      return `has a dismissed review of #${pullRequest}`
  }
}

/** The order of GitHub's answers decides nothing, and a record of the same facts is the same. */
function inOrder({ person, grounds, setAside }: Candidate): Candidate {
  return {
    person,
    grounds: distinct(grounds, groundKey).sort((a, b) => compare(groundKey(a), groundKey(b))),
    setAside: [...new Set(setAside)].sort(compare),
  }
}

function groundKey(ground: Ground): string {
  return ground.kind === 'environment'
    ? `environment ${ground.environment}`
    : `review ${String(ground.pullRequest).padStart(16, '0')} ${String(ground.reviewId).padStart(16, '0')}`
}

function listing<T>(all: readonly T[], most: number): Listing<T> {
  return { total: all.length, listed: all.slice(0, most) }
}

function digestOf(answers: readonly Answer[]): Sha256 {
  return sha256Of(Buffer.from(answers.map(({ path, sha256 }) => `${sha256} ${path}\n`).join('')))
}

function distinct<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()]
}
