import { constants, createHash, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { type Attribute, SignerIdentifier, SignerInfos } from '@peculiar/asn1-cms'
import { OctetString } from '@peculiar/asn1-schema'
import { Accuracy } from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier, Extension, Extensions, SubjectKeyIdentifier } from '@peculiar/asn1-x509'
import { NotaryError, type RevocationChecker, type RevocationRequest } from '@secure-deploy/notary'
import { verifyTimestamp } from '@secure-deploy/notary/timestamp'
import fc from 'fast-check'
import { authorityParts, daysFrom, makeHolder, makeKey, testNow } from '../../support/certificates.ts'
import { der } from '../../support/der.ts'
import {
  attribute,
  type AuthorityRequest,
  certificateId,
  hashIdentifier,
  makeTimestamp,
  makeTimestampAuthority,
  signingCertificateV2,
  timestampOid,
  type TimestampOverrides,
} from '../../support/timestamps.ts'

const signature = Buffer.from('a raw signature of some envelope')
const authority = makeTimestampAuthority()
const otherAuthority = makeTimestampAuthority()
const good: RevocationChecker = { check: async () => ({ kind: 'good', detail: '' }) }
const now = daysFrom(testNow, 1)

function verify(token: Uint8Array, tsaCertificates = [authority.root.certificate], revocation = good) {
  return verifyTimestamp({ token, signature, tsaCertificates, now, revocation })
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

async function expectRefused(
  token: Uint8Array,
  tsaCertificates = [authority.root.certificate],
): Promise<void> {
  const error = await errorOf(verify(token, tsaCertificates))
  expect(error).toBeInstanceOf(NotaryError)
  expect(error).toHaveProperty('code', 'TIMESTAMP_INVALID')
}

function extension(critical: boolean): Extensions {
  return new Extensions([
    new Extension({ extnID: '1.2.3.4.5', critical, extnValue: new OctetString([5, 0]) }),
  ])
}

/** Replaces the time in a TSTInfo, adjusting the lengths around it. */
function withGenTime(text: string): TimestampOverrides {
  return {
    content: (content) => {
      const at = content.indexOf(Buffer.from('180f', 'hex'))
      const inner = content.subarray(content[1] === 0x81 ? 3 : 2)
      const offset = at - (content.length - inner.length)
      return der(0x30, inner.subarray(0, offset), der(0x18, Buffer.from(text)), inner.subarray(offset + 17))
    },
  }
}

describe('verifyTimestamp', () => {
  it('gives the chain of the authority, root last', async () => {
    const { tsaChain } = await verify(makeTimestamp(authority, signature))
    expect(tsaChain.map(({ subjectText }) => subjectText)).toEqual([
      'CN=Time,O=Example,C=US',
      'CN=Time intermediate,O=Example,C=US',
      'CN=Time root,O=Example,C=US',
    ])
  })

  it.each<[string, TimestampOverrides, number, number]>([
    ['seconds of accuracy', {}, -2000, 2000],
    [
      'finer accuracy, rounded outwards',
      { info: (info) => (info.accuracy = new Accuracy({ seconds: 1, millis: 20, micros: 300 })) },
      -1021,
      1021,
    ],
    [
      'no accuracy',
      {
        info: (info) => {
          delete info.accuracy
        },
      },
      0,
      0,
    ],
    [
      'a second under the baseline policy without an accuracy',
      {
        info: (info) => {
          delete info.accuracy
          info.policy = '0.4.0.2023.1.1'
        },
      },
      -1000,
      1000,
    ],
    [
      'its own accuracy under the baseline policy',
      { info: (info) => (info.policy = '0.4.0.2023.1.1') },
      -2000,
      2000,
    ],
    ['a fraction of a second, rounded outwards', withGenTime('20250615120000.0625Z'), -1938, 2063],
  ])('gives the interval for %s', async (_, overrides, from, to) => {
    const found = await verify(makeTimestamp(authority, signature, overrides))
    expect([found.from.getTime() - testNow.getTime(), found.to.getTime() - testNow.getTime()]).toEqual([
      from,
      to,
    ])
  })

  it.each(['sha256', 'sha384', 'sha512'] as const)('accepts an imprint by %s', async (imprintHash) => {
    await expect(verify(makeTimestamp(authority, signature, { imprintHash }))).resolves.toBeDefined()
  })

  it('accepts an RSA authority that names only its key type', async () => {
    const rsa = makeTimestampAuthority({ leaf: { key: makeKey('RSA-2048') } })
    const signatureAlgorithm = new AlgorithmIdentifier({
      algorithm: '1.2.840.113549.1.1.1',
      parameters: null,
    })
    const token = makeTimestamp(rsa, signature, { signatureAlgorithm })
    await expect(verify(token, [rsa.root.certificate])).resolves.toBeDefined()
  })

  it('accepts an RSA-PSS authority', async () => {
    const rsa = makeTimestampAuthority({ leaf: { key: makeKey('RSA-2048') } })
    const hash = Buffer.from('300d06096086480165030402020500', 'hex')
    const mask = der(0x30, Buffer.from('06092a864886f70d010108', 'hex'), hash)
    const parameters = der(0x30, der(0xa0, hash), der(0xa1, mask), der(0xa2, Uint8Array.of(2, 1, 48)))
    const token = makeTimestamp(rsa, signature, {
      signatureAlgorithm: new AlgorithmIdentifier({
        algorithm: '1.2.840.113549.1.1.10',
        parameters: Uint8Array.from(parameters).buffer,
      }),
      sign: (data) =>
        sign('sha384', data, {
          key: rsa.leaf.privateKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: 48,
        }),
    })
    await expect(verify(token, [rsa.root.certificate])).resolves.toBeDefined()
  })

  it('accepts a signer that is named by its key identifier', async () => {
    const { publicKey } = authority.leaf
    const bits = publicKey.export({ format: 'der', type: 'spki' }).subarray(-97)
    const keyIdentifier = createHash('sha1').update(bits).digest()
    const token = makeTimestamp(authority, signature, {
      signer: (signer) => {
        signer.version = 3
        signer.sid = new SignerIdentifier({ subjectKeyIdentifier: new SubjectKeyIdentifier(keyIdentifier) })
      },
    })
    await expect(verify(token)).resolves.toBeDefined()
  })

  it('accepts an intermediate that only the trust store holds', async () => {
    const token = makeTimestamp(authority, signature, { certificates: [authority.leaf.certificate] })
    const store = [authority.root.certificate, authority.intermediate.certificate]
    await expect(verify(token, store)).resolves.toBeDefined()
  })

  it('accepts certificates in the token that its chain does not need', async () => {
    const { leaf, intermediate } = authority
    const certificates = [otherAuthority.root, otherAuthority.intermediate, intermediate, leaf]
    const token = makeTimestamp(authority, signature, {
      certificates: certificates.map(({ certificate }) => certificate),
    })
    await expect(verify(token)).resolves.toBeDefined()
  })

  it('accepts an authority whose certificate expired after the token was made', async () => {
    const brief = makeTimestampAuthority({ leaf: { notAfter: testNow } })
    await expect(verify(makeTimestamp(brief, signature), [brief.root.certificate])).resolves.toBeDefined()
  })

  it('accepts a token that names the certificates of its path', async () => {
    const token = makeTimestamp(authority, signature, {
      attributes: ([type, digest]) => [
        type as Attribute,
        digest as Attribute,
        signingCertificateV2(
          certificateId(authority.leaf.certificate, {
            hash: 'sha512',
            issuerSerial: authority.leaf.certificate,
          }),
          certificateId(authority.intermediate.certificate),
        ),
      ],
    })
    await expect(verify(token)).resolves.toBeDefined()
  })

  it('ignores extensions that are not critical', async () => {
    const token = makeTimestamp(authority, signature, {
      info: (info) => (info.extensions = extension(false)),
    })
    await expect(verify(token)).resolves.toBeDefined()
  })
})

describe('verifyTimestamp on a malformed token', () => {
  const sound = makeTimestamp(authority, signature)

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['bytes that are not DER', Buffer.from('not a token')],
    ['a token that is cut off', sound.subarray(0, -1)],
    ['bytes after the token', Buffer.concat([sound, Uint8Array.of(0)])],
  ])('refuses %s', async (_, token) => {
    await expectRefused(token)
  })

  it.each<[string, TimestampOverrides]>([
    ['another CMS type', { outer: (outer) => (outer.contentType = timestampOid.data) }],
    ['another CMS version', { message: (message) => (message.version = 1) }],
    [
      'content that is not a timestamp',
      { message: (message) => (message.encapContentInfo.eContentType = timestampOid.data) },
    ],
    [
      'no content',
      {
        message: (message) => {
          delete message.encapContentInfo.eContent
        },
      },
    ],
    ['no signer', { message: (message) => (message.signerInfos = new SignerInfos([])) }],
    [
      'two signers',
      {
        message: (message) =>
          (message.signerInfos = new SignerInfos([...message.signerInfos, ...message.signerInfos])),
      },
    ],
    ['a signer of another version', { signer: (signer) => (signer.version = 3) }],
    ['a hash that is not announced', { message: (message) => message.digestAlgorithms.pop() }],
    ['no signing certificate', { certificates: [authority.intermediate.certificate] }],
    ['more certificates than any path needs', { certificates: Array(17).fill(authority.leaf.certificate) }],
    [
      'no signed attributes',
      {
        signer: (signer) => {
          delete signer.signedAttrs
        },
      },
    ],
    ['an unknown version of the timestamp', { info: (info) => Object.assign(info, { version: 2 }) }],
    ['a SHA-1 imprint', { imprintHash: 'sha1' }],
    ['a critical extension', { info: (info) => (info.extensions = extension(true)) }],
    [
      'accuracy in thousandths above 999',
      { info: (info) => (info.accuracy = new Accuracy({ millis: 1000 })) },
    ],
    ['accuracy below a thousandth', { info: (info) => (info.accuracy = new Accuracy({ micros: 0 })) }],
    [
      'an accuracy beyond all time',
      { info: (info) => (info.accuracy = new Accuracy({ seconds: Number.MAX_SAFE_INTEGER })) },
    ],
    ['a time with a padded fraction', withGenTime('20250615120000.50Z')],
    ['a time without seconds', withGenTime('202506151200Z')],
    ['a time with an offset', withGenTime('20250615120000+0000')],
    ['a day that does not exist', withGenTime('20250631120000Z')],
  ])('refuses %s', async (_, overrides) => {
    await expectRefused(makeTimestamp(authority, signature, overrides))
  })

  it('refuses any change of one byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const token = Uint8Array.from(sound)
        token[at] = (token[at] ?? 0) ^ change
        await expectRefused(token)
      }),
      { numRuns: 400 },
    )
  })
})

