/** What CRLs and OCSP answers share about time. */
import type { Extensions } from './der-fields.ts'
import { derTag, readOnly } from './der.ts'
import { readTime } from './time.ts'
import type { RevocationRequest } from './types.ts'

/**
 * Milliseconds by which an answer's `thisUpdate` may lie after `now`: a responder answers later than the moment that its
 * asker took for `now`, by a clock of its own. The end of validity has no such grace.
 */
export const clockSkew = 5 * 60_000

/** Object identifier of the invalidity date (RFC 5280, 5.3.2). */
export const invalidityDateId = '2.5.29.24'

/** When the key is known or suspected to have become unsafe, where the revocation says so. Throws SyntaxError. */
export function readInvalidityDate(extensions: Extensions): { readonly invalidityDate?: Date } {
  const extension = extensions.get(invalidityDateId)
  return extension === undefined
    ? {}
    : { invalidityDate: readTime(readOnly(extension.value, derTag.generalizedTime)) }
}

/**
 * Whether a revocation leaves a signature standing: only where the time of signing is authentic by the scheme itself, and
 * the certificate became invalid after it (Notary Project, "Trust Store and Trust Policy", revocation).
 */
export function isAfterSigning(
  { invalidityDate }: { readonly invalidityDate?: Date },
  { scheme, signingTime }: RevocationRequest,
): boolean {
  return (
    scheme === 'notary.x509.signingAuthority' && invalidityDate !== undefined && invalidityDate > signingTime
  )
}
