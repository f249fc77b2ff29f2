import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type NotaryErrorCode, parseEnvelope } from '@secure-deploy/notary'
import { authorityParts, leafParts, makeHolder, testNow } from '../../support/certificates.ts'
import {
  awsHeader,
  awsSignerAuthority,
  blobPayload,
  type OuterEdit,
  type OuterMembers,
  withHeaders,
} from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'

const authority = awsSignerAuthority({ now: testNow })
const payload = blobPayload('hello world\n')
const edited = (edit: OuterEdit) => authority.sign(payload, { edit })
const pad = (text: string) => `${text}${'='.repeat((4 - (text.length % 4)) % 4 || 4)}`

describe('parseEnvelope', () => {
  it('reads an envelope of the shape that AWS Signer makes', async () => {
    const jobId = '01234567-89ab-cdef-0123-456789abcdef'
    const envelope = parseEnvelope(await authority.sign(payload, { jobId }))
    expect(envelope).toMatchObject({
      payload: { mediaType: 'application/octet-stream', size: 12 },
      payloadBytes: payload,
      scheme: 'notary.x509.signingAuthority',
      algorithm: { name: 'ES384', hash: 'sha384' },
      signingTime: testNow,
      expiry: new Date('2028-06-14T12:00:00Z'),
      verificationPlugin: { name: 'com.amazonaws.signer.notation.plugin' },
      awsSigner: { profileArn: authority.profileArn('release_profile'), jobArn: authority.jobArn(jobId) },
    })
    expect(envelope.certificateChain.map(({ fingerprint }) => fingerprint)).toEqual(
      authority.certificates.map(({ fingerprint }) => fingerprint),
    )
    expect([envelope.timestampToken, envelope.signingAgent, envelope.signature.length]).toEqual([
      undefined,
      undefined,
      96,
    ])
  })

  it('takes the signing input from the text as it stands in the file', async () => {
    const bytes = await authority.sign(payload)
    const outer = JSON.parse(Buffer.from(bytes).toString()) as OuterMembers
    expect(Buffer.from(parseEnvelope(bytes).signingInput).toString()).toBe(
      `${outer.protected}.${outer.payload}`,
    )
  })

  it('reads the unsigned headers', async () => {
    const unprotected = {
      'io.cncf.notary.timestampSignature': 'MAA=',
      'io.cncf.notary.signingAgent': 'agent/1',
      'com.example.unread': 1,
    }
    const envelope = parseEnvelope(
      await authority.sign(payload, { mutate: (parts) => ({ ...parts, unprotected }) }),
    )
    expect([envelope.timestampToken, envelope.signingAgent]).toEqual([new Uint8Array([0x30, 0]), 'agent/1'])
  })

  it.each<[string, OuterEdit]>([
    ['text that is no JSON', () => 'hello'],
    ['a list', () => '[]'],
    ['an unknown top-level member', (members) => ({ ...members, extra: 1 })],
    [
      'a second payload',
      (members) => JSON.stringify(members).replace('{', `{"payload":"${members.payload}",`),
    ],
    ['a byte order mark', (members) => `\ufeff${JSON.stringify(members)}`],
    ['more than 1 MiB', (members) => JSON.stringify(members) + ' '.repeat(1_048_576)],
    ['no payload', (members) => ({ ...members, payload: undefined })],
    ['no protected header', (members) => ({ ...members, protected: undefined })],
    ['no signature', (members) => ({ ...members, signature: undefined })],
    ['an empty signature', (members) => ({ ...members, signature: '' })],
    ['a signature that is a number', (members) => ({ ...members, signature: 1 })],
    ['a padded payload', (members) => ({ ...members, payload: pad(members.payload) })],
    ['a padded protected header', (members) => ({ ...members, protected: pad(members.protected) })],
    ['a padded signature', (members) => ({ ...members, signature: pad(members.signature) })],
    ['left-over bits in the payload', (members) => ({ ...members, payload: 'MB' })],
    [
      'a payload in the standard alphabet',
      (members) => ({ ...members, payload: `${members.payload.slice(0, -4)}+/AA` }),
    ],
    ['white space in the payload', (members) => ({ ...members, payload: ` ${members.payload}` })],
    ['no unsigned header', (members) => ({ ...members, header: undefined })],
    ['an unsigned header that is a list', (members) => ({ ...members, header: [] })],
    ['no certificates', (members) => ({ ...members, header: { ...members.header, x5c: undefined } })],
    ['an empty list of certificates', (members) => ({ ...members, header: { ...members.header, x5c: [] } })],
    ['certificates that are text', (members) => ({ ...members, header: { ...members.header, x5c: 'MAA=' } })],
    ['a certificate that is null', (members) => ({ ...members, header: { ...members.header, x5c: [null] } })],
    [
      'a certificate in URL-safe base64',
      (members) => ({ ...members, header: { ...members.header, x5c: ['MA_-'] } }),
    ],
    [
      'a certificate without padding',
      (members) => ({ ...members, header: { ...members.header, x5c: ['MAA'] } }),
    ],
    [
      'eleven certificates',
      (members) => ({
        ...members,
        header: { x5c: Array.from({ length: 11 }, () => (members.header['x5c'] as string[])[0]) },
      }),
    ],
    [
      'a signed name among the unsigned headers',
      (members) => ({ ...members, header: { ...members.header, alg: 'ES384' } }),
    ],
    [
      'a timestamp that is not base64',
      (members) => ({
        ...members,
        header: { ...members.header, 'io.cncf.notary.timestampSignature': '***' },
      }),
    ],
    [
      'a timestamp that is null',
      (members) => ({ ...members, header: { ...members.header, 'io.cncf.notary.timestampSignature': null } }),
    ],
    [
      'a signing agent that is a number',
      (members) => ({ ...members, header: { ...members.header, 'io.cncf.notary.signingAgent': 1 } }),
    ],
  ])('rejects %s', async (_what, edit) => {
    const bytes = await edited(edit)
    expect(() => parseEnvelope(bytes)).toThrow(notaryError('ENVELOPE_MALFORMED'))
  })

  it('rejects a certificate that is not well-formed', async () => {
    const bytes = await edited((members) => ({ ...members, header: { x5c: ['MAA='] } }))
    expect(() => parseEnvelope(bytes)).toThrow(notaryError('CERTIFICATE_MALFORMED'))
  })

  it.each(['ES256', 'PS384', 'HS384', 'none', 'es384'])(
    'rejects the algorithm %s with a key on P-384',
    async (alg) => {
      const bytes = await authority.sign(payload, {
        mutate: (parts) => withHeaders(parts, { [awsHeader.algorithm]: alg }),
      })
      expect(() => parseEnvelope(bytes)).toThrow(notaryError('ENVELOPE_MALFORMED'))
    },
  )

  it('rejects a leaf whose key cannot make such signatures', async () => {
    const root = makeHolder(authorityParts)
    const leaf = makeHolder({ ...leafParts, key: generateKeyPairSync('ed25519'), issuer: root })
    const bytes = await authority.sign(payload, {
      mutate: (parts) => ({ ...parts, certificates: [leaf.certificate, root.certificate] }),
    })
    expect(() => parseEnvelope(bytes)).toThrow(notaryError('CERTIFICATE_CHAIN_INVALID'))
  })

  it.each<[string, Uint8Array]>([
    ['no JSON', Buffer.from('hello')],
    ['no object', Buffer.from('[]')],
    ['another form', Buffer.from('{"artifact":{}}')],
  ])('rejects a payload that is %s', async (_what, other) => {
    const bytes = await authority.sign(other)
    expect(() => parseEnvelope(bytes)).toThrow(notaryError('ENVELOPE_MALFORMED'))
  })
})

describe('parseEnvelope with any one byte changed', () => {
  let sound: Uint8Array
  beforeAll(async () => {
    sound = await authority.sign(payload)
  })

  it('throws nothing but its own errors', () => {
    const codes: readonly NotaryErrorCode[] = [
      'ENVELOPE_MALFORMED',
      'CERTIFICATE_MALFORMED',
      'CERTIFICATE_CHAIN_INVALID',
    ]
    for (let index = 0; index < sound.length; index += 7) {
      const bytes = Uint8Array.from(sound)
      bytes[index] = (bytes[index] ?? 0) ^ 1
      try {
        parseEnvelope(bytes)
      } catch (error) {
        expect(codes).toContain((error as { code?: NotaryErrorCode }).code)
      }
    }
  })
})
