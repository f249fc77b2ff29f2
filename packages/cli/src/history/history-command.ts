/** `secure-deploy history`: its usage, and how its result is shown. */
import { policyUsage } from '../policy/policy-flags.ts'
import { tellingCommand } from '../telling-command.ts'
import { readHistoryOptions } from './history-options.ts'
import { history } from './history.ts'

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

export const historyCommand = tellingCommand({
  usage,
  read: readHistoryOptions,
  find: history,
  shown: 'every row',
})
