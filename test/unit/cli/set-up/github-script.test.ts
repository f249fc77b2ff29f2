import { describe, expect, it } from '@jest/globals'
import { runGitHubScript, type ScriptRun } from '../../../support/set-up-scripts.ts'
import { setUpWith } from '../../../support/set-ups.ts'

interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/** What was written on GitHub. */
function writes({ calls, inputs }: ScriptRun): readonly Asked[] {
  return calls.flatMap(({ args }, index) => {
    const method = args[args.indexOf('--method') + 1] ?? ''
    const path = args.find((word) => word.startsWith('repos/')) ?? ''
    const input = inputs[index] ?? ''
    return args.includes('--method')
      ? [{ method, path, body: input === '' ? args.at(-1) : (JSON.parse(input) as unknown) }]
      : []
  })
}

const environments = (run: ScriptRun): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    writes(run)
      .filter(({ method, path }) => method === 'PUT' && path.includes('/environments/'))
      .map(({ path, body }) => [path.split('/').at(-1), body]),
  ) as Record<string, unknown>
const rulesets = (run: ScriptRun) => writes(run).filter(({ path }) => path.includes('/rulesets'))
const branchPolicies = (run: ScriptRun) =>
  writes(run).filter(({ path }) => path.endsWith('/deployment-branch-policies'))

const rest = {
  prevent_self_review: true,
  can_admins_bypass: false,
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
}

describe('set-up-github.sh', () => {
  it('makes an environment for each and one to lift holds, the last ones with reviewers', () => {
    const run = runGitHubScript(setUpWith())
    const reviewers = [
      { type: 'User', id: 583231 },
      { type: 'Team', id: 42 },
    ]
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(environments(run)).toEqual({
      development: { ...rest, reviewers: [] },
      staging: { ...rest, reviewers: [] },
      production: { ...rest, reviewers },
      lift: { ...rest, reviewers },
    })
  })

  it('looks a login up', () => {
    const run = runGitHubScript(setUpWith({ approvers: ['octocat'] }))
    expect(environments(run)['lift']).toMatchObject({ reviewers: [{ type: 'User', id: 43 }] })
  })

  it('makes environments without reviewers where nobody in particular approves', () => {
    const run = runGitHubScript(setUpWith({ approvers: [] }))
    expect([run.status, environments(run)['production']]).toEqual([0, { ...rest, reviewers: [] }])
  })

  it('names no more reviewers than GitHub takes', () => {
    const run = runGitHubScript(setUpWith({ approvers: ['1', '2', '3', '4', '5', '6', '7'] }))
    expect(environments(run)['lift']).toMatchObject({ reviewers: { length: 6 } })
    expect([run.status, run.stderr]).toEqual([0, expect.stringContaining('not among them: 7.')])
  })

  it('lets no release wait for reviewers in a single environment', () => {
    const single = {
      environments: ['production'],
      'account-ids': ['111122223333'],
      buckets: ['amzn-s3-demo'],
      soak: [],
    }
    const run = runGitHubScript(setUpWith(single))
    expect(environments(run)['production']).toMatchObject({ reviewers: [] })
  })

  it('takes runs of the branch in every environment', () => {
    const run = runGitHubScript(setUpWith())
    expect(branchPolicies(run).map(({ body }) => body)).toEqual(Array.from({ length: 4 }, () => 'name=main'))
  })

  it('adds no branch that is there, and tells of others', () => {
    const run = runGitHubScript(setUpWith(), { branches: ['main', 'feature/*'] })
    expect([run.status, branchPolicies(run)]).toEqual([0, []])
    expect(run.stderr).toContain('The environment production takes runs of feature/* too')
  })

  it('demands reviews of the branch that nobody may pass over', () => {
    const run = runGitHubScript(
      setUpWith({ approvals: ['2'], 'code-owners': ['@octo-org/release-managers'] }),
    )
    const [{ method, path, body }] = rulesets(run) as [Asked]
    expect([method, path]).toEqual(['POST', 'repos/octo-org/app/rulesets'])
    expect(body).toMatchObject({
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
      rules: [
        { type: 'deletion' },
        { type: 'non_fast_forward' },
        {
          type: 'pull_request',
          parameters: {
            required_approving_review_count: 2,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: true,
          },
        },
      ],
    })
  })

  it('demands no approval where none is wanted', () => {
    const [one] = rulesets(runGitHubScript(setUpWith({ approvals: ['0'] }))) as [Asked]
    expect(one.body).toMatchObject({
      rules: expect.arrayContaining([
        {
          type: 'pull_request',
          parameters: expect.objectContaining({
            required_approving_review_count: 0,
            require_last_push_approval: false,
          }),
        },
      ]),
    })
  })

  it('replaces the ruleset that it has made before', () => {
    const [one, ...others] = rulesets(runGitHubScript(setUpWith(), { ruleset: '5150' }))
    expect([one?.method, one?.path, others]).toEqual(['PUT', 'repos/octo-org/app/rulesets/5150', []])
  })
})
