/** `secure-deploy lift`: its usage, and how its result is shown. */
import type { Command } from '../command.ts'
import { lift } from './hold.ts'
import { holdingUsage } from './hold-command.ts'
import { readLiftOptions } from './hold-options.ts'
import { printableJson } from '../style.ts'
import { renderSummary } from '../tables.ts'

const usage = `Usage:
  secure-deploy lift --hold sha256:HEX SCOPE --reason TEXT --store URI --signer S [...]

  --hold sha256:HEX             the hold to lift, as it was given out when it was placed; what was
                                held must be named as it was then
  --reason TEXT                 one line

${holdingUsage}`

export const liftCommand: Command = {
  usage,
  prepare: (args) => {
    const options = readLiftOptions(args)
    return async (terminal) => {
      const { summary, document } = await lift(options, terminal)
      const lines =
        options.format === 'json' ? [printableJson(document)] : renderSummary(summary, terminal.style)
      for (const line of lines) terminal.print(line)
    }
  },
}
