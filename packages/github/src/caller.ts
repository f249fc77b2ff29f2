/** What connecting to AWS needs of the runner. */
import type { Run } from '@secure-deploy/core/release/run'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import type { Runner } from './runner.ts'

export interface RunnerCaller {
  readonly action: string
  run(): { readonly id: string; readonly attempt: string }
  token(audience: string): Promise<string>
  mask(secret: string): void
  readonly environmentAccessKeyId: string | undefined
  readonly proxy?: ProxySettings
  /** The token that was last handed out for a session; once the session is open, AWS STS has accepted it. */
  handedToken(): string | undefined
}

export function callerOf(runner: Runner): RunnerCaller {
  let handed: string | undefined
  return {
    action: runner.action,
    run: () => runner.run(),
    token: async (audience) => (handed = await runner.identity.get(audience)),
    handedToken: () => handed,
    mask: (secret) => runner.mask(secret),
    environmentAccessKeyId: runner.environmentAccessKeyId,
    ...(runner.proxy === undefined ? {} : { proxy: runner.proxy }),
  }
}

/** The run's claims, from the very token that AWS STS has accepted where a session was opened with one. */
export function readRun(runner: Runner, { handedToken }: RunnerCaller): Promise<Run> {
  const acceptedToken = handedToken()
  return runner.readRun(acceptedToken === undefined ? {} : { acceptedToken })
}
