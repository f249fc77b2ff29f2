/** Whose runs get a session of which role: the trust policies of the templates against claims of GitHub's tokens. */
import { describe, expect, it } from '@jest/globals'
import { documentedStacks } from '../../support/aws/documented-stacks.ts'
import { worldOf } from '../../support/aws/stack-world.ts'

type Claims = Readonly<Record<string, string>>

const worlds = (['One account', 'An account for each environment'] as const).map(
  (setup) => [setup, worldOf(documentedStacks(setup))] as const,
)
const app = { repository: 'octo-org/app', id: '1296269' }
const platform = { repository: 'octo-org/platform', id: '1296270' }

interface Job {
  readonly of: typeof app
  readonly workflow: string
  readonly environment?: string
}

const job = (workflow: string, environment?: string, of = app): Job => ({
  of,
  workflow,
  ...(environment === undefined ? {} : { environment }),
})

/** By the role: the job that may take it. */
const jobs: Readonly<Record<string, Job>> = {
  'app-sign': job('release'),
  'app-push': job('release'),
  ...Object.fromEntries(
    ['development', 'staging', 'production'].flatMap((environment) =>
      ['pull', 'promote', 'record', 'deploy'].map((use) => [
        `app-${use}-${environment}`,
        job('release', environment),
      ]),
    ),
  ),
  'app-hold': job('hold'),
  'app-lift': job('lift', 'lift'),
  'policies-sign': job('policies', 'policies', platform),
  'policies-push': job('policies', 'policies', platform),
}

