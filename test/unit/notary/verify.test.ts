import { sign as derSign } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  buildEnvelope,
  type CheckName,
  certificateHashes,
  describeBlob,
  type EnvelopeRequest,
  matchBlob,
  NotaryError,
  type NotaryErrorCode,
  type RevocationStatus,
  type SignatureVerification,
  signWithKey,
  type TrustPolicyStatement,
  verifySignature,
} from '@secure-deploy/notary'
import fc from 'fast-check'
import {
  authorityParts,
  daysFrom,
  leafParts,
  makeChain,
  makeHolder,
  testNow,
} from '../../support/certificates.ts'
import {
  type AwsEnvelopeParts,
  awsHeader as h,
  awsSignerAuthority,
  type AwsSignRequest,
  blobPayload,
  type EnvelopeParts,
  makeEnvelope,
  type OuterEdit,
  type OuterMembers,
  withCriticalHeaders,
  withHeaders,
} from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'
import { makeStatement, makeStores, revocationAnswering } from '../../support/verification.ts'

const content = 'hello world\n'
const authority = awsSignerAuthority({ now: testNow })
const profile = authority.profileArn('release_profile')
const second = 1000

interface Trial {
  readonly statement?: Partial<TrustPolicyStatement>
  readonly now?: Date
  readonly revocation?: RevocationStatus | Error
  readonly trusted?: readonly (typeof authority.root)[]
}

function verify(envelope: Uint8Array, trial: Trial = {}): Promise<SignatureVerification> {
  return verifySignature(envelope, {
    statement: makeStatement({ trustedIdentities: [profile], ...trial.statement }),
    stores: makeStores({ 'signingAuthority:test': trial.trusted ?? [authority.root] }),
    now: trial.now ?? testNow,
    revocation: revocationAnswering(trial.revocation),
  })
}

const sign = (request?: AwsSignRequest) => authority.sign(blobPayload(content), request)
const verifySigned = async (request: AwsSignRequest, trial?: Trial) => verify(await sign(request), trial)
const mutated = (mutate: (parts: AwsEnvelopeParts) => EnvelopeParts, trial?: Trial) =>
  verifySigned({ mutate }, trial)
const at = (date: Date, seconds: number) => new Date(date.getTime() + seconds * second)

async function failureOf(promise: Promise<unknown>): Promise<NotaryError> {
  const reason: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(reason instanceof NotaryError)) throw new TypeError('Nothing was refused.')
  return reason
}

