import { describe, expect, it } from '@jest/globals'
import type { Certificate, RevocationRequest } from '@secure-deploy/notary'
import { x509RevocationChecker } from '@secure-deploy/notary/x509-revocation'
import {
  daysFrom,
  type Holder,
  makeChain,
  makeHolder,
  type TestChain,
  testNow,
} from '../../support/certificates.ts'
import {
  fetcherOf,
  makeCrl,
  makeOcspAnswer,
  noCheck,
  type OcspRequestedAnswer,
  responderParts,
  type RevocationAddresses,
  revocationExtensions,
  revocationRequest,
} from '../../support/revocation.ts'

const ocsp = 'http://ocsp.example/'
const secondOcsp = 'http://ocsp-2.example/'
const crl = 'http://crl.example/'
const secondCrl = 'http://crl-2.example/'
const delta = 'http://delta.example/'

function chainWith(leaf: RevocationAddresses, intermediate: RevocationAddresses = {}): TestChain {
  return makeChain({
    leaf: { extensions: revocationExtensions(leaf) },
    intermediate: { extensions: revocationExtensions(intermediate) },
  })
}

const byOcsp = chainWith({ ocsp: [ocsp] })
const byCrl = chainWith({ crl: [crl] })
const byBoth = chainWith({ ocsp: [ocsp], crl: [crl] })

function check(
  certificates: readonly Certificate[],
  answers: Readonly<Record<string, Uint8Array>>,
  more: Partial<RevocationRequest> = {},
) {
  return x509RevocationChecker(fetcherOf(answers)).check(revocationRequest(certificates, more))
}

function answerOf({ leaf, intermediate }: TestChain, more: Partial<OcspRequestedAnswer> = {}): Uint8Array {
  return makeOcspAnswer({ certificate: leaf.certificate, issuer: intermediate, ...more })
}

function listOf({ leaf, intermediate }: TestChain, more: object = {}): Uint8Array {
  return makeCrl({ issuer: intermediate, entries: [{ certificate: leaf.certificate, ...more }] })
}

describe('x509RevocationChecker', () => {
  it('finds nothing to ask where no certificate names an address', async () => {
    const chain = makeChain()
    await expect(check(chain.certificates, {})).resolves.toMatchObject({ kind: 'good' })
  })

  it('finds nothing to ask about a root alone', async () => {
    const { root } = makeChain({ root: { extensions: revocationExtensions({ crl: [crl] }) } })
    await expect(check([root.certificate], {})).resolves.toMatchObject({ kind: 'good' })
  })

  it('never asks about the root', async () => {
    const chain = makeChain({ root: { extensions: revocationExtensions({ crl: [crl], ocsp: [ocsp] }) } })
    await expect(check(chain.certificates, {})).resolves.toMatchObject({ kind: 'good' })
  })

  it('cannot say anything of an empty chain', async () => {
    await expect(check([], {})).resolves.toMatchObject({ kind: 'unknown' })
  })

  it('cannot say anything of a signature of AWS Signer', async () => {
    const awsSigner = { profileVersionArn: '', jobArn: '', certificateHashes: [], platformId: '' }
    await expect(check(makeChain().certificates, {}, { awsSigner })).resolves.toMatchObject({
      kind: 'unknown',
    })
  })

  it('names every revoked certificate', async () => {
    const chain = chainWith({ crl: [crl] }, { crl: [secondCrl] })
    const answers = {
      [crl]: listOf(chain),
      [secondCrl]: makeCrl({
        issuer: chain.root,
        entries: [{ certificate: chain.intermediate.certificate }],
      }),
    }
    const status = await check(chain.certificates, answers)
    expect(status).toMatchObject({
      kind: 'revoked',
      entities: [
        expect.stringContaining(chain.leaf.certificate.serialNumber),
        expect.stringContaining(chain.intermediate.certificate.serialNumber),
      ],
    })
  })

  it('finds a revoked intermediate below a good leaf', async () => {
    const chain = chainWith({ ocsp: [ocsp] }, { crl: [crl] })
    const answers = {
      [ocsp]: answerOf(chain),
      [crl]: makeCrl({ issuer: chain.root, entries: [{ certificate: chain.intermediate.certificate }] }),
    }
    await expect(check(chain.certificates, answers)).resolves.toMatchObject({ kind: 'revoked' })
  })

  it('says revoked even if another certificate is unknown', async () => {
    const chain = chainWith({ crl: [crl] }, { crl: [secondCrl] })
    await expect(check(chain.certificates, { [crl]: listOf(chain) })).resolves.toMatchObject({
      kind: 'revoked',
    })
  })

  it('says unknown if one certificate is, and keeps the causes', async () => {
    const chain = chainWith({ crl: [crl] }, { crl: [secondCrl] })
    const status = await check(chain.certificates, { [crl]: makeCrl({ issuer: chain.intermediate }) })
    expect(status).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('unreachable'),
      cause: { errors: [expect.any(Error)] },
    })
  })
})

