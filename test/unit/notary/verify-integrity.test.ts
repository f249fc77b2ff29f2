import { sign as signDer } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  describeBlob,
  matchBlob,
  NotaryError,
  type NotaryErrorCode,
  verifyIntegrity,
} from '@secure-deploy/notary'
import fc from 'fast-check'
import {
  authority,
  content,
  criticalNames,
  failureOf,
  sign,
  verify,
  verifyMutated,
  verifySigned,
} from '../../support/aws-signer-trial.ts'
import { authorityParts, makeHolder, testNow } from '../../support/certificates.ts'
import {
  type AwsEnvelopeParts,
  awsHeader as h,
  awsSignerAuthority,
  blobPayload,
  type EnvelopeParts,
  type OuterEdit,
  type OuterMembers,
  withCriticalHeaders,
  withHeaders,
} from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'

describe('integrity', () => {
  it.each<[string, NotaryErrorCode, OuterEdit]>([
    [
      'a signature in DER',
      'SIGNATURE_INVALID',
      (members) => ({ ...members, signature: derSignature(members) }),
    ],
    [
      'a payload that was exchanged',
      'SIGNATURE_INVALID',
      (members) => ({ ...members, payload: Buffer.from(blobPayload('other')).toString('base64url') }),
    ],
    [
      'a chain without its root',
      'CERTIFICATE_CHAIN_INVALID',
      (members) => ({ ...members, header: { x5c: x5c(members).slice(0, 3) } }),
    ],
    [
      'a reordered chain',
      'CERTIFICATE_CHAIN_INVALID',
      (members) => ({ ...members, header: { x5c: [0, 2, 1, 3].map((index) => x5c(members)[index]) } }),
    ],
    [
      'an unrelated certificate in the chain',
      'CERTIFICATE_CHAIN_INVALID',
      (members) => ({ ...members, header: { x5c: [...x5c(members), unrelated] } }),
    ],
    [
      'a padded signature',
      'ENVELOPE_MALFORMED',
      (members) => ({ ...members, signature: `${members.signature}=` }),
    ],
    [
      'a second payload',
      'ENVELOPE_MALFORMED',
      (members) => JSON.stringify(members).replace('{', '{"payload":"MA",'),
    ],
    ['an extra top-level member', 'ENVELOPE_MALFORMED', (members) => ({ ...members, extra: '' })],
  ])('rejects %s as %s', async (_what, code, edit) => {
    await expect(verifySigned({ edit })).rejects.toEqual(notaryError(code))
  })

  it.each<[string, NotaryErrorCode, (parts: AwsEnvelopeParts) => EnvelopeParts]>([
    [
      'ES256 with a key on P-384',
      'ENVELOPE_MALFORMED',
      (parts) => withHeaders(parts, { [h.algorithm]: 'ES256' }),
    ],
    [
      'a critical name twice',
      'ENVELOPE_MALFORMED',
      (parts) => withHeaders(parts, { [h.critical]: [...criticalNames(parts), h.scheme] }),
    ],
    [
      'alg as critical',
      'ENVELOPE_MALFORMED',
      (parts) => withHeaders(parts, { [h.critical]: [...criticalNames(parts), h.algorithm] }),
    ],
    [
      'a job that is not critical',
      'ENVELOPE_MALFORMED',
      (parts) => withHeaders(parts, { [h.critical]: criticalNames(parts).filter((name) => name !== h.job) }),
    ],
    [
      'an expiry that is not critical',
      'ENVELOPE_MALFORMED',
      (parts) =>
        withHeaders(parts, { [h.critical]: criticalNames(parts).filter((name) => name !== h.expiry) }),
    ],
    [
      'an unknown critical attribute',
      'CRITICAL_ATTRIBUTE_UNKNOWN',
      (parts) => withCriticalHeaders(parts, { 'com.example.x': 1 }),
    ],
    [
      'the alias of a profile',
      'CRITICAL_ATTRIBUTE_UNKNOWN',
      (parts) => withCriticalHeaders(parts, { 'com.amazonaws.signer.signingProfileAlias': 'arn' }),
    ],
    [
      'AWS Signer’s attributes without its plugin',
      'CRITICAL_ATTRIBUTE_UNKNOWN',
      (parts) =>
        withHeaders(parts, {
          [h.plugin]: undefined,
          [h.critical]: criticalNames(parts).filter((name) => name !== h.plugin),
        }),
    ],
    [
      'an unknown plugin',
      'PLUGIN_UNSUPPORTED',
      (parts) => withHeaders(parts, { [h.plugin]: 'com.example.plugin' }),
    ],
    [
      'a newer plugin',
      'PLUGIN_UNSUPPORTED',
      (parts) => withCriticalHeaders(parts, { [h.pluginMinVersion]: '99.0.0' }),
    ],
  ])('rejects %s as %s', async (_what, code, mutate) => {
    await expect(verifyMutated(mutate)).rejects.toEqual(notaryError(code))
  })

  it.each<[string, (parts: AwsEnvelopeParts) => EnvelopeParts]>([
    ['an unknown attribute that is not critical', (parts) => withHeaders(parts, { 'com.example.x': 1 })],
    [
      'the plugin version that is implemented',
      (parts) => withCriticalHeaders(parts, { [h.pluginMinVersion]: '1.0.350' }),
    ],
  ])('accepts %s', async (_what, mutate) => {
    expect((await verifyMutated(mutate)).checks).toHaveLength(6)
  })

  it.each(['permissive', 'audit'] as const)('is enforced under %s', async (level) => {
    const edit: OuterEdit = (members) => ({ ...members, signature: 'AAAA' })
    await expect(verifySigned({ edit }, { statement: { level } })).rejects.toEqual(
      notaryError('SIGNATURE_INVALID'),
    )
    const mutate = (parts: AwsEnvelopeParts) => withHeaders(parts, { [h.plugin]: 'com.example.plugin' })
    await expect(verifyMutated(mutate, { statement: { level } })).rejects.toEqual(
      notaryError('PLUGIN_UNSUPPORTED'),
    )
  })

  it('is refused with the failed check', async () => {
    const { checks } = await failureOf(verify(Buffer.from('hello')))
    expect(checks).toMatchObject([
      { name: 'integrity', action: 'enforce', outcome: 'fail', code: 'ENVELOPE_MALFORMED' },
    ])
  })

  describe('of an envelope with one byte changed', () => {
    let sound: Uint8Array
    beforeAll(async () => {
      sound = await sign()
    })

    it('is always refused', async () => {
      const change = fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }))
      const property = fc.asyncProperty(change, async ([index, bits]) => {
        const bytes = Uint8Array.from(sound)
        bytes[index] = (bytes[index] ?? 0) ^ bits
        await expect(verify(bytes)).rejects.toBeInstanceOf(NotaryError)
      })
      await fc.assert(property, { numRuns: 300 })
    })

    it('is refused for each of its bytes with the lowest bit changed in turn', async () => {
      const accepted: number[] = []
      for (let index = 0; index < sound.length; index += 5) {
        const bytes = Uint8Array.from(sound)
        bytes[index] = (bytes[index] ?? 0) ^ 1
        await verify(bytes).then(
          () => accepted.push(index),
          (error: unknown) => expect(error).toBeInstanceOf(NotaryError),
        )
      }
      expect(accepted).toEqual([])
    })
  })
})

