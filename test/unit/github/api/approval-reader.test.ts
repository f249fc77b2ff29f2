import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { judgeApprovals } from '@secure-deploy/core/approvals/approvals'
import type { ApprovalFacts } from '@secure-deploy/core/facts/rule-facts'
import type { ApprovalDemands } from '@secure-deploy/core/policy/deploy-policy'
import { approvalReader } from '@secure-deploy/github/api/approval-reader'
import fc from 'fast-check'
import { demands } from '../../../support/approval-facts.ts'
import { errorWith } from '../../../support/errors.ts'
import { changeJson, startGitHub } from '../../../support/github-double.ts'
import type { GitHubDouble } from '../../../support/github-double.ts'
import { ask } from '../../../support/github/asking.ts'
import type { Asking } from '../../../support/github/asking.ts'
import { emailOf, headOf } from '../../../support/github/model.ts'
import type { Account, MergeMethod, RepositoryModel } from '../../../support/github/model.ts'
import { run } from '../../../support/releases.ts'

let gitHub: GitHubDouble
let model: RepositoryModel
let base: string
let octocat: Account
let hubot: Account
let mona: Account
let bot: Account

beforeEach(async () => {
  gitHub = await startGitHub()
  model = gitHub.model
  ;[octocat, hubot, mona] = [model.user('octocat'), model.user('hubot'), model.user('mona')]
  bot = model.user('dependabot[bot]')
  base = model.main()
})
afterEach(() => gitHub.stop())

/** Ids of those who count for every change, and how many changes lack somebody. */
function judged(facts: ApprovalFacts, demanded: Partial<ApprovalDemands> = {}) {
  const { approvers, lacking } = judgeApprovals(demands(demanded), facts)
  return { approvers: approvers.listed.map(({ person }) => person.login), lacking }
}
const verdict = async (demanded: Partial<ApprovalDemands> = {}, asking: Asking = {}) =>
  judged(await ask(gitHub, { base, ...asking }), demanded)
const involved = ({ changes, pullRequests }: ApprovalFacts) =>
  [...changes, ...pullRequests]
    .flatMap(({ people }) => people.map(({ by, as }) => `${by.login} ${as}`))
    .filter((one, index, all) => all.indexOf(one) === index)
    .sort()
const approvedBy = (...approvers: readonly string[]) => ({ approvers, lacking: 0 })
const lacking = (count: number, ...approvers: readonly string[]) => ({ approvers, lacking: count })

const methods: readonly MergeMethod[] = ['merge', 'squash', 'rebase']

