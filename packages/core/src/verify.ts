/** Verifying a release: signature and trust first, then the policy, then every byte; nothing is handed on before the last check. */
import { checkActions, matchBlob, NotaryError, verifySignature } from '@secure-deploy/notary'
import type {
  Blob,
  RevocationChecker,
  SignatureVerification,
  TrustPolicyStatement,
} from '@secure-deploy/notary'
import { createHash } from 'node:crypto'
import { largestBundle, parseBundle, statementMediaType } from './bundle.ts'
import type { ContentDigest, Sha256 } from './digest.ts'
import { compositeSha256, hashContent, sha256Of } from './digest.ts'
import type { VerificationErrorCode } from './errors.ts'
import { InputError, ServiceError, VerificationError } from './errors.ts'
import { inParallel } from './in-parallel.ts'
import type { ReleaseId } from './layout.ts'
import { bundleKey, evidenceKey, fileKey } from './layout.ts'
import type { FileName } from './names.ts'
import type { ObjectLocation, ObjectReader, OpenOptions, ProgressListener, StoredObject } from './ports.ts'
import { assertAllowed } from './rules.ts'
import type { RuleResult } from './rules.ts'
import type { PolicyRequest, ReleasePolicy } from './source-policy.ts'
import { parseStatement } from './statement.ts'
import type { Release, ReleaseFile } from './statement.ts'
import type { SignerTrust } from './trust.ts'

/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
export const filesAtOnce = 8

export interface SignatureJudge {
  readonly trust: SignerTrust
  readonly revocation: RevocationChecker
  readonly now: Date
}

export interface ReleaseJudge extends SignatureJudge {
  readonly policy: ReleasePolicy
}

export interface VerifiedBundle {
  readonly release: Release
  readonly bytes: Uint8Array
  readonly sha256: Sha256
  /** The signature that the trust policy accepted. */
  readonly signature: SignatureVerification
  readonly rules: readonly RuleResult[]
}

export interface ExpectedBundle {
  /** The release that was asked for; a bundle that speaks of another is refused. */
  readonly id?: ReleaseId
  /** The bundle that was asked for. */
  readonly sha256?: Sha256
  readonly purpose: PolicyRequest['purpose']
}

/** Judges a bundle alone: its form, its signature, whose it is, and the policy. */
export async function verifyBundle(
  bytes: Uint8Array,
  expected: ExpectedBundle,
  judge: ReleaseJudge,
): Promise<VerifiedBundle> {
  const sha256 = sha256Of(bytes)
  if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
    throw new VerificationError(
      'BUNDLE_MISMATCH',
      `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`,
    )
  }
  const bundle = parseBundle(bytes)
  const signature = await verifyAnySignature(bundle.statement, bundle.signatures, judge)
  const release = parseStatement(bundle.statement)
  if (expected.id !== undefined) assertSameRelease(release.id, expected.id)
  const { purpose } = expected
  const rules = await judge.policy.evaluate({ release, bundleSha256: sha256, purpose, now: judge.now })
  assertAllowed(rules)
  return { release, bytes, sha256, signature, rules }
}

/** Accepts when one of the envelopes is a trusted signature over `content`; else throws what was wrong with the first. */
export async function verifyAnySignature(
  content: Uint8Array,
  envelopes: readonly Uint8Array[],
  judge: SignatureJudge,
): Promise<SignatureVerification> {
  const failures: unknown[] = []
  for (const envelope of envelopes) {
    try {
      return await verifyEnvelope(content, envelope, judge)
    } catch (failure) {
      failures.push(failure)
    }
  }
  throw failures[0]
}

export async function verifyEnvelope(
  content: Uint8Array,
  envelope: Uint8Array,
  judge: SignatureJudge,
): Promise<SignatureVerification> {
  const verification = await judgeEnvelope(envelope, judge)
  const { hash } = verification.envelope.algorithm
  const digest = `${hash}:${createHash(hash).update(content).digest('hex')}`
  assertSigned(verification, { digest, size: content.length, mediaType: statementMediaType })
  return verification
}

