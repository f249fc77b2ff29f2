/** Where everything of a release stands in a store, the same for an S3 prefix and for a directory. */
import type { Sha256 } from '../values/digest.ts'
import type { FileName, ReleaseName, ReleaseVersion } from '../values/names.ts'

export interface ReleaseId {
  readonly name: ReleaseName
  readonly version: ReleaseVersion
}

/** Every key of a release starts with this. */
export function releasePrefix({ name, version }: ReleaseId): string {
  return `releases/${name}/${version}/`
}

/** Each folder below this is a version of the release. */
export function versionsPrefix(name: ReleaseName): string {
  return `releases/${name}/`
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

export type RecordKind = 'promotion' | 'deployment'

/** Every record of a kind about a release stands below this. */
export function recordPrefix(id: ReleaseId, kind: RecordKind): string {
  return `${releasePrefix(id)}records/${kind}/`
}

/**
 * `subject` of a promotion is the digest of the release's bundle: a release arrives in a store once, so two promotions leave
 * one record. Of a deployment it is the digest of the record's own bundle: each deployment leaves its record.
 */
export function recordKey(id: ReleaseId, kind: RecordKind, subject: Sha256): string {
  return `${recordPrefix(id, kind)}${subject}.bundle.json`
}

/** The arrivals of one name's releases in a store, so that the newest is found without looking into every release. */
export function arrivalsPrefix(name: ReleaseName): string {
  return `arrivals/${name}/`
}

/** A mark, not believed by itself: it leads to the promotion record that must hold. `time` is that record's, RFC 3339 in UTC. */
export function arrivalKey({ name, version }: ReleaseId, time: string, bundleSha256: Sha256): string {
  return `${arrivalsPrefix(name)}${time.replaceAll(/[-:]/g, '')}/${version}/${bundleSha256}`
}

/** All holds of a store, and what lifts them. */
export const holdsPrefix = 'holds/'

/** The n-th upload of anything under this release's name and version, counted from 1. */
export function attemptKey(id: ReleaseId, n: number): string {
  return `${releasePrefix(id)}attempts/all/${n}`
}

/** The n-th upload of one build under this release's name and version, counted from 1. */
export function buildAttemptKey(id: ReleaseId, build: Sha256, n: number): string {
  return `${releasePrefix(id)}attempts/${build}/${n}`
}
