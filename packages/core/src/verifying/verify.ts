/** Verifying a release: signature and trust first, then the policy, then every byte; nothing is handed on before the last check. */
import { VerificationError } from '../errors.ts'
import { filesAtOnce, inParallel } from '../in-parallel.ts'
import type { ExpectedBundle, ReleaseJudge, VerifiedBundle } from '../judging/judge.ts'
import { verifyBundle } from '../judging/judge.ts'
import type { ObjectLocation, ObjectReader, OpenOptions, ProgressListener, StoredObject } from '../ports.ts'
import { mismatch } from '../release/digest-mismatch.ts'
import type { ReleaseId } from '../release/layout.ts'
import { evidenceKey, fileKey } from '../release/layout.ts'
import type { ReleaseFile } from '../release/statement.ts'
import { readStoredBundle } from '../release/stored-bundle.ts'
import type { ContentDigest, Sha256 } from '../values/digest.ts'
import { compositeSha256, hashContent } from '../values/digest.ts'
import type { FileName } from '../values/names.ts'

export interface VerifiedFile {
  readonly name: FileName
  readonly digest: ContentDigest
  readonly location: ObjectLocation
}

/** Takes the bytes of a file while they are verified; what it took is discarded by its owner when verification fails. */
export type FileSink = (
  name: FileName,
  bytes: AsyncIterable<Uint8Array>,
  /** As signed: a large file may be taken otherwise than a small one. */
  size: number,
) => Promise<ContentDigest>

export interface VerifyReleaseRequest {
  readonly id: ReleaseId
  readonly bundleSha256?: Sha256
}

export interface VerifyReleasePorts extends ReleaseJudge {
  readonly store: ObjectReader
  /** Where the files' bytes go; without it, a store that vouches for a SHA-256 of its own is taken at its word. */
  readonly sink?: FileSink
  readonly progress?: ProgressListener
}

export interface VerifiedRelease extends VerifiedBundle {
  readonly bundleLocation: ObjectLocation
  readonly files: readonly VerifiedFile[]
  readonly evidence: readonly VerifiedFile[]
}

/** Verifies a release where it stands in a store, and every byte of it. */
export async function verifyRelease(
  { id, bundleSha256 }: VerifyReleaseRequest,
  ports: VerifyReleasePorts,
): Promise<VerifiedRelease> {
  const stored = await readStoredBundle(ports.store, id)
  const expected: ExpectedBundle = {
    id,
    purpose: { kind: 'verify' },
    ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
  }
  const bundle = await verifyBundle(stored.bytes, expected, ports)
  const { files, evidence } = bundle.release
  const verified = await verifyFiles(files, (file) => fileKey(id, file.digest.sha256, file.name), ports)
  // Evidence is for reading later, not for deploying, so it never goes to the sink.
  const { sink: _, ...inPlace } = ports
  return {
    ...bundle,
    bundleLocation: stored.location,
    files: verified,
    evidence: await verifyFiles(evidence, (file) => evidenceKey(id, file.digest.sha256, file.name), inPlace),
  }
}

async function verifyFiles(
  files: readonly ReleaseFile[],
  keyOf: (file: ReleaseFile) => string,
  ports: Pick<VerifyReleasePorts, 'store' | 'sink' | 'progress'>,
): Promise<readonly VerifiedFile[]> {
  return inParallel(files, filesAtOnce, async (file) => {
    const { name, digest } = file
    const { store, sink, progress } = ports
    const location =
      sink === undefined
        ? await verifyInPlace(store, keyOf(file), file, progress)
        : await verifyStream(await openFile(store, keyOf(file), name), file, sink, progress)
    return { name, digest, location }
  })
}

/** Believes a store's own SHA-256, which it checked when the bytes came in; without one, the bytes are read and hashed. */
export async function verifyInPlace(
  store: ObjectReader,
  key: string,
  file: ReleaseFile,
  progress?: ProgressListener,
): Promise<ObjectLocation> {
  const stored = await store.digestOf(key)
  if (stored === undefined) throw missing(file.name, store)
  const vouched = stored.sha256
  if (vouched !== undefined && (!vouched.includes('-') || file.digest.parts !== undefined)) {
    assertStoredDigest(file, stored.size, vouched, stored.location)
    return stored.location
  }
  const hash: FileSink = (_name, bytes) => hashContent(bytes, file.digest.size)
  return verifyStream(await openFile(store, key, file.name, pin(stored.location)), file, hash, progress)
}

/** @throws VerificationError DIGEST_MISMATCH unless a store's own checksum is the signed one. */
export function assertStoredDigest(
  file: ReleaseFile,
  size: number,
  vouched: string,
  location: ObjectLocation,
): void {
  const { digest } = file
  const expected =
    vouched.includes('-') && digest.parts !== undefined ? compositeSha256(digest.parts) : digest.sha256
  if (vouched !== expected || size !== digest.size) throw mismatch(file, { size, sha256: vouched }, location)
}

async function verifyStream(
  object: StoredObject,
  file: ReleaseFile,
  sink: FileSink,
  progress?: ProgressListener,
): Promise<ObjectLocation> {
  const actual = await sink(file.name, watched(object, file, progress), file.digest.size)
  if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size)
    throw mismatch(file, actual, object.location)
  return object.location
}

/** Cuts a stream off once it is longer than what was signed, so that a hostile store cannot fill a disk. */
async function* watched(
  object: StoredObject,
  file: ReleaseFile,
  progress?: ProgressListener,
): AsyncIterable<Uint8Array> {
  let done = 0
  for await (const chunk of object.bytes) {
    done += chunk.length
    if (done > file.digest.size) throw mismatch(file, { size: done }, object.location)
    progress?.(file.name, done, file.digest.size)
    yield chunk
  }
}

async function openFile(
  store: ObjectReader,
  key: string,
  name: FileName,
  options: OpenOptions = {},
): Promise<StoredObject> {
  const object = await store.open(key, options)
  if (object === undefined) throw missing(name, store)
  return object
}

/** The version that was looked at is the one to read, whatever comes after. */
function pin({ versionId }: ObjectLocation): OpenOptions {
  return versionId === undefined ? {} : { versionId }
}

function missing(name: FileName, store: ObjectReader): VerificationError {
  return new VerificationError(
    'FILE_MISSING',
    `${name} is part of the release but is not in ${store.storeUri}`,
  )
}
