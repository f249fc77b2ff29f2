import { beforeEach, describe, expect, it } from '@jest/globals'
import { parsePromotion } from '@secure-deploy/core/environments/promotion'
import type { ApprovalQuestion } from '@secure-deploy/core/facts/rule-facts'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { arrivalsPrefix, bundleKey, fileKey, recordKey } from '@secure-deploy/core/release/layout'
import type { SignedRelease } from '@secure-deploy/core/signing/sign'
import { author, reviewer } from '../../../support/approval-facts.ts'
import { approvedBy } from '../../../support/approval-reader.ts'
import { codeOf, errorWith } from '../../../support/errors.ts'
import { failedRules, policedChain } from '../../../support/policed-chain.ts'
import type { PolicedChain } from '../../../support/policed-chain.ts'
import {
  otherPolicySigner,
  otherReleaseEntry,
  policyFields,
  policyOf,
  promotionSigner,
  releaseEntry,
} from '../../../support/policies.ts'
import { releaseId, run, signTestRelease } from '../../../support/releases.ts'

const hour = 3_600_000
const approved = approvedBy([reviewer])

let chain: PolicedChain
let signed: SignedRelease
const id = releaseId()

async function startWith(changes: Parameters<typeof policyOf>[0] = {}): Promise<void> {
  chain = policedChain(policyOf(changes))
  signed = await chain.upload()
}

