import { describe, expect, it } from '@jest/globals'
import { deploymentsIn } from '../../../support/aws/documented-stacks.ts'
import { type AwsThere, runAwsScript, type ScriptRun } from '../../../support/set-up-scripts.ts'
import { oneAccount, setUpWith, threeAccounts } from '../../../support/set-ups.ts'

const role = (account: string, name = 'stack-administrator') =>
  `arn:aws:sts::${account}:assumed-role/${name}/octocat`
const inOne: AwsThere = { identities: { '': role('111122223333') } }
const inThree: AwsThere = {
  identities: Object.fromEntries(
    ['development', 'staging', 'production'].map((name, index) => [name, role(threeAccounts[index] ?? '')]),
  ),
}

const stacks = ({ calls }: ScriptRun) =>
  deploymentsIn(calls).map(({ profile, stack }) => `${profile}/${stack}`)
const profilesPut = ({ calls }: ScriptRun) =>
  calls.filter(({ args }) => args[1] === 'put-signing-profile').map(({ args }) => args[3])

describe('set-up-aws.sh', () => {
  it('makes the provider, the signing profiles and the stacks of one account, in order', () => {
    const run = runAwsScript(setUpWith(oneAccount), inOne)
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(stacks(run)).toEqual([
      '/github-oidc',
      '/app-logs-eu-west-1',
      '/app-holds',
      '/app-signing',
      '/app-development',
      '/app-deploy-development',
      '/app-staging',
      '/app-deploy-staging',
      '/app-production',
      '/app-deploy-production',
    ])
    expect(profilesPut(run)).toHaveLength(9)
  })

  it('speaks to each account by its profile', () => {
    const run = runAwsScript(setUpWith(), inThree)
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(stacks(run)).toEqual([
      'development/github-oidc',
      'staging/github-oidc',
      'production/github-oidc',
      'development/app-logs-eu-west-1',
      'staging/app-logs-eu-west-1',
      'production/app-logs-eu-west-1',
      'production/app-holds',
      'development/app-signing',
      'development/app-development',
      'development/app-deploy-development',
      'staging/app-staging',
      'staging/app-deploy-staging',
      'production/app-production',
      'production/app-deploy-production',
    ])
  })

  it('gives each stack every parameter of its file, and outputs of the stacks before', () => {
    const run = runAwsScript(setUpWith(oneAccount), inOne)
    const { parameters } = deploymentsIn(run.calls).find(({ stack }) => stack === 'app-staging') ?? {}
    expect(parameters).toMatchObject({
      EnvironmentName: 'staging',
      DeployWorkflows: expect.stringMatching(/promote\.yml@[0-9a-f]{40},.*deploy\.yml@[0-9a-f]{40}$/),
      HoldsKeyArn: '</app-holds/HoldsKeyArn>',
      SourceKeyArn: '</app-development/StoreKeyArn>',
    })
  })

  it('empties what an environment had in another place, which CloudFormation would keep', () => {
    const deployments = deploymentsIn(runAwsScript(setUpWith(oneAccount), inOne).calls)
    const given = (name: string) => deployments.find(({ stack }) => stack === name)?.parameters
    const noSource = { SourceBucketName: '', SourceKeyArn: '', SourceAccountId: '' }
    expect(given('app-development')).toMatchObject({ ...noSource, OtherAccountIds: '' })
    expect(given('app-staging')).toMatchObject({
      PushWorkflows: '',
      SourceAccountId: '',
      ControlAccountId: '',
    })
    expect(given('app-production')).toMatchObject({ PushWorkflows: '', NextPromoteRoleArns: '' })
    expect(given('app-signing')).toMatchObject({ SignerKind: 'profile', ControlAccountId: '' })
    expect(given('app-holds')).toMatchObject({ OtherAccountIds: '' })
  })

  it('makes the role that deploys with the key of its store, for what it deploys to', () => {
    const run = runAwsScript(setUpWith(oneAccount), inOne)
    const { parameters } = deploymentsIn(run.calls).find(({ stack }) => stack === 'app-deploy-staging') ?? {}
    expect(parameters).toMatchObject({
      StoreKeyArn: '</app-staging/StoreKeyArn>',
      FunctionArns: 'arn:aws:lambda:eu-west-1:111122223333:function:app-staging',
      ManagedPolicyArns: '',
    })
  })

  it('leaves a provider and profiles that are there', () => {
    const profiles = { app_releases: ['Notation-OCI-SHA384-ECDSA', 'Active'] } as const
    const providers = ['example.org', 'token.actions.githubusercontent.com']
    const run = runAwsScript(setUpWith(oneAccount), { ...inOne, profiles, providers })
    expect(run.status).toBe(0)
    expect(stacks(run)).not.toContain('/github-oidc')
    expect(profilesPut(run)).not.toContain('app_releases')
  })

  it.each(['token.actions.githubusercontent.com/octo-enterprise', 'x-token.actions.githubusercontent.com'])(
    'does not take the provider %s for that of GitHub Actions',
    (host) => {
      const run = runAwsScript(setUpWith(oneAccount), { ...inOne, providers: [host] })
      expect([run.status, stacks(run)[0]]).toEqual([0, '/github-oidc'])
    },
  )

  it('makes nothing where it may not see which providers there are', () => {
    const run = runAwsScript(setUpWith(oneAccount), { ...inOne, providers: 'unseen' })
    expect(run.status).not.toBe(0)
    expect([stacks(run), profilesPut(run)]).toEqual([[], []])
  })

  it.each<[string, AwsThere, string]>([
    [
      'another role',
      { identities: { '': role('111122223333', 'admin') } },
      'they must be of the role stack-administrator',
    ],
    [
      'another account',
      { identities: { '': role('444455556666') } },
      'they must be of the role stack-administrator',
    ],
    [
      'a user',
      { identities: { '': 'arn:aws:iam::111122223333:user/stack-administrator' } },
      'they must be of the role',
    ],
  ])('makes nothing as %s', (_, there, said) => {
    const run = runAwsScript(setUpWith(oneAccount), there)
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining(said)])
    expect(run.calls.map(({ args }) => args[1])).toEqual(['get-caller-identity'])
  })

  it('makes nothing where one of the accounts is another', () => {
    const identities = { ...inThree.identities, production: role('123456789012') }
    const run = runAwsScript(setUpWith(), { identities })
    expect([run.status, stacks(run), profilesPut(run)]).toEqual([1, [], []])
  })

  it.each([
    ['of another platform', ['AWSLambda-SHA384-ECDSA', 'Active']],
    ['that was cancelled', ['Notation-OCI-SHA384-ECDSA', 'Canceled']],
  ] as const)('makes no stack with a signing profile %s', (_, found) => {
    const run = runAwsScript(setUpWith(oneAccount), { ...inOne, profiles: { app_releases: found } })
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('app_releases cannot be used')])
    expect(stacks(run)).toEqual(['/github-oidc'])
  })

  it('ends before a stack whose output is missing is taken from', () => {
    const run = runAwsScript(setUpWith(oneAccount), { ...inOne, without: ['app-development'] })
    expect([run.status, run.stderr]).toEqual([
      1,
      expect.stringContaining('the stack app-development has no output StoreKeyArn'),
    ])
    expect(stacks(run).at(-1)).toBe('/app-development')
  })

  it('makes nothing without the folder of the templates', () => {
    const run = runAwsScript(setUpWith(oneAccount), inOne, [])
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('name the folder infrastructure/')])
    expect(run.calls).toEqual([])
  })
})
