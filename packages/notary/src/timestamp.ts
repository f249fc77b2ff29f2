/** Decides whether an RFC 3161 timestamp proves when a signature existed, to someone who trusts certain authorities. */
import { createHash } from 'node:crypto'
import { checkAlgorithm, checkAuthority } from './certificate-chain.ts'
import { isSelfSigned, isSignedBy } from './certificate-signature.ts'
import { sameBytes } from './der-fields.ts'
import { NotaryError } from './errors.ts'
import { readTimestampToken, type TimestampToken } from './timestamp-token.ts'
import type { Certificate, RevocationChecker } from './types.ts'

const timeStamping = '1.3.6.1.5.5.7.3.8'

export interface TimestampRequest {
  /** DER of the TimeStampToken. */
  readonly token: Uint8Array
  /** The raw signature that the token is about. */
  readonly signature: Uint8Array
  /** The certificates of the `tsa` trust stores. Only self-signed certificate authorities among them are trusted. */
  readonly tsaCertificates: readonly Certificate[]
  readonly now: Date
  /** Always asked, whatever the trust policy says of the signing certificates. */
  readonly revocation: RevocationChecker
}

export interface VerifiedTimestamp {
  /** The signature existed at some moment from here… */
  readonly from: Date
  /** …to here, both included. */
  readonly to: Date
  /** The authority's certificate first, its trusted root last. */
  readonly tsaChain: readonly Certificate[]
}

/** Whatever a reader of the token throws means that the token proves nothing. */
function orInvalid<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    const reason = cause instanceof Error ? ` ${cause.message}` : ''
    throw new NotaryError('TIMESTAMP_INVALID', `The timestamp of the signature proves nothing.${reason}`, {
      cause,
    })
  }
}

function expectAbout({ imprint }: TimestampToken, signature: Uint8Array): void {
  if (!sameBytes(imprint.digest, createHash(imprint.hash).update(signature).digest())) {
    throw new SyntaxError('It is about another signature.')
  }
}

/** RFC 3161, 2.3, and the leaf rules of the Signature Specification, "Certificate Requirements". */
function expectAuthority(signer: Certificate): void {
  const { basicConstraints, keyUsage, extendedKeyUsage = [], extendedKeyUsageCritical } = signer
  if (extendedKeyUsage.length !== 1 || extendedKeyUsage[0] !== timeStamping || !extendedKeyUsageCritical) {
    throw new SyntaxError(
      'Its signing certificate is not reserved for time stamping by a critical extension.',
    )
  }
  if (basicConstraints?.ca === true)
    throw new SyntaxError('Its signing certificate is a certificate authority.')
  if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature || keyUsage.keyCertSign) {
    throw new SyntaxError(
      'Its signing certificate may not make digital signatures, or may issue certificates.',
    )
  }
}

function findChain(token: TimestampToken, tsaCertificates: readonly Certificate[]): readonly Certificate[] {
  const isValid = ({ notBefore, notAfter }: Certificate) =>
    notBefore.getTime() <= token.time && token.time <= notAfter.getTime()
  const roots = tsaCertificates.filter((one) => isSelfSigned(one) && isValid(one))
  const others = [...token.certificates, ...tsaCertificates].filter(
    (one) => !isSelfSigned(one) && isValid(one),
  )
  // Each certificate is tried once: hostile certificates that all issue each other cannot make the search long.
  const tried = new Set<string>()
  const extend = (path: readonly Certificate[], last: Certificate): readonly Certificate[] | undefined => {
    const root = roots.find((one) => isSignedBy(last, one))
    if (root !== undefined) return [...path, root]
    for (const next of others) {
      if (tried.has(next.fingerprint) || !isSignedBy(last, next)) continue
      tried.add(next.fingerprint)
      const chain = extend([...path, next], next)
      if (chain !== undefined) return chain
    }
    return undefined
  }
  const chain = isValid(token.signer) ? extend([token.signer], token.signer) : undefined
  if (chain === undefined) {
    throw new SyntaxError(
      'Its signing certificate does not lead to a trusted timestamp root over certificates that were valid at its time.',
    )
  }
  return chain
}

function readTrusted({ token: der, signature, tsaCertificates }: TimestampRequest) {
  const token = readTimestampToken(der)
  expectAbout(token, signature)
  expectAuthority(token.signer)
  const tsaChain = findChain(token, tsaCertificates)
  tsaChain.forEach(checkAlgorithm)
  tsaChain.slice(1).forEach(checkAuthority)
  token.expectPath(tsaChain.slice(1, -1))
  const from = new Date(Math.floor(token.time - token.accuracy))
  const to = new Date(Math.ceil(token.time + token.accuracy))
  // An accuracy beyond all time would otherwise compare as neither before nor after anything.
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
    throw new SyntaxError('Its accuracy is malformed.')
  return { from, to, tsaChain }
}

/**
 * Verifies a timestamp of a signature (RFC 3161, RFC 5816; Notary Project, "Trust Store and Trust Policy", authentic
 * timestamp): the token is about this signature, signed by an authority for time stamping whose certificates lead to a
 * trusted root, were valid at the token's time, and are not revoked. Whether the signing certificates were valid from
 * `from` to `to` is for the caller to check. Throws NotaryError TIMESTAMP_INVALID, SIGNATURE_REVOKED, REVOCATION_UNKNOWN.
 */
export async function verifyTimestamp(request: TimestampRequest): Promise<VerifiedTimestamp> {
  const verified = orInvalid(() => readTrusted(request))
  const unknown = (reason: string, cause: unknown): never => {
    const message = `Whether the timestamp authority's certificates are revoked could not be found out: ${reason}`
    throw new NotaryError('REVOCATION_UNKNOWN', message, { cause })
  }
  const status = await request.revocation
    .check({
      certificateChain: verified.tsaChain,
      scheme: 'notary.x509',
      signingTime: verified.to,
      now: request.now,
    })
    .catch((cause: unknown) => unknown('the check broke off.', cause))
  if (status.kind === 'unknown') return unknown(status.reason, status.cause)
  if (status.kind === 'revoked') {
    const message = `The timestamp authority's certificates are revoked: ${status.entities.join(', ')}.`
    throw new NotaryError('SIGNATURE_REVOKED', message)
  }
  return verified
}
