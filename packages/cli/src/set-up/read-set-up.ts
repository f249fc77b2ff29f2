/** Makes a set-up of answers, each of which has its form; here it is seen whether they go together. */
import { InputError } from '@secure-deploy/core/errors'
import type { FindingLevel } from '@secure-deploy/core/policy/deploy-policy'
import { inEnvironment } from './deploy-targets.ts'
import { liftEnvironment, logBucket } from './names.ts'
import { spread } from './questions.ts'
import type { Answers } from './questions.ts'
import type { Build, Demands, Deploy, EnvironmentSetUp, ReleaseSigner, SetUp } from './set-up.ts'

/**
 * `rootCertificate` is the text of the file that --certificate-root names.
 * @throws InputError INPUT_MISSING, INPUT_MALFORMED or INPUT_CONFLICT naming the flags
 */
export function readSetUp(answers: Answers, rootCertificate: string | undefined): SetUp {
  const environments = readEnvironments(answers)
  const last = environments.at(-1)
  if (last === undefined) throw missing('environments')
  const [suiteRepository = '', commit = ''] = needed(answers, 'suite').split('@')
  const setUp: SetUp = {
    suite: { repository: suiteRepository, commit },
    repository: needed(answers, 'repository'),
    repositoryId: needed(answers, 'repository-id'),
    ownerId: needed(answers, 'owner-id'),
    branch: needed(answers, 'branch'),
    release: needed(answers, 'release-name'),
    application: needed(answers, 'application'),
    administratorRole: needed(answers, 'administrator-role'),
    environments,
    holds: { bucket: needed(answers, 'holds-bucket'), accountId: last.accountId, region: last.region },
    signer: readSigner(answers, rootCertificate),
    build: readBuild(answers),
    deploy: readDeploy(answers, environments),
    demands: readDemands(answers),
    codeOwners: answers.get('code-owners') ?? [],
    awsProfiles: readProfiles(answers, environments),
  }
  assertNames(setUp)
  return setUp
}

function needed(answers: Answers, flag: string): string {
  const value = maybe(answers, flag)
  if (value === undefined) throw missing(flag)
  return value
}

function maybe(answers: Answers, flag: string): string | undefined {
  return answers.get(flag)?.[0]
}

/** One value for each environment: as many as there are, or one for all. */
function each(answers: Answers, flag: string, count: number, what = 'environments'): readonly string[] {
  const values = spread(answers, flag, count)
  if (values.length === count) return values
  if (values.length === 0) throw missing(flag)
  throw conflict(`--${flag} has ${values.length} values for ${count} ${what}`)
}

function readEnvironments(answers: Answers): readonly EnvironmentSetUp[] {
  const names = answers.get('environments') ?? []
  if (names.length === 0) throw missing('environments')
  const lower = names.map((name) => name.toLowerCase())
  const twice = names.find((_, index) => lower.indexOf(lower[index] ?? '') !== index)
  if (twice !== undefined)
    throw conflict(`--environments names ${twice} twice; GitHub ignores upper and lower case`)
  if (lower.includes(liftEnvironment))
    throw conflict(`--environments names ${liftEnvironment}, which is the GitHub environment of lifts`)
  const taken = names.find((name) => /^(holds|signing|logs-.*|deploy-.*)$/i.test(name))
  if (taken !== undefined)
    throw conflict(`--environments names ${taken}, by which another stack of the set-up is called`)
  const accounts = each(answers, 'account-ids', names.length)
  const regions = each(answers, 'regions', names.length)
  const buckets = answers.get('buckets') ?? []
  if (buckets.length !== names.length)
    throw conflict(
      `--buckets has ${buckets.length} values for ${names.length} environments; each has its own`,
    )
  const all = [...buckets, needed(answers, 'holds-bucket')]
  const shared = all.find((bucket, index) => all.indexOf(bucket) !== index)
  if (shared !== undefined) throw conflict(`the bucket ${shared} is named twice; each store has its own`)
  const steps = Math.max(0, names.length - 1)
  const soaks = steps === 0 ? [] : each(answers, 'soak', steps, 'environments after the first')
  return names.map((name, index) => {
    const soak = index === 0 ? undefined : soaks[index - 1]
    return {
      name,
      accountId: accounts[index] ?? '',
      region: regions[index] ?? '',
      bucket: buckets[index] ?? '',
      ...(soak === undefined || soak === '0' ? {} : { soak }),
    }
  })
}

function readSigner(answers: Answers, root: string | undefined): ReleaseSigner {
  const flags = ['certificate-subject', 'certificate-root', 'certificate-chain'] as const
  if (needed(answers, 'signer-kind') === 'profile') {
    const idle = flags.find((flag) => maybe(answers, flag) !== undefined)
    if (idle !== undefined) throw conflict(`--${idle} is for --signer-kind kms`)
    return { kind: 'profile' }
  }
  const [subject, , chainPath] = flags.map((flag) => needed(answers, flag))
  if (root === undefined) throw missing('certificate-root')
  return { kind: 'kms', subject: subject ?? '', root, chainPath: chainPath ?? '' }
}