describe('verifySignature of an AWS Signer envelope', () => {
  it('passes every check in order and names the signing profile', async () => {
    const { checks, signedBy, authenticTime } = await verify(await sign())
    expect(checks.map(({ name, action, outcome }) => `${name} ${action} ${outcome}`)).toEqual([
      'integrity enforce pass',
      'authenticity enforce pass',
      'identity enforce pass',
      'expiry enforce pass',
      'authenticTimestamp enforce pass',
      'revocation enforce pass',
    ])
    expect([signedBy, authenticTime]).toEqual([profile, testNow])
  })

  it('still passes years after the certificates have expired', async () => {
    const { checks } = await verify(await sign(), { now: daysFrom(testNow, 1000) })
    expect(checks.every(({ outcome }) => outcome === 'pass')).toBe(true)
  })

  it('asks about revocation as GetRevocationStatus wants it', async () => {
    const jobId = '01234567-89ab-cdef-0123-456789abcdef'
    const revocation = revocationAnswering()
    await verifySignature(await sign({ jobId }), {
      statement: makeStatement({ trustedIdentities: [profile] }),
      stores: makeStores({ 'signingAuthority:test': [authority.root] }),
      now: daysFrom(testNow, 10),
      revocation,
    })
    expect(revocation.requests).toMatchObject([
      {
        scheme: 'notary.x509.signingAuthority',
        signingTime: testNow,
        now: daysFrom(testNow, 10),
        awsSigner: {
          profileVersionArn: `${profile}/A1b2C3d4E5`,
          jobArn: authority.jobArn(jobId),
          certificateHashes: certificateHashes(authority.certificates),
          platformId: 'Notation-OCI-SHA384-ECDSA',
        },
      },
    ])
  })

  it('accepts an intermediate as the trusted certificate', async () => {
    const intermediate = authority.certificates[2]
    const { checks } = await verify(await sign(), {
      trusted: intermediate === undefined ? [] : [intermediate],
    })
    expect(checks[1]?.outcome).toBe('pass')
  })
})

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
      (parts) => withHeaders(parts, { [h.critical]: [...critical(parts), h.scheme] }),
    ],
    [
      'alg as critical',
      'ENVELOPE_MALFORMED',
      (parts) => withHeaders(parts, { [h.critical]: [...critical(parts), h.algorithm] }),
    ],
    [
      'a job that is not critical',
      'ENVELOPE_MALFORMED',
      (parts) => withHeaders(parts, { [h.critical]: critical(parts).filter((name) => name !== h.job) }),
    ],
    [
      'an expiry that is not critical',
      'ENVELOPE_MALFORMED',
      (parts) => withHeaders(parts, { [h.critical]: critical(parts).filter((name) => name !== h.expiry) }),
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
          [h.critical]: critical(parts).filter((name) => name !== h.plugin),
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
    await expect(mutated(mutate)).rejects.toEqual(notaryError(code))
  })

  it.each<[string, (parts: AwsEnvelopeParts) => EnvelopeParts]>([
    ['an unknown attribute that is not critical', (parts) => withHeaders(parts, { 'com.example.x': 1 })],
    [
      'the plugin version that is implemented',
      (parts) => withCriticalHeaders(parts, { [h.pluginMinVersion]: '1.0.350' }),
    ],
  ])('accepts %s', async (_what, mutate) => {
    expect((await mutated(mutate)).checks).toHaveLength(6)
  })

  it.each(['permissive', 'audit'] as const)('is enforced under %s', async (level) => {
    const edit: OuterEdit = (members) => ({ ...members, signature: 'AAAA' })
    await expect(verifySigned({ edit }, { statement: { level } })).rejects.toEqual(
      notaryError('SIGNATURE_INVALID'),
    )
    const mutate = (parts: AwsEnvelopeParts) => withHeaders(parts, { [h.plugin]: 'com.example.plugin' })
    await expect(mutated(mutate, { statement: { level } })).rejects.toEqual(notaryError('PLUGIN_UNSUPPORTED'))
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

describe('authenticity', () => {
  it('rejects a chain of which nothing is trusted', async () => {
    const other = awsSignerAuthority({ now: testNow }).root
    await expect(verify(await sign(), { trusted: [other] })).rejects.toEqual(
      notaryError('SIGNER_NOT_TRUSTED'),
    )
  })

  it('rejects a policy that names no store of the scheme’s type', async () => {
    const trial: Trial = { statement: { trustStores: ['ca:test'] } }
    await expect(verify(await sign(), trial)).rejects.toEqual(notaryError('SIGNER_NOT_TRUSTED'))
  })

  it('is inconclusive when a store is not there', async () => {
    const failure = await failureOf(
      verify(await sign(), { statement: { trustStores: ['signingAuthority:gone'] } }),
    )
    expect([failure.code, failure.checks?.at(-1)?.outcome]).toEqual(['TRUST_STORE_MALFORMED', 'inconclusive'])
  })

  it('is inconclusive when a store is empty', async () => {
    await expect(verify(await sign(), { trusted: [] })).rejects.toEqual(notaryError('TRUST_STORE_MALFORMED'))
  })

  it('rejects a store that holds the leaf itself', async () => {
    const trial: Trial = { trusted: [authority.leaf.certificate] }
    await expect(verify(await sign(), trial)).rejects.toEqual(notaryError('TRUST_STORE_MALFORMED'))
  })
})

describe('identity of an AWS Signer envelope', () => {
  const trusting = async (...trustedIdentities: readonly string[]) =>
    verify(await sign(), { statement: { trustedIdentities } })

  it.each([
    ['the profile', [profile]],
    ['the profile version', [`${profile}/A1b2C3d4E5`]],
    ['one of several', ['x509.subject: C=US, ST=WA, O=Example', profile]],
  ])('accepts %s', async (_what, identities) => {
    expect((await trusting(...identities)).checks[2]?.outcome).toBe('pass')
  })

  it.each([
    ['another profile', [authority.profileArn('other_profile')]],
    ['another account', [profile.replace('111122223333', '444455556666')]],
    ['another region', [profile.replace('us-east-1', 'us-west-2')]],
    ['another partition', [profile.replace('arn:aws:', 'arn:aws-us-gov:')]],
    ['another version', [`${profile}/B1b2C3d4E5`]],
    ['the version in another case', [`${profile}/a1B2c3D4e5`]],
    ['the profile in another case', [profile.toUpperCase()]],
    ['a name that begins the same', [profile.slice(0, -1)]],
    ['the subject of the leaf', ['x509.subject: CN=AWS Signer, C=US, ST=WA, O=AWS']],
    ['nobody', []],
  ])('rejects %s', async (_what, identities) => {
    await expect(trusting(...identities)).rejects.toEqual(notaryError('IDENTITY_NOT_TRUSTED'))
  })

  it.each(['strict', 'audit'] as const)('refuses a policy that trusts everyone, under %s', async (level) => {
    const trial: Trial = { statement: { level, trustedIdentities: ['*'] } }
    await expect(verify(await sign(), trial)).rejects.toEqual(notaryError('TRUST_POLICY_MALFORMED'))
  })
})

describe('authentic timestamp of an AWS Signer envelope', () => {
  const { notBefore, notAfter } = authority.leaf.certificate

  it.each([
    ['its first second', notBefore],
    ['its last second', notAfter],
  ])('accepts a signature in %s of the leaf’s validity', async (_when, signingTime) => {
    expect((await verifySigned({ signingTime })).checks[4]?.outcome).toBe('pass')
  })

  it.each([
    ['before', at(notBefore, -1)],
    ['after', at(notAfter, 1)],
  ])('rejects a signature one second %s the leaf’s validity', async (_when, signingTime) => {
    await expect(verifySigned({ signingTime })).rejects.toEqual(notaryError('CERTIFICATE_EXPIRED'))
  })
})

describe('expiry', () => {
  const expiry = daysFrom(testNow, 30)

  it('passes one second before', async () => {
    expect((await verifySigned({ expiry }, { now: at(expiry, -1) })).checks[3]?.outcome).toBe('pass')
  })

  it.each([0, 1])('fails %i seconds after', async (seconds) => {
    await expect(verifySigned({ expiry }, { now: at(expiry, seconds) })).rejects.toEqual(
      notaryError('SIGNATURE_EXPIRED'),
    )
  })

  it('passes where none is stated', async () => {
    const mutate = (parts: AwsEnvelopeParts) =>
      withHeaders(parts, {
        [h.expiry]: undefined,
        [h.critical]: critical(parts).filter((name) => name !== h.expiry),
      })
    expect((await mutated(mutate, { now: daysFrom(testNow, 10_000) })).checks[3]?.outcome).toBe('pass')
  })
})

describe('revocation', () => {
  const revoked: RevocationStatus = { kind: 'revoked', entities: ['arn:aws:signer:…'] }
  const unknown: RevocationStatus = {
    kind: 'unknown',
    reason: 'The service did not answer.',
    cause: new Error('timeout'),
  }

  it('rejects a signature that is revoked', async () => {
    await expect(verifySigned({}, { revocation: revoked })).rejects.toEqual(notaryError('SIGNATURE_REVOKED'))
  })

  it('tells "unknown" from "revoked" and keeps the cause', async () => {
    const failure = await failureOf(verifySigned({}, { revocation: unknown }))
    expect([failure.code, failure.kind, failure.checks?.at(-1)?.outcome, failure.cause]).toEqual([
      'REVOCATION_UNKNOWN',
      'inconclusive',
      'inconclusive',
      new Error('timeout'),
    ])
  })

  it('takes a checker that breaks off for "unknown"', async () => {
    const failure = await failureOf(verifySigned({}, { revocation: new Error('reset') }))
    expect([failure.code, failure.cause]).toEqual(['REVOCATION_UNKNOWN', new Error('reset')])
  })

  it('is not asked about where the policy skips it', async () => {
    const revocation = revocationAnswering(new Error('must not be asked'))
    const { checks } = await verifySignature(await sign(), {
      statement: makeStatement({ trustedIdentities: [profile], override: { revocation: 'skip' } }),
      stores: makeStores({ 'signingAuthority:test': [authority.root] }),
      now: testNow,
      revocation,
    })
    expect([checks[5]?.outcome, revocation.requests]).toEqual(['skipped', []])
  })
})

describe('levels and overrides', () => {
  const outside = at(authority.leaf.certificate.notAfter, 1)
  const faults: Readonly<Record<Exclude<CheckName, 'integrity'>, [AwsSignRequest, Trial, NotaryErrorCode]>> =
    {
      authenticity: [{}, { trusted: [awsSignerAuthority({ now: testNow }).root] }, 'SIGNER_NOT_TRUSTED'],
      identity: [{ profileName: 'other_profile' }, {}, 'IDENTITY_NOT_TRUSTED'],
      expiry: [{}, { now: daysFrom(testNow, 2000) }, 'SIGNATURE_EXPIRED'],
      authenticTimestamp: [{ signingTime: outside }, {}, 'CERTIFICATE_EXPIRED'],
      revocation: [{}, { revocation: { kind: 'revoked', entities: ['x'] } }, 'SIGNATURE_REVOKED'],
    }

  type Row = [keyof typeof faults, Partial<TrustPolicyStatement>]
  const log = (name: keyof typeof faults, override = name === 'identity' ? 'authenticity' : name): Row => [
    name,
    { level: 'strict', override: { [override]: 'log' } },
  ]
  const enforce = (
    name: keyof typeof faults,
    override = name === 'identity' ? 'authenticity' : name,
  ): Row => [name, { level: 'audit', override: { [override]: 'enforce' } }]
  const names = Object.keys(faults) as (keyof typeof faults)[]

  it.each<Row>([
    ...names.map((name): Row => [name, { level: 'strict' }]),
    ['authenticity', { level: 'permissive' }],
    ['identity', { level: 'permissive' }],
    ...names.map((name) => enforce(name)),
  ])('refuse a failed %s under %j', async (name, statement) => {
    const [request, trial, code] = faults[name]
    const failure = await failureOf(verifySigned(request, { ...trial, statement }))
    expect([failure.code, failure.checks?.at(-1)]).toMatchObject([
      code,
      { name, action: 'enforce', outcome: 'fail', code },
    ])
  })

  it.each<Row>([
    ...names.map((name): Row => [name, { level: 'audit' }]),
    ['expiry', { level: 'permissive' }],
    ['authenticTimestamp', { level: 'permissive' }],
    ['revocation', { level: 'permissive' }],
    ...names.map((name) => log(name)),
  ])('record a failed %s and go on under %j', async (name, statement) => {
    const [request, trial, code] = faults[name]
    const { checks } = await verifySigned(request, { ...trial, statement })
    expect(checks).toHaveLength(6)
    expect(checks.find((check) => check.name === name)).toMatchObject({
      action: 'log',
      outcome: 'fail',
      code,
    })
  })

  it('refuse the level skip', async () => {
    const statement = { level: 'skip', trustStores: [], trustedIdentities: [] } as const
    await expect(verify(await sign(), { statement })).rejects.toEqual(notaryError('TRUST_POLICY_MALFORMED'))
  })
})

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
    ['before', at(leaf.certificate.notBefore, -1)],
    ['after', at(leaf.certificate.notAfter, 1)],
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
  return derSign('sha384', input, authority.leaf.privateKey).toString('base64url')
}

const unrelated = Buffer.from(makeHolder(authorityParts).certificate.der).toString('base64')

function critical(parts: AwsEnvelopeParts): readonly string[] {
  return parts.protectedHeader[h.critical] as readonly string[]
}

function x5c(members: { readonly header: Readonly<Record<string, unknown>> }): readonly string[] {
  return members.header['x5c'] as readonly string[]
}
