/** A terminal that keeps what is written to it. */
import type { Terminal } from '@secure-deploy/cli/terminal'

export interface RecordedTerminal extends Terminal {
  readonly printed: string[]
  readonly complained: string[]
}

export function recordedTerminal(changes: Partial<Terminal> = {}): RecordedTerminal {
  const printed: string[] = []
  const complained: string[] = []
  return {
    printed,
    complained,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    style: 'plain',
    cwd: '/',
    program: undefined,
    environmentAccessKeyId: undefined,
    proxy: () => undefined,
    gitHub: { token: undefined, env: {} },
    now: () => new Date(),
    conversation: undefined,
    ...changes,
  }
}
