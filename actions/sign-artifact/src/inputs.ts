/** The inputs of sign-artifact as values; raw strings end here. */
import type { AwsAccess } from '@secure-deploy/core/access'
import type { ReleaseId } from '@secure-deploy/core/layout'
import { parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/names'
import type { SignerUri } from '@secure-deploy/core/uris'
import { parseSignerUri } from '@secure-deploy/core/uris'
import { readAccess } from '@secure-deploy/github/access-inputs'
import type { Inputs } from '@secure-deploy/github/inputs'
import { text } from '@secure-deploy/github/inputs'
import type { SourceMode } from '@secure-deploy/github/runner'
import { sourceModes } from '@secure-deploy/github/runner'

export interface SignInputs {
  readonly id: ReleaseId
  readonly subjectPath: readonly string[]
  readonly evidencePath: readonly string[]
  readonly signer: SignerUri
  readonly certificateChain: string | undefined
  readonly trustStore: string | undefined
  readonly outputPath: string | undefined
  readonly sourceState: SourceMode
  readonly sourcePath: string | undefined
  readonly sha512: 'with' | 'without'
  readonly access: AwsAccess
}

export function readInputs(inputs: Inputs): SignInputs {
  return inputs.read((read) => ({
    id: {
      name: read.required('release-name', parseReleaseName),
      version: read.required('release-version', parseReleaseVersion),
    },
    subjectPath: read.requiredLines('subject-path'),
    evidencePath: read.lines('evidence-path'),
    signer: read.required('signer', parseSignerUri),
    certificateChain: read.optional('certificate-chain', text),
    trustStore: read.optional('trust-store', text),
    outputPath: read.optional('output-path', text),
    sourceState: read.oneOf('source-state', sourceModes),
    sourcePath: read.optional('source-path', text),
    sha512: read.boolean('sha512') ? 'with' : 'without',
    access: readAccess(read),
  }))
}
