/** Verifying what is on disk: the files of a release against its bundle, or one file against a signature of its own. */
import { createHash } from 'node:crypto'
import type { SignatureVerification } from '@secure-deploy/notary'
import { VerificationError } from '../errors.ts'
import { filesAtOnce, inParallel } from '../in-parallel.ts'
import { verifyBundle } from '../judging/judge.ts'
import type { ReleaseJudge, VerifiedBundle } from '../judging/judge.ts'
import type { Content } from '../ports.ts'
import { mismatch } from '../release/digest-mismatch.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { NamedContent } from '../release/named-content.ts'
import { pairFiles } from '../release/pairing.ts'
import { passingBytes } from '../release/passing-bytes.ts'
import type { ReleaseFile } from '../release/statement.ts'
import { assertSigned } from '../signers/envelope-judge.ts'
import { judgeSigner } from '../signers/signer-set.ts'
import type { SetJudge } from '../signers/signer-set.ts'
import type { Sha256 } from '../values/digest.ts'
import { hashContent } from '../values/digest.ts'

/**
 * Verifies a bundle, then every file: each signed file must be at hand with the bytes that were signed, and nothing
 * else may be among `found`.
 * @throws VerificationError FILE_NOT_SIGNED, FILE_MISSING, DIGEST_MISMATCH, or what `verifyBundle` throws
 */
export async function verifyFilesOnDisk(
  bundle: Uint8Array,
  found: readonly NamedContent[],
  judge: ReleaseJudge,
  expected: { readonly id?: ReleaseId; readonly bundleSha256?: Sha256 } = {},
): Promise<VerifiedBundle> {
  const { id, bundleSha256: sha256 } = expected
  const verified = await verifyBundle(
    bundle,
    {
      purpose: { kind: 'verify' },
      ...(id === undefined ? {} : { id }),
      ...(sha256 === undefined ? {} : { sha256 }),
    },
    judge,
  )
  const pairs = pairFiles(verified.release.files, found, 'subject-path')
  // INVARIANT: all that was found is hashed, two files of one name too, so that nothing passes by another's digest.
  const checks = pairs.flatMap(({ file, found: same }) => same.map((one) => ({ file, ...one })))
  await inParallel(checks, filesAtOnce, compareContent)
  return verified
}

/** @throws VerificationError DIGEST_MISMATCH unless the bytes at hand are those that were signed */
export async function compareContent({
  file,
  content,
  path,
}: Pick<NamedContent, 'content' | 'path'> & { readonly file: ReleaseFile }): Promise<void> {
  const actual = await hashContent(boundedBytes(file, content, path), file.digest.size)
  if (actual.sha256 === file.digest.sha256 && actual.size === file.digest.size) return
  throw mismatch(file, actual, { uri: path })
}

/** A file longer than what was signed is refused at that point, not read to its end. */
async function* boundedBytes(file: ReleaseFile, content: Content, path: string): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of passingBytes(content)) {
    size += chunk.length
    if (size > file.digest.size) throw mismatch(file, { size }, { uri: path })
    yield chunk
  }
}

export interface VerifiedBlob {
  /** In the hash that the signing key implies, e.g. `sha384:` and lowercase hex. */
  readonly digest: string
  readonly signature: SignatureVerification
}

/**
 * Verifies one file against a Notary Project blob signature, whoever made it. The envelope is judged first, so that an
 * untrusted signature costs no reading of the file, and the file is read once.
 * @throws VerificationError PAYLOAD_MISMATCH when the signature is for other bytes, or another `mediaType` where given
 */
export async function verifyBlob(
  content: Content,
  envelope: Uint8Array,
  judge: SetJudge,
  mediaType?: string,
): Promise<VerifiedBlob> {
  const signature = await judgeSigner(envelope, judge)
  const { algorithm, payload } = signature.envelope
  const hash = createHash(algorithm.hash)
  let size = 0
  for await (const chunk of passingBytes(content)) {
    size += chunk.length
    if (size > payload.size) throw tooLong(payload.size)
    hash.update(chunk)
  }
  const digest = `${algorithm.hash}:${hash.digest('hex')}`
  assertSigned(signature, { digest, size, ...(mediaType === undefined ? {} : { mediaType }) })
  return { digest, signature }
}

function tooLong(signed: number): VerificationError {
  return new VerificationError(
    'PAYLOAD_MISMATCH',
    `the signature is for another file: it is for ${signed} bytes, and this file has more`,
  )
}
