/** What holds for a branch by its rulesets, or by the branch protection that was there before them. */
import { isDeepStrictEqual } from 'node:util'
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
  const held = stateOf(rules)
  const bypasses = await countBypasses(api, path, rules)
  // Reading branch protection takes a permission that few tokens have, so it is asked for where nothing else demands reviews.
  if (held.reviews === undefined) return readProtection(api, `${path}/branches/${name}`, { held, bypasses })
  return { ...held, ...(bypasses === undefined ? {} : { bypasses }) }
}

function stateOf(rules: readonly BranchRule[]): BranchState {
  const refused = (type: string) => (rules.some((rule) => rule.type === type) ? 'refused' : 'allowed')
  return {
    ...(refused('pull_request') === 'refused' ? { reviews: demandsOf(rules) } : {}),
    deletion: refused('deletion'),
    forcePush: refused('non_fast_forward'),
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
  const counted = rules.filter(({ type }) => ['pull_request', 'deletion', 'non_fast_forward'].includes(type))
  const ids = [...new Set(counted.map((rule) => rule.ruleset_id))]
  const actors = await inParallel(ids, atATime, async (id) => {
    if (id === undefined) return undefined
    return (await api.find(`${path}/rulesets/${id}`, ruleset, 'metadata: read'))?.bypass_actors
  })
  const shown = actors.filter((one) => one !== undefined)
  if (shown.length < ids.length) return undefined
  const firm = counted.filter((rule) => actors[ids.indexOf(rule.ruleset_id)]?.length === 0)
  // Whoever passes over one ruleset still meets the others; that is nobody's way where those hold everything too.
  if (isDeepStrictEqual(stateOf(firm), stateOf(counted))) return 0
  return new Set(shown.flat().map((actor) => JSON.stringify(actor))).size
}

interface ByRulesets {
  readonly held: BranchState
  readonly bypasses: number | undefined
}

async function readProtection(
  api: GitHubApi,
  path: string,
  { held, bypasses }: ByRulesets,
): Promise<BranchState> {
  const answer = await findProtection(api, path)
  const reviews = answer?.required_pull_request_reviews
  const refused = (allowed: boolean | undefined) => (allowed === false ? 'refused' : 'allowed')
  const { users, teams, apps } = reviews?.bypass_pull_request_allowances ?? { users: [], teams: [], apps: [] }
  // Administrators are let past it unless it says that it is for them too.
  const administrators = answer?.enforce_admins?.enabled === true ? 0 : 1
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
          ...(bypasses === undefined
            ? {}
            : { bypasses: bypasses + administrators + users.length + teams.length + apps.length }),
        }),
    deletion: held.deletion === 'refused' ? 'refused' : refused(answer?.allow_deletions?.enabled),
    forcePush: held.forcePush === 'refused' ? 'refused' : refused(answer?.allow_force_pushes?.enabled),
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
