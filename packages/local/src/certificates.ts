/** Issues X.509 certificates (RFC 5280) and makes fresh signing identities for use where there is no certificate authority. */
import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  type KeyPairKeyObjectResult,
  randomBytes,
} from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate, SubjectPublicKeyInfo, TBSCertificate, Validity, Version } from '@peculiar/asn1-x509'
import { InputError } from '@secure-deploy/core/errors'
import { type CertificateHash, certificateSignature, defaultHash } from './certificate-signing.ts'
import { certificateExtensions, type ExtensionRequest } from './issued-extensions.ts'
import { encodeName, readNameText, type RelativeNames } from './name-encoding.ts'

export interface CertificateIssuer {
  /** DER. */
  readonly certificate: Uint8Array
  readonly privateKey: KeyObject
}

export interface CertificateRequest extends ExtensionRequest {
  /** RFC 4514 text such as `CN=Release signer,O=Example,ST=WA,C=US`, or attributes in the order of the certificate. */
  readonly subject: string | RelativeNames
  readonly publicKey: KeyObject
  /** Absent: the certificate is self-signed with `privateKey`. */
  readonly issuer?: CertificateIssuer
  readonly privateKey?: KeyObject
  /** Fractions of a second are dropped. */
  readonly notBefore: Date
  readonly notAfter: Date
  /** Unsigned, big-endian, 20 bytes at most; random unless given. */
  readonly serialNumber?: Uint8Array
  /** The hash under the issuer's signature; by default the one that fits the issuer's key. */
  readonly hash?: CertificateHash
  /** How an RSA issuer signs: `pkcs1` (RFC 4055, section 5) unless told, or `pss` (RFC 4055, section 3). */
  readonly rsaPadding?: 'pkcs1' | 'pss'
}

/** The content octets of a positive INTEGER in DER; RFC 5280, section 4.1.2.2, allows 20. */
function serialContent(unsigned: Uint8Array): ArrayBuffer {
  const first = unsigned.findIndex((octet) => octet !== 0)
  const digits = first < 0 ? Uint8Array.of(0) : unsigned.subarray(first)
  const content = (digits[0] ?? 0) > 0x7f ? Uint8Array.of(0, ...digits) : digits
  if (content.length > 20) throw malformed('its serial number is longer than 20 bytes')
  return Uint8Array.from(content).buffer
}

/** 126 random bits under a leading one, so that the number is positive and never short. */
function randomSerial(): Uint8Array {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes
}

function malformed(reason: string, cause?: unknown): InputError {
  return new InputError('INPUT_MALFORMED', `a certificate cannot be issued: ${reason}`, { cause })
}

function subjectPublicKeyInfo(key: KeyObject): SubjectPublicKeyInfo {
  return AsnConvert.parse(key.export({ format: 'der', type: 'spki' }), SubjectPublicKeyInfo)
}

function readIssuer(der: Uint8Array): TBSCertificate {
  try {
    return AsnConvert.parse(der, Certificate).tbsCertificate
  } catch (cause) {
    throw malformed('the certificate of its issuer is not well-formed X.509 in DER', cause)
  }
}

function encodeValidity({ notBefore, notAfter }: CertificateRequest): Validity {
  // A date before 1950 does not fit the two-digit year that RFC 5280 demands until 2049, and one after 9999 no form at all.
  const fits = [notBefore, notAfter].every(
    (date) => date.getUTCFullYear() >= 1950 && date.getUTCFullYear() <= 9999,
  )
  if (!fits || notAfter < notBefore) throw malformed('its validity is not a span of time from 1950 to 9999')
  return new Validity({ notBefore, notAfter })
}

/**
 * Issues one certificate and returns its DER. What the request leaves out is left out, so that unusual certificates can
 * be made too; only the key identifiers of RFC 5280 are added by themselves.
 * @throws InputError INPUT_MALFORMED, or KEY_UNSUPPORTED for an issuer's key that is neither RSA nor EC on a NIST curve
 */
export function issueCertificate(request: CertificateRequest): Uint8Array {
  const signingKey = request.issuer?.privateKey ?? request.privateKey
  if (signingKey === undefined)
    throw malformed('neither an issuer nor the subject’s own private key is given')
  const names = typeof request.subject === 'string' ? readNameText(request.subject) : request.subject
  const subject = encodeName(names)
  const subjectKey = subjectPublicKeyInfo(request.publicKey)
  const issuer = request.issuer === undefined ? undefined : readIssuer(request.issuer.certificate)
  const { algorithm, sign } = certificateSignature(
    signingKey,
    request.hash ?? defaultHash(signingKey),
    request.rsaPadding ?? 'pkcs1',
  )
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: serialContent(request.serialNumber ?? randomSerial()),
    signature: algorithm,
    issuer: issuer?.subject ?? subject,
    validity: encodeValidity(request),
    subject,
    subjectPublicKeyInfo: subjectKey,
    extensions: certificateExtensions(
      request,
      subjectKey,
      issuer?.subjectPublicKeyInfo ?? subjectPublicKeyInfo(createPublicKey(signingKey)),
    ),
  })
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: algorithm,
    signatureValue: sign(AsnConvert.serialize(tbsCertificate)),
  })
  return new Uint8Array(AsnConvert.serialize(certificate))
}

