/** The inputs of verify-signature as values; raw strings end here. */
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { AwsAccess } from '@secure-deploy/core/values/access'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import type { ReleaseName, ReleaseVersion } from '@secure-deploy/core/values/names'
import { accountId, prefixedSha256 } from '@secure-deploy/core/values/texts'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { readAccess, storeWith } from '@secure-deploy/github/access-inputs'
import type { InputReader, Inputs } from '@secure-deploy/github/inputs'
import { text } from '@secure-deploy/github/inputs'
import type { Deciding } from '@secure-deploy/github/policy-inputs'
import { readDeciding } from '@secure-deploy/github/policy-inputs'
import { optionalSourceInputs as sourceInputs } from '@secure-deploy/github/trust-inputs'

/**
 * What is verified: a release in a store, the one in the store of a policy's environment, a release on disk, or one file with
 * a signature of its own.
 */
export type VerifySubject =
  | {
      readonly kind: 'environment'
      readonly id: ReleaseId
      /** Folder to download to; without it nothing is downloaded. */
      readonly path: string | undefined
    }
  | {
      readonly kind: 'store'
      readonly store: StoreUri
      readonly name: ReleaseName
      readonly version: ReleaseVersion
      readonly bucketOwner: string | undefined
      /** Folder to download to; without it nothing is downloaded. */
      readonly path: string | undefined
    }
  | {
      readonly kind: 'disk'
      readonly bundlePath: string
      readonly subjectPath: readonly string[]
      /** The release that the bundle must be of; any unless given. */
      readonly id: ReleaseId | undefined
    }
  | { readonly kind: 'blob'; readonly signaturePath: string; readonly subjectPath: readonly string[] }

export interface VerifyInputs {
  readonly subject: VerifySubject
  readonly bundleSha256: Sha256 | undefined
  readonly deciding: Deciding
  readonly access: AwsAccess
}

export function readInputs(inputs: Inputs): VerifyInputs {
  return inputs.read((read) => ({
    subject: readSubject(read),
    bundleSha256: read.optional('bundle-digest', prefixedSha256),
    deciding: readDeciding(read),
    access: readAccess(read),
  }))
}

function readSubject(read: InputReader): VerifySubject {
  read.exactlyOneOf('policy', 'store', 'bundle-path', 'signature-path')
  // The policy names the store of each of its environments, and whose it is.
  read.atMostOneOf('policy', 'expected-bucket-owner')
  read.requires('environment', 'policy')
  read.requires('policy', 'release-name', 'release-version')
  read.requires('bundle-path', 'subject-path')
  read.requires('signature-path', 'subject-path')
  read.requires('store', 'release-name', 'release-version')
  read.requires('expected-bucket-owner', 'store')
  for (const input of ['bundle-path', 'signature-path']) read.atMostOneOf('path', input)
  read.requires('release-name', 'release-version')
  read.requires('release-version', 'release-name')
  for (const input of ['store', 'policy']) read.atMostOneOf(input, 'subject-path')
  // A file with a signature of its own says nothing about a source; asking about one would look like a check that is on.
  for (const input of ['release-name', 'release-version', 'bundle-digest', ...sourceInputs])
    read.atMostOneOf('signature-path', input)
  const store = read.optional('store', storeWith(read, 'expected-bucket-owner'))
  const bundlePath = read.optional('bundle-path', text)
  const signaturePath = read.optional('signature-path', text)
  const subjectPath = read.lines('subject-path')
  const name = read.optional('release-name', parseReleaseName)
  const version = read.optional('release-version', parseReleaseVersion)
  const id = name === undefined || version === undefined ? undefined : { name, version }
  const path = read.optional('path', text)
  const inStore = { name, version, bucketOwner: read.optional('expected-bucket-owner', accountId), path }
  if (bundlePath !== undefined) return { kind: 'disk', bundlePath, subjectPath, id }
  if (signaturePath !== undefined) return { kind: 'blob', signaturePath, subjectPath }
  if (store === undefined && id !== undefined) return { kind: 'environment', id, path }
  // The rules above leave nothing else: where one of these is absent, a fault has been noted and no value leaves here.
  return { kind: 'store', store, ...inStore } as Extract<VerifySubject, { kind: 'store' }>
}
