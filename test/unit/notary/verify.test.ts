import { describe, expect, it } from '@jest/globals'
import { certificateHashes, type RevocationStatus, verifySignature } from '@secure-deploy/notary'
import {
  authority,
  criticalNames,
  failureOf,
  profile,
  secondsFrom,
  sign,
  type Trial,
  verify,
  verifyMutated,
  verifySigned,
} from '../../support/aws-signer-trial.ts'
import { daysFrom, testNow } from '../../support/certificates.ts'
import {
  type AwsEnvelopeParts,
  awsHeader as h,
  awsSignerAuthority,
  withHeaders,
} from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'
import { makeStatement, makeStores, revocationAnswering } from '../../support/verification.ts'

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
    ['before', secondsFrom(notBefore, -1)],
    ['after', secondsFrom(notAfter, 1)],
  ])('rejects a signature one second %s the leaf’s validity', async (_when, signingTime) => {
    await expect(verifySigned({ signingTime })).rejects.toEqual(notaryError('CERTIFICATE_EXPIRED'))
  })
})

describe('expiry', () => {
  const expiry = daysFrom(testNow, 30)

  it('passes one second before', async () => {
    expect((await verifySigned({ expiry }, { now: secondsFrom(expiry, -1) })).checks[3]?.outcome).toBe('pass')
  })

  it.each([0, 1])('fails %i seconds after', async (seconds) => {
    await expect(verifySigned({ expiry }, { now: secondsFrom(expiry, seconds) })).rejects.toEqual(
      notaryError('SIGNATURE_EXPIRED'),
    )
  })

  it('passes where none is stated', async () => {
    const mutate = (parts: AwsEnvelopeParts) =>
      withHeaders(parts, {
        [h.expiry]: undefined,
        [h.critical]: criticalNames(parts).filter((name) => name !== h.expiry),
      })
    expect((await verifyMutated(mutate, { now: daysFrom(testNow, 10_000) })).checks[3]?.outcome).toBe('pass')
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
