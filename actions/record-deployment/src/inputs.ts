/** The inputs of record-deployment as values; raw strings end here. */
import { deploymentOutcomes } from '@secure-deploy/core/records/deployment'
import type { DeploymentOutcome } from '@secure-deploy/core/records/deployment'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { AwsAccess, S3WriteOptions } from '@secure-deploy/core/values/access'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { parseEnvironmentName, parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import { oneLine } from '@secure-deploy/core/values/one-line'
import { accountId, prefixedSha256 } from '@secure-deploy/core/values/texts'
import { moment } from '@secure-deploy/core/values/time-texts'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { readAccess, readWriteOptions, storeWith, writeInputs } from '@secure-deploy/github/access-inputs'
import type { Inputs } from '@secure-deploy/github/inputs'
import { text } from '@secure-deploy/github/inputs'
import { readSigners } from '@secure-deploy/github/signer-inputs'
import type { SignerInputs } from '@secure-deploy/github/signer-inputs'

export interface RecordInputs {
  readonly id: ReleaseId
  readonly bundleSha256: Sha256
  readonly environment: string
  readonly outcome: DeploymentOutcome
  readonly target: string
  readonly deployedOn: Date | undefined
  readonly store: StoreUri
  readonly bucketOwner: string | undefined
  readonly write: S3WriteOptions
  readonly signing: SignerInputs
  readonly trustStore: string | undefined
  readonly access: AwsAccess
}

export function readInputs(inputs: Inputs): RecordInputs {
  return inputs.read((read) => ({
    id: {
      name: read.required('release-name', parseReleaseName),
      version: read.required('release-version', parseReleaseVersion),
    },
    bundleSha256: read.required('bundle-digest', prefixedSha256),
    environment: read.required('environment', parseEnvironmentName),
    outcome: read.oneOf('outcome', deploymentOutcomes),
    target: read.required('target', oneLine),
    deployedOn: read.optional('deployed-at', moment),
    store: read.required('store', storeWith(read, 'expected-bucket-owner', ...writeInputs)),
    bucketOwner: read.optional('expected-bucket-owner', accountId),
    write: readWriteOptions(read),
    signing: readSigners(read),
    trustStore: read.optional('trust-store', text),
    access: readAccess(read),
  }))
}
