/** `secure-deploy doctor`: its usage, and how its result is shown. */
import { tellingCommand } from '../telling-command.ts'
import { examine } from './doctor.ts'
import { readDoctorOptions } from './options.ts'

const usage = `Usage: secure-deploy doctor [--skip PLACE...] [--json]

Looks at the set-up of the repository that it is run in, changes nothing, and says what is missing,
in the order in which it is needed: the settings that secure-deploy init kept, the files that follow
from them, the policy and who owns them; in AWS the identity provider, signing profiles, stacks and
buckets, with the credentials of this machine; and on GitHub the repository, its environments and
the rules of its branch, with the token in GH_TOKEN or GITHUB_TOKEN. Requests only read.

  [--skip PLACE...]             aws, github: what is there is not looked at
  [--json]                      the result as JSON

Exit code: 0 when all that was looked at holds, notes included; 1 when something is missing or not
as it has to be, or could not be seen.`

export const doctorCommand = tellingCommand({
  usage,
  read: readDoctorOptions,
  find: examine,
  shown: 'every row',
})
