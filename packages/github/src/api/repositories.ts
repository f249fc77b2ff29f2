/** The repository that is asked about: under the name that it has now, and the one that it always was. */
import type { ApprovalQuestion } from '@secure-deploy/core/facts/rule-facts'
import { repository as repositoryShape } from './answer-shapes.ts'
import type { GitHubApi } from './api-client.ts'
import { unexpected } from './api-failures.ts'
import { repositoryPath } from './api-paths.ts'

export interface Repository {
  /** `/repos/owner/name`. */
  readonly path: string
  readonly id: number
}

/** Fail closed: a name that was given up can be taken by others, the number cannot. */
export async function findRepository(
  api: GitHubApi,
  { repository, repositoryId }: Pick<ApprovalQuestion, 'repository' | 'repositoryId'>,
): Promise<Repository> {
  const path = repositoryPath(repository)
  const needs = 'contents: read'
  const { id, full_name } = await api.get(path, repositoryShape, needs)
  if (repositoryId !== undefined && repositoryId !== `${id}`)
    throw unexpected({ path, needs }, `is of the repository ${id}, and the release is of ${repositoryId}`)
  return { path: repositoryPath(full_name), id }
}
