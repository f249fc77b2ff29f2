/** The parts of GitHub's answers that a verdict depends on, as its OpenAPI description gives them; whatever else there is, is left. */
import type { Person } from '@secure-deploy/core/facts/rule-facts'
import * as v from 'valibot'

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const text = v.pipe(v.string(), v.nonEmpty())
const commitId = v.pipe(v.string(), v.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/))
const time = v.pipe(v.string(), v.isoTimestamp())

/** Fail closed: only an account of the type `User` can approve, whatever other types there are or will be. */
const account = v.pipe(
  v.object({ id: number, login: text, type: text }),
  v.transform(({ id, login, type }): Person => {
    const isUser = type === 'User' && !login.toLowerCase().endsWith('[bot]')
    return { id, login, kind: isUser ? 'user' : 'bot' }
  }),
)

export const person = account

/** Null, and in commits an empty object, stand for whoever has no account or none any more. */
const personOrNobody = v.pipe(
  v.union([account, v.null(), v.strictObject({})]),
  v.transform((value): Person | undefined => (value !== null && 'id' in value ? value : undefined)),
)

const gitPerson = v.nullable(
  v.object({
    email: v.optional(v.nullable(v.string())),
    date: v.optional(v.nullable(v.string())),
  }),
)

export const commit = v.object({
  sha: commitId,
  commit: v.object({
    author: gitPerson,
    committer: gitPerson,
    message: v.string(),
    verification: v.optional(v.object({ verified: v.boolean() })),
  }),
  author: personOrNobody,
  committer: personOrNobody,
  parents: v.array(v.object({ sha: commitId })),
})
export type Commit = v.InferOutput<typeof commit>

export const comparison = v.object({
  status: v.picklist(['diverged', 'ahead', 'behind', 'identical']),
  base_commit: v.object({ sha: commitId }),
  total_commits: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  commits: v.array(commit),
})
export type Comparison = v.InferOutput<typeof comparison>

export const repository = v.object({
  id: number,
  full_name: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
})

const pullRequestParts = {
  number,
  user: personOrNobody,
  merged_at: v.nullable(time),
  head: v.object({ sha: commitId }),
  base: v.object({ repo: v.object({ id: number }) }),
}
/** As lists have it. */
export const pullRequestEntry = v.object(pullRequestParts)
export const pullRequest = v.object({
  ...pullRequestParts,
  commits: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})
export type PullRequest = v.InferOutput<typeof pullRequest>

export const review = v.object({
  id: number,
  user: personOrNobody,
  state: text,
  /** Absent as long as a review is not submitted. */
  submitted_at: v.optional(time),
  /** Null when the commit is gone. */
  commit_id: v.nullable(commitId),
})
export type Review = v.InferOutput<typeof review>

export const environmentReview = v.object({
  state: text,
  user: personOrNobody,
  environments: v.array(v.object({ name: v.optional(v.string()) })),
})

export const team = v.object({ id: number })

export const membership = v.object({ state: text })
