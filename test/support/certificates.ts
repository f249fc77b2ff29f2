/** Keys and certificate chains for tests: sound by default, and every part of each certificate can be made otherwise. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { type CertificateRequest, issueCertificate } from '@secure-deploy/local/certificates'
import { type Certificate, parseCertificate } from '@secure-deploy/notary'

export type KeyKind = 'P-256' | 'P-384' | 'P-521' | 'RSA-2048' | 'RSA-3072' | 'RSA-4096'

export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

export function makeKey(kind: KeyKind): KeyPair {
  return kind.startsWith('RSA-')
    ? generateKeyPairSync('rsa', { modulusLength: Number(kind.slice(4)) })
    : generateKeyPairSync('ec', { namedCurve: kind })
}

/** A certificate together with the key that belongs to it. */
export interface Holder extends KeyPair {
  readonly certificate: Certificate
}

/** What a test wants different from the sound certificate; `undefined` leaves a part out. */
export type CertificateOverrides = {
  readonly [Part in keyof Omit<CertificateRequest, 'issuer' | 'privateKey' | 'publicKey'>]?:
    CertificateRequest[Part] | undefined
}

export interface HolderRequest extends CertificateOverrides {
  readonly key?: KeyPair
  /** Absent: self-signed. */
  readonly issuer?: Holder | undefined
}

const day = 86_400_000

/** The moment around which test certificates are valid. */
export const testNow = new Date('2025-06-15T12:00:00Z')

export function daysFrom(date: Date, days: number): Date {
  return new Date(date.getTime() + days * day)
}

/** Issues one certificate with exactly the given parts; validity is ten years around `testNow` unless told. */
export function makeHolder({ key = makeKey('P-384'), issuer, ...overrides }: HolderRequest): Holder {
  const request = Object.fromEntries(
    Object.entries({
      subject: 'CN=Test,O=Example,ST=WA,C=US',
      notBefore: daysFrom(testNow, -1825),
      notAfter: daysFrom(testNow, 1825),
      ...overrides,
      publicKey: key.publicKey,
      ...(issuer === undefined
        ? { privateKey: key.privateKey }
        : { issuer: { certificate: issuer.certificate.der, privateKey: issuer.privateKey } }),
    }).filter(([, value]) => value !== undefined),
  ) as unknown as CertificateRequest
  return { ...key, certificate: parseCertificate(issueCertificate(request)) }
}

export const authorityParts = {
  basicConstraints: { ca: true },
  keyUsage: { usages: ['keyCertSign', 'cRLSign'] },
} as const satisfies CertificateOverrides

export const leafParts = {
  keyUsage: { usages: ['digitalSignature'] },
  extendedKeyUsage: { oids: ['1.3.6.1.5.5.7.3.3'] },
} as const satisfies CertificateOverrides

export interface ChainRequest {
  readonly leafKey?: KeyPair
  readonly leaf?: CertificateOverrides
  readonly intermediate?: CertificateOverrides
  readonly root?: CertificateOverrides
}

export interface TestChain {
  readonly leaf: Holder
  readonly intermediate: Holder
  readonly root: Holder
  /** Leaf first. */
  readonly certificates: readonly Certificate[]
}

/** A chain of three: leaf, intermediate, root. */
export function makeChain(request: ChainRequest = {}): TestChain {
  const root = makeHolder({
    subject: 'CN=Test root,O=Example,ST=WA,C=US',
    ...authorityParts,
    ...request.root,
  })
  const intermediate = makeHolder({
    subject: 'CN=Test intermediate,O=Example,ST=WA,C=US',
    ...authorityParts,
    ...request.intermediate,
    issuer: root,
  })
  const leaf = makeHolder({
    subject: 'CN=Release signer,OU=Builds,O=Example,L=Seattle,ST=WA,C=US',
    ...leafParts,
    ...request.leaf,
    ...(request.leafKey === undefined ? {} : { key: request.leafKey }),
    issuer: intermediate,
  })
  return {
    leaf,
    intermediate,
    root,
    certificates: [leaf.certificate, intermediate.certificate, root.certificate],
  }
}

export function toPem(...certificates: readonly Certificate[]): string {
  return certificates
    .map(({ der }) =>
      Buffer.from(der)
        .toString('base64')
        .replace(/.{1,64}/g, '$&\n'),
    )
    .map((body) => `-----BEGIN CERTIFICATE-----\n${body}-----END CERTIFICATE-----\n`)
    .join('')
}
