/** The names that follow from a set-up: of roles, signing profiles, stacks, buckets and workflows. */
import type { EnvironmentSetUp, Place, SetUp } from './set-up.ts'

/** The partition that a region belongs to. */
function partitionOf({ region }: Pick<Place, 'region'>): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

export function roleArn(place: Place, name: string): string {
  return `arn:${partitionOf(place)}:iam::${place.accountId}:role/${name}`
}

export function bucketArn(place: Place, bucket: string): string {
  return `arn:${partitionOf(place)}:s3:::${bucket}`
}

function profileArn(place: Place, name: string): string {
  return `arn:${partitionOf(place)}:signer:${place.region}:${place.accountId}:/signing-profiles/${name}`
}

/** Profiles have no hyphens in their names. */
function underscored(text: string): string {
  return text.replaceAll('-', '_')
}

export interface ProfileNames {
  readonly releases: string
  readonly holds: string
  readonly lifts: string
  promotions(environment: EnvironmentSetUp): string
  deployments(environment: EnvironmentSetUp): string
}

export function profileNames({ application }: Pick<SetUp, 'application'>): ProfileNames {
  const start = underscored(application)
  return {
    releases: `${start}_releases`,
    holds: `${start}_holds`,
    lifts: `${start}_lifts`,
    promotions: ({ name }) => `${start}_promotions_${underscored(name)}`,
    deployments: ({ name }) => `${start}_deployments_${underscored(name)}`,
  }
}

/** Releases are signed in the account of the first environment. */
export function signingPlace({ environments }: Pick<SetUp, 'environments'>): Place {
  const [first] = environments
  if (first === undefined) throw new RangeError('a set-up has one environment at least')
  return first
}

export interface Signers {
  readonly releases: string
  readonly holds: string
  readonly lifts: string
  promotions(environment: EnvironmentSetUp): string
  deployments(environment: EnvironmentSetUp): string
}

/** As the input `signer` and the policy name them; for a KMS key the policy names the certificate instead. */
export function signersOf(setUp: SetUp): Signers {
  const names = profileNames(setUp)
  const place = signingPlace(setUp)
  return {
    releases:
      setUp.signer.kind === 'profile'
        ? profileArn(place, names.releases)
        : `arn:${partitionOf(place)}:kms:${place.region}:${place.accountId}:alias/${setUp.application}-releases`,
    holds: profileArn(setUp.holds, names.holds),
    lifts: profileArn(setUp.holds, names.lifts),
    promotions: (environment) => profileArn(environment, names.promotions(environment)),
    deployments: (environment) => profileArn(environment, names.deployments(environment)),
  }
}

export interface RoleNames {
  readonly sign: string
  readonly push: string
  readonly hold: string
  readonly lift: string
  pull(environment: EnvironmentSetUp): string
  promote(environment: EnvironmentSetUp): string
  record(environment: EnvironmentSetUp): string
  deploy(environment: EnvironmentSetUp): string
}

/** As the templates name them. */
export function roleNames({ application, deploy }: Pick<SetUp, 'application' | 'deploy'>): RoleNames {
  return {
    sign: `${application}-sign`,
    push: `${application}-push`,
    hold: `${application}-hold`,
    lift: `${application}-lift`,
    pull: ({ name }) => `${application}-pull-${name}`,
    promote: ({ name }) => `${application}-promote-${name}`,
    record: ({ name }) => `${application}-record-${name}`,
    deploy: ({ name }) => deploy.role.replaceAll('{environment}', name),
  }
}

/** The GitHub environment of the job that lifts holds. */
export const liftEnvironment = 'lift'

export const policyFile = 'deploy-policy.yml'
export const workflowFolder = '.github/workflows'
export const setUpFolder = '.github/secure-deploy'

/** The reusable workflows of the suite at its commit, as `uses:` and the claim `job_workflow_ref` name them. */
export function suiteWorkflow(
  { suite }: Pick<SetUp, 'suite'>,
  name: 'release' | 'promote' | 'deploy',
): string {
  return `${suite.repository}/${workflowFolder}/${name}.yml@${suite.commit}`
}

/** A workflow of the repository itself, as the claim `job_workflow_ref` names it. */
export function ownWorkflow(
  { repository, branch }: Pick<SetUp, 'repository' | 'branch'>,
  name: 'hold' | 'lift',
): string {
  return `${repository}/${workflowFolder}/${name}.yml@refs/heads/${branch}`
}

/** Where logs go; S3 takes them only within one account and region. */
export function logBucket({ application }: Pick<SetUp, 'application'>, { accountId, region }: Place): string {
  return `${application}-logs-${accountId}-${region}`
}

export function defaultBucket(application: string, environment: string, accountId: string): string {
  return `${application}-${environment.toLowerCase()}-${accountId}`
}

export function defaultHoldsBucket(application: string, accountId: string): string {
  return `${application}-holds-${accountId}`
}