describe('verifyTimestamp on a token whose signature does not hold', () => {
  const without = (type: string) => (attributes: readonly Attribute[]) =>
    attributes.filter(({ attrType }) => attrType !== type)
  const replacing = (type: string, other: Attribute) => (attributes: readonly Attribute[]) => [
    ...without(type)(attributes),
    other,
  ]
  const { leaf, intermediate } = authority

  it.each<[string, TimestampOverrides]>([
    ['another signature', { sign: (data) => sign('sha384', data, intermediate.privateKey) }],
    ['an altered signature', { sign: () => Buffer.alloc(96, 1) }],
    ['another signature algorithm', { signatureAlgorithm: hashIdentifier('sha384') }],
    [
      'a signature by SHA-1',
      {
        signatureAlgorithm: new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.1' }),
        sign: (data) => sign('sha1', data, leaf.privateKey),
      },
    ],
    ['no content type', { attributes: without(timestampOid.contentType) }],
    [
      'another content type',
      {
        attributes: replacing(
          timestampOid.contentType,
          attribute(timestampOid.contentType, Buffer.from('06092a864886f70d010701', 'hex')),
        ),
      },
    ],
    ['no digest', { attributes: without(timestampOid.messageDigest) }],
    [
      'the digest of other content',
      {
        attributes: replacing(
          timestampOid.messageDigest,
          attribute(timestampOid.messageDigest, der(4, createHash('sha384').update('other').digest())),
        ),
      },
    ],
    ['an attribute twice', { attributes: (attributes) => [...attributes, ...attributes.slice(0, 1)] }],
    [
      'an attribute with two values',
      {
        attributes: replacing(
          timestampOid.messageDigest,
          attribute(timestampOid.messageDigest, der(4, Buffer.alloc(48)), der(4, Buffer.alloc(48, 1))),
        ),
      },
    ],
    ['no signing-certificate attribute', { attributes: without(timestampOid.signingCertificateV2) }],
    [
      'only the old signing-certificate attribute',
      {
        attributes: replacing(
          timestampOid.signingCertificateV2,
          attribute(
            timestampOid.signingCertificate,
            der(0x30, der(0x30, der(0x30, der(4, createHash('sha1').update(leaf.certificate.der).digest())))),
          ),
        ),
      },
    ],
    [
      'a signing certificate named by SHA-1',
      {
        attributes: replacing(
          timestampOid.signingCertificateV2,
          signingCertificateV2(certificateId(leaf.certificate, { hash: 'sha1' })),
        ),
      },
    ],
    [
      'another signing certificate',
      {
        attributes: replacing(
          timestampOid.signingCertificateV2,
          signingCertificateV2(certificateId(intermediate.certificate)),
        ),
      },
    ],
    [
      'no certificate in the signing-certificate attribute',
      { attributes: replacing(timestampOid.signingCertificateV2, signingCertificateV2()) },
    ],
    [
      'a signing certificate with another serial number',
      {
        attributes: replacing(
          timestampOid.signingCertificateV2,
          signingCertificateV2(
            certificateId(leaf.certificate, {
              issuerSerial: { issuer: leaf.certificate.issuer, serialNumber: '01' },
            }),
          ),
        ),
      },
    ],
    [
      'a signing certificate with another issuer',
      {
        attributes: replacing(
          timestampOid.signingCertificateV2,
          signingCertificateV2(
            certificateId(leaf.certificate, {
              issuerSerial: {
                issuer: leaf.certificate.subject,
                serialNumber: leaf.certificate.serialNumber,
              },
            }),
          ),
        ),
      },
    ],
    [
      'a path over a certificate that it does not name',
      {
        attributes: replacing(
          timestampOid.signingCertificateV2,
          signingCertificateV2(
            certificateId(leaf.certificate),
            certificateId(otherAuthority.intermediate.certificate),
          ),
        ),
      },
    ],
  ])('refuses %s', async (_, overrides) => {
    await expectRefused(makeTimestamp(authority, signature, overrides))
  })

  it('refuses a token about another signature', async () => {
    await expectRefused(makeTimestamp(authority, Buffer.from('another signature')))
  })
})

