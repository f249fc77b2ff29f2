/** Promoting a release: verify it, copy the same bytes, record who let it in, and only then let the next environment see it. */
import { PolicyError, VerificationError } from '../errors.ts'
import { filesAtOnce, inParallel } from '../in-parallel.ts'
import { verifyBundle } from '../judging/judge.ts'
import type { VerifiedBundle } from '../judging/judge.ts'
import type { ByteRange, ObjectCopier, ObjectCreator, ObjectLocation, ObjectReader } from '../ports.ts'
import { bundleKey, evidenceKey, fileKey } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { ReleaseFile } from '../release/statement.ts'
import { peekBundle, readStoredBundle } from '../release/stored-bundle.ts'
import type { StoredBundle } from '../release/stored-bundle.ts'
import { createBytes } from '../release/stored-bytes.ts'
import { assertStoredDigest, verifyInPlace } from '../verifying/verify.ts'
import type { VerifiedFile } from '../verifying/verify.ts'
import { markArrival } from './arrivals.ts'
import type { StoredRecord } from './promotion-record.ts'
import { recordPromotion } from './promotion-recording.ts'
import type { PromotePorts, PromoteRequest } from './promotion-request.ts'

export interface PromotedRelease extends VerifiedBundle {
  /** `unchanged`: the release had been promoted to this store before. */
  readonly outcome: 'created' | 'unchanged'
  readonly bundleLocation: ObjectLocation
  readonly files: readonly VerifiedFile[]
  readonly record: StoredRecord
}

export async function promoteRelease(request: PromoteRequest, ports: PromotePorts): Promise<PromotedRelease> {
  const { id, environment, bundleSha256 } = request
  const { source, target } = ports
  // A release that was uploaded where it is to be admitted stands there already: its files are looked at, not moved.
  const arrives = source.storeUri === target.storeUri
  const stored = await readStoredBundle(source, id)
  const bundle = await verifyBundle(
    stored.bytes,
    {
      id,
      purpose: { kind: 'promote', environment, from: source.storeUri, to: target.storeUri },
      ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    },
    ports,
  )
  if (!arrives) await assertNothingElse(target, bundle, id)
  const bring = arrives ? verifyAll : copyAll
  const { files: signedFiles, evidence } = bundle.release
  const files = await bring(signedFiles, (file) => fileKey(id, file.digest.sha256, file.name), ports)
  await bring(evidence, (file) => evidenceKey(id, file.digest.sha256, file.name), ports)
  const { record, outcome: recorded } = await recordPromotion(request, bundle, ports)
  await markArrival(target, record.promotion)
  if (arrives) return { ...bundle, outcome: recorded, bundleLocation: stored.location, files, record }
  // INVARIANT: the bundle comes last, so whoever sees the release finds every file of it and the record of its promotion.
  const created = await createBytes(target, bundleKey(id), bundle.bytes)
  if (created.outcome === 'exists') await assertSame(target, bundle, id)
  const outcome = created.outcome === 'created' ? 'created' : 'unchanged'
  return { ...bundle, outcome, bundleLocation: created.location, files, record }
}

type BringFiles = (
  files: readonly ReleaseFile[],
  keyOf: (file: ReleaseFile) => string,
  ports: PromotePorts,
) => Promise<readonly VerifiedFile[]>

const verifyAll: BringFiles = (files, keyOf, { source, progress }) =>
  inParallel(files, filesAtOnce, async (file) => {
    const { name, digest } = file
    return { name, digest, location: await verifyInPlace(source, keyOf(file), file, progress) }
  })

async function assertNothingElse(target: ObjectReader, bundle: VerifiedBundle, id: ReleaseId): Promise<void> {
  const standing = await peekBundle(target, bundleKey(id))
  if (standing !== undefined) assertEqual(standing, target, bundle, id)
}

async function assertSame(target: ObjectReader, bundle: VerifiedBundle, id: ReleaseId): Promise<void> {
  assertEqual(await readStoredBundle(target, id), target, bundle, id)
}

function assertEqual(
  standing: StoredBundle,
  target: ObjectReader,
  bundle: VerifiedBundle,
  id: ReleaseId,
): void {
  if (Buffer.compare(standing.bytes, bundle.bytes) === 0) return
  throw new PolicyError(
    'RELEASE_EXISTS',
    `another ${id.name} ${id.version} already stands in ${target.storeUri}`,
    {
      nextStep: 'Find out how it came there; a version is never replaced.',
    },
  )
}

const copyAll: BringFiles = (files, keyOf, { copier, target, progress }) =>
  inParallel(files, filesAtOnce, async (file) => {
    const { name, digest } = file
    const copied = await copier.copy(keyOf(file), digest)
    progress?.(name, digest.size, digest.size)
    // What stood there before is not believed by its key alone.
    if (copied.outcome === 'exists') {
      return { name, digest, location: await verifyInPlace(target, keyOf(file), file, progress) }
    }
    if (copied.sha256 !== undefined) assertStoredDigest(file, digest.size, copied.sha256, copied.location)
    return { name, digest, location: copied.location }
  })

/** Copies by reading and writing: for two ends that are not the same service, partition or identity. */
export function streamingCopier(source: ObjectReader, target: ObjectCreator): ObjectCopier {
  return {
    copy: (key, expected) => {
      const content = {
        size: expected.size,
        async *open(range?: ByteRange) {
          const object = await source.open(key, range === undefined ? {} : { range })
          if (object === undefined) {
            throw new VerificationError(
              'FILE_MISSING',
              `${key} is part of the release but is not in ${source.storeUri}`,
            )
          }
          yield* object.bytes
        },
      }
      // The creator hashes what it sends and refuses anything but the signed digest.
      return target.create(key, content, expected)
    },
  }
}
