/** Reads JWS envelopes (Notary Project, "JWS Signature Envelope"): structure, header rules and certificates, but no trust. */
import { decodeBase64, decodeBase64Url } from './base64.ts'
import { parseCertificate } from './certificate.ts'
import { NotaryError } from './errors.ts'
import { parsePayload } from './payload.ts'
import { parseProtectedHeader } from './protected-header.ts'
import { isSignatureOf, signatureAlgorithmOf } from './signature-algorithm.ts'
import { asObject, parseStrictJson } from './strict-json.ts'
import type { Certificate, Envelope, SignatureAlgorithm } from './types.ts'

/** Far above any real envelope; bounds the work on a hostile one. */
const maxEnvelopeBytes = 1024 * 1024
export const maxChainLength = 10

export const unprotectedName = {
  certificates: 'x5c',
  timestamp: 'io.cncf.notary.timestampSignature',
  signingAgent: 'io.cncf.notary.signingAgent',
} as const

const topLevelNames = ['payload', 'protected', 'header', 'signature']

function refuse(message: string, cause?: unknown): never {
  throw new NotaryError('ENVELOPE_MALFORMED', message, { cause })
}

function readTopLevel(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  let json: unknown
  try {
    json = parseStrictJson(bytes, maxEnvelopeBytes)
  } catch (cause) {
    return refuse('The envelope is not well-formed JSON, or it is too large.', cause)
  }
  const members = asObject(json) ?? refuse('The envelope is not a JSON object.')
  const unknown = [...members.keys()].find((name) => !topLevelNames.includes(name))
  if (unknown !== undefined) refuse(`The envelope has a member "${unknown}", which the format does not know.`)
  return members
}

function readEncoded(members: ReadonlyMap<string, unknown>, name: string) {
  const text = members.get(name)
  const bytes = decodeBase64Url(text)
  if (typeof text !== 'string' || bytes === undefined) {
    return refuse(`The envelope's member "${name}" is missing, empty or not unpadded URL-safe base64.`)
  }
  return { text, bytes }
}

function readChain(value: unknown): readonly Certificate[] {
  if (!Array.isArray(value) || value.length === 0) return refuse('The envelope carries no certificates.')
  if (value.length > maxChainLength) refuse(`The envelope carries more than ${maxChainLength} certificates.`)
  return (value as readonly unknown[]).map((encoded) =>
    parseCertificate(
      decodeBase64(encoded) ?? refuse('A certificate of the envelope is not padded standard base64.'),
    ),
  )
}

/** The leaf key alone decides the algorithm; the header may only agree. */
function readAlgorithm(leaf: Certificate | undefined, stated: string): SignatureAlgorithm {
  let implied: SignatureAlgorithm
  try {
    if (leaf === undefined) return refuse('The envelope carries no certificates.')
    implied = signatureAlgorithmOf(leaf.publicKey)
  } catch (cause) {
    if (!(cause instanceof NotaryError) || cause.code !== 'KEY_UNSUPPORTED') throw cause
    throw new NotaryError(
      'CERTIFICATE_CHAIN_INVALID',
      'The signing certificate holds a key that cannot make such signatures.',
      {
        cause,
      },
    )
  }
  if (stated !== implied.name)
    refuse(`The header names the algorithm "${stated}", but the signing key implies ${implied.name}.`)
  return implied
}

function readUnprotected(value: unknown, protectedNames: ReadonlySet<string>) {
  const header = asObject(value) ?? refuse('The envelope\'s member "header" is missing or not an object.')
  // RFC 7515, section 7.2.1: no name may stand in both headers. Other unsigned members mean nothing and are left unread.
  const shadowing = [...header.keys()].find((name) => protectedNames.has(name))
  if (shadowing !== undefined)
    refuse(`The header "${shadowing}" stands among the signed and the unsigned headers.`)
  const agent = header.get(unprotectedName.signingAgent)
  if (agent !== undefined && typeof agent !== 'string') refuse('The signing agent is not a string.')
  const timestampToken = header.has(unprotectedName.timestamp)
    ? (decodeBase64(header.get(unprotectedName.timestamp)) ??
      refuse('The timestamp token is not padded standard base64.'))
    : undefined
  return {
    certificateChain: readChain(header.get(unprotectedName.certificates)),
    ...(timestampToken === undefined ? {} : { timestampToken }),
    ...(agent === undefined ? {} : { signingAgent: agent }),
  }
}

/**
 * Reads an envelope of at most 1 MiB and 10 certificates. Nothing is lenient: unknown or repeated members, padding and
 * headers against the specification are refused. The signature and the chain are not checked: call `verifySignature`.
 * Throws NotaryError ENVELOPE_MALFORMED, CERTIFICATE_MALFORMED or, for a leaf key that cannot sign, CERTIFICATE_CHAIN_INVALID.
 */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  const members = readTopLevel(bytes)
  const payload = readEncoded(members, 'payload')
  const protectedHeader = readEncoded(members, 'protected')
  const signature = readEncoded(members, 'signature')
  const { algorithm: stated, names, ...header } = parseProtectedHeader(protectedHeader.bytes)
  const unprotected = readUnprotected(members.get('header'), names)
  return {
    payload: parsePayload(payload.bytes),
    payloadBytes: payload.bytes,
    ...header,
    ...unprotected,
    algorithm: readAlgorithm(unprotected.certificateChain[0], stated),
    signature: signature.bytes,
    signingInput: new Uint8Array(Buffer.from(`${protectedHeader.text}.${payload.text}`, 'ascii')),
  }
}

/** Throws NotaryError SIGNATURE_INVALID unless the leaf's key made the signature. */
export function checkSignature(envelope: Envelope): void {
  const leaf = envelope.certificateChain[0]
  if (
    leaf === undefined ||
    !isSignatureOf(envelope.signature, envelope.signingInput, leaf.publicKey, envelope.algorithm)
  ) {
    throw new NotaryError(
      'SIGNATURE_INVALID',
      'The signature does not belong to the signed content and the signing certificate.',
    )
  }
}
