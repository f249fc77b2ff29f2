/** What is known of the workflow run and of the machine that made a release. */

/** Claims under their names in GitHub's OIDC token (GitHub docs, "OpenID Connect reference"). */
export interface RunClaims {
  readonly repository: string
  readonly repository_id: string
  readonly repository_owner: string
  readonly repository_owner_id: string
  readonly ref: string
  /** The commit that the run is for, 40 (or 64) lowercase hex digits. */
  readonly sha: string
  /** `owner/repo/.github/workflows/file.yml@ref` of the workflow that was started. */
  readonly workflow_ref: string
  readonly workflow_sha?: string
  /** The same of the workflow whose job this is; differs from workflow_ref in a reusable workflow. */
  readonly job_workflow_ref?: string
  readonly job_workflow_sha?: string
  readonly event_name: string
  /** `github-hosted` or `self-hosted`. */
  readonly runner_environment: string
  readonly run_id: string
  readonly run_attempt: string
  readonly actor: string
  readonly actor_id: string
  /** The job's environment, where it names one. */
  readonly environment?: string
}

/** Every claim that a release statement or a promotion record repeats. */
export const requiredClaims = [
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'ref',
  'sha',
  'workflow_ref',
  'event_name',
  'runner_environment',
  'run_id',
  'run_attempt',
  'actor',
  'actor_id',
] as const satisfies readonly (keyof RunClaims)[]

export const optionalClaims = [
  'workflow_sha',
  'job_workflow_ref',
  'job_workflow_sha',
  'environment',
] as const satisfies readonly (keyof RunClaims)[]

/**
 * What vouches for the claims. Environment variables can be changed by an earlier step of the job; the token's
 * claims cannot, and once AWS STS has accepted the token its signature has been checked too.
 */
export type ClaimsSource = 'oidc-token-accepted-by-sts' | 'oidc-token' | 'environment'

export interface Run {
  readonly claims: RunClaims
  readonly claimsSource: ClaimsSource
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string
}

/** `modified` lists tracked files whose content differs from the commit. */
export type SourceState =
  | { readonly kind: 'clean'; readonly commit: string }
  | { readonly kind: 'modified'; readonly commit: string; readonly files: readonly string[] }
  /** The check was turned off by `source-state: ignore`, and nothing was found out. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** The machine's state, for `internalParameters`. */
export interface BuildEnvironment {
  readonly os: string
  readonly architecture: string
  /** The hosted runner's image and its version; absent on self-hosted runners. */
  readonly image?: string
  readonly imageVersion?: string
  /** Versions by tool, e.g. `{ node: 'v24.1.0' }`. */
  readonly tools: Readonly<Record<string, string>>
}
