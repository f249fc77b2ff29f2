/** The forms of the texts by which users name accounts, roles, repositories and digests: one rule each, wherever they are typed. */
import { InputError } from '../errors.ts'
import type { Sha256 } from './digest.ts'
import { parseSha256 } from './digest.ts'

/** Turns a text into a value; `input` is its name as its user wrote it, for messages. @throws InputError INPUT_MALFORMED */
export type ParseText<T> = (text: string, input: string) => T

/** A parser of one form, with what a schema needs of it. */
export interface TextForm extends ParseText<string> {
  readonly form: RegExp
  /** The form in words. */
  readonly allowed: string
}

/** A parser that takes texts of one form as they are; `allowed` says the form in words. */
export function matching(form: RegExp, allowed: string): TextForm {
  const parse: ParseText<string> = (text, input) => {
    if (form.test(text)) return text
    throw malformed(input, text, allowed)
  }
  return Object.assign(parse, { form, allowed })
}

export const roleArn = matching(
  /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
  'the ARN of a role, arn:aws:iam::<account>:role/<name>',
)
export const regionName = matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'the name of a region such as eu-west-1')
export const accountId = matching(/^\d{12}$/, 'the 12 digits of an AWS account id')
export const audienceName = matching(
  /^[\x21-\x7e]{1,255}$/,
  'the audience of an OIDC token, as a rule sts.amazonaws.com',
)
export const kmsKeyArn = matching(
  /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]{1,256}$/,
  'the ARN of a KMS key, arn:aws:kms:<region>:<account>:key/<id>',
)
export const profileArn = matching(
  /^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/?signing-profiles?\/[A-Za-z0-9_]{2,64}(\/[A-Za-z0-9]{10})?$/,
  'the ARN of a signing profile, arn:aws:signer:<region>:<account>:/signing-profiles/<name>',
)
export const repositoryName = matching(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'owner/name')
export const repositoryId = matching(/^\d{1,20}$/, 'the number of a repository')
export const fullRef = matching(/^refs\/\S{1,250}$/, 'a full ref such as refs/heads/main')
export const workflowName = matching(
  /^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^/@\s]+(@\S+)?$/,
  'owner/repo/.github/workflows/file.yml, with or without @ref',
)

/** `sha256:` and 64 hex digits, as actions/attest writes a digest. */
export const prefixedSha256: ParseText<Sha256> = (text, input) => {
  const digest = text.startsWith('sha256:') ? parseSha256(text.slice('sha256:'.length)) : undefined
  if (digest !== undefined) return digest
  throw malformed(input, text, 'sha256:<64 hex digits>')
}

function malformed(input: string, text: string, allowed: string): InputError {
  // Whatever stands in a wrong place may be something that its owner wants to keep.
  const shown = text.length > 64 ? `${text.slice(0, 32)}…` : text
  return new InputError('INPUT_MALFORMED', `${input} is ${JSON.stringify(shown)}; allowed is ${allowed}`)
}
