/** Connects the reading of a repository's settings on GitHub, with a token that somebody gave. */
import type { RepositoryReader } from '@secure-deploy/core/inventory/repository-reading'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'

export interface RepositoryRequest {
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** What gave the token, for messages. */
  readonly input: string
  /** GITHUB_API_URL and GITHUB_SERVER_URL, where the repository is not on GitHub.com. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absent: GitHub is asked directly. */
  readonly proxy: ProxySettings | undefined
}

/** @throws InputError ENVIRONMENT_UNSAFE, INPUT_MALFORMED */
export async function connectRepository({ proxy, ...request }: RepositoryRequest): Promise<RepositoryReader> {
  const { repositoryReader } = await import('@secure-deploy/github/api/repository-reader')
  if (proxy === undefined) return repositoryReader(request)
  const { fetchThrough } = await import('@secure-deploy/github/api/proxied-fetch')
  return repositoryReader({ ...request, fetch: fetchThrough(proxy) })
}
