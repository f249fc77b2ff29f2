/** Facts about approvals for tests: people, changes, pull requests, and the rule facts around them. */
import type {
  ApprovalFacts,
  Change,
  Contribution,
  Person,
  PullRequestFacts,
  RuleFacts,
} from '@secure-deploy/core/facts/rule-facts'
import type { ApprovalDemands, EnvironmentPolicy } from '@secure-deploy/core/policy/deploy-policy'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { now, releaseId, run } from './releases.ts'

export const head = run.claims.sha
export const base = 'b'.repeat(40)
const nobody = { parties: [], threshold: 1 }
const store = { kind: 'directory', uri: 'file:///stores/production' } as const

export function person(id: number, login = `user-${id}`): Person {
  return { id, login, kind: 'user' }
}

export const author = person(1, 'octocat')
export const reviewer = person(2, 'hubot')
export const other = person(3, 'mona')

export function authored(by: Person, commit = head, as: Contribution['as'] = 'author'): Contribution {
  return { by, as, commit }
}

export function change(changes: Partial<Change> = {}): Change {
  return {
    commit: head,
    people: [authored(author)],
    unresolved: [],
    pullRequests: [12],
    unproven: [],
    ...changes,
  }
}

export function review(by: Person, reviewId = 40 + by.id): PullRequestFacts['approvals'][number] {
  return { by, reviewId, submittedAt: '2026-08-01T10:00:00Z' }
}

export function pullRequest(changes: Partial<PullRequestFacts> = {}): PullRequestFacts {
  return {
    number: 12,
    head: 'c'.repeat(40),
    openedBy: author,
    people: [authored(author, 'c'.repeat(40))],
    unresolved: [],
    approvals: [review(reviewer)],
    setAside: [],
    ...changes,
  }
}

export function approvalFacts(changes: Partial<ApprovalFacts> = {}): ApprovalFacts {
  return {
    base,
    head,
    changes: [change()],
    pullRequests: [pullRequest()],
    environmentApprovals: [],
    teamMembers: {},
    answers: [{ path: '/repos/octo-org/app', sha256: sha256Of(Buffer.from('{}')) }],
    ...changes,
  }
}

export function demands(changes: Partial<ApprovalDemands> = {}): ApprovalDemands {
  return {
    minimum: 1,
    independent: true,
    from: [],
    sources: ['environment', 'pull-request'],
    unresolvedAuthors: 'refused',
    ...changes,
  }
}

function environmentWith(approvals: ApprovalDemands | undefined): EnvironmentPolicy {
  return {
    name: 'production',
    store,
    soak: 0,
    deployed: 'not-demanded',
    promotionSigners: nobody,
    deploymentSigners: nobody,
    evidence: {},
    windows: [],
    ...(approvals === undefined ? {} : { approvals }),
  }
}

/** What the rules about approvals look at: a release of `head`, going where a release of `base` stands. */
export function ruleFacts(
  approvals: ApprovalDemands | undefined,
  changes: Partial<RuleFacts> = {},
): RuleFacts {
  const environment = environmentWith(approvals)
  const sha256 = sha256Of(Buffer.from('standing'))
  return {
    purpose: 'promote',
    policy: {
      uri: 'deploy-policy.yml',
      sha256: sha256Of(Buffer.from('policy')),
      releases: ['app'],
      source: { repositories: [run.claims.repository] },
      signers: nobody,
      environments: [environment],
    },
    environment,
    release: {
      id: releaseId(),
      files: [],
      evidence: [],
      run,
      source: { kind: 'clean', commit: head },
      environment: { os: 'Linux', architecture: 'X64', tools: {} },
      finishedOn: now.toISOString(),
    },
    signedBy: [],
    run,
    now,
    deployments: [],
    holds: [],
    current: {
      id: releaseId('app', '0.9.0'),
      bundleSha256: sha256,
      commit: base,
      repository: run.claims.repository,
      finishedOn: now,
    },
    ...changes,
  }
}
