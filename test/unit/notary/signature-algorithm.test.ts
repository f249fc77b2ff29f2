import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { signatureAlgorithmOf, signWithKey } from '@secure-deploy/notary'
import { isSignatureOf } from '@secure-deploy/notary/signature-algorithm'
import { type KeyKind, makeKey } from '../../support/certificates.ts'
import { notaryError } from '../../support/notary-error.ts'

const unsupported = notaryError('KEY_UNSUPPORTED')
const input = Buffer.from('protected.payload')

const table: readonly [KeyKind, string, string, number][] = [
  ['RSA-2048', 'PS256', 'sha256', 256],
  ['RSA-3072', 'PS384', 'sha384', 384],
  ['RSA-4096', 'PS512', 'sha512', 512],
  ['P-256', 'ES256', 'sha256', 64],
  ['P-384', 'ES384', 'sha384', 96],
  ['P-521', 'ES512', 'sha512', 132],
]

describe('signatureAlgorithmOf and signWithKey', () => {
  it.each(table)(
    'use a key %s with %s and %s, and make signatures of %i bytes',
    async (kind, name, hash, length) => {
      const { publicKey, privateKey } = makeKey(kind)
      const algorithm = signatureAlgorithmOf(publicKey)
      const signature = await signWithKey(privateKey)(input, algorithm)
      expect([algorithm, signature.length]).toEqual([{ name, hash }, length])
      expect(isSignatureOf(signature, input, publicKey, algorithm)).toBe(true)
    },
  )
})

describe('signatureAlgorithmOf', () => {
  it.each([
    ['RSA of 2560 bits', generateKeyPairSync('rsa', { modulusLength: 2560 }).publicKey],
    ['RSA of 1024 bits', generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey],
    ['RSA for PSS alone', generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey],
    ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey],
    ['Ed25519', generateKeyPairSync('ed25519').publicKey],
  ])('rejects %s', (_what, key) => {
    expect(() => signatureAlgorithmOf(key)).toThrow(unsupported)
  })
})

describe('signWithKey', () => {
  it('rejects a key that cannot make such signatures', () => {
    expect(() => signWithKey(generateKeyPairSync('ed25519').privateKey)).toThrow(unsupported)
  })

  it('rejects to sign with another algorithm than its key’s', async () => {
    const signing = signWithKey(makeKey('P-256').privateKey)(input, { name: 'ES384', hash: 'sha384' })
    await expect(signing).rejects.toEqual(unsupported)
  })
})

describe('isSignatureOf', () => {
  const { publicKey, privateKey } = makeKey('P-384')
  const algorithm = signatureAlgorithmOf(publicKey)

  it.each([
    ['a signature in DER', sign('sha384', input, privateKey)],
    ['nothing', new Uint8Array()],
    ['zeros', new Uint8Array(96)],
    ['another length', sign('sha384', input, { key: privateKey, dsaEncoding: 'ieee-p1363' }).subarray(1)],
    [
      'a signature of other content',
      sign('sha384', Buffer.from('other'), { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    ],
    ['a signature with another hash', sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' })],
  ])('rejects %s', (_what, signature) => {
    expect(isSignatureOf(signature, input, publicKey, algorithm)).toBe(false)
  })

  it('rejects RSA with the padding of PKCS #1 version 1.5', () => {
    const rsa = makeKey('RSA-2048')
    const signature = sign('sha256', input, rsa.privateKey)
    expect(isSignatureOf(signature, input, rsa.publicKey, signatureAlgorithmOf(rsa.publicKey))).toBe(false)
  })
})
