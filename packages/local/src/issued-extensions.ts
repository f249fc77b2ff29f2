/** The extensions of a certificate that is issued (RFC 5280, section 4.2). */
import { createHash } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  SubjectKeyIdentifier,
  type SubjectPublicKeyInfo,
} from '@peculiar/asn1-x509'
import type { KeyUsageFlag } from '@secure-deploy/notary'

export interface CertificateExtension {
  readonly oid: string
  readonly critical: boolean
  /** The DER inside the extension's OCTET STRING. */
  readonly value: Uint8Array
}

export interface ExtensionRequest {
  /** Critical unless said otherwise, like `keyUsage`; an absent field leaves the extension out. */
  readonly basicConstraints?: {
    readonly critical?: boolean
    readonly ca: boolean
    readonly pathLength?: number
  }
  readonly keyUsage?: { readonly critical?: boolean; readonly usages: readonly KeyUsageFlag[] }
  /** Not critical unless said otherwise. */
  readonly extendedKeyUsage?: { readonly critical?: boolean; readonly oids: readonly string[] }
  /** Appended as they are. */
  readonly extensions?: readonly CertificateExtension[]
}

const extensionOids = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

function extension(oid: string, critical: boolean, value: ArrayBuffer): Extension {
  return new Extension({ extnID: oid, critical, extnValue: new OctetString(value) })
}

/** SHA-1 of the key's bits, the common way to name a key (RFC 5280, section 4.2.1.2, method 1): a name, not a protection. */
function keyIdentifier(publicKey: SubjectPublicKeyInfo): ArrayBuffer {
  return toArrayBuffer(createHash('sha1').update(Buffer.from(publicKey.subjectPublicKey)).digest())
}

function constraintExtensions(request: ExtensionRequest): readonly Extension[] {
  const { basicConstraints, keyUsage, extendedKeyUsage } = request
  const list: Extension[] = []
  if (basicConstraints !== undefined) {
    const { ca, pathLength } = basicConstraints
    const value = new BasicConstraints({
      cA: ca,
      ...(pathLength === undefined ? {} : { pathLenConstraint: pathLength }),
    })
    list.push(
      extension(
        extensionOids.basicConstraints,
        basicConstraints.critical ?? true,
        AsnConvert.serialize(value),
      ),
    )
  }
  if (keyUsage !== undefined) {
    const bits = keyUsage.usages.reduce((sum, usage) => sum | KeyUsageFlags[usage], 0)
    list.push(
      extension(extensionOids.keyUsage, keyUsage.critical ?? true, AsnConvert.serialize(new KeyUsage(bits))),
    )
  }
  if (extendedKeyUsage !== undefined) {
    const value = AsnConvert.serialize(new ExtendedKeyUsage([...extendedKeyUsage.oids]))
    list.push(extension(extensionOids.extendedKeyUsage, extendedKeyUsage.critical ?? false, value))
  }
  return list
}

/** All extensions of one certificate: what is asked for, and the key identifiers of RFC 5280. */
export function certificateExtensions(
  request: ExtensionRequest,
  subjectKey: SubjectPublicKeyInfo,
  issuerKey: SubjectPublicKeyInfo,
): Extensions {
  const authority = new AuthorityKeyIdentifier({
    keyIdentifier: new KeyIdentifier(keyIdentifier(issuerKey)),
  })
  const subject = new SubjectKeyIdentifier(keyIdentifier(subjectKey))
  return new Extensions([
    ...constraintExtensions(request),
    extension(extensionOids.subjectKeyIdentifier, false, AsnConvert.serialize(subject)),
    extension(extensionOids.authorityKeyIdentifier, false, AsnConvert.serialize(authority)),
    ...(request.extensions ?? []).map(({ oid, critical, value }) =>
      extension(oid, critical, toArrayBuffer(value)),
    ),
  ])
}
