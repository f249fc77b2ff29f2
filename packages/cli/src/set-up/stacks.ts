/** The stacks that a set-up needs in AWS: which template, where, with which parameters, and what each takes from those before it. */
import { deployTargets } from './deploy-targets.ts'
import {
  bucketArn,
  liftEnvironment,
  logBucket,
  ownWorkflow,
  profileNames,
  roleArn,
  roleNames,
  signingPlace,
  suiteWorkflow,
} from './names.ts'
import type { EnvironmentSetUp, Place, SetUp } from './set-up.ts'

export interface StackSetUp extends Place {
  readonly name: string
  /** The name of the template, without its ending. */
  readonly template: 'logs' | 'holds' | 'signing' | 'environment' | 'deployment'
  readonly parameters: Parameters
  /** Parameters that are outputs of stacks before this one. */
  readonly taken: readonly Taken[]
}

/**
 * Names and values, in the order in which they are written. INVARIANT: what follows from the place of an environment is always
 * among them, empty where it has none, because CloudFormation keeps the value of before for what it is not given.
 */
export type Parameters = Readonly<Record<string, string>>

export interface Taken {
  readonly parameter: string
  readonly from: Place & { readonly stack: string }
  readonly output: string
}

/** In the order in which they have to be made. */
export function stacksOf(setUp: SetUp): readonly StackSetUp[] {
  return [
    ...logPlaces(setUp).map((place) => logs(setUp, place)),
    holds(setUp),
    signing(setUp),
    ...setUp.environments.flatMap((environment, index) => [
      environmentStack(setUp, environment, index),
      deploymentStack(setUp, environment),
    ]),
  ]
}

/** The accounts of a set-up, each once, in the order of its environments. */
export function accountsOf({ environments }: Pick<SetUp, 'environments'>): readonly string[] {
  return [...new Set(environments.map(({ accountId }) => accountId))]
}

/** Each account and region in which something is stored, once. */
function logPlaces({ environments, holds: { accountId, region } }: SetUp): readonly Place[] {
  const places = [...environments, { accountId, region }]
  return places.filter((place, index) => places.findIndex((other) => isSamePlace(place, other)) === index)
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.accountId === other.accountId && one.region === other.region
}

function logsStack({ application }: SetUp, { region }: Place): string {
  return `${application}-logs-${region}`
}

function holdsStack({ application }: SetUp): string {
  return `${application}-holds`
}

function stackOf({ application }: SetUp, { name }: EnvironmentSetUp): string {
  return `${application}-${name}`
}

function logs(setUp: SetUp, place: Place): StackSetUp {
  const { environments, administratorRole } = setUp
  const logged = [...environments, setUp.holds].filter((one) => isSamePlace(one, place))
  return {
    name: logsStack(setUp, place),
    template: 'logs',
    ...placeOf(place),
    parameters: {
      BucketName: logBucket(setUp, place),
      LoggedBucketArns: logged.map(({ bucket }) => bucketArn(place, bucket)).join(','),
      AdministratorRole: administratorRole,
    },
    taken: [],
  }
}

function placeOf({ accountId, region }: Place): Place {
  return { accountId, region }
}

/** Who a repository is, to the trust policies of its roles. */
function identity({ application, repository, repositoryId, ownerId, branch }: SetUp): Parameters {
  return {
    Application: application,
    Repository: repository,
    RepositoryId: repositoryId,
    OwnerId: ownerId,
    Ref: `refs/heads/${branch}`,
  }
}

/** The roles that obey the policy and look for holds, with the places that they are in. */
function obeying(setUp: SetUp): readonly (readonly [Place, string])[] {
  const roles = roleNames(setUp)
  return [
    [signingPlace(setUp), roles.sign],
    ...setUp.environments.flatMap((one) => [
      [one, roles.pull(one)] as const,
      [one, roles.promote(one)] as const,
    ]),
  ]
}

/** The accounts of roles that are in another one than the stack. */
function others(parameter: string, { accountId }: Place, places: readonly Place[]): Parameters {
  const ids = [...new Set(places.map((place) => place.accountId))].filter((id) => id !== accountId)
  return { [parameter]: ids.join(',') }
}

function holds(setUp: SetUp): StackSetUp {
  const readers = obeying(setUp)
  const place = placeOf(setUp.holds)
  const names = profileNames(setUp)
  return {
    name: holdsStack(setUp),
    template: 'holds',
    ...place,
    parameters: {
      ...identity(setUp),
      BucketName: setUp.holds.bucket,
      HoldWorkflows: ownWorkflow(setUp, 'hold'),
      LiftWorkflows: ownWorkflow(setUp, 'lift'),
      LiftEnvironmentName: liftEnvironment,
      HoldProfileName: names.holds,
      LiftProfileName: names.lifts,
      AdministratorRole: setUp.administratorRole,
      ReaderArns: readers.map(([where, role]) => roleArn(where, role)).join(','),
      ...others(
        'OtherAccountIds',
        place,
        readers.map(([where]) => where),
      ),
      LogBucketName: logBucket(setUp, place),
    },
    taken: [],
  }
}

