/** The bundle: one object that holds the exact statement bytes and the signatures over them, so that writing it is one atomic step. */
import { parseStrictJson } from '@secure-deploy/notary'
import { VerificationError } from '../errors.ts'
import type { Sha256 } from '../values/digest.ts'
import { sha256Of } from '../values/digest.ts'

export const bundleMediaType = 'application/vnd.secure-deploy.bundle.v1+json'
export const statementMediaType = 'application/vnd.in-toto+json'

/** Larger bundles are refused unread: 64 MiB is some 150,000 files. */
export const largestBundle = 64 * 1024 ** 2
const mostSignatures = 16

export interface Bundle {
  /** The in-toto statement, byte for byte as it was signed. */
  readonly statement: Uint8Array
  /** Notary Project JWS envelopes, byte for byte as their signers returned them. */
  readonly signatures: readonly Uint8Array[]
}

export interface EncodedBundle {
  readonly bytes: Uint8Array
  readonly sha256: Sha256
}

export function encodeBundle({ statement, signatures }: Bundle): EncodedBundle {
  const document = {
    mediaType: bundleMediaType,
    statement: Buffer.from(statement).toString('base64'),
    signatures: signatures.map((signature) => Buffer.from(signature).toString('base64')),
  }
  const bytes = Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`)
  return { bytes, sha256: sha256Of(bytes) }
}

/**
 * Reads a bundle; nothing in it is trusted yet.
 * @throws VerificationError BUNDLE_MALFORMED for anything but the three members in their exact forms.
 */
export function parseBundle(bytes: Uint8Array): Bundle {
  let document: unknown
  try {
    document = parseStrictJson(bytes, largestBundle)
  } catch (cause) {
    throw malformed('it is not strict JSON', cause)
  }
  if (typeof document !== 'object' || document === null) throw malformed('it is not a JSON object')
  const { mediaType, statement, signatures, ...others } = document as Record<string, unknown>
  if (mediaType !== bundleMediaType) throw malformed(`its mediaType is not ${bundleMediaType}`)
  if (Object.keys(others).length > 0) throw malformed(`it has an unknown member ${Object.keys(others)[0]}`)
  if (!Array.isArray(signatures) || signatures.length === 0) throw malformed('it carries no signature')
  if (signatures.length > mostSignatures) throw malformed(`it carries more than ${mostSignatures} signatures`)
  const bundle = {
    statement: decodeBase64(statement, 'statement'),
    signatures: signatures.map((signature) => decodeBase64(signature, 'signatures')),
  }
  // One spelling for one content: a bundle is named by its digest, and recorded by it.
  if (Buffer.compare(encodeBundle(bundle).bytes, bytes) !== 0)
    throw malformed('it is not in the form that is written')
  return bundle
}

function decodeBase64(value: unknown, member: string): Uint8Array {
  if (typeof value !== 'string' || value === '') throw malformed(`its ${member} is not base64 text`)
  const bytes = Buffer.from(value, 'base64')
  // Node's decoder skips what it does not know; only text that decodes and encodes to itself is base64.
  if (bytes.toString('base64') !== value) throw malformed(`its ${member} is not standard base64 with padding`)
  return bytes
}

function malformed(reason: string, cause?: unknown): VerificationError {
  return new VerificationError('BUNDLE_MALFORMED', `the bundle cannot be read: ${reason}`, { cause })
}
