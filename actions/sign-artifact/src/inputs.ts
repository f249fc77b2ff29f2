/** The inputs of sign-artifact as values; raw strings end here. */
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { AwsAccess } from '@secure-deploy/core/values/access'
import { parseEnvironmentName, parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import { readAccess } from '@secure-deploy/github/access-inputs'
import type { InputReader, Inputs } from '@secure-deploy/github/inputs'
import { text } from '@secure-deploy/github/inputs'
import type { PolicySelection } from '@secure-deploy/github/policy-inputs'
import { readPolicy } from '@secure-deploy/github/policy-inputs'
import type { SourceMode } from '@secure-deploy/github/runner'
import { sourceModes } from '@secure-deploy/github/runner'
import type { SignerInputs } from '@secure-deploy/github/signer-inputs'
import { readSigners } from '@secure-deploy/github/signer-inputs'

export interface SignInputs {
  readonly id: ReleaseId
  /** A bundle to add a signature to; without it a new one is made. */
  readonly bundlePath: string | undefined
  readonly subjectPath: readonly string[]
  readonly evidencePath: readonly string[]
  readonly signing: SignerInputs
  readonly trustStore: string | undefined
  readonly outputPath: string | undefined
  readonly sourceState: SourceMode
  readonly sourcePath: string | undefined
  readonly sha512: 'with' | 'without'
  readonly policy: SignPolicy | undefined
  readonly access: AwsAccess
}

/** The policy that must let the release into its first environment, before it is signed. */
export interface SignPolicy extends PolicySelection {
  /** The first of the policy unless given. */
  readonly environment: string | undefined
}

export function readInputs(inputs: Inputs): SignInputs {
  return inputs.read((read) => ({
    id: {
      name: read.required('release-name', parseReleaseName),
      version: read.required('release-version', parseReleaseVersion),
    },
    bundlePath: readBundlePath(read),
    subjectPath: read.requiredLines('subject-path'),
    evidencePath: read.lines('evidence-path'),
    signing: readSigners(read),
    trustStore: read.optional('trust-store', text),
    outputPath: read.optional('output-path', text),
    sourceState: read.oneOf('source-state', sourceModes),
    sourcePath: read.optional('source-path', text),
    sha512: read.boolean('sha512') ? 'with' : 'without',
    policy: readSignPolicy(read),
    access: readAccess(read),
  }))
}

/** Whoever adds a signature says nothing about the source: the statement stands, and is signed as it is. */
function readBundlePath(read: InputReader): string | undefined {
  read.atMostOneOf('bundle-path', 'source-path')
  return read.optional('bundle-path', text)
}

function readSignPolicy(read: InputReader): SignPolicy | undefined {
  read.requires('environment', 'policy')
  const environment = read.optional('environment', parseEnvironmentName)
  const policy = readPolicy(read)
  return policy && { ...policy, environment }
}
