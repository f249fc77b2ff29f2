import { sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { OCSPRequest, OCSPResponseStatus, type SingleResponse } from '@peculiar/asn1-ocsp'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { NotaryError } from '@secure-deploy/notary'
import { ocspRequest, readOcspAnswer } from '@secure-deploy/notary/ocsp'
import { daysFrom, type HolderRequest, makeChain, makeHolder, testNow } from '../../support/certificates.ts'
import {
  extension,
  keyHash,
  makeOcspAnswer,
  noCheck,
  type OcspRequestedAnswer,
  responderParts,
  revocationExtensions,
} from '../../support/revocation.ts'

const chain = makeChain()
const other = makeChain()
const { certificate } = chain.leaf
const issuer = chain.intermediate
const subject = { certificate, issuer: issuer.certificate }

function answer(more: Partial<OcspRequestedAnswer> = {}): Uint8Array {
  return makeOcspAnswer({ certificate, issuer, ...more })
}

function makeResponder(more: HolderRequest = {}) {
  return makeHolder({ ...responderParts, extensions: [noCheck], issuer, ...more })
}

function errorOf(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return error
  }
}

function expectRefused(response: Uint8Array): void {
  const error = errorOf(() => readOcspAnswer(response, subject, testNow))
  expect(error).toBeInstanceOf(NotaryError)
  expect(error).toHaveProperty('code', 'REVOCATION_UNKNOWN')
}

describe('ocspRequest', () => {
  it('asks about the certificate by the hashes of its issuer', () => {
    const { tbsRequest } = AsnConvert.parse(ocspRequest(subject), OCSPRequest)
    const [asked, ...others] = tbsRequest.requestList
    expect(others).toEqual([])
    expect({
      algorithm: asked?.reqCert.hashAlgorithm.algorithm,
      key: Buffer.from(asked?.reqCert.issuerKeyHash.buffer ?? new ArrayBuffer(0)).toString('hex'),
      serial: Buffer.from(asked?.reqCert.serialNumber ?? new ArrayBuffer(0)).toString('hex'),
    }).toEqual({
      algorithm: '1.3.14.3.2.26',
      key: Buffer.from(keyHash(issuer.certificate)).toString('hex'),
      serial: certificate.serialNumber,
    })
  })

  it('writes what the ASN.1 classes would write', () => {
    const request = ocspRequest(subject)
    expect(Buffer.from(AsnConvert.serialize(AsnConvert.parse(request, OCSPRequest)))).toEqual(
      Buffer.from(request),
    )
  })
})

