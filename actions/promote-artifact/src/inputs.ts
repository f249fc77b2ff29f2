/** The inputs of promote-artifact as values; raw strings end here. */
import { bypassableRules } from '@secure-deploy/core/policy/deploy-policy'
import type { BypassableRule } from '@secure-deploy/core/policy/deploy-policy'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { AwsAccess, S3WriteOptions } from '@secure-deploy/core/values/access'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { parseEnvironmentName, parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import { oneLine } from '@secure-deploy/core/values/one-line'
import { accountId, regionName, roleArn, prefixedSha256 } from '@secure-deploy/core/values/texts'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { readAccess, readWriteOptions, storeWith, writeInputs } from '@secure-deploy/github/access-inputs'
import type { InputReader, Inputs } from '@secure-deploy/github/inputs'
import { choice, text } from '@secure-deploy/github/inputs'
import type { Deciding } from '@secure-deploy/github/policy-inputs'
import { readDeciding, refuseBesidePolicy } from '@secure-deploy/github/policy-inputs'
import type { SignerInputs } from '@secure-deploy/github/signer-inputs'
import { readSigners } from '@secure-deploy/github/signer-inputs'

export interface PromoteInputs {
  readonly id: ReleaseId
  readonly bundleSha256: Sha256 | undefined
  /** The environment that the release is let into. */
  readonly environment: string
  /** Present exactly where inputs decide; a policy names the stores of its environments. */
  readonly stores: PromoteStores | undefined
  readonly sourceRole: string | undefined
  readonly write: S3WriteOptions
  readonly signing: SignerInputs
  readonly deciding: Deciding
  readonly emergency: EmergencyInputs
  readonly githubToken: string | undefined
  readonly access: AwsAccess
}

export interface PromoteStores {
  readonly source: StoreUri
  readonly target: StoreUri
  readonly sourceRegion: string | undefined
  readonly sourceBucketOwner: string | undefined
  readonly targetBucketOwner: string | undefined
}

/** What is let in although a rule says no, and why. */
export interface EmergencyInputs {
  readonly allowDowngrade: boolean
  readonly bypass: readonly BypassableRule[]
  readonly reason: string | undefined
}

const sourceInputs = ['source-role-to-assume', 'source-aws-region', 'source-expected-bucket-owner'] as const

export function readInputs(inputs: Inputs): PromoteInputs {
  return inputs.read((read) => ({
    id: {
      name: read.required('release-name', parseReleaseName),
      version: read.required('release-version', parseReleaseVersion),
    },
    bundleSha256: read.optional('bundle-digest', prefixedSha256),
    environment: read.required('environment', parseEnvironmentName),
    stores: readStores(read),
    sourceRole: read.optional('source-role-to-assume', roleArn),
    write: readWriteOptions(read),
    signing: readSigners(read),
    deciding: readDeciding(read),
    emergency: readEmergency(read),
    githubToken: read.optional('github-token', text),
    access: readAccess(read),
  }))
}

function readStores(read: InputReader): PromoteStores | undefined {
  read.exactlyOneOf('policy', 'target-store')
  read.requires('target-store', 'source-store')
  refuseBesidePolicy(
    read,
    'source-store',
    'source-aws-region',
    'source-expected-bucket-owner',
    'expected-bucket-owner',
  )
  const source = read.optional('source-store', storeWith(read, ...sourceInputs))
  const target = read.optional('target-store', storeWith(read, 'expected-bucket-owner', ...writeInputs))
  const rest = {
    sourceRegion: read.optional('source-aws-region', regionName),
    sourceBucketOwner: read.optional('source-expected-bucket-owner', accountId),
    targetBucketOwner: read.optional('expected-bucket-owner', accountId),
  }
  return source === undefined || target === undefined ? undefined : { source, target, ...rest }
}

function readEmergency(read: InputReader): EmergencyInputs {
  read.requires('bypass', 'policy', 'reason')
  read.requires('reason', 'policy')
  return {
    allowDowngrade: read.boolean('allow-downgrade'),
    bypass: read.list('bypass', choice(bypassableRules)),
    reason: read.optional('reason', oneLine),
  }
}