function readBuild(answers: Answers): Build {
  const evidencePath = maybe(answers, 'evidence-path')
  return {
    command: needed(answers, 'build-command'),
    subjectPath: needed(answers, 'subject-path'),
    ...(evidencePath === undefined ? {} : { evidencePath }),
  }
}

function readDeploy(answers: Answers, environments: readonly EnvironmentSetUp[]): Deploy {
  const file = maybe(answers, 'deploy-file')
  const role = needed(answers, 'deploy-role')
  const wrong = environments
    .map(({ name }) => role.replaceAll('{environment}', name))
    .find((name) => !/^[A-Za-z0-9+=,.@_-]{1,64}$/.test(name))
  if (wrong !== undefined) throw malformed(`--deploy-role makes ${wrong}, which cannot be the name of a role`)
  const roles = environments.map(({ name, accountId }) =>
    `${accountId} ${role.replaceAll('{environment}', name)}`.toLowerCase(),
  )
  if (new Set(roles).size < roles.length)
    throw conflict('--deploy-role names one role for two environments of an account; put {environment} in it')
  return {
    command: needed(answers, 'deploy-command'),
    target: needed(answers, 'deploy-target'),
    role,
    policies: readPolicies(answers, environments),
    ...(file === undefined ? {} : { file }),
  }
}

/** As the template takes them, once the environment stands in them. */
function readPolicies(answers: Answers, environments: readonly EnvironmentSetUp[]): readonly string[] {
  const policies = answers.get('deploy-policy-arns') ?? []
  const wrong = environments
    .flatMap((environment) => policies.map((policy) => inEnvironment(policy, environment)))
    .find((arn) => /[{}]/.test(arn))
  if (wrong !== undefined) throw malformed(`--deploy-policy-arns makes ${wrong}, which cannot be an ARN`)
  return policies
}

function readDemands(answers: Answers): Demands {
  const evidence = maybe(answers, 'evidence-path')
  const [baseline, findingsBelow] = [maybe(answers, 'baseline'), maybe(answers, 'findings-below')]
  const minimumTests = Number(needed(answers, 'minimum-tests'))
  const sbom = maybe(answers, 'sbom') === undefined ? 'not-demanded' : 'demanded'
  if (evidence === undefined && (minimumTests > 0 || findingsBelow !== undefined || sbom === 'demanded'))
    throw conflict('evidence is demanded, and no --evidence-path says where the build leaves it')
  return {
    approvals: Number(needed(answers, 'approvals')),
    approvers: answers.get('approvers') ?? [],
    minimumTests,
    sbom,
    ...(baseline === undefined ? {} : { baseline }),
    ...(findingsBelow === undefined ? {} : { findingsBelow: findingsBelow as FindingLevel }),
  }
}

/** Several accounts cannot be had with the credentials of one shell, so each has a profile there. */
function readProfiles(
  answers: Answers,
  environments: readonly EnvironmentSetUp[],
): Readonly<Record<string, string>> {
  const accounts = [...new Set(environments.map(({ accountId }) => accountId))]
  const given = answers.get('aws-profiles') ?? []
  if (given.length > 0) {
    if (given.length !== accounts.length)
      throw conflict(`--aws-profiles has ${given.length} values for ${accounts.length} accounts`)
    return Object.fromEntries(accounts.map((account, index) => [account, given[index] ?? '']))
  }
  if (accounts.length === 1) return {}
  const nameOf = (account: string) => environments.find((one) => one.accountId === account)?.name ?? ''
  return Object.fromEntries(accounts.map((account) => [account, nameOf(account)]))
}

/** What the templates and AWS ask of names that are put together. */
function assertNames(setUp: SetUp): void {
  const { release, environments, application } = setUp
  if (!/^[A-Za-z0-9]/.test(release) || release.length > 127)
    throw malformed(
      `--release-name is ${release}; for the templates it begins with a letter or digit, 127 at most`,
    )
  const long = [...environments, setUp.holds]
    .map((place) => logBucket(setUp, place))
    .find((name) => name.length > 63)
  if (long !== undefined)
    throw malformed(
      `--application is ${application}, too long for ${long}, the bucket of logs; 63 are allowed`,
    )
  const kinds = new Set(environments.map(({ region }) => /^(cn|us-gov)-/.exec(region)?.[1] ?? ''))
  if (kinds.size > 1)
    throw conflict('--regions are of several partitions of AWS, whose accounts cannot trust each other')
}

function missing(flag: string): InputError {
  return new InputError('INPUT_MISSING', `--${flag} is missing`)
}

function malformed(what: string): InputError {
  return new InputError('INPUT_MALFORMED', what)
}

function conflict(what: string): InputError {
  return new InputError('INPUT_CONFLICT', what)
}
