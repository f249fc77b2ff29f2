/** A policy in plain words: who signs, what is demanded where, who approves, when, and what can be passed over. */
import type {
  AllowedFinding,
  ApprovalDemands,
  Approver,
  DeployPolicy,
  EnvironmentPolicy,
  EvidenceDemands,
  TimeWindow,
} from '../policy/deploy-policy.ts'
import { weekdays } from '../policy/deploy-policy.ts'
import type { Summary, Table } from '../summary.ts'
import type { SignerSet } from '../trust.ts'
import { formatDuration } from '../values/duration.ts'
import type { OpenPoint } from './open-point.ts'

type Row = readonly [string, string]

/** One table for where releases come from, one an environment, one for holds, and one for what is left open. */
export function explainPolicy(policy: DeployPolicy, open: readonly OpenPoint[]): Summary {
  const { uri, environments } = policy
  const names = environments.map(({ name }) => name).join(', then ')
  const left =
    open.length === 0
      ? 'Nothing is left open that is known here'
      : `${counted(open.length, 'point')} left open`
  return {
    title: `Policy ${uri}`,
    lead: `For the releases ${either(policy.releases)}: into ${names}. ${left}.`,
    tables: [
      { title: 'A release', header: ['', ''], rows: originRows(policy) },
      ...environments.map((environment) => environmentTable(environment)),
      { title: 'Holds', header: ['', ''], rows: holdRows(policy) },
      ...(open.length === 0 ? [] : [openTable(open)]),
    ],
  }
}

function originRows({ releases, signers, source }: DeployPolicy): readonly Row[] {
  return [
    ['is named', either(releases)],
    ['is signed by', signersInWords(signers)],
    ['comes from', orAny(source.repositories, 'repository')],
    ['whose id is', orAny(source.repositoryIds, 'id')],
    ['at the ref', orAny(source.refs, 'ref')],
    ['through the workflow', orAny(source.workflowRefs, 'workflow')],
    ['started by', orAny(source.events, 'event')],
    ['on a runner that is', source.runnerEnvironment ?? 'of any kind'],
    [
      'as told by',
      source.claims === undefined
        ? 'a token or variables of the run'
        : "the run's OIDC token, not by variables",
    ],
    [
      'from a checkout that is',
      source.state === undefined ? 'in any state' : 'compared with its commit and clean',
    ],
  ]
}

function environmentTable(environment: EnvironmentPolicy): Table {
  const { name, after, approvals, bypass, windows } = environment
  return {
    title: after === undefined ? `Into ${name}, where releases are uploaded` : `Into ${name}, after ${after}`,
    header: ['', ''],
    rows: [
      ['store', placeInWords(environment)],
      ['promotions signed by', signersInWords(environment.promotionSigners)],
      ['deployments signed by', signersInWords(environment.deploymentSigners)],
      ...(after === undefined ? [] : orderRows(environment, after)),
      ['evidence', sentences(evidenceInWords(environment.evidence))],
      ['approvals', approvals === undefined ? 'none' : approvalsInWords(approvals)],
      ...githubRows(environment),
      ['when', windows.length === 0 ? 'at any time' : windows.map(windowInWords).join('; or ')],
      [
        'in an emergency',
        bypass === undefined
          ? 'nothing can be passed over'
          : `${bypass.rules.join(', ')} can be passed over, with a reason and ${approvalsInWords(bypass.approvals)}`,
      ],
    ],
  }
}

function orderRows({ soak, deployed }: EnvironmentPolicy, after: string): readonly Row[] {
  return [
    [`time in ${after}`, soak === 0 ? 'none' : `at least ${formatDuration(soak)}`],
    [`deployment to ${after}`, deployed === 'demanded' ? 'recorded as a success' : 'need not be recorded'],
  ]
}

/** Where approvals of an environment count, the job must run in one, and it has the name of this one unless another is given. */
function githubRows({ name, githubEnvironment, approvals }: EnvironmentPolicy): readonly Row[] {
  const byEnvironment = approvals?.sources.includes('environment') === true
  const job = githubEnvironment ?? (byEnvironment ? name : undefined)
  return job === undefined ? [] : [['by a job in', `the GitHub environment ${job}`]]
}

