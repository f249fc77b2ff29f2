/** The inputs of upload-artifact as values; raw strings end here. */
import type { AwsAccess, S3WriteOptions } from '@secure-deploy/core/values/access'
import { accountId } from '@secure-deploy/core/values/texts'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { readAccess, readWriteOptions, storeWith, writeInputs } from '@secure-deploy/github/access-inputs'
import type { Inputs } from '@secure-deploy/github/inputs'
import { text } from '@secure-deploy/github/inputs'

export interface UploadInputs {
  readonly bundlePath: string
  readonly subjectPath: readonly string[]
  readonly evidencePath: readonly string[]
  readonly store: StoreUri
  readonly bucketOwner: string | undefined
  readonly write: S3WriteOptions
  readonly access: AwsAccess
}

export function readInputs(inputs: Inputs): UploadInputs {
  return inputs.read((read) => ({
    bundlePath: read.required('bundle-path', text),
    subjectPath: read.requiredLines('subject-path'),
    evidencePath: read.lines('evidence-path'),
    store: read.required('store', storeWith(read, 'expected-bucket-owner', ...writeInputs)),
    bucketOwner: read.optional('expected-bucket-owner', accountId),
    write: readWriteOptions(read),
    access: readAccess(read),
  }))
}