describe('pull requests, however they are merged', () => {
  it.each(methods)('count when somebody else approved what was merged: %s', async (method) => {
    const pull = model.openPullRequest({ by: octocat, commits: [{ author: octocat }, { author: octocat }] })
    model.review(pull, hubot)
    model.merge(pull, mona, method)
    expect(await verdict()).toEqual(approvedBy('hubot'))
  })

  it.each(methods)('count when the merge queue merged them: %s', async (method) => {
    const pulls = [octocat, mona].map((by) => model.openPullRequest({ by }))
    pulls.forEach((pull) => model.review(pull, hubot))
    model.mergeByQueue(pulls, method)
    expect(await verdict()).toEqual(approvedBy('hubot'))
  })

  it.each(methods)('do not count when nobody approved: %s', async (method) => {
    const pull = model.openPullRequest({ by: octocat })
    model.merge(pull, hubot, method)
    expect((await verdict()).lacking).toBeGreaterThan(0)
  })

  it.each(methods)('do not count when whoever opened them approved: %s', async (method) => {
    const pull = model.openPullRequest({ by: hubot, commits: [{ author: octocat }] })
    model.review(pull, hubot)
    model.merge(pull, mona, method)
    expect((await verdict()).lacking).toBeGreaterThan(0)
  })

  it.each(methods)('do not count when an author of one of their commits approved: %s', async (method) => {
    const pull = model.openPullRequest({ by: octocat, commits: [{ author: octocat }, { author: hubot }] })
    model.review(pull, hubot)
    model.merge(pull, mona, method)
    expect((await verdict()).lacking).toBeGreaterThan(0)
  })

  it.each(methods)('do not count for reviews from before a push: %s', async (method) => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.pushTo(pull, { author: octocat })
    model.merge(pull, mona, method)
    expect((await verdict()).lacking).toBeGreaterThan(0)
  })

  it.each(methods)('do not count for reviews from before a force-push: %s', async (method) => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.forcePush(pull, [{ author: octocat }])
    model.merge(pull, mona, method)
    expect((await verdict()).lacking).toBeGreaterThan(0)
  })

  it.each(methods)('count again once what was pushed is approved too: %s', async (method) => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.forcePush(pull, [{ author: octocat }])
    model.review(pull, hubot)
    model.merge(pull, mona, method)
    expect(await verdict()).toEqual(approvedBy('hubot'))
  })

  it('do not count for a review of a commit that is gone', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot, 'APPROVED', { commit: null })
    model.merge(pull, mona)
    expect((await verdict()).lacking).toBe(2)
  })

  it('count for whoever approved and pressed the button', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.merge(pull, hubot, 'merge')
    expect(await verdict()).toEqual(approvedBy('hubot'))
  })

  it('that are open count for nothing', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.moveMain(headOf(pull))
    expect(await verdict()).toEqual(lacking(1))
  })

  it('of another repository count for nothing', async () => {
    const pull = model.openPullRequest({ by: octocat, baseRepositoryId: 77 })
    model.review(pull, hubot)
    model.merge(pull, mona)
    expect(await verdict()).toEqual(lacking(2))
  })

  it('each need an approval of their own', async () => {
    const pulls = [octocat, mona].map((by) => model.openPullRequest({ by }))
    model.review(pulls[0]!, hubot)
    pulls.forEach((pull) => model.merge(pull, mona, 'squash'))
    expect(await verdict()).toEqual(lacking(1, 'hubot'))
  })

  it('stand in each other’s way: whoever wrote one of them is not independent of the other', async () => {
    const [first, second] = [octocat, mona].map((by) => model.openPullRequest({ by }))
    model.review(first!, mona)
    model.review(second!, octocat)
    ;[first!, second!].forEach((pull) => model.merge(pull, hubot, 'squash'))
    expect(await verdict()).toEqual(lacking(2))
    expect(await verdict({ independent: false })).toEqual(approvedBy('octocat', 'mona'))
  })

  it('with more commits than GitHub lists cannot be judged', async () => {
    const commits = Array.from({ length: 251 }, () => ({ author: octocat }))
    const pull = model.openPullRequest({ by: octocat, commits })
    model.merge(pull, mona, 'squash')
    await expect(verdict()).rejects.toEqual(errorWith('GITHUB_RANGE_TOO_LARGE'))
  })

  it('with as many commits as GitHub lists are read to their end', async () => {
    const commits = Array.from({ length: 249 }, () => ({ author: octocat }))
    const pull = model.openPullRequest({ by: octocat, commits: [...commits, { author: hubot }] })
    model.review(pull, hubot)
    model.merge(pull, mona, 'squash')
    expect(await verdict()).toEqual(lacking(1))
  })

  it('with many reviews are read to their end', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    Array.from({ length: 120 }, () => model.review(pull, mona, 'COMMENTED'))
    model.review(pull, hubot, 'CHANGES_REQUESTED')
    model.merge(pull, mona, 'squash')
    expect(await verdict()).toEqual(lacking(1))
  })
})

