/** The deploy policy of a set-up: whether it can be used, what it leaves open, and whether it speaks of the same sources, signers and environments as the settings. */
import { InputError } from '@secure-deploy/core/errors'
import { openPoints } from '@secure-deploy/core/policy-file/open-points'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import type { DeployPolicy, EnvironmentPolicy } from '@secure-deploy/core/policy/deploy-policy'
import { matchesRelease } from '@secure-deploy/core/policy/release-pattern'
import { parseReleaseName } from '@secure-deploy/core/values/names'
import { policyFile, suiteWorkflow } from '../set-up/names.ts'
import { policyText } from '../set-up/policy.ts'
import type { EnvironmentSetUp, SetUp } from '../set-up/set-up.ts'
import { found, holds } from './finding.ts'
import type { Finding } from './finding.ts'
import { pages, steps } from './pages.ts'
import { trustFinding } from './policy-trust.ts'

export function policyFindings(text: string, setUp: SetUp, now: Date): readonly Finding[] {
  const policy = parse(text)
  if (policy instanceof InputError)
    return [
      found('differs', `${policyFile} as a policy`, { detail: policy.message, nextStep: steps.checkPolicy }),
    ]
  return [
    holds(`${policyFile} as a policy`, 'it can be used'),
    openFinding(policy, now),
    sourceFinding(policy, setUp),
    ...trustFindings(policy, setUp),
    environmentsFinding(policy, setUp),
    ...setUp.environments.flatMap((wanted) => environmentFindings(policy, wanted)),
    ...holdsFindings(policy, setUp),
  ]
}

/** By the code of `policy check`. */
function parse(text: string): DeployPolicy | InputError {
  try {
    return parseDeployPolicy(Buffer.from(text), policyFile)
  } catch (refusal) {
    if (refusal instanceof InputError) return refusal
    throw refusal
  }
}

function openFinding(policy: DeployPolicy, now: Date): Finding {
  const subject = `what ${policyFile} leaves open`
  const ids = [...new Set(openPoints(policy, now).map(({ id }) => id))]
  if (ids.length === 0) return holds(subject, 'nothing')
  return found('note', subject, { detail: ids.join(', '), nextStep: steps.checkPolicy })
}

/** Nothing where the settings make no policy that can be used; then it is no wonder that the file is another. */
function trustFindings(policy: DeployPolicy, setUp: SetUp): readonly Finding[] {
  const wanted = parse(policyText(setUp))
  return wanted instanceof InputError ? [] : [trustFinding(policy, wanted)]
}

function sourceFinding({ releases, source }: DeployPolicy, setUp: SetUp): Finding {
  const subject = `where ${policyFile} lets releases come from`
  const workflow = suiteWorkflow(setUp, 'release')
  const repository = setUp.repository.toLowerCase()
  const ref = `refs/heads/${setUp.branch}`
  const faults = [
    ...(source.repositories.some((one) => one.toLowerCase() === repository)
      ? []
      : [`the repository ${setUp.repository}`]),
    ...(source.repositoryIds?.includes(setUp.repositoryId) === false
      ? [`the repository with the number ${setUp.repositoryId}`]
      : []),
    ...(source.workflowRefs?.some((one) => one === workflow || one === workflow.split('@')[0]) === false
      ? [`the workflow ${workflow}`]
      : []),
    ...(source.refs?.includes(ref) === false ? [`the ref ${ref}`] : []),
    ...(matchesRelease(releases, parseReleaseName(setUp.release, '--release-name'))
      ? []
      : [`the release ${setUp.release}`]),
  ]
  const more = [
    ...source.repositories.filter((one) => one.toLowerCase() !== repository),
    ...(source.repositoryIds ?? []).filter((one) => one !== setUp.repositoryId),
    ...(source.workflowRefs ?? []).filter((one) => one !== workflow),
    ...(source.refs ?? []).filter((one) => one !== ref),
    ...releases.filter((one) => one !== setUp.release).map((one) => `the release ${one}`),
  ]
  if (faults.length === 0 && more.length > 0)
    return found('note', subject, {
      detail: `it takes what the settings do not name: ${more.join(', ')}`,
      nextStep: `See that these sources are meant, in ${policyFile}; ${pages.policy}`,
    })
  if (faults.length === 0) return holds(subject, setUp.repository)
  return found('differs', subject, {
    detail: `the settings have ${faults.join(', ')}, which the policy does not take`,
    nextStep: `Put source in ${policyFile} right; ${pages.policy}`,
  })
}

function environmentsFinding({ environments }: DeployPolicy, setUp: SetUp): Finding {
  const subject = `the environments of ${policyFile}`
  const wanted = setUp.environments.map(({ name }) => name)
  const names = environments.map(({ name }) => name)
  if (names.join() === wanted.join()) return holds(subject, names.join(', '))
  return found('differs', subject, {
    detail: `the policy has ${names.join(', ')}; the settings have ${wanted.join(', ')}`,
    nextStep: `Have ${policyFile} and the settings name the same environments in the same order; ${steps.init}`,
  })
}

/** None for one that holds: there is one line for all of them. */
function environmentFindings(policy: DeployPolicy, wanted: EnvironmentSetUp): readonly Finding[] {
  const there = policy.environments.find(({ name }) => name === wanted.name)
  const faults = there === undefined ? [] : faultsOf(there, wanted)
  if (faults.length === 0) return []
  return [
    found('differs', `${wanted.name} in ${policyFile}`, {
      detail: faults.join('; '),
      nextStep: `Have ${policyFile} and the settings say the same of ${wanted.name}; ${steps.init}`,
    }),
  ]
}

function faultsOf(there: EnvironmentPolicy, wanted: EnvironmentSetUp): readonly string[] {
  const pairs: readonly (readonly [string, string | undefined, string])[] = [
    ['store', there.store.uri, `s3://${wanted.bucket}`],
    ['account-id', there.accountId, wanted.accountId],
    ['region', there.region, wanted.region],
    ['github-environment', there.githubEnvironment, wanted.name],
  ]
  return pairs.flatMap(([field, has, should]) =>
    has === undefined || has === should ? [] : [`${field} is ${has}, and ${should} in the settings`],
  )
}

/** A policy without holds is told among what it leaves open. */
function holdsFindings({ holds: there }: DeployPolicy, { holds: wanted }: SetUp): readonly Finding[] {
  if (there === undefined || there.store.uri === `s3://${wanted.bucket}`) return []
  return [
    found('differs', `holds in ${policyFile}`, {
      detail: `store is ${there.store.uri}, and s3://${wanted.bucket} in the settings: a hold would not be seen`,
      nextStep: `Have ${policyFile} and the settings say the same of holds; ${steps.init}`,
    }),
  ]
}
