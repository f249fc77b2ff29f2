/** Commands that tell what they have found: as a summary for people, or the same as JSON for programs. */
import type { Summary } from '@secure-deploy/core/summary'
import type { Command } from './command.ts'
import { printableJson } from './style.ts'
import { renderSummary, type Shown } from './tables.ts'
import type { Terminal } from './terminal.ts'

export interface Told {
  readonly summary: Summary
  /** The same for programs. */
  readonly document: object
  /** What is wrong with what was found: it ends the command when all has been told, and hides nothing. */
  readonly failure?: Error | undefined
}

interface Telling<Options> {
  readonly usage: string
  /** @throws InputError for arguments that are not what the usage says */
  read(args: readonly string[]): Options
  find(options: Options, terminal: Terminal): Promise<Told>
  /** Of long tables; the first rows unless told. */
  readonly shown?: Shown
}

export function tellingCommand<Options extends { readonly format: string }>({
  usage,
  read,
  find,
  shown,
}: Telling<Options>): Command {
  return {
    usage,
    prepare: (args) => {
      const options = read(args)
      return async (terminal) => {
        const { summary, document, failure } = await find(options, terminal)
        const lines =
          options.format === 'json'
            ? [printableJson(document)]
            : renderSummary(summary, terminal.style, shown)
        for (const line of lines) terminal.print(line)
        if (failure !== undefined) throw failure
      }
    },
  }
}