describe('x509RevocationChecker by OCSP', () => {
  it.each(['good', 'revoked'] as const)('reports %s', async (status) => {
    const answers = { [ocsp]: answerOf(byOcsp, { status }) }
    await expect(check(byOcsp.certificates, answers)).resolves.toMatchObject({ kind: status })
  })

  it.each<[string, Readonly<Record<string, Uint8Array>>]>([
    ['a responder that is unreachable', {}],
    ['a responder that does not know the certificate', { [ocsp]: answerOf(byOcsp, { status: 'unknown' }) }],
    ['an answer that cannot be relied on', { [ocsp]: Buffer.from('nonsense') }],
  ])('reports unknown for %s', async (_, answers) => {
    await expect(check(byOcsp.certificates, answers)).resolves.toMatchObject({ kind: 'unknown' })
  })

  it('prefers OCSP to a CRL', async () => {
    const fetcher = fetcherOf({ [ocsp]: answerOf(byBoth), [crl]: listOf(byBoth) })
    await x509RevocationChecker(fetcher).check(revocationRequest(byBoth.certificates))
    expect(fetcher.asked).toEqual([ocsp])
  })

  it('asks the next responder when one has no answer', async () => {
    const chain = chainWith({ ocsp: [ocsp, secondOcsp] })
    const answers = { [secondOcsp]: answerOf(chain, { status: 'revoked' }) }
    await expect(check(chain.certificates, answers)).resolves.toMatchObject({ kind: 'revoked' })
  })

  it.each<[string, Readonly<Record<string, Uint8Array>>]>([
    ['is unreachable', {}],
    ['does not know the certificate', { [ocsp]: answerOf(byBoth, { status: 'unknown' }) }],
    ['cannot be relied on', { [ocsp]: Buffer.from('nonsense') }],
  ])('turns to the CRL when the responder %s', async (_, answers) => {
    const status = await check(byBoth.certificates, { ...answers, [crl]: listOf(byBoth) })
    expect(status).toMatchObject({ kind: 'revoked' })
  })

  it('reports unknown when neither responder nor CRL is reachable', async () => {
    await expect(check(byBoth.certificates, {})).resolves.toMatchObject({ kind: 'unknown' })
  })

  describe('with a delegated responder', () => {
    const responderWith = (addresses: RevocationAddresses): Holder =>
      makeHolder({
        ...responderParts,
        issuer: byOcsp.intermediate,
        extensions: revocationExtensions(addresses),
      })
    const listed = responderWith({ crl: [crl] })

    it('relies on one that need not be checked', async () => {
      const responder = makeHolder({ ...responderParts, issuer: byOcsp.intermediate, extensions: [noCheck] })
      const answers = { [ocsp]: answerOf(byOcsp, { responder }) }
      await expect(check(byOcsp.certificates, answers)).resolves.toMatchObject({ kind: 'good' })
    })

    it('relies on one that its CRL does not list', async () => {
      const answers = {
        [ocsp]: answerOf(byOcsp, { responder: listed }),
        [crl]: makeCrl({ issuer: byOcsp.intermediate }),
      }
      await expect(check(byOcsp.certificates, answers)).resolves.toMatchObject({ kind: 'good' })
    })

    it('does not rely on one that is revoked', async () => {
      const answers = {
        [ocsp]: answerOf(byOcsp, { responder: listed }),
        [crl]: makeCrl({ issuer: byOcsp.intermediate, entries: [{ certificate: listed.certificate }] }),
      }
      await expect(check(byOcsp.certificates, answers)).resolves.toMatchObject({ kind: 'unknown' })
    })

    it('does not rely on one whose CRL is unreachable', async () => {
      const answers = { [ocsp]: answerOf(byOcsp, { responder: listed }) }
      await expect(check(byOcsp.certificates, answers)).resolves.toMatchObject({ kind: 'unknown' })
    })

    it.each<[string, RevocationAddresses]>([
      ['nothing by which it could be checked', {}],
      ['only a responder', { ocsp: [ocsp] }],
    ])('does not rely on one that names %s', async (_, addresses) => {
      const answers = { [ocsp]: answerOf(byOcsp, { responder: responderWith(addresses) }) }
      await expect(check(byOcsp.certificates, answers)).resolves.toMatchObject({ kind: 'unknown' })
    })
  })
})

