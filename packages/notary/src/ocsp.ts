/** OCSP (RFC 6960): writes the question about one certificate, and reads and verifies the answer. No network. */
import { createHash } from 'node:crypto'
import { extensionsOf, ocspKeyHash } from './certificate-fields.ts'
import { isSignedBy } from './certificate-signature.ts'
import { parseCertificate } from './certificate.ts'
import {
  expectKnownCritical,
  type Extensions,
  fieldsOf,
  hexOf,
  insideOf,
  itemsOf,
  noExtensions,
  readAlgorithm,
  readExtensionList,
  readNatural,
  sameBytes,
} from './der-fields.ts'
import {
  childrenOf,
  type DerElement,
  derTag,
  readBitString,
  readIntegerBytes,
  readObjectIdentifier,
  readOnly,
} from './der.ts'
import { NotaryError } from './errors.ts'
import { clockSkew, invalidityDateId, readInvalidityDate } from './revocation-time.ts'
import { readTime } from './time.ts'
import type { Certificate } from './types.ts'
import { isSignedWithKey } from './x509-signature.ts'

const sha1 = '1.3.14.3.2.26'
const certIdHashes: ReadonlyMap<string, string> = new Map([
  [sha1, 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])
const basicResponse = '1.3.6.1.5.5.7.48.1.1'
const noCheckExtension = '1.3.6.1.5.5.7.48.1.5'
const ocspSigning = '1.3.6.1.5.5.7.3.9'

/** Whose status is asked: a certificate and the one that issued it. */
export interface OcspSubject {
  readonly certificate: Certificate
  readonly issuer: Certificate
}

function encode(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents)
  const { length } = content
  const header =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Uint8Array.of(tag, ...header), content])
}

/**
 * The DER of an OCSPRequest without a nonce (RFC 6960, 4.1.1). It names the certificate by SHA-1, which every responder
 * knows; nothing is proven by that hash, so its weakness does not matter.
 */
export function ocspRequest({ certificate, issuer }: OcspSubject): Uint8Array {
  const algorithm = encode(derTag.sequence, Buffer.from('06052b0e03021a0500', 'hex'))
  const certId = encode(
    derTag.sequence,
    algorithm,
    encode(derTag.octetString, createHash('sha1').update(certificate.issuer).digest()),
    encode(derTag.octetString, ocspKeyHash(issuer)),
    encode(derTag.integer, Buffer.from(certificate.serialNumber, 'hex')),
  )
  return [1, 2, 3, 4].reduce((inner) => encode(derTag.sequence, inner), certId)
}

export type OcspStatus =
  | { readonly kind: 'good' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'revoked'; readonly revokedAt: Date; readonly invalidityDate?: Date }

export interface OcspAnswer {
  readonly status: OcspStatus
  /** The responder's certificate where its own status has still to be checked: a delegate without `nocheck` (RFC 6960, 4.2.2.2.1). */
  readonly uncheckedResponder?: Certificate
}

function optionalExtensions(explicit: DerElement | undefined): Extensions {
  return explicit === undefined ? noExtensions : readExtensionList(insideOf(explicit, derTag.sequence))
}

/** The BasicOCSPResponse within a successful OCSPResponse. */
function readBasicResponse(response: Uint8Array) {
  const outer = fieldsOf(readOnly(response, derTag.sequence))
  const status = readNatural(outer.next(derTag.enumerated))
  if (status !== 0n) throw new SyntaxError(`The responder answered with the error status ${status}.`)
  const holder = fieldsOf(insideOf(outer.next(0xa0), derTag.sequence))
  outer.end()
  const type = readObjectIdentifier(holder.next(derTag.objectIdentifier))
  const basic = holder.next(derTag.octetString)
  holder.end()
  if (type !== basicResponse) throw new SyntaxError(`The OCSP answer has the unknown type ${type}.`)
  const fields = fieldsOf(insideOf(basic, derTag.sequence))
  const tbs = fields.next(derTag.sequence)
  const algorithm = readAlgorithm(fields.next(derTag.sequence))
  const { bits: signature } = readBitString(fields.next(derTag.bitString))
  const certificates = fields.optional(0xa0)
  fields.end()
  return {
    tbs,
    algorithm,
    signature,
    certificates: certificates === undefined ? [] : childrenOf(insideOf(certificates, derTag.sequence)),
  }
}

type BasicResponse = ReturnType<typeof readBasicResponse>

function readResponseData(tbs: DerElement) {
  const fields = fieldsOf(tbs)
  const version = fields.optional(0xa0)
  if (version !== undefined && readNatural(insideOf(version, derTag.integer)) !== 0n) {
    throw new SyntaxError('The OCSP answer has an unknown version.')
  }
  const responder = fields.optional(0xa1) ?? fields.next(0xa2)
  fields.next(derTag.generalizedTime)
  const responses = fields.next(derTag.sequence)
  expectKnownCritical(optionalExtensions(fields.optional(0xa1)), [])
  fields.end()
  return { responder, responses }
}

/** Whether a ResponderID, by name or by key, means this certificate. */
function names(responder: DerElement, certificate: Certificate): boolean {
  return responder.tag === 0xa1
    ? sameBytes(responder.content, certificate.subject)
    : sameBytes(insideOf(responder, derTag.octetString).content, ocspKeyHash(certificate))
}

