import { describe, expect, it } from '@jest/globals'
import {
  buildEnvelope,
  describeBlob,
  type EnvelopeRequest,
  parseEnvelope,
  signatureAlgorithmOf,
  signWithKey,
} from '@secure-deploy/notary'
import { daysFrom, type KeyKind, makeChain, makeKey, testNow } from '../../support/certificates.ts'
import { notaryError } from '../../support/notary-error.ts'

const { leaf, certificates } = makeChain()
const content = Buffer.from('hello world\n')
const request: EnvelopeRequest = {
  payload: describeBlob(content, 'sha384', 'text/plain'),
  certificateChain: certificates,
  signingTime: testNow,
  sign: signWithKey(leaf.privateKey),
}

describe('buildEnvelope', () => {
  it.each<KeyKind>(['P-256', 'P-384', 'P-521', 'RSA-2048', 'RSA-3072', 'RSA-4096'])(
    'signs with a key %s',
    async (kind) => {
      const chain = makeChain({ leafKey: makeKey(kind) })
      const algorithm = signatureAlgorithmOf(chain.leaf.publicKey)
      const bytes = await buildEnvelope({
        ...request,
        payload: describeBlob(content, algorithm.hash, 'text/plain'),
        certificateChain: chain.certificates,
        sign: signWithKey(chain.leaf.privateKey),
      })
      expect(parseEnvelope(bytes).algorithm).toEqual(algorithm)
    },
  )

  it('writes what it was given under the scheme notary.x509', async () => {
    const expiry = daysFrom(testNow, 30)
    const bytes = await buildEnvelope({ ...request, expiry, signingAgent: 'test/1' })
    expect(parseEnvelope(bytes)).toMatchObject({
      payload: request.payload,
      scheme: 'notary.x509',
      signingTime: testNow,
      expiry,
      signingAgent: 'test/1',
    })
  })

  it('writes the protected header in alphabetical order', async () => {
    const bytes = await buildEnvelope({ ...request, expiry: daysFrom(testNow, 30) })
    const outer = JSON.parse(Buffer.from(bytes).toString()) as { protected: string }
    const names = Object.keys(JSON.parse(Buffer.from(outer.protected, 'base64url').toString()) as object)
    expect(names).toEqual(names.toSorted())
  })

  it('drops fractions of a second', async () => {
    const bytes = await buildEnvelope({ ...request, signingTime: new Date(testNow.getTime() + 999) })
    expect(parseEnvelope(bytes).signingTime).toEqual(testNow)
  })

  it('rejects a signature by another key', async () => {
    const sign = signWithKey(makeKey('P-384').privateKey)
    await expect(buildEnvelope({ ...request, sign })).rejects.toEqual(notaryError('SIGNATURE_INVALID'))
  })

  it('rejects a key of another kind than the leaf’s', async () => {
    const sign = signWithKey(makeKey('P-256').privateKey)
    await expect(buildEnvelope({ ...request, sign })).rejects.toEqual(notaryError('KEY_UNSUPPORTED'))
  })

  it('rejects an empty signature', async () => {
    const sign = () => Promise.resolve(new Uint8Array())
    await expect(buildEnvelope({ ...request, sign })).rejects.toEqual(notaryError('ENVELOPE_MALFORMED'))
  })

  it('rejects a chain without its root', async () => {
    const building = buildEnvelope({ ...request, certificateChain: certificates.slice(0, 2) })
    await expect(building).rejects.toEqual(notaryError('CERTIFICATE_CHAIN_INVALID'))
  })

  it.each([
    ['before its certificates are valid', daysFrom(testNow, -2000)],
    ['after its certificates were valid', daysFrom(testNow, 2000)],
  ])('rejects to sign %s', async (_when, signingTime) => {
    await expect(buildEnvelope({ ...request, signingTime })).rejects.toEqual(
      notaryError('CERTIFICATE_EXPIRED'),
    )
  })

  it('rejects an expiry in the second of signing', async () => {
    const expiry = new Date(testNow.getTime() + 999)
    await expect(buildEnvelope({ ...request, expiry })).rejects.toEqual(notaryError('ENVELOPE_MALFORMED'))
  })

  it('rejects an annotation with the reserved prefix', async () => {
    const payload = describeBlob(content, 'sha384', 'text/plain', { 'io.cncf.notary.x': '1' })
    await expect(buildEnvelope({ ...request, payload })).rejects.toEqual(notaryError('ENVELOPE_MALFORMED'))
  })

  it('rejects as the signer does', async () => {
    const failure = new Error('The signer is away.')
    await expect(buildEnvelope({ ...request, sign: () => Promise.reject(failure) })).rejects.toBe(failure)
  })
})
