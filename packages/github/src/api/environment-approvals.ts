/** Who approved that a run enters an environment, by GitHub's own record of the run. */
import type { EnvironmentApproval, Person } from '@secure-deploy/core/facts/rule-facts'
import type { RunClaims } from '@secure-deploy/core/release/run'
import { environmentReview } from './answer-shapes.ts'
import type { GitHubApi } from './api-client.ts'
import { repositoryPath, runSegment } from './api-paths.ts'

/**
 * The environment's name is compared exactly. Somebody who also rejected in this run does not count: the answer does not say
 * which word was the last.
 */
export async function readEnvironmentApprovals(
  api: GitHubApi,
  { repository, run_id }: Pick<RunClaims, 'repository' | 'run_id'>,
  environment: string,
): Promise<readonly EnvironmentApproval[]> {
  const path = `${repositoryPath(repository)}/actions/runs/${runSegment(run_id)}/approvals`
  const reviews = await api.list(path, environmentReview, 'actions: read')
  const here = reviews.filter(({ environments }) => environments.some(({ name }) => name === environment))
  const by = (state: string): readonly Person[] =>
    here.flatMap(({ user, state: said }) => (said === state && user !== undefined ? [user] : []))
  const rejected = new Set(by('rejected').map(({ id }) => id))
  const approved = new Map(by('approved').map((person) => [person.id, person]))
  return [...approved.values()]
    .filter(({ id }) => !rejected.has(id))
    .sort((a, b) => a.id - b.id)
    .map((person) => ({ by: person, environment }))
}
