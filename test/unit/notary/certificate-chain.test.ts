import { createHash, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import {
  awsSignerTrustStores,
  certificateHashes,
  checkCodeSigningChain,
  type KeyUsageFlag,
} from '@secure-deploy/notary'
import {
  authorityParts,
  type ChainRequest,
  leafParts,
  makeChain,
  makeHolder,
  makeKey,
  testNow,
} from '../../support/certificates.ts'
import { awsSignerAuthority } from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'

const invalid = notaryError('CERTIFICATE_CHAIN_INVALID')
const check = (request: ChainRequest) => () => checkCodeSigningChain(makeChain(request).certificates)

describe('checkCodeSigningChain', () => {
  it('accepts leaf, intermediate and root', () => {
    expect(check({})).not.toThrow()
  })

  it('accepts a chain of four as AWS Signer has it', () => {
    expect(() => checkCodeSigningChain(awsSignerAuthority({ now: testNow }).certificates)).not.toThrow()
  })

  it('accepts a single self-signed leaf', () => {
    expect(() => checkCodeSigningChain([makeHolder(leafParts).certificate])).not.toThrow()
  })

  it('accepts a leaf that bears its root’s name but is not self-signed', () => {
    const root = makeHolder(authorityParts)
    const leaf = makeHolder({ ...leafParts, issuer: root })
    expect(() => checkCodeSigningChain([leaf.certificate, root.certificate])).not.toThrow()
  })

  it.each<[string, ChainRequest]>([
    ['a leaf that states it is no authority', { leaf: { basicConstraints: { ca: false } } }],
    [
      'a leaf for non-repudiation too',
      { leaf: { keyUsage: { usages: ['digitalSignature', 'nonRepudiation'] } } },
    ],
    ['a leaf without extended key usage', { leaf: { extendedKeyUsage: undefined } }],
    ['a leaf for a purpose that is not excluded', { leaf: { extendedKeyUsage: { oids: ['1.2.3.4'] } } }],
    [
      'path lengths that are just enough',
      {
        root: { basicConstraints: { ca: true, pathLength: 1 } },
        intermediate: { basicConstraints: { ca: true, pathLength: 0 } },
      },
    ],
    [
      'an extension that is unknown and critical',
      { leaf: { extensions: [{ oid: '1.2.3.4', critical: true, value: Buffer.from('0500', 'hex') }] } },
    ],
    ['validity that is not nested', { leaf: { notAfter: new Date('2090-01-01T00:00:00Z') } }],
  ])('accepts %s', (_what, request) => {
    expect(check(request)).not.toThrow()
  })

  it('accepts an RSA authority that signs with PSS above a leaf on an elliptic curve', () => {
    const root = makeHolder({ ...authorityParts, key: makeKey('RSA-2048'), rsaPadding: 'pss' })
    const leaf = makeHolder({ ...leafParts, issuer: root, rsaPadding: 'pss' })
    expect(() => checkCodeSigningChain([leaf.certificate, root.certificate])).not.toThrow()
  })

  it.each<[string, ChainRequest]>([
    ['a leaf that is an authority', { leaf: { basicConstraints: { ca: true } } }],
    ['a leaf without key usage', { leaf: { keyUsage: undefined } }],
    [
      'a leaf whose key usage is not critical',
      { leaf: { keyUsage: { usages: ['digitalSignature'], critical: false } } },
    ],
    ['a leaf that may not sign', { leaf: { keyUsage: { usages: ['nonRepudiation'] } } }],
    ['a root without basic constraints', { root: { basicConstraints: undefined } }],
    ['an intermediate that is no authority', { intermediate: { basicConstraints: { ca: false } } }],
    [
      'a basic constraint that is not critical',
      { intermediate: { basicConstraints: { ca: true, critical: false } } },
    ],
    ['an intermediate without key usage', { intermediate: { keyUsage: undefined } }],
    ['an authority that may not sign certificates', { root: { keyUsage: { usages: ['cRLSign'] } } }],
    [
      'an authority’s key usage that is not critical',
      { root: { keyUsage: { usages: ['keyCertSign'], critical: false } } },
    ],
    ['a path length that is exceeded', { root: { basicConstraints: { ca: true, pathLength: 0 } } }],
    ['SHA-1 on the leaf', { leaf: { hash: 'sha1' } }],
    ['SHA-1 on the root', { root: { hash: 'sha1' } }],
  ])('rejects %s', (_what, request) => {
    expect(check(request)).toThrow(invalid)
  })

  it.each<KeyUsageFlag>([
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
  ])('rejects a leaf with the key usage %s', (usage) => {
    expect(check({ leaf: { keyUsage: { usages: ['digitalSignature', usage] } } })).toThrow(invalid)
  })

  it.each([
    ['any purpose', '2.5.29.37.0'],
    ['server authentication', '1.3.6.1.5.5.7.3.1'],
    ['client authentication', '1.3.6.1.5.5.7.3.2'],
    ['e-mail protection', '1.3.6.1.5.5.7.3.4'],
    ['time stamping', '1.3.6.1.5.5.7.3.8'],
    ['OCSP signing', '1.3.6.1.5.5.7.3.9'],
  ])('rejects a leaf for %s', (_purpose, oid) => {
    expect(check({ leaf: { extendedKeyUsage: { oids: ['1.3.6.1.5.5.7.3.3', oid] } } })).toThrow(invalid)
  })

  it('rejects an empty chain', () => {
    expect(() => checkCodeSigningChain([])).toThrow(invalid)
  })

  it('rejects a chain without its root', () => {
    expect(() => checkCodeSigningChain(makeChain().certificates.slice(0, -1))).toThrow(invalid)
  })

  it('rejects a leaf alone that is not self-signed', () => {
    expect(() => checkCodeSigningChain([makeChain().leaf.certificate])).toThrow(invalid)
  })

  it('rejects a single self-signed authority', () => {
    expect(() =>
      checkCodeSigningChain([
        makeHolder({ ...authorityParts, ...leafParts, basicConstraints: { ca: true } }).certificate,
      ]),
    ).toThrow(invalid)
  })

  it('rejects a reordered chain', () => {
    const { leaf, intermediate, root } = makeChain()
    expect(() =>
      checkCodeSigningChain([leaf.certificate, root.certificate, intermediate.certificate]),
    ).toThrow(invalid)
  })

  it('rejects an unrelated certificate after the root', () => {
    expect(() =>
      checkCodeSigningChain([...makeChain().certificates, makeHolder(authorityParts).certificate]),
    ).toThrow(invalid)
  })

  it('rejects a root that stands twice', () => {
    const { certificates, root } = makeChain()
    expect(() => checkCodeSigningChain([...certificates, root.certificate])).toThrow(invalid)
  })

  it('rejects a self-signed leaf under a root of the same name', () => {
    const leaf = makeHolder(leafParts)
    const root = makeHolder(authorityParts)
    expect(() => checkCodeSigningChain([leaf.certificate, root.certificate])).toThrow(invalid)
  })

  it('rejects an intermediate of the right name with another key', () => {
    const { leaf, root } = makeChain()
    const other = makeChain().intermediate
    expect(() => checkCodeSigningChain([leaf.certificate, other.certificate, root.certificate])).toThrow(
      invalid,
    )
  })

  it.each([
    [
      'an RSA key of a size that no algorithm belongs to',
      generateKeyPairSync('rsa', { modulusLength: 2560 }),
    ],
    ['a key on a curve that no algorithm belongs to', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
    ['an Ed25519 key', generateKeyPairSync('ed25519')],
  ])('rejects a leaf with %s', (_what, key) => {
    const root = makeHolder(authorityParts)
    const leaf = makeHolder({ ...leafParts, key, issuer: root })
    expect(() => checkCodeSigningChain([leaf.certificate, root.certificate])).toThrow(invalid)
  })

  it('rejects an authority with a weak RSA key', () => {
    const root = makeHolder({ ...authorityParts, key: generateKeyPairSync('rsa', { modulusLength: 1024 }) })
    const leaf = makeHolder({ ...leafParts, issuer: root })
    expect(() => checkCodeSigningChain([leaf.certificate, root.certificate])).toThrow(invalid)
  })
})

describe('certificateHashes', () => {
  const rootHash =
    '163b39eb810821441b047ddf99b17fec3db7c40fc0e5fcd4fd69818dd8e953d4752d210c9e6f6382eff98edc0a2771ea'

  it('is the known value for the commercial AWS Signer root', () => {
    const roots = awsSignerTrustStores('aws').get('signingAuthority:aws-signer-ts') ?? []
    expect(certificateHashes(roots)).toEqual([rootHash + rootHash])
  })

  it('hashes the signed part of the GovCloud root to the known value', () => {
    const [root] = awsSignerTrustStores('aws-us-gov').get('signingAuthority:aws-us-gov-signer-ts') ?? []
    expect(
      createHash('sha384')
        .update(root?.tbs ?? '')
        .digest('hex'),
    ).toBe('a093e006e0cc9b668cf6488c3922d616327fa41e93633e0d281952f3b3cdb1f096b6347a670744747373a4d4451f4329')
  })

  it('joins each certificate’s hash with its issuer’s, and the root’s with itself', () => {
    const { certificates } = awsSignerAuthority({ now: testNow })
    const own = certificates.map(({ tbs }) => createHash('sha384').update(tbs).digest('hex'))
    const hashes = certificateHashes(certificates)
    expect(hashes).toEqual([0, 1, 2, 3].map((index) => `${own[index]}${own[Math.min(index + 1, 3)]}`))
    expect(hashes.map((hash) => hash.length)).toEqual([192, 192, 192, 192])
  })
})
