/** Finds out from GitHub who made the changes of a release, and who approved them. */
import type {
  ApprovalFacts,
  ApprovalQuestion,
  ApprovalReader,
  PullRequestFacts,
} from '@secure-deploy/core/facts/rule-facts'
import type { Run } from '@secure-deploy/core/release/run'
import type { Environment } from '../inputs.ts'
import type { Commit } from './answer-shapes.ts'
import { apiAddress } from './api-address.ts'
import { gitHubApi } from './api-client.ts'
import type { GitHubApi } from './api-client.ts'
import type { Fetch } from './api-request.ts'
import { assertToken } from './api-token.ts'
import { peopleOfAll } from './commit-people.ts'
import type { CommitPeople } from './commit-people.ts'
import { readRange } from './commit-range.ts'
import { readEnvironmentApprovals } from './environment-approvals.ts'
import { holdsWhatWasReviewed, isMergeOf } from './merged-content.ts'
import { waitFor } from './pace.ts'
import { pullRequestsOf, readPullRequests } from './pull-requests.ts'
import type { ReadPullRequest } from './pull-requests.ts'
import { findRepository } from './repositories.ts'
import { readTeamMembers } from './team-members.ts'

export interface ApprovalReaderOptions {
  readonly env: Environment
  /** A token of the job's, or of a GitHub App. */
  readonly token: string
  /** The run that acts: the approvals of its environments are asked for. */
  readonly run: Run
  readonly mask: (secret: string) => void
  readonly notice: (code: string, message: string) => void
  readonly fetch?: Fetch
  readonly now?: () => Date
  readonly wait?: (milliseconds: number) => Promise<void>
}

/**
 * Nothing is asked before `read` is called.
 * @throws InputError ENVIRONMENT_UNSAFE; INPUT_MALFORMED for a token that is none
 */
export function approvalReader(options: ApprovalReaderOptions): ApprovalReader {
  const { env, token, run, mask, notice } = options
  mask(token)
  assertToken(token, 'github-token')
  const address = apiAddress(env, run.serverUrl)
  if (address.notice !== undefined) notice('GITHUB_API_CONFIGURED', address.notice)
  const { fetch: send = fetch, now = () => new Date(), wait = waitFor } = options
  const host = new URL(run.serverUrl).host
  return {
    read: (question) =>
      readApprovals({
        api: gitHubApi({ base: address.base, token, fetch: send, now, wait }),
        run,
        host,
        question,
      }),
  }
}

interface Reading {
  readonly api: GitHubApi
  readonly run: Run
  readonly host: string
  readonly question: ApprovalQuestion
}

async function readApprovals({ api, run, host, question }: Reading): Promise<ApprovalFacts> {
  const { base, head, environment, teams } = question
  const repository = await findRepository(api, question)
  const since = base === undefined ? {} : { base }
  const commits = await readRange(api, { repository: repository.path, head, ...since })
  const environmentApprovals =
    environment === undefined ? [] : await readEnvironmentApprovals(api, run.claims, environment)
  const named =
    question.pullRequests === 'none'
      ? new Map<string, never>()
      : await pullRequestsOf(api, repository, commits)
  const every = [...new Set([...named.values()].flat())].sort((a, b) => a - b)
  const pullRequests = await readPullRequests(api, repository, every, question.pullRequests)
  const all = distinctCommits([...commits, ...pullRequests.flatMap((one) => one.commits)])
  const people = await peopleOfAll(api, host, all, (commit) =>
    pullRequests.some((one) => isMergeOf(commit, one)) ? 'pressed' : 'wrote',
  )
  const approved = [...environmentApprovals, ...pullRequests.flatMap(({ approvals }) => approvals)]
  const approvers = approved.map(({ by }) => by)
  const teamMembers = await readTeamMembers(api, teams, approvers)
  const changes = commits.map((commit) => {
    const numbers = named.get(commit.sha) ?? []
    return { commit: commit.sha, ...people([commit]), ...attribution(commit, { all, pullRequests, numbers }) }
  })
  return {
    ...since,
    head,
    changes,
    pullRequests: pullRequests.map((one) => factsOf(one, people(one.commits))),
    environmentApprovals,
    teamMembers,
    answers: api.answers(),
  }
}

function factsOf(
  { number, head, openedBy, approvals, setAside }: ReadPullRequest,
  people: CommitPeople,
): PullRequestFacts {
  const opened = openedBy === undefined ? {} : { openedBy }
  return { number, head, ...opened, ...people, approvals, setAside }
}

function distinctCommits(commits: readonly Commit[]): ReadonlyMap<string, Commit> {
  return new Map(commits.map((commit) => [commit.sha, commit]))
}

interface Attribution {
  readonly all: ReadonlyMap<string, Commit>
  readonly pullRequests: readonly ReadPullRequest[]
  /** Of the pull requests that GitHub names for the commit. */
  readonly numbers: readonly number[]
}

function attribution(commit: Commit, { all, pullRequests, numbers }: Attribution) {
  const proven = pullRequests
    .filter((one) => numbers.includes(one.number) && holdsWhatWasReviewed(commit, one, all))
    .map(({ number }) => number)
  return { pullRequests: proven, unproven: numbers.filter((number) => !proven.includes(number)) }
}
