/** RFC 3161 timestamp tokens: reads the CMS message strictly and verifies all that needs no trust in anyone. */
import { createHash } from 'node:crypto'
import { subjectKeyIdentifier } from './certificate-fields.ts'
import { parseCertificate } from './certificate.ts'
import {
  type AlgorithmIdentifier,
  expectKnownCritical,
  fieldsOf,
  hexOf,
  insideOf,
  itemsOf,
  readAlgorithm,
  readExtensionList,
  readNatural,
  sameBytes,
} from './der-fields.ts'
import {
  childrenOf,
  type DerElement,
  derTag,
  expectTag,
  readIntegerBytes,
  readObjectIdentifier,
  readOnly,
} from './der.ts'
import { readTimestampTime } from './timestamp-time.ts'
import type { Certificate, HashName } from './types.ts'
import { isSignedWithKey, readHash } from './x509-signature.ts'

const objectId = {
  signedData: '1.2.840.113549.1.7.2',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

/** Far above any real token's; bounds the work on a hostile one. */
const maxCertificates = 16

export interface TimestampToken {
  /** When the token was made, in milliseconds of Unix time, perhaps with a fraction. */
  readonly time: number
  /** How far the true time may be from `time`, in milliseconds. */
  readonly accuracy: number
  readonly imprint: { readonly hash: HashName; readonly digest: Uint8Array }
  /** The certificate of the timestamp authority that signed the token. */
  readonly signer: Certificate
  /** Every other certificate that the token carries. */
  readonly certificates: readonly Certificate[]
  /** Throws SyntaxError if the token's signing-certificate attribute excludes a certificate from the path (RFC 5035, 5.4). */
  expectPath(authorities: readonly Certificate[]): void
}

/** The SignedData within a ContentInfo (RFC 5652, 3 and 5.1). */
function readSignedData(token: Uint8Array) {
  const outer = fieldsOf(readOnly(token, derTag.sequence))
  if (readObjectIdentifier(outer.next(derTag.objectIdentifier)) !== objectId.signedData) {
    throw new SyntaxError('It is not a CMS signed message.')
  }
  const fields = fieldsOf(insideOf(outer.next(0xa0), derTag.sequence))
  outer.end()
  const version = readNatural(fields.next(derTag.integer))
  const digestAlgorithms = childrenOf(fields.next(derTag.set)).map(readAlgorithm)
  const encapsulated = fieldsOf(fields.next(derTag.sequence))
  const certificates = fields.optional(0xa0)
  fields.optional(0xa1)
  const signers = childrenOf(fields.next(derTag.set))
  fields.end()
  // RFC 5652, 5.1: 3 is the version of a message about anything but plain data that carries only X.509 certificates.
  if (version !== 3n) throw new SyntaxError('It has another CMS version than a timestamp has.')
  const contentType = readObjectIdentifier(encapsulated.next(derTag.objectIdentifier))
  const content = insideOf(encapsulated.next(0xa0), derTag.octetString).content
  encapsulated.end()
  if (contentType !== objectId.timestampInfo) throw new SyntaxError('What it signs is not a timestamp.')
  return { digestAlgorithms, content, certificates: readCertificates(certificates), signers }
}

function readCertificates(set: DerElement | undefined): readonly Certificate[] {
  const elements = set === undefined ? [] : childrenOf(set)
  if (elements.length > maxCertificates)
    throw new SyntaxError(`It carries more than ${maxCertificates} certificates.`)
  return elements.map(({ bytes }) => parseCertificate(bytes))
}

/** The single value of each signed attribute by object identifier (RFC 5652, 5.3; RFC 3161 allows no repetition). */
function readAttributes(set: DerElement): ReadonlyMap<string, DerElement> {
  const attributes = new Map<string, DerElement>()
  for (const item of itemsOf(set, derTag.sequence)) {
    const fields = fieldsOf(item)
    const id = readObjectIdentifier(fields.next(derTag.objectIdentifier))
    const [value, ...others] = childrenOf(fields.next(derTag.set))
    fields.end()
    if (value === undefined || others.length > 0 || attributes.has(id)) {
      throw new SyntaxError(`Its signed attribute ${id} does not have exactly one value.`)
    }
    attributes.set(id, value)
  }
  return attributes
}

function readSignerInfo(signer: DerElement) {
  const fields = fieldsOf(expectTag(signer, derTag.sequence))
  const version = readNatural(fields.next(derTag.integer))
  const identifier = fields.optional(0x80) ?? fields.next(derTag.sequence)
  const digestAlgorithm = readAlgorithm(fields.next(derTag.sequence))
  const attributes = fields.next(0xa0)
  const algorithm = readAlgorithm(fields.next(derTag.sequence))
  const signature = fields.next(derTag.octetString).content
  fields.optional(0xa1)
  fields.end()
  // RFC 5652, 5.3: the version follows from how the signer is named.
  if (version !== (identifier.tag === 0x80 ? 3n : 1n))
    throw new SyntaxError('Its signer has an unknown version.')
  // RFC 5652, 5.4: what is signed is the attributes under the tag of a SET, not under their own.
  const signedBytes = Uint8Array.from(attributes.bytes)
  signedBytes[0] = derTag.set
  return {
    identifier,
    digestAlgorithm,
    attributes: readAttributes(attributes),
    signedBytes,
    algorithm,
    signature,
  }
}

type SignerInfo = ReturnType<typeof readSignerInfo>

/** Whether a SignerIdentifier, by key identifier or by issuer and serial number, means this certificate. */
function names(identifier: DerElement, certificate: Certificate): boolean {
  if (identifier.tag === 0x80) {
    const keyIdentifier = subjectKeyIdentifier(certificate)
    return keyIdentifier !== undefined && sameBytes(identifier.content, keyIdentifier)
  }
  const fields = fieldsOf(identifier)
  const issuer = fields.next(derTag.sequence).bytes
  const serialNumber = hexOf(readIntegerBytes(fields.next(derTag.integer)))
  fields.end()
  return sameBytes(issuer, certificate.issuer) && serialNumber === certificate.serialNumber
}

interface CertificateId {
  readonly hash: HashName
  readonly digest: Uint8Array
  readonly issuerSerial: DerElement | undefined
}

/** The certificates of a signing-certificate-v2 attribute (RFC 5035, 3), the signer's first. */
function readCertificateIds(attribute: DerElement | undefined): readonly CertificateId[] {
  if (attribute === undefined)
    throw new SyntaxError('It does not name its signing certificate by a SHA-2 hash.')
  const fields = fieldsOf(expectTag(attribute, derTag.sequence))
  const list = childrenOf(fields.next(derTag.sequence))
  fields.optional(derTag.sequence)
  fields.end()
  return list.map((item) => {
    const parts = fieldsOf(expectTag(item, derTag.sequence))
    const algorithm = parts.optional(derTag.sequence)
    const digest = parts.next(derTag.octetString).content
    const issuerSerial = parts.optional(derTag.sequence)
    parts.end()
    return {
      hash: algorithm === undefined ? 'sha256' : readHash(readAlgorithm(algorithm)),
      digest,
      issuerSerial,
    }
  })
}

function isMeant({ hash, digest, issuerSerial }: CertificateId, certificate: Certificate): boolean {
  if (!sameBytes(digest, createHash(hash).update(certificate.der).digest())) return false
  if (issuerSerial === undefined) return true
  const fields = fieldsOf(issuerSerial)
  const issuerNames = childrenOf(fields.next(derTag.sequence)).filter(({ tag }) => tag === 0xa4)
  const serialNumber = hexOf(readIntegerBytes(fields.next(derTag.integer)))
  fields.end()
  return (
    serialNumber === certificate.serialNumber &&
    issuerNames.some(({ content }) => sameBytes(content, certificate.issuer))
  )
}

/** Checks everything that the signer's part promises about the content, and the signature itself, with this certificate. */
function expectSigned(info: SignerInfo, content: Uint8Array, digest: HashName, signer: Certificate): void {
  const contentType = info.attributes.get(objectId.contentType)
  if (contentType === undefined || readObjectIdentifier(contentType) !== objectId.timestampInfo) {
    throw new SyntaxError('Its signed attributes speak of another type of content.')
  }
  const messageDigest = expectTag(info.attributes.get(objectId.messageDigest), derTag.octetString).content
  if (!sameBytes(messageDigest, createHash(digest).update(content).digest())) {
    throw new SyntaxError('Its signed digest is not that of its content.')
  }
  const { algorithm, signature, signedBytes } = info
  if (!isSignedWithKey(signer.publicKey, { algorithm, data: signedBytes, signature, digest })) {
    throw new SyntaxError('Its signature is not that of its signing certificate.')
  }
}

/** TSTInfo (RFC 3161, 2.4.2). */
function readTimestampInfo(content: Uint8Array): Pick<TimestampToken, 'time' | 'accuracy' | 'imprint'> {
  const fields = fieldsOf(readOnly(content, derTag.sequence))
  if (readNatural(fields.next(derTag.integer)) !== 1n) throw new SyntaxError('It has an unknown version.')
  const policy = readObjectIdentifier(fields.next(derTag.objectIdentifier))
  const imprint = fieldsOf(fields.next(derTag.sequence))
  readIntegerBytes(fields.next(derTag.integer))
  const time = fields.next(derTag.generalizedTime)
  const accuracy = fields.optional(derTag.sequence)
  fields.optional(derTag.boolean)
  fields.optional(derTag.integer)
  fields.optional(0xa0)
  const extensions = fields.optional(0xa1)
  fields.end()
  if (extensions !== undefined) expectKnownCritical(readExtensionList(extensions), [])
  const hash = readHash(readAlgorithm(imprint.next(derTag.sequence)))
  const digest = imprint.next(derTag.octetString).content
  imprint.end()
  return { ...readTimestampTime({ time, accuracy, policy }), imprint: { hash, digest } }
}

function isSameAlgorithm(one: AlgorithmIdentifier, other: AlgorithmIdentifier): boolean {
  return one.id === other.id && readHash(one) === readHash(other)
}

/**
 * Reads the DER of a TimeStampToken and verifies that one signer signed it, with the certificate that it names, over a
 * well-formed TSTInfo. It does not say whether that signer is trusted. Throws SyntaxError or NotaryError
 * CERTIFICATE_MALFORMED with a message that goes on about "it", the token.
 */
export function readTimestampToken(token: Uint8Array): TimestampToken {
  const { digestAlgorithms, content, certificates, signers } = readSignedData(token)
  const [first, ...others] = signers
  if (first === undefined || others.length > 0) throw new SyntaxError('It does not have exactly one signer.')
  const info = readSignerInfo(first)
  if (!digestAlgorithms.some((algorithm) => isSameAlgorithm(algorithm, info.digestAlgorithm))) {
    throw new SyntaxError("It does not announce its signer's hash algorithm.")
  }
  const signer = certificates.find((certificate) => names(info.identifier, certificate))
  if (signer === undefined) throw new SyntaxError('It does not carry its signing certificate.')
  expectSigned(info, content, readHash(info.digestAlgorithm), signer)
  const [signerId, ...pathIds] = readCertificateIds(info.attributes.get(objectId.signingCertificateV2))
  if (signerId === undefined || !isMeant(signerId, signer)) {
    throw new SyntaxError('It is signed with another certificate than the one that it names.')
  }
  return {
    ...readTimestampInfo(content),
    signer,
    certificates: certificates.filter((certificate) => certificate !== signer),
    expectPath(authorities) {
      if (pathIds.length === 0) return
      const isNamed = (authority: Certificate) => pathIds.some((id) => isMeant(id, authority))
      if (!authorities.every(isNamed))
        throw new SyntaxError('Its path leads over a certificate that it does not name.')
    },
  }
}
