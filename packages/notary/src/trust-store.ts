/** Trust stores: named sets of certificates, by the kind of trust that is put in them (Trust Store and Trust Policy Specification). */
import { isSelfSigned } from './certificate-signature.ts'
import { NotaryError } from './errors.ts'
import type { Certificate, TrustStoreName, TrustStores, TrustStoreType } from './types.ts'

const storeName = /^(?:ca|signingAuthority|tsa):[A-Za-z0-9_.-]+$/

/** Whether text names a trust store: `ca`, `signingAuthority` or `tsa`, a colon, and a name of letters, digits, `_`, `.` and `-`. */
export function isTrustStoreName(text: string): text is TrustStoreName {
  const name = text.slice(text.indexOf(':') + 1)
  return storeName.test(text) && name !== '.' && name !== '..'
}

/**
 * Checks that a trust store holds certificates, and only such as may be trusted by themselves: certificate authorities
 * and self-signed ones. Throws NotaryError TRUST_STORE_MALFORMED.
 */
export function checkTrustStore(name: TrustStoreName, certificates: readonly Certificate[]): void {
  if (certificates.length === 0)
    throw new NotaryError('TRUST_STORE_MALFORMED', `The trust store "${name}" is empty.`)
  const unfit = certificates.find(
    (certificate) => certificate.basicConstraints?.ca !== true && !isSelfSigned(certificate),
  )
  if (unfit !== undefined) {
    throw new NotaryError(
      'TRUST_STORE_MALFORMED',
      `The trust store "${name}" holds "${unfit.subjectText}", which is neither a certificate authority nor self-signed.`,
    )
  }
}

/**
 * The certificates of those stores named by a policy that are of one type. Throws NotaryError TRUST_STORE_MALFORMED when one
 * of them is missing, empty or unfit.
 */
export function certificatesOf(
  names: readonly TrustStoreName[],
  type: TrustStoreType,
  stores: TrustStores,
): readonly Certificate[] {
  return names
    .filter((name) => name.startsWith(`${type}:`))
    .flatMap((name) => {
      const certificates = stores.get(name) ?? []
      checkTrustStore(name, certificates)
      return certificates
    })
}
