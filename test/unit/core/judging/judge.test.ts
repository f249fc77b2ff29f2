import { describe, expect, it } from '@jest/globals'
import { verifyBundle } from '@secure-deploy/core/judging/judge'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { errorWith } from '../../../support/errors.ts'
import { judgeOf, now, restated, signerOf, signTestRelease } from '../../../support/releases.ts'

const signed = await signTestRelease()
const judge = await judgeOf()
const { id } = signed.release

describe('verifyBundle', () => {
  const expected = { id, purpose: { kind: 'verify' } } as const

  it('accepts when one of several signatures is trusted', async () => {
    const { statement, envelopes } = signed
    const stranger = signerOf()
    const foreign = await stranger.sign(statement, 'application/vnd.in-toto+json', now)
    const { bytes } = encodeBundle({ statement, signatures: [foreign, ...envelopes] })
    expect((await verifyBundle(bytes, expected, judge)).release).toEqual(signed.release)
  })

  it('refuses a statement whose bytes are not those that were signed', async () => {
    const { statement, signatures } = parseBundle(signed.bundle.bytes)
    const changed = Buffer.from(Buffer.from(statement).toString().replace('app.zip', 'apq.zip'))
    const { bytes } = encodeBundle({ statement: changed, signatures })
    await expect(verifyBundle(bytes, expected, judge)).rejects.toEqual(errorWith('PAYLOAD_MISMATCH'))
  })

  it.each([
    ['the level audit', { level: 'audit' as const }],
    ['an override of authenticity', { override: { authenticity: 'log' as const } }],
  ])('refuses a trust policy under which anyone could have signed: %s', async (_, weak) => {
    const trusted = restated(judge.trusted, weak)
    const attempt = verifyBundle(signed.bundle.bytes, expected, { ...judge, trusted })
    await expect(attempt).rejects.toEqual(errorWith('TRUST_POLICY_TOO_WEAK'))
  })

  it('refuses a trust policy that skips verification', async () => {
    const trusted = restated(judge.trusted, { level: 'skip' })
    const attempt = verifyBundle(signed.bundle.bytes, expected, { ...judge, trusted })
    await expect(attempt).rejects.toEqual(errorWith('TRUST_POLICY_TOO_WEAK'))
  })

  it.each([
    ['revoked', { kind: 'revoked', entities: ['x'] } as const, 'SIGNATURE_REVOKED' as const],
    [
      'of unknown revocation',
      { kind: 'unknown', reason: 'unreachable' } as const,
      'REVOCATION_UNKNOWN' as const,
    ],
  ])('refuses a signature that is %s', async (_, status, code) => {
    const trusted = restated(judge.trusted, { override: {} })
    const revocation = { check: () => Promise.resolve(status) }
    const attempt = verifyBundle(signed.bundle.bytes, expected, { ...judge, trusted, revocation })
    await expect(attempt).rejects.toEqual(errorWith(code))
  })

  it('refuses a signature whose certificates have expired', async () => {
    const later = new Date('2040-01-01T00:00:00Z')
    const attempt = verifyBundle(signed.bundle.bytes, expected, { ...judge, now: later })
    await expect(attempt).rejects.toEqual(errorWith('CERTIFICATE_EXPIRED'))
  })
})
