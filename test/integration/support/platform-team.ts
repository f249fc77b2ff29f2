/** docs/platform-team.md, followed by a reader: the accounts as they are after each round of its commands, and the files that it writes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Deployment, stacksOf, withOutputs } from '../../support/aws/documented-stacks.ts'
import type { Stack } from '../../support/aws/stacks.ts'
import { snippetsOf } from './documented.ts'
import { filesOf, follow, type Followed } from './followed-page.ts'

export const page = 'docs/platform-team.md'
export const commands = snippetsOf(page, 'sh')

/** The commits of the platform's repository at which roles trust its workflows: at first, and after a new version. */
export const [firstCommit, nextCommit] = ['2'.repeat(40), '3'.repeat(40)] as const

/** What the claim job_workflow_ref says in a job of a workflow of the platform. */
export function platformReference(name: string, at: string = firstCommit): string {
  return `octo-org/platform/.github/workflows/${name}.yml@${at}`
}

export function followPage(then: readonly string[] = []): Promise<Followed> {
  return follow(page, then)
}

/**
 * The stacks after each round: a round ends where a stack is deployed again that it has deployed. The first is the set-up,
 * then a new commit is trusted beside the old one, and then alone.
 */
export function stacksAfterEachRound({ deployments }: Followed): readonly (readonly Stack[])[] {
  const nameOf = ({ profile, stack }: Deployment) => `${profile}/${stack}`
  const rounds: Deployment[][] = [[]]
  for (const deployment of deployments) {
    const round = rounds.at(-1)
    if (round?.some((one) => nameOf(one) === nameOf(deployment)) === true) rounds.push([deployment])
    else round?.push(deployment)
  }
  return rounds.map((_, index) => {
    const until = rounds.slice(0, index + 1).flat()
    // In the order in which each was first made, because it takes outputs of those before it.
    const latest = new Map(until.map((deployment) => [nameOf(deployment), deployment]))
    return stacksOf([...latest.values()])
  })
}

/** The profile whose name CloudFormation has made up, which the page calls `policies`. */
export function policySignerOf(stacks: readonly Stack[]): string {
  return withOutputs(stacks, '<control/policies/PolicySigner>')
}

/** The workflows of the platform's repository, by the names of their files. */
export function platformWorkflows(
  followed: Followed,
  stacks: readonly Stack[],
): Readonly<Record<string, string>> {
  return workflowsIn(followed, '.', stacks)
}

/** The policy of the team. */
export function teamPolicy(): string {
  return filesOf(page)['policies/app.deploy-policy.yml'] ?? ''
}

/** The copies of the reusable workflows that were made, by their names. */
export function copies(
  followed: Followed,
  stacks: readonly Stack[],
): Readonly<Record<'release' | 'promote' | 'deploy', string>> {
  const { release = '', promote = '', deploy = '' } = platformWorkflows(followed, stacks)
  return { release, promote, deploy }
}

/** The workflows that were written for a team. */
export function teamWorkflows(
  followed: Followed,
  team: string,
  stacks: readonly Stack[],
): Readonly<Record<string, string>> {
  return workflowsIn(followed, join('teams', team), stacks)
}

/** By the names of their files, in the names of these stacks. */
function workflowsIn(
  { folder }: Followed,
  repository: string,
  stacks: readonly Stack[],
): Readonly<Record<string, string>> {
  const workflows = join(folder, repository, '.github/workflows')
  const texts = readdirSync(workflows).map((file) => [
    file.replace(/\.yml$/, ''),
    withOutputs(stacks, readFileSync(join(workflows, file), 'utf8')),
  ])
  return Object.fromEntries(texts) as Record<string, string>
}
