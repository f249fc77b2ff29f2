/** The rules that an envelope's own certificate chain must satisfy, whoever is trusted (Signature Specification, "Certificate Requirements"). */
import { createHash } from 'node:crypto'
import { certificateAlgorithmOf, isSelfSigned, isSignedBy } from './certificate-signature.ts'
import { NotaryError } from './errors.ts'
import { signatureAlgorithmOf } from './signature-algorithm.ts'
import type { Certificate, KeyUsageFlag } from './types.ts'

const forbiddenLeafUsages: readonly KeyUsageFlag[] = [
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
]

/** Extended key usages that a code-signing certificate must not have (the specification's list and the reference implementation's, united). */
const forbiddenLeafPurposes: ReadonlyMap<string, string> = new Map([
  ['2.5.29.37.0', 'any purpose'],
  ['1.3.6.1.5.5.7.3.1', 'server authentication'],
  ['1.3.6.1.5.5.7.3.2', 'client authentication'],
  ['1.3.6.1.5.5.7.3.4', 'e-mail protection'],
  ['1.3.6.1.5.5.7.3.8', 'time stamping'],
  ['1.3.6.1.5.5.7.3.9', 'OCSP signing'],
])

function refuse(certificate: Certificate, reason: string, cause?: unknown): never {
  const message = `The certificate "${certificate.subjectText}" ${reason}.`
  throw new NotaryError('CERTIFICATE_CHAIN_INVALID', message, { cause })
}

/** Checks a certificate's signature algorithm and the type and size of its key, whatever its place in a chain. Throws NotaryError CERTIFICATE_CHAIN_INVALID. */
export function checkAlgorithm(certificate: Certificate): void {
  if (certificateAlgorithmOf(certificate) === undefined) {
    refuse(certificate, 'is signed with an algorithm that is unknown or no longer safe')
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey
  // Every elliptic curve below 256 bits that OpenSSL knows is outside this list, and so is every curve that Notary does not name.
  const isStrong =
    type === 'rsa'
      ? (details?.modulusLength ?? 0) >= 2048
      : type === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '')
  if (!isStrong) refuse(certificate, 'has a key that is too weak or of a type that is not supported')
}

/**
 * Checks that a certificate may issue others; `below` counts the certificate authorities between it and the leaf. Throws
 * NotaryError CERTIFICATE_CHAIN_INVALID.
 */
export function checkAuthority(certificate: Certificate, below: number): void {
  const { basicConstraints, keyUsage } = certificate
  if (basicConstraints === undefined || !basicConstraints.critical || !basicConstraints.ca) {
    refuse(certificate, 'is not marked as a certificate authority by a critical basic constraint')
  }
  if (basicConstraints.pathLength !== undefined && basicConstraints.pathLength < below) {
    refuse(
      certificate,
      `allows ${basicConstraints.pathLength} authorities below it, but the chain has ${below}`,
    )
  }
  if (keyUsage === undefined || !keyUsage.critical || !keyUsage.keyCertSign) {
    refuse(certificate, 'is not allowed to sign certificates by a critical key usage')
  }
}

function checkLeaf(certificate: Certificate): void {
  const { basicConstraints, keyUsage, extendedKeyUsage = [] } = certificate
  if (basicConstraints?.ca === true)
    refuse(certificate, 'is a certificate authority, but stands as the signing certificate')
  if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature) {
    refuse(certificate, 'is not allowed to make digital signatures by a critical key usage')
  }
  const usage = forbiddenLeafUsages.find((flag) => keyUsage[flag])
  if (usage !== undefined)
    refuse(certificate, `has the key usage ${usage}, which a signing certificate must not have`)
  const purpose = extendedKeyUsage
    .map((identifier) => forbiddenLeafPurposes.get(identifier))
    .find((found) => found !== undefined)
  if (purpose !== undefined)
    refuse(certificate, `is meant for ${purpose}, which a signing certificate must not be`)
  try {
    signatureAlgorithmOf(certificate.publicKey)
  } catch (cause) {
    refuse(certificate, 'has a key that cannot make Notary Project signatures', cause)
  }
}

/**
 * Checks that a chain is complete and fit for code signing: leaf first, each certificate signed by the next, the last one
 * self-signed, nothing unrelated, and every certificate with the constraints and usages of its place. It looks at no
 * clock and at no trust store, and evaluates no other extension. Throws NotaryError CERTIFICATE_CHAIN_INVALID.
 */
export function checkCodeSigningChain(chain: readonly Certificate[]): void {
  const [leaf] = chain
  const root = chain.at(-1)
  if (leaf === undefined || root === undefined) {
    throw new NotaryError('CERTIFICATE_CHAIN_INVALID', 'The certificate chain is empty.')
  }
  chain.forEach(checkAlgorithm)
  checkLeaf(leaf)
  chain.slice(1).forEach(checkAuthority)
  for (const [index, certificate] of chain.slice(0, -1).entries()) {
    if (isSelfSigned(certificate)) refuse(certificate, 'is self-signed, but does not stand last in the chain')
    const issuer = chain[index + 1]
    if (issuer === undefined || !isSignedBy(certificate, issuer)) {
      refuse(certificate, 'is not signed by the next certificate of the chain')
    }
  }
  if (!isSelfSigned(root)) refuse(root, 'stands last in the chain, but is not a self-signed root')
}

/**
 * What AWS Signer's GetRevocationStatus calls certificate hashes: for each certificate the SHA-384 of its signed part
 * followed by that of its issuer's, in lowercase hexadecimal; the root is its own issuer (AWS Signer API reference).
 */
export function certificateHashes(chain: readonly Certificate[]): string[] {
  const hashes = chain.map(({ tbs }) => createHash('sha384').update(tbs).digest('hex'))
  return hashes.map((hash, index) => hash + (hashes[index + 1] ?? hash))
}
