/** Certificate revocation lists (RFC 5280, section 5): reads and verifies complete and delta CRLs. No network. */
import { readDistributionUrls } from './certificate-extensions.ts'
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
  readBoolean,
  readIntegerBytes,
  readOnly,
} from './der.ts'
import { NotaryError } from './errors.ts'
import { clockSkew, invalidityDateId, readInvalidityDate } from './revocation-time.ts'
import { readTime } from './time.ts'
import type { Certificate } from './types.ts'
import { isSignedWithKey } from './x509-signature.ts'

const extensionId = {
  crlNumber: '2.5.29.20',
  reason: '2.5.29.21',
  deltaCrlIndicator: '2.5.29.27',
  issuingDistributionPoint: '2.5.29.28',
  freshestCrl: '2.5.29.46',
} as const

/** Numbers of CRLReason (RFC 5280, 5.3.1) that change what a listing means. */
const certificateHold = 6n
const removeFromCrl = 8n

/** One listing of the certificate. */
export interface CrlEntry {
  readonly revokedAt: Date
  readonly reason: 'hold' | 'removed' | 'other'
  readonly invalidityDate?: Date
}

/** What a verified CRL says of one certificate. */
export interface RevocationList {
  readonly kind: 'complete' | 'delta'
  readonly number: bigint | undefined
  /** Of a delta: the smallest number of the complete CRL that it can be applied to. */
  readonly baseNumber: bigint | undefined
  /** DER of the issuing distribution point; empty where there is none. */
  readonly scope: Uint8Array
  readonly freshestUrls: readonly string[]
  /** Listings of the certificate, in the order of the CRL. */
  readonly entries: readonly CrlEntry[]
}

/** Whose status is looked up: a certificate and the one that issued it and its CRLs. */
export interface CrlSubject {
  readonly certificate: Certificate
  readonly issuer: Certificate
}

function readParts(crl: Uint8Array) {
  const outer = fieldsOf(readOnly(crl, derTag.sequence))
  const tbs = outer.next(derTag.sequence)
  const algorithm = outer.next(derTag.sequence)
  const { bits: signature } = readBitString(outer.next(derTag.bitString))
  outer.end()
  const fields = fieldsOf(tbs)
  const version = fields.optional(derTag.integer)
  const signedAlgorithm = fields.next(derTag.sequence)
  const issuer = fields.next(derTag.sequence)
  const thisUpdate = readTime(fields.optional(derTag.utcTime) ?? fields.next(derTag.generalizedTime))
  const nextUpdate = fields.optional(derTag.utcTime, derTag.generalizedTime)
  const revoked = fields.optional(derTag.sequence)
  const extensions = fields.optional(0xa0)
  fields.end()
  if (version !== undefined && readNatural(version) !== 1n)
    throw new SyntaxError('The CRL has an unknown version.')
  if (!sameBytes(algorithm.bytes, signedAlgorithm.bytes)) {
    throw new SyntaxError("The CRL's two statements of the signature algorithm differ.")
  }
  return {
    tbs: tbs.bytes,
    algorithm: readAlgorithm(algorithm),
    signature,
    issuer: issuer.bytes,
    thisUpdate,
    nextUpdate: nextUpdate === undefined ? undefined : readTime(nextUpdate),
    revoked,
    extensions:
      extensions === undefined ? noExtensions : readExtensionList(insideOf(extensions, derTag.sequence)),
  }
}

type CrlParts = ReturnType<typeof readParts>

function expectIssuedBy(parts: CrlParts, issuer: Certificate): void {
  if (!sameBytes(parts.issuer, issuer.subject))
    throw new SyntaxError("The CRL is not the certificate issuer's own.")
  if (issuer.keyUsage?.cRLSign === false) throw new SyntaxError("The issuer's key may not sign CRLs.")
  const { algorithm, tbs: data, signature } = parts
  if (!isSignedWithKey(issuer.publicKey, { algorithm, data, signature })) {
    throw new SyntaxError("The CRL's signature is not its issuer's.")
  }
}

function expectInForce({ thisUpdate, nextUpdate }: CrlParts, now: Date): void {
  // Fail closed: a CRL without nextUpdate could be replayed for ever.
  if (nextUpdate === undefined || nextUpdate <= now) {
    throw new SyntaxError('The CRL is out of date, or does not say until when it holds.')
  }
  if (thisUpdate.getTime() > now.getTime() + clockSkew) throw new SyntaxError('The CRL is from the future.')
}

function fullNameUris(pointName: DerElement): readonly string[] {
  return childrenOf(pointName)
    .filter(({ tag }) => tag === 0xa0)
    .flatMap((fullName) => childrenOf(fullName).filter(({ tag }) => tag === 0x86))
    .map(({ content }) => Buffer.from(content).toString('latin1'))
}

