/** Who signed a certificate: one signature, checked with one key, by an algorithm that may still be trusted. */
import { constants, verify } from 'node:crypto'
import { childrenOf, derTag, expectTag, readObjectIdentifier, readOnly, readSmallInteger } from './der.ts'
import type { Certificate, HashName } from './types.ts'

interface CertificateAlgorithm {
  readonly keyType: 'rsa' | 'ec'
  readonly hash: HashName
  /** Present for RSA-PSS. */
  readonly saltLength?: number
}

const rsaPss = '1.2.840.113549.1.1.10'
const mgf1 = '1.2.840.113549.1.1.8'

const algorithms: ReadonlyMap<string, CertificateAlgorithm> = new Map([
  ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'sha256' }],
  ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'sha384' }],
  ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'sha512' }],
  ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'sha256' }],
  ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'sha384' }],
  ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'sha512' }],
])

const hashes: ReadonlyMap<string, HashName> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])

function readHash(algorithmIdentifier: Uint8Array): HashName | undefined {
  return hashes.get(readObjectIdentifier(childrenOf(readOnly(algorithmIdentifier, derTag.sequence))[0]))
}

/** Reads RSASSA-PSS-params (RFC 4055, section 3.1). Its defaults are SHA-1, so what is not stated is not accepted. */
function readPssParameters(der: Uint8Array): CertificateAlgorithm | undefined {
  const fields = childrenOf(readOnly(der, derTag.sequence))
  const field = (tag: number) => fields.find((candidate) => candidate.tag === tag)?.content
  const [hashField, maskField, saltField] = [field(0xa0), field(0xa1), field(0xa2)]
  if (hashField === undefined || maskField === undefined || saltField === undefined) return undefined
  const [maskFunction, maskHash] = childrenOf(readOnly(maskField, derTag.sequence))
  const hash = readHash(hashField)
  if (hash === undefined || readObjectIdentifier(maskFunction) !== mgf1) return undefined
  if (readHash(expectTag(maskHash, derTag.sequence).bytes) !== hash) return undefined
  return { keyType: 'rsa', hash, saltLength: readSmallInteger(readOnly(saltField, derTag.integer)) }
}

/** The algorithm with which a certificate is signed; undefined when it is unknown or rests on SHA-1 or worse. */
export function certificateAlgorithmOf(
  certificate: Pick<Certificate, 'signatureAlgorithm' | 'signatureParameters'>,
): CertificateAlgorithm | undefined {
  if (certificate.signatureAlgorithm !== rsaPss) return algorithms.get(certificate.signatureAlgorithm)
  try {
    return readPssParameters(certificate.signatureParameters)
  } catch {
    // Fail closed: parameters that cannot be read name no algorithm.
    return undefined
  }
}

/**
 * Whether `issuer` made `child`: the names meet byte for byte and the signature verifies with the issuer's key, by RSA
 * or ECDSA with SHA-256, SHA-384 or SHA-512. Says nothing of validity, constraints or trust.
 */
export function isSignedBy(child: Certificate, issuer: Certificate): boolean {
  const algorithm = certificateAlgorithmOf(child)
  if (algorithm === undefined || Buffer.compare(child.issuer, issuer.subject) !== 0) return false
  if (issuer.publicKey.asymmetricKeyType !== algorithm.keyType) return false
  const padding =
    algorithm.saltLength === undefined
      ? {}
      : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength }
  try {
    return verify(algorithm.hash, child.tbs, { key: issuer.publicKey, ...padding }, child.signature)
  } catch {
    // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
    return false
  }
}

/** Whether a certificate is signed with its own key. */
export function isSelfSigned(certificate: Certificate): boolean {
  return isSignedBy(certificate, certificate)
}
