/** Emergencies by the bundle: what a policy lets pass over is passed over with approvals of its own, told of, and kept in the record. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parsePromotion } from '@secure-deploy/core/environments/promotion'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { type Chain, type Inputs, startChain } from '../support/chain.ts'
import { cloudPolicy, promotionProfile } from '../support/cloud-policy.ts'
import { startGitHub } from '../support/github-double.ts'
import type { GitHubDouble } from '../support/github-double.ts'
import type { StepResult } from '../support/runner.ts'

let chain: Chain
let gitHub: GitHubDouble

/** An emergency is approved on the run's environment. */
const staging = {
  soak: '24h',
  bypass: { rules: ['soak'], approvals: { minimum: 1, sources: ['environment'] } },
}

beforeAll(async () => {
  chain = await startChain()
  chain.cloud.account.signer.addProfile(promotionProfile)
  chain.cloud.tokens.claim({
    environment: 'staging',
    sub: 'repo:octo-org/octo-repo:environment:staging',
  })
  await chain.upload({ 'bundle-path': await chain.bundle() })
  const admitted = await promote('development')
  if (admitted.exitCode !== 0) throw new Error(admitted.stdout)
})
afterAll(() => chain.stop())

beforeEach(async () => {
  gitHub = await startGitHub({ repository: 'octo-org/octo-repo', repositoryId: 74 })
  const { model } = gitHub
  const author = model.user('octocat')
  model.moveMain(model.commit({ author, parents: [model.main()], sha: chain.workspace.commit }))
})
afterEach(() => gitHub.stop())

function promote(environment: string, inputs: Inputs = {}): Promise<StepResult> {
  const text = cloudPolicy(chain.cloud, { staging })
  chain.workspace.write('deploy-policy.yml', text)
  const ours = {
    'trust-policy': undefined,
    'trust-store': undefined,
    'source-store': undefined,
    'target-store': undefined,
    environment,
    signer: chain.cloud.account.signer.authority.profileArn(promotionProfile),
    policy: 'deploy-policy.yml',
    'policy-digest': `sha256:${sha256Of(Buffer.from(text))}`,
    'github-token': gitHub?.token ?? 'ghs_unused',
  }
  const env = gitHub === undefined ? {} : { GITHUB_API_URL: gitHub.url }
  return chain.promote({ ...ours, ...inputs }, { env })
}

const asked = { bypass: 'soak', reason: 'the site is down' }

describe('an emergency', () => {
  it('is none unless it is asked for', async () => {
    const result = await promote('staging')
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('soak: ')
  })

  it('passes over nothing without approvals of its own', async () => {
    const result = await promote('staging', asked)
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('bypass-approvals: ')
  })

  it('passes over what the policy names, warns of it, and keeps it in the record', async () => {
    gitHub.model.approveRun('4711', 'staging', gitHub.model.user('hubot'))
    const result = await promote('staging', asked)
    expect([result.exitCode, result.errors]).toEqual([0, []])
    expect(result.stdout).toMatch(
      /::warning title=RULES_PASSED_OVER::.*soak failed, because: the site is down/,
    )
    const { storage } = chain.cloud.account.s3
    const key = storage.keys('octo-staging').find((one) => one.includes('/records/promotion/')) ?? ''
    const record = storage.latest('octo-staging', key)?.body ?? Buffer.from('')
    expect(parsePromotion(parseBundle(record).statement).decision).toMatchObject({
      bypass: { rules: ['soak'], reason: 'the site is down' },
      approvals: { approvers: { listed: [{ person: { login: 'hubot' } }] } },
    })
  })
})
