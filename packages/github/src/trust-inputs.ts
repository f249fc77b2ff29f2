/** The inputs by which a verifying action is told whom to trust and where a release may come from. */
import type { SourceExpectation } from '@secure-deploy/core/deciding/source-policy'
import type { TrustSelection } from '@secure-deploy/core/values/access'
import {
  fullRef,
  profileArn,
  repositoryId,
  repositoryName,
  workflowName,
} from '@secure-deploy/core/values/texts'
import type { InputReader } from './inputs.ts'
import { text } from './inputs.ts'

/** Callers demand exactly one way to say whom to trust; there is no way to say "anyone". */
export function readTrust(read: InputReader): TrustSelection {
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
  const id = read.optional('source-repository-id', repositoryId)
  const refs = read.list('source-ref', fullRef)
  const signerWorkflows = read.list('signer-workflow', workflowName)
  const runnerEnvironment = read.has('runner-environment')
    ? read.oneOf('runner-environment', ['github-hosted', 'self-hosted'])
    : undefined
  return {
    repository: read.required('source-repository', repositoryName),
    ...(id === undefined ? {} : { repositoryId: id }),
    ...(refs.length === 0 ? {} : { refs }),
    ...(signerWorkflows.length === 0 ? {} : { signerWorkflows }),
    ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
  }
}
