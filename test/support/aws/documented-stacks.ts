/** The stacks that the documentation sets up: its scripts are run as they stand, with no program there, and every call noted. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { templatesReadme } from '@secure-deploy/tools/template-tables'
import { type Call, callsIn, valuesAfter } from '../documents/script-calls.ts'
import { renderStack, type Stack } from './stacks.ts'

export type Setup = 'One account' | 'An account for each environment'
/** A section of the README that deploys something. */
export type Section = Setup | 'Starting the next stage'

export const region = 'eu-west-1'
/** By the profile that a command names; without one there is one account. */
const accounts: Readonly<Record<string, string>> = {
  '': '111122223333',
  control: '123456789012',
  development: '111122223333',
  staging: '444455556666',
  production: '777788889999',
}

/** The script of a section. */
export function documentedScript(section: Section): string {
  const readme = readFileSync(join(root, templatesReadme), 'utf8')
  const script = readme
    .split(`\n## ${section}\n`)[1]
    ?.split('\n## ')[0]
    ?.split('```sh\n')[1]
    ?.split('\n```')[0]
  if (script === undefined) throw new Error(`${templatesReadme} has no script for "${section}"`)
  return script
}

export interface Deployment {
  readonly profile: string
  readonly stack: string
  readonly template: string
  readonly options: readonly string[]
  /** The names of the parameters in the order in which they are given. */
  readonly words: readonly string[]
  readonly parameters: Readonly<Record<string, string>>
}

const noted = new Map<Section, readonly Deployment[]>()

/** What the script calls `aws cloudformation deploy` with, in order. */
export function documentedDeployments(section: Section): readonly Deployment[] {
  const known = noted.get(section) ?? noteDeployments(section)
  noted.set(section, known)
  return known
}

function noteDeployments(section: Section): readonly Deployment[] {
  return deploymentsIn(callsIn(documentedScript(section)))
}

/** The deployments of stacks among the calls of a script. */
export function deploymentsIn(calls: readonly Call[]): readonly Deployment[] {
  return calls
    .filter(
      ({ program, args: [service, verb] }) => `${program} ${service} ${verb}` === 'aws cloudformation deploy',
    )
    .map(readDeployment)
}

function readDeployment(call: Call): Deployment {
  const { args } = call
  const after = (option: string) => valuesAfter(call, option)[0] ?? ''
  const given = valuesAfter(call, '--parameter-overrides')
  return {
    profile: after('--profile'),
    stack: after('--stack-name'),
    template: after('--template-file').replace(/^(?:.*\/)?infrastructure\/(.*)\.yaml$/, '$1'),
    options: args.filter((word) => !given.includes(word)),
    words: given.map((one) => one.split('=')[0] ?? ''),
    parameters: Object.fromEntries(
      given.map((one) => [one.split('=')[0] ?? '', one.slice(one.indexOf('=') + 1)]),
    ),
  }
}

/** The stacks of a section, each with the outputs of those before it. `changes`: other parameters, by the stack's name. */
export function documentedStacks(section: Section, changes: Changes = {}): readonly Stack[] {
  return stacksOf(documentedDeployments(section), changes)
}

type Changes = Readonly<Record<string, Readonly<Record<string, string>>>>

/** @throws Error for a deployment that CloudFormation would refuse, or that asks for an output which no stack before it has */
export function stacksOf(deployments: readonly Deployment[], changes: Changes = {}): readonly Stack[] {
  const stacks: Stack[] = []
  for (const { profile, stack, template, parameters } of deployments) {
    const accountId = accountOf(profile)
    const given = Object.entries({ ...parameters, ...changes[stack] }).map(([name, value]) => [
      name,
      withOutputs(stacks, value),
    ])
    const place = { name: stack, accountId, region }
    stacks.push(renderStack(template, place, Object.fromEntries(given) as Record<string, string>))
  }
  return stacks
}

/** @throws Error for a profile of the command line that no page has */
export function accountOf(profile: string): string {
  const accountId = accounts[profile]
  if (accountId === undefined) throw new Error(`no account is known for the profile ${profile}`)
  return accountId
}

/** A text in which it was said where outputs will be found, with those outputs. */
export function withOutputs(stacks: readonly Stack[], text: string): string {
  return text.replace(/<([^/>]*)\/([^/>]+)\/([^/>]+)>/g, (_, of: string, from: string, key: string) =>
    outputOf(stacks, { accountId: accounts[of] ?? '', name: from, key }),
  )
}

function outputOf(
  stacks: readonly Stack[],
  { accountId, name, key }: { readonly accountId: string; readonly name: string; readonly key: string },
): string {
  const stack = stacks.find(({ place }) => place.accountId === accountId && place.name === name)
  const value = stack?.outputs[key]
  if (value === undefined) throw new Error(`the stack ${name} has no output ${key} yet`)
  return value
}