/** What GitHub says of a run of main. `form`: of the subject, with names alone or with ids. */
function claimsOf({ of: { repository, id }, workflow, environment }: Job, form: 'names' | 'ids'): Claims {
  const [owner, name] = repository.split('/')
  const whose = form === 'names' ? repository : `${owner}@6811672/${name}@${id}`
  return {
    aud: 'sts.amazonaws.com',
    sub: `repo:${whose}:${environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`}`,
    repository,
    repository_id: id,
    ref: 'refs/heads/main',
    job_workflow_ref: `${repository}/.github/workflows/${workflow}.yml@refs/heads/main`,
    ...(environment === undefined ? {} : { environment }),
  }
}

/** Subjects that mix the two forms, or the names and ids of one and another, for a job of this one. */
function mixedSubjects(good: string, { of: { repository, id } }: Job): readonly string[] {
  const [owner = '', name = ''] = repository.split('/')
  const whose = `${owner}@6811672/${name}@${id}`
  return [
    `${owner}@6811672/${name}`,
    `${owner}/${name}@${id}`,
    `${owner}@${id}/${name}@6811672`,
    `${owner}@6811672/${name}@${id}0`,
    `${owner}@6811672/other@${id}`,
    `octocat/${name}@${id}`,
    `${owner}@65/${name}@${id}`,
    `6811672/${id}`,
    `${owner}/${name}2`,
    `${repository}:repo:${whose}`,
    `*`,
  ].map((wrong) => good.replace(whose, wrong))
}

const cases = worlds.flatMap(([setup, world]) =>
  world.roles.map(
    (role) => [role.name, setup, { role, world, its: jobs[role.name] ?? job('none') }] as const,
  ),
)

describe.each(cases)('the role %s of "%s"', (_name, _setup, { role, world, its }) => {
  const good = claimsOf(its, 'ids')
  const { environment } = its
  const workflow = good['job_workflow_ref'] ?? ''

  it.each(['names', 'ids'] as const)('is taken by its job with a subject of %s', (form) => {
    expect(world.assumes(role, claimsOf(its, form))).toBe(true)
  })

  it.each<[string, Claims]>([
    ['another audience', { aud: 'https://github.com/octo-org' }],
    [
      'a fork',
      {
        repository: 'octocat/app',
        repository_id: '75',
        sub: good['sub']?.replace('octo-org@6811672', 'octocat@583231') ?? '',
      },
    ],
    ['a repository of the same name with another id', { repository_id: '75' }],
    ['a subject of another owner', { sub: good['sub']?.replace('@6811672', '@65') ?? '' }],
    [
      'another branch',
      {
        ref: 'refs/heads/other',
        ...(environment === undefined ? { sub: good['sub']?.replace('main', 'other') ?? '' } : {}),
      },
    ],
    [
      'a branch whose name begins the same',
      { ref: 'refs/heads/main2', ...(environment === undefined ? { sub: `${good['sub']}2` } : {}) },
    ],
    ['a tag', { ref: 'refs/tags/main' }],
    ['a pull request', { sub: 'repo:octo-org@6811672/app@1296269:pull_request', ref: 'refs/pull/1/merge' }],
    [
      'another workflow',
      { job_workflow_ref: `${its.of.repository}/.github/workflows/other.yml@refs/heads/main` },
    ],
    [
      'its workflow at another ref',
      { job_workflow_ref: good['job_workflow_ref']?.replace('main', 'other') ?? '' },
    ],
    ['its workflow at a commit', { job_workflow_ref: `${workflow.split('@')[0]}@${'0'.repeat(40)}` }],
    ['its workflow at a tag', { job_workflow_ref: workflow.replace('/heads/', '/tags/') }],
    ['its workflow at a longer ref', { job_workflow_ref: `${workflow}2` }],
    ['its workflow in other case', { job_workflow_ref: workflow.toUpperCase() }],
    [
      'a workflow of its name in another repository',
      { job_workflow_ref: workflow.replace(its.of.repository, 'octocat/app') },
    ],
    ['a queue of merges', { ref: 'refs/heads/gh-readonly-queue/main/pr-1-0000000' }],
    ['another environment', { environment: 'other', sub: 'repo:octo-org/app:environment:other' }],
    ['the subject of another environment', { sub: `repo:${its.of.repository}:environment:other` }],
    ...(environment === undefined
      ? ([
          [
            'a job that names an environment',
            { environment: 'production', sub: `repo:${its.of.repository}:environment:production` },
          ],
        ] as [string, Claims][])
      : ([
          ['the environment in other case', { environment: environment.toUpperCase() }],
          ['another environment whose name begins the same', { environment: `${environment}2` }],
          ['the claim of another environment', { environment: 'other' }],
          ['the subject of its branch', { sub: `repo:${its.of.repository}:ref:refs/heads/main` }],
          ['a pull request that names the environment', { ref: 'refs/pull/1/merge' }],
          ['another branch that names the environment', { ref: 'refs/heads/other' }],
          [
            'the environment of that name in another repository',
            {
              repository: 'octocat/app',
              repository_id: '75',
              sub: `repo:octocat@583231/app@75:environment:${environment}`,
            },
          ],
        ] as [string, Claims][])),
  ])('is not taken by %s', (_whose, wrong) => {
    expect(world.assumes(role, { ...good, ...wrong })).toBe(false)
  })

  it.each(mixedSubjects(good['sub'] ?? '', its))('is not taken with the subject %s', (sub) => {
    expect(world.assumes(role, { ...good, sub })).toBe(false)
  })

  it.each(Object.keys(good).filter((claim) => claim !== 'repository'))(
    'is not taken without the claim %s',
    (claim) => {
      const { [claim]: _left, ...rest } = good
      expect(world.assumes(role, rest)).toBe(false)
    },
  )

  it('is taken by nobody else: the jobs of other roles have other claims, or the same purpose', () => {
    const others = Object.entries(jobs).filter(([, other]) => JSON.stringify(other) !== JSON.stringify(its))
    expect(
      others.filter(([, other]) => world.assumes(role, claimsOf(other, 'ids'))).map(([name]) => name),
    ).toEqual([])
  })
})

describe('a pattern of tags', () => {
  const tags = { Ref: 'refs/tags/v*' }
  const tagged = worldOf(documentedStacks('One account', { 'app-signing': tags, 'app-production': tags }))
  const at = (ref: string): Claims => ({
    ...claimsOf(job('release'), 'names'),
    ref,
    sub: `repo:octo-org/app:ref:${ref}`,
  })

  it.each([
    ['refs/tags/v1.4.2', true],
    ['refs/tags/w1', false],
    ['refs/heads/v1', false],
    ['refs/heads/main', false],
  ])('is for %s: %s', (ref, taken) => {
    expect(tagged.assumes(tagged.role('app-sign'), at(ref))).toBe(taken)
    const deploying = { ...claimsOf(job('release', 'production'), 'ids'), ref }
    expect(tagged.assumes(tagged.role('app-promote-production'), deploying)).toBe(taken)
  })
})

describe('several workflows', () => {
  it('may each take the role', () => {
    const [old, current] = ['0', '1'].map(
      (digit) => `octo-org/platform/.github/workflows/sign.yml@${digit.repeat(40)}`,
    )
    const both = worldOf(
      documentedStacks('One account', { 'app-signing': { SignWorkflows: `${old}, ${current}` } }),
    )
    const taken = [old, current, 'octo-org/platform/.github/workflows/sign.yml@refs/heads/main'].map((ref) =>
      both.assumes(both.role('app-sign'), {
        ...claimsOf(job('release'), 'ids'),
        job_workflow_ref: ref ?? '',
      }),
    )
    expect(taken).toEqual([true, true, false])
  })
})

describe.each(worlds)('the trust policies of "%s"', (_setup, world) => {
  const conditions = world.roles.flatMap(({ trust }) => trust.map(({ Condition }) => Condition ?? {}))

  it('test single values alone, by operators that fail without the claim', () => {
    expect([...new Set(conditions.flatMap(Object.keys))].toSorted()).toEqual(['StringEquals', 'StringLike'])
  })

  it('allow nothing but assuming the role by a token of GitHub', () => {
    const statements = world.roles.flatMap(({ trust }) => trust)
    expect(new Set(statements.map(({ Action }) => Action))).toEqual(
      new Set(['sts:AssumeRoleWithWebIdentity']),
    )
    const provider = 'oidc-provider/token.actions.githubusercontent.com'
    for (const { accountId, trust } of world.roles) {
      const Federated = `arn:aws:iam::${accountId}:${provider}`
      expect(trust.map(({ Effect, Principal }) => [Effect, Principal])).toEqual([['Allow', { Federated }]])
    }
  })
})
