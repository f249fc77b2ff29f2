/** The script that sets a repository up on GitHub: environments with their reviewers, and the rules of the branch. */
import type { ReviewDemands } from '@secure-deploy/core/inventory/repository-reading'
import { liftEnvironment, setUpFolder } from './names.ts'
import type { SetUp } from './set-up.ts'
import { shellWord } from './shell.ts'

export const gitHubScript = `${setUpFolder}/set-up-github.sh`

/** GitHub takes no more for one environment. */
export const mostReviewers = 6
/** GitHub takes no more for a pull request. */
const mostApprovals = 10

export interface GitHubEnvironment {
  readonly name: string
  readonly review: 'wanted' | 'not-wanted'
}

/** Those that jobs name: production and lifts wait for somebody. */
export function gitHubEnvironments({ environments }: SetUp): readonly GitHubEnvironment[] {
  const last = environments.length > 1 ? environments.at(-1) : undefined
  return [
    ...environments.map((one) => ({
      name: one.name,
      review: one === last ? ('wanted' as const) : ('not-wanted' as const),
    })),
    { name: liftEnvironment, review: 'wanted' },
  ]
}

/** What a pull request into the branch has to have. */
export function reviewDemands({ demands, codeOwners }: Pick<SetUp, 'demands' | 'codeOwners'>): ReviewDemands {
  const isReviewed = demands.approvals > 0
  return {
    approvals: Math.min(demands.approvals, mostApprovals),
    dismissesStale: isReviewed,
    codeOwners: codeOwners.length > 0,
    lastPush: isReviewed,
  }
}

export function gitHubScriptText(setUp: SetUp): string {
  const { repository, branch, demands } = setUp
  const reviewers = demands.approvers.slice(0, mostReviewers)
  return `#!/usr/bin/env bash
# Sets up ${repository} on GitHub, or brings it up to date: environments that take runs of ${branch} alone, their reviewers,
# and a ruleset for ${branch} that nobody may pass over. Written by secure-deploy init. Run again, it changes what has to change.
#
#   bash ${gitHubScript}
#
# Needs gh, signed in as somebody who administers the repository.
set -euo pipefail
repository=${repository}
branch=${branch}

# environment NAME REVIEWERS: REVIEWERS is a list as JSON. Nobody reviews what they have started themselves, and administrators
# let nothing in without a review.
environment() {
  local name found
  gh api --silent --method PUT "repos/$repository/environments/$1" --input - << END
{
  "prevent_self_review": true,
  "reviewers": $2,
  "can_admins_bypass": false,
  "deployment_branch_policy": { "protected_branches": false, "custom_branch_policies": true }
}
END
  found=$(gh api "repos/$repository/environments/$1/deployment-branch-policies?per_page=100" --jq '.branch_policies[].name')
  case $'\\n'$found$'\\n' in
    *$'\\n'"$branch"$'\\n'*) ;;
    *) gh api --silent --method POST "repos/$repository/environments/$1/deployment-branch-policies" -f "name=$branch" ;;
  esac
  while IFS= read -r name; do
    case $name in
      '' | "$branch") ;;
      *) printf 'The environment %s takes runs of %s too; remove that in its settings.\\n' "$1" "$name" >&2 ;;
    esac
  done <<< "$found"
}

${reviewers.map((approver, index) => `reviewer_${index + 1}=${reviewerCommand(approver)}`).join('\n')}
reviewers="[${reviewers.map((_, index) => `$reviewer_${index + 1}`).join(', ')}]"
${leftOut(demands.approvers.slice(mostReviewers))}
${gitHubEnvironments(setUp)
  .map(({ name, review }) => `environment ${name} ${review === 'wanted' ? '"$reviewers"' : "'[]'"}`)
  .join('\n')}

found=$(gh api "repos/$repository/rulesets?includes_parents=false&per_page=100" --jq '.[] | select(.name == "secure-deploy") | .id')
if [ -n "$found" ]; then
  set -- PUT "repos/$repository/rulesets/$found"
else
  set -- POST "repos/$repository/rulesets"
fi
gh api --silent --method "$1" "$2" --input - << 'END'
${JSON.stringify(ruleset(setUp), undefined, 2)}
END
`
}

/** Whoever is not told would wait for somebody who is not asked. */
function leftOut(approvers: readonly string[]): string {
  if (approvers.length === 0) return ''
  const said = `GitHub takes ${mostReviewers} reviewers for an environment; not among them: ${approvers.join(', ')}. A team counts as one.`
  return `printf '%s\\n' ${shellWord(said)} >&2\n`
}

/** Users are known by their number, which nobody can take over; a login or team is looked up when the script runs. */
function reviewerCommand(approver: string): string {
  if (/^\d+$/.test(approver)) return `'{"type":"User","id":${approver}}'`
  const [organization, team] = approver.split('/')
  return team === undefined
    ? `$(gh api "users/${approver}" --jq '{type: "User", id}')`
    : `$(gh api "orgs/${organization}/teams/${team}" --jq '{type: "Team", id}')`
}

/** As GitHub's REST API takes it ("Create a repository ruleset"). */
function ruleset(setUp: SetUp): object {
  const { approvals, dismissesStale, codeOwners, lastPush } = reviewDemands(setUp)
  return {
    name: 'secure-deploy',
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: [`refs/heads/${setUp.branch}`], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: approvals,
          dismiss_stale_reviews_on_push: dismissesStale,
          require_code_owner_review: codeOwners,
          require_last_push_approval: lastPush,
          required_review_thread_resolution: false,
        },
      },
    ],
  }
}
