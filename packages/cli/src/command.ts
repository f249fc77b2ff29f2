/** What every command of the command line has. */
import type { Terminal } from './terminal.ts'

export interface Command {
  /** What `--help` shows. */
  readonly usage: string
  /**
   * Reads the arguments, and does nothing yet.
   * @throws InputError when they are not what the usage says
   */
  prepare(args: readonly string[]): (terminal: Terminal) => Promise<void>
}
