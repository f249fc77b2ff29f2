import { sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { AlgorithmIdentifier, RevokedCertificate, Time } from '@peculiar/asn1-x509'
import { type Certificate, NotaryError } from '@secure-deploy/notary'
import { readRevocationList, revocationsIn } from '@secure-deploy/notary/crl'
import { authorityParts, daysFrom, makeChain, makeHolder, testNow } from '../../support/certificates.ts'
import { der } from '../../support/der.ts'
import {
  type CrlEntryRequest,
  type CrlRequest,
  extension,
  makeCrl,
  pointScope,
  revocationExtensions,
} from '../../support/revocation.ts'

const url = 'http://crl.example/part-1.crl'
const chain = makeChain({ leaf: { extensions: revocationExtensions({ crl: [url] }) } })
const other = makeChain()
const { certificate } = chain.leaf
const issuer = chain.intermediate
const foreign = makeHolder({ serialNumber: Uint8Array.of(1), issuer }).certificate

function read(crl: Uint8Array, about: Certificate = certificate, by: Certificate = issuer.certificate) {
  return readRevocationList(crl, { certificate: about, issuer: by }, testNow)
}

function list(entries: readonly Omit<CrlEntryRequest, 'certificate'>[], more: Partial<CrlRequest> = {}) {
  return read(makeCrl({ issuer, entries: entries.map((entry) => ({ certificate, ...entry })), ...more }))
}

function errorOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

function expectRefused(run: () => unknown): void {
  const error = errorOf(run)
  expect(error).toBeInstanceOf(NotaryError)
  expect(error).toHaveProperty('code', 'REVOCATION_UNKNOWN')
}

describe('readRevocationList', () => {
  it('finds no listing where there is none', () => {
    expect(read(makeCrl({ issuer, entries: [{ certificate: foreign }] })).entries).toEqual([])
  })

  it('reads an empty list', () => {
    expect(read(makeCrl({ issuer }))).toMatchObject({ kind: 'complete', number: 7n, entries: [] })
  })

  it('finds the listing of the certificate among others', () => {
    const invalidityDate = daysFrom(testNow, -3)
    const entries = [
      { certificate: foreign },
      { certificate, reason: 'keyCompromise', invalidityDate } as const,
    ]
    expect(read(makeCrl({ issuer, entries })).entries).toEqual([
      { reason: 'other', revokedAt: daysFrom(testNow, -2), invalidityDate },
    ])
  })

  it.each([
    ['certificateHold', 'hold'],
    ['removeFromCRL', 'removed'],
    ['superseded', 'other'],
    [undefined, 'other'],
  ] as const)('reads the reason %s', (reason, expected) => {
    const entry = reason === undefined ? {} : { reason }
    expect(list([entry]).entries.map((found) => found.reason)).toEqual([expected])
  })

  it('tells a delta from a complete list', () => {
    expect(read(makeCrl({ issuer, number: 9, baseNumber: 7 }))).toMatchObject({
      kind: 'delta',
      number: 9n,
      baseNumber: 7n,
    })
  })

  it('reads where the delta is', () => {
    expect(read(makeCrl({ issuer, freshestCrl: ['http://delta/'] })).freshestUrls).toEqual(['http://delta/'])
  })

  it.each<[string, readonly Uint8Array[], Certificate]>([
    ["the certificate's distribution point", [pointScope(url)], certificate],
    ['end-entity certificates', [der(0x81, Uint8Array.of(0xff))], certificate],
  ])('accepts a list for %s', (_, scope, about) => {
    expect(read(makeCrl({ issuer, scope }), about).entries).toEqual([])
  })

  it('accepts a list for certificate authorities about one', () => {
    const scope = [der(0x82, Uint8Array.of(0xff))]
    const crl = makeCrl({ issuer: chain.root, scope })
    expect(read(crl, issuer.certificate, chain.root.certificate).entries).toEqual([])
  })

  it.each<[string, Partial<CrlRequest>]>([
    ['another issuer', { issuer: other.root }],
    ["another key under the issuer's name", { issuer: other.intermediate }],
    ["a signature that is not the issuer's", { sign: (data) => sign('sha384', data, other.root.privateKey) }],
    [
      'two statements of the algorithm that differ',
      { list: (tbs) => (tbs.signature = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' })) },
    ],
    [
      'a signature by SHA-1',
      {
        list: (tbs) => (tbs.signature = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.1' })),
        outer: (outer) => (outer.signatureAlgorithm = outer.tbsCertList.signature),
        sign: (data) => sign('sha1', data, issuer.privateKey),
      },
    ],
    ['an unknown version', { list: (tbs) => (tbs.version = 2) }],
    [
      'no next update',
      {
        list: (tbs) => {
          delete tbs.nextUpdate
        },
      },
    ],
    [
      'a next update that has passed',
      { list: (tbs) => (tbs.nextUpdate = new Time(daysFrom(testNow, -0.5))) },
    ],
    ['a next update at this moment', { list: (tbs) => (tbs.nextUpdate = new Time(testNow)) }],
    ['a date in the future', { list: (tbs) => (tbs.thisUpdate = new Time(daysFrom(testNow, 1))) }],
    ['an unknown critical extension', { extensions: [extension('1.2.3.4', Uint8Array.of(5, 0), true)] }],
    [
      'an extension twice',
      { extensions: [extension('1.2.3.4', Uint8Array.of(5, 0)), extension('1.2.3.4', Uint8Array.of(5, 0))] },
    ],
    [
      "an unknown critical extension of another certificate's entry",
      {
        entries: [
          { certificate: foreign, extensions: [extension('2.5.29.29', Uint8Array.of(0x30, 0), true)] },
        ],
      },
    ],
    [
      'an entry that is malformed',
      {
        list: (tbs) =>
          (tbs.revokedCertificates = [
            new RevokedCertificate({
              userCertificate: new Uint8Array(0).buffer,
              revocationDate: new Time(testNow),
            }),
          ]),
      },
    ],
    ['the scope of another distribution point', { scope: [pointScope('http://crl.example/part-2.crl')] }],
    ['the scope of certificate authorities alone', { scope: [der(0x82, Uint8Array.of(0xff))] }],
    ['the scope of some reasons', { scope: [der(0x83, Uint8Array.of(6, 0x40))] }],
    ['the scope of other issuers too', { scope: [der(0x84, Uint8Array.of(0xff))] }],
    ['the scope of attribute certificates', { scope: [der(0x85, Uint8Array.of(0xff))] }],
  ])('refuses a list with %s', (_, request) => {
    expectRefused(() => read(makeCrl({ issuer, ...request })))
  })

  it('refuses a list for end entities about a certificate authority', () => {
    const crl = makeCrl({ issuer: chain.root, scope: [der(0x81, Uint8Array.of(0xff))] })
    expectRefused(() => read(crl, issuer.certificate, chain.root.certificate))
  })

  it('refuses a list by an issuer that may not sign lists', () => {
    const mute = makeHolder({ ...authorityParts, keyUsage: { usages: ['keyCertSign'] } })
    const leaf = makeHolder({ subject: 'CN=Leaf,O=Example,C=US', issuer: mute }).certificate
    expectRefused(() => read(makeCrl({ issuer: mute }), leaf, mute.certificate))
  })

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a list that is cut off', makeCrl({ issuer }).subarray(0, -1)],
    ['bytes after the list', Buffer.concat([makeCrl({ issuer }), Uint8Array.of(0)])],
    ['a page of HTML', Buffer.from('<html></html>')],
  ])('refuses %s', (_, crl) => {
    expectRefused(() => read(crl))
  })
})

describe('revocationsIn', () => {
  const delta = (entries: readonly Omit<CrlEntryRequest, 'certificate'>[], more: Partial<CrlRequest> = {}) =>
    list(entries, { number: 9, baseNumber: 7, ...more })

  it.each<[string, number, readonly Omit<CrlEntryRequest, 'certificate'>[]]>([
    ['a certificate on hold as revoked', 1, [{ reason: 'certificateHold' }]],
    ['a revoked certificate as revoked', 1, [{ reason: 'keyCompromise' }]],
    ['an unlisted certificate as not revoked', 0, []],
  ])('takes %s', (_, count, entries) => {
    expect(revocationsIn(list(entries))).toHaveLength(count)
  })

  it('adds what the delta lists', () => {
    expect(revocationsIn(list([]), delta([{ reason: 'keyCompromise' }]))).toHaveLength(1)
  })

  it('keeps what the delta does not speak of', () => {
    expect(revocationsIn(list([{ reason: 'keyCompromise' }]), delta([]))).toHaveLength(1)
  })

  it('lifts a hold that the delta removes', () => {
    expect(
      revocationsIn(list([{ reason: 'certificateHold' }]), delta([{ reason: 'removeFromCRL' }])),
    ).toEqual([])
  })

  it('lifts nothing but a hold', () => {
    const complete = list([{ reason: 'keyCompromise' }])
    expect(revocationsIn(complete, delta([{ reason: 'removeFromCRL' }]))).toHaveLength(1)
  })

  it('lifts nothing when the delta also revokes', () => {
    const both = delta([{ reason: 'removeFromCRL' }, { reason: 'keyCompromise' }])
    expect(revocationsIn(list([{ reason: 'certificateHold' }]), both)).toHaveLength(2)
  })

  it('accepts a delta of the same scope', () => {
    const scope = [pointScope(url)]
    expect(revocationsIn(list([], { scope }), delta([], { scope }))).toEqual([])
  })

  it.each<[string, () => unknown]>([
    ['a delta in the place of a complete list', () => revocationsIn(delta([]))],
    ['a complete list that removes a certificate', () => revocationsIn(list([{ reason: 'removeFromCRL' }]))],
    ['a complete list in the place of a delta', () => revocationsIn(list([]), list([]))],
    ['a delta of a later complete list', () => revocationsIn(list([]), delta([], { baseNumber: 8 }))],
    ['a delta that is older than the list', () => revocationsIn(list([], { number: 10 }), delta([]))],
    ['a delta of another scope', () => revocationsIn(list([]), delta([], { scope: [pointScope(url)] }))],
    [
      'a list without a number beside a delta',
      () => revocationsIn(list([], { list: (tbs) => (tbs.crlExtensions = []) }), delta([])),
    ],
    [
      'a delta without a number',
      () =>
        revocationsIn(
          list([]),
          delta([], { list: (tbs) => (tbs.crlExtensions = tbs.crlExtensions?.slice(1) ?? []) }),
        ),
    ],
  ])('refuses %s', (_, run) => {
    expectRefused(run)
  })
})
