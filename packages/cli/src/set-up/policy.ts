/** The deploy policy of a set-up, as text for people to go on with. */
import { liftEnvironment, policyFile, signersOf, suiteWorkflow } from './names.ts'
import type { EnvironmentSetUp, SetUp } from './set-up.ts'
import { field, flow, scalar } from './yaml-text.ts'

const stores = { releases: 'ca:releases' } as const

export function policyText(setUp: SetUp): string {
  const { suite, repository, repositoryId, branch, environments, holds } = setUp
  const signers = signersOf(setUp)
  const last = environments.length - 1
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${suite.repository}/${suite.commit}/docs/deploy-policy.schema.json
# What lets a release into an environment. secure-deploy policy check ${policyFile} tells it in plain words.
version: 1
release: ${scalar(setUp.release)}

trust:
${trust(setUp)}

source:
  repository: ${scalar(repository)}
  repository-id: ${scalar(repositoryId)}
  refs: ${scalar(`refs/heads/${branch}`)}
  # What signs is the reusable workflow; its file cannot be changed by whoever calls it.
  job-workflow-refs: ${suiteWorkflow(setUp, 'release')}
  runner-environment: github-hosted
  events: push
  claims: oidc-token
  state: clean

environments:
${environments.map((one, index) => environment(setUp, one, { before: environments[index - 1], isLast: index === last })).join('\n')}
# Held releases are not signed, promoted or deployed. Who lifts is not who holds: the job that lifts names the GitHub
# environment ${liftEnvironment}.
holds:
  store: s3://${holds.bucket}
  account-id: '${holds.accountId}'
  region: ${holds.region}
  signers:
    - ${signers.holds}
  lift:
    - ${signers.lifts}
`
}

function trust(setUp: SetUp): string {
  const { signer } = setUp
  if (signer.kind === 'profile') return `  releases:\n    - ${signersOf(setUp).releases}`
  return `  stores:
${field(4, stores.releases, signer.root)}
  releases:
    - subject: ${scalar(signer.subject)}
      store: ${stores.releases}`
}

interface Position {
  readonly before: EnvironmentSetUp | undefined
  readonly isLast: boolean
}

function environment(setUp: SetUp, one: EnvironmentSetUp, { before, isLast }: Position): string {
  const signers = signersOf(setUp)
  const lines = [
    `  - name: ${scalar(one.name)}`,
    `    store: s3://${one.bucket}`,
    `    account-id: '${one.accountId}'`,
    `    region: ${one.region}`,
    `    github-environment: ${scalar(one.name)}`,
    ...(before === undefined ? [] : [`    after: ${scalar(before.name)}`]),
    ...(before === undefined || one.soak === undefined ? [] : [`    soak: ${one.soak}`]),
    ...(before !== undefined && isLast ? ['    deployed: true'] : []),
    '    promotions:',
    `      - ${signers.promotions(one)}`,
    '    deployments:',
    `      - ${signers.deployments(one)}`,
    ...(before === undefined ? [] : [...evidence(setUp), ...approvals(setUp)]),
  ]
  return `${lines.join('\n')}\n`
}

function evidence({ build, demands }: SetUp): readonly string[] {
  const { minimumTests, findingsBelow, sbom } = demands
  if (build.evidencePath === undefined) return []
  const kinds = [
    ...(minimumTests === 0
      ? []
      : ['      tests:', `        minimum: ${minimumTests}`, '        max-age: 7d']),
    ...(findingsBelow === undefined
      ? []
      : ['      findings:', `        below: ${findingsBelow}`, '        max-age: 7d']),
    ...(sbom === 'demanded' ? ['      sbom:', '        formats: [cyclonedx, spdx]'] : []),
  ]
  return kinds.length === 0 ? [] : ['    evidence:', ...kinds]
}

function approvals({ demands }: SetUp): readonly string[] {
  const { approvals: minimum, approvers, baseline } = demands
  if (minimum === 0) return []
  return [
    '    approvals:',
    `      minimum: ${minimum}`,
    ...(approvers.length === 0 ? [] : [`      from: ${approverList(approvers)}`]),
    ...(baseline === undefined ? [] : [`      baseline: '${baseline}'`]),
  ]
}

/** Ids of users are numbers to YAML; logins and teams are texts. */
function approverList(approvers: readonly string[]): string {
  const isId = (text: string) => /^\d+$/.test(text)
  return `[${approvers.map((one) => (isId(one) ? one : flow([one]).slice(1, -1))).join(', ')}]`
}
