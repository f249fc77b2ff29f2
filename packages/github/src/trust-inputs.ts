/** The inputs by which a verifying action is told whom to trust and where a release may come from. */
import type { TrustSelection } from '@secure-deploy/core/access'
import type { Sha256 } from '@secure-deploy/core/digest'
import { parseSha256 } from '@secure-deploy/core/digest'
import { InputError } from '@secure-deploy/core/errors'
import type { SourceExpectation } from '@secure-deploy/core/source-policy'
import { matching } from './access-inputs.ts'
import type { InputReader, Parse } from './inputs.ts'
import { text } from './inputs.ts'

/** Exactly one way to say whom to trust; there is no way to say "anyone". */
export function readTrust(read: InputReader): TrustSelection {
  read.exactlyOneOf('trusted-signers', 'trust-policy')
  read.requires('trust-policy-name', 'trust-policy')
  read.requires('trust-store', 'trust-policy')
  const arns = read.list('trusted-signers', profileArn)
  const policyPath = read.optional('trust-policy', text)
  const policyName = read.optional('trust-policy-name', text)
  const storePath = read.optional('trust-store', text)
  if (policyPath === undefined) return { kind: 'signers', arns }
  return {
    kind: 'policy',
    policyPath,
    ...(policyName === undefined ? {} : { policyName }),
    ...(storePath === undefined ? {} : { storePath }),
  }
}

/** What may be demanded of a release's source besides its repository. */
export const optionalSourceInputs = [
  'source-repository-id',
  'source-ref',
  'signer-workflow',
  'runner-environment',
] as const

export function readSource(read: InputReader): SourceExpectation {
  const repositoryId = read.optional(
    'source-repository-id',
    matching(/^\d{1,20}$/, 'the number of a repository'),
  )
  const refs = read.list('source-ref', matching(/^refs\/\S{1,250}$/, 'a full ref such as refs/heads/main'))
  const signerWorkflows = read.list('signer-workflow', workflow)
  const runnerEnvironment = read.has('runner-environment')
    ? read.oneOf('runner-environment', ['github-hosted', 'self-hosted'])
    : undefined
  return {
    repository: read.required('source-repository', repository),
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(refs.length === 0 ? {} : { refs }),
    ...(signerWorkflows.length === 0 ? {} : { signerWorkflows }),
    ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
  }
}

/** `sha256:` and 64 hex digits, as actions/attest writes a digest. */
export const bundleDigest: Parse<Sha256> = (value, input) => {
  const digest = value.startsWith('sha256:') ? parseSha256(value.slice('sha256:'.length)) : undefined
  if (digest !== undefined) return digest
  throw new InputError(
    'INPUT_MALFORMED',
    `${input} is ${JSON.stringify(value.slice(0, 80))}; allowed is sha256:<64 hex digits>`,
  )
}

const repository = matching(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'owner/name')
const workflow = matching(
  /^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^/@\s]+(@\S+)?$/,
  'owner/repo/.github/workflows/file.yml, with or without @ref',
)
const profileArn = matching(
  /^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/?signing-profiles?\/[A-Za-z0-9_]{2,64}(\/[A-Za-z0-9]{10})?$/,
  'the ARN of a signing profile, arn:aws:signer:<region>:<account>:/signing-profiles/<name>',
)
