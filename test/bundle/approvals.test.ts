/** Four eyes by the bundle of promote-artifact: GitHub is asked who approved, and what it does not answer completely lets nothing in. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/digest'
import { type Chain, type Inputs, startChain } from '../support/chain.ts'
import { cloudPolicy, promotionProfile } from '../support/cloud-policy.ts'
import type { Account } from '../support/github/model.ts'
import { rateLimit, serverError, startGitHub } from '../support/github-double.ts'
import type { GitHubDouble } from '../support/github-double.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import type { StepResult } from '../support/runner.ts'

let chain: Chain
let gitHub: GitHubDouble
let author: Account
let colleague: Account
/** The commit before all that is told of here. */
let start: string

beforeAll(async () => {
  chain = await startChain()
  chain.cloud.account.signer.addProfile(promotionProfile)
  chain.cloud.tokens.claim({
    environment: 'staging',
    sub: 'repo:octo-org/octo-repo:environment:staging',
  })
  await chain.upload({ 'bundle-path': await chain.bundle() })
  const admitted = await promote('development', {})
  if (admitted.exitCode !== 0) throw new Error(admitted.stdout)
})
afterAll(() => chain.stop())

beforeEach(async () => {
  await openGitHub()
  moveTo([start])
})
afterEach(() => gitHub.stop())

async function openGitHub(): Promise<void> {
  gitHub = await startGitHub({ repository: 'octo-org/octo-repo', repositoryId: 74 })
  author = gitHub.model.user('octocat')
  colleague = gitHub.model.user('hubot')
  start = gitHub.model.main()
}

/** The last commit is the one that the release was built from. */
function moveTo(parents: readonly string[]): void {
  gitHub.model.moveMain(gitHub.model.commit({ author, parents, sha: chain.workspace.commit }))
}

function policy(demands: Readonly<Record<string, unknown>>): Inputs {
  const approvals = { minimum: 1, sources: ['environment'], ...demands }
  const text = cloudPolicy(chain.cloud, { staging: { approvals } })
  const name = `policy-${sha256Of(Buffer.from(text))}.yml`
  chain.workspace.write(name, text)
  return { policy: name, 'policy-digest': `sha256:${sha256Of(Buffer.from(text))}` }
}

function promote(
  environment: string,
  inputs: Inputs,
  demands: Readonly<Record<string, unknown>> = {},
): Promise<StepResult> {
  const ours = {
    'trust-policy': undefined,
    'trust-store': undefined,
    'source-store': undefined,
    'target-store': undefined,
    environment,
    signer: chain.cloud.account.signer.authority.profileArn(promotionProfile),
  }
  const env = gitHub === undefined ? {} : { GITHUB_API_URL: gitHub.url }
  return chain.promote({ ...ours, ...policy(demands), ...inputs }, { env })
}

function ask(demands: Readonly<Record<string, unknown>> = {}, inputs: Inputs = {}): Promise<StepResult> {
  return promote('staging', { 'github-token': gitHub.token, ...inputs }, demands)
}

describe('a promotion that must be approved', () => {
  it('is refused for want of an approval', async () => {
    const result = await ask()
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('approvals: expected at least 1 independent approval')
  })

  it('is refused when only its author has approved it', async () => {
    gitHub.model.approveRun('4711', 'staging', author)
    const result = await ask()
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toMatch(/octocat \(authored /)
  })

  it('is refused when another environment of the run was approved', async () => {
    gitHub.model.approveRun('4711', 'production', colleague)
    expect((await ask()).errors).toEqual(['RULE_FAILED'])
  })

  it('is refused when the approver is not among those who may approve', async () => {
    gitHub.model.approveRun('4711', 'staging', colleague)
    expect((await ask({ from: [author.id] })).errors).toEqual(['RULE_FAILED'])
  })

  it('is refused when an author is unknown to GitHub', async () => {
    await gitHub.stop()
    await openGitHub()
    const stranger = { email: 'nobody@example.org' }
    moveTo([gitHub.model.commit({ author: stranger, committer: author, parents: [start] })])
    gitHub.model.approveRun('4711', 'staging', colleague)
    const result = await ask()
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('authors-resolved')
  })

  it('keeps the token out of the log', async () => {
    const { stdout } = await ask()
    const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(shown.join('\n')).not.toContain(gitHub.token)
  })

  it('says where GitHub was asked when it is not where the token is from', async () => {
    expect((await ask()).stdout).toContain('::notice title=GITHUB_API_CONFIGURED::')
  })
})

describe('what GitHub does not answer', () => {
  it('is refused without permission to know', async () => {
    gitHub.deny('actions', 403)
    expect(refusalOf(await ask())).toEqual(refusedWith('GITHUB_ACCESS_DENIED'))
  })

  it('is refused, and the permission named, where GitHub hides what a token may not see', async () => {
    gitHub.deny('contents', 404)
    const result = await ask()
    expect(refusalOf(result)).toEqual(refusedWith('GITHUB_NOT_FOUND'))
    expect(result.stdout).toContain('contents: read')
  })

  it('is refused where GitHub asks to wait for long', async () => {
    gitHub.interrupt(rateLimit(429, { 'retry-after': '3600' }))
    expect(refusalOf(await ask())).toEqual(refusedWith('GITHUB_RATE_LIMITED'))
  })

  it('is refused where GitHub is down', async () => {
    gitHub.distort(/./, () => serverError())
    expect(refusalOf(await ask())).toEqual(refusedWith('GITHUB_UNAVAILABLE'))
  })

  it('is refused where the answer is none', async () => {
    gitHub.distort(/approvals/, (answer) => ({ ...answer, body: '{"approved":true}' }))
    expect(refusalOf(await ask())).toEqual(refusedWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it('is refused where there is too much of it', async () => {
    await gitHub.stop()
    await openGitHub()
    let parents = [start]
    for (let n = 0; n < 1_000; n += 1) parents = [gitHub.model.commit({ author, parents })]
    moveTo(parents)
    expect(refusalOf(await ask())).toEqual(refusedWith('GITHUB_RANGE_TOO_LARGE'))
  })

  it('is refused without a token', async () => {
    expect(refusalOf(await ask({}, { 'github-token': ' ' }))).toEqual(refusedWith('INPUT_MISSING'))
  })
})

describe('what was approved', () => {
  it('is let in, and the record says by whom', async () => {
    gitHub.model.approveRun('4711', 'staging', colleague)
    const result = await ask()
    expect([result.exitCode, result.outputs['outcome']]).toEqual([0, 'created'])
    const { storage } = chain.cloud.account.s3
    const key = storage.keys('octo-staging').find((one) => one.includes('/records/promotion/')) ?? ''
    const record = JSON.parse(storage.latest('octo-staging', key)?.body.toString() ?? '{}') as {
      statement: string
    }
    const statement = Buffer.from(record.statement, 'base64').toString()
    expect(statement).toContain('"login":"hubot"')
  })
})
