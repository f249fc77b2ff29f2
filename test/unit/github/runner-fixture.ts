/** A runner's environment, a token with the same claims, and a log that keeps what is written to it. */
import type { RunClaims } from '@secure-deploy/core/release/run'

export const claims: RunClaims = {
  repository: 'octo-org/app',
  repository_id: '74',
  repository_owner: 'octo-org',
  repository_owner_id: '65',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  workflow_ref: 'octo-org/app/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: 'b'.repeat(40),
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '1001',
  run_attempt: '1',
  actor: 'octocat',
  actor_id: '12',
}

export const environment = {
  GITHUB_REPOSITORY: claims.repository,
  GITHUB_REPOSITORY_ID: claims.repository_id,
  GITHUB_REPOSITORY_OWNER: claims.repository_owner,
  GITHUB_REPOSITORY_OWNER_ID: claims.repository_owner_id,
  GITHUB_REF: claims.ref,
  GITHUB_SHA: claims.sha,
  GITHUB_WORKFLOW_REF: claims.workflow_ref,
  GITHUB_WORKFLOW_SHA: 'b'.repeat(40),
  GITHUB_EVENT_NAME: claims.event_name,
  RUNNER_ENVIRONMENT: claims.runner_environment,
  GITHUB_RUN_ID: claims.run_id,
  GITHUB_RUN_ATTEMPT: claims.run_attempt,
  GITHUB_ACTOR: claims.actor,
  GITHUB_ACTOR_ID: claims.actor_id,
  GITHUB_SERVER_URL: 'https://github.com',
  RUNNER_OS: 'Linux',
  RUNNER_ARCH: 'X64',
} as const

export const tokenPermission = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example/?v=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
}

const issuer = 'https://token.actions.githubusercontent.com'

/** A token in the JWS compact form with these claims; its signature is not one. */
export function tokenWith(payload: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'RS256' })}.${part(payload)}.c2lnbmF0dXJl`
}

export function token(changes: Readonly<Record<string, unknown>> = {}): string {
  return tokenWith({ iss: issuer, ...claims, ...changes })
}

export function without<T extends object>(value: T, ...names: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !names.includes(name as keyof T)),
  ) as Partial<T>
}

export function logKeeper(): { write: (text: string) => void; text: () => string } {
  const parts: string[] = []
  return { write: (text) => void parts.push(text), text: () => parts.join('') }
}
