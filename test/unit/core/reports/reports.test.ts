import { describe, expect, it } from '@jest/globals'
import { verifyBundle } from '@secure-deploy/core/judging/judge'
import { describeBlob, describeBundle, originOf } from '@secure-deploy/core/reports/reports'
import { describeUnheld } from '@secure-deploy/core/signers/unheld-checks'
import { judgeOf, restated, run, signTestRelease } from '../../../support/releases.ts'

const signed = await signTestRelease()

/** The release, verified under its signer's trust at another level. */
async function verifiedUnder(level: 'strict' | 'permissive', revocation: 'revoked' | 'good') {
  const judge = await judgeOf()
  const status = {
    revoked: { kind: 'revoked', entities: ['the job'] },
    good: { kind: 'good', detail: 'fine' },
  }
  return verifyBundle(
    signed.bundle.bytes,
    { purpose: { kind: 'verify' } },
    {
      ...judge,
      trusted: restated(judge.trusted, { level, override: {} }),
      revocation: { check: () => Promise.resolve(status[revocation] as { kind: 'good'; detail: string }) },
    },
  )
}

describe('describeBundle', () => {
  it('says that every check held where every one did', async () => {
    const { lead } = describeBundle(await verifiedUnder('strict', 'good'))
    expect(lead).toContain('every check held')
  })

  it('never says so of a revoked signature that the trust policy lets pass, and names the check', async () => {
    const { lead } = describeBundle(await verifiedUnder('permissive', 'revoked'))
    expect([/every check/.test(lead), /revocation \(failed\)/.test(lead)]).toEqual([false, true])
  })

  it('names a check that the trust policy leaves out', async () => {
    const judge = await judgeOf()
    const verified = await verifyBundle(signed.bundle.bytes, { purpose: { kind: 'verify' } }, judge)
    expect(describeBundle(verified).lead).toContain('revocation (not checked)')
  })
})

describe('describeBlob', () => {
  it('never says that every check held where one did not', async () => {
    const { signature } = await verifiedUnder('permissive', 'revoked')
    expect(describeBlob('app.zip', { digest: 'sha384:00', signature }).lead).not.toContain('every check')
  })
})

describe('describeUnheld', () => {
  it('has nothing to say where every check held', async () => {
    expect(describeUnheld((await verifiedUnder('strict', 'good')).signature)).toBeUndefined()
  })
})

describe('originOf', () => {
  const told = (changes: Partial<typeof run.claims> = {}) => {
    const release = { ...signed.release, run: { ...run, claims: { ...run.claims, ...changes } } }
    return Object.fromEntries(originOf(release))
  }

  it('names commit and run by the addresses at which a reader finds them', () => {
    expect(told()).toMatchObject({
      Commit: `https://github.com/octo-org/app/commit/${run.claims.sha}`,
      Run: 'https://github.com/octo-org/app/actions/runs/1000/attempts/1',
      Runner: 'github-hosted',
    })
  })

  it('invents no address for a run on a machine of its own', () => {
    expect(told({ run_id: 'local' })).toMatchObject({ Commit: run.claims.sha, Run: 'local, attempt 1' })
  })

  it.each([
    ['oidc-token', "the job's OIDC token"],
    ['oidc-token-accepted-by-sts', "the job's OIDC token"],
    ['environment', "the runner's environment, which the job can change"],
  ] as const)('says how far the claims of %s can be trusted', (claimsSource, words) => {
    const release = { ...signed.release, run: { ...run, claimsSource } }
    expect(Object.fromEntries(originOf(release))['Claims from']).toBe(words)
  })
})
