/** A timestamp authority for tests: makes sound RFC 3161 tokens, and every part of a token can be made otherwise. */
import { createHash, sign } from 'node:crypto'
import { Attribute, ContentInfo, EncapsulatedContent, EncapsulatedContentInfo } from '@peculiar/asn1-cms'
import { CertificateChoices, CertificateSet, CMSVersion, DigestAlgorithmIdentifier } from '@peculiar/asn1-cms'
import {
  DigestAlgorithmIdentifiers,
  IssuerAndSerialNumber,
  SignatureAlgorithmIdentifier,
} from '@peculiar/asn1-cms'
import { SignedData, SignerIdentifier, SignerInfo, SignerInfos } from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { Accuracy, MessageImprint, TSTInfo, TSTInfoVersion } from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier, Certificate as Asn1Certificate } from '@peculiar/asn1-x509'
import type { Certificate } from '@secure-deploy/notary'
import {
  authorityParts,
  type CertificateOverrides,
  type Holder,
  makeHolder,
  testNow,
} from './certificates.ts'
import { der, encode, toBuffer } from './der.ts'

export const timestampOid = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

export type HashOid = 'sha1' | 'sha256' | 'sha384' | 'sha512'

export function hashIdentifier(hash: HashOid): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithm: timestampOid[hash] })
}

export function attribute(type: string, ...values: readonly Uint8Array[]): Attribute {
  return new Attribute({ attrType: type, attrValues: values.map(toBuffer) })
}

export interface CertificateIdRequest {
  /** Absent: SHA-256 by default, so that no algorithm is written. */
  readonly hash?: HashOid
  readonly issuerSerial?: { readonly issuer: Uint8Array; readonly serialNumber: string }
}

/** An ESSCertIDv2 (RFC 5035, 3). */
export function certificateId(certificate: Certificate, request: CertificateIdRequest = {}): Uint8Array {
  const { hash, issuerSerial } = request
  const digest = createHash(hash ?? 'sha256')
    .update(certificate.der)
    .digest()
  return der(
    0x30,
    ...(hash === undefined ? [] : [encode(hashIdentifier(hash))]),
    der(0x04, digest),
    ...(issuerSerial === undefined
      ? []
      : [
          der(
            0x30,
            der(0x30, der(0xa4, issuerSerial.issuer)),
            der(0x02, Buffer.from(issuerSerial.serialNumber, 'hex')),
          ),
        ]),
  )
}

export function signingCertificateV2(...ids: readonly Uint8Array[]): Attribute {
  return attribute(timestampOid.signingCertificateV2, der(0x30, der(0x30, ...ids)))
}

export interface TimestampAuthority {
  readonly root: Holder
  readonly intermediate: Holder
  readonly leaf: Holder
}

export const timestampLeafParts = {
  keyUsage: { usages: ['digitalSignature'] },
  extendedKeyUsage: { critical: true, oids: ['1.3.6.1.5.5.7.3.8'] },
} as const satisfies CertificateOverrides

export interface AuthorityRequest {
  readonly root?: CertificateOverrides
  readonly intermediate?: CertificateOverrides
  readonly leaf?: CertificateOverrides & { readonly key?: Pick<Holder, 'publicKey' | 'privateKey'> }
}

export function makeTimestampAuthority(request: AuthorityRequest = {}): TimestampAuthority {
  const root = makeHolder({ subject: 'CN=Time root,O=Example,C=US', ...authorityParts, ...request.root })
  const intermediate = makeHolder({
    subject: 'CN=Time intermediate,O=Example,C=US',
    ...authorityParts,
    ...request.intermediate,
    issuer: root,
  })
  const leaf = makeHolder({
    subject: 'CN=Time,O=Example,C=US',
    ...timestampLeafParts,
    ...request.leaf,
    issuer: intermediate,
  })
  return { root, intermediate, leaf }
}

