/** `secure-deploy lift`: its usage, and how its result is shown. */
import { tellingCommand } from '../telling-command.ts'
import { holdingUsage } from './hold-command.ts'
import { readLiftOptions } from './hold-options.ts'
import { lift } from './hold.ts'

const usage = `Usage:
  secure-deploy lift --hold sha256:HEX SCOPE --reason TEXT --store URI --signer S [...]

  --hold sha256:HEX             the hold to lift, as it was given out when it was placed; what was
                                held must be named as it was then
  --reason TEXT                 one line

${holdingUsage}`

export const liftCommand = tellingCommand({
  usage,
  read: readLiftOptions,
  find: lift,
})
