/** What the doctor looks at on GitHub: which repository it is, and what its environments and its branch demand. */
import { InputError } from '@secure-deploy/core/errors'
import type {
  BranchState,
  EnvironmentState,
  RepositoryIdentity,
  RepositoryReader,
} from '@secure-deploy/core/inventory/repository-reading'
import { gitHubEnvironments, mostReviewers, reviewDemands } from '../set-up/github-script.ts'
import type { GitHubEnvironment } from '../set-up/github-script.ts'
import type { SetUp } from '../set-up/set-up.ts'
import { found, holds, skipped, unseen } from './finding.ts'
import type { Finding, Part } from './finding.ts'
import { pages, steps } from './pages.ts'

export const gitHubTitle = 'On GitHub'

/** How the repository is opened; nothing is asked of GitHub yet. */
export type ConnectRepository = () => Promise<RepositoryReader>

export async function lookAtGitHub(setUp: SetUp, connect: ConnectRepository): Promise<Part> {
  const subject = `repository ${setUp.repository}`
  const opened = await open(setUp, subject, connect)
  if (opened.reader === undefined) return { title: gitHubTitle, findings: [opened.finding] }
  const { finding, reader } = opened
  const findings = [finding, defaultBranchFinding(setUp, opened.identity)]
  for (const one of gitHubEnvironments(setUp)) findings.push(await environmentFinding(setUp, one, reader))
  findings.push(...(await branchFindings(setUp, reader)))
  return { title: gitHubTitle, findings }
}

type Opened =
  | { readonly finding: Finding; readonly reader: RepositoryReader; readonly identity: RepositoryIdentity }
  | { readonly finding: Finding; readonly reader?: undefined }

/** INVARIANT: of a repository with another number nothing else is asked; its name may have been taken by strangers. */
async function open(setUp: SetUp, subject: string, connect: ConnectRepository): Promise<Opened> {
  const { repository, repositoryId, ownerId } = setUp
  try {
    const reader = await connect()
    const identity = await reader.identity()
    const faults = [
      ...(identity.id === repositoryId
        ? []
        : [`its number is ${identity.id}, and ${repositoryId} in the settings`]),
      ...(identity.ownerId === ownerId
        ? []
        : [`its owner's number is ${identity.ownerId}, and ${ownerId} in the settings`]),
      ...(identity.name.toLowerCase() === repository.toLowerCase()
        ? []
        : [`it is called ${identity.name} by now`]),
    ]
    if (faults.length === 0)
      return { finding: holds(subject, `number ${repositoryId}, of ${ownerId}`), reader, identity }
    const nextStep = `Find out which repository is meant, and answer again: ${steps.init}`
    return { finding: found('differs', subject, { detail: faults.join('; '), nextStep }) }
  } catch (failure) {
    return { finding: withoutSight(subject, failure, setUp) }
  }
}

async function unlessWithoutSight(
  subject: string,
  setUp: SetUp,
  look: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await look()
  } catch (failure) {
    return [withoutSight(subject, failure, setUp)]
  }
}

/** What the failure advises is for a job; here somebody sits at a terminal. */
function withoutSight(subject: string, failure: unknown, { repository }: SetUp): Finding {
  if (failure instanceof InputError) return unseen(subject, failure)
  return {
    ...unseen(subject, failure),
    nextStep: `Give a token as GH_TOKEN that may read the actions, administration and metadata of ${repository}; gh auth token tells that of gh`,
  }
}

function defaultBranchFinding({ branch }: SetUp, { defaultBranch }: RepositoryIdentity): Finding {
  const subject = 'default branch'
  if (defaultBranch === branch) return holds(subject, branch)
  return found('note', subject, {
    detail: `it is ${defaultBranch}, and releases are built from ${branch}; GitHub offers to run a workflow by hand only where it is on the default branch`,
    nextStep: 'See that the workflows are on both branches, or make one the other',
  })
}

async function environmentFinding(
  setUp: SetUp,
  wanted: GitHubEnvironment,
  reader: RepositoryReader,
): Promise<Finding> {
  const subject = `environment ${wanted.name}`
  const [finding = holds(subject)] = await unlessWithoutSight(subject, setUp, async () => {
    const state = await reader.environment(wanted.name)
    if (state === undefined) return [found('missing', subject, { nextStep: steps.setUpGitHub })]
    const faults = [...refFaults(setUp, state), ...reviewerFaults(setUp, wanted, state)]
    if (faults.length > 0)
      return [found('differs', subject, { detail: faults.join('; '), nextStep: steps.setUpGitHub })]
    if (wanted.review === 'wanted' && state.reviewers.length === 0)
      return [
        found('note', subject, {
          detail: 'nobody reviews what enters it, and the settings name nobody who could',
          nextStep: `${steps.init} --approvers ID...; ${pages.reviewers}`,
        }),
      ]
    const by = state.reviewers.length === 0 ? '' : `, reviewed by ${state.reviewers.join(', ')}`
    return [holds(subject, `for runs of ${setUp.branch}${by}`)]
  })
  return finding
}

