/** What holds for a branch by its rulesets, or by the branch protection that was there before them. */
import { inParallel } from '@secure-deploy/core/in-parallel'
import type { BranchState, ReviewDemands } from '@secure-deploy/core/inventory/repository-reading'
import type { GitHubApi } from './api-client.ts'
import { hidden } from './api-failures.ts'
import { branchSegment } from './api-paths.ts'
import { atATime } from './pace.ts'
import { branchProtection, branchRule, protectedBranch, ruleset } from './repository-shapes.ts'
import type { BranchProtection, BranchRule } from './repository-shapes.ts'

/** `path` is `/repos/owner/name`. */
export async function readBranch(api: GitHubApi, path: string, branch: string): Promise<BranchState> {
  const name = branchSegment(branch)
  const rules = await api.list(`${path}/rules/branches/${name}?per_page=100`, branchRule, 'metadata: read')
  const has = (type: string) => rules.some((rule) => rule.type === type)
  // Reading branch protection takes a permission that few tokens have, so it is asked for where nothing else demands reviews.
  if (!has('pull_request')) return readProtection(api, `${path}/branches/${name}`, has)
  const bypasses = await countBypasses(api, path, rules)
  return {
    reviews: demandsOf(rules),
    deletion: has('deletion') ? 'refused' : 'allowed',
    forcePush: has('non_fast_forward') ? 'refused' : 'allowed',
    ...(bypasses === undefined ? {} : { bypasses }),
  }
}

/** Rules add up: of several, the strictest holds. */
function demandsOf(rules: readonly BranchRule[]): ReviewDemands {
  const all = rules.flatMap(({ type, parameters }) => (type === 'pull_request' ? [parameters ?? {}] : []))
  return {
    approvals: Math.max(0, ...all.map((one) => one.required_approving_review_count ?? 0)),
    dismissesStale: all.some((one) => one.dismiss_stale_reviews_on_push === true),
    codeOwners: all.some((one) => one.require_code_owner_review === true),
    lastPush: all.some((one) => one.require_last_push_approval === true),
  }
}

/** Undefined as soon as one ruleset does not show it. */
async function countBypasses(
  api: GitHubApi,
  path: string,
  rules: readonly BranchRule[],
): Promise<number | undefined> {
  const ids = rules.flatMap(({ type, ruleset_id: id }) =>
    type === 'pull_request' && id !== undefined ? [id] : [],
  )
  const counts = await inParallel([...new Set(ids)], atATime, async (id) => {
    const answer = await api.find(`${path}/rulesets/${id}`, ruleset, 'metadata: read')
    return answer?.bypass_actors?.length
  })
  // Where several rulesets demand reviews, whoever passes over one still meets the others.
  return counts.some((count) => count === undefined) || counts.length === 0
    ? undefined
    : Math.min(...counts.map((count) => count ?? 0))
}

async function readProtection(
  api: GitHubApi,
  path: string,
  has: (type: string) => boolean,
): Promise<BranchState> {
  const answer = await findProtection(api, path)
  const reviews = answer?.required_pull_request_reviews
  const refused = (type: string, allowed: boolean | undefined) =>
    has(type) || allowed === false ? 'refused' : 'allowed'
  return {
    ...(reviews === undefined
      ? {}
      : {
          reviews: {
            approvals: reviews.required_approving_review_count ?? 0,
            dismissesStale: reviews.dismiss_stale_reviews === true,
            codeOwners: reviews.require_code_owner_reviews === true,
            lastPush: reviews.require_last_push_approval === true,
          },
          // Administrators are let past it unless it says that it is for them too.
          bypasses: answer?.enforce_admins?.enabled === true ? 0 : 1,
        }),
    deletion: refused('deletion', answer?.allow_deletions?.enabled),
    forcePush: refused('non_fast_forward', answer?.allow_force_pushes?.enabled),
  }
}

/** Fail closed: GitHub says of protection that a token may not see the same as of none, but tells everyone that a branch is protected. */
async function findProtection(api: GitHubApi, path: string): Promise<BranchProtection | undefined> {
  const asked = { path: `${path}/protection`, needs: 'administration: read' } as const
  const answer = await api.find(asked.path, branchProtection, asked.needs)
  if (answer !== undefined) return answer
  const branch = await api.get(path, protectedBranch, 'contents: read')
  if (branch.protected) throw hidden(asked, 'the branch is protected, and the token is not shown how')
  return undefined
}
