/** `secure-deploy init`: its usage, and how its result is shown. */
import { InputError } from '@secure-deploy/core/errors'
import { readArguments, refusePositionals } from '../arguments.ts'
import type { Command } from '../command.ts'
import { answerFlags, answersIn } from '../set-up/answers.ts'
import { renderTable } from '../tables.ts'
import { init } from './init.ts'
import type { InitOptions } from './init.ts'
import { nextCommands } from './next-commands.ts'

const usage = `Usage: secure-deploy init [FLAG VALUE...]

Sets up a repository: writes the deploy policy, five workflows, the parameters of the stacks, and the
scripts that make them in AWS and set up GitHub. On a terminal it asks what no flag tells, and why;
answers are kept in .github/secure-deploy/settings.json. Run again, it writes what has changed. A file
that differs is shown as a diff, and replaced only when you say so.

The repository, as git knows it unless given:
  --repository OWNER/NAME  --repository-id N  --owner-id N  --branch B
  --suite OWNER/NAME@SHA        secure-deploy-actions that the workflows call
  --release-name N              the name of the repository unless given

AWS:
  --account-ids ID...  --regions R...     one for all, or one for each environment
  --administrator-role NAME               the role that deploys the stacks
  [--application NAME]                    what names of roles and stacks begin with
  [--environments NAME...]                development, staging and production unless given
  [--buckets NAME...]  [--holds-bucket NAME]
  [--aws-profiles NAME...]                of the AWS command line, one for each account
  [--signer-kind profile|kms], and for a key of AWS KMS
    [--certificate-subject S --certificate-root FILE --certificate-chain FILE]

Build and deployment:
  --build-command C  --subject-path P  [--evidence-path P]
  --deploy-command C  --deploy-target T  [--deploy-file NAME]  [--deploy-role NAME]
  [--deploy-policy-arns ARN...]           managed policies of that role, which may read, and update
                                          a Lambda function that is the target

What is demanded:
  [--soak TIME...]  [--approvals N]  [--approvers WHO...]  [--baseline COMMIT]
  [--minimum-tests N]  [--findings-below LEVEL]  [--sbom]  [--code-owners @WHO...]

  [--dry-run]                   show what would be written, and write nothing
  [--overwrite]                 replace files that differ without asking, but never the policy

Exit code: 0 when the files stand, 1 when nothing was written, 2 when the command line is wrong.`

/** @throws InputError INPUT_UNKNOWN, INPUT_MALFORMED or INPUT_CONFLICT */
export function readInitOptions(args: readonly string[]): InitOptions {
  const given = readArguments(args, { ...answerFlags, 'dry-run': 'switch', overwrite: 'switch' })
  refusePositionals(given)
  if (given.has('dry-run') && given.has('overwrite'))
    throw new InputError('INPUT_CONFLICT', '--dry-run writes nothing, and --overwrite does')
  const mode = given.has('dry-run') ? 'dry-run' : given.has('overwrite') ? 'overwrite' : 'ask'
  return { given: answersIn(given), mode }
}

export const initCommand: Command = {
  usage,
  prepare: (args) => {
    const options = readInitOptions(args)
    return async (terminal) => {
      const result = await init(options, terminal)
      const rows = result.files.map(({ path, outcome }) => [path, outcome])
      const table = { title: `Files for ${result.setUp.repository}`, header: ['', ''], rows }
      const next = options.mode === 'dry-run' ? [] : nextCommands(result)
      for (const line of ['', ...renderTable(table, terminal.style, 'every row'), ...next])
        terminal.print(line)
    }
  },
}
