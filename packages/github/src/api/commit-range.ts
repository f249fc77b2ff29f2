/** The commits that a release adds to what stands in an environment: all of them, or none are taken for the answer. */
import { ServiceError } from '@secure-deploy/core/errors'
import * as v from 'valibot'
import { comparison, commit as commitShape } from './answer-shapes.ts'
import type { Commit, Comparison } from './answer-shapes.ts'
import type { GitHubApi } from './api-client.ts'
import { unexpected } from './api-failures.ts'
import { commitSegment } from './api-paths.ts'

/** More take more requests than a token of a job has in an hour. */
export const mostCommits = 1000
const mostPages = 100
const pageSize = 100
const needs = 'contents: read'

export interface RangeQuestion {
  /** `/repos/owner/name`. */
  readonly repository: string
  /** Absent: the whole history. */
  readonly base?: string
  readonly head: string
}

/** INVARIANT: the head is among them, also when nothing lies between: a commit that is released again must be approved as well. */
export async function readRange(api: GitHubApi, question: RangeQuestion): Promise<readonly Commit[]> {
  const { base, head } = question
  if (base === undefined) return readHistory(api, question)
  const commits = await readComparison(api, { ...question, base })
  if (commits.some(({ sha }) => sha === head)) return commits
  return [...commits, await readHead(api, question)]
}

async function readHistory(api: GitHubApi, { repository, head }: RangeQuestion): Promise<readonly Commit[]> {
  const path = `${repository}/commits?sha=${commitSegment(head)}&per_page=${pageSize}`
  const commits = await api.list(path, commitShape, needs, assertFew)
  if (commits[0]?.sha !== head) throw unexpected({ path, needs }, 'does not begin with that commit')
  assertDistinct(commits, path)
  return commits
}

async function readHead(api: GitHubApi, { repository, head }: RangeQuestion): Promise<Commit> {
  const path = `${repository}/commits?sha=${commitSegment(head)}&per_page=1`
  const [first] = await api.get(path, v.array(commitShape), needs)
  if (first?.sha !== head) throw unexpected({ path, needs }, 'is of another commit')
  return first
}

/** Pages are counted on, not taken from links: without a page GitHub names 250 commits and no more. */
async function readComparison(
  api: GitHubApi,
  { repository, base, head }: RangeQuestion & { readonly base: string },
): Promise<readonly Commit[]> {
  const commits: Commit[] = []
  const compared = `${repository}/compare/${commitSegment(base)}...${commitSegment(head)}`
  for (let page = 1; ; page += 1) {
    const path = `${compared}?per_page=${pageSize}&page=${page}`
    const answer = await api.get(path, comparison, needs)
    assertCompared(answer, base, path)
    commits.push(...answer.commits)
    if (commits.length < answer.total_commits && answer.commits.length > 0 && page < mostPages) continue
    assertComplete(answer, commits, head, path)
    return commits
  }
}

function assertCompared({ base_commit, total_commits }: Comparison, base: string, path: string): void {
  if (base_commit.sha !== base) throw unexpected({ path, needs }, 'compares another commit')
  assertFew(total_commits)
}

function assertComplete(
  { status, total_commits }: Comparison,
  commits: readonly Commit[],
  head: string,
  path: string,
): void {
  if (commits.length !== total_commits)
    throw unexpected({ path, needs }, `lists ${commits.length} of ${total_commits} commits`)
  assertDistinct(commits, path)
  const ahead = status === 'ahead' || status === 'diverged'
  if (ahead !== commits.some(({ sha }) => sha === head) || ahead !== total_commits > 0)
    throw unexpected({ path, needs }, `says ${status}, and lists other commits than that means`)
}

function assertDistinct(commits: readonly Commit[], path: string): void {
  if (new Set(commits.map(({ sha }) => sha)).size !== commits.length)
    throw unexpected({ path, needs }, 'lists a commit twice')
}

function assertFew(count: number): void {
  if (count <= mostCommits) return
  throw new ServiceError(
    'GITHUB_RANGE_TOO_LARGE',
    `this release adds more than ${mostCommits} commits to what stands in the environment, which are more than are looked up`,
    {
      nextStep:
        "For a first promotion, name a later commit as the baseline of the policy's approvals; else promote what lies in between first.",
    },
  )
}
