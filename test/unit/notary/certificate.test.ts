import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import {
  awsSignerTrustStores,
  type Certificate,
  parseCertificate,
  parseCertificates,
} from '@secure-deploy/notary'
import fc from 'fast-check'
import {
  authorityParts,
  leafParts,
  makeChain,
  makeHolder,
  makeKey,
  testNow,
  toPem,
} from '../../support/certificates.ts'
import { notaryError } from '../../support/notary-error.ts'

const malformed = notaryError('CERTIFICATE_MALFORMED')

function awsRoot(): Certificate {
  const [root] = awsSignerTrustStores('aws').get('signingAuthority:aws-signer-ts') ?? []
  if (root === undefined) throw new TypeError('There is no root.')
  return root
}

const uri = (text: string) => Buffer.concat([Buffer.from([0x86, text.length]), Buffer.from(text)])
const wrap = (tag: number, ...parts: readonly Uint8Array[]) => {
  const content = Buffer.concat(parts)
  if (content.length > 127) throw new RangeError('Too long for a short length.')
  return Buffer.concat([Buffer.from([tag, content.length]), content])
}

describe('parseCertificate', () => {
  it('reads the commercial AWS Signer root', () => {
    expect(awsRoot()).toMatchObject({
      subjectText: 'CN=AWS Signer Code Signing Root CA G1,ST=WA,OU=Cryptography,O=AWS,C=US',
      serialNumber: '00cab92e6b78aea9d4762f2a33878819b6',
      notBefore: new Date('2022-10-27T21:33:22Z'),
      notAfter: new Date('2122-10-27T22:33:22Z'),
      signatureAlgorithm: '1.2.840.10045.4.3.3',
      basicConstraints: { critical: true, ca: true },
      keyUsage: {
        critical: true,
        digitalSignature: true,
        keyCertSign: true,
        cRLSign: true,
        keyAgreement: false,
      },
      fingerprint: '90a87d0543c3f094dbff9589b6649affe2f3d6e0f308799be2258461c686473f',
    })
  })

  it('agrees with OpenSSL about a certificate', () => {
    const { der, publicKey, fingerprint, notAfter } = makeChain().leaf.certificate
    const other = new X509Certificate(Buffer.from(der))
    expect(publicKey.equals(other.publicKey)).toBe(true)
    expect(fingerprint).toBe(other.fingerprint256.replaceAll(':', '').toLowerCase())
    expect(notAfter).toEqual(new Date(other.validTo))
  })

  it('slices the issuer so that it equals the subject of the issuing certificate', () => {
    const { leaf, intermediate } = makeChain()
    expect(Buffer.compare(leaf.certificate.issuer, intermediate.certificate.subject)).toBe(0)
  })

  it('keeps no hold on the bytes it was given', () => {
    const bytes = Buffer.from(awsRoot().der)
    const certificate = parseCertificate(bytes)
    bytes.fill(0)
    expect(certificate.der).toEqual(awsRoot().der)
  })

  it('reads path lengths and usages that are not critical', () => {
    const { certificate } = makeHolder({
      basicConstraints: { ca: true, pathLength: 0, critical: false },
      keyUsage: { usages: ['keyAgreement', 'decipherOnly'], critical: false },
      extendedKeyUsage: { oids: ['1.3.6.1.5.5.7.3.8'], critical: true },
    })
    expect(certificate).toMatchObject({
      basicConstraints: { critical: false, ca: true, pathLength: 0 },
      keyUsage: { critical: false, keyAgreement: true, decipherOnly: true, encipherOnly: false },
      extendedKeyUsage: ['1.3.6.1.5.5.7.3.8'],
      extendedKeyUsageCritical: true,
    })
  })

  it('leaves out extensions that are not there', () => {
    const { certificate } = makeHolder({})
    expect([certificate.basicConstraints, certificate.keyUsage, certificate.extendedKeyUsage]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('reads the addresses of OCSP responders and CRLs', () => {
    const ocsp = Buffer.from('2b06010505073001', 'hex')
    const issuers = Buffer.from('2b06010505073002', 'hex')
    const point = (text: string) => wrap(0x30, wrap(0xa0, wrap(0xa0, uri(text))))
    const { certificate } = makeHolder({
      extensions: [
        {
          oid: '1.3.6.1.5.5.7.1.1',
          critical: false,
          value: wrap(
            0x30,
            wrap(0x30, wrap(0x06, issuers), uri('http://ca.test/ca')),
            wrap(0x30, wrap(0x06, ocsp), uri('http://ocsp.test')),
          ),
        },
        {
          oid: '2.5.29.31',
          critical: false,
          value: wrap(0x30, point('http://crl.test/1'), point('http://crl.test/2')),
        },
        { oid: '2.5.29.46', critical: false, value: wrap(0x30, point('http://crl.test/delta')) },
      ],
    })
    expect([certificate.ocspUrls, certificate.crlUrls, certificate.freshestCrlUrls]).toEqual([
      ['http://ocsp.test'],
      ['http://crl.test/1', 'http://crl.test/2'],
      ['http://crl.test/delta'],
    ])
  })

  it('tells the subject’s multi-valued relative names', () => {
    const name = [
      [{ type: 'C', value: 'US' }],
      [
        { type: 'O', value: 'a' },
        { type: 'OU', value: 'b' },
      ],
    ]
    expect(makeHolder({ subject: name }).certificate.subjectHasMultiValuedRdn).toBe(true)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['bytes after the certificate', Buffer.concat([awsRoot().der, Buffer.from([0])])],
    ['a certificate that is cut off', awsRoot().der.subarray(0, -1)],
    ['text', Buffer.from(toPem(awsRoot()))],
    ['more than 64 KiB', Buffer.concat([Buffer.from([0x30, 0x83, 0x01, 0x00, 0x00]), Buffer.alloc(65_536)])],
    ['deep nesting', Buffer.from('3080'.repeat(10_000), 'hex')],
  ])('rejects %s', (_what, bytes) => {
    expect(() => parseCertificate(bytes)).toThrow(malformed)
  })

  it('rejects an extension that stands twice', () => {
    const repeated = { oid: '2.5.29.15', critical: true, value: Buffer.from('03020780', 'hex') }
    expect(() => makeHolder({ ...leafParts, extensions: [repeated] })).toThrow(malformed)
  })

  it.each([
    ['basic constraints with a member too many', '2.5.29.19', '30090101ff020100020100'],
    ['a key usage that is no bit string', '2.5.29.15', '04020780'],
    ['an address of a CRL with a space', '2.5.29.31', '300b3009a007a00586036120620a'],
  ])('rejects %s', (_what, oid, value) => {
    expect(() =>
      makeHolder({ extensions: [{ oid, critical: true, value: Buffer.from(value, 'hex') }] }),
    ).toThrow(malformed)
  })

  it('rejects two different statements of the signature algorithm', () => {
    const bytes = Buffer.from(awsRoot().der)
    const outer = bytes.lastIndexOf(Buffer.from('2a8648ce3d040303', 'hex'))
    bytes[outer + 7] = 0x02
    expect(() => parseCertificate(bytes)).toThrow(malformed)
  })

  it('rejects a key on a curve that is given by its parameters', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' })
    const named = makeKey('P-256')
    expect(() => makeHolder({ key: { publicKey, privateKey: named.privateKey } })).toThrow(malformed)
  })

  it('rejects or reads without another kind of error whatever one byte is changed to', () => {
    const der = makeChain().leaf.certificate.der
    const property = fc.property(
      fc.nat(der.length - 1),
      fc.integer({ min: 1, max: 255 }),
      (index, change) => {
        const bytes = Buffer.from(der)
        bytes[index] = (bytes[index] ?? 0) ^ change
        try {
          parseCertificate(bytes)
        } catch (error) {
          expect(error).toEqual(malformed)
        }
      },
    )
    fc.assert(property, { numRuns: 500 })
  })
})

describe('parseCertificates', () => {
  const chain = makeChain({ root: { ...authorityParts, notAfter: testNow } }).certificates
  const fingerprints = chain.map(({ fingerprint }) => fingerprint)
  const read = (file: string | Uint8Array) =>
    parseCertificates(Buffer.from(file)).map(({ fingerprint }) => fingerprint)

  it('refuses half a block that goes on with a million spaces, without trying every way to divide them', () => {
    const file = Buffer.from(`-----BEGIN CERTIFICATE-----${' '.repeat(1_000_000)}`)
    expect(() => parseCertificates(file)).toThrow(notaryError('CERTIFICATE_MALFORMED'))
  })

  it('reads PEM with text around the blocks and either line ending', () => {
    const text = `subject=leaf\n${toPem(...chain)}\nend\n`
    expect([read(text), read(text.replaceAll('\n', '\r\n'))]).toEqual([fingerprints, fingerprints])
  })

  it('reads DER, one certificate after the other', () => {
    expect(read(Buffer.concat(chain.map(({ der }) => der)))).toEqual(fingerprints)
  })

  it.each([
    ['an empty file', ''],
    ['text without a certificate', 'hello\n'],
    [
      'a private key beside the certificate',
      `${toPem(...chain)}-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n`,
    ],
    ['half a block', `${toPem(...chain)}-----BEGIN CERTIFICATE-----\nAAAA\n`],
    ['base64 with left-over bits', '-----BEGIN CERTIFICATE-----\nMF==\n-----END CERTIFICATE-----\n'],
    ['a block that is empty', '-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----\n'],
    ['more than 1 MiB', ' '.repeat(1_048_577)],
    ['DER that is cut off', Buffer.from('3003020100300302', 'hex')],
  ])('rejects %s', (_what, file) => {
    expect(() => read(file)).toThrow(malformed)
  })
})
