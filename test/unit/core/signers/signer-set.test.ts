import { describe, expect, it } from '@jest/globals'
import type { Signer } from '@secure-deploy/core/ports'
import { assertThreshold, oneOf, verifySigners } from '@secure-deploy/core/signers/signer-set'
import type { SignerSet } from '@secure-deploy/core/trust'
import { codeOf, errorWith } from '../../../support/errors.ts'
import { noRevocation, now, signerOf } from '../../../support/releases.ts'

const mediaType = 'application/vnd.in-toto+json'
const content = Buffer.from('{}')
const [first, second, stranger] = [signerOf(), signerOf(), signerOf()]
const byFirst = await first.sign(content, mediaType, now)
const bySecond = await second.sign(content, mediaType, now)
const byStranger = await stranger.sign(content, mediaType, now)

async function setOf(threshold: number, ...signers: readonly Signer[]): Promise<SignerSet> {
  const parties = signers.map(async (signer, index) => ({ name: `${index}`, trust: await signer.trust() }))
  return { parties: await Promise.all(parties), threshold }
}

const judge = { revocation: noRevocation, now }
const both = await setOf(2, first, second)

describe('verifySigners', () => {
  it('names every party that signed, in the order of the set', async () => {
    const accepted = await verifySigners(content, [bySecond, byFirst], { ...judge, trusted: both })
    expect(accepted.map(({ party }) => party)).toEqual(['0', '1'])
  })

  it('counts a party once, however often it signed', async () => {
    const again = await first.sign(content, mediaType, now)
    const accepted = await verifySigners(content, [byFirst, again], { ...judge, trusted: both })
    expect(accepted.map(({ party }) => party)).toEqual(['0'])
  })

  it('passes over signatures of strangers', async () => {
    const accepted = await verifySigners(content, [byStranger, byFirst], { ...judge, trusted: both })
    expect(accepted).toHaveLength(1)
  })

  it('refuses what only strangers signed', async () => {
    const attempt = verifySigners(content, [byStranger], { ...judge, trusted: both })
    await expect(attempt).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
  })

  it('tells what is wrong with the signature of a party, not that it is not of the other one', async () => {
    const later = new Date('2040-01-01T00:00:00Z')
    const trusted = await setOf(1, second, first)
    const attempt = verifySigners(content, [byFirst], { ...judge, trusted, now: later })
    await expect(attempt).rejects.toEqual(errorWith('CERTIFICATE_EXPIRED'))
  })

  it('does not count a signature over other content', async () => {
    const other = await second.sign(Buffer.from('[]'), mediaType, now)
    const accepted = await verifySigners(content, [byFirst, other], { ...judge, trusted: both })
    expect(accepted.map(({ party }) => party)).toEqual(['0'])
  })

  it('says that it could not find out, rather than that too few signed', async () => {
    const { parties, threshold } = both
    const [one, two] = parties
    if (one === undefined || two === undefined) throw new Error('there are two parties')
    const asking = { ...two.trust, statement: { ...two.trust.statement, override: {} } }
    const trusted = { parties: [one, { ...two, trust: asking }], threshold }
    const revocation = { check: () => Promise.resolve({ kind: 'unknown', reason: 'unreachable' } as const) }
    const attempt = verifySigners(content, [byFirst, bySecond], { now, revocation, trusted })
    await expect(attempt).rejects.toEqual(errorWith('REVOCATION_UNKNOWN'))
  })
})

describe('assertThreshold', () => {
  it('accepts as many parties as are demanded', async () => {
    const accepted = await verifySigners(content, [byFirst, bySecond], { ...judge, trusted: both })
    expect(() => assertThreshold(accepted, both)).not.toThrow()
  })

  it('refuses fewer', async () => {
    const accepted = await verifySigners(content, [byFirst], { ...judge, trusted: both })
    expect(await codeOf(() => assertThreshold(accepted, both))).toBe('SIGNER_NOT_TRUSTED')
  })
})

describe('oneOf', () => {
  it('is the set of whoever one statement accepts', async () => {
    const trusted = oneOf(await first.trust())
    const [{ signature }] = await verifySigners(content, [byFirst], { ...judge, trusted })
    expect(signature.envelope.payload.size).toBe(content.length)
  })
})