/** What a test wants different; the functions that come before the signature change what is signed. */
export interface TimestampOverrides {
  readonly imprintHash?: HashOid
  readonly info?: (info: TSTInfo) => void
  /** The bytes of the TSTInfo, as they are about to be hashed. */
  readonly content?: (content: Buffer) => Uint8Array
  readonly attributes?: (attributes: readonly Attribute[]) => readonly Attribute[]
  readonly certificates?: readonly Certificate[]
  readonly signatureAlgorithm?: AlgorithmIdentifier
  readonly sign?: (data: Buffer) => Uint8Array
  /** After signing. */
  readonly signer?: (signer: SignerInfo) => void
  readonly message?: (message: SignedData) => void
  readonly outer?: (outer: ContentInfo) => void
}

function timestampInfo(signature: Uint8Array, overrides: TimestampOverrides): Uint8Array {
  const hash = overrides.imprintHash ?? 'sha384'
  const info = new TSTInfo({
    version: TSTInfoVersion.v1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: hashIdentifier(hash),
      hashedMessage: new OctetString(createHash(hash).update(signature).digest()),
    }),
    serialNumber: Uint8Array.of(0x21, 0x7b).buffer,
    genTime: testNow,
    accuracy: new Accuracy({ seconds: 2 }),
  })
  overrides.info?.(info)
  return overrides.content?.(encode(info)) ?? encode(info)
}

function asn1Certificate(certificate: Certificate): Asn1Certificate {
  return AsnConvert.parse(certificate.der, Asn1Certificate)
}

function signerInfo(leaf: Holder, content: Uint8Array, overrides: TimestampOverrides): SignerInfo {
  const attributes = [
    attribute(timestampOid.contentType, Buffer.from('060b2a864886f70d0109100104', 'hex')),
    attribute(timestampOid.messageDigest, der(0x04, createHash('sha384').update(content).digest())),
    signingCertificateV2(certificateId(leaf.certificate)),
  ]
  const signedAttrs = [...(overrides.attributes?.(attributes) ?? attributes)].sort((one, other) =>
    Buffer.compare(encode(one), encode(other)),
  )
  const data = Buffer.from(der(0x31, ...signedAttrs.map(encode)))
  const { tbsCertificate } = asn1Certificate(leaf.certificate)
  const signer = new SignerInfo({
    version: CMSVersion.v1,
    sid: new SignerIdentifier({
      issuerAndSerialNumber: new IssuerAndSerialNumber({
        issuer: tbsCertificate.issuer,
        serialNumber: tbsCertificate.serialNumber,
      }),
    }),
    digestAlgorithm: new DigestAlgorithmIdentifier({ algorithm: timestampOid.sha384 }),
    signedAttrs,
    signatureAlgorithm: new SignatureAlgorithmIdentifier(
      overrides.signatureAlgorithm ?? { algorithm: '1.2.840.10045.4.3.3' },
    ),
    signature: new OctetString(overrides.sign?.(data) ?? sign('sha384', data, leaf.privateKey)),
  })
  overrides.signer?.(signer)
  return signer
}

/** The DER of a TimeStampToken over `signature`, made at `testNow` with an accuracy of two seconds unless told. */
export function makeTimestamp(
  { leaf, intermediate }: Pick<TimestampAuthority, 'leaf' | 'intermediate'>,
  signature: Uint8Array,
  overrides: TimestampOverrides = {},
): Uint8Array {
  const content = timestampInfo(signature, overrides)
  const message = new SignedData({
    version: CMSVersion.v3,
    digestAlgorithms: new DigestAlgorithmIdentifiers([
      new DigestAlgorithmIdentifier({ algorithm: timestampOid.sha384 }),
    ]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: timestampOid.timestampInfo,
      eContent: new EncapsulatedContent({ single: new OctetString(content) }),
    }),
    certificates: new CertificateSet(
      (overrides.certificates ?? [leaf.certificate, intermediate.certificate]).map(
        (certificate) => new CertificateChoices({ certificate: asn1Certificate(certificate) }),
      ),
    ),
    signerInfos: new SignerInfos([signerInfo(leaf, content, overrides)]),
  })
  overrides.message?.(message)
  const outer = new ContentInfo({
    contentType: timestampOid.signedData,
    content: AsnConvert.serialize(message),
  })
  overrides.outer?.(outer)
  return new Uint8Array(encode(outer))
}
