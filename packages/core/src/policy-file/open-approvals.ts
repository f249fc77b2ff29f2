/** What a policy leaves open about approvals, of promotions and of emergencies. */
import type { ApprovalDemands, DeployPolicy, EnvironmentPolicy } from '../policy/deploy-policy.ts'
import type { OpenPoint } from './open-point.ts'

export function approvalPoints({ environments }: DeployPolicy): readonly OpenPoint[] {
  return environments.flatMap((environment, index) => {
    const { name, after, approvals, bypass } = environment
    const where = `environments[${index}].approvals`
    const beside = `environments[${index}].bypass.approvals`
    return [
      ...(approvals === undefined && after !== undefined ? [noApprovals(name, where)] : []),
      ...(approvals === undefined ? [] : demandPoints(approvals, where)),
      ...(bypass === undefined ? [] : demandPoints(bypass.approvals, beside)),
      ...bypassPoints(environment, beside),
    ]
  })
}

function noApprovals(name: string, where: string): OpenPoint {
  return {
    id: 'approvals',
    where,
    what: `One person alone can bring a change to ${name}.`,
    remedy: 'Add approvals with minimum: 1 or more.',
  }
}

function demandPoints(demands: ApprovalDemands, where: string): readonly OpenPoint[] {
  const { independent, from, unresolvedAuthors } = demands
  const logins = from.flatMap((approver) => (approver.kind === 'login' ? [approver.login] : []))
  const found: readonly (OpenPoint | undefined)[] = [
    independent
      ? undefined
      : {
          id: 'approvals-not-independent',
          where: `${where}.independent`,
          what: 'Whoever wrote a change can approve it.',
          remedy: 'Take out independent: false.',
        },
    from.length > 0
      ? undefined
      : {
          id: 'approvers',
          where: `${where}.from`,
          what: 'Everyone whom GitHub lets review can approve.',
          remedy: 'Add from with the ids of users, or with teams.',
        },
    logins.length === 0
      ? undefined
      : {
          id: 'approvers-by-login',
          where: `${where}.from`,
          what: `Whoever takes the login ${logins.join(' or ')} after it was given up can approve.`,
          remedy: 'Name users by the number of: gh api users/LOGIN --jq .id',
        },
    unresolvedAuthors === 'refused'
      ? undefined
      : {
          id: 'authors-unknown',
          where: `${where}.unresolved-authors`,
          what: 'A change of an author whom GitHub does not know can be approved by its own author.',
          remedy: 'Take out unresolved-authors: allow.',
        },
  ]
  return found.flatMap((point) => point ?? [])
}

/** An emergency is less than the rule; it must not also take less of people. */
function bypassPoints({ approvals, bypass }: EnvironmentPolicy, where: string): readonly OpenPoint[] {
  if (bypass === undefined || bypass.approvals.minimum > (approvals?.minimum ?? 0)) return []
  return [
    {
      id: 'bypass-approvals',
      where: `${where}.minimum`,
      what: 'An emergency takes no more approvals than any other day, so every day can be one.',
      remedy: 'Demand more approvals of a bypass than of a promotion.',
    },
  ]
}
