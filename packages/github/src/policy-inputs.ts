/** The inputs by which an action is told which deploy policy decides, and how that very policy is known. */
import type { SourceExpectation } from '@secure-deploy/core/deciding/source-policy'
import type { TrustSelection } from '@secure-deploy/core/values/access'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { parseEnvironmentName } from '@secure-deploy/core/values/names'
import { prefixedSha256, profileArn } from '@secure-deploy/core/values/texts'
import type { InputReader } from './inputs.ts'
import { text } from './inputs.ts'
import { optionalSourceInputs, readSource, readTrust } from './trust-inputs.ts'

export interface PolicySelection {
  /** A path, or `s3://bucket/key` with `?versionId=…` or without. */
  readonly location: string
  /** The digest that the file must have. */
  readonly sha256?: Sha256
  /** Who must have signed it. */
  readonly signedBy?: TrustSelection
}

/** Absent without the input `policy`. */
export function readPolicy(read: InputReader): PolicySelection | undefined {
  for (const input of policyInputs) read.requires(input, 'policy')
  read.requires('policy-trust-store', 'policy-trust-policy')
  read.atMostOneOf('policy-trusted-signers', 'policy-trust-policy')
  const sha256 = read.optional('policy-digest', prefixedSha256)
  const arns = read.list('policy-trusted-signers', profileArn)
  const policyPath = read.optional('policy-trust-policy', text)
  const storePath = read.optional('policy-trust-store', text)
  const location = read.optional('policy', text)
  if (location === undefined) return undefined
  const signedBy = selectionOf(arns, policyPath, storePath)
  return {
    location,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(signedBy === undefined ? {} : { signedBy }),
  }
}

/** The inputs that say how the policy is known. */
const policyInputs = [
  'policy-digest',
  'policy-trusted-signers',
  'policy-trust-policy',
  'policy-trust-store',
] as const

/** Who decides whether a release may pass: the step's own inputs, or a deploy policy. */
export type Deciding =
  | { readonly kind: 'inputs'; readonly trust: TrustSelection; readonly source: SourceExpectation }
  | { readonly kind: 'policy'; readonly policy: PolicySelection; readonly environment: string }

/**
 * Exactly one way to say who decides. `source-repository` has a default in action.yml, so that it is there beside a policy
 * too; the policy's own sources count then.
 */
export function readDeciding(read: InputReader): Deciding {
  read.exactlyOneOf('policy', 'trusted-signers', 'trust-policy')
  refuseBesidePolicy(read, 'trust-policy-name', 'trust-store', ...optionalSourceInputs)
  read.requires('policy', 'environment')
  const trust = readTrust(read)
  const source = readSource(read)
  const policy = readPolicy(read)
  const environment = read.optional('environment', parseEnvironmentName)
  if (policy === undefined) return { kind: 'inputs', trust, source }
  // Where the environment is absent a fault has been noted, and no value leaves here.
  return { kind: 'policy', policy, environment: environment as string }
}

/** Refuses inputs that would do nothing beside a policy, and that their author would believe to be on. */
export function refuseBesidePolicy(read: InputReader, ...inputs: readonly string[]): void {
  for (const input of inputs) read.atMostOneOf('policy', input)
}

function selectionOf(
  arns: readonly string[],
  policyPath: string | undefined,
  storePath: string | undefined,
): TrustSelection | undefined {
  if (policyPath !== undefined)
    return { kind: 'policy', policyPath, ...(storePath === undefined ? {} : { storePath }) }
  return arns.length === 0 ? undefined : { kind: 'signers', arns }
}
