/** Asks the double about approvals as the action does, with a clock that only waiting moves. */
import type { ApprovalFacts, ApprovalQuestion } from '@secure-deploy/core/facts/rule-facts'
import { gitHubApi } from '@secure-deploy/github/api/api-client'
import type { GitHubApi } from '@secure-deploy/github/api/api-client'
import { approvalReader } from '@secure-deploy/github/api/approval-reader'
import type { GitHubDouble } from '../github-double.ts'
import { run } from '../releases.ts'

export interface Clock {
  readonly now: () => Date
  readonly wait: (milliseconds: number) => Promise<void>
  /** What was waited for, in milliseconds. */
  readonly waits: number[]
}

export function clock(): Clock {
  const waits: number[] = []
  let time = Date.UTC(2026, 7, 2)
  return {
    waits,
    now: () => new Date(time),
    wait: (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
      return Promise.resolve()
    },
  }
}

export function apiOf(gitHub: GitHubDouble, ports: Partial<Parameters<typeof gitHubApi>[0]> = {}): GitHubApi {
  return gitHubApi({ base: gitHub.url, token: gitHub.token, fetch, ...clock(), ...ports })
}

export interface Asking extends Partial<ApprovalQuestion> {
  readonly serverUrl?: string
}

/** About everything that lies between the base, if any, and the default branch. */
export function ask(
  gitHub: GitHubDouble,
  { serverUrl = 'https://github.com', ...question }: Asking = {},
): Promise<ApprovalFacts> {
  const reader = approvalReader({
    env: { GITHUB_API_URL: gitHub.url },
    token: gitHub.token,
    run: { ...run, serverUrl },
    mask: () => undefined,
    notice: () => undefined,
    ...clock(),
  })
  return reader.read({
    repository: 'octo-org/app',
    head: gitHub.model.main(),
    pullRequests: 'approvals',
    teams: [],
    ...question,
  })
}
