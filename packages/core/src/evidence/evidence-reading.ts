/** Reads the evidence of a release, from a store or from disk, as the files that were signed and nothing else. */
import { InputError, VerificationError } from '../errors.ts'
import type { EvidenceFacts, EvidenceFile } from '../facts/rule-facts.ts'
import type { ObjectReader } from '../ports.ts'
import { mismatch } from '../release/digest-mismatch.ts'
import { evidenceKey } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { NamedContent } from '../release/named-content.ts'
import type { ReleaseFile } from '../release/statement.ts'
import { bytesContent } from '../release/stored-bytes.ts'
import { hashContent, sha256Of } from '../values/digest.ts'
import type { Sha256 } from '../values/digest.ts'
import { largestEvidence, readEvidence, readOversized } from './read.ts'

/** By so much of a file one can tell what it may be. */
const startLength = 65_536

/**
 * Reads what stands in the store, and believes it only if it is byte for byte what was signed.
 * @throws VerificationError FILE_MISSING, DIGEST_MISMATCH or EVIDENCE_MALFORMED
 */
export async function readStoredEvidence(
  store: ObjectReader,
  id: ReleaseId,
  evidence: readonly ReleaseFile[],
): Promise<EvidenceFacts> {
  const files: EvidenceFile[] = []
  // One at a time: a report may be large, and all that is kept of it is what it says.
  for (const file of evidence) files.push(await readStoredFile(store, id, file))
  return { files }
}

async function readStoredFile(store: ObjectReader, id: ReleaseId, file: ReleaseFile): Promise<EvidenceFile> {
  const { name, digest } = file
  const object = await store.open(evidenceKey(id, digest.sha256, name))
  if (object === undefined)
    throw new VerificationError(
      'FILE_MISSING',
      `${name} is evidence of the release but is not in ${store.storeUri}`,
    )
  const { location } = object
  const bytes = bounded(object.bytes, digest.size, () => mismatch(file, { size: digest.size + 1 }, location))
  const kept = await (digest.size > largestEvidence ? readStart(bytes) : readWhole(bytes))
  if (kept.sha256 !== digest.sha256 || kept.size !== digest.size) throw mismatch(file, kept, location)
  return digest.size > largestEvidence ? readOversized(name, kept.bytes) : readEvidence(name, kept.bytes)
}

interface KeptBytes {
  /** Of all that was read. */
  readonly size: number
  readonly sha256: Sha256
  readonly bytes: Uint8Array
}

async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<KeptBytes> {
  const bytes = await readAll(chunks)
  return { size: bytes.length, sha256: sha256Of(bytes), bytes }
}

/** What is too large to be read is hashed all the same, and only its start is kept. */
async function readStart(chunks: AsyncIterable<Uint8Array>): Promise<KeptBytes> {
  let bytes: Uint8Array = new Uint8Array()
  async function* keepStart(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (bytes.length < startLength) bytes = Buffer.concat([bytes, chunk]).subarray(0, startLength)
      yield chunk
    }
  }
  const { size, sha256 } = await hashContent(keepStart(), 0)
  return { size, sha256, bytes }
}

export interface OwnEvidence {
  readonly facts: EvidenceFacts
  /** The same files, with the very bytes that were looked into as their content. */
  readonly evidence: readonly NamedContent[]
}

/**
 * Reads evidence that is about to be signed. INVARIANT: what is signed is what was looked into, whatever becomes of the file.
 * @throws InputError SUBJECT_UNREADABLE for a file that grows meanwhile; VerificationError EVIDENCE_MALFORMED
 */
export async function readOwnEvidence(evidence: readonly NamedContent[]): Promise<OwnEvidence> {
  const files: EvidenceFile[] = []
  const read: NamedContent[] = []
  for (const file of evidence) {
    const { name, path, content } = file
    if (content.size > largestEvidence) {
      const start = await readAll(content.open({ start: 0, end: startLength }))
      files.push(readOversized(name, start))
      read.push(file)
      continue
    }
    const grew = () => new InputError('SUBJECT_UNREADABLE', `${path} changed while it was read`)
    const bytes = await readAll(bounded(content.open(), content.size, grew))
    files.push(readEvidence(name, bytes))
    read.push({ ...file, content: bytesContent(bytes) })
  }
  return { facts: { files }, evidence: read }
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Passes no byte on after the first `limit`. */
async function* bounded(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
  tooLong: () => Error,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) throw tooLong()
    yield chunk
  }
}
