/** `secure-deploy history`: its usage, and how its result is shown. */
import type { Command } from '../command.ts'
import { history } from './history.ts'
import { readHistoryOptions } from './history-options.ts'
import { policyUsage } from '../policy/policy-flags.ts'
import { printableJson } from '../style.ts'
import { renderSummary } from '../tables.ts'

const usage = `Usage: secure-deploy history NAME --policy FILE [--version V] [...]

Tells where the releases of a name stand, or with --version who built one of them, signed, approved,
promoted, deployed and held it. Every line is verified now, from what stands in the stores, and one
that does not hold is shown as such.

  --policy FILE                 the deploy policy that says what must hold, and where releases stand: a
                                path, or s3://bucket/key
${policyUsage}
  [--version V]                 one version, line by line, with every byte of it
  [--store URI...]              only these of the policy's stores

For what is in AWS, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...]

  [--json]                      the result as JSON
  [--html FILE]                 as a page that stands by itself; a file that is there is replaced

Exit code: 0 when all held, whatever was passed over or is held; 1 when something did not hold or
could not be found out.`

export const historyCommand: Command = {
  usage,
  prepare: (args) => {
    const options = readHistoryOptions(args)
    return async (terminal) => {
      const { summary, document, failure } = await history(options, terminal)
      const lines =
        options.format === 'json'
          ? [printableJson(document)]
          : renderSummary(summary, terminal.style, 'every row')
      for (const line of lines) terminal.print(line)
      // Told last, when all the rest has been: what is wrong ends the command, and hides nothing.
      if (failure !== undefined) throw failure
    }
  },
}
