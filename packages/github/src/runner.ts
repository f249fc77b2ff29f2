/** What an action's story is given: the runner as values and verbs, so that no story touches the environment or stdout. */
import type { ApprovalReader } from '@secure-deploy/core/facts/rule-facts'
import type { ProgressListener } from '@secure-deploy/core/ports'
import type { BuildEnvironment, Run, SourceState } from '@secure-deploy/core/release/run'
import type { Summary } from '@secure-deploy/core/summary'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import type { Inputs } from './inputs.ts'

/** The job's OIDC tokens (GitHub docs, "OpenID Connect reference"). */
export interface IdentityToken {
  /** Whether the job may ask for a token at all, that is, has the permission `id-token: write`. */
  isAvailable(): boolean
  /**
   * A token for `audience`, masked in the log, asked for once per audience.
   * @throws InputError PERMISSION_ID_TOKEN before any request; ServiceError OIDC_TOKEN_UNAVAILABLE
   */
  get(audience: string): Promise<string>
}

export const sourceModes = ['error', 'warn', 'ignore'] as const

/** The input `source-state`: what happens when tracked files differ from the run's commit. */
export type SourceMode = (typeof sourceModes)[number]

export interface ReadRunOptions {
  /** A token that AWS STS has accepted in this process; its claims are then recorded as accepted. */
  readonly acceptedToken?: string
}

export interface CheckSourceOptions {
  readonly mode: SourceMode
  /** The commit of the run, from `readRun`; a promise where the comparison can begin before it is known. */
  readonly expectedCommit: string | Promise<string>
  /** A folder of the checkout; the workspace unless told. */
  readonly directory?: string
  /** Ends the comparison. */
  readonly signal?: AbortSignal
}

export interface Runner {
  /** The action's name, as in `uses: OWNER/secure-deploy-actions/actions/NAME`. */
  readonly action: string
  readonly inputs: Inputs
  /** The workspace, against which relative paths of inputs are read. */
  readonly cwd: string
  /** A folder that the runner empties after the job. */
  readonly temp: string
  now(): Date
  /** @throws InputError INPUT_MISSING outside of a runner */
  run(): { readonly id: string; readonly attempt: string }
  readonly identity: IdentityToken
  /** The run's claims: from the accepted token, else from a token of its own where the job may ask for one, else from the environment. */
  readRun(options?: ReadRunOptions): Promise<Run>
  /** @throws InputError EVENT_NOT_ALLOWED */
  refuseForkPullRequest(): Promise<void>
  /** @throws InputError SOURCE_NOT_FOUND, SOURCE_COMMIT_MISMATCH, SOURCE_MODIFIED; ServiceError GIT_UNAVAILABLE */
  checkSource(options: CheckSourceOptions): Promise<SourceState>
  buildEnvironment(): BuildEnvironment
  /**
   * Asks GitHub who approved, with a token of the job's.
   * @throws InputError INPUT_MISSING without a token
   */
  approvals(token: string | undefined, run: Run): Promise<ApprovalReader>
  /** `AWS_ACCESS_KEY_ID`, whose prefix tells long-lived keys from temporary ones. */
  readonly environmentAccessKeyId: string | undefined
  /** Through which requests leave the runner; absent where they leave it directly. */
  readonly proxy?: ProxySettings
  /** To be called once, after the last check. */
  setOutputs(values: Readonly<Record<string, string>>): Promise<void>
  summarize(summary: Summary): Promise<void>
  /** Has the runner replace `secret` by `***` in the log; call it before the first use. */
  mask(secret: string): void
  notice(code: string, message: string): void
  warn(code: string, message: string): void
  readonly progress: ProgressListener
}
