/** Certificate authorities' answers for tests: sound OCSP answers and CRLs, every part of which can be made otherwise. */
import { createHash, sign } from 'node:crypto'
import {
  BasicOCSPResponse,
  CertID,
  CertStatus,
  KeyHash,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AlgorithmIdentifier,
  Certificate as Asn1Certificate,
  CertificateList,
  CRLReason,
  CRLReasons,
  Extension,
  InvalidityDate,
  RevokedCertificate,
  TBSCertList,
  Time,
} from '@peculiar/asn1-x509'
import type { Certificate, RevocationRequest } from '@secure-deploy/notary'
import type { RevocationFetcher } from '@secure-deploy/notary/x509-revocation'
import { daysFrom, type Holder, testNow } from './certificates.ts'
import { der, encode, toBuffer } from './der.ts'

interface IssuedExtension {
  readonly oid: string
  readonly critical: boolean
  readonly value: Uint8Array
}

function uri(address: string): Uint8Array {
  return der(0x86, Buffer.from(address))
}

function distributionPoints(addresses: readonly string[]): Uint8Array {
  return der(0x30, ...addresses.map((address) => der(0x30, der(0xa0, der(0xa0, uri(address))))))
}

/** The addresses that a certificate names for its own revocation. */
export interface RevocationAddresses {
  readonly ocsp?: readonly string[]
  readonly crl?: readonly string[]
  readonly freshestCrl?: readonly string[]
}

/** The certificate extensions that carry these addresses. */
export function revocationExtensions(addresses: RevocationAddresses): readonly IssuedExtension[] {
  const { ocsp, crl, freshestCrl } = addresses
  const ocspMethod = Buffer.from('06082b06010505073001', 'hex')
  return [
    ...(ocsp === undefined
      ? []
      : [
          {
            oid: '1.3.6.1.5.5.7.1.1',
            critical: false,
            value: der(0x30, ...ocsp.map((address) => der(0x30, ocspMethod, uri(address)))),
          },
        ]),
    ...(crl === undefined ? [] : [{ oid: '2.5.29.31', critical: false, value: distributionPoints(crl) }]),
    ...(freshestCrl === undefined
      ? []
      : [{ oid: '2.5.29.46', critical: false, value: distributionPoints(freshestCrl) }]),
  ]
}

export const noCheck: IssuedExtension = {
  oid: '1.3.6.1.5.5.7.48.1.5',
  critical: false,
  value: Uint8Array.of(5, 0),
}

/** Certificate parts of an OCSP responder that an authority delegates to. */
export const responderParts = {
  subject: 'CN=Responder,O=Example,C=US',
  keyUsage: { usages: ['digitalSignature'] },
  extendedKeyUsage: { oids: ['1.3.6.1.5.5.7.3.9'] },
} as const

export function extension(id: string, value: Uint8Array, critical = false): Extension {
  return new Extension({ extnID: id, critical, extnValue: new OctetString(value) })
}

function invalidityExtension(date: Date): Extension {
  return extension('2.5.29.24', encode(new InvalidityDate(date)))
}

const ecdsaSha384 = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.3' })

function serialOf(certificate: Certificate): ArrayBuffer {
  return toBuffer(Buffer.from(certificate.serialNumber, 'hex'))
}

export interface CrlEntryRequest {
  readonly certificate: Certificate
  readonly reason?: keyof typeof CRLReasons
  readonly invalidityDate?: Date
  readonly extensions?: readonly Extension[]
}

export interface CrlRequest {
  readonly issuer: Holder
  readonly entries?: readonly CrlEntryRequest[]
  readonly number?: number
  /** Makes a delta CRL. */
  readonly baseNumber?: number
  /** Content of the issuing distribution point. */
  readonly scope?: readonly Uint8Array[]
  readonly freshestCrl?: readonly string[]
  readonly extensions?: readonly Extension[]
  /** Before signing. */
  readonly list?: (list: TBSCertList) => void
  readonly sign?: (data: Buffer) => Uint8Array
  /** After signing. */
  readonly outer?: (outer: CertificateList) => void
}

function crlNumber(id: string, number: number | undefined, critical: boolean): Extension[] {
  return number === undefined ? [] : [extension(id, der(0x02, Uint8Array.of(number)), critical)]
}

/** The scope of a CRL for the distribution point with this address. */
export function pointScope(address: string): Uint8Array {
  return der(0xa0, der(0xa0, uri(address)))
}

function crlEntry({ certificate, reason, invalidityDate, extensions }: CrlEntryRequest): RevokedCertificate {
  const all = [
    ...(reason === undefined ? [] : [extension('2.5.29.21', encode(new CRLReason(CRLReasons[reason])))]),
    ...(invalidityDate === undefined ? [] : [invalidityExtension(invalidityDate)]),
    ...(extensions ?? []),
  ]
  return new RevokedCertificate({
    userCertificate: serialOf(certificate),
    revocationDate: new Time(daysFrom(testNow, -2)),
    ...(all.length === 0 ? {} : { crlEntryExtensions: all }),
  })
}

