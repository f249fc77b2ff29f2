import { describe, expect, it } from '@jest/globals'
import { type CheckName, type NotaryErrorCode, type TrustPolicyStatement } from '@secure-deploy/notary'
import {
  authority,
  failureOf,
  secondsFrom,
  sign,
  type Trial,
  verify,
  verifySigned,
} from '../../support/aws-signer-trial.ts'
import { daysFrom, testNow } from '../../support/certificates.ts'
import { awsSignerAuthority, type AwsSignRequest } from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'

describe('levels and overrides', () => {
  const outside = secondsFrom(authority.leaf.certificate.notAfter, 1)
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