describe('what was pushed by hand', () => {
  it('has no approvals', async () => {
    model.push({ author: octocat })
    expect(await verdict()).toEqual(lacking(1))
  })

  it('on top of a pull request that it brings in has none of its approvals', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    const on = model.commit({ author: octocat, parents: [headOf(pull)] })
    model.markMerged(pull, on)
    model.moveMain(on)
    expect(await verdict()).toEqual(lacking(1, 'hubot'))
  })

  it('on top of a pull request has none of its approvals, where only that is new', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    const on = model.commit({
      author: octocat,
      parents: [headOf(pull)],
      committer: model.webFlow,
      verified: true,
    })
    model.markMerged(pull, on)
    model.moveMain(on)
    expect(await verdict({}, { base: headOf(pull) })).toEqual(lacking(1, 'hubot'))
  })

  it('as a merge of a pull request has none of its approvals: what else it holds nobody reviewed', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    const merge = model.commit({ author: octocat, parents: [base, headOf(pull)] })
    model.markMerged(pull, merge)
    model.moveMain(merge)
    expect(await verdict()).toEqual(lacking(1, 'hubot'))
  })

  it('as a squash of a pull request has none of its approvals', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    const squash = model.push({ author: octocat, message: 'All of it (#1)' })
    model.markMerged(pull, squash)
    expect(await verdict()).toEqual(lacking(1, 'hubot'))
  })

  it('under the name of GitHub, without its signature, has none of a pull request’s approvals', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    const squash = model.push({ author: octocat, committer: model.webFlow, message: 'All of it (#1)' })
    model.markMerged(pull, squash)
    expect(await verdict()).toEqual(lacking(1, 'hubot'))
  })

  it('names who opened the pull request all the same', async () => {
    const pull = model.openPullRequest({ by: mona })
    const squash = model.push({ author: octocat, message: 'All of it (#1)' })
    model.markMerged(pull, squash)
    model.approveRun(run.claims.run_id, 'production', mona)
    expect(await verdict({}, { environment: 'production' })).toEqual(lacking(1))
  })

  it('is approved when a pull request’s own commits are pushed as they are', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.markMerged(pull, headOf(pull))
    model.moveMain(headOf(pull))
    expect(await verdict()).toEqual(approvedBy('hubot'))
  })
})

describe('who made a change', () => {
  const people = async () => involved(await ask(gitHub, { base }))

  it('are its author and its committer', async () => {
    model.push({ author: octocat, committer: hubot })
    expect(await people()).toEqual(['hubot committer', 'octocat author'])
  })

  it('is not GitHub, where it signed what it committed', async () => {
    model.push({ author: octocat, committer: model.webFlow, verified: true })
    expect(await people()).toEqual(['octocat author'])
  })

  it('is GitHub’s account taken literally, where the signature is missing', async () => {
    model.push({ author: octocat, committer: model.webFlow })
    expect(await people()).toEqual(['octocat author', 'web-flow committer'])
  })

  it('is not who pressed the button that merged', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.merge(pull, mona, 'merge')
    expect(await people()).toEqual(['octocat author', 'octocat committer'])
  })

  it('is whoever merged by hand', async () => {
    const pull = model.openPullRequest({ by: octocat })
    const merge = model.commit({ author: mona, parents: [base, headOf(pull)] })
    model.markMerged(pull, merge)
    model.moveMain(merge)
    expect(await people()).toContain('mona author')
  })

  it('is whoever merged something else into the branch, also on GitHub’s pages: conflicts are resolved there', async () => {
    const pull = model.openPullRequest({ by: octocat })
    const other = model.push({ author: octocat })
    model.pushTo(pull, {
      author: mona,
      committer: model.webFlow,
      verified: true,
      parents: [headOf(pull), other],
    })
    model.merge(pull, hubot, 'squash')
    expect(await people()).toContain('mona author')
  })

  it('is everybody whom a squash has made one of', async () => {
    const pull = model.openPullRequest({ by: octocat, commits: [{ author: mona }, { author: hubot }] })
    model.merge(pull, octocat, 'squash')
    expect(await people()).toEqual(expect.arrayContaining(['hubot author', 'mona author', 'octocat author']))
  })

  const coAuthored = (email: string) =>
    model.push({ author: octocat, message: `Pair\n\nCo-authored-by: Somebody <${email}>` })

  it('is a co-author by the number in GitHub’s own address', async () => {
    coAuthored(`${hubot.id}+hubot-before@users.noreply.github.com`)
    const facts = await ask(gitHub, { base })
    expect(involved(facts)).toContain('hubot-before co-author')
    model.approveRun(run.claims.run_id, 'production', hubot)
    expect(await verdict({}, { environment: 'production' })).toEqual(lacking(1))
  })

  it('is a co-author by the login in GitHub’s old address', async () => {
    coAuthored('HuBot@users.noreply.github.com')
    expect(await people()).toContain('hubot co-author')
  })

  it('is a co-author whose address GitHub ties to an account elsewhere in the range', async () => {
    coAuthored(emailOf(mona).toUpperCase())
    model.push({ author: mona })
    expect(await people()).toContain('mona co-author')
  })

  it('is a bot, as an author', async () => {
    model.push({ author: bot })
    expect(await people()).toContain('dependabot[bot] author')
  })

  it('is a bot by the address that a trailer has', async () => {
    coAuthored('49699333+dependabot[bot]@users.noreply.github.com')
    expect((await ask(gitHub, { base })).changes[0]?.people.map(({ by }) => by.kind)).toContain('bot')
  })

  const unresolved = async () => (await ask(gitHub, { base })).changes.flatMap((one) => one.unresolved)

  it.each([
    ['somebody@example.org'],
    ['nobody@users.noreply.github.com'],
    [`1+octocat@users.noreply.github.example.org`],
  ])('is unknown as the co-author %s', async (email) => {
    coAuthored(email)
    expect(await unresolved()).toEqual([email])
  })

  it('is unknown as an author whose address belongs to no account', async () => {
    model.push({ author: { email: 'Somebody@Example.org' } })
    expect(await unresolved()).toEqual(['somebody@example.org'])
  })

  it('is unknown as an author without an address', async () => {
    model.push({ author: { email: '' } })
    expect(await unresolved()).toEqual([
      expect.stringMatching(/^the author of [0-9a-f]{7}, without an address$/),
      expect.stringMatching(/^the committer of [0-9a-f]{7}, without an address$/),
    ])
  })

  it('is known by the address that belongs to an account in another commit', async () => {
    model.push({ author: { email: emailOf(mona) } })
    model.push({ author: mona })
    expect(await unresolved()).toEqual([])
    expect(await people()).toContain('mona author')
  })

  it('is known by number once the account is gone', async () => {
    model.push({ author: mona })
    model.deleteUser(mona)
    expect(await people()).toEqual(['mona author', 'mona committer'])
  })

  it('is looked up once by a login that many commits name', async () => {
    const before = coAuthored('hubot@users.noreply.github.com')
    coAuthored('hubot@users.noreply.github.com')
    await people()
    expect(before).not.toBe(model.main())
    expect(gitHub.paths().filter((path) => path === '/users/hubot')).toHaveLength(1)
  })

  it('is taken from an empty object for nobody, as the published shape allows', async () => {
    model.push({ author: octocat })
    gitHub.distort(
      /\/compare\//,
      changeJson((answer: { commits: object[] }) => ({
        ...answer,
        commits: answer.commits.map((one) => ({ ...one, author: {}, committer: {} })),
      })),
    )
    // The address alone names the account then.
    expect(await people()).toEqual(['octocat author', 'octocat committer'])
  })
})