/** The DER of a CRL that was issued a day before `testNow` and holds for a week. */
export function makeCrl(request: CrlRequest): Uint8Array {
  const { issuer, entries = [], scope, freshestCrl } = request
  const list = new TBSCertList({
    version: 1,
    signature: ecdsaSha384,
    issuer: AsnConvert.parse(issuer.certificate.der, Asn1Certificate).tbsCertificate.subject,
    thisUpdate: new Time(daysFrom(testNow, -1)),
    nextUpdate: new Time(daysFrom(testNow, 6)),
    ...(entries.length === 0 ? {} : { revokedCertificates: entries.map(crlEntry) }),
    crlExtensions: [
      ...crlNumber('2.5.29.20', request.number ?? 7, false),
      ...crlNumber('2.5.29.27', request.baseNumber, true),
      ...(scope === undefined ? [] : [extension('2.5.29.28', der(0x30, ...scope), true)]),
      ...(freshestCrl === undefined ? [] : [extension('2.5.29.46', distributionPoints(freshestCrl))]),
      ...(request.extensions ?? []),
    ],
  })
  request.list?.(list)
  const data = encode(list)
  const outer = new CertificateList({
    tbsCertList: list,
    signatureAlgorithm: ecdsaSha384,
    signature: toBuffer(request.sign?.(data) ?? sign('sha384', data, issuer.privateKey)),
  })
  request.outer?.(outer)
  return new Uint8Array(encode(outer))
}

export interface OcspRequestedAnswer {
  readonly certificate: Certificate
  readonly issuer: Holder
  /** The issuer itself unless given. */
  readonly responder?: Holder
  readonly status?: 'good' | 'unknown' | 'revoked'
  readonly invalidityDate?: Date
  readonly identify?: 'byName' | 'byKey'
  readonly certIdHash?: { readonly name: string; readonly oid: string }
  readonly single?: (single: SingleResponse) => void
  readonly data?: (data: ResponseData) => void
  readonly sign?: (data: Buffer) => Uint8Array
  readonly basic?: (basic: BasicOCSPResponse) => void
  readonly bytes?: (bytes: ResponseBytes) => void
  readonly outer?: (outer: OCSPResponse) => void
}

const statuses = {
  good: () => new CertStatus({ good: null }),
  unknown: () => new CertStatus({ unknown: null }),
  revoked: () => new CertStatus({ revoked: new RevokedInfo({ revocationTime: daysFrom(testNow, -2) }) }),
} as const

/** The hash by which OCSP names a key: over its bits alone. */
export function keyHash(certificate: Certificate, hash = 'sha1'): Uint8Array {
  const { subjectPublicKey } = AsnConvert.parse(certificate.der, Asn1Certificate).tbsCertificate
    .subjectPublicKeyInfo
  return createHash(hash).update(Buffer.from(subjectPublicKey)).digest()
}

function responderId(responder: Holder, identify: 'byName' | 'byKey'): ResponderID {
  const { subject } = AsnConvert.parse(responder.certificate.der, Asn1Certificate).tbsCertificate
  return identify === 'byName'
    ? new ResponderID({ byName: subject })
    : new ResponderID({ byKey: new KeyHash(keyHash(responder.certificate)) })
}

function singleResponse(request: OcspRequestedAnswer): SingleResponse {
  const { certificate, issuer, invalidityDate } = request
  const { name, oid } = request.certIdHash ?? { name: 'sha1', oid: '1.3.14.3.2.26' }
  const single = new SingleResponse({
    certID: new CertID({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: oid, parameters: null }),
      issuerNameHash: new OctetString(createHash(name).update(certificate.issuer).digest()),
      issuerKeyHash: new OctetString(keyHash(issuer.certificate, name)),
      serialNumber: serialOf(certificate),
    }),
    certStatus: statuses[request.status ?? 'good'](),
    thisUpdate: daysFrom(testNow, -1),
    nextUpdate: daysFrom(testNow, 1),
    ...(invalidityDate === undefined ? {} : { singleExtensions: [invalidityExtension(invalidityDate)] }),
  })
  request.single?.(single)
  return single
}

/** The DER of an OCSPResponse that was made a day before `testNow` and holds for two days. */
export function makeOcspAnswer(request: OcspRequestedAnswer): Uint8Array {
  const responder = request.responder ?? request.issuer
  const data = new ResponseData({
    responderID: responderId(responder, request.identify ?? 'byName'),
    producedAt: daysFrom(testNow, -1),
    responses: [singleResponse(request)],
  })
  request.data?.(data)
  const signed = encode(data)
  const basic = new BasicOCSPResponse({
    tbsResponseData: data,
    signatureAlgorithm: ecdsaSha384,
    signature: toBuffer(request.sign?.(signed) ?? sign('sha384', signed, responder.privateKey)),
    ...(request.responder === undefined
      ? {}
      : { certs: [AsnConvert.parse(responder.certificate.der, Asn1Certificate)] }),
  })
  request.basic?.(basic)
  const bytes = new ResponseBytes({
    responseType: '1.3.6.1.5.5.7.48.1.1',
    response: new OctetString(encode(basic)),
  })
  request.bytes?.(bytes)
  const outer = new OCSPResponse({ responseStatus: OCSPResponseStatus.successful, responseBytes: bytes })
  request.outer?.(outer)
  return new Uint8Array(encode(outer))
}

/** A fetcher that has these answers and no others; it remembers what it was asked. */
export function fetcherOf(
  answers: Readonly<Record<string, Uint8Array>>,
): RevocationFetcher & { readonly asked: readonly string[] } {
  const asked: string[] = []
  const answer = async (url: string): Promise<Uint8Array> => {
    asked.push(url)
    const bytes = answers[url]
    if (bytes === undefined) throw new Error(`${url} is unreachable.`)
    return bytes
  }
  return { asked, ocsp: answer, crl: answer }
}

export function revocationRequest(
  certificateChain: readonly Certificate[],
  more: Partial<RevocationRequest> = {},
): RevocationRequest {
  return { certificateChain, scheme: 'notary.x509', signingTime: testNow, now: testNow, ...more }
}
