/** GitHub's REST API on loopback, as far as it is asked how a repository is set up; built from GitHub's published shapes. */
import { gitHubEnvironments, reviewDemands } from '@secure-deploy/cli/set-up/github-script'
import type { SetUp } from '@secure-deploy/cli/set-up/set-up'
import type { Answer, HttpDouble } from '../aws/http-double.ts'
import { Refusal, startDouble } from '../aws/http-double.ts'

export interface SettingsDouble extends HttpDouble {
  /** The only token that is good. */
  readonly token: string
  /** Documents by the path that they are answered to, without a query; nothing else is there. */
  readonly documents: Map<string, unknown>
  /** How paths are refused that begin so. */
  readonly refused: Map<string, number>
}

/** As set-up-github.sh leaves it. */
export async function startGitHubSettings(setUp: SetUp): Promise<SettingsDouble> {
  const token = 'ghs_octocatOctocatOctocatOctocatOcto'
  const documents = new Map(Object.entries(documentsOf(setUp)))
  const refused = new Map<string, number>()
  const double = await startDouble({
    route: ({ path }) => path,
    refuse: ({ status, message }) =>
      json(status, { message, documentation_url: 'https://docs.github.com/rest' }),
    handle: (request) => {
      if (request.headers.authorization !== `Bearer ${token}`) throw new Refusal(401, '', 'Bad credentials')
      if (request.method !== 'GET') throw new Refusal(404, '', 'Not Found')
      const status = [...refused].find(([start]) => request.path.startsWith(start))?.[1]
      if (status !== undefined)
        throw new Refusal(status, '', 'Resource not accessible by personal access token')
      const document = documents.get(request.path)
      if (document === undefined) throw new Refusal(404, '', 'Not Found')
      return json(200, document)
    },
  })
  return Object.assign(double, { token, documents, refused })
}

function json(status: number, document: unknown): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { status, headers, body: JSON.stringify(document) }
}

function documentsOf(setUp: SetUp): Readonly<Record<string, unknown>> {
  const { repository, repositoryId, ownerId, branch, demands } = setUp
  const path = `/repos/${repository}`
  const environments = gitHubEnvironments(setUp).flatMap(({ name, review }) => {
    const reviewers = review === 'wanted' && demands.approvers.length > 0
    return [
      [`${path}/environments/${name}`, environmentDocument(name, reviewers ? [583231] : [])],
      [
        `${path}/environments/${name}/deployment-branch-policies`,
        { total_count: 1, branch_policies: [{ id: 361471, node_id: 'MDE2', name: branch, type: 'branch' }] },
      ],
    ]
  })
  const { approvals, dismissesStale, codeOwners, lastPush } = reviewDemands(setUp)
  const rule = { ruleset_source_type: 'Repository', ruleset_source: repository, ruleset_id: 42 }
  return {
    [path]: {
      id: Number(repositoryId),
      full_name: repository,
      default_branch: branch,
      owner: { id: Number(ownerId), login: repository.split('/')[0], type: 'Organization' },
    },
    ...(Object.fromEntries(environments) as Record<string, unknown>),
    [`${path}/branches/${encodeURIComponent(branch)}`]: { name: branch, protected: false },
    [`${path}/rules/branches/${encodeURIComponent(branch)}`]: [
      { type: 'deletion', ...rule },
      { type: 'non_fast_forward', ...rule },
      {
        type: 'pull_request',
        ...rule,
        parameters: {
          required_approving_review_count: approvals,
          dismiss_stale_reviews_on_push: dismissesStale,
          require_code_owner_review: codeOwners,
          require_last_push_approval: lastPush,
          required_review_thread_resolution: false,
        },
      },
    ],
    [`${path}/rulesets/42`]: { id: 42, name: 'secure-deploy', enforcement: 'active', bypass_actors: [] },
  }
}

/** "Get an environment", GitHub docs. */
export function environmentDocument(name: string, reviewers: readonly number[]): object {
  const branchPolicy = { id: 3515, node_id: 'MDQ6', type: 'branch_policy' }
  const required = {
    id: 3736,
    node_id: 'MDQ7',
    type: 'required_reviewers',
    prevent_self_review: true,
    reviewers: reviewers.map((id) => ({ type: 'User', reviewer: { id, login: 'octocat', type: 'User' } })),
  }
  return {
    id: 161088068,
    name,
    can_admins_bypass: false,
    protection_rules: reviewers.length === 0 ? [branchPolicy] : [required, branchPolicy],
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  }
}
