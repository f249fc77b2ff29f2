/** Reads the evidence of a release, from a store or from disk, as the files that were signed and nothing else. */
import { sha256Of } from './digest.ts'
import { InputError, VerificationError } from './errors.ts'
import { largestEvidence, readEvidence } from './evidence/read.ts'
import { evidenceKey } from './layout.ts'
import type { ReleaseId } from './layout.ts'
import type { ObjectReader } from './ports.ts'
import type { EvidenceFacts, EvidenceFile } from './rule-facts.ts'
import type { NamedContent } from './sign.ts'
import type { ReleaseFile } from './statement.ts'
import { bytesContent } from './upload.ts'
import { mismatch } from './verify.ts'

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
  // What is too large to be read is evidence all the same, of no form that rules know.
  if (digest.size > largestEvidence) return { kind: 'other', name }
  const object = await store.open(evidenceKey(id, digest.sha256, name))
  if (object === undefined)
    throw new VerificationError(
      'FILE_MISSING',
      `${name} is evidence of the release but is not in ${store.storeUri}`,
    )
  const bytes = await readAll(object.bytes, digest.size, () =>
    mismatch(file, { size: digest.size + 1 }, object.location),
  )
  const sha256 = sha256Of(bytes)
  if (sha256 !== digest.sha256 || bytes.length !== digest.size)
    throw mismatch(file, { size: bytes.length, sha256 }, object.location)
  return readEvidence(name, bytes)
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
      files.push({ kind: 'other', name })
      read.push(file)
      continue
    }
    const grew = () => new InputError('SUBJECT_UNREADABLE', `${path} changed while it was read`)
    const bytes = await readAll(content.open(), content.size, grew)
    files.push(readEvidence(name, bytes))
    read.push({ ...file, content: bytesContent(bytes) })
  }
  return { facts: { files }, evidence: read }
}

async function readAll(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
  tooLong: () => Error,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) throw tooLong()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
