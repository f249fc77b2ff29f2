import { createHash, sign, verify } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { toRawSignature } from '@secure-deploy/aws/ecdsa-signature'
import { signDigest } from '../../support/aws/digest-signing.ts'
import { makeKey } from '../../support/certificates.ts'

const data = Buffer.from('signed')
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

describe('toRawSignature', () => {
  it.each(['P-256', 'P-384', 'P-521'] as const)(
    'turns DER signatures with a key on %s into raw ones that verify',
    (kind) => {
      const { publicKey, privateKey } = makeKey(kind)
      for (let count = 0; count < 40; count++) {
        const raw = toRawSignature(sign('sha256', data, privateKey), publicKey)
        expect(
          raw !== undefined && verify('sha256', data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw),
        ).toBe(true)
      }
    },
  )

  const { publicKey } = makeKey('P-256')
  it.each([
    ['nothing', ''],
    ['no sequence', '02 01 01'],
    ['one integer', '30 03 02 01 01'],
    ['bytes after the sequence', '30 06 02 01 01 02 01 01 00'],
    ['bytes after s', '30 07 02 01 01 02 01 01 00'],
    ['a length beyond the end', '30 07 02 01 01 02 01 01'],
    ['a negative integer', '30 06 02 01 81 02 01 01'],
    ['an integer longer than need be', '30 07 02 02 00 01 02 01 01'],
    ['a length longer than need be', '30 81 06 02 01 01 02 01 01'],
    ['an integer wider than the curve', `30 26 02 21 ${'7f'.repeat(33)} 02 01 01`],
    ['an empty integer', '30 05 02 00 02 01 01'],
  ])('has nothing for %s', (_, text) => {
    expect(toRawSignature(hex(text), publicKey)).toBeUndefined()
  })

  it('pads short integers to the width of the curve', () => {
    expect(toRawSignature(hex('30 06 02 01 01 02 01 02'), publicKey)).toEqual(
      new Uint8Array([...Array<number>(31).fill(0), 1, ...Array<number>(31).fill(0), 2]),
    )
  })

  it('has nothing for a key that is not on a NIST curve', () => {
    expect(toRawSignature(hex('30 06 02 01 01 02 01 02'), makeKey('RSA-2048').publicKey)).toBeUndefined()
  })
})

describe('signDigest, behind the KMS double', () => {
  it.each([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-521', 'sha512'],
  ] as const)('makes ECDSA signatures on %s that OpenSSL accepts', (kind, hash) => {
    const { publicKey, privateKey } = makeKey(kind)
    const digest = createHash(hash).update(data).digest()
    expect(verify(hash, data, publicKey, signDigest(privateKey, hash, digest))).toBe(true)
  })
})