function refFaults({ branch }: SetUp, { takes }: EnvironmentState): readonly string[] {
  switch (takes.kind) {
    case 'any-ref':
      return [`it takes runs of every branch and tag, and has to take those of ${branch} alone`]
    case 'protected-branches':
      return [`it takes runs of every protected branch, and has to take those of ${branch} alone`]
    case 'listed': {
      const more = [
        ...takes.branches.filter((name) => name !== branch),
        ...takes.tags.map((name) => `the tags ${name}`),
      ]
      return [
        ...(takes.branches.includes(branch) ? [] : [`it takes no runs of ${branch}`]),
        ...(more.length === 0 ? [] : [`it takes runs of ${more.join(', ')} too`]),
      ]
    }
  }
}

/** Where the settings name nobody, the script can have nobody review. */
function reviewerFaults(
  { demands }: SetUp,
  { review }: GitHubEnvironment,
  { reviewers, selfReview, bypass }: EnvironmentState,
): readonly string[] {
  if (review === 'not-wanted') return []
  if (reviewers.length === 0) return demands.approvers.length === 0 ? [] : ['nobody reviews what enters it']
  return [
    ...strangers(demands.approvers, reviewers),
    ...(selfReview === 'refused' ? [] : ['whoever starts a run may review it']),
    ...(bypass === 'refused' ? [] : ['administrators may let a run in without a review']),
  ]
}

/** Whom GitHub and the settings both know by a number; whose number a login or a team has, the settings do not tell. */
function strangers(approvers: readonly string[], reviewers: readonly string[]): readonly string[] {
  if (approvers.length === 0) return []
  const wanted = approvers.slice(0, mostReviewers)
  const users = wanted.filter((one) => /^\d+$/.test(one)).map((id) => `User ${id}`)
  const absent = users.filter((user) => !reviewers.includes(user))
  const others = users.length < wanted.length ? [] : reviewers.filter((one) => !users.includes(one))
  return [
    ...(absent.length === 0 ? [] : [`${absent.join(', ')} may not review`]),
    ...(others.length === 0 ? [] : [`${others.join(', ')} may review, whom the settings do not name`]),
  ]
}

async function branchFindings(setUp: SetUp, reader: RepositoryReader): Promise<readonly Finding[]> {
  const subject = `rules of the branch ${setUp.branch}`
  return unlessWithoutSight(subject, setUp, async () => {
    const state = await reader.branch(setUp.branch)
    const faults = branchFaults(setUp, state)
    const rules =
      faults.length === 0
        ? holds(
            subject,
            `pull requests with ${state.reviews?.approvals ?? 0} approvals, no deletion, no force push`,
          )
        : found('differs', subject, {
            detail: faults.join('; '),
            nextStep: `${steps.setUpGitHub}; ${pages.approvals}`,
          })
    return state.reviews === undefined ? [rules] : [rules, bypassFinding(setUp, state)]
  })
}

function branchFaults(setUp: SetUp, { reviews, deletion, forcePush }: BranchState): readonly string[] {
  const wanted = reviewDemands(setUp)
  return [
    ...(deletion === 'refused' ? [] : ['it may be deleted']),
    ...(forcePush === 'refused' ? [] : ['its history may be replaced']),
    ...(reviews === undefined
      ? ['changes need no pull request']
      : [
          ...(reviews.approvals >= wanted.approvals
            ? []
            : [`${reviews.approvals} approvals are enough, and the settings have ${wanted.approvals}`]),
          ...(reviews.dismissesStale || !wanted.dismissesStale
            ? []
            : ['approvals outlive what is pushed after them']),
          ...(reviews.codeOwners || !wanted.codeOwners ? [] : ['code owners need not be asked']),
          ...(reviews.lastPush || !wanted.lastPush ? [] : ['whoever pushed last may approve that']),
        ]),
  ]
}

function bypassFinding({ branch }: SetUp, { bypasses }: BranchState): Finding {
  const subject = `who may pass over the rules of ${branch}`
  if (bypasses === undefined)
    return skipped(subject, 'GitHub shows it to those alone who may change the rules')
  if (bypasses === 0) return holds(subject, 'nobody')
  return found('differs', subject, {
    detail: `${bypasses} of the roles, users, teams and apps may`,
    nextStep: `Take them out of the bypass list of the rulesets, or of the branch protection; ${pages.approvals}`,
  })
}
