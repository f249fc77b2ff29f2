import { describe, expect, it } from '@jest/globals'
import { lookAtGitHub } from '@secure-deploy/cli/doctor/github'
import { InputError, ServiceError } from '@secure-deploy/core/errors'
import type {
  BranchState,
  EnvironmentState,
  RepositoryIdentity,
  RepositoryReader,
} from '@secure-deploy/core/inventory/repository-reading'
import { type Changes, setUpWith } from '../../../support/set-ups.ts'

const identity: RepositoryIdentity = {
  name: 'octo-org/app',
  id: '1296269',
  ownerId: '6811672',
  defaultBranch: 'main',
}
const environment: EnvironmentState = {
  reviewers: ['User 583231'],
  selfReview: 'refused',
  bypass: 'refused',
  takes: { kind: 'listed', branches: ['main'], tags: [] },
}
const branch: BranchState = {
  reviews: { approvals: 1, dismissesStale: true, codeOwners: true, lastPush: true },
  deletion: 'refused',
  forcePush: 'refused',
  bypasses: 0,
}

interface Differently {
  readonly identity?: Partial<RepositoryIdentity>
  readonly environment?: Partial<EnvironmentState>
  readonly branch?: Partial<BranchState>
  readonly reader?: Partial<RepositoryReader>
  readonly answers?: Changes
}

async function look(changes: Differently = {}) {
  const setUp = setUpWith({ 'code-owners': ['@octo-org/release-managers'], ...changes.answers })
  const reader: RepositoryReader = {
    identity: () => Promise.resolve({ ...identity, ...changes.identity }),
    environment: () => Promise.resolve({ ...environment, ...changes.environment }),
    branch: () => Promise.resolve({ ...branch, ...changes.branch }),
    ...changes.reader,
  }
  const { findings } = await lookAtGitHub(setUp, () => Promise.resolve(reader))
  const of = (subject: string) => findings.find((finding) => finding.subject === subject)
  return { findings, of }
}

const denied = () => Promise.reject(new ServiceError('GITHUB_ACCESS_DENIED', 'it was denied'))
const production = 'environment production'
const rules = 'rules of the branch main'
const bypass = 'who may pass over the rules of main'