/** Throws unless a CRL with this issuing distribution point speaks for the certificate (RFC 5280, 5.2.5 and 6.3.3). */
function expectInScope(scope: Uint8Array, certificate: Certificate): void {
  if (scope.length === 0) return
  const fields = fieldsOf(readOnly(scope, derTag.sequence))
  const pointName = fields.optional(0xa0)
  const flag = (tag: number) => {
    const element = fields.optional(tag)
    return element !== undefined && readBoolean({ ...element, tag: derTag.boolean })
  }
  const onlyUsers = flag(0x81)
  const onlyAuthorities = flag(0x82)
  const onlySomeReasons = fields.optional(0x83) !== undefined
  const isIndirect = flag(0x84)
  const onlyAttributes = flag(0x85)
  fields.end()
  const isAuthority = certificate.basicConstraints?.ca === true
  if (onlyAttributes || (isAuthority ? onlyUsers : onlyAuthorities)) {
    throw new SyntaxError('The CRL is for certificates of another type.')
  }
  // Fail closed: both would need other CRLs beside this one before they could say that a certificate is good.
  if (onlySomeReasons || isIndirect)
    throw new SyntaxError('The CRL covers only some reasons, or other issuers.')
  // INVARIANT: a CA's CRL for other certificates, put in this one's place on the way, is never taken for it.
  if (pointName !== undefined && !fullNameUris(pointName).some((uri) => certificate.crlUrls.includes(uri))) {
    throw new SyntaxError('The CRL is for another distribution point.')
  }
}

function readReason(extensions: Extensions): CrlEntry['reason'] {
  const extension = extensions.get(extensionId.reason)
  if (extension === undefined) return 'other'
  const reason = readNatural(readOnly(extension.value, derTag.enumerated))
  return reason === certificateHold ? 'hold' : reason === removeFromCrl ? 'removed' : 'other'
}

function findEntries(revoked: DerElement | undefined, certificate: Certificate): readonly CrlEntry[] {
  const found: CrlEntry[] = []
  if (revoked === undefined) return found
  for (const item of itemsOf(revoked, derTag.sequence)) {
    const fields = fieldsOf(item)
    const serialNumber = readIntegerBytes(fields.next(derTag.integer))
    const time = fields.optional(derTag.utcTime) ?? fields.next(derTag.generalizedTime)
    const list = fields.optional(derTag.sequence)
    fields.end()
    const extensions = list === undefined ? noExtensions : readExtensionList(list)
    // Of every entry, not only the certificate's: a critical extension can change whose certificate an entry means.
    expectKnownCritical(extensions, [extensionId.reason, invalidityDateId])
    if (hexOf(serialNumber) !== certificate.serialNumber) continue
    found.push({
      revokedAt: readTime(time),
      reason: readReason(extensions),
      ...readInvalidityDate(extensions),
    })
  }
  return found
}

function numberIn(extensions: Extensions, id: string): bigint | undefined {
  const extension = extensions.get(id)
  return extension === undefined ? undefined : readNatural(readOnly(extension.value, derTag.integer))
}

function readList(crl: Uint8Array, { certificate, issuer }: CrlSubject, now: Date): RevocationList {
  const parts = readParts(crl)
  const { extensions } = parts
  expectIssuedBy(parts, issuer)
  expectInForce(parts, now)
  expectKnownCritical(extensions, [extensionId.issuingDistributionPoint, extensionId.deltaCrlIndicator])
  const scope = extensions.get(extensionId.issuingDistributionPoint)?.value ?? new Uint8Array()
  expectInScope(scope, certificate)
  const freshest = extensions.get(extensionId.freshestCrl)
  return {
    kind: extensions.has(extensionId.deltaCrlIndicator) ? 'delta' : 'complete',
    number: numberIn(extensions, extensionId.crlNumber),
    baseNumber: numberIn(extensions, extensionId.deltaCrlIndicator),
    scope,
    freshestUrls: freshest === undefined ? [] : readDistributionUrls(freshest),
    entries: findEntries(parts.revoked, certificate),
  }
}

function unusable(reason: string, cause?: unknown): NotaryError {
  return new NotaryError('REVOCATION_UNKNOWN', `A CRL cannot be relied on. ${reason}`, { cause })
}

/**
 * Reads and verifies the DER of a CRL: signed by the certificate's issuer, in force at `now`, and of a scope that covers
 * the certificate. Throws NotaryError REVOCATION_UNKNOWN for a CRL that cannot be relied on.
 */
export function readRevocationList(crl: Uint8Array, subject: CrlSubject, now: Date): RevocationList {
  try {
    return readList(crl, subject, now)
  } catch (cause) {
    throw unusable(cause instanceof Error ? cause.message : '', cause)
  }
}

/**
 * The listings that make the certificate revoked, from a complete CRL and, where there is one, the delta that brings it
 * up to date (RFC 5280, 5.2.4). Throws NotaryError REVOCATION_UNKNOWN when the two do not belong together.
 */
export function revocationsIn(complete: RevocationList, delta?: RevocationList): readonly CrlEntry[] {
  if (complete.kind !== 'complete') throw unusable('A delta CRL stands where a complete one belongs.')
  if (complete.entries.some(({ reason }) => reason === 'removed')) {
    throw unusable('A complete CRL lists a certificate as removed from it.')
  }
  if (delta === undefined) return complete.entries
  if (!belongsTo(delta, complete)) throw unusable('The delta CRL does not belong to the complete CRL.')
  const added = delta.entries.filter(({ reason }) => reason !== 'removed')
  if (added.length > 0 || delta.entries.length === 0) return [...complete.entries, ...added]
  // Fail closed: only a hold can be lifted; a certificate revoked for any other reason stays so.
  return complete.entries.filter(({ reason }) => reason !== 'hold')
}

function belongsTo(delta: RevocationList, complete: RevocationList): boolean {
  return (
    delta.kind === 'delta' &&
    complete.number !== undefined &&
    delta.number !== undefined &&
    delta.baseNumber !== undefined &&
    delta.baseNumber <= complete.number &&
    complete.number <= delta.number &&
    sameBytes(delta.scope, complete.scope)
  )
}