function holdRows({ holds }: DeployPolicy): readonly Row[] {
  if (holds === undefined) return [['holds', 'nothing can be held under this policy']]
  return [
    ['stand in', placeInWords(holds)],
    ['are signed by', signersInWords(holds.signers)],
    ['are lifted by', signersInWords(holds.liftSigners)],
  ]
}

function openTable(open: readonly OpenPoint[]): Table {
  return {
    title: 'Left open',
    header: ['Id', 'Where, what it means, and what to do'],
    rows: open.map(({ id, where, what, remedy }) => [id, `${where}: ${what} ${remedy}`]),
  }
}

function placeInWords({
  store,
  accountId,
  region,
}: Pick<EnvironmentPolicy, 'store' | 'accountId' | 'region'>): string {
  const owner = accountId === undefined ? '' : ` of the account ${accountId}`
  return `${store.uri}${owner}${region === undefined ? '' : ` in ${region}`}`
}

function signersInWords({ parties, threshold }: SignerSet): string {
  const names = parties.map(({ name }) => name)
  return threshold === 1 ? either(names) : `${threshold} of: ${names.join('; ')}`
}

function evidenceInWords({ tests, findings, sbom, workflowRefs }: EvidenceDemands): readonly string[] {
  return [
    ...(tests === undefined
      ? []
      : [`at least ${counted(tests.minimum, 'test')}, none failed${atMost(tests.maxAge)}`]),
    ...(findings === undefined
      ? []
      : [
          `no finding at ${findings.below} or above${atMost(findings.maxAge)}${allowedInWords(findings.allowed)}`,
        ]),
    ...(sbom === undefined
      ? []
      : [`an SBOM (${sbom.formats.join(' or ')})${sbom.covers === 'files' ? ' that names every file' : ''}`]),
    ...(workflowRefs === undefined ? [] : [`all of it signed by ${either(workflowRefs)}`]),
  ]
}

function atMost(age: number | undefined): string {
  return age === undefined ? '' : `, at most ${formatDuration(age)} old`
}

function allowedInWords(allowed: readonly AllowedFinding[]): string {
  const list = allowed.map(({ ruleId, until }) => `${ruleId} until ${until.toISOString().slice(0, 10)}`)
  return list.length === 0 ? '' : ` (but ${list.join(', ')})`
}

function approvalsInWords({
  minimum,
  independent,
  from,
  sources,
  unresolvedAuthors,
}: ApprovalDemands): string {
  const who = from.length === 0 ? 'anyone who may approve there' : either(from.map(approverInWords))
  const where = sources.map((source) =>
    source === 'environment' ? 'of the environment' : 'of pull requests',
  )
  return sentences([
    `${counted(minimum, 'approval')} of every change by ${who}`,
    `as reviews ${where.join(' or ')}`,
    independent ? 'not by whoever had a part in the changes' : 'also by whoever had a part in the changes',
    unresolvedAuthors === 'refused' ? 'every author known to GitHub' : 'authors may be unknown to GitHub',
  ])
}

function approverInWords(approver: Approver): string {
  switch (approver.kind) {
    case 'user':
      return `the user ${approver.id}`
    case 'login':
      return approver.login
    case 'team':
      return `the team ${approver.organization}/${approver.slug}`
  }
}

function windowInWords({ days, start, end, timeZone }: TimeWindow): string {
  const named = weekdays.filter((day) => days.includes(day)).join(' ')
  return `${named} from ${clock(start)} to ${clock(end)} in ${timeZone}`
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function orAny(list: readonly string[] | undefined, what: string): string {
  return list === undefined ? `any ${what}` : either(list)
}

function either(list: readonly string[]): string {
  return list.join(' or ')
}

function sentences(parts: readonly string[]): string {
  return parts.length === 0 ? 'none' : parts.join('; ')
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}