function mayAnswerFor(issuer: Certificate, delegate: Certificate, now: Date): boolean {
  return (
    isSignedBy(delegate, issuer) &&
    delegate.extendedKeyUsage?.includes(ocspSigning) === true &&
    delegate.keyUsage?.digitalSignature !== false &&
    delegate.notBefore <= now &&
    now <= delegate.notAfter
  )
}

/** The certificate of the answer's signer: the issuer itself, or one to which that issuer delegated (RFC 6960, 4.2.2.2). */
function findResponder(
  basic: BasicResponse,
  responder: DerElement,
  issuer: Certificate,
  now: Date,
): Certificate {
  const hasSigned = ({ publicKey }: Certificate) =>
    isSignedWithKey(publicKey, {
      algorithm: basic.algorithm,
      data: basic.tbs.bytes,
      signature: basic.signature,
    })
  if (names(responder, issuer) && hasSigned(issuer)) return issuer
  const delegate = basic.certificates
    .map(({ bytes }) => parseCertificate(bytes))
    .find((one) => names(responder, one) && mayAnswerFor(issuer, one, now) && hasSigned(one))
  if (delegate === undefined)
    throw new SyntaxError('The OCSP answer is not signed by the issuer or its delegate.')
  return delegate
}

function isAbout(certId: DerElement, { certificate, issuer }: OcspSubject): boolean {
  const fields = fieldsOf(certId)
  const hash = certIdHashes.get(readAlgorithm(fields.next(derTag.sequence)).id)
  const nameHash = fields.next(derTag.octetString).content
  const keyHash = fields.next(derTag.octetString).content
  const serialNumber = hexOf(readIntegerBytes(fields.next(derTag.integer)))
  fields.end()
  return (
    hash !== undefined &&
    serialNumber === certificate.serialNumber &&
    sameBytes(nameHash, createHash(hash).update(certificate.issuer).digest()) &&
    sameBytes(keyHash, ocspKeyHash(issuer, hash))
  )
}

function readStatus(element: DerElement, extensions: Extensions): OcspStatus {
  if (element.tag === 0x80 && element.content.length === 0) return { kind: 'good' }
  if (element.tag === 0x82 && element.content.length === 0) return { kind: 'unknown' }
  if (element.tag !== 0xa1) throw new SyntaxError('The OCSP answer has an unknown certificate status.')
  const fields = fieldsOf(element)
  const revokedAt = readTime(fields.next(derTag.generalizedTime))
  fields.optional(0xa0)
  fields.end()
  return { kind: 'revoked', revokedAt, ...readInvalidityDate(extensions) }
}

/** The status in one SingleResponse; undefined if it is about another certificate. */
function readSingle(single: DerElement, subject: OcspSubject, now: Date): OcspStatus | undefined {
  const fields = fieldsOf(single)
  if (!isAbout(fields.next(derTag.sequence), subject)) return undefined
  const status = fields.optional(0x80, 0x82) ?? fields.next(0xa1)
  const thisUpdate = readTime(fields.next(derTag.generalizedTime))
  const nextUpdate = fields.optional(0xa0)
  const extensions = optionalExtensions(fields.optional(0xa1))
  fields.end()
  expectKnownCritical(extensions, [invalidityDateId])
  // Fail closed: without nextUpdate an answer from long ago could be replayed for ever.
  if (nextUpdate === undefined || readTime(insideOf(nextUpdate, derTag.generalizedTime)) < now) {
    throw new SyntaxError('The OCSP answer is out of date, or does not say until when it holds.')
  }
  if (thisUpdate.getTime() > now.getTime() + clockSkew)
    throw new SyntaxError('The OCSP answer is from the future.')
  return readStatus(status, extensions)
}

function readAnswer(response: Uint8Array, subject: OcspSubject, now: Date): OcspAnswer {
  const basic = readBasicResponse(response)
  const { responder, responses } = readResponseData(basic.tbs)
  const signer = findResponder(basic, responder, subject.issuer, now)
  const found = [...itemsOf(responses, derTag.sequence)].flatMap(
    (single) => readSingle(single, subject, now) ?? [],
  )
  const [status, ...others] = found
  if (status === undefined || others.length > 0) {
    throw new SyntaxError('The OCSP answer speaks not exactly once of the certificate that was asked about.')
  }
  const isChecked = signer === subject.issuer || extensionsOf(signer).has(noCheckExtension)
  return { status, ...(isChecked ? {} : { uncheckedResponder: signer }) }
}

/**
 * Reads and verifies the DER of an OCSPResponse: signed by the issuer or its delegate, about this certificate, and in
 * force at `now`. Throws NotaryError REVOCATION_UNKNOWN for an answer that cannot be relied on.
 */
export function readOcspAnswer(response: Uint8Array, subject: OcspSubject, now: Date): OcspAnswer {
  try {
    return readAnswer(response, subject, now)
  } catch (cause) {
    const reason = cause instanceof Error ? ` ${cause.message}` : ''
    throw new NotaryError('REVOCATION_UNKNOWN', `An OCSP answer cannot be relied on.${reason}`, { cause })
  }
}
