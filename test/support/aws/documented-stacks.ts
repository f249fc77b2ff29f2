/** The stacks that infrastructure/README.md sets up: its commands are run as they stand, against a program that only notes them. */
import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { templatesReadme } from '@secure-deploy/tools/template-tables'
import { temporaryFolder } from '../temporary-folder.ts'
import { renderStack, type Stack } from './stacks.ts'

export type Setup = 'One account' | 'An account for each environment'

export const region = 'eu-west-1'
/** By the profile that a command names; without one there is one account. */
const accounts: Readonly<Record<string, string>> = {
  '': '111122223333',
  development: '111122223333',
  staging: '444455556666',
  production: '777788889999',
}

/** Notes every call; where an output is asked for, it answers with where that will be found. */
const notingProgram = `#!/bin/sh
[ "$2" = describe-stacks ] || { printf '%s\\n' "$@" '' >> "$CALLS"; exit 0; }
profile=
while [ $# -gt 0 ]; do
  case $1 in
    --profile) profile=$2 ;;
    --stack-name) stack=$2 ;;
    --query) key=$(printf '%s' "$2" | sed "s/.*OutputKey=='\\\\([A-Za-z]*\\\\)'.*/\\\\1/") ;;
  esac
  shift
done
printf '<%s/%s/%s>' "$profile" "$stack" "$key"
`

/** The script of a section. */
export function documentedScript(setup: Setup): string {
  const readme = readFileSync(join(root, templatesReadme), 'utf8')
  const script = readme.split(`\n## ${setup}\n`)[1]?.split('\n## ')[0]?.split('```sh\n')[1]?.split('\n```')[0]
  if (script === undefined) throw new Error(`${templatesReadme} has no script for "${setup}"`)
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

const noted = new Map<Setup, readonly Deployment[]>()

/** What the script calls `aws cloudformation deploy` with, in order. */
export function documentedDeployments(setup: Setup): readonly Deployment[] {
  const known = noted.get(setup) ?? noteDeployments(setup)
  noted.set(setup, known)
  return known
}

function noteDeployments(setup: Setup): readonly Deployment[] {
  const folder = temporaryFolder()
  const [program, calls] = [join(folder, 'aws'), join(folder, 'calls')] as const
  writeFileSync(program, notingProgram)
  chmodSync(program, 0o755)
  execFileSync('bash', ['-euo', 'pipefail', '-c', documentedScript(setup)], {
    cwd: root,
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, CALLS: calls },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const made = readFileSync(calls, 'utf8').split('\n\n').filter(Boolean)
  return made.map((call) => readDeployment(call.split('\n')))
}

function readDeployment(args: readonly string[]): Deployment {
  const after = (option: string) => args[args.indexOf(option) + 1] ?? ''
  const from = args.indexOf('--parameter-overrides')
  const given = from < 0 ? [] : args.slice(from + 1)
  return {
    profile: args.includes('--profile') ? after('--profile') : '',
    stack: after('--stack-name'),
    template: after('--template-file').replace(/^infrastructure\/(.*)\.yaml$/, '$1'),
    options: from < 0 ? args : args.slice(0, from),
    words: given.map((one) => one.split('=')[0] ?? ''),
    parameters: Object.fromEntries(
      given.map((one) => [one.split('=')[0] ?? '', one.slice(one.indexOf('=') + 1)]),
    ),
  }
}

/** The stacks of a section, each with the outputs of those before it. `changes`: other parameters, by the stack's name. */
export function documentedStacks(
  setup: Setup,
  changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): readonly Stack[] {
  const stacks: Stack[] = []
  for (const { profile, stack, template, parameters } of documentedDeployments(setup)) {
    const accountId = accounts[profile]
    if (accountId === undefined) throw new Error(`${templatesReadme} has no account for ${profile}`)
    const given = Object.entries({ ...parameters, ...changes[stack] }).map(([name, value]) => [
      name,
      value.replace(/<([^/>]*)\/([^/>]+)\/([^/>]+)>/g, (_, of: string, from: string, key: string) =>
        outputOf(stacks, { accountId: accounts[of] ?? '', name: from, key }),
      ),
    ])
    const place = { name: stack, accountId, region }
    stacks.push(renderStack(template, place, Object.fromEntries(given) as Record<string, string>))
  }
  return stacks
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
