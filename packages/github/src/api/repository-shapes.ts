/** The parts of GitHub's answers about how a repository is set up, as its OpenAPI description gives them; whatever else there is, is left. */
import * as v from 'valibot'

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const text = v.pipe(v.string(), v.nonEmpty())
const maybe = v.optional(v.nullable(v.boolean()))
const actors = v.optional(v.array(v.unknown()), [])
const enabled = v.optional(v.object({ enabled: v.boolean() }))

export const repositoryIdentity = v.object({
  id: number,
  full_name: text,
  default_branch: text,
  owner: v.object({ id: number }),
})

/** "Get an environment": each kind of rule has members of its own. */
export const environment = v.object({
  can_admins_bypass: maybe,
  protection_rules: v.optional(
    v.array(
      v.object({
        type: text,
        prevent_self_review: maybe,
        reviewers: v.optional(v.array(v.object({ type: text, reviewer: v.object({ id: number }) }))),
      }),
    ),
  ),
  deployment_branch_policy: v.optional(
    v.nullable(v.object({ protected_branches: v.boolean(), custom_branch_policies: v.boolean() })),
  ),
})
export type EnvironmentAnswer = v.InferOutput<typeof environment>

/** "List deployment branch policies"; older answers have no type, and are of branches. */
export const branchPolicies = v.object({
  total_count: count,
  branch_policies: v.array(v.object({ name: text, type: v.optional(text, 'branch') })),
})

/** "Get rules for a branch": those that are active, of the repository and of whatever is above it. */
export const branchRule = v.object({
  type: text,
  ruleset_id: v.optional(number),
  parameters: v.optional(
    v.object({
      required_approving_review_count: v.optional(count),
      dismiss_stale_reviews_on_push: maybe,
      require_code_owner_review: maybe,
      require_last_push_approval: maybe,
    }),
  ),
})
export type BranchRule = v.InferOutput<typeof branchRule>

/** "Get a repository ruleset": who may pass it over is shown to those who may change it. */
export const ruleset = v.object({ bypass_actors: v.optional(v.array(v.unknown())) })

/** "Get branch protection". */
export const branchProtection = v.object({
  required_pull_request_reviews: v.optional(
    v.object({
      required_approving_review_count: v.optional(count),
      dismiss_stale_reviews: maybe,
      require_code_owner_reviews: maybe,
      require_last_push_approval: maybe,
      bypass_pull_request_allowances: v.optional(v.object({ users: actors, teams: actors, apps: actors })),
    }),
  ),
  enforce_admins: enabled,
  allow_force_pushes: enabled,
  allow_deletions: enabled,
})
export type BranchProtection = v.InferOutput<typeof branchProtection>

/** "Get a branch". */
export const protectedBranch = v.object({ protected: v.boolean() })
