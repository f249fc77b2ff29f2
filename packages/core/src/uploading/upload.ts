/** Uploading a release: every file first, the bundle last, nothing ever replaced; an identity that can only put is enough. */
import { PolicyError, VerificationError } from '../errors.ts'
import { filesAtOnce, inParallel } from '../in-parallel.ts'
import type {
  ByteSource,
  Content,
  ObjectCreator,
  ObjectLocation,
  ObjectReader,
  ProgressListener,
} from '../ports.ts'
import { parseBundle } from '../release/bundle.ts'
import { checkIntegrity } from '../release/integrity.ts'
import { bundleKey, evidenceKey, fileKey } from '../release/layout.ts'
import type { NamedContent } from '../release/named-content.ts'
import { pairFiles } from '../release/pairing.ts'
import type { PairedFile } from '../release/pairing.ts'
import { parseStatement } from '../release/statement.ts'
import type { Release, ReleaseFile } from '../release/statement.ts'
import { findStoredBundle } from '../release/stored-bundle.ts'
import type { StoredBundle } from '../release/stored-bundle.ts'
import { createBytes } from '../release/stored-bytes.ts'
import type { Sha256 } from '../values/digest.ts'
import { sha256Of } from '../values/digest.ts'
import type { FileName } from '../values/names.ts'
import { uploadTally } from './tally.ts'
import type { LeaveMark, Tally } from './tally.ts'

export interface UploadRequest {
  readonly bundle: Uint8Array
  readonly files: readonly NamedContent[]
  readonly evidence: readonly NamedContent[]
}

export interface UploadPorts {
  readonly store: ObjectCreator
  /** Only where the identity may read the store; without it the attempts are counted instead. */
  readonly reader?: ObjectReader
  readonly progress?: ProgressListener
}

export interface UploadedFile {
  readonly name: FileName
  readonly outcome: 'created' | 'exists'
  readonly location: ObjectLocation
}

export interface UploadedRelease {
  readonly release: Release
  /** `unchanged`: this very build had been uploaded before, and its first bundle stands. */
  readonly outcome: 'created' | 'unchanged'
  /** Of the bundle that stands; absent where it was there before and the identity may not read it. */
  readonly bundleSha256?: Sha256
  readonly bundleLocation: ObjectLocation
  readonly files: readonly UploadedFile[]
}

export async function uploadRelease(request: UploadRequest, ports: UploadPorts): Promise<UploadedRelease> {
  const bundle = parseBundle(request.bundle)
  checkIntegrity(bundle)
  const release = parseStatement(bundle.statement)
  const files = pairFiles(release.files, request.files, 'subject-path')
  const evidence = pairFiles(release.evidence, request.evidence, 'evidence-path')
  const { id } = release
  const uploaded = await createAll(files, (file) => fileKey(id, file.digest.sha256, file.name), ports)
  await createAll(evidence, (file) => evidenceKey(id, file.digest.sha256, file.name), ports)
  const tally = ports.reader === undefined ? tallyOf(release, ports.store) : undefined
  await tally?.claim()
  const created = await createBytes(ports.store, bundleKey(id), request.bundle)
  const { outcome, sha256 } =
    created.outcome === 'created'
      ? { outcome: 'created' as const, sha256: sha256Of(request.bundle) }
      : { outcome: 'unchanged' as const, sha256: await firstBundle(release, ports, tally) }
  return {
    release,
    outcome,
    ...(sha256 === undefined ? {} : { bundleSha256: sha256 }),
    bundleLocation: created.location,
    files: uploaded,
  }
}

function createAll(
  pairs: readonly PairedFile[],
  keyOf: (file: ReleaseFile) => string,
  { store, progress }: UploadPorts,
): Promise<readonly UploadedFile[]> {
  // One file of each name is enough: whichever is sent is compared with what was signed.
  return inParallel(pairs, filesAtOnce, async ({ file, found: [{ name, path, content }] }) => {
    const watched = progress === undefined ? content : watch(name, content, progress)
    try {
      return { name, ...(await store.create(keyOf(file), watched, file.digest)) }
    } catch (failure) {
      throw namingFile(failure, path, file)
    }
  })
}

/** A store knows keys alone; whoever reads of a mismatch has to know which of the files it is. */
function namingFile(failure: unknown, path: string, { digest }: ReleaseFile): unknown {
  if (!(failure instanceof VerificationError) || failure.code !== 'DIGEST_MISMATCH') return failure
  return new VerificationError(
    'DIGEST_MISMATCH',
    `${path} is not what was signed: signed were ${digest.size} bytes with sha256 ${digest.sha256}`,
    {
      cause: failure,
      nextStep: 'Find out what changed it, and upload the very files that were signed, in the same job.',
    },
  )
}

function watch(name: FileName, content: Content, progress: ProgressListener): Content {
  const { size, openSource, openHashed } = content
  return {
    size,
    async *open(range) {
      let done = range?.start ?? 0
      for await (const chunk of content.open(range)) {
        done += chunk.length
        progress(name, done, size)
        yield chunk
      }
    },
    ...(openSource === undefined
      ? {}
      : { openSource: () => watchSource(openSource(), (done) => progress(name, done, size)) }),
    ...(openHashed === undefined
      ? {}
      : { openHashed: () => watchSource(openHashed(), (done) => progress(name, done, size)) }),
  }
}

async function watchSource<Source extends ByteSource>(
  opening: Promise<Source>,
  progress: (done: number) => void,
): Promise<Source> {
  const source = await opening
  return {
    ...source,
    read: async (into, position) => {
      const count = await source.read(into, position)
      progress(position + count)
      return count
    },
  }
}

/** A build is its source and its bytes: signing the same files of the same commit again is the same build. */
function buildIdentity({ id, files, run }: Release): Sha256 {
  const { repository, sha } = run.claims
  const identity = [
    id.name,
    id.version,
    repository,
    sha,
    files.map(({ name, digest }) => [name, digest.sha256]),
  ]
  return sha256Of(Buffer.from(JSON.stringify(identity)))
}

function tallyOf(release: Release, store: ObjectCreator): Tally {
  const leave: LeaveMark = (key, text) => createBytes(store, key, Buffer.from(text))
  return uploadTally(release.id, buildIdentity(release), leave)
}

/**
 * The digest of the bundle that stands, which another signature of the same build may have made; undefined for an
 * identity that may not read it.
 *
 * @throws PolicyError RELEASE_EXISTS unless the release that stands there is this build
 */
async function firstBundle(
  release: Release,
  ports: UploadPorts,
  tally: Tally | undefined,
): Promise<Sha256 | undefined> {
  const stored = ports.reader && (await findStoredBundle(ports.reader, bundleKey(release.id)))
  const same = tally === undefined ? isSameBuild(release, stored) : await tally.provesAlone()
  if (same) return stored && sha256Of(stored.bytes)
  const { name, version } = release.id
  throw new PolicyError(
    'RELEASE_EXISTS',
    `${name} ${version} already stands in ${ports.store.storeUri}, and nothing shows that it is this build`,
    {
      nextStep: 'Release under a new version; a version is never replaced.',
    },
  )
}

function isSameBuild(release: Release, stored: StoredBundle | undefined): boolean {
  if (stored === undefined) return false
  return buildIdentity(parseStatement(parseBundle(stored.bytes).statement)) === buildIdentity(release)
}