describe('what the doctor finds on GitHub', () => {
  it('holds where everything is as the settings say', async () => {
    const { findings } = await look()
    expect(findings.filter(({ standing }) => standing !== 'holds')).toEqual([])
    expect(findings.map(({ subject }) => subject)).toEqual([
      'repository octo-org/app',
      'default branch',
      'environment development',
      'environment staging',
      production,
      'environment lift',
      rules,
      bypass,
    ])
  })

  it.each<[string, Partial<RepositoryIdentity>]>([
    ['another number', { id: '1' }],
    ["another owner's number", { ownerId: '1' }],
    ['another name by now', { name: 'octo-org/other' }],
  ])('goes no further with a repository of %s', async (_what, changed) => {
    const { findings } = await look({ identity: changed })
    expect(findings.map(({ standing }) => standing)).toEqual(['differs'])
  })

  it('ignores upper and lower case in the name, as GitHub does', async () => {
    expect((await look({ identity: { name: 'Octo-Org/App' } })).of('repository octo-org/app')?.standing).toBe(
      'holds',
    )
  })

  it('notes another default branch', async () => {
    expect((await look({ identity: { defaultBranch: 'trunk' } })).of('default branch')?.standing).toBe('note')
  })

  it('names an environment that is missing', async () => {
    const { of } = await look({ reader: { environment: () => Promise.resolve(undefined) } })
    expect(of('environment lift')).toMatchObject({
      standing: 'missing',
      nextStep: expect.stringContaining('set-up-github.sh'),
    })
  })

  it.each<[string, Partial<EnvironmentState>, string]>([
    ['takes every ref', { takes: { kind: 'any-ref' } }, 'environment development'],
    ['takes protected branches', { takes: { kind: 'protected-branches' } }, 'environment development'],
    [
      'takes another branch',
      { takes: { kind: 'listed', branches: ['trunk'], tags: [] } },
      'environment development',
    ],
    [
      'takes a branch more',
      { takes: { kind: 'listed', branches: ['main', 'x/*'], tags: [] } },
      'environment staging',
    ],
    ['takes tags', { takes: { kind: 'listed', branches: ['main'], tags: ['*'] } }, 'environment staging'],
    ['has no reviewers', { reviewers: [] }, production],
    ['has no reviewers of lifts', { reviewers: [] }, 'environment lift'],
    ['lets people review themselves', { selfReview: 'allowed' }, production],
    ['lets administrators in without a review', { bypass: 'allowed' }, production],
    ['another user reviews', { reviewers: ['User 999', 'Team 1'] }, 'environment lift'],
  ])('refuses an environment that %s', async (_what, changed, subject) => {
    expect((await look({ environment: changed })).of(subject)?.standing).toBe('differs')
  })

  it('wants no reviewers before the last environment', async () => {
    const { of } = await look({ environment: { reviewers: [], selfReview: 'allowed' } })
    expect(of('environment staging')?.standing).toBe('holds')
  })

  it.each(['User 999', 'Team 1'])('refuses an environment that %s reviews too', async (stranger) => {
    const answers = { approvers: ['583231'] }
    const { of } = await look({ environment: { reviewers: ['User 583231', stranger] }, answers })
    expect(of(production)?.standing).toBe('differs')
    expect((await look({ answers })).of(production)?.standing).toBe('holds')
  })

  it('knows no number of a team or login that the settings name', async () => {
    const { of } = await look({
      environment: { reviewers: ['User 583231', 'Team 7'] },
      answers: { approvers: ['583231', 'octo-org/release-managers'] },
    })
    expect(of(production)?.standing).toBe('holds')
  })

  it('expects no more reviewers than GitHub takes', async () => {
    const ids = ['1', '2', '3', '4', '5', '6', '7']
    const reviewers = ids.slice(0, 6).map((id) => `User ${id}`)
    const { of } = await look({ environment: { reviewers }, answers: { approvers: ids } })
    expect(of(production)?.standing).toBe('holds')
  })

  it('notes environments without reviewers where the settings name nobody who could', async () => {
    const { of } = await look({ environment: { reviewers: [] }, answers: { approvers: [] } })
    expect([of(production)?.standing, of('environment staging')?.standing]).toEqual(['note', 'holds'])
  })

  const reviews = { approvals: 1, dismissesStale: true, codeOwners: true, lastPush: true }
  it.each<[string, Partial<BranchState>]>([
    ['may be deleted', { deletion: 'allowed' }],
    ['may be rewritten', { forcePush: 'allowed' }],
    ['takes fewer approvals', { reviews: { ...reviews, approvals: 0 } }],
    ['keeps approvals of what was pushed over', { reviews: { ...reviews, dismissesStale: false } }],
    ['does not ask code owners', { reviews: { ...reviews, codeOwners: false } }],
    ['lets the last who pushed approve', { reviews: { ...reviews, lastPush: false } }],
  ])('refuses a branch that %s', async (_what, changed) => {
    expect((await look({ branch: changed })).of(rules)?.standing).toBe('differs')
  })

  it('refuses a branch that takes pushes', async () => {
    const { of } = await look({
      reader: { branch: () => Promise.resolve({ deletion: 'refused', forcePush: 'refused' }) },
    })
    expect([of(rules)?.standing, of(bypass)]).toEqual(['differs', undefined])
  })

  it('takes a branch that demands more than the settings', async () => {
    expect((await look({ branch: { reviews: { ...reviews, approvals: 3 } } })).of(rules)?.standing).toBe(
      'holds',
    )
  })

  it('refuses rules that somebody may pass over', async () => {
    expect((await look({ branch: { bypasses: 2 } })).of(bypass)?.standing).toBe('differs')
  })

  it('says that it was not shown who may pass over the rules', async () => {
    const { bypasses: _hidden, ...shown } = branch
    const { of } = await look({ reader: { branch: () => Promise.resolve(shown) } })
    expect(of(bypass)?.standing).toBe('skipped')
  })

  it.each<[string, Partial<RepositoryReader>, string]>([
    ['the repository', { identity: denied }, 'repository octo-org/app'],
    ['an environment', { environment: denied }, production],
    ['rules', { branch: denied }, rules],
  ])('could not see what the token may not: %s', async (_what, reader, subject) => {
    expect((await look({ reader })).of(subject)).toMatchObject({
      standing: 'unseen',
      nextStep: expect.stringContaining('GH_TOKEN'),
    })
  })

  it('says what is wrong with a token that is none', async () => {
    const failure = new InputError('INPUT_MALFORMED', 'GH_TOKEN is no token of GitHub')
    const { findings } = await lookAtGitHub(setUpWith(), () => Promise.reject(failure))
    expect(findings).toMatchObject([{ standing: 'unseen', failure }])
  })

  it('passes on a fault of ours', async () => {
    const broken = () => Promise.reject(new TypeError('a fault'))
    await expect(lookAtGitHub(setUpWith(), broken)).rejects.toThrow(TypeError)
  })
})
