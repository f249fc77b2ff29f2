/** When a signature was made, as far as someone trusted vouches for it, and whether the certificates were valid then. */
import { NotaryError } from './errors.ts'
import { formatRfc3339 } from './time.ts'
import { verifyTimestamp } from './timestamp.ts'
import { certificatesOf } from './trust-store.ts'
import type { Certificate, Envelope, VerificationOptions } from './types.ts'

export interface SigningTime {
  /** No later than this the signature was made; absent when only `now` is known. */
  readonly authenticTime?: Date
  readonly detail: string
}

function invalidAt(chain: readonly Certificate[], time: Date): Certificate | undefined {
  return chain.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter)
}

function checkValidity(chain: readonly Certificate[], time: Date, when: string): void {
  const certificate = invalidAt(chain, time)
  if (certificate === undefined) return
  const from = formatRfc3339(certificate.notBefore)
  const to = formatRfc3339(certificate.notAfter)
  throw new NotaryError(
    'CERTIFICATE_EXPIRED',
    `The certificate "${certificate.subjectText}" is valid from ${from} to ${to}, but not ${when}, ${formatRfc3339(time)}.`,
  )
}

async function checkTimestamp(envelope: Envelope, options: VerificationOptions): Promise<SigningTime> {
  const { statement, stores, now, revocation, timestampRevocation } = options
  const tsaCertificates = certificatesOf(statement.trustStores, 'tsa', stores)
  if (envelope.timestampToken === undefined) {
    throw new NotaryError(
      'TIMESTAMP_INVALID',
      `The policy "${statement.name}" demands a timestamp, but the signature has none.`,
    )
  }
  const { from, to } = await verifyTimestamp({
    token: envelope.timestampToken,
    signature: envelope.signature,
    tsaCertificates,
    now,
    revocation: timestampRevocation ?? revocation,
  })
  checkValidity(envelope.certificateChain, from, 'at the earliest time of the timestamp')
  checkValidity(envelope.certificateChain, to, 'at the latest time of the timestamp')
  const detail = `A timestamp authority saw the signature at ${formatRfc3339(to)}, and the certificates were valid then.`
  return { authenticTime: to, detail }
}

/**
 * Checks the certificates' validity at the time that can be trusted: the signing authority's own statement; for
 * `notary.x509` a timestamp where the statement names a `tsa` store and its rule applies, else now. Rejects with NotaryError
 * CERTIFICATE_EXPIRED, TIMESTAMP_INVALID, TRUST_STORE_MALFORMED, and REVOCATION_UNKNOWN or SIGNATURE_REVOKED for the
 * timestamp authority's certificates.
 */
export async function checkSigningTime(
  envelope: Envelope,
  options: VerificationOptions,
): Promise<SigningTime> {
  const { certificateChain, scheme, signingTime } = envelope
  const { statement, now } = options
  if (scheme === 'notary.x509.signingAuthority') {
    checkValidity(certificateChain, signingTime, 'at the time of signing')
    const detail = `The certificates were valid at the authentic time of signing, ${formatRfc3339(signingTime)}.`
    return { authenticTime: signingTime, detail }
  }
  const usesTimestamps = statement.trustStores.some((name) => name.startsWith('tsa:'))
  const isDemanded = statement.verifyTimestamp === 'always' || invalidAt(certificateChain, now) !== undefined
  if (usesTimestamps && isDemanded) return checkTimestamp(envelope, options)
  checkValidity(certificateChain, now, 'now')
  return { detail: `The certificates are valid now, ${formatRfc3339(now)}.` }
}