describe('reviewers', () => {
  it('whose accounts are gone do not count', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.merge(pull, mona, 'squash')
    model.deleteUser(hubot)
    expect(await verdict()).toEqual(lacking(1))
  })

  it('that are bots do not count', async () => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, bot)
    model.merge(pull, mona, 'squash')
    expect(await verdict()).toEqual(lacking(1))
  })

  it('that are no persons by the type of their account do not count', async () => {
    const organization = model.user('octo-corp', { type: 'Organization' })
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, organization)
    model.merge(pull, mona, 'squash')
    expect(await verdict()).toEqual(lacking(1))
  })

  it('are not asked for where only the environment counts, but who made pull requests is', async () => {
    const pull = model.openPullRequest({ by: mona, commits: [{ author: hubot }] })
    model.review(pull, hubot)
    model.merge(pull, octocat, 'squash')
    const facts = await ask(gitHub, { base, pullRequests: 'people' })
    expect(involved(facts)).toEqual(expect.arrayContaining(['hubot author', 'mona author']))
    expect(facts.pullRequests.map(({ openedBy }) => openedBy?.login)).toEqual(['mona'])
    expect(gitHub.paths().filter((path) => path.includes('/reviews'))).toEqual([])
  })

  it('and pull requests are not asked for where neither counts', async () => {
    model.openPullRequest({ by: octocat })
    model.push({ author: octocat })
    await ask(gitHub, { base, pullRequests: 'none' })
    expect(gitHub.paths().filter((path) => path.includes('/pulls'))).toEqual([])
  })
})

