/** Four eyes by the bundle: what GitHub says of a release's changes, and every way in which it cannot be found out. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { type Chain, type Inputs, startChain, type StepOptions } from '../support/chain.ts'
import { cloudPolicy, promotionProfile } from '../support/cloud-policy.ts'
import { rateLimit, serverError, startGitHub } from '../support/github-double.ts'
import type { GitHubDouble } from '../support/github-double.ts'
import type { Account, ModelPullRequest } from '../support/github/model.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import type { StepResult } from '../support/runner.ts'

let chain: Chain
let gitHub: GitHubDouble
let baseline: string
let octocat: Account
let hubot: Account
let pull: ModelPullRequest

beforeAll(async () => {
  chain = await startChain()
  chain.cloud.account.signer.addProfile(promotionProfile)
  const bundle = await chain.bundle()
  await chain.upload({ 'bundle-path': bundle })
  const admitted = await promote('development')
  if (admitted.exitCode !== 0) throw new Error(admitted.stdout)
})
afterAll(() => chain.stop())

/** The commit that the release was built from stands on the default branch by one pull request of octocat's. */
beforeEach(async () => {
  gitHub = await startGitHub({ repository: 'octo-org/octo-repo', repositoryId: 74 })
  const { model } = gitHub
  ;[octocat, hubot] = [model.user('octocat'), model.user('hubot')]
  baseline = model.main()
  pull = model.openPullRequest({ by: octocat, commits: [{ author: octocat, sha: chain.workspace.commit }] })
  model.markMerged(pull, chain.workspace.commit)
})
afterEach(() => gitHub.stop())

function promote(environment: string, inputs: Inputs = {}, options: StepOptions = {}): Promise<StepResult> {
  const approvals = { minimum: 1, sources: ['pull-request'], baseline: baseline ?? 'b'.repeat(40) }
  const text = cloudPolicy(chain.cloud, { staging: { approvals } })
  chain.workspace.write('deploy-policy.yml', text)
  return chain.promote(
    {
      'trust-policy': undefined,
      'trust-store': undefined,
      'source-store': undefined,
      'target-store': undefined,
      environment,
      signer: chain.cloud.account.signer.authority.profileArn(promotionProfile),
      policy: 'deploy-policy.yml',
      'policy-digest': `sha256:${sha256Of(Buffer.from(text))}`,
      'github-token': gitHub?.token ?? 'ghs_unused',
      ...inputs,
    },
    options,
  )
}

const toStaging = (inputs: Inputs = {}) => promote('staging', inputs, { env: { GITHUB_API_URL: gitHub.url } })

describe('a release whose changes must be approved', () => {
  it('is refused when nobody did', async () => {
    const result = await toStaging()
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('approvals: ')
  })

  it('is refused when only its author did, and the log says who did not count', async () => {
    gitHub.model.review(pull, octocat)
    const result = await toStaging()
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('not counted: octocat (authored ')
  })

  it('is refused when somebody approved another head', async () => {
    gitHub.model.review(pull, hubot, 'APPROVED', { commit: baseline })
    const result = await toStaging()
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('hubot (approved another head of #1 than was merged)')
  })

  it('is let in when somebody else approved, and nothing but the mask names the token', async () => {
    gitHub.model.review(pull, hubot)
    const result = await toStaging()
    expect([result.exitCode, result.errors, result.outputs['outcome']]).toEqual([0, [], 'created'])
    expect(result.stdout).toContain('::notice title=GITHUB_API_CONFIGURED::')
    const lines = `${result.stdout}${result.summary}${JSON.stringify(result.outputs)}`.split('\n')
    expect(lines.filter((line) => line.includes(gitHub.token))).toEqual([`::add-mask::${gitHub.token}`])
    const record = chain.cloud.account.s3.storage
      .keys('octo-staging')
      .map((key) => chain.cloud.account.s3.storage.latest('octo-staging', key)?.body.toString() ?? '')
    expect(record.join('')).not.toContain(gitHub.token)
  })
})

describe('what cannot be found out', () => {
  const refused = (result: StepResult, code: string) => expect(refusalOf(result)).toEqual(refusedWith(code))

  it.each<readonly [string, string, () => void]>([
    ['a permission that is missing', 'GITHUB_ACCESS_DENIED', () => gitHub.deny('pull-requests', 403)],
    ['a permission without which nothing is seen', 'GITHUB_NOT_FOUND', () => gitHub.deny('contents')],
    [
      'requests that are used up',
      'GITHUB_RATE_LIMITED',
      () => gitHub.interrupt(rateLimit(403, { 'retry-after': '3600' })),
    ],
    [
      'errors of the server, one after another',
      'GITHUB_UNAVAILABLE',
      () => gitHub.interrupt(serverError(), serverError(), serverError()),
    ],
    [
      'a page of something else that answers',
      'GITHUB_ANSWER_UNEXPECTED',
      () => gitHub.interrupt({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html/>' }),
    ],
    [
      'a pull request with more commits than GitHub lists',
      'GITHUB_RANGE_TOO_LARGE',
      () => {
        for (let count = 0; count < 250; count += 1) gitHub.model.pushTo(pull, { author: octocat })
      },
    ],
  ])('ends the step for %s: %s', async (_case, code, fault) => {
    gitHub.model.review(pull, hubot)
    fault()
    refused(await toStaging(), code)
  })

  it('ends the step for a token that is not good', async () => {
    refused(await toStaging({ 'github-token': 'ghs_another' }), 'GITHUB_ACCESS_DENIED')
  })

  it('ends the step before a token goes out unencrypted', async () => {
    const result = await promote('staging', {}, { env: { GITHUB_API_URL: 'http://api.example.org' } })
    refused(result, 'ENVIRONMENT_UNSAFE')
  })
})
