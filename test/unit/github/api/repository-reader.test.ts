import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { repositoryReader } from '@secure-deploy/github/api/repository-reader'
import { errorWith } from '../../../support/errors.ts'
import {
  environmentDocument,
  type SettingsDouble,
  startGitHubSettings,
} from '../../../support/github/settings-double.ts'
import { setUpWith } from '../../../support/set-ups.ts'

const setUp = setUpWith({ branch: ['release/2'] })
const path = '/repos/octo-org/app'
const branch = `${path}/branches/release%2F2`
const rules = `${path}/rules/branches/release%2F2`
let gitHub: SettingsDouble
beforeEach(async () => {
  gitHub = await startGitHubSettings(setUp)
})
afterEach(() => gitHub.stop())

const reader = (token = gitHub.token) =>
  repositoryReader({
    repository: 'octo-org/app',
    token,
    input: 'GH_TOKEN',
    env: { GITHUB_API_URL: gitHub.url },
    wait: () => Promise.resolve(),
  })

const set = (at: string, document: unknown) => void gitHub.documents.set(at, document)
const pullRequest = (id: number, parameters: object) => ({ type: 'pull_request', ruleset_id: id, parameters })

describe('the reader of a repository on GitHub', () => {
  it('tells which repository it is', async () => {
    expect(await reader().identity()).toEqual({
      name: 'octo-org/app',
      id: '1296269',
      ownerId: '6811672',
      defaultBranch: 'release/2',
    })
  })

  it('tells who reviews what enters an environment, and of which branches', async () => {
    expect(await reader().environment('production')).toEqual({
      reviewers: ['User 583231'],
      selfReview: 'refused',
      bypass: 'refused',
      takes: { kind: 'listed', branches: ['release/2'], tags: [] },
    })
  })

  it.each([
    ['says so', true],
    ['does not say', undefined],
  ])('tells that administrators may let a run in without a review where GitHub %s', async (_what, can) => {
    set(`${path}/environments/lift`, { ...environmentDocument('lift', [1]), can_admins_bypass: can })
    expect((await reader().environment('lift'))?.bypass).toBe('allowed')
  })

  it('tells that there is no such environment', async () => {
    expect(await reader().environment('other')).toBeUndefined()
  })

  it.each([
    ['every ref', null, { kind: 'any-ref' }],
    [
      'protected branches',
      { protected_branches: true, custom_branch_policies: false },
      { kind: 'protected-branches' },
    ],
    [
      'nothing that is known',
      { protected_branches: false, custom_branch_policies: false },
      { kind: 'any-ref' },
    ],
  ])('tells of an environment that it takes %s', async (_what, policy, takes) => {
    set(`${path}/environments/lift`, { ...environmentDocument('lift', []), deployment_branch_policy: policy })
    expect((await reader().environment('lift'))?.takes).toEqual(takes)
  })

  it('tells tags from branches', async () => {
    const policies = [{ name: 'v*', type: 'tag' }, { name: 'main' }]
    set(`${path}/environments/lift/deployment-branch-policies`, { total_count: 2, branch_policies: policies })
    expect((await reader().environment('lift'))?.takes).toEqual({
      kind: 'listed',
      branches: ['main'],
      tags: ['v*'],
    })
  })

  it('takes no part of a list for the whole', async () => {
    set(`${path}/environments/lift/deployment-branch-policies`, {
      total_count: 2,
      branch_policies: [{ name: 'main' }],
    })
    await expect(reader().environment('lift')).rejects.toThrow(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it('tells what holds for a branch by its rulesets, and who may pass them over', async () => {
    expect(await reader().branch('release/2')).toEqual({
      reviews: { approvals: 1, dismissesStale: true, codeOwners: false, lastPush: true },
      deletion: 'refused',
      forcePush: 'refused',
      bypasses: 0,
    })
  })

  it('adds up the rules of several rulesets', async () => {
    set(rules, [
      pullRequest(42, { required_approving_review_count: 2 }),
      pullRequest(43, { required_approving_review_count: 1, require_code_owner_review: true }),
    ])
    set(`${path}/rulesets/42`, { bypass_actors: [{ actor_id: 1 }, { actor_id: 2 }] })
    set(`${path}/rulesets/43`, { bypass_actors: [{ actor_id: 1 }] })
    expect(await reader().branch('release/2')).toEqual({
      reviews: { approvals: 2, dismissesStale: false, codeOwners: true, lastPush: false },
      deletion: 'allowed',
      forcePush: 'allowed',
      bypasses: 2,
    })
  })

  it('passes over a ruleset that others make up for', async () => {
    const strict = { required_approving_review_count: 2 }
    set(rules, [pullRequest(42, strict), pullRequest(43, strict)])
    set(`${path}/rulesets/42`, { bypass_actors: [] })
    set(`${path}/rulesets/43`, { bypass_actors: [{ actor_id: 1 }] })
    expect((await reader().branch('release/2')).bypasses).toBe(0)
  })

  it.each([
    ['demand less', [pullRequest(43, { required_approving_review_count: 0 })]],
    ['forbid less', [pullRequest(43, {}), { type: 'deletion', ruleset_id: 42 }]],
    ['do not forbid to replace history', [pullRequest(43, {}), { type: 'non_fast_forward', ruleset_id: 42 }]],
  ])('tells who may pass over a ruleset where the others %s', async (_what, more) => {
    set(rules, [
      ...(more.length > 1 ? [] : [pullRequest(42, { required_approving_review_count: 2 })]),
      ...more,
    ])
    set(`${path}/rulesets/42`, { bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole' }] })
    set(`${path}/rulesets/43`, { bypass_actors: [] })
    expect((await reader().branch('release/2')).bypasses).toBe(1)
  })

  it('does not guess who may pass over the rules', async () => {
    set(`${path}/rulesets/42`, { id: 42 })
    expect(await reader().branch('release/2')).not.toHaveProperty('bypasses')
  })

  it.each([
    ['for administrators too', true, 0],
    ['not for administrators', false, 1],
  ])('tells what holds by branch protection %s', async (_what, enabled, bypasses) => {
    set(rules, [])
    set(`${branch}/protection`, {
      required_pull_request_reviews: { required_approving_review_count: 2, require_code_owner_reviews: true },
      enforce_admins: { enabled },
      allow_force_pushes: { enabled: false },
      allow_deletions: { enabled: true },
    })
    expect(await reader().branch('release/2')).toEqual({
      reviews: { approvals: 2, dismissesStale: false, codeOwners: true, lastPush: false },
      deletion: 'allowed',
      forcePush: 'refused',
      bypasses,
    })
  })

  it.each(['users', 'teams', 'apps'])('tells which %s branch protection lets past it', async (kind) => {
    set(rules, [])
    set(`${branch}/protection`, {
      required_pull_request_reviews: {
        required_approving_review_count: 2,
        bypass_pull_request_allowances: { users: [], teams: [], apps: [], [kind]: [{ id: 1 }, { id: 2 }] },
      },
      enforce_admins: { enabled: true },
    })
    expect((await reader().branch('release/2')).bypasses).toBe(2)
  })

  it('tells who may pass over a ruleset beside branch protection', async () => {
    set(rules, [{ type: 'deletion', ruleset_id: 42 }])
    set(`${path}/rulesets/42`, { bypass_actors: [{ actor_id: 5 }] })
    set(`${branch}/protection`, { required_pull_request_reviews: {}, enforce_admins: { enabled: true } })
    expect(await reader().branch('release/2')).toMatchObject({ deletion: 'refused', bypasses: 1 })
  })

  it('tells that nothing holds for a branch', async () => {
    set(rules, [])
    expect(await reader().branch('release/2')).toEqual({ deletion: 'allowed', forcePush: 'allowed' })
  })

  it('does not take protection that it is not shown for none', async () => {
    set(rules, [])
    set(branch, { name: 'release/2', protected: true })
    await expect(reader().branch('release/2')).rejects.toThrow(errorWith('GITHUB_ACCESS_DENIED'))
  })

  it.each([
    ['a repository', path, () => reader().identity()],
    ['an environment', `${path}/environments`, () => reader().environment('lift')],
    ['rules', `${path}/rules`, () => reader().branch('release/2')],
  ])('tells a denial from what is not there: %s', async (_what, start, ask) => {
    gitHub.refused.set(start, 403)
    await expect(ask()).rejects.toThrow(errorWith('GITHUB_ACCESS_DENIED'))
  })

  it('refuses a token that is not good any more', async () => {
    await expect(reader('ghs_other').identity()).rejects.toThrow(errorWith('GITHUB_ACCESS_DENIED'))
  })

  it('refuses a token that cannot stand in a header', () => {
    expect(() => reader('ghs_\nx-other: 1')).toThrow(errorWith('INPUT_MALFORMED'))
  })

  it('sends no token to a server that need not prove who it is', () => {
    const env = { GITHUB_API_URL: 'http://api.example.org' }
    const options = { repository: 'octo-org/app', token: gitHub.token, input: 'GH_TOKEN', env }
    expect(() => repositoryReader(options)).toThrow(errorWith('ENVIRONMENT_UNSAFE'))
  })

  it.each(['..', 'a/../b', '', 'a b', `a${'b'.repeat(200)}`])(
    'asks about no branch called %j',
    async (name) => {
      await expect(reader().branch(name)).rejects.toThrow(errorWith('INPUT_MALFORMED'))
      expect(gitHub.requests).toEqual([])
    },
  )
})
