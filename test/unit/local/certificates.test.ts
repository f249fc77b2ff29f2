import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { InputError } from '@secure-deploy/core/errors'
import {
  type CertificateRequest,
  createSigningIdentity,
  issueCertificate,
  type SigningKeyType,
} from '@secure-deploy/local/certificates'
import { checkCodeSigningChain, isSignedBy, parseCertificate, parseCertificates } from '@secure-deploy/notary'

const notBefore = new Date('2026-01-02T03:04:05Z')
const notAfter = new Date('2049-12-31T23:59:59Z')
const ec = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })

const requestWith = (changes: Partial<CertificateRequest> = {}): CertificateRequest => ({
  subject: 'CN=Release signer,O=Example,ST=WA,C=US',
  ...ec,
  notBefore,
  notAfter,
  ...changes,
})
const issue = (changes?: Partial<CertificateRequest>) => issueCertificate(requestWith(changes))

const codeOf = (run: () => unknown): unknown => {
  try {
    run()
  } catch (failure) {
    return failure instanceof InputError ? failure.code : failure
  }
  return 'nothing was thrown'
}

describe('issueCertificate', () => {
  it('writes the subject with its country first', () => {
    expect(new X509Certificate(issue()).subject).toBe('C=US\nST=WA\nO=Example\nCN=Release signer')
  })

  it('keeps characters beyond ASCII and escaped commas', () => {
    const { subjectName } = parseCertificate(issue({ subject: 'CN=Bäcker\\, Söhne,C=DE' }))
    expect(subjectName).toContainEqual({ type: 'CN', value: 'Bäcker, Söhne' })
  })

  it('joins the attributes of one inner list', () => {
    const subject = [
      [
        { type: 'CN', value: 'one' },
        { type: 'OU', value: 'two' },
      ],
    ]
    expect(parseCertificate(issue({ subject })).subjectHasMultiValuedRdn).toBe(true)
  })

  it.each([
    ['P-256', '1.2.840.10045.4.3.2'],
    ['P-384', '1.2.840.10045.4.3.3'],
    ['P-521', '1.2.840.10045.4.3.4'],
  ])('signs with a %s key by ECDSA, with no parameters', (namedCurve, oid) => {
    const pair = generateKeyPairSync('ec', { namedCurve })
    const certificate = parseCertificate(issue(pair))
    expect([certificate.signatureAlgorithm, certificate.signatureParameters.length]).toEqual([oid, 0])
    expect(new X509Certificate(certificate.der).verify(pair.publicKey)).toBe(true)
  })

  it.each([
    ['sha256', '1.2.840.113549.1.1.11'],
    ['sha384', '1.2.840.113549.1.1.12'],
    ['sha512', '1.2.840.113549.1.1.13'],
  ] as const)('signs with an RSA key and %s by PKCS #1 v1.5, with NULL parameters', (hash, oid) => {
    const certificate = parseCertificate(issue({ ...rsa, hash }))
    expect(certificate.signatureAlgorithm).toBe(oid)
    expect(Buffer.from(certificate.signatureParameters).toString('hex')).toBe('0500')
    expect(new X509Certificate(certificate.der).verify(rsa.publicKey)).toBe(true)
  })

  it.each(['sha256', 'sha384', 'sha512'] as const)('signs with an RSA key and %s by RSA-PSS', (hash) => {
    const der = issue({ ...rsa, hash, rsaPadding: 'pss' })
    const certificate = parseCertificate(der)
    expect(certificate.signatureAlgorithm).toBe('1.2.840.113549.1.1.10')
    expect(isSignedBy(certificate, certificate)).toBe(true)
    expect(new X509Certificate(der).verify(rsa.publicKey)).toBe(true)
  })

  it('signs with SHA-1 only when it is asked to', () => {
    expect(parseCertificate(issue({ hash: 'sha1' })).signatureAlgorithm).toBe('1.2.840.10045.4.1')
  })

  it('signs with the issuer’s key under the very bytes of the issuer’s name', () => {
    const root = issue({ subject: 'CN=Root,C=US' })
    const child = parseCertificate(
      issue({ publicKey: rsa.publicKey, issuer: { certificate: root, privateKey: ec.privateKey } }),
    )
    expect(isSignedBy(child, parseCertificate(root))).toBe(true)
    expect(new X509Certificate(child.der).checkIssued(new X509Certificate(root))).toBe(true)
  })

  it.each([
    ['2049-12-31T23:59:59Z', 0x17],
    ['2050-01-01T00:00:00Z', 0x18],
  ])('writes the year of %s in the form that RFC 5280 demands', (date, tag) => {
    const bytes = Buffer.from(issue({ notAfter: new Date(date) }))
    const digits = date.replace(/[-:T]/g, '').slice(tag === 0x17 ? 2 : 0)
    expect(bytes.includes(Buffer.from([tag, digits.length, ...Buffer.from(digits)]))).toBe(true)
  })

  it('drops fractions of a second', () => {
    const certificate = parseCertificate(issue({ notBefore: new Date('2026-01-02T03:04:05.678Z') }))
    expect(certificate.notBefore).toEqual(notBefore)
  })

  it.each([
    [[0x7f], '7f'],
    [[0xff], '00ff'],
    [[0, 0, 1, 2], '0102'],
    [[], '00'],
  ])('writes the serial number %p as a positive integer in its shortest form', (octets, content) => {
    expect(parseCertificate(issue({ serialNumber: Uint8Array.from(octets) })).serialNumber).toBe(content)
  })

  it('gives every certificate another serial number', () => {
    const numbers = new Set(Array.from({ length: 20 }, () => parseCertificate(issue()).serialNumber))
    expect(numbers.size).toBe(20)
  })

  it('writes the extensions that are asked for, with their criticality', () => {
    const certificate = parseCertificate(
      issue({
        basicConstraints: { ca: true, pathLength: 2, critical: false },
        keyUsage: { usages: ['keyCertSign', 'decipherOnly'] },
        extendedKeyUsage: { oids: ['1.3.6.1.5.5.7.3.3'], critical: true },
      }),
    )
    expect(certificate).toMatchObject({
      basicConstraints: { critical: false, ca: true, pathLength: 2 },
      keyUsage: { critical: true, keyCertSign: true, decipherOnly: true, digitalSignature: false },
      extendedKeyUsage: ['1.3.6.1.5.5.7.3.3'],
      extendedKeyUsageCritical: true,
    })
  })

  it('leaves out the extensions that are not asked for', () => {
    const { basicConstraints, keyUsage, extendedKeyUsage } = parseCertificate(issue())
    expect([basicConstraints, keyUsage, extendedKeyUsage]).toEqual([undefined, undefined, undefined])
  })

  it('appends further extensions as they are', () => {
    const value = Buffer.from('300ea00ca00a8608687474703a2f2f78', 'hex')
    const extensions = [
      { oid: '2.5.29.31', critical: false, value: Uint8Array.of(0x30, value.length, ...value) },
    ]
    expect(parseCertificate(issue({ extensions })).crlUrls).toEqual(['http://x'])
  })

  it.each<[string, Partial<CertificateRequest>]>([
    ['a subject that is no distinguished name', { subject: 'Release signer' }],
    ['a subject with an unknown attribute', { subject: 'COLOUR=red,C=US' }],
    ['a country that is not printable', { subject: 'CN=x,C=ÜS' }],
    ['a mail address that is not ASCII', { subject: 'EMAILADDRESS=ü@example.com,C=US' }],
    ['a serial number of more than 20 bytes', { serialNumber: new Uint8Array(20).fill(0xff) }],
    ['an end before its beginning', { notAfter: new Date('2020-01-01T00:00:00Z') }],
    ['a beginning before 1950', { notBefore: new Date('1949-12-31T00:00:00Z') }],
    ['a date that is none', { notAfter: new Date(Number.NaN) }],
    ['an issuer that is no certificate', { issuer: { certificate: Uint8Array.of(1, 2), ...ec } }],
  ])('refuses %s', (_, changes) => {
    expect(codeOf(() => issue(changes))).toBe('INPUT_MALFORMED')
  })

  it('refuses a request without a signing key', () => {
    const { privateKey: _, ...request } = requestWith()
    expect(codeOf(() => issueCertificate(request))).toBe('INPUT_MALFORMED')
  })

  it.each<[string, Partial<CertificateRequest>]>([
    ['an Ed25519 key', generateKeyPairSync('ed25519')],
    ['an EC key on another curve', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
    ['RSA-PSS with SHA-1', { ...rsa, hash: 'sha1', rsaPadding: 'pss' }],
  ])('refuses to sign with %s', (_, changes) => {
    expect(codeOf(() => issue(changes))).toBe('KEY_UNSUPPORTED')
  })
})

describe('createSigningIdentity', () => {
  const now = new Date('2026-05-06T07:08:09Z')
  const request = {
    subject: 'CN=Release signer,O=Example,ST=WA,C=US',
    now,
    validityDays: 30,
    keyType: 'ec-p256',
  } as const

  it.each([
    ['ec-p256', 'prime256v1'],
    ['ec-p384', 'secp384r1'],
    ['ec-p521', 'secp521r1'],
    ['rsa-2048', 2048],
    ['rsa-3072', 3072],
    ['rsa-4096', 4096],
  ] as const)(
    'makes a chain fit for code signing with keys of type %s',
    (keyType, size) => {
      const { certificateChainPem } = createSigningIdentity({ ...request, keyType })
      const chain = parseCertificates(Buffer.from(certificateChainPem))
      expect(() => checkCodeSigningChain(chain)).not.toThrow()
      const sizes = chain.map(
        ({ publicKey: { asymmetricKeyDetails: details } }) => details?.namedCurve ?? details?.modulusLength,
      )
      expect(sizes).toEqual([size, size])
    },
    30_000,
  )

  it('returns the private key of the leaf', () => {
    const { privateKeyPem, certificateChainPem } = createSigningIdentity(request)
    const [leaf] = parseCertificates(Buffer.from(certificateChainPem))
    expect(leaf?.publicKey.equals(createPublicKey(createPrivateKey(privateKeyPem)))).toBe(true)
  })

  it('gives the leaf the subject, and the root another name of the same organization', () => {
    const { certificateChainPem } = createSigningIdentity(request)
    const names = parseCertificates(Buffer.from(certificateChainPem)).map(({ subjectText }) => subjectText)
    expect(names).toEqual([request.subject, 'CN=Code signing root,O=Example,ST=WA,C=US'])
  })

  it('limits the leaf to code signing and the root to issuing', () => {
    const { certificateChainPem } = createSigningIdentity(request)
    expect(parseCertificates(Buffer.from(certificateChainPem))).toMatchObject([
      {
        basicConstraints: { ca: false },
        keyUsage: { critical: true, digitalSignature: true, keyCertSign: false },
        extendedKeyUsage: ['1.3.6.1.5.5.7.3.3'],
      },
      {
        basicConstraints: { ca: true, critical: true, pathLength: 0 },
        keyUsage: { critical: true, digitalSignature: false, keyCertSign: true },
      },
    ])
  })

  it('is valid from now for the days that were asked for', () => {
    const { certificateChainPem } = createSigningIdentity(request)
    const until = new Date('2026-06-05T07:08:09Z')
    expect(parseCertificates(Buffer.from(certificateChainPem))).toMatchObject([
      { notBefore: now, notAfter: until },
      { notBefore: now, notAfter: until },
    ])
  })

  it.each([0, -1, 1.5, Number.NaN, 36_501])('refuses a validity of %p days', (validityDays) => {
    expect(codeOf(() => createSigningIdentity({ ...request, validityDays }))).toBe('INPUT_MALFORMED')
  })

  it('refuses a signer with the name of its own root', () => {
    const subject = 'CN=Code signing root,C=US'
    expect(codeOf(() => createSigningIdentity({ ...request, subject }))).toBe('INPUT_MALFORMED')
  })

  it('refuses a subject that is no distinguished name', () => {
    expect(codeOf(() => createSigningIdentity({ ...request, subject: '' }))).toBe('INPUT_MALFORMED')
  })

  it('refuses an unknown type of key', () => {
    const keyType = 'dsa-1024' as SigningKeyType
    expect(codeOf(() => createSigningIdentity({ ...request, keyType }))).toBe('KEY_UNSUPPORTED')
  })
})
