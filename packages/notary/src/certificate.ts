/** X.509 certificates (RFC 5280): read strictly from DER or PEM. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { readExtensions } from './certificate-extensions.ts'
import {
  childrenOf,
  type DerElement,
  derTag,
  expectTag,
  readBitString,
  readFirst,
  readIntegerBytes,
  readObjectIdentifier,
  readOnly,
} from './der.ts'
import { formatName, readName } from './distinguished-name.ts'
import { NotaryError } from './errors.ts'
import { readTime } from './time.ts'
import type { Certificate } from './types.ts'

/** Far above any real certificate; bounds the work on a hostile one. */
const maxCertificateBytes = 64 * 1024
const maxFileBytes = 1024 * 1024

const rsaEncryption = '1.2.840.113549.1.1.1'
const ecPublicKey = '1.2.840.10045.2.1'

function readPublicKey(spki: DerElement): KeyObject {
  const [algorithm, ...others] = childrenOf(spki)
  const [identifier, parameters] = childrenOf(expectTag(algorithm, derTag.sequence))
  const type = readObjectIdentifier(identifier)
  if (others.length !== 1 || readBitString(others[0]).unused !== 0)
    throw new SyntaxError('The public key is malformed.')
  // Fail closed: explicit curve parameters allow a chosen generator, with which another's public key can be imitated.
  if (type === ecPublicKey) expectTag(parameters, derTag.objectIdentifier)
  if (type === rsaEncryption && parameters !== undefined) expectTag(parameters, derTag.null)
  return createPublicKey({ key: Buffer.from(spki.bytes), format: 'der', type: 'spki' })
}

function readTbs(tbs: DerElement) {
  const fields = [...childrenOf(tbs)]
  if (fields[0]?.tag === 0xa0) {
    readOnly(fields[0].content, derTag.integer)
    fields.shift()
  }
  const [serialNumber, algorithm, issuer, validity, subject, spki, ...optional] = fields
  const [notBefore, notAfter, ...more] = childrenOf(expectTag(validity, derTag.sequence))
  if (more.length > 0) throw new SyntaxError('The validity is malformed.')
  const order = optional.map((field) => [0x81, 0x82, 0xa1, 0xa2, 0xa3].indexOf(field.tag))
  if (order.some((place, index) => place < 0 || place <= (order[index - 1] ?? -1))) {
    throw new SyntaxError('A certificate holds a field that it may not, or in the wrong place.')
  }
  return {
    serialNumber: Buffer.from(readIntegerBytes(serialNumber)).toString('hex'),
    algorithm: expectTag(algorithm, derTag.sequence),
    issuer: expectTag(issuer, derTag.sequence).bytes,
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    subject: expectTag(subject, derTag.sequence).bytes,
    publicKey: readPublicKey(expectTag(spki, derTag.sequence)),
    extensions: readExtensions(optional.find((field) => field.tag === 0xa3)),
  }
}

function readCertificate(der: Uint8Array): Certificate {
  if (der.length > maxCertificateBytes)
    throw new SyntaxError(`A certificate is larger than ${maxCertificateBytes} bytes.`)
  const [tbsElement, outerAlgorithm, signatureValue, ...others] = childrenOf(readOnly(der, derTag.sequence))
  const tbs = expectTag(tbsElement, derTag.sequence)
  const { algorithm, extensions, ...fields } = readTbs(tbs)
  // RFC 5280, 4.1.1.2: the signed and the unsigned statement of the algorithm must be one.
  if (others.length > 0 || Buffer.compare(algorithm.bytes, outerAlgorithm?.bytes ?? new Uint8Array()) !== 0) {
    throw new SyntaxError('The two statements of the signature algorithm differ.')
  }
  const { bits: signature, unused } = readBitString(signatureValue)
  if (unused !== 0) throw new SyntaxError('The signature is not a whole number of bytes.')
  const name = readName(fields.subject)
  readName(fields.issuer)
  return {
    der,
    tbs: tbs.bytes,
    ...fields,
    ...extensions,
    subjectName: name.attributes,
    subjectHasMultiValuedRdn: name.hasMultiValuedRdn,
    subjectText: formatName(name.attributes),
    signatureAlgorithm: readObjectIdentifier(childrenOf(algorithm)[0]),
    signatureParameters: childrenOf(algorithm)[1]?.bytes ?? new Uint8Array(),
    signature,
    fingerprint: createHash('sha256').update(der).digest('hex'),
  }
}

/** Runs a reader of bytes that someone else wrote; whatever it throws means that they are malformed. */
function orMalformed<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof NotaryError) throw cause
    throw new NotaryError('CERTIFICATE_MALFORMED', 'A certificate is not well-formed X.509 in DER.', {
      cause,
    })
  }
}

/** Reads one certificate from DER; nothing may follow it. Proves nothing about who made it. Throws NotaryError CERTIFICATE_MALFORMED. */
export function parseCertificate(der: Uint8Array): Certificate {
  return orMalformed(() => readCertificate(Uint8Array.from(der)))
}

/** No two repetitions in a row can share a character, so that a file of white space is read as fast as any other. */
const pemBlock = /-----BEGIN ([A-Z0-9 ]+)-----\s([A-Za-z0-9+/=\s]*)-----END \1-----/g

function splitPem(text: string): readonly Uint8Array[] {
  const blocks = [...text.matchAll(pemBlock)]
  const other = blocks.find(([, label]) => label !== 'CERTIFICATE')
  if (other !== undefined) {
    throw new NotaryError(
      'CERTIFICATE_MALFORMED',
      `A certificate file holds a PEM block of another kind: ${other[1]}.`,
    )
  }
  // Text around the blocks is allowed, as openssl writes it; half a block is not.
  if (blocks.length === 0 || text.replace(pemBlock, '').includes('-----')) {
    throw new NotaryError(
      'CERTIFICATE_MALFORMED',
      'A certificate file holds no PEM certificate, or a broken PEM block.',
    )
  }
  return blocks.map(([, , body]) => {
    const base64 = (body ?? '').replace(/\s+/g, '')
    const der = Buffer.from(base64, 'base64')
    if (der.toString('base64') !== base64) {
      throw new NotaryError(
        'CERTIFICATE_MALFORMED',
        'A certificate file holds base64 that is not well-formed.',
      )
    }
    return der
  })
}

function splitDer(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = []
  for (let rest = bytes; rest.length > 0;) {
    const { bytes: part } = readFirst(rest)
    parts.push(part)
    rest = rest.subarray(part.length)
  }
  return parts
}

/**
 * Reads a file of certificates: PEM blocks, or DER one after the other. An empty file, a block of another kind and
 * bytes that belong to no certificate are refused. Throws NotaryError CERTIFICATE_MALFORMED.
 */
export function parseCertificates(file: Uint8Array): readonly Certificate[] {
  if (file.length === 0 || file.length > maxFileBytes) {
    throw new NotaryError(
      'CERTIFICATE_MALFORMED',
      `A certificate file is empty or larger than ${maxFileBytes} bytes.`,
    )
  }
  const parts =
    file[0] === derTag.sequence
      ? orMalformed(() => splitDer(file))
      : splitPem(Buffer.from(file).toString('latin1'))
  return parts.map(parseCertificate)
}
