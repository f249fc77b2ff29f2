/** The inputs of promote-artifact as values; raw strings end here. */
import type { AwsAccess, S3WriteOptions, TrustSelection } from '@secure-deploy/core/access'
import type { Sha256 } from '@secure-deploy/core/digest'
import type { ReleaseId } from '@secure-deploy/core/layout'
import { parseEnvironmentName, parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/names'
import type { SourceExpectation } from '@secure-deploy/core/source-policy'
import type { SignerUri, StoreUri } from '@secure-deploy/core/uris'
import { parseSignerUri } from '@secure-deploy/core/uris'
import { accountId, regionName, roleArn, prefixedSha256 } from '@secure-deploy/core/texts'
import { readAccess, readWriteOptions, storeWith, writeInputs } from '@secure-deploy/github/access-inputs'
import type { Inputs } from '@secure-deploy/github/inputs'
import { text } from '@secure-deploy/github/inputs'
import { readSource, readTrust } from '@secure-deploy/github/trust-inputs'

export interface PromoteInputs {
  readonly id: ReleaseId
  readonly bundleSha256: Sha256 | undefined
  readonly environment: string
  readonly source: StoreUri
  readonly target: StoreUri
  readonly sourceRole: string | undefined
  readonly sourceRegion: string | undefined
  readonly sourceBucketOwner: string | undefined
  readonly targetBucketOwner: string | undefined
  readonly write: S3WriteOptions
  readonly signer: SignerUri
  readonly certificateChain: string | undefined
  readonly trust: TrustSelection
  readonly expectedSource: SourceExpectation
  readonly access: AwsAccess
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
    source: read.required('source-store', storeWith(read, ...sourceInputs)),
    target: read.required('target-store', storeWith(read, 'expected-bucket-owner', ...writeInputs)),
    sourceRole: read.optional('source-role-to-assume', roleArn),
    sourceRegion: read.optional('source-aws-region', regionName),
    sourceBucketOwner: read.optional('source-expected-bucket-owner', accountId),
    targetBucketOwner: read.optional('expected-bucket-owner', accountId),
    write: readWriteOptions(read),
    signer: read.required('signer', parseSignerUri),
    certificateChain: read.optional('certificate-chain', text),
    trust: readTrust(read),
    expectedSource: readSource(read),
    access: readAccess(read),
  }))
}
