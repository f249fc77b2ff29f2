/** Reads from GitHub how a repository is set up: who it is, and what its environments and branches demand. */
import type {
  EnvironmentRefs,
  EnvironmentState,
  RepositoryReader,
} from '@secure-deploy/core/inventory/repository-reading'
import type { Environment } from '../inputs.ts'
import { apiAddress } from './api-address.ts'
import { gitHubApi } from './api-client.ts'
import type { GitHubApi } from './api-client.ts'
import { unexpected } from './api-failures.ts'
import { repositoryPath, segment } from './api-paths.ts'
import type { Fetch } from './api-request.ts'
import { assertToken } from './api-token.ts'
import { readBranch } from './branch-rules.ts'
import { waitFor } from './pace.ts'
import { branchPolicies, environment, repositoryIdentity } from './repository-shapes.ts'
import type { EnvironmentAnswer } from './repository-shapes.ts'

export interface RepositoryReaderOptions {
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** What gave the token, for messages. */
  readonly input: string
  /** Where the API is, if it is not that of GitHub.com. */
  readonly env: Environment
  readonly fetch?: Fetch
  readonly now?: () => Date
  readonly wait?: (milliseconds: number) => Promise<void>
}

/**
 * Nothing is asked before something is called for.
 * @throws InputError ENVIRONMENT_UNSAFE; INPUT_MALFORMED for a token that is none
 */
export function repositoryReader(options: RepositoryReaderOptions): RepositoryReader {
  const { repository, token, input, env } = options
  assertToken(token, input)
  const { base } = apiAddress(env, env['GITHUB_SERVER_URL'] ?? 'https://github.com')
  const { fetch: send = fetch, now = () => new Date(), wait = waitFor } = options
  const api = gitHubApi({ base, token, fetch: send, now, wait })
  const path = repositoryPath(repository)
  return {
    identity: async () => {
      const answer = await api.get(path, repositoryIdentity, 'metadata: read')
      const { id, owner, full_name: name, default_branch: defaultBranch } = answer
      return { name, id: `${id}`, ownerId: `${owner.id}`, defaultBranch }
    },
    environment: (name) => readEnvironment(api, `${path}/environments/${segment(name, 'environment')}`),
    branch: (name) => readBranch(api, path, name),
  }
}

async function readEnvironment(api: GitHubApi, path: string): Promise<EnvironmentState | undefined> {
  const answer = await api.find(path, environment, 'actions: read')
  if (answer === undefined) return undefined
  const rules = (answer.protection_rules ?? []).filter(({ type }) => type === 'required_reviewers')
  return {
    reviewers: rules.flatMap(({ reviewers = [] }) =>
      reviewers.map(({ type, reviewer }) => `${type} ${reviewer.id}`),
    ),
    selfReview: rules.some((rule) => rule.prevent_self_review === true) ? 'refused' : 'allowed',
    // Fail closed: servers that do not say so let administrators.
    bypass: answer.can_admins_bypass === false ? 'refused' : 'allowed',
    takes: await readRefs(api, path, answer),
  }
}

async function readRefs(
  api: GitHubApi,
  path: string,
  { deployment_branch_policy: policy }: EnvironmentAnswer,
): Promise<EnvironmentRefs> {
  if (policy === null || policy === undefined) return { kind: 'any-ref' }
  if (!policy.custom_branch_policies)
    return { kind: policy.protected_branches ? 'protected-branches' : 'any-ref' }
  const asked = { path: `${path}/deployment-branch-policies?per_page=100`, needs: 'actions: read' } as const
  const { total_count: total, branch_policies: all } = await api.get(asked.path, branchPolicies, asked.needs)
  if (total !== all.length) throw unexpected(asked, `has ${total} patterns, and ${all.length} were told`)
  return {
    kind: 'listed',
    branches: all.flatMap(({ name, type }) => (type === 'branch' ? [name] : [])),
    tags: all.flatMap(({ name, type }) => (type === 'branch' ? [] : [name])),
  }
}
