/** SHA-256 digests as values: parsed once, compared and printed in the forms that in-toto and S3 use. */
import { createHash } from 'node:crypto'

/** A SHA-256 digest as 64 lowercase hexadecimal digits. */
export type Sha256 = string & { readonly __brand: 'Sha256' }

/** Reads 64 lowercase hex digits; undefined for anything else. */
export function parseSha256(text: string): Sha256 | undefined {
  return /^[0-9a-f]{64}$/.test(text) ? (text as Sha256) : undefined
}

export function sha256Of(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256
}

/** The form of the `x-amz-checksum-sha256` header: standard base64 of the 32 bytes. */
export function toBase64(digest: Sha256): string {
  return Buffer.from(digest, 'hex').toString('base64')
}

/** Reads the base64 of exactly 32 bytes; undefined for anything else. */
export function fromBase64(text: string): Sha256 | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === 32 && bytes.toString('base64') === text
    ? (bytes.toString('hex') as Sha256)
    : undefined
}

/**
 * SHA-256 of each part of a file above S3's single-request limit, so that S3 can check every part of a
 * multipart upload against a signed digest (S3 has no whole-object SHA-256 for multipart objects).
 */
export interface PartDigests {
  /** Bytes in every part but the last. */
  readonly partSize: number
  readonly sha256: readonly Sha256[]
}

/** What is signed about one file's bytes. */
export interface ContentDigest {
  readonly size: number
  readonly sha256: Sha256
  readonly parts?: PartDigests
}

/**
 * S3's composite SHA-256 of a multipart object: the digest of the parts' digests, followed by `-` and their number
 * (S3 user guide, "Checking object integrity": composite checksums).
 */
export function compositeSha256(parts: PartDigests): string {
  const whole = createHash('sha256')
  for (const part of parts.sha256) whole.update(Buffer.from(part, 'hex'))
  return `${whole.digest('base64')}-${parts.sha256.length}`
}

/** The largest object that one PutObject or CopyObject may carry: 5 GiB (S3 API reference). */
export const singleRequestLimit = 5 * 1024 ** 3

/** The part size for a file of `size` bytes: the smallest power of two from 512 MiB up that needs at most 10,000 parts. */
export function partSizeFor(size: number): number {
  let partSize = 512 * 1024 ** 2
  while (Math.ceil(size / partSize) > 10_000) partSize *= 2
  return partSize
}

export interface HashOptions {
  /** Also take SHA-512. */
  readonly sha512?: boolean
  /** Sizes above this get part digests; S3's own limit unless told. */
  readonly singleRequestLimit?: number
  readonly onBytes?: (count: number) => void
}

/** Hashes a stream once while its bytes pass; `size` decides beforehand whether part digests are taken too. */
export async function hashContent(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
  options: HashOptions = {},
): Promise<ContentDigest & { readonly sha512?: string }> {
  const whole = createHash('sha256')
  const wide = options.sha512 === true ? createHash('sha512') : undefined
  const partSize = size > (options.singleRequestLimit ?? singleRequestLimit) ? partSizeFor(size) : undefined
  const parts: Sha256[] = []
  let part = createHash('sha256')
  let partLeft = partSize ?? 0
  let count = 0
  for await (const chunk of bytes) {
    whole.update(chunk)
    wide?.update(chunk)
    count += chunk.length
    options.onBytes?.(chunk.length)
    if (partSize === undefined) continue
    for (let at = 0; at < chunk.length;) {
      const piece = chunk.subarray(at, at + partLeft)
      part.update(piece)
      at += piece.length
      partLeft -= piece.length
      if (partLeft === 0) {
        parts.push(part.digest('hex') as Sha256)
        part = createHash('sha256')
        partLeft = partSize
      }
    }
  }
  if (partSize !== undefined && partLeft < partSize) parts.push(part.digest('hex') as Sha256)
  return {
    size: count,
    sha256: whole.digest('hex') as Sha256,
    ...(wide === undefined ? {} : { sha512: wide.digest('hex') }),
    ...(partSize === undefined ? {} : { parts: { partSize, sha256: parts } }),
  }
}