describe('approvals of the environment', () => {
  const environment = 'production'
  const id = run.claims.run_id
  const approvers = async () =>
    (await ask(gitHub, { base, environment })).environmentApprovals.map(({ by }) => by.login)

  beforeEach(() => void model.push({ author: octocat }))

  it('count for every change', async () => {
    model.push({ author: mona })
    model.approveRun(id, environment, hubot)
    expect(await verdict({}, { environment })).toEqual(approvedBy('hubot'))
  })

  it.each([
    ['another environment', () => model.approveRun(id, 'staging', hubot)],
    ['the environment under another capitalization', () => model.approveRun(id, 'Production', hubot)],
    ['another run', () => model.approveRun('999', environment, hubot)],
    ['a rejection', () => model.approveRun(id, environment, hubot, 'rejected')],
    ['a comment', () => model.approveRun(id, environment, hubot, 'pending')],
    [
      'an approval of somebody who also rejected',
      () => {
        model.approveRun(id, environment, hubot, 'rejected')
        model.approveRun(id, environment, hubot)
      },
    ],
    [
      'an approval of an account that is gone',
      () => {
        model.approveRun(id, environment, hubot)
        model.deleteUser(hubot)
      },
    ],
  ])('do not count for %s', async (_case, approve) => {
    approve()
    expect(await approvers()).toEqual([])
  })

  it('of several people are each counted once', async () => {
    model.approveRun(id, environment, mona)
    model.approveRun(id, environment, hubot)
    model.approveRun(id, environment, mona)
    expect(await approvers()).toEqual(['hubot', 'mona'])
  })

  it('are asked for in the repository of the run that acts', async () => {
    model.approveRun(id, environment, hubot)
    await approvers()
    expect(gitHub.paths()).toContain(`/repos/${run.claims.repository}/actions/runs/${id}/approvals`)
  })

  it('are not asked for where none count', async () => {
    await ask(gitHub, { base })
    expect(gitHub.paths().filter((path) => path.includes('/approvals'))).toEqual([])
  })
})

describe('teams', () => {
  const team = { organization: 'octo-org', slug: 'release' }
  const members = async () => (await ask(gitHub, { base, teams: [team] })).teamMembers

  beforeEach(() => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.review(pull, bot)
    model.merge(pull, mona, 'squash')
  })

  it('have the approvers that are members', async () => {
    model.team('octo-org', 'release', [hubot])
    expect(await members()).toEqual({ 'octo-org/release': [hubot.id] })
  })

  it('have no approver that is no member', async () => {
    model.team('octo-org', 'release', [mona])
    expect(await members()).toEqual({ 'octo-org/release': [] })
  })

  it('have no approver that has not accepted the invitation', async () => {
    model.team('octo-org', 'release').members.set('hubot', 'pending')
    expect(await members()).toEqual({ 'octo-org/release': [] })
  })

  it('that do not exist, or may not be seen, are no answer', async () => {
    await expect(members()).rejects.toEqual(errorWith('GITHUB_NOT_FOUND'))
  })

  it('cannot be read with the token of a job', async () => {
    model.team('octo-org', 'release', [hubot])
    gitHub.deny('members', 403)
    await expect(members()).rejects.toEqual(errorWith('GITHUB_ACCESS_DENIED'))
  })

  it.each(['..', 'release/../../admin', 'a b', ''])('are not asked for by the name %j', async (slug) => {
    await expect(ask(gitHub, { base, teams: [{ ...team, slug }] })).rejects.toEqual(
      errorWith('INPUT_MALFORMED'),
    )
  })
})

