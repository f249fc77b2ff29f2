/** Where everything of a release stands in a store, the same for an S3 prefix and for a directory. */
import type { Sha256 } from './digest.ts'
import type { FileName, ReleaseName, ReleaseVersion } from './names.ts'

export interface ReleaseId {
  readonly name: ReleaseName
  readonly version: ReleaseVersion
}

/** Every key of a release starts with this. */
export function releasePrefix({ name, version }: ReleaseId): string {
  return `releases/${name}/${version}/`
}

/** Written last: a release exists only if this object does. */
export function bundleKey(id: ReleaseId): string {
  return `${releasePrefix(id)}release.bundle.json`
}

/** The digest in the key lets an identity that can only put run again safely: "exists" means these bytes. */
export function fileKey(id: ReleaseId, sha256: Sha256, name: FileName): string {
  return `${releasePrefix(id)}files/${sha256}/${name}`
}

export function evidenceKey(id: ReleaseId, sha256: Sha256, name: FileName): string {
  return `${releasePrefix(id)}evidence/${sha256}/${name}`
}

export type RecordKind = 'promotion'

/** `subject` is the digest of the release's bundle: a release arrives in a store once, so two promotions leave one record. */
export function recordKey(id: ReleaseId, kind: RecordKind, subject: Sha256): string {
  return `${releasePrefix(id)}records/${kind}/${subject}.bundle.json`
}

/** The n-th upload of anything under this release's name and version, counted from 1. */
export function attemptKey(id: ReleaseId, n: number): string {
  return `${releasePrefix(id)}attempts/all/${n}`
}

/** The n-th upload of one build under this release's name and version, counted from 1. */
export function buildAttemptKey(id: ReleaseId, build: Sha256, n: number): string {
  return `${releasePrefix(id)}attempts/${build}/${n}`
}
