/** What the domain needs of the outside, one verb an interface; adapters implement these, stories receive them. */
import type { RevocationChecker } from '@secure-deploy/notary'
import type { SignerTrust } from './trust.ts'
import type { ContentDigest, Sha256 } from './values/digest.ts'

/** Part of an object: from byte `start` up to, not including, byte `end`. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Bytes that can be read again, whole or in part, so that a failed transfer can be repeated. */
export interface Content {
  readonly size: number
  /** Each chunk has memory of its own. */
  open(range?: ByteRange): AsyncIterable<Uint8Array>
  /** For readers of much, who would rather use their own memory again and again; absent where bytes come as they come. */
  openSource?(): Promise<ByteSource>
  /** The same for senders who have to know the digest of what they send; absent where that gains nothing. */
  openHashed?(): Promise<HashedSource>
  /**
   * Hashes the bytes from first to last beside whatever else is done, and tells `onSize` now and then how far it is; absent
   * where that gains nothing.
   */
  hash?(algorithms: readonly FileHash[], onSize: (size: number) => void): Promise<HashedFile>
}

export type FileHash = 'sha256' | 'sha512'

export interface HashedFile {
  readonly size: number
  /** Lowercase hex, in the order of the algorithms. */
  readonly digests: readonly string[]
}

export interface ByteSource {
  /** Reads from byte `position` on, at most what `into` holds, and says how much it was; 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>
  close(): Promise<void>
}

/**
 * Hashes what it reads beside whatever else is done with it. It is read from first to last, one read after the other, into
 * memory that is shared (SharedArrayBuffer). INVARIANT: what is in that memory is what was hashed, as long as its reader
 * changes nothing.
 */
export interface HashedSource extends ByteSource {
  /** Of all that was read, once there is nothing more to read. */
  sha256(): Promise<Sha256>
}

/** Exactly where one object of a store stands. */
export interface ObjectLocation {
  /** `s3://bucket/key` or `file:///path`. */
  readonly uri: string
  /** The three that a deploy step needs to fetch exactly this S3 object; absent for directory stores. */
  readonly bucket?: string
  readonly key?: string
  readonly versionId?: string
}

export interface CreatedObject {
  /** `exists`: an object already stood at this key and was left as it is. */
  readonly outcome: 'created' | 'exists'
  readonly location: ObjectLocation
  /** With `exists`: the request was repeated after an answer was lost, so what stands may be this request's own. */
  readonly uncertain?: true
}

/** What a store itself vouches for without its bytes being read. */
export interface StoredDigest {
  readonly location: ObjectLocation
  readonly size: number
  /** S3's own checksum of the object: whole-object SHA-256 in lowercase hex, or the composite form `base64-N`; absent where the store keeps none. */
  readonly sha256?: string
}

export interface StoredObject {
  readonly location: ObjectLocation
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Names within a store are keys with `/` between segments, relative to the store's root. */
export interface ObjectCreator {
  /** The store's URI as its user wrote it, without a trailing slash. */
  readonly storeUri: string
  /**
   * Writes a new object and never replaces one. Every byte is hashed as it is sent; if the digest or the size is not
   * `expected`, nothing becomes visible and a VerificationError DIGEST_MISMATCH is thrown.
   */
  create(key: string, content: Content, expected: ContentDigest): Promise<CreatedObject>
}

export interface OpenOptions {
  readonly versionId?: string
  readonly range?: ByteRange
}

export interface ObjectReader {
  readonly storeUri: string
  /**
   * Undefined only when the store says that there is no such object. `versionId` asks for exactly that version, `range`
   * for a part of its bytes; `size` of the answer is always the whole object's.
   */
  open(key: string, options?: OpenOptions): Promise<StoredObject | undefined>
  /** Undefined only when the store says that there is no such object. */
  digestOf(key: string): Promise<StoredDigest | undefined>
}

/** Finds objects by their keys. A session may list only below what its policy names, so no prefix is ever the store's root. */
export interface ObjectLister {
  /** Every key below `prefix`, which ends with a slash, in the order of their bytes; read to the last page. */
  list(prefix: string): Promise<readonly string[]>
  /** The names, without slashes, of the folders directly below `prefix`, in the order of their bytes. */
  folders(prefix: string): Promise<readonly string[]>
}

export interface CopiedObject extends CreatedObject {
  /** The checksum that the target store computed of what it now holds, as in StoredDigest; absent when the copier hashed the bytes itself or the outcome is `exists`. */
  readonly sha256?: string
}

/** Carries one object from one store to another under the same key. */
export interface ObjectCopier {
  copy(key: string, expected: ContentDigest): Promise<CopiedObject>
}

/** Makes Notary Project blob signatures with one key. */
export interface Signer {
  /** The signer as its user named it. */
  readonly uri: string
  /**
   * Signs `content` and returns the exact bytes of the JWS envelope, whose payload is a descriptor of `content`
   * with the given media type. `now` is the claimed signing time where the signer, not a service, states it.
   */
  sign(content: Uint8Array, mediaType: string, now: Date): Promise<Uint8Array>
  /** What a signature made by this signer must satisfy; every new signature is verified against it before use. */
  trust(): Promise<SignerTrust>
}

/** Tells the time; asked when a signature is made, since hashing or copying before it may take long. */
export type Clock = () => Date

/** Hears of long transfers. */
export interface ProgressListener {
  /** `done` and `total` in bytes, for the file `name`. */
  (name: string, done: number, total: number): void
}

export type { RevocationChecker }
