/** The script that sets a repository up on GitHub: environments with their reviewers, and the rules of the branch. */
import { liftEnvironment, setUpFolder } from './names.ts'
import type { SetUp } from './set-up.ts'

export const gitHubScript = `${setUpFolder}/set-up-github.sh`

/** GitHub takes no more for one environment. */
const mostReviewers = 6
/** GitHub takes no more for a pull request. */
const mostApprovals = 10

export function gitHubScriptText(setUp: SetUp): string {
  const { repository, branch, environments, demands } = setUp
  const reviewed = new Set([
    ...(environments.length > 1 ? [environments.at(-1)?.name ?? ''] : []),
    liftEnvironment,
  ])
  const names = [...environments.map(({ name }) => name), liftEnvironment]
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

# environment NAME REVIEWERS: REVIEWERS is a list as JSON. Nobody reviews what they have started themselves.
environment() {
  local name found
  gh api --silent --method PUT "repos/$repository/environments/$1" --input - << END
{
  "prevent_self_review": true,
  "reviewers": $2,
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

${names.map((name) => `environment ${name} ${reviewed.has(name) ? '"$reviewers"' : "'[]'"}`).join('\n')}

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

/** Users are known by their number, which nobody can take over; a login or team is looked up when the script runs. */
function reviewerCommand(approver: string): string {
  if (/^\d+$/.test(approver)) return `'{"type":"User","id":${approver}}'`
  const [organization, team] = approver.split('/')
  return team === undefined
    ? `$(gh api "users/${approver}" --jq '{type: "User", id}')`
    : `$(gh api "orgs/${organization}/teams/${team}" --jq '{type: "Team", id}')`
}

/** As GitHub's REST API takes it ("Create a repository ruleset"). */
function ruleset({ branch, demands, codeOwners }: SetUp): object {
  const isReviewed = demands.approvals > 0
  return {
    name: 'secure-deploy',
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: Math.min(demands.approvals, mostApprovals),
          dismiss_stale_reviews_on_push: isReviewed,
          require_code_owner_review: codeOwners.length > 0,
          require_last_push_approval: isReviewed,
          required_review_thread_resolution: false,
        },
      },
    ],
  }
}
