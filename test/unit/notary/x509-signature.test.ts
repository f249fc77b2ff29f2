import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { derTag, readOnly } from '@secure-deploy/notary/der'
import { readAlgorithm } from '@secure-deploy/notary/der-fields'
import { isSignedWithKey, readHash } from '@secure-deploy/notary/x509-signature'
import { makeKey } from '../../support/certificates.ts'
import { der, encode } from '../../support/der.ts'

const data = Buffer.from('signed bytes')
const rsa = makeKey('RSA-2048')
const ec = makeKey('P-256')

const oid = {
  rsaEncryption: '1.2.840.113549.1.1.1',
  sha1WithRsa: '1.2.840.113549.1.1.5',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  rsaPss: '1.2.840.113549.1.1.10',
  ecdsaWithSha1: '1.2.840.10045.4.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const

/** Written by hand where there are parameters, which the ASN.1 classes would tidy. */
function algorithm(id: string, parameters: Uint8Array = new Uint8Array()) {
  const { content } = readOnly(encode(new AlgorithmIdentifier({ algorithm: id })), derTag.sequence)
  return readAlgorithm(readOnly(der(0x30, content, parameters), derTag.sequence))
}

const derNull = Uint8Array.of(5, 0)

function pssParameters(hash: string, salt: number): Uint8Array {
  const hashIdentifier = encode(new AlgorithmIdentifier({ algorithm: hash, parameters: null }))
  const mask = der(0x30, Buffer.from('06092a864886f70d010108', 'hex'), hashIdentifier)
  return der(0x30, der(0xa0, hashIdentifier), der(0xa1, mask), der(0xa2, der(2, Uint8Array.of(salt))))
}

function pssSignature(key: KeyObject, hash: string, saltLength: number): Buffer {
  return sign(hash, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength })
}

describe('isSignedWithKey', () => {
  it.each([undefined, derNull])('accepts PKCS #1 v1.5 with the parameters %p', (parameters) => {
    const signature = sign('sha256', data, rsa.privateKey)
    const signed = { algorithm: algorithm(oid.sha256WithRsa, parameters), data, signature }
    expect(isSignedWithKey(rsa.publicKey, signed)).toBe(true)
  })

  it('accepts RSA-PSS with the stated salt', () => {
    const signature = pssSignature(rsa.privateKey, 'sha256', 20)
    const signed = { algorithm: algorithm(oid.rsaPss, pssParameters(oid.sha256, 20)), data, signature }
    expect(isSignedWithKey(rsa.publicKey, signed)).toBe(true)
  })

  it('accepts ECDSA', () => {
    const signature = sign('sha256', data, ec.privateKey)
    const signed = { algorithm: algorithm(oid.ecdsaWithSha256), data, signature }
    expect(isSignedWithKey(ec.publicKey, signed)).toBe(true)
  })

  it('accepts a bare RSA algorithm together with a hash', () => {
    const signature = sign('sha256', data, rsa.privateKey)
    const signed = {
      algorithm: algorithm(oid.rsaEncryption, derNull),
      data,
      signature,
      digest: 'sha256',
    } as const
    expect(isSignedWithKey(rsa.publicKey, signed)).toBe(true)
  })

  const weakRsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const smallCurve = generateKeyPairSync('ec', { namedCurve: 'secp224r1' })
  const otherCurve = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })

  it.each<[string, KeyObject, ReturnType<typeof algorithm>, Uint8Array]>([
    [
      'another signature',
      rsa.publicKey,
      algorithm(oid.sha256WithRsa),
      sign('sha256', Buffer.from('other'), rsa.privateKey),
    ],
    [
      'a bare RSA algorithm alone',
      rsa.publicKey,
      algorithm(oid.rsaEncryption),
      sign('sha256', data, rsa.privateKey),
    ],
    ['RSA with SHA-1', rsa.publicKey, algorithm(oid.sha1WithRsa), sign('sha1', data, rsa.privateKey)],
    ['ECDSA with SHA-1', ec.publicKey, algorithm(oid.ecdsaWithSha1), sign('sha1', data, ec.privateKey)],
    [
      'RSA-PSS without parameters',
      rsa.publicKey,
      algorithm(oid.rsaPss),
      pssSignature(rsa.privateKey, 'sha1', 20),
    ],
    [
      'RSA-PSS with SHA-1',
      rsa.publicKey,
      algorithm(oid.rsaPss, pssParameters(oid.sha1, 20)),
      pssSignature(rsa.privateKey, 'sha1', 20),
    ],
    [
      'RSA-PSS with another salt than stated',
      rsa.publicKey,
      algorithm(oid.rsaPss, pssParameters(oid.sha256, 32)),
      pssSignature(rsa.privateKey, 'sha256', 20),
    ],
    [
      'an RSA key below 2048 bits',
      weakRsa.publicKey,
      algorithm(oid.sha256WithRsa),
      sign('sha256', data, weakRsa.privateKey),
    ],
    [
      'a curve below 256 bits',
      smallCurve.publicKey,
      algorithm(oid.ecdsaWithSha256),
      sign('sha256', data, smallCurve.privateKey),
    ],
    [
      'a curve that is not on the list',
      otherCurve.publicKey,
      algorithm(oid.ecdsaWithSha256),
      sign('sha256', data, otherCurve.privateKey),
    ],
    [
      'an RSA algorithm with an EC key',
      ec.publicKey,
      algorithm(oid.sha256WithRsa),
      sign('sha256', data, ec.privateKey),
    ],
    ['an unknown algorithm', rsa.publicKey, algorithm('1.2.3'), sign('sha256', data, rsa.privateKey)],
  ])('refuses %s', (_, key, identifier, signature) => {
    expect(isSignedWithKey(key, { algorithm: identifier, data, signature })).toBe(false)
  })

  it('refuses parameters that are not NULL', () => {
    const signature = sign('sha256', data, rsa.privateKey)
    const signed = { algorithm: algorithm(oid.sha256WithRsa, Uint8Array.of(4, 0)), data, signature }
    expect(() => isSignedWithKey(rsa.publicKey, signed)).toThrow(SyntaxError)
  })
})

describe('readHash', () => {
  it('reads SHA-256', () => {
    expect(readHash(algorithm(oid.sha256))).toBe('sha256')
  })

  it.each<[string, ReturnType<typeof algorithm>]>([
    ['SHA-1', algorithm(oid.sha1)],
    ['parameters that are not NULL', algorithm(oid.sha256, Uint8Array.of(4, 0))],
    ['a NULL that is not empty', algorithm(oid.sha256, Uint8Array.of(5, 1, 0))],
  ])('refuses %s', (_, identifier) => {
    expect(() => readHash(identifier)).toThrow(SyntaxError)
  })
})
