/** The rule `approvals`: every change that is let in was approved by enough people who may approve it. */
import { baseOf } from '../approval-question.ts'
import { judgeApprovals, shortCommit } from '../approvals.ts'
import type { ApprovalDecision, ApprovalJudgement, JudgedChange } from '../approvals.ts'
import type { ApprovalDemands, Approver } from '../deploy-policy.ts'
import type { ApprovalFacts, Rule, RuleFacts } from '../rule-facts.ts'
import type { RuleResult } from '../rules.ts'

const id = 'approvals'

export const approvals: Rule = {
  id,
  purposes: ['promote'],
  evaluate(facts) {
    const demands = facts.environment.approvals
    if (demands === undefined)
      return { rule: id, outcome: 'not-applicable', expected: 'no approvals', actual: 'none were asked for' }
    return evaluateApprovals(id, demands, facts)
  },
}

/** Also for the approvals that a bypass demands, which are judged as the environment's own are. */
export function evaluateApprovals(rule: string, demands: ApprovalDemands, facts: RuleFacts): RuleResult {
  const expected = describeDemands(demands)
  const fail = (actual: string): RuleResult => ({ rule, outcome: 'fail', expected, actual })
  if (facts.approvals === undefined) return fail('nobody asked GitHub who approved')
  const mismatch = mismatchOf(demands, facts, facts.approvals)
  if (mismatch !== undefined) return fail(mismatch)
  const judgement = judgeApprovals(demands, facts.approvals)
  if (judgement.lacking.length > 0) return fail(describeLack(judgement))
  return { rule, outcome: 'pass', expected, actual: describeApproval(judgement.decision) }
}

/** Fail closed: approvals of other changes than those that are let in say nothing. */
function mismatchOf(
  demands: ApprovalDemands,
  { environment, release, current }: RuleFacts,
  { base, head, changes }: ApprovalFacts,
): string | undefined {
  const commit = release.run.claims.sha
  if (head !== commit)
    return `approvals of ${shortCommit(head)}, and the release is of ${shortCommit(commit)}`
  const since = baseOf({ demands, environment, release, ...(current === undefined ? {} : { current }) })
  if (base !== since)
    return `approvals of the changes after ${commitOrNone(base)}, and those after ${commitOrNone(since)} are let in`
  if (!changes.some((change) => change.commit === head))
    return `approvals of changes without ${shortCommit(head)}`
  return undefined
}

function commitOrNone(commit: string | undefined): string {
  return commit === undefined ? 'no commit' : shortCommit(commit)
}

function describeDemands({ minimum, independent, from, sources }: ApprovalDemands): string {
  const who = from.length === 0 ? '' : ` of ${cut(from.map(describeApprover), 8)}`
  const how = sources
    .map((source) => (source === 'environment' ? 'environment' : 'pull request'))
    .join(' or ')
  const kind = independent ? ' independent' : ''
  return `at least ${count(Math.max(1, minimum), `${kind} approval`.trim())}${who} for every change, by ${how}`
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
  const names = approvers.listed.map(({ person }) => person.login)
  return `${describeChanges(base, changes.total)} approved by ${cut(names, 5, approvers.total)}`
}

function describeLack({ decision, lacking }: ApprovalJudgement): string {
  const { base, changes, minimum, approvers, excluded } = decision
  const first = lacking.map((change) => describeChange(change, minimum))
  const whole = `${describeChanges(base, changes.total)}, ${lacking.length} without enough approvals: ${cut(first, 3)}`
  const counted = approvers.listed.map(({ person }) => person.login)
  const others = excluded.listed.map(
    ({ person, reasons }) => `${person.login} (${cut(reasons.listed, 3, reasons.total)})`,
  )
  return [
    whole,
    `counted: ${counted.length === 0 ? 'nobody' : cut(counted, 5, approvers.total)}`,
    ...(others.length === 0 ? [] : [`not counted: ${cut(others, 5, excluded.total)}`]),
  ].join('; ')
}

function describeChanges(base: string | undefined, total: number): string {
  return `${count(total, 'change')}${base === undefined ? '' : ` after ${shortCommit(base)}`}`
}

function describeChange({ commit, pullRequests, approvedBy }: JudgedChange, minimum: number): string {
  const by =
    pullRequests.length === 0
      ? ''
      : ` of ${cut(
          pullRequests.map((number) => `#${number}`),
          2,
        )}`
  return `${shortCommit(commit)}${by} has ${approvedBy.length} of ${minimum}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** The first few, and how many more there are. */
function cut(all: readonly string[], most: number, total: number = all.length): string {
  const shown = all.slice(0, most)
  return total > shown.length ? `${shown.join(', ')} and ${total - shown.length} more` : shown.join(', ')
}