describe('x509RevocationChecker by CRL', () => {
  it('reports good for a certificate that is not listed', async () => {
    const answers = { [crl]: makeCrl({ issuer: byCrl.intermediate }) }
    await expect(check(byCrl.certificates, answers)).resolves.toMatchObject({ kind: 'good' })
  })

  it.each(['certificateHold', 'keyCompromise'] as const)(
    'reports revoked for the reason %s',
    async (reason) => {
      const answers = { [crl]: listOf(byCrl, { reason }) }
      await expect(check(byCrl.certificates, answers)).resolves.toMatchObject({ kind: 'revoked' })
    },
  )

  it('reports unknown for a CRL that cannot be relied on', async () => {
    const answers = { [crl]: makeCrl({ issuer: byOcsp.intermediate }) }
    await expect(check(byCrl.certificates, answers)).resolves.toMatchObject({ kind: 'unknown' })
  })

  describe('at two distribution points', () => {
    const chain = chainWith({ crl: [crl, secondCrl] })
    const empty = makeCrl({ issuer: chain.intermediate })

    it('reports revoked if one of two lists the certificate', async () => {
      const status = await check(chain.certificates, { [crl]: empty, [secondCrl]: listOf(chain) })
      expect(status).toMatchObject({ kind: 'revoked' })
    })

    it('reports revoked if one lists the certificate and the other is unreachable', async () => {
      const status = await check(chain.certificates, { [secondCrl]: listOf(chain) })
      expect(status).toMatchObject({ kind: 'revoked' })
    })

    it('reports unknown if one is unreachable', async () => {
      await expect(check(chain.certificates, { [crl]: empty })).resolves.toMatchObject({ kind: 'unknown' })
    })
  })

  describe('with a delta', () => {
    const chain = chainWith({ crl: [crl], freshestCrl: [delta] })
    const { intermediate: issuer, leaf } = chain
    const { certificate } = leaf

    it.each<[string, string, Uint8Array, Uint8Array]>([
      [
        'revoked for a certificate that the delta adds',
        'revoked',
        makeCrl({ issuer }),
        makeCrl({ issuer, number: 8, baseNumber: 7, entries: [{ certificate }] }),
      ],
      [
        'good for a hold that the delta lifts',
        'good',
        listOf(chain, { reason: 'certificateHold' }),
        makeCrl({ issuer, number: 8, baseNumber: 7, entries: [{ certificate, reason: 'removeFromCRL' }] }),
      ],
      [
        'good for a delta that adds nothing',
        'good',
        makeCrl({ issuer }),
        makeCrl({ issuer, number: 8, baseNumber: 7 }),
      ],
      [
        'unknown for a delta that cannot be relied on',
        'unknown',
        makeCrl({ issuer }),
        Buffer.from('nonsense'),
      ],
      [
        'unknown for a delta of another list',
        'unknown',
        makeCrl({ issuer }),
        makeCrl({ issuer, number: 9, baseNumber: 8 }),
      ],
    ])('reports %s', async (_, kind, complete, changes) => {
      const status = await check(chain.certificates, { [crl]: complete, [delta]: changes })
      expect(status).toMatchObject({ kind })
    })

    it('reports unknown for a delta that is unreachable', async () => {
      const status = await check(chain.certificates, { [crl]: makeCrl({ issuer }) })
      expect(status).toMatchObject({ kind: 'unknown' })
    })

    it('looks for the delta where the CRL says', async () => {
      const answers = {
        [crl]: makeCrl({ issuer: byCrl.intermediate, freshestCrl: [delta] }),
        [delta]: makeCrl({
          issuer: byCrl.intermediate,
          number: 8,
          baseNumber: 7,
          entries: [{ certificate: byCrl.leaf.certificate }],
        }),
      }
      await expect(check(byCrl.certificates, answers)).resolves.toMatchObject({ kind: 'revoked' })
    })
  })
})

describe('x509RevocationChecker on a certificate that became invalid after signing', () => {
  const scheme = 'notary.x509.signingAuthority'
  const later = daysFrom(testNow, 1)
  const ways: readonly [
    string,
    TestChain,
    (invalidityDate?: Date) => Readonly<Record<string, Uint8Array>>,
  ][] = [
    [
      'OCSP',
      byOcsp,
      (invalidityDate) => ({
        [ocsp]: answerOf(byOcsp, { status: 'revoked', ...(invalidityDate && { invalidityDate }) }),
      }),
    ],
    ['a CRL', byCrl, (invalidityDate) => ({ [crl]: listOf(byCrl, invalidityDate && { invalidityDate }) })],
  ]

  it.each(ways)('lets an authentically dated signature stand by %s', async (_, chain, answers) => {
    await expect(check(chain.certificates, answers(later), { scheme })).resolves.toMatchObject({
      kind: 'good',
    })
  })

  it.each(ways)(
    'reports revoked by %s when the time of signing is not authentic',
    async (_, chain, answers) => {
      await expect(check(chain.certificates, answers(later))).resolves.toMatchObject({ kind: 'revoked' })
    },
  )

  it.each(ways)('reports revoked by %s when it became invalid at signing', async (_, chain, answers) => {
    const status = await check(chain.certificates, answers(testNow), { scheme })
    expect(status).toMatchObject({ kind: 'revoked' })
  })

  it.each(ways)('reports revoked by %s when no date is given', async (_, chain, answers) => {
    await expect(check(chain.certificates, answers(), { scheme })).resolves.toMatchObject({ kind: 'revoked' })
  })
})
