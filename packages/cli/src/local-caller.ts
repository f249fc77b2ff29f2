/** Who connects from a terminal: somebody with the credentials of the machine, who has no token and no run. */
import type { Caller } from '@secure-deploy/connect/session'
import type { Terminal } from './terminal.ts'

/** A person's own machine is not masked: nothing of a session is ever printed. */
export function localCaller(action: string, terminal: Terminal): Caller {
  const proxy = terminal.proxy()
  return {
    action,
    run: () => ({ id: 'local', attempt: '1' }),
    token: () =>
      Promise.reject(new TypeError('the command line uses credentials of the machine, never a token')),
    mask: () => undefined,
    environmentAccessKeyId: terminal.environmentAccessKeyId,
    ...(proxy === undefined ? {} : { proxy }),
  }
}
