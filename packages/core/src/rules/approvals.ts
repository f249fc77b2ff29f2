/** approvals: every change that is let in was approved by enough people who may approve it. */
import { judgeApprovals } from '../approvals/approvals.ts'
import type {
  ApprovalDecision,
  Approver as ApproverEntry,
  JudgedChange,
  Listing,
} from '../approvals/approvals.ts'
import { shortCommit } from '../approvals/approver-standing.ts'
import type { ApprovalFacts, Rule, RuleFacts } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import { counted, fail, listed, notApplicable, pass } from '../facts/verdict.ts'
import type { ApprovalDemands, Approver } from '../policy/deploy-policy.ts'

const id = 'approvals'

export const approvals: Rule = {
  id,
  purposes: ['promote'],
  evaluate(facts) {
    const demands = facts.environment.approvals
    return demands === undefined ? notApplicable(id, 'not demanded') : evaluateApprovals(id, demands, facts)
  },
}

/** Also for the approvals that a bypass demands, which are judged as the environment's own are. */
export function evaluateApprovals(rule: string, demands: ApprovalDemands, facts: RuleFacts): RuleResult {
  const expected = describeDemands(demands)
  if (facts.approvals === undefined)
    return fail(rule, { expected, actual: 'nobody asked GitHub who approved' })
  const mismatch = mismatchOf(facts, facts.approvals)
  if (mismatch !== undefined) return fail(rule, { expected, actual: mismatch })
  const decision = judgeApprovals(demands, facts.approvals)
  return decision.lacking > 0
    ? fail(rule, { expected, actual: describeLack(decision) })
    : pass(rule, { expected, actual: describeApproval(decision) })
}

/** Fail closed: approvals of other changes than those that are let in say nothing. */
function mismatchOf(
  { environment, release, current }: RuleFacts,
  { base, head, changes }: ApprovalFacts,
): string | undefined {
  const { sha, repository } = release.run.claims
  if (head !== sha) return `approvals of ${shortCommit(head)}, and the release is of ${shortCommit(sha)}`
  const isHere = current?.repository.toLowerCase() === repository.toLowerCase()
  const bases = isHere
    ? [current?.commit]
    : [undefined, environment.approvals?.baseline, environment.bypass?.approvals.baseline]
  if (!bases.includes(base))
    return `approvals of the changes after ${commitOrNone(base)}, which is not where this environment stands`
  if (!changes.some((change) => change.commit === head))
    return `approvals of changes that ${shortCommit(head)} is none of`
  return undefined
}

function commitOrNone(commit: string | undefined): string {
  return commit === undefined ? 'no commit' : shortCommit(commit)
}

function describeDemands({ minimum, independent, from, sources }: ApprovalDemands): string {
  const approvers = counted(Math.max(1, minimum), independent ? 'independent approval' : 'approval')
  const who = from.length === 0 ? '' : ` of ${listed(from.map(describeApprover), 8)}`
  const how = sources.map((source) => (source === 'environment' ? 'environment' : 'pull request'))
  return `at least ${approvers}${who} for every change, by ${how.join(' or ')}`
}

function describeApprover(approver: Approver): string {
  switch (approver.kind) {
    case 'user':
      return `user ${approver.id}`
    case 'login':
      return approver.login
    case 'team':
      return `team ${approver.organization}/${approver.slug}`
  }
}

function describeApproval({ base, changes, approvers }: ApprovalDecision): string {
  return `${describeChanges(base, changes.total)} approved by ${cut(mapped(approvers, nameOf), 5)}`
}

function describeLack({ base, changes, lacking, minimum, approvers, excluded }: ApprovalDecision): string {
  const first = changes.listed.filter(({ approvedBy }) => approvedBy.total < minimum)
  const which = cut({ total: lacking, listed: first.map((change) => describeChange(change, minimum)) }, 3)
  const others = mapped(excluded, ({ person, reasons }) => `${person.login} (${cut(reasons, 3)})`)
  return [
    `${describeChanges(base, changes.total)}, ${lacking} without enough approvals: ${which}`,
    `counted: ${approvers.total === 0 ? 'nobody' : cut(mapped(approvers, nameOf), 5)}`,
    ...(others.total === 0 ? [] : [`not counted: ${cut(others, 5)}`]),
  ].join('; ')
}

function describeChanges(base: string | undefined, total: number): string {
  return `${counted(total, 'change')}${base === undefined ? '' : ` after ${shortCommit(base)}`}`
}

function describeChange(
  { commit, pullRequests, unproven, approvedBy }: JudgedChange,
  minimum: number,
): string {
  const from = pullRequests.total === 0 ? '' : ` of ${cut(mapped(pullRequests, numberOf), 2)}`
  const more = unproven.total === 0 ? '' : `, which may hold more than ${cut(mapped(unproven, numberOf), 2)},`
  return `${shortCommit(commit)}${from}${more} has ${approvedBy.total} of ${minimum}`
}

function numberOf(number: number): string {
  return `#${number}`
}

function nameOf({ person }: ApproverEntry): string {
  return person.login
}

function mapped<From>(listing: Listing<From>, map: (one: From) => string): Listing<string> {
  return { total: listing.total, listed: listing.listed.map(map) }
}

/** The first few, and how many more there are. */
function cut(listing: Listing<string>, most: number): string {
  const shown = listing.listed.slice(0, most)
  const more = listing.total - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
