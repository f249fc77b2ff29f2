/** What connecting to AWS needs of the runner. */
import type { Runner } from './runner.ts'

export interface RunnerCaller {
  readonly action: string
  run(): { readonly id: string; readonly attempt: string }
  token(audience: string): Promise<string>
  mask(secret: string): void
  readonly environmentAccessKeyId: string | undefined
}

export function callerOf(runner: Runner): RunnerCaller {
  return {
    action: runner.action,
    run: () => runner.run(),
    token: (audience) => runner.identity.get(audience),
    mask: (secret) => runner.mask(secret),
    environmentAccessKeyId: runner.environmentAccessKeyId,
  }
}
