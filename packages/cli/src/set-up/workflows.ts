/** The workflows of a repository: the starters of action-workflows/ with everything filled in, and one job for each environment. */
import { inEnvironment } from './deploy-targets.ts'
import { policyFile, roleArn, roleNames, signersOf, signingPlace, suiteWorkflow } from './names.ts'
import type { EnvironmentSetUp, SetUp } from './set-up.ts'
import { expression, fields, origin, pinned } from './workflow-fields.ts'
import type { Given } from './workflow-fields.ts'
import { flow, scalar } from './yaml-text.ts'

/** Builds, signs and uploads each push to the branch. */
export function releaseWorkflow(setUp: SetUp): string {
  const { branch, build, environments } = setUp
  const [first] = environments
  const place = signingPlace(setUp)
  const roles = roleNames(setUp)
  const given: readonly Given[] = [
    ['build-command', build.command],
    ['subject-path', build.subjectPath],
    ['evidence-path', build.evidencePath],
    ['release-name', setUp.release],
    ['policy', policyFile],
    ['signer', signersOf(setUp).releases],
    ['certificate-chain', setUp.signer.kind === 'kms' ? setUp.signer.chainPath : undefined],
    ['sign-role-to-assume', roleArn(place, roles.sign)],
    ['store', `s3://${first?.bucket ?? ''}`],
    ['push-role-to-assume', roleArn(place, roles.push)],
    ['aws-region', place.region],
  ]
  return `${origin}
name: Release
on:
  push:
    branches: ${flow([branch])}
permissions: {} # nothing but what the job below says
concurrency:
  group: release-\${{ github.sha }}
  cancel-in-progress: false
jobs:
  release:
    name: Release
    permissions:
      contents: read # to check out the commit: the build builds it, and the signature is compared with it
      id-token: write # for the OIDC tokens of the signing job; the building job is not given it
    uses: ${suiteWorkflow(setUp, 'release')} ${pinned}
    with:
${fields(given)}
`
}

/** Lets a release into an environment; started by hand. */
export function promoteWorkflow(setUp: SetUp): string {
  const roles = roleNames(setUp)
  const signers = signersOf(setUp)
  const jobs = setUp.environments.map((environment) => {
    const given: readonly Given[] = [
      ['release-name', setUp.release],
      ['release-version', expression('inputs.version')],
      ['environment', environment.name],
      ['policy', policyFile],
      ['signer', signers.promotions(environment)],
      ['promote-role-to-assume', roleArn(environment, roles.promote(environment))],
      ['pull-role-to-assume', roleArn(environment, roles.pull(environment))],
      ['aws-region', environment.region],
    ]
    return `  ${jobId(environment)}:
    name: Promote to ${environment.name}
    if: inputs.environment == '${environment.name}'
    permissions:
      actions: read # for the approvals of this run by reviewers of the environment
      contents: read # for the commits that the release brings, and to check out a policy that is a path
      pull-requests: read # for the pull requests of those commits and their reviews
      id-token: write # for the OIDC tokens by which each step assumes its role
    uses: ${suiteWorkflow(setUp, 'promote')} ${pinned}
    with:
${fields(given)}
`
  })
  return byHand(setUp, { title: 'Promote', purpose: 'Where it goes', jobs })
}

/** Verifies a release, deploys it by the team's command and records how it ended; started by hand. */
export function deployWorkflow(setUp: SetUp): string {
  const { deploy } = setUp
  const roles = roleNames(setUp)
  const jobs = setUp.environments.map((environment) => {
    const { name, region, bucket } = environment
    const given: readonly Given[] = [
      ['release-name', setUp.release],
      ['release-version', expression('inputs.version')],
      ['environment', name],
      ['policy', policyFile],
      ['pull-role-to-assume', roleArn(environment, roles.pull(environment))],
      ['file', deploy.file],
      ['deploy-command', inEnvironment(deploy.command, environment)],
      ['deploy-role-to-assume', roleArn(environment, roles.deploy(environment))],
      ['target', inEnvironment(deploy.target, environment)],
      ['store', `s3://${bucket}`],
      ['signer', signersOf(setUp).deployments(environment)],
      ['record-role-to-assume', roleArn(environment, roles.record(environment))],
      ['aws-region', region],
    ]
    return `  ${jobId(environment)}:
    name: Deploy to ${name}
    if: inputs.environment == '${name}'
    permissions:
      contents: read # to check out the commit of the run, for scripts that the command calls
      id-token: write # for the OIDC tokens by which each step assumes its role
    uses: ${suiteWorkflow(setUp, 'deploy')} ${pinned}
    with:
${fields(given)}
`
  })
  return byHand(setUp, { title: 'Deploy', purpose: 'What it is deployed to', jobs })
}

interface ByHand {
  readonly title: string
  readonly purpose: string
  readonly jobs: readonly string[]
}

function byHand({ environments }: SetUp, { title, purpose, jobs }: ByHand): string {
  const names = environments.map(({ name }) => name)
  return `${origin}
name: ${title}
on:
  workflow_dispatch:
    inputs:
      version: { description: Version of the release, type: string, required: true }
      environment: { description: ${purpose}, type: choice, required: true, options: ${flow(names)} }
permissions: {} # nothing but what the jobs below say
concurrency:
  group: ${title.toLowerCase()}-\${{ inputs.environment }}-\${{ inputs.version }}
  cancel-in-progress: false
jobs:
${jobs.join('')}`
}

/** GitHub takes letters, digits, `_` and `-` for ids of jobs, as names of environments have here. */
function jobId({ name }: EnvironmentSetUp): string {
  return scalar(name)
}
