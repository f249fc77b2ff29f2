/** What an answer to a question of a set-up has to be; each is one check, for flags, for kept answers and for what is typed. */
import { InputError } from '@secure-deploy/core/errors'
import { matching, repositoryName } from '@secure-deploy/core/values/texts'
import type { ParseText } from '@secure-deploy/core/values/texts'

/** Printable, on one line, and nothing that GitHub would take for an expression. */
export const plainLine: ParseText<string> = (text, input) => {
  if (/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,1000}$/u.test(text) && !text.includes('${{')) return text
  throw new InputError(
    'INPUT_MALFORMED',
    `${input} is ${JSON.stringify(text.slice(0, 64))}; allowed is one line of plain text without \${{`,
  )
}

/** A script or a list of paths, which may have several lines. */
export const plainLines: ParseText<string> = (text, input) => {
  for (const line of text.split('\n')) if (line !== '') plainLine(line, input)
  if (text.trim() !== '' && text.length <= 20_000) return text
  throw new InputError('INPUT_MALFORMED', `${input} is empty or longer than 20000 characters`)
}

export const suiteAtCommit = matching(
  /^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}@[0-9a-f]{40}$/,
  'owner/name@ and the full commit SHA of a release',
)
export const branchName = matching(
  /^(?!-|\/)(?!.*(?:\/\/|\.\.|\.lock$|\/$|\.$))[A-Za-z0-9._/-]{1,200}$/,
  "the name of a branch, of letters, digits, '.', '_', '-' and '/'",
)
export const applicationName = matching(
  /^[a-z][a-z0-9-]{0,30}$/,
  'lower-case letters, digits and hyphens, a letter first, 31 at most',
)
export const environmentName = matching(
  /^[A-Za-z][A-Za-z0-9-]{0,23}$/,
  'letters, digits and hyphens, a letter first, 24 at most',
)
export const bucketName = matching(
  /^[a-z0-9][a-z0-9-]{1,56}[a-z0-9]$/,
  'the name of a bucket: lower-case letters, digits and hyphens, 3 to 58',
)
export const roleName = matching(
  /^[A-Za-z0-9+=,.@_-]+(\/[A-Za-z0-9+=,.@_-]+)*$/,
  'the name of a role, with its path and without a leading slash',
)
export const deployRole = matching(
  /^[A-Za-z0-9+=,.@_{}-]{1,64}$/,
  'the name of a role; {environment} may stand in it',
)
export const managedPolicy = matching(
  /^arn:[a-z-]+:iam::(aws|\d{12}|\{account-id\}):policy\/[A-Za-z0-9+=.@_/{}-]{1,512}$/,
  'the ARN of a managed policy; {account-id} and {environment} may stand in it',
)
export const signerKind = matching(/^(profile|kms)$/, 'profile or kms')
export const duration = matching(
  /^(0|[1-9]\d{0,5}[mhd])$/,
  '0, or a number of minutes, hours or days such as 30m, 24h or 7d',
)
export const upToTwenty = matching(/^(\d|1\d|20)$/, 'a number from 0 to 20')
export const wholeNumber = matching(/^(0|[1-9]\d{0,6})$/, 'a number')
export const commitHash = matching(/^[0-9a-f]{40}$/, 'the 40 hex digits of a commit')
export const approver = matching(
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100})?$/,
  'the id of a user, organization/team, or a login',
)
export const codeOwner = matching(
  /^@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100})?$/,
  '@login or @organization/team',
)
export const repositoryPath = matching(
  /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[A-Za-z0-9._/-]{1,300}$/,
  'the path of a file in the repository',
)
export const findingLevel = matching(/^(error|warning|note)$/, 'error, warning or note')
export const profileOfCommandLine = matching(
  /^[A-Za-z0-9._@-]{1,100}$/,
  'the name of a profile of the AWS command line',
)
export const numberOfOwner = matching(/^\d{1,20}$/, 'the number of a user or organization')

/** Narrower than GitHub's names by what a shell or YAML could take for more. */
export const plainRepository: ParseText<string> = (text, input) => {
  repositoryName(text, input)
  return matching(/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/, 'owner/name')(text, input)
}
