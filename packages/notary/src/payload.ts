/** The signed payload: a descriptor of the blob (Signature Specification, "Payload"). */
import { createHash } from 'node:crypto'
import { NotaryError } from './errors.ts'
import { asObject, parseStrictJson } from './strict-json.ts'
import type { Blob, Descriptor, Envelope, HashName } from './types.ts'

/** The `cty` of every Notary Project signature. */
export const payloadMediaType = 'application/vnd.cncf.notary.payload.v1+json'

const reservedPrefix = 'io.cncf.notary'
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/

/** Describes a blob that is at hand. `hash` must be the one that the signing key implies: `signatureAlgorithmOf(key).hash`. */
export function describeBlob(
  content: Uint8Array,
  hash: HashName,
  mediaType: string,
  annotations?: Readonly<Record<string, string>>,
): Descriptor {
  return {
    mediaType,
    digest: `${hash}:${createHash(hash).update(content).digest('hex')}`,
    size: content.length,
    ...(annotations === undefined ? {} : { annotations }),
  }
}

function refuse(message: string): never {
  throw new NotaryError('ENVELOPE_MALFORMED', message)
}

/**
 * Writes the payload as other Notary Project signers do: keys in alphabetical order, no white space. Throws NotaryError
 * ENVELOPE_MALFORMED for a descriptor that no verifier would accept or an annotation in the Notary Project's own name space.
 */
export function encodePayload(descriptor: Descriptor): Uint8Array {
  const { mediaType, digest, size, annotations = {} } = descriptor
  const names = Object.keys(annotations).toSorted()
  const reserved = names.find((name) => name.startsWith(reservedPrefix))
  if (reserved !== undefined) refuse(`The annotation "${reserved}" is reserved for the Notary Project.`)
  const target = {
    ...(names.length === 0
      ? {}
      : { annotations: Object.fromEntries(names.map((name) => [name, annotations[name]])) }),
    digest,
    mediaType,
    size,
  }
  const bytes = Buffer.from(JSON.stringify({ targetArtifact: target }))
  parsePayload(bytes)
  return new Uint8Array(bytes)
}

function readAnnotations(value: unknown): Readonly<Record<string, string>> {
  const annotations = asObject(value) ?? refuse('The annotations of the signed payload are not an object.')
  for (const [name, text] of annotations) {
    if (typeof text !== 'string') refuse(`The annotation "${name}" of the signed payload is not a string.`)
  }
  return Object.fromEntries(annotations) as Record<string, string>
}

/** Reads the payload's `targetArtifact`; members that describe more than a blob are left unread. Throws NotaryError ENVELOPE_MALFORMED. */
export function parsePayload(bytes: Uint8Array): Descriptor {
  let json: unknown
  try {
    json = parseStrictJson(bytes, bytes.length)
  } catch (cause) {
    throw new NotaryError('ENVELOPE_MALFORMED', 'The signed payload is not well-formed JSON.', { cause })
  }
  const target =
    asObject(asObject(json)?.get('targetArtifact')) ?? refuse('The signed payload has no targetArtifact.')
  const [mediaType, digest, size] = [target.get('mediaType'), target.get('digest'), target.get('size')]
  if (typeof mediaType !== 'string' || mediaType === '') refuse('The signed payload names no media type.')
  if (typeof digest !== 'string' || !digestForm.test(digest))
    refuse('The signed payload names no digest of a known kind.')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    refuse('The signed payload names no size.')
  return {
    mediaType,
    digest,
    size,
    ...(target.has('annotations') ? { annotations: readAnnotations(target.get('annotations')) } : {}),
  }
}

/**
 * Compares what was signed with a blob, as `notation blob verify` does: the digest must be in the hash that the signing
 * key implies. Proves nothing unless `verifySignature` has passed for the envelope. Throws NotaryError PAYLOAD_MISMATCH.
 */
export function matchBlob(envelope: Pick<Envelope, 'payload' | 'algorithm'>, blob: Blob): void {
  const { payload, algorithm } = envelope
  const mismatch = (what: string, signed: unknown, actual: unknown) => {
    const message = `The signature is for another blob: its ${what} is ${String(signed)}, but the blob's is ${String(actual)}.`
    throw new NotaryError('PAYLOAD_MISMATCH', message)
  }
  if (!payload.digest.startsWith(`${algorithm.hash}:`)) {
    const message = `The signature names the digest ${payload.digest}, but its key demands a digest in ${algorithm.hash}.`
    throw new NotaryError('PAYLOAD_MISMATCH', message)
  }
  if (payload.digest !== blob.digest) mismatch('digest', payload.digest, blob.digest)
  if (payload.size !== blob.size) mismatch('size', payload.size, blob.size)
  if (blob.mediaType !== undefined && payload.mediaType !== blob.mediaType) {
    mismatch('media type', payload.mediaType, blob.mediaType)
  }
  const signed = new Map(Object.entries(payload.annotations ?? {}))
  for (const [name, value] of Object.entries(blob.annotations ?? {})) {
    if (signed.get(name) !== value) mismatch(`annotation "${name}"`, signed.get(name) ?? 'absent', value)
  }
}