/** Judges an envelope alone: its form, its signature and whose it is. What it is a signature of is left to `assertSigned`. */
export async function judgeEnvelope(
  envelope: Uint8Array,
  { trust, revocation, now }: SignatureJudge,
): Promise<SignatureVerification> {
  try {
    const { statement, stores } = trust
    assertEnforced(statement)
    return await verifySignature(envelope, { statement, stores, revocation, now })
  } catch (failure) {
    throw toProductError(failure)
  }
}

/** @throws VerificationError PAYLOAD_MISMATCH unless the signature is one of this very content. */
export function assertSigned({ envelope }: SignatureVerification, blob: Blob): void {
  try {
    matchBlob(envelope, blob)
  } catch (failure) {
    throw toProductError(failure)
  }
}

/**
 * A trust policy may log some failures instead of enforcing them (level `permissive`, overrides). Whose signature it is,
 * though, is always enforced here: a verification that anyone can pass is none.
 */
function assertEnforced(statement: TrustPolicyStatement): void {
  const { authenticity, identity } = checkActions(statement)
  if (authenticity === 'enforce' && identity === 'enforce') return
  throw new InputError(
    'TRUST_POLICY_TOO_WEAK',
    `the trust policy statement "${statement.name}" lets signatures of anyone pass`,
    { nextStep: 'Use the level strict or permissive, without an override of authenticity.' },
  )
}

/** The Notary package's refusals as this product's own kinds of error; the codes stay. */
export function toProductError(failure: unknown): unknown {
  if (!(failure instanceof NotaryError)) return failure
  const details = { cause: failure }
  switch (failure.code) {
    case 'KEY_UNSUPPORTED':
    case 'TRUST_POLICY_MALFORMED':
    case 'TRUST_POLICY_NOT_FOUND':
    case 'TRUST_STORE_MALFORMED':
      return new InputError(failure.code, failure.message, details)
    case 'REVOCATION_UNKNOWN':
    case 'PLUGIN_UNSUPPORTED':
      return new ServiceError(failure.code, failure.message, details)
    default:
      return new VerificationError(failure.code satisfies VerificationErrorCode, failure.message, details)
  }
}

function assertSameRelease(actual: ReleaseId, expected: ReleaseId): void {
  if (actual.name === expected.name && actual.version === expected.version) return
  throw new VerificationError(
    'RELEASE_MISMATCH',
    `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`,
  )
}

export interface VerifiedFile {
  readonly name: FileName
  readonly digest: ContentDigest
  readonly location: ObjectLocation
}

/** Takes the bytes of a file while they are verified; what it took is discarded by its owner when verification fails. */
export type FileSink = (name: FileName, bytes: AsyncIterable<Uint8Array>) => Promise<ContentDigest>

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

export interface StoredBundle {
  readonly bytes: Uint8Array
  readonly location: ObjectLocation
}

/** @throws ServiceError RELEASE_NOT_FOUND */
export async function readStoredBundle(store: ObjectReader, id: ReleaseId): Promise<StoredBundle> {
  const stored = await findStoredBundle(store, bundleKey(id))
  if (stored !== undefined) return stored
  throw new ServiceError('RELEASE_NOT_FOUND', `${store.storeUri} holds no release ${id.name} ${id.version}`, {
    nextStep:
      'Check release-name, release-version and the store; a release is there only once its upload has ended.',
  })
}

export async function findStoredBundle(store: ObjectReader, key: string): Promise<StoredBundle | undefined> {
  const object = await store.open(key)
  if (object === undefined) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of object.bytes) {
    size += chunk.length
    // Fail closed: the size that the store announced is not believed.
    if (size > largestBundle)
      throw new VerificationError('BUNDLE_MALFORMED', `${object.location.uri} is too large for a bundle`)
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), location: object.location }
}

export async function verifyFiles(
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
  const actual = await sink(file.name, watched(object, file, progress))
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

export function mismatch(
  { name, digest }: ReleaseFile,
  actual: { readonly size: number; readonly sha256?: string },
  location: { readonly uri: string },
): VerificationError {
  const got =
    actual.sha256 === undefined
      ? `more than ${digest.size} bytes`
      : `${actual.size} bytes with sha256 ${actual.sha256}`
  return new VerificationError(
    'DIGEST_MISMATCH',
    `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`,
  )
}