describe('a release under a policy', () => {
  beforeEach(() => startWith())

  it('is admitted where it was uploaded, with a record and a mark of its arrival', async () => {
    const { record, outcome } = await chain.promote(id, 'development')
    const keys = [...(chain.stores['development']?.objects.keys() ?? [])]
    expect(outcome).toBe('created')
    expect(record.promotion).toMatchObject({ from: record.promotion.to, environment: 'development' })
    expect(keys.filter((key) => key.startsWith(arrivalsPrefix(id.name)))).toHaveLength(1)
  })

  it('is admitted once, however often it is asked for', async () => {
    await chain.promote(id, 'development')
    const before = chain.stores['development']?.objects.size
    chain.wait(hour)
    expect((await chain.promote(id, 'development')).outcome).toBe('unchanged')
    expect(chain.stores['development']?.objects.size).toBe(before)
  })

  it('is not admitted when a file of it is not what was signed', async () => {
    const [file] = signed.release.files
    if (file === undefined) throw new Error('the release has files')
    const key = fileKey(id, file.digest.sha256, file.name)
    chain.stores['development']?.objects.set(key, Buffer.from('something else'))
    await expect(chain.promote(id, 'development')).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('goes from environment to environment in their order', async () => {
    await chain.promote(id, 'development')
    await chain.promote(id, 'staging')
    await chain.promote(id, 'production')
    expect((await chain.verify(id, 'production')).release).toEqual(signed.release)
  })

  it('is refused where it was only uploaded, not admitted', async () => {
    expect(await failedRules(chain.promote(id, 'staging'))).toEqual(['promotion-order'])
  })

  it('is refused when the record of its arrival is of another environment', async () => {
    await chain.promote(id, 'development')
    await chain.promote(id, 'staging')
    const { staging, production } = chain.stores
    for (const [key, bytes] of staging?.objects ?? []) production?.objects.set(key, bytes)
    await expect(chain.verify(id, 'production')).rejects.toEqual(errorWith('RECORD_INVALID'))
  })

  it('is not deployed from an environment that holds no record of its arrival', async () => {
    await chain.promote(id, 'development')
    await chain.promote(id, 'staging')
    chain.stores['staging']?.objects.delete(recordKey(id, 'promotion', signed.bundle.sha256))
    expect(await failedRules(chain.verify(id, 'staging'))).toEqual(['promotion-record'])
  })

  it('is refused when somebody else signed the record of its arrival', async () => {
    const promotions = [otherReleaseEntry]
    const theirs = policedChain(policyOf({ environments: { development: { promotions } } }), chain.stores)
    await theirs.promote(id, 'development', { signers: [otherPolicySigner] })
    await expect(chain.promote(id, 'staging')).rejects.toEqual(errorWith('RECORD_INVALID'))
  })

  it('gets no record that the policy itself would refuse', async () => {
    const attempt = chain.promote(id, 'development', { signers: [otherPolicySigner] })
    await expect(attempt).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
    const keys = [...(chain.stores['development']?.objects.keys() ?? [])]
    expect(keys.filter((key) => key.includes('/records/') || key.startsWith('arrivals/'))).toEqual([])
  })

  it('keeps in the record the policy that let it in, and what was decided', async () => {
    await chain.promote(id, 'development')
    const stored = chain.stores['development']?.objects.get(recordKey(id, 'promotion', signed.bundle.sha256))
    const promotion = parsePromotion(parseBundle(stored ?? Buffer.from('')).statement)
    expect(promotion).toMatchObject({
      policy: { uri: 'deploy-policy.yml', sha256: chain.policy.sha256 },
      source: { repository: run.claims.repository, commit: run.claims.sha },
      decision: {},
    })
  })

  it('shows every rule that fails, not only the first', async () => {
    const elsewhere = { ...run, claims: { ...run.claims, ref: 'refs/heads/other', event_name: 'schedule' } }
    await chain.upload({ id: releaseId('app', '2.0.0'), run: elsewhere })
    const failed = await failedRules(chain.promote(releaseId('app', '2.0.0'), 'development'))
    expect(failed).toEqual(['source-ref', 'source-event'])
  })

  it('is refused under a name that the policy is not for', async () => {
    const other = releaseId('other', '1.0.0')
    await chain.upload({ id: other })
    expect(await failedRules(chain.promote(other, 'development'))).toEqual(['release-name'])
  })

  it('leaves nothing behind where it is refused', async () => {
    await failedRules(chain.promote(id, 'staging'))
    expect(chain.stores['staging']?.objects.size).toBe(0)
  })
})

describe('a policy that demands two signers', () => {
  beforeEach(() =>
    startWith({
      file: {
        trust: {
          ...(policyFields()['trust'] as object),
          releases: { threshold: 2, signers: [releaseEntry, otherReleaseEntry] },
        },
      },
    }),
  )

  it('refuses what one of them signed', async () => {
    expect(await failedRules(chain.promote(id, 'development'))).toEqual(['release-signers'])
  })
})

describe('soaking and deployments', () => {
  it('refuses a release that has not stood long enough where it was', async () => {
    await startWith({ environments: { staging: { soak: '24h' } } })
    await chain.promote(id, 'development')
    chain.wait(23 * hour)
    expect(await failedRules(chain.promote(id, 'staging'))).toEqual(['soak'])
  })

  it('lets it in once it has', async () => {
    await startWith({ environments: { staging: { soak: '24h' } } })
    await chain.promote(id, 'development')
    chain.wait(24 * hour)
    expect((await chain.promote(id, 'staging')).outcome).toBe('created')
  })

  it('refuses a release that was not deployed where it was', async () => {
    await startWith({ environments: { staging: { deployed: true } } })
    await chain.promote(id, 'development')
    expect(await failedRules(chain.promote(id, 'staging'))).toContain('deployment')
  })

  it('refuses a release whose last deployment failed', async () => {
    await startWith({ environments: { staging: { deployed: true } } })
    await chain.promote(id, 'development')
    await chain.recordDeployment(signed, 'development', 'success')
    chain.wait(hour)
    await chain.recordDeployment(signed, 'development', 'failure')
    expect(await failedRules(chain.promote(id, 'staging'))).toContain('deployment')
  })

  it('lets in what was deployed well', async () => {
    await startWith({ environments: { staging: { deployed: true } } })
    await chain.promote(id, 'development')
    await chain.recordDeployment(signed, 'development', 'success')
    expect((await chain.promote(id, 'staging')).outcome).toBe('created')
  })
})

describe('older releases', () => {
  const newer = releaseId('app', '2.0.0')

  beforeEach(async () => {
    await startWith()
    chain.wait(hour)
    await chain.upload({ id: newer })
    await chain.promote(id, 'development')
    await chain.promote(newer, 'development', { downgrade: { reason: 'both are tried' } })
    await chain.promote(newer, 'staging')
  })

  it('are refused where a newer one stands', async () => {
    expect(await failedRules(chain.promote(id, 'staging'))).toEqual(['downgrade'])
  })

  it('are let in for a reason, and the record keeps it', async () => {
    const { record } = await chain.promote(id, 'staging', { downgrade: { reason: '2.0.0 loses orders' } })
    expect(record.promotion.decision.downgrade).toMatchObject({
      reason: '2.0.0 loses orders',
      from: { id: newer },
    })
  })

  it('are refused when the record of the newer one was taken away, and its mark was not', async () => {
    const staging = chain.stores['staging']
    for (const key of staging?.objects.keys() ?? []) {
      if (key.includes('/2.0.0/records/')) staging?.objects.delete(key)
    }
    await expect(chain.promote(id, 'staging')).rejects.toEqual(errorWith('RECORD_INVALID'))
  })

  it('are refused when a mark leads to no record', async () => {
    chain.stores['staging']?.objects.set(
      `arrivals/app/20990101T000000Z/9.9.9/${'a'.repeat(64)}`,
      Buffer.from('\n'),
    )
    expect(await codeOf(() => chain.promote(id, 'staging'))).toBe('RECORD_INVALID')
  })
})

describe('four eyes', () => {
  const demands = { minimum: 1, independent: true, sources: ['pull-request'] }

  beforeEach(async () => {
    await startWith({ environments: { staging: { approvals: demands } } })
    await chain.promote(id, 'development')
  })

  it('refuses what nobody but its author has approved', async () => {
    const approvals = approvedBy([author])
    expect(await failedRules(chain.promote(id, 'staging', { approvals }))).toEqual(['approvals'])
  })

  it('refuses when nobody asked GitHub', async () => {
    expect(await failedRules(chain.promote(id, 'staging'))).toEqual(['approvals', 'authors-resolved'])
  })

  it('lets in what somebody else has approved, and the record says who', async () => {
    const { record } = await chain.promote(id, 'staging', { approvals: approved })
    expect(
      record.promotion.decision.approvals?.approvers.listed.map(({ person: { login } }) => login),
    ).toEqual(['hubot'])
  })

  it('looks at what has changed since the release that stands there', async () => {
    await chain.promote(id, 'staging', { approvals: approved })
    const next = releaseId('app', '2.0.0')
    const commit = 'b'.repeat(40)
    const source = { kind: 'clean', commit } as const
    await chain.upload({ id: next, source, run: { ...run, claims: { ...run.claims, sha: commit } } })
    await chain.promote(next, 'development')
    const asked: ApprovalQuestion[] = []
    const approvals = approvedBy([reviewer], asked)
    await chain.promote(next, 'staging', { approvals })
    expect(asked).toMatchObject([{ base: run.claims.sha, head: commit, repository: 'octo-org/app' }])
  })
})

describe('an emergency', () => {
  const bypass = { rules: ['soak'], approvals: { minimum: 1, sources: ['pull-request'] } }
  const asked = { rules: ['soak'], reason: 'the site is down' }

  it('passes over a rule that the policy names, with the approvals that it names', async () => {
    await startWith({ environments: { staging: { soak: '24h', bypass } } })
    await chain.promote(id, 'development')
    const { record } = await chain.promote(id, 'staging', { bypass: asked, approvals: approved })
    expect(record.promotion.decision).toMatchObject({ bypass: asked, approvals: { minimum: 1 } })
  })

  it('does not exist where the policy names none', async () => {
    await startWith({ environments: { staging: { soak: '24h' } } })
    await chain.promote(id, 'development')
    const attempt = chain.promote(id, 'staging', { bypass: asked, approvals: approved })
    expect(await failedRules(attempt)).toEqual(['soak', 'bypass', 'bypass-approvals'])
  })

  it('passes over no other rule', async () => {
    await startWith({ environments: { staging: { soak: '24h', bypass } } })
    const attempt = chain.promote(id, 'staging', {
      bypass: { rules: ['soak', 'promotion-order'], reason: 'now' },
      approvals: approved,
    })
    expect(await failedRules(attempt)).toEqual(expect.arrayContaining(['promotion-order', 'bypass']))
  })

  it('has no effect without its approvals', async () => {
    await startWith({ environments: { staging: { soak: '24h', bypass } } })
    await chain.promote(id, 'development')
    const approvals = approvedBy([author])
    const attempt = chain.promote(id, 'staging', { bypass: asked, approvals })
    expect(await failedRules(attempt)).toEqual(['soak', 'bypass-approvals'])
  })

  it('is not recorded where the rule held anyway', async () => {
    await startWith({ environments: { staging: { soak: '24h', bypass } } })
    await chain.promote(id, 'development')
    chain.wait(25 * hour)
    const { record } = await chain.promote(id, 'staging', { bypass: asked, approvals: approved })
    expect(record.promotion.decision.bypass).toBeUndefined()
  })
})

describe('evidence', () => {
  const demanding = { staging: { evidence: { tests: { minimum: 2 } } } }
  const junit = (failures: number) =>
    `<testsuite name="unit" tests="2" failures="${failures}"><testcase name="a"/><testcase name="b">${
      failures > 0 ? '<failure message="no"/>' : ''
    }</testcase></testsuite>`

  async function uploadWith(report: string): Promise<void> {
    chain = policedChain(policyOf({ environments: demanding }))
    signed = await chain.upload({}, { 'junit.xml': report })
    await chain.promote(id, 'development')
  }

  it('lets in a release whose tests passed', async () => {
    await uploadWith(junit(0))
    expect((await chain.promote(id, 'staging')).outcome).toBe('created')
  })

  it('refuses a release one of whose tests failed', async () => {
    await uploadWith(junit(1))
    expect(await failedRules(chain.promote(id, 'staging'))).toEqual(['evidence-tests'])
  })

  it('believes the stored report only as it was signed', async () => {
    await uploadWith(junit(1))
    for (const [key, bytes] of chain.stores['development']?.objects ?? []) {
      if (!key.includes('/evidence/')) continue
      const forged = Buffer.from(bytes).toString().replace('failures="1"', 'failures="0"')
      chain.stores['development']?.objects.set(key, Buffer.from(forged))
    }
    await expect(chain.promote(id, 'staging')).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })
})

describe('signing under a policy', () => {
  it('signs nothing that the policy refuses', async () => {
    await startWith()
    const elsewhere = { ...run, claims: { ...run.claims, ref: 'refs/heads/other' } }
    const { deployRules } = await import('@secure-deploy/core/deciding/deploy-rules')
    const [environment] = chain.policy.environments
    if (environment === undefined) throw new Error('the policy has environments')
    const policy = deployRules({ policy: chain.policy, environment }, { signingAs: [] })
    let signatures = 0
    const counting = {
      ...promotionSigner,
      sign: (...args: Parameters<typeof promotionSigner.sign>) => {
        signatures += 1
        return promotionSigner.sign(...args)
      },
    }
    const attempt = signTestRelease({ run: elsewhere }, counting, undefined, policy)
    expect(await failedRules(attempt)).toEqual(['source-ref'])
    expect(signatures).toBe(0)
  })
})

it('a bundle is written last', async () => {
  await startWith()
  await chain.promote(id, 'development')
  await chain.promote(id, 'staging')
  expect(chain.stores['staging']?.requests.findLast((request) => request.startsWith('create '))).toBe(
    `create ${bundleKey(id)}`,
  )
})
