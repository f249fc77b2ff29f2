/** The certificate extensions (RFC 5280, section 4.2) that code signing and revocation look at; all others stay unread. */
import {
  childrenOf,
  type DerElement,
  derTag,
  expectTag,
  readBitString,
  readBoolean,
  readObjectIdentifier,
  readOnly,
  readSmallInteger,
} from './der.ts'
import type { Certificate, KeyUsageFlag } from './types.ts'

interface Extension {
  readonly critical: boolean
  readonly value: Uint8Array
}

const keyUsageFlags: readonly KeyUsageFlag[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
]

const ocspAccessMethod = '1.3.6.1.5.5.7.48.1'
const uriName = 0x86

/** Reads `Extensions` by object identifier; the same extension twice is refused. Throws SyntaxError. */
function readAll(extensions: DerElement | undefined): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>()
  if (extensions === undefined) return found
  const list = readOnly(extensions.content, derTag.sequence)
  for (const extension of childrenOf(list)) {
    const parts = childrenOf(expectTag(extension, derTag.sequence))
    const identifier = readObjectIdentifier(parts[0])
    const critical = parts.length === 3 && readBoolean(parts[1])
    if (parts.length < 2 || parts.length > 3) throw new SyntaxError('An extension is malformed.')
    if (found.has(identifier)) throw new SyntaxError(`The extension ${identifier} stands twice.`)
    found.set(identifier, { critical, value: expectTag(parts.at(-1), derTag.octetString).content })
  }
  return found
}

function readBasicConstraints({ critical, value }: Extension): NonNullable<Certificate['basicConstraints']> {
  const rest = [...childrenOf(readOnly(value, derTag.sequence))]
  const ca = rest[0]?.tag === derTag.boolean && readBoolean(rest.shift())
  const pathLength = rest.length > 0 ? readSmallInteger(rest.shift()) : undefined
  if (rest.length > 0) throw new SyntaxError('The basic constraints are malformed.')
  return { critical, ca, ...(pathLength === undefined ? {} : { pathLength }) }
}

function readKeyUsage({ critical, value }: Extension): NonNullable<Certificate['keyUsage']> {
  const { bits } = readBitString(readOnly(value, derTag.bitString))
  const isSet = (index: number) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
  const flags = Object.fromEntries(keyUsageFlags.map((flag, index) => [flag, isSet(index)]))
  return { critical, ...(flags as Record<KeyUsageFlag, boolean>) }
}

function readUri(name: DerElement): string {
  if (name.content.some((octet) => octet <= 0x20 || octet >= 0x7f))
    throw new SyntaxError('A certificate holds a malformed URI.')
  return Buffer.from(name.content).toString('latin1')
}

function readOcspUrls({ value }: Extension): readonly string[] {
  return childrenOf(readOnly(value, derTag.sequence)).flatMap((description) => {
    const [method, location] = childrenOf(expectTag(description, derTag.sequence))
    return readObjectIdentifier(method) === ocspAccessMethod && location?.tag === uriName
      ? [readUri(location)]
      : []
  })
}

/** The URIs of every distribution point's full name. */
export function readDistributionUrls({ value }: Pick<Extension, 'value'>): readonly string[] {
  return childrenOf(readOnly(value, derTag.sequence))
    .flatMap((point) => childrenOf(expectTag(point, derTag.sequence)).filter((part) => part.tag === 0xa0))
    .flatMap((pointName) => childrenOf(pointName).filter((name) => name.tag === 0xa0))
    .flatMap((fullName) => childrenOf(fullName).filter((name) => name.tag === uriName))
    .map(readUri)
}

export type CertificateExtensions = Pick<
  Certificate,
  | 'basicConstraints'
  | 'keyUsage'
  | 'extendedKeyUsage'
  | 'extendedKeyUsageCritical'
  | 'ocspUrls'
  | 'crlUrls'
  | 'freshestCrlUrls'
>

/** Reads the `[3] Extensions` element of a certificate, where it has one. Throws SyntaxError. */
export function readExtensions(extensions: DerElement | undefined): CertificateExtensions {
  const all = readAll(extensions)
  const basicConstraints = all.get('2.5.29.19')
  const keyUsage = all.get('2.5.29.15')
  const extendedKeyUsage = all.get('2.5.29.37')
  const authorityAccess = all.get('1.3.6.1.5.5.7.1.1')
  const distributionPoints = all.get('2.5.29.31')
  const freshest = all.get('2.5.29.46')
  return {
    ...(basicConstraints === undefined ? {} : { basicConstraints: readBasicConstraints(basicConstraints) }),
    ...(keyUsage === undefined ? {} : { keyUsage: readKeyUsage(keyUsage) }),
    ...(extendedKeyUsage === undefined
      ? {}
      : {
          extendedKeyUsage: childrenOf(readOnly(extendedKeyUsage.value, derTag.sequence)).map(
            readObjectIdentifier,
          ),
        }),
    extendedKeyUsageCritical: extendedKeyUsage?.critical ?? false,
    ocspUrls: authorityAccess === undefined ? [] : readOcspUrls(authorityAccess),
    crlUrls: distributionPoints === undefined ? [] : readDistributionUrls(distributionPoints),
    freshestCrlUrls: freshest === undefined ? [] : readDistributionUrls(freshest),
  }
}
