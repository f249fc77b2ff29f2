/** The parts of a certificate that OCSP and timestamps ask for beyond what a Certificate holds. */
import { createHash } from 'node:crypto'
import { type Extensions, insideOf, noExtensions, readExtensionList } from './der-fields.ts'
import { childrenOf, derTag, expectTag, readBitString, readOnly } from './der.ts'
import type { Certificate } from './types.ts'

function tbsFields(certificate: Certificate) {
  const fields = childrenOf(readOnly(certificate.tbs, derTag.sequence))
  return fields[0]?.tag === 0xa0 ? fields.slice(1) : fields
}

/** SHA-1 of the public key's bits without tag, length and unused bits: how OCSP names a key (RFC 6960, 4.1.1 and 4.2.1). */
export function ocspKeyHash(certificate: Certificate, hash = 'sha1'): Uint8Array {
  const spki = childrenOf(expectTag(tbsFields(certificate)[5], derTag.sequence))
  return createHash(hash).update(readBitString(spki[1]).bits).digest()
}

export function extensionsOf(certificate: Certificate): Extensions {
  const field = tbsFields(certificate).find(({ tag }) => tag === 0xa3)
  return field === undefined ? noExtensions : readExtensionList(insideOf(field, derTag.sequence))
}

/** The subject key identifier (RFC 5280, 4.2.1.2), where there is one. */
export function subjectKeyIdentifier(certificate: Certificate): Uint8Array | undefined {
  const extension = extensionsOf(certificate).get('2.5.29.14')
  return extension === undefined ? undefined : readOnly(extension.value, derTag.octetString).content
}