describe('readOcspAnswer', () => {
  it.each(['good', 'unknown'] as const)('reads the status %s', (status) => {
    expect(readOcspAnswer(answer({ status }), subject, testNow)).toEqual({ status: { kind: status } })
  })

  it('reads when a certificate was revoked and since when it is unsafe', () => {
    const invalidityDate = daysFrom(testNow, -3)
    const { status } = readOcspAnswer(answer({ status: 'revoked', invalidityDate }), subject, testNow)
    expect(status).toEqual({ kind: 'revoked', revokedAt: daysFrom(testNow, -2), invalidityDate })
  })

  it('accepts a responder that is named by its key', () => {
    expect(readOcspAnswer(answer({ identify: 'byKey' }), subject, testNow).status.kind).toBe('good')
  })

  it('accepts an answer that names its issuer by SHA-256', () => {
    const certIdHash = { name: 'sha256', oid: '2.16.840.1.101.3.4.2.1' }
    expect(readOcspAnswer(answer({ certIdHash }), subject, testNow).status.kind).toBe('good')
  })

  it('accepts a delegate that need not be checked', () => {
    const found = readOcspAnswer(answer({ responder: makeResponder() }), subject, testNow)
    expect(found).toEqual({ status: { kind: 'good' } })
  })

  it('names a delegate that has still to be checked', () => {
    const responder = makeResponder({ extensions: revocationExtensions({ crl: ['http://crl/'] }) })
    const found = readOcspAnswer(answer({ responder }), subject, testNow)
    expect(found.uncheckedResponder?.fingerprint).toBe(responder.certificate.fingerprint)
  })

  it('accepts an answer made a moment after it was asked for', () => {
    const single = (one: SingleResponse) => {
      one.thisUpdate = new Date(testNow.getTime() + 60_000)
    }
    expect(readOcspAnswer(answer({ single }), subject, testNow).status.kind).toBe('good')
  })

  it('passes over answers about other certificates', () => {
    const response = answer({
      data: (data) => {
        const [own] = data.responses
        if (own === undefined) return
        const foreign = AsnConvert.parse(AsnConvert.serialize(own), own.constructor as typeof SingleResponse)
        foreign.certID.serialNumber = Uint8Array.of(1).buffer
        data.responses = [foreign, own]
      },
    })
    expect(readOcspAnswer(response, subject, testNow).status.kind).toBe('good')
  })

  it.each<[string, Partial<OcspRequestedAnswer>]>([
    [
      'a responder that has no answer',
      {
        outer: (outer) => {
          outer.responseStatus = OCSPResponseStatus.tryLater
          delete outer.responseBytes
        },
      },
    ],
    [
      'an error status beside an answer',
      { outer: (outer) => (outer.responseStatus = OCSPResponseStatus.internalError) },
    ],
    [
      'a success without an answer',
      {
        outer: (outer) => {
          delete outer.responseBytes
        },
      },
    ],
    ['an answer of another type', { bytes: (bytes) => (bytes.responseType = '1.3.6.1.5.5.7.48.1.9') }],
    ['an answer of another version', { data: (data) => Object.assign(data, { version: 1 }) }],
    ['no status at all', { data: (data) => (data.responses = []) }],
    ['two statuses of one certificate', { data: (data) => data.responses.push(...data.responses) }],
    [
      'the status of another certificate',
      { single: (one) => (one.certID.serialNumber = Uint8Array.of(1).buffer) },
    ],
    [
      "the status of another issuer's certificate of the same number",
      {
        single: (one) =>
          (one.certID.issuerKeyHash = new OctetString(keyHash(other.intermediate.certificate))),
      },
    ],
    [
      'the status of a certificate whose issuer has another name',
      { single: (one) => (one.certID.issuerNameHash = new OctetString(Buffer.alloc(20))) },
    ],
    [
      'a certificate named by an unknown hash',
      {
        single: (one) =>
          (one.certID.hashAlgorithm = new AlgorithmIdentifier({ algorithm: '1.2.840.113549.2.5' })),
      },
    ],
    [
      'an answer that is out of date',
      { single: (one) => (one.nextUpdate = new Date(testNow.getTime() - 1000)) },
    ],
    [
      'an answer that does not say until when it holds',
      {
        single: (one) => {
          delete one.nextUpdate
        },
      },
    ],
    [
      'an answer from the future',
      { single: (one) => (one.thisUpdate = new Date(testNow.getTime() + 600_000)) },
    ],
    [
      'an unknown critical extension of the status',
      { single: (one) => (one.singleExtensions = [extension('1.2.3.4', Uint8Array.of(5, 0), true)]) },
    ],
    [
      'an unknown critical extension of the answer',
      { data: (data) => (data.responseExtensions = [extension('1.2.3.4', Uint8Array.of(5, 0), true)]) },
    ],
    ["a signature that is not the issuer's", { sign: (data) => sign('sha384', data, other.leaf.privateKey) }],
    [
      'a signature by SHA-1',
      {
        sign: (data) => sign('sha1', data, issuer.privateKey),
        basic: (basic) =>
          (basic.signatureAlgorithm = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.1' })),
      },
    ],
    ["another authority's answer", { responder: other.intermediate }],
    ['a delegate that is not meant for OCSP', { responder: makeResponder({ extendedKeyUsage: undefined }) }],
    ['a delegate of another authority', { responder: makeResponder({ issuer: other.intermediate }) }],
    ["a delegate of the issuer's issuer", { responder: makeResponder({ issuer: chain.root }) }],
    ['a delegate that has expired', { responder: makeResponder({ notAfter: daysFrom(testNow, -1) }) }],
    ['a delegate that is not valid yet', { responder: makeResponder({ notBefore: daysFrom(testNow, 1) }) }],
    [
      'a delegate that may not make signatures',
      { responder: makeResponder({ keyUsage: { usages: ['cRLSign'] } }) },
    ],
    [
      'a delegate whose certificate is not sent',
      {
        responder: makeResponder(),
        basic: (basic) => {
          delete basic.certs
        },
      },
    ],
  ])('refuses %s', (_, more) => {
    expectRefused(answer(more))
  })

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['an answer that is cut off', answer().subarray(0, -1)],
    ['bytes after the answer', Buffer.concat([answer(), Uint8Array.of(0)])],
    ['a page of HTML', Buffer.from('<html></html>')],
  ])('refuses %s', (_, response) => {
    expectRefused(response)
  })

  it('keeps the cause of its refusal', () => {
    expect(errorOf(() => readOcspAnswer(new Uint8Array(), subject, testNow))).toHaveProperty('cause')
  })
})
