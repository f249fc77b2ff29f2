/** A deploy policy at work: every rule is asked, and what an emergency passes over is said. */
import { judgeApprovals } from '../approvals/approvals.ts'
import type { ApprovalDecision } from '../approvals/approvals.ts'
import type { RuleFacts } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import type { Decision, ReleasePolicy, Verdict } from '../judging/release-policy.ts'
import type { ApprovalDemands } from '../policy/deploy-policy.ts'
import { evaluateRules } from '../rules/every.ts'
import { gatherFacts } from './facts-gathering.ts'
import type { DeployRulesPorts, DeployRulesRequest } from './facts-gathering.ts'

export function deployRules(request: DeployRulesRequest, ports: DeployRulesPorts): ReleasePolicy {
  return {
    evaluate: async (asked) => {
      const facts = await gatherFacts(request, ports, asked)
      return conclude(facts, evaluateRules(facts))
    },
  }
}

/** Rules that failed, that an emergency was asked to pass over, and that the policy lets be passed over with their approvals. */
function conclude(facts: RuleFacts, rules: readonly RuleResult[]): Verdict {
  const failed = new Set(rules.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule))
  const asked = facts.bypass?.rules ?? []
  const mayPass = !failed.has('bypass') && !failed.has('bypass-approvals')
  const passedOver = mayPass ? asked.filter((rule) => failed.has(rule)) : []
  const { approvals, downgrade } = decisionOf(facts, passedOver.length > 0)
  return {
    rules,
    decision: {
      ...(approvals === undefined ? {} : { approvals }),
      ...(passedOver.length === 0 || facts.bypass === undefined
        ? {}
        : { bypass: { rules: [...new Set(passedOver)].toSorted(), reason: facts.bypass.reason } }),
      ...(downgrade === undefined ? {} : { downgrade }),
    },
  }
}

function decisionOf(facts: RuleFacts, bypassed: boolean): Decision {
  const { approvals: found, current, downgrade, release } = facts
  const demands = demandsOf(facts, bypassed)
  const approvals: ApprovalDecision | undefined =
    demands === undefined || found === undefined ? undefined : judgeApprovals(demands, found)
  const older = current !== undefined && current.finishedOn.getTime() > Date.parse(release.finishedOn)
  return {
    ...(approvals === undefined ? {} : { approvals }),
    ...(downgrade !== undefined && older ? { downgrade: { reason: downgrade.reason, from: current } } : {}),
  }
}

function demandsOf({ environment }: RuleFacts, bypassed: boolean): ApprovalDemands | undefined {
  return bypassed ? environment.bypass?.approvals : environment.approvals
}
