/** Connects the reading of a repository's settings on GitHub, with a token that somebody gave. */
import type { RepositoryReader } from '@secure-deploy/core/inventory/repository-reading'

export interface RepositoryRequest {
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** What gave the token, for messages. */
  readonly input: string
  /** GITHUB_API_URL and GITHUB_SERVER_URL, where the repository is not on GitHub.com. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** @throws InputError ENVIRONMENT_UNSAFE, INPUT_MALFORMED */
export async function connectRepository(request: RepositoryRequest): Promise<RepositoryReader> {
  const { repositoryReader } = await import('@secure-deploy/github/api/repository-reader')
  return repositoryReader(request)
}
