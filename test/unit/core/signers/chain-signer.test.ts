import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { InputError, VerificationError } from '@secure-deploy/core/errors'
import type { Signer } from '@secure-deploy/core/ports'
import { chainSigner, readCertificateChain } from '@secure-deploy/core/signers/chain-signer'
import { verifyEnvelope } from '@secure-deploy/core/signers/envelope-judge'
import {
  createSigningIdentity,
  issueCertificate,
  type SigningKeyType,
} from '@secure-deploy/local/certificates'
import type { RelativeNames } from '@secure-deploy/local/name-encoding'
import { parseCertificate, parseEnvelope, signWithKey } from '@secure-deploy/notary'

const now = new Date('2026-03-01T12:00:00Z')
const content = Buffer.from('a statement')
const statementType = 'application/vnd.in-toto+json'

const identityFor = (keyType: SigningKeyType, subject = 'CN=Release signer,O=Example,ST=WA,C=US') => {
  const { privateKeyPem, certificateChainPem } = createSigningIdentity({
    subject,
    now,
    validityDays: 1,
    keyType,
  })
  const privateKey = createPrivateKey(privateKeyPem)
  return {
    certificateChain: readCertificateChain(Buffer.from(certificateChainPem)),
    publicKey: createPublicKey(privateKey),
    sign: signWithKey(privateKey),
  }
}

const usual = identityFor('ec-p384')

const signerWith = (changes: Partial<Parameters<typeof chainSigner>[0]> = {}): Signer =>
  chainSigner({ uri: 'file:///keys/signer.pem', ...usual, ...changes })

const codeOf = (run: () => unknown): unknown => {
  try {
    run()
  } catch (failure) {
    return failure instanceof InputError ? failure.code : failure
  }
  return 'nothing was thrown'
}

/** A signer whose only certificate is self-signed under `subject`. */
const selfSigned = (subject: string | RelativeNames): Signer => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const certificate = issueCertificate({
    subject,
    publicKey,
    privateKey,
    notBefore: now,
    notAfter: new Date(now.getTime() + 1000),
    keyUsage: { usages: ['digitalSignature'] },
  })
  return signerWith({
    certificateChain: [parseCertificate(certificate)],
    publicKey,
    sign: signWithKey(privateKey),
  })
}

const unasked = { check: () => Promise.reject(new Error('revocation was asked')) }

const verified = async (signer: Signer) => {
  const envelope = await signer.sign(content, statementType, now)
  return verifyEnvelope(content, envelope, { trust: await signer.trust(), revocation: unasked, now })
}

describe('chainSigner', () => {
  it.each(['ec-p256', 'ec-p384', 'ec-p521', 'rsa-2048', 'rsa-3072', 'rsa-4096'] as const)(
    'makes envelopes with a key of type %s that its own trust accepts, without asking for revocation',
    async (keyType) => {
      const identity = identityFor(keyType)
      const { envelope } = await verified(signerWith(identity))
      expect(envelope.certificateChain[0]?.fingerprint).toBe(identity.certificateChain[0]?.fingerprint)
    },
    30_000,
  )

  it('describes the content with the hash that the key implies', async () => {
    const envelope = parseEnvelope(await signerWith().sign(content, statementType, now))
    expect(envelope.payload).toMatchObject({
      mediaType: statementType,
      size: content.length,
      digest: expect.stringMatching(/^sha384:/),
    })
  })

  it('states the time it was given as the signing time', async () => {
    const envelope = parseEnvelope(await signerWith().sign(content, statementType, now))
    expect(envelope.signingTime).toEqual(now)
  })

  it('trusts exactly its own root and its own subject', async () => {
    const { statement, stores } = await signerWith().trust()
    expect(statement.trustedIdentities).toEqual(['x509.subject: CN=Release signer,O=Example,ST=WA,C=US'])
    expect([...stores]).toEqual([['ca:signer', [usual.certificateChain.at(-1)]]])
  })

  it('asks for every check of the level strict but revocation', async () => {
    const { statement } = await signerWith().trust()
    expect([statement.level, statement.override]).toEqual(['strict', { revocation: 'skip' }])
  })

  it.each<[string, string | RelativeNames]>([
    ['lacks an organization', 'CN=Release signer,ST=WA,C=US'],
    ['lacks a state', 'CN=Release signer,O=Example,C=US'],
    ['lacks a country', 'CN=Release signer,O=Example,ST=WA'],
    [
      'names an attribute twice',
      [
        [{ type: 'C', value: 'US' }],
        [{ type: 'ST', value: 'WA' }],
        [{ type: 'O', value: 'Example' }],
        [{ type: 'O', value: 'Example' }],
      ],
    ],
    [
      'joins attributes',
      [
        [
          { type: 'C', value: 'US' },
          { type: 'ST', value: 'WA' },
        ],
        [{ type: 'O', value: 'Example' }],
      ],
    ],
  ])('trusts whom its root vouches for when the subject %s', async (_, subject) => {
    const signer = selfSigned(subject)
    await expect(signer.trust()).resolves.toMatchObject({ statement: { trustedIdentities: ['*'] } })
    await expect(verified(signer)).resolves.toBeDefined()
  })

  it('refuses a chain that was issued for another key', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
    expect(codeOf(() => signerWith({ publicKey }))).toBe('KEY_CERTIFICATE_MISMATCH')
  })

  it('refuses a key that cannot make Notary Project signatures', () => {
    const { publicKey } = generateKeyPairSync('ed25519')
    expect(codeOf(() => signerWith({ publicKey }))).toBe('KEY_UNSUPPORTED')
  })

  it('refuses an empty chain', () => {
    expect(codeOf(() => signerWith({ certificateChain: [] }))).toBe('CERTIFICATE_CHAIN_MALFORMED')
  })

  it('refuses a chain without its root', () => {
    const certificateChain = usual.certificateChain.slice(0, 1)
    expect(codeOf(() => signerWith({ certificateChain }))).toBe('CERTIFICATE_CHAIN_MALFORMED')
  })

  it('refuses to sign after its certificates have expired', async () => {
    const later = new Date(now.getTime() + 2 * 24 * 60 * 60 * 1000)
    const signing = signerWith().sign(content, statementType, later)
    await expect(signing).rejects.toMatchObject({ code: 'CERTIFICATE_EXPIRED' })
    await expect(signing).rejects.toBeInstanceOf(VerificationError)
  })

  it('hands out no envelope whose signature another key made', async () => {
    const { sign } = identityFor('ec-p384')
    const signing = signerWith({ sign }).sign(content, statementType, now)
    await expect(signing).rejects.toMatchObject({ name: 'VerificationError', code: 'SIGNATURE_INVALID' })
  })

  it('passes on what the key itself threw', async () => {
    const failure = new Error('the key service is away')
    const signing = signerWith({ sign: () => Promise.reject(failure) }).sign(content, statementType, now)
    await expect(signing).rejects.toBe(failure)
  })
})

describe('readCertificateChain', () => {
  it.each([
    ['nothing', ''],
    ['text', 'no certificate'],
    ['half a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'],
  ])('refuses a file that holds %s', (_, text) => {
    expect(codeOf(() => readCertificateChain(Buffer.from(text)))).toBe('CERTIFICATE_CHAIN_MALFORMED')
  })
})
