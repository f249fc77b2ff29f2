/** The merged pull requests that brought commits in: who opened and made them, and who approved what was merged. */
import { ServiceError } from '@secure-deploy/core/errors'
import type { ApprovalQuestion, Person } from '@secure-deploy/core/facts/rule-facts'
import { inParallel } from '@secure-deploy/core/in-parallel'
import { commit as commitShape, pullRequest, pullRequestEntry, review } from './answer-shapes.ts'
import type { Commit, PullRequest } from './answer-shapes.ts'
import type { GitHubApi } from './api-client.ts'
import { unexpected } from './api-failures.ts'
import { commitSegment } from './api-paths.ts'
import type { MergedBranch } from './merged-content.ts'
import { atATime } from './pace.ts'
import type { Repository } from './repositories.ts'
import { outcomeOf } from './reviews.ts'
import type { ReviewOutcome } from './reviews.ts'

/** As many as GitHub lists (REST API, "List commits on a pull request"). */
const mostCommits = 250
const needs = 'pull-requests: read'

export interface ReadPullRequest extends MergedBranch, ReviewOutcome {
  readonly number: number
  readonly openedBy: Person | undefined
}

/** For each commit the merged pull requests of this repository that GitHub names, of forks and mirrors none. */
export async function pullRequestsOf(
  api: GitHubApi,
  repository: Repository,
  commits: readonly Commit[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = await inParallel(commits, atATime, async ({ sha }) => {
    const path = `${repository.path}/commits/${commitSegment(sha)}/pulls?per_page=100`
    const entries = await api.list(path, pullRequestEntry, needs)
    const merged = entries.filter(
      ({ merged_at, base }) => merged_at !== null && base.repo.id === repository.id,
    )
    return [sha, [...new Set(merged.map(({ number }) => number))].sort((a, b) => a - b)] as const
  })
  return new Map(found)
}

export function readPullRequests(
  api: GitHubApi,
  repository: Repository,
  numbers: readonly number[],
  asked: ApprovalQuestion['pullRequests'],
): Promise<readonly ReadPullRequest[]> {
  return inParallel(numbers, atATime, async (number) => {
    const path = `${repository.path}/pulls/${number}`
    const details = await api.get(path, pullRequest, needs)
    if (details.number !== number || details.merged_at === null || details.base.repo.id !== repository.id)
      throw unexpected({ path, needs }, 'is not of the merged pull request')
    const commits = await readCommits(api, path, details)
    const reviews = asked === 'approvals' ? await api.list(`${path}/reviews?per_page=100`, review, needs) : []
    return {
      number,
      head: details.head.sha,
      openedBy: details.user,
      commits,
      ...outcomeOf(reviews, details.head.sha),
    }
  })
}

async function readCommits(
  api: GitHubApi,
  pull: string,
  { number, commits: count, head }: PullRequest,
): Promise<readonly Commit[]> {
  if (count > mostCommits) {
    throw new ServiceError(
      'GITHUB_RANGE_TOO_LARGE',
      `pull request #${number} has ${count} commits, and GitHub lists no more than ${mostCommits} of one`,
      {
        nextStep:
          "Name a commit after it as the baseline of the policy's approvals, and split pull requests of this size.",
      },
    )
  }
  const path = `${pull}/commits?per_page=100`
  const commits = await api.list(path, commitShape, needs)
  if (commits.length !== count)
    throw unexpected({ path, needs }, `lists ${commits.length} of ${count} commits`)
  if (count > 0 && !commits.some(({ sha }) => sha === head.sha))
    throw unexpected({ path, needs }, 'lists other commits than were merged')
  return commits
}