describe('verifyIntegrity', () => {
  it('returns the envelope whoever made it', async () => {
    const stranger = await awsSignerAuthority({ now: testNow }).sign(blobPayload(content))
    expect(verifyIntegrity(stranger).payload.size).toBe(content.length)
  })

  it('rejects as verifySignature does', async () => {
    const bytes = await sign({ edit: (members) => ({ ...members, signature: 'AAAA' }) })
    expect(() => verifyIntegrity(bytes)).toThrow(notaryError('SIGNATURE_INVALID'))
  })
})

describe('verifySignature of a blob whose digest is weaker than the key', () => {
  it('leaves the refusal to matchBlob', async () => {
    const weak = Buffer.from(
      JSON.stringify({ targetArtifact: describeBlob(Buffer.from(content), 'sha256', 'text/plain') }),
    )
    const { envelope } = await verify(await authority.sign(weak))
    expect(() => matchBlob(envelope, { digest: envelope.payload.digest, size: 12 })).toThrow(
      notaryError('PAYLOAD_MISMATCH'),
    )
  })
})

function derSignature(members: OuterMembers): string {
  const input = Buffer.from(`${members.protected}.${members.payload}`)
  return signDer('sha384', input, authority.leaf.privateKey).toString('base64url')
}

const unrelated = Buffer.from(makeHolder(authorityParts).certificate.der).toString('base64')

function x5c(members: { readonly header: Readonly<Record<string, unknown>> }): readonly string[] {
  return members.header['x5c'] as readonly string[]
}