describe('the repository', () => {
  beforeEach(() => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.merge(pull, mona, 'squash')
  })

  it('may have been renamed since the release was built', async () => {
    model.rename('octo-org/renamed')
    expect(await verdict({}, { repositoryId: '1234' })).toEqual(approvedBy('hubot'))
  })

  it('must be the one that the release was built from, whatever its name', async () => {
    await expect(verdict({}, { repositoryId: '77' })).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it.each(['octo-org', 'octo-org/app/x', '../..', 'octo-org/..', 'octo-org/a b', 'octo-org/app?x=1'])(
    'is not asked for by the name %j',
    async (repository) => {
      await expect(verdict({}, { repository })).rejects.toEqual(errorWith('INPUT_MALFORMED'))
      expect(gitHub.http.requests).toEqual([])
    },
  )
})

describe('the token', () => {
  beforeEach(() => {
    const pull = model.openPullRequest({ by: octocat })
    model.review(pull, hubot)
    model.merge(pull, mona, 'squash')
  })

  it.each(['actions', 'contents', 'pull-requests'] as const)(
    'without the permission %s leaves no verdict',
    async (permission) => {
      gitHub.deny(permission)
      await expect(verdict({}, { environment: 'production' })).rejects.toEqual(errorWith('GITHUB_NOT_FOUND'))
    },
  )

  const options = { env: {}, run, mask: () => undefined, notice: () => undefined }

  it('is masked before anything else', () => {
    const masked: string[] = []
    approvalReader({ ...options, token: 'ghs_token', mask: (secret) => void masked.push(secret) })
    expect(masked).toEqual(['ghs_token'])
  })

  it.each(['', 'ghs token', 'ghs_token\n', 'ghs_tökен'])('is refused when it cannot be one: %j', (token) => {
    expect(() => approvalReader({ ...options, token })).toThrow(errorWith('INPUT_MALFORMED'))
  })

  it('goes to an address that the server does not imply only with a notice', () => {
    const notices: string[] = []
    const notice = (code: string) => void notices.push(code)
    approvalReader({ ...options, token: 'ghs_token', notice })
    expect(notices).toEqual([])
    approvalReader({ ...options, token: 'ghs_token', env: { GITHUB_API_URL: gitHub.url }, notice })
    expect(notices).toEqual(['GITHUB_API_CONFIGURED'])
  })

  it('goes nowhere without https', () => {
    const env = { GITHUB_API_URL: 'http://api.example.org' }
    expect(() => approvalReader({ ...options, token: 'ghs_token', env })).toThrow(
      errorWith('ENVIRONMENT_UNSAFE'),
    )
  })
})

describe('GitHub Enterprise Server', () => {
  it('is asked below its own path, in pages of its own size', async () => {
    const enterprise = await startGitHub({ basePath: '/api/v3', largestPage: 2 })
    const [author, approver] = [enterprise.model.user('octocat'), enterprise.model.user('hubot')]
    const from = enterprise.model.main()
    const pull = enterprise.model.openPullRequest({
      by: author,
      commits: Array.from({ length: 5 }, () => ({ author })),
    })
    enterprise.model.review(pull, approver)
    enterprise.model.merge(pull, approver)
    enterprise.model.rename('octo-org/renamed')
    const facts = await ask(enterprise, { base: from, serverUrl: 'https://github.example.org' })
    expect(judged(facts)).toEqual(approvedBy('hubot'))
    await enterprise.stop()
  })

  it('has accounts of its own: an address of github.com names none of them', async () => {
    model.push({
      author: octocat,
      message: 'Pair\n\nCo-authored-by: H <1001+hubot@users.noreply.github.com>',
    })
    const facts = await ask(gitHub, { base, serverUrl: 'https://github.example.org' })
    expect(facts.changes.flatMap(({ unresolved }) => unresolved)).toEqual([
      '1001+hubot@users.noreply.github.com',
    ])
  })
})

describe('an answer that is not whole', () => {
  beforeEach(() => {
    const pull = model.openPullRequest({ by: octocat, commits: [{ author: octocat }, { author: hubot }] })
    model.review(pull, hubot)
    model.merge(pull, mona, 'squash')
  })

  it.each<readonly [string, RegExp, (answer: never) => unknown]>([
    [
      'of the commits of a pull request',
      /\/pulls\/1\/commits/,
      (commits: readonly object[]) => commits.slice(0, 1),
    ],
    [
      'of the commits of a pull request, without its head',
      /\/pulls\/1\/commits/,
      ([first]: readonly object[]) => [first, first],
    ],
    [
      'of a review without its time',
      /\/reviews/,
      ([one]: readonly object[]) => [{ ...one, submitted_at: 'then' }],
    ],
    [
      'of a review without a commit',
      /\/reviews/,
      ([one]: readonly object[]) => [{ ...one, commit_id: 'main' }],
    ],
    [
      'of a reviewer without a number',
      /\/reviews/,
      ([one]: readonly object[]) => [{ ...one, user: { login: 'x' } }],
    ],
    ['of a pull request that is not merged', /\/pulls\/1$/, (pull: object) => ({ ...pull, merged_at: null })],
    ['of another pull request', /\/pulls\/1$/, (pull: object) => ({ ...pull, number: 2 })],
    [
      'of an author without a login',
      /\/compare/,
      (answer: { commits: object[] }) => ({
        ...answer,
        commits: answer.commits.map((one) => ({ ...one, author: { id: 7 } })),
      }),
    ],
  ])('%s is refused', async (_case, path, change) => {
    gitHub.distort(path, changeJson(change))
    await expect(verdict()).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })
})

describe('the order of answers', () => {
  it('changes nothing: commits, reviews and approvals of the run may come as they like', async () => {
    const pulls = [octocat, mona].map((by) =>
      model.openPullRequest({ by, commits: [{ author: by }, { author: by }] }),
    )
    pulls.forEach((pull) => {
      model.review(pull, hubot)
      model.review(pull, hubot, 'COMMENTED')
      model.review(pull, mona, 'CHANGES_REQUESTED')
    })
    model.merge(pulls[0]!, hubot, 'merge')
    model.merge(pulls[1]!, hubot, 'rebase')
    model.approveRun(run.claims.run_id, 'production', hubot)
    model.approveRun(run.claims.run_id, 'production', bot)
    const asking = { base, environment: 'production' }
    const straight = await ask(gitHub, asking)
    gitHub.distort(
      /\/(reviews|approvals|pulls)(\?|$)/,
      changeJson((list: object[]) => list.reverse()),
    )
    gitHub.distort(
      /\/pulls\/\d+\/commits/,
      changeJson((list: object[]) => list.reverse()),
    )
    gitHub.distort(
      /\/compare\//,
      changeJson((answer: { commits: object[] }) => ({ ...answer, commits: answer.commits.reverse() })),
    )
    const { answers: _digests, changes, ...reversed } = await ask(gitHub, asking)
    const { answers: _others, changes: inOrder, ...rest } = straight
    expect(reversed).toEqual(rest)
    expect(changes.toReversed()).toEqual(inOrder)
  })
})

describe('what GitHub says, through to the verdict', () => {
  interface Story {
    readonly authors: readonly number[]
    readonly reviewers: readonly number[]
    readonly method: MergeMethod | 'push'
    readonly pushedAfter: boolean
  }
  const story: fc.Arbitrary<Story> = fc.record({
    authors: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 2 }),
    reviewers: fc.array(fc.nat({ max: 3 }), { maxLength: 2 }),
    method: fc.constantFrom('merge', 'squash', 'rebase', 'push'),
    pushedAfter: fc.boolean(),
  })

  /** Independent of the code: who may count is known from how the story was made. */
  const shouldPass = (stories: readonly Story[]): boolean => {
    const made = new Set(stories.flatMap(({ authors }) => authors))
    return stories.every(
      ({ reviewers, method, pushedAfter }) =>
        method !== 'push' && !pushedAfter && reviewers.some((one) => !made.has(one)),
    )
  }

  it('passes just what somebody else approved as it was merged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(story, { minLength: 1, maxLength: 3 }), async (stories) => {
        const double = await startGitHub({ largestPage: 3 })
        const accounts = ['a', 'b', 'c', 'd'].map((login) => double.model.user(login))
        const from = double.model.main()
        for (const { authors, reviewers, method, pushedAfter } of stories) {
          const writers = authors.map((index) => ({ author: accounts[index]! }))
          if (method === 'push') {
            writers.forEach((options) => double.model.push(options))
            continue
          }
          const pull = double.model.openPullRequest({ by: writers[0]!.author, commits: writers })
          reviewers.forEach((index) => double.model.review(pull, accounts[index]!))
          if (pushedAfter) double.model.pushTo(pull, writers[0]!)
          double.model.merge(pull, double.model.user('presser'), method)
        }
        const facts = await ask(double, { base: from })
        await double.stop()
        expect(judged(facts).lacking === 0).toBe(shouldPass(stories))
      }),
      { numRuns: 30 },
    )
  })
})

describe('what was asked', () => {
  it('leaves the same answers in the same order, whichever came first', async () => {
    const pulls = [octocat, mona].map((by) => model.openPullRequest({ by }))
    pulls.forEach((pull) => model.merge(pull, hubot, 'squash'))
    const [once, again] = [await ask(gitHub, { base }), await ask(gitHub, { base })]
    expect(once.answers).toEqual(again.answers)
    expect(once.answers.map(({ path }) => path)).toEqual(
      [...new Set(gitHub.paths())].map((path) => path.replaceAll('%2F', '/')).sort(),
    )
  })

  it('asks each path once', async () => {
    const pull = model.openPullRequest({ by: octocat, commits: [{ author: octocat }, { author: octocat }] })
    model.merge(pull, hubot, 'merge')
    await ask(gitHub, { base })
    expect(new Set(gitHub.paths()).size).toBe(gitHub.paths().length)
  })
})
