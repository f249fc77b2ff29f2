/** Decides whether the certificates of a chain are revoked, by OCSP where they name a responder and by CRL otherwise. */
import { revocationsIn, readRevocationList, type RevocationList } from './crl.ts'
import { ocspRequest, readOcspAnswer } from './ocsp.ts'
import { isAfterSigning } from './revocation-time.ts'
import type { Certificate, RevocationChecker, RevocationRequest, RevocationStatus } from './types.ts'

/**
 * Gets the bytes behind the addresses that certificates name. Both reject when there is no complete answer: unreachable,
 * too slow, too large, an HTTP status other than 200, an address that is not plain HTTP.
 */
export interface RevocationFetcher {
  /** Sends the DER of an OCSPRequest and resolves to that of an OCSPResponse. */
  ocsp(url: string, request: Uint8Array): Promise<Uint8Array>
  /** Resolves to the DER of a CRL. */
  crl(url: string): Promise<Uint8Array>
}

/** One certificate's status; `by` says how it was found. */
type CertificateStatus =
  | { readonly kind: 'good'; readonly by: 'OCSP' | 'CRL' | 'no revocation address' }
  | { readonly kind: 'revoked'; readonly entity: string }
  | { readonly kind: 'unknown'; readonly reason: string; readonly causes: readonly unknown[] }

/** A certificate, its issuer, and what was asked. */
interface Question {
  readonly certificate: Certificate
  readonly issuer: Certificate
  readonly request: RevocationRequest
  readonly fetcher: RevocationFetcher
}

function describe({ subjectText, serialNumber }: Certificate): string {
  return `${subjectText} (serial number ${serialNumber})`
}

function unknownStatus({ certificate }: Question, causes: readonly unknown[]): CertificateStatus {
  const reasons = causes.map((cause) => (cause instanceof Error ? cause.message : String(cause)))
  return { kind: 'unknown', reason: `${describe(certificate)}: ${reasons.join(' ')}`, causes }
}

function revokedStatus({ certificate }: Question): CertificateStatus {
  return { kind: 'revoked', entity: describe(certificate) }
}

/** Gets the delta CRL from the first of its addresses that has a usable one; undefined where none is announced. */
async function findDelta(question: Question, complete: RevocationList): Promise<RevocationList | undefined> {
  const { certificate, request, fetcher } = question
  const urls = [...new Set([...complete.freshestUrls, ...certificate.freshestCrlUrls])]
  const causes: unknown[] = []
  for (const url of urls) {
    try {
      const delta = readRevocationList(await fetcher.crl(url), question, request.now)
      // Called for its refusal: a delta of another complete CRL must not stop the search.
      revocationsIn(complete, delta)
      return delta
    } catch (cause) {
      causes.push(cause)
    }
  }
  // Fail closed: an announced delta may be the very one that lists the certificate.
  if (causes.length > 0) throw new AggregateError(causes, 'No announced delta CRL could be used.')
  return undefined
}

async function isListed(question: Question, url: string): Promise<boolean> {
  const { request, fetcher } = question
  const complete = readRevocationList(await fetcher.crl(url), question, request.now)
  const delta = await findDelta(question, complete)
  return revocationsIn(complete, delta).some((entry) => !isAfterSigning(entry, request))
}

/** Every CRL that the certificate names must be usable and must not list it; one listing is enough to revoke. */
async function statusByCrl(question: Question): Promise<CertificateStatus> {
  const urls = [...new Set(question.certificate.crlUrls)]
  const outcomes = await Promise.allSettled(urls.map((url) => isListed(question, url)))
  if (outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value))
    return revokedStatus(question)
  const causes = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  )
  if (causes.length > 0) return unknownStatus(question, causes)
  if (urls.length === 0) return unknownStatus(question, [new Error('The certificate names no CRL.')])
  return { kind: 'good', by: 'CRL' }
}

/** Asks one responder. Throws when its answer is missing, unusable or "unknown". */
async function askResponder(question: Question, url: string): Promise<CertificateStatus> {
  const { request, fetcher, issuer } = question
  const response = await fetcher.ocsp(url, ocspRequest(question))
  const { status, uncheckedResponder } = readOcspAnswer(response, question, request.now)
  if (uncheckedResponder !== undefined) {
    // By CRL only, never by OCSP: the delegate would be asked about itself.
    const responder = await statusByCrl({ ...question, certificate: uncheckedResponder, issuer })
    if (responder.kind !== 'good') {
      throw new Error('The OCSP responder may have been revoked itself.', { cause: responder })
    }
  }
  if (status.kind === 'unknown') throw new Error('The OCSP responder does not know the certificate.')
  const isRevoked = status.kind === 'revoked' && !isAfterSigning(status, request)
  return isRevoked ? revokedStatus(question) : { kind: 'good', by: 'OCSP' }
}

async function statusOf(question: Question): Promise<CertificateStatus> {
  const { ocspUrls, crlUrls } = question.certificate
  if (ocspUrls.length === 0 && crlUrls.length === 0) return { kind: 'good', by: 'no revocation address' }
  const causes: unknown[] = []
  for (const url of new Set(ocspUrls)) {
    try {
      return await askResponder(question, url)
    } catch (cause) {
      causes.push(cause)
    }
  }
  if (crlUrls.length === 0) return unknownStatus(question, causes)
  const status = await statusByCrl(question)
  return status.kind === 'unknown' ? { ...status, causes: [...causes, ...status.causes] } : status
}

function conclude(statuses: readonly CertificateStatus[]): RevocationStatus {
  const entities = statuses.flatMap((status) => (status.kind === 'revoked' ? [status.entity] : []))
  if (entities.length > 0) return { kind: 'revoked', entities }
  const unknowns = statuses.flatMap((status) => (status.kind === 'unknown' ? [status] : []))
  if (unknowns.length > 0) {
    const reason = unknowns.map((status) => status.reason).join('; ')
    const cause = new AggregateError(
      unknowns.flatMap((status) => status.causes),
      reason,
    )
    return { kind: 'unknown', reason, cause }
  }
  const ways = statuses.flatMap((status) => (status.kind === 'good' ? [status.by] : []))
  const counts = [...new Set(ways)].map((way) => `${way}: ${ways.filter((one) => one === way).length}`)
  return { kind: 'good', detail: `No certificate is revoked (${counts.join(', ') || 'the root alone'}).` }
}

/**
 * Checks every certificate of a chain but the root (Notary Project, "Trust Store and Trust Policy", "Certificate
 * Revocation Evaluation"): OCSP first, CRLs where there is no responder or none gives a status that holds; a certificate
 * that names neither cannot be revoked. One certificate that is revoked or cannot be determined decides for all.
 */
export function x509RevocationChecker(fetcher: RevocationFetcher): RevocationChecker {
  return {
    async check(request) {
      const { certificateChain: chain, awsSigner } = request
      if (chain.length === 0) return { kind: 'unknown', reason: 'There is no certificate to check.' }
      if (awsSigner !== undefined) {
        // Fail closed: AWS Signer revokes jobs and profiles, of which no CRL and no OCSP responder knows.
        return { kind: 'unknown', reason: 'Only AWS Signer itself can say whether its signature is revoked.' }
      }
      const questions = chain.slice(1).map((issuer, index) => {
        const certificate = chain[index] as Certificate
        return statusOf({ certificate, issuer, request, fetcher })
      })
      return conclude(await Promise.all(questions))
    },
  }
}