function signing(setUp: SetUp): StackSetUp {
  const place = placeOf(signingPlace(setUp))
  return {
    name: `${setUp.application}-signing`,
    template: 'signing',
    ...place,
    parameters: {
      ...identity(setUp),
      SignWorkflows: suiteWorkflow(setUp, 'release'),
      ...(setUp.signer.kind === 'profile'
        ? { SignerKind: 'profile', ProfileName: profileNames(setUp).releases }
        : { SignerKind: 'kms', ProfileName: '', AdministratorRole: setUp.administratorRole }),
      HoldsBucketName: setUp.holds.bucket,
      ...others('ControlAccountId', place, [setUp.holds]),
    },
    taken: [holdsKey(setUp)],
  }
}

function holdsKey(setUp: SetUp): Taken {
  const from = { ...placeOf(setUp.holds), stack: holdsStack(setUp) }
  return { parameter: 'HoldsKeyArn', from, output: 'HoldsKeyArn' }
}

function environmentStack(setUp: SetUp, one: EnvironmentSetUp, index: number): StackSetUp {
  const [before, after] = [setUp.environments[index - 1], setUp.environments[index + 1]]
  const roles = roleNames(setUp)
  const names = profileNames(setUp)
  const place = placeOf(one)
  return {
    name: stackOf(setUp, one),
    template: 'environment',
    ...place,
    parameters: {
      ...identity(setUp),
      EnvironmentName: one.name,
      BucketName: one.bucket,
      ReleaseName: setUp.release,
      PushWorkflows: before === undefined ? suiteWorkflow(setUp, 'release') : '',
      PromoteWorkflows: suiteWorkflow(setUp, 'promote'),
      DeployWorkflows: `${suiteWorkflow(setUp, 'promote')},${suiteWorkflow(setUp, 'deploy')}`,
      AdministratorRole: setUp.administratorRole,
      SourceBucketName: before?.bucket ?? '',
      ...(before === undefined ? { SourceKeyArn: '' } : {}),
      ...others('SourceAccountId', place, before === undefined ? [] : [before]),
      NextPromoteRoleArns: after === undefined ? '' : roleArn(after, roles.promote(after)),
      ReaderArns: roleArn(one, roles.deploy(one)),
      ...others('OtherAccountIds', place, after === undefined ? [] : [after]),
      HoldsBucketName: setUp.holds.bucket,
      PromotionProfileName: names.promotions(one),
      DeploymentProfileName: names.deployments(one),
      ...others('ReleaseAccountId', place, [signingPlace(setUp)]),
      ...others('ControlAccountId', place, [setUp.holds]),
      LogBucketName: logBucket(setUp, place),
    },
    taken: [holdsKey(setUp), ...(before === undefined ? [] : [storeKey(setUp, before, 'SourceKeyArn')])],
  }
}

function storeKey(setUp: SetUp, one: EnvironmentSetUp, parameter: string): Taken {
  return { parameter, from: { ...placeOf(one), stack: stackOf(setUp, one) }, output: 'StoreKeyArn' }
}

/** The role of the deploying command. Empty lists are given too: what CloudFormation is not told stays as it was. */
function deploymentStack(setUp: SetUp, one: EnvironmentSetUp): StackSetUp {
  const { functions, policies } = deployTargets(setUp, one)
  return {
    name: `${setUp.application}-deploy-${one.name}`,
    template: 'deployment',
    ...placeOf(one),
    parameters: {
      ...identity(setUp),
      EnvironmentName: one.name,
      BucketName: one.bucket,
      ReleaseName: setUp.release,
      DeployWorkflows: suiteWorkflow(setUp, 'deploy'),
      FunctionArns: functions.join(','),
      ManagedPolicyArns: policies.join(','),
      RoleName: roleNames(setUp).deploy(one),
    },
    taken: [storeKey(setUp, one, 'StoreKeyArn')],
  }
}

/** As `aws cloudformation deploy --parameter-overrides file://…` takes them, one a line. */
export function parametersText({ parameters }: StackSetUp): string {
  const entries = Object.entries(parameters).map(([name, value]) => `${name}=${value}`)
  return `${JSON.stringify(entries, undefined, 2)}\n`
}