describe('verifyTimestamp on an authority that may not be relied on', () => {
  const dayAgo = daysFrom(testNow, -1)
  const tomorrow = daysFrom(testNow, 1)

  it.each<[string, AuthorityRequest]>([
    ['without an extended key usage', { leaf: { extendedKeyUsage: undefined } }],
    [
      'whose extended key usage is not critical',
      { leaf: { extendedKeyUsage: { oids: ['1.3.6.1.5.5.7.3.8'] } } },
    ],
    [
      'that is meant for code signing',
      { leaf: { extendedKeyUsage: { critical: true, oids: ['1.3.6.1.5.5.7.3.3'] } } },
    ],
    [
      'that is meant for more than time stamping',
      { leaf: { extendedKeyUsage: { critical: true, oids: ['1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.3'] } } },
    ],
    ['without a key usage', { leaf: { keyUsage: undefined } }],
    [
      'whose key usage is not critical',
      { leaf: { keyUsage: { critical: false, usages: ['digitalSignature'] } } },
    ],
    ['that may not make signatures', { leaf: { keyUsage: { usages: ['nonRepudiation'] } } }],
    ['that may issue certificates', { leaf: { keyUsage: { usages: ['digitalSignature', 'keyCertSign'] } } }],
    ['that is a certificate authority', { leaf: { basicConstraints: { ca: true } } }],
    ['whose certificate had expired', { leaf: { notAfter: dayAgo } }],
    ['whose certificate was not valid yet', { leaf: { notBefore: tomorrow } }],
    ['whose intermediate had expired', { intermediate: { notAfter: dayAgo } }],
    ['whose root was not valid yet', { root: { notBefore: tomorrow } }],
    ['whose intermediate is not a certificate authority', { intermediate: { basicConstraints: undefined } }],
    [
      'whose intermediate may not issue certificates',
      { intermediate: { keyUsage: { usages: ['cRLSign'] } } },
    ],
    ['whose root allows no intermediate', { root: { basicConstraints: { ca: true, pathLength: 0 } } }],
    ['whose intermediate is signed by SHA-1', { intermediate: { hash: 'sha1' } }],
  ])('refuses one %s', async (_, request) => {
    const faulty = makeTimestampAuthority(request)
    await expectRefused(makeTimestamp(faulty, signature), [faulty.root.certificate])
  })

  it('refuses one whose root is not trusted', async () => {
    await expectRefused(makeTimestamp(otherAuthority, signature))
  })

  it('refuses every authority when none is trusted', async () => {
    await expectRefused(makeTimestamp(authority, signature), [])
  })

  it('refuses a root that only the token holds', async () => {
    const { leaf, intermediate, root } = otherAuthority
    const certificates = [leaf, intermediate, root].map(({ certificate }) => certificate)
    await expectRefused(makeTimestamp(otherAuthority, signature, { certificates }))
  })

  it('refuses to take an intermediate in the trust store for a root', async () => {
    await expectRefused(makeTimestamp(authority, signature), [authority.intermediate.certificate])
  })

  it('refuses to take the signing certificate in the trust store for a root', async () => {
    await expectRefused(makeTimestamp(authority, signature), [authority.leaf.certificate])
  })

  it('refuses hostile certificates that issue each other, without searching for ever', async () => {
    const key = makeKey('P-256')
    const parts = { ...authorityParts, subject: 'CN=Time intermediate,O=Example,C=US', key }
    const base = makeHolder(parts)
    const ring = Array.from({ length: 14 }, () => makeHolder({ ...parts, issuer: base }).certificate)
    const leaf = makeHolder({
      subject: 'CN=Time,O=Example,C=US',
      keyUsage: { usages: ['digitalSignature'] },
      extendedKeyUsage: { critical: true, oids: ['1.3.6.1.5.5.7.3.8'] },
      issuer: base,
    })
    const token = makeTimestamp({ leaf, intermediate: base }, signature, {
      certificates: [leaf.certificate, ...ring],
    })
    await expectRefused(token)
  })
})

