import { describe, expect, it } from '@jest/globals'
import {
  buildEnvelope,
  describeBlob,
  type EnvelopeRequest,
  matchBlob,
  signWithKey,
  type TrustPolicyStatement,
  verifySignature,
} from '@secure-deploy/notary'
import { content, profile, secondsFrom } from '../../support/aws-signer-trial.ts'
import { daysFrom, leafParts, makeChain, makeHolder, testNow } from '../../support/certificates.ts'
import { awsHeader as h, blobPayload, makeEnvelope } from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'
import { makeStatement, makeStores, revocationAnswering } from '../../support/verification.ts'

describe('verifySignature of an envelope under notary.x509', () => {
  const { leaf, root, certificates } = makeChain({ leaf: { notAfter: daysFrom(testNow, 10) } })
  const subject = 'x509.subject: C=US, ST=WA, O=Example, CN=Release signer'
  const request: EnvelopeRequest = {
    payload: describeBlob(Buffer.from(content), 'sha384', 'text/plain'),
    certificateChain: certificates,
    signingTime: testNow,
    sign: signWithKey(leaf.privateKey),
  }
  const statement = makeStatement({ trustStores: ['ca:test'], trustedIdentities: [subject] })

  const verifyOwn = async (
    parts: Partial<TrustPolicyStatement> = {},
    now = testNow,
    change: Partial<EnvelopeRequest> = {},
  ) =>
    verifySignature(await buildEnvelope({ ...request, ...change }), {
      statement: { ...statement, ...parts },
      stores: makeStores({
        'ca:test': [root.certificate],
        'signingAuthority:test': [root.certificate],
        'tsa:test': [root.certificate],
      }),
      now,
      revocation: revocationAnswering(),
    })

  it('passes and names the subject of the leaf', async () => {
    const { signedBy, authenticTime, envelope } = await verifyOwn()
    expect([signedBy, authenticTime]).toEqual([
      'CN=Release signer,OU=Builds,O=Example,L=Seattle,ST=WA,C=US',
      undefined,
    ])
    expect(() => matchBlob(envelope, { ...request.payload })).not.toThrow()
  })

  it('does not accept the root in a store of the type signingAuthority', async () => {
    await expect(verifyOwn({ trustStores: ['signingAuthority:test'] })).rejects.toEqual(
      notaryError('SIGNER_NOT_TRUSTED'),
    )
  })

  it.each([
    ['everyone whom the stores vouch for', '*'],
    ['a subset of the subject', 'x509.subject: O=Example, S=WA, C=US'],
  ])('accepts %s', async (_what, identity) => {
    expect((await verifyOwn({ trustedIdentities: [identity] })).checks[2]?.outcome).toBe('pass')
  })

  it.each([
    ['another organization', 'x509.subject: C=US, ST=WA, O=Other'],
    ['the organization in another case', 'x509.subject: C=US, ST=WA, O=EXAMPLE'],
    ['an attribute that the subject lacks', 'x509.subject: C=US, ST=WA, O=Example, STREET=Main'],
    ['the issuer’s common name', 'x509.subject: C=US, ST=WA, O=Example, CN=Test intermediate'],
    ['a signing profile', profile],
  ])('rejects %s', async (_what, identity) => {
    await expect(verifyOwn({ trustedIdentities: [identity] })).rejects.toEqual(
      notaryError('IDENTITY_NOT_TRUSTED'),
    )
  })

  it.each([
    ['names an attribute twice', [[['C', 'US']], [['ST', 'WA']], [['O', 'Example']], [['O', 'Other']]]],
    [
      'joins attributes',
      [
        [['C', 'US']],
        [
          ['ST', 'WA'],
          ['O', 'Example'],
        ],
      ],
    ],
  ])('rejects a leaf whose subject %s', async (_what, names) => {
    const holder = makeHolder({
      ...leafParts,
      subject: names.map((rdn) => rdn.map(([type = '', value = '']) => ({ type, value }))),
      issuer: root,
    })
    const change = {
      certificateChain: [holder.certificate, root.certificate],
      sign: signWithKey(holder.privateKey),
    }
    const trial = verifyOwn({ trustedIdentities: ['x509.subject: C=US, ST=WA, O=Example'] }, testNow, change)
    await expect(trial).rejects.toEqual(notaryError('IDENTITY_NOT_TRUSTED'))
  })

  it.each([
    ['before', secondsFrom(leaf.certificate.notBefore, -1)],
    ['after', secondsFrom(leaf.certificate.notAfter, 1)],
  ])('rejects one second %s the certificates are valid', async (_when, now) => {
    await expect(verifyOwn({}, now)).rejects.toEqual(notaryError('CERTIFICATE_EXPIRED'))
  })

  it('accepts in the last second in which the certificates are valid', async () => {
    expect((await verifyOwn({}, leaf.certificate.notAfter)).checks[4]?.outcome).toBe('pass')
  })

  it('rejects a signature without a timestamp where one is always demanded', async () => {
    const trial = verifyOwn({ trustStores: ['ca:test', 'tsa:test'] })
    await expect(trial).rejects.toEqual(notaryError('TIMESTAMP_INVALID'))
  })

  it('demands no timestamp while the certificates are valid, where the policy says so', async () => {
    const { checks } = await verifyOwn({
      trustStores: ['ca:test', 'tsa:test'],
      verifyTimestamp: 'afterCertExpiry',
    })
    expect(checks[4]?.outcome).toBe('pass')
  })

  it('demands a timestamp once a certificate has expired, where the policy says so', async () => {
    const parts = { trustStores: ['ca:test', 'tsa:test'], verifyTimestamp: 'afterCertExpiry' } as const
    await expect(verifyOwn(parts, daysFrom(testNow, 11))).rejects.toEqual(notaryError('TIMESTAMP_INVALID'))
  })

  it('is inconclusive when the tsa store is not there', async () => {
    const trial = verifyOwn({ trustStores: ['ca:test', 'tsa:gone'] })
    await expect(trial).rejects.toEqual(notaryError('TRUST_STORE_MALFORMED'))
  })

  it('asks about revocation without AWS Signer’s part', async () => {
    const revocation = revocationAnswering()
    await verifySignature(await buildEnvelope(request), {
      statement,
      stores: makeStores({ 'ca:test': [root.certificate] }),
      now: daysFrom(testNow, 1),
      revocation,
    })
    const [asked] = revocation.requests
    expect([asked?.scheme, asked?.signingTime, asked?.awsSigner]).toEqual([
      'notary.x509',
      daysFrom(testNow, 1),
      undefined,
    ])
  })

  it('rejects an unknown critical attribute although no plugin is named', async () => {
    const bytes = await makeEnvelope({
      payload: blobPayload(content),
      certificates,
      key: leaf.privateKey,
      protectedHeader: {
        [h.algorithm]: 'ES384',
        [h.contentType]: 'application/vnd.cncf.notary.payload.v1+json',
        [h.scheme]: 'notary.x509',
        [h.signingTime]: '2025-06-15T12:00:00Z',
        'com.example.x': 1,
        [h.critical]: [h.scheme, 'com.example.x'],
      },
    })
    const trial = verifySignature(bytes, {
      statement,
      stores: makeStores({ 'ca:test': [root.certificate] }),
      now: testNow,
      revocation: revocationAnswering(),
    })
    await expect(trial).rejects.toEqual(notaryError('CRITICAL_ATTRIBUTE_UNKNOWN'))
  })
})