export type SigningKeyType = 'ec-p256' | 'ec-p384' | 'ec-p521' | 'rsa-2048' | 'rsa-3072' | 'rsa-4096'

export interface SigningIdentityRequest {
  /** The signer's name as RFC 4514 writes it, e.g. `CN=Release signer,O=Example,ST=WA,C=US`. */
  readonly subject: string
  readonly now: Date
  /** Both certificates are valid from `now` for this many days of 24 hours. */
  readonly validityDays: number
  readonly keyType: SigningKeyType
}

export interface SigningIdentity {
  /** PKCS #8, not encrypted. */
  readonly privateKeyPem: string
  /** Leaf, then root. */
  readonly certificateChainPem: string
}

const rootCommonName = 'Code signing root'
const codeSigning = '1.3.6.1.5.5.7.3.3'
const dayInMilliseconds = 24 * 60 * 60 * 1000
const longestValidityDays = 36_500

function generateKeyPair(keyType: SigningKeyType): KeyPairKeyObjectResult {
  switch (keyType) {
    case 'ec-p256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    case 'ec-p384':
      return generateKeyPairSync('ec', { namedCurve: 'P-384' })
    case 'ec-p521':
      return generateKeyPairSync('ec', { namedCurve: 'P-521' })
    case 'rsa-2048':
    case 'rsa-3072':
    case 'rsa-4096':
      return generateKeyPairSync('rsa', { modulusLength: Number(keyType.slice('rsa-'.length)) })
    default:
      throw new InputError('KEY_UNSUPPORTED', `keys of type ${JSON.stringify(keyType)} cannot be made`)
  }
}

/** The subject's own attributes with another common name: root and leaf name one organization and never have one name. */
function rootSubject(leaf: RelativeNames): RelativeNames {
  const others = leaf.flat().filter(({ type }) => type !== 'CN')
  if (leaf.flat().some(({ type, value }) => type === 'CN' && value === rootCommonName)) {
    throw new InputError(
      'INPUT_MALFORMED',
      `the signer cannot be called ${JSON.stringify(rootCommonName)}, which is the name of its issuer`,
    )
  }
  return [...others, { type: 'CN', value: rootCommonName }].map((attribute) => [attribute])
}

function checkValidity(days: number): void {
  if (Number.isSafeInteger(days) && days >= 1 && days <= longestValidityDays) return
  throw new InputError(
    'INPUT_MALFORMED',
    `a certificate cannot be valid for ${days} days; allowed are 1 to ${longestValidityDays}`,
  )
}

function toPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

/**
 * Makes a root and a leaf by the Notary Project's certificate requirements (Signature Specification, "Certificate
 * Requirements"). The root's private key is never returned, so nothing else can be issued under it.
 * @throws InputError INPUT_MALFORMED or KEY_UNSUPPORTED
 */
export function createSigningIdentity(request: SigningIdentityRequest): SigningIdentity {
  checkValidity(request.validityDays)
  const subject = readNameText(request.subject)
  const root = generateKeyPair(request.keyType)
  const leaf = generateKeyPair(request.keyType)
  const validity = {
    notBefore: request.now,
    notAfter: new Date(request.now.getTime() + request.validityDays * dayInMilliseconds),
  }
  const rootDer = issueCertificate({
    subject: rootSubject(subject),
    publicKey: root.publicKey,
    privateKey: root.privateKey,
    ...validity,
    basicConstraints: { ca: true, pathLength: 0 },
    keyUsage: { usages: ['keyCertSign', 'cRLSign'] },
  })
  const leafDer = issueCertificate({
    subject,
    publicKey: leaf.publicKey,
    issuer: { certificate: rootDer, privateKey: root.privateKey },
    ...validity,
    basicConstraints: { ca: false },
    keyUsage: { usages: ['digitalSignature'] },
    extendedKeyUsage: { oids: [codeSigning] },
  })
  return {
    privateKeyPem: leaf.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    certificateChainPem: toPem(leafDer) + toPem(rootDer),
  }
}