describe('verifyTimestamp on revocation', () => {
  const token = makeTimestamp(authority, signature)

  it('asks about the whole chain of the authority', async () => {
    const asked: RevocationRequest[] = []
    const revocation: RevocationChecker = {
      check: async (request) => {
        asked.push(request)
        return { kind: 'good', detail: '' }
      },
    }
    const { tsaChain } = await verify(token, [authority.root.certificate], revocation)
    expect(asked).toMatchObject([{ certificateChain: tsaChain, scheme: 'notary.x509', now }])
  })

  it('refuses a revoked authority', async () => {
    const revocation: RevocationChecker = { check: async () => ({ kind: 'revoked', entities: ['CN=Time'] }) }
    const error = await errorOf(verify(token, [authority.root.certificate], revocation))
    expect(error).toHaveProperty('code', 'SIGNATURE_REVOKED')
  })

  it('refuses an authority when the check of its revocation breaks off', async () => {
    const cause = new Error('broken')
    const revocation: RevocationChecker = { check: async () => Promise.reject(cause) }
    const error = await errorOf(verify(token, [authority.root.certificate], revocation))
    expect(error).toMatchObject({ code: 'REVOCATION_UNKNOWN', cause })
  })

  it('refuses an authority whose revocation cannot be found out, and keeps the cause', async () => {
    const cause = new Error('unreachable')
    const revocation: RevocationChecker = {
      check: async () => ({ kind: 'unknown', reason: 'Unreachable.', cause }),
    }
    const error = await errorOf(verify(token, [authority.root.certificate], revocation))
    expect(error).toMatchObject({ code: 'REVOCATION_UNKNOWN', kind: 'inconclusive', cause })
  })
})
