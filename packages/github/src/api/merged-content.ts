/** Whether a commit holds just what was reviewed in a merged pull request that GitHub names for it. */
import type { Commit } from './answer-shapes.ts'
import { isMadeByGitHub } from './commit-people.ts'

/** What was merged. */
export interface MergedBranch {
  readonly head: string
  readonly commits: readonly Commit[]
}

/**
 * GitHub names a pull request also for what somebody pushed by hand on top of its commits, or put into a merge that they made
 * themselves. So a commit holds what was reviewed only if
 * - it is one of the pull request's own commits, which the reviewed head includes; or
 * - GitHub merged it: the commit is signed by GitHub, and the reviewed head is a parent; or
 * - GitHub squashed or rebased it, so that none of its own commits came along: the commit is signed by GitHub, or repeats
 *   author, time and message of one of them, as a rebase does, which GitHub does not sign.
 */
export function holdsWhatWasReviewed(
  commit: Commit,
  branch: MergedBranch,
  known: ReadonlyMap<string, Commit>,
): boolean {
  const own = new Set(branch.commits.map(({ sha }) => sha))
  if (own.has(commit.sha)) return true
  if (isMergeOf(commit, branch)) return true
  if (commit.parents.length !== 1 || comesAfter(commit, own, known)) return false
  return isMadeByGitHub(commit) || branch.commits.some((one) => isRebased(one, commit))
}

/** The commit that the merge button makes: its author pressed the button and wrote nothing. */
export function isMergeOf(commit: Commit, { head, commits }: MergedBranch): boolean {
  return (
    isMadeByGitHub(commit) &&
    commit.parents.length === 2 &&
    commit.parents.some(({ sha }) => sha === head) &&
    commits.every(({ sha }) => sha !== commit.sha)
  )
}

/** Whether one of these commits is among the ancestors that are known. */
function comesAfter(commit: Commit, own: ReadonlySet<string>, known: ReadonlyMap<string, Commit>): boolean {
  const seen = new Set<string>()
  const next = commit.parents.map(({ sha }) => sha)
  for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
    if (own.has(sha)) return true
    if (seen.has(sha)) continue
    seen.add(sha)
    next.push(...(known.get(sha)?.parents ?? []).map((parent) => parent.sha))
  }
  return false
}

function isRebased({ commit: a }: Commit, { commit: b }: Commit): boolean {
  const email = a.author?.email?.toLowerCase() ?? ''
  const date = a.author?.date ?? ''
  return (
    email !== '' &&
    date !== '' &&
    email === b.author?.email?.toLowerCase() &&
    date === b.author.date &&
    a.message.trim() === b.message.trim()
  )
}
