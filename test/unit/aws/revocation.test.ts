import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { awsSignerRevocation } from '@secure-deploy/aws/revocation'
import { awsSignerPlatformId, certificateHashes, type RevocationRequest } from '@secure-deploy/notary'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { atOnce, sessionFor } from '../../support/aws/test-session.ts'

let account: DoubleAccount

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
})
beforeEach(() => account.reset())
afterAll(() => account.stop())

const now = new Date('2026-11-22T05:00:00.789Z')

function request(changes: Partial<NonNullable<RevocationRequest['awsSigner']>> = {}): RevocationRequest {
  const { authority } = account.signer
  return {
    certificateChain: authority.certificates,
    scheme: 'notary.x509.signingAuthority',
    signingTime: now,
    now,
    awsSigner: {
      profileVersionArn: authority.profileVersionArn('release_profile', 'A1b2C3d4E5'),
      jobArn: authority.jobArn('00000000-0000-4000-8000-000000000000'),
      certificateHashes: certificateHashes(authority.certificates),
      platformId: awsSignerPlatformId,
      ...changes,
    },
  }
}

const checker = (...actions: string[]) => awsSignerRevocation(sessionFor(account, ...actions), atOnce)
const check = (asked = request()) => checker('signer:GetRevocationStatus').check(asked)

describe('awsSignerRevocation', () => {
  it('has good news where AWS Signer names no revoked entity', async () => {
    expect(await check()).toMatchObject({ kind: 'good' })
  })

  it('asks once, with everything that AWS Signer demands', async () => {
    await check()
    expect(account.signer.requests.length).toBe(1)
    const { query, headers } = account.signer.requests[0] ?? {}
    expect(query?.getAll('certificateHashes')).toEqual(
      certificateHashes(account.signer.authority.certificates),
    )
    expect(query?.get('platformId')).toBe('Notation-OCI-SHA384-ECDSA')
    expect(query?.get('signatureTimestamp')).toMatch(/^2026-11-22T05:00:00/)
    expect(headers?.authorization).toContain('/us-east-1/signer/aws4_request')
  })

  it('has good news where the list is left out', async () => {
    account.signer.plan({
      operation: 'GetRevocationStatus',
      fault: { kind: 'answer', change: () => ({ status: 200, body: '{}' }) },
    })
    expect(await check()).toMatchObject({ kind: 'good' })
  })

  it('names every revoked entity', async () => {
    const entities = ['arn:aws:signer:us-east-1:111122223333:/signing-jobs/x', 'aa'.repeat(96)]
    const change = () => ({ status: 200, body: JSON.stringify({ revokedEntities: entities }) })
    account.signer.plan({ operation: 'GetRevocationStatus', fault: { kind: 'answer', change } })
    expect(await check()).toEqual({ kind: 'revoked', entities })
  })

  it('does not know about a signature of another signer', async () => {
    const { awsSigner: _, ...other } = request()
    expect(await check(other)).toMatchObject({ kind: 'unknown' })
    expect(account.signer.requests.length).toBe(0)
  })

  it('does not ask in another partition', async () => {
    const profileVersionArn =
      'arn:aws-us-gov:signer:us-gov-west-1:111122223333:/signing-profiles/release_profile/A1b2C3d4E5'
    expect(await check(request({ profileVersionArn }))).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('aws-us-gov'),
    })
    expect(account.signer.requests.length).toBe(0)
  })

  it("asks in the profile's region, not the session's", async () => {
    const profileVersionArn =
      'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release_profile/A1b2C3d4E5'
    await check(request({ profileVersionArn }))
    expect(account.signer.requests[0]?.headers.authorization).toContain('/eu-west-1/signer/aws4_request')
  })

  it('does not know where it may not ask, and names the permission', async () => {
    expect(await checker('s3:*').check(request())).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('signer:GetRevocationStatus'),
    })
  })

  it.each([
    ['a request that is rejected', { kind: 'refuse', status: 400, code: 'ValidationException' }],
    ['a service that is unavailable', { kind: 'refuse', status: 500, code: 'InternalServiceErrorException' }],
    ['a connection that is reset', { kind: 'reset-before' }],
    ['an answer that is not JSON', { kind: 'answer', change: () => ({ status: 200, body: '<html>' }) }],
    [
      'an answer that is not a list',
      { kind: 'answer', change: () => ({ status: 200, body: '{"revokedEntities":"no"}' }) },
    ],
  ] as const)('does not know after %s', async (_, fault) => {
    account.signer.plan({ operation: 'GetRevocationStatus', times: 9, fault })
    expect(await check()).toMatchObject({ kind: 'unknown' })
  })
})
