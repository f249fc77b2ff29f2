/** Holds calls in the documentation against the programs that they call: our command line, and the scripts and files of this repository. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '@secure-deploy/cli/commands'
import { InputError } from '@secure-deploy/core/errors'
import { parts } from '@secure-deploy/tools/real-parts/parts'
import { readArguments as readBenchArguments } from '../../../bench/arguments.ts'
import { rows } from '../../../bench/rows/rows.ts'
import { read, root } from '../../contract/repository-files.ts'
import type { Call } from './script-calls.ts'

/** `whole`: as it stands it must be taken. `mentioned`: it may leave out what is needed, but names nothing that isn't there. */
export type Completeness = 'whole' | 'mentioned'

const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }

/** Of npm itself, of which no arguments of ours are asked. */
const verbsOfNpm = ['ci', 'install', 'audit', 'pack']

/**
 * What is wrong with a call of a program of ours; undefined where nothing is.
 * @throws Error for a call of any other program
 */
export async function faultOf(call: Call, completeness: Completeness): Promise<string | undefined> {
  const { program, args } = call
  switch (program) {
    case 'secure-deploy':
      return faultOfCommand(args, completeness)
    case 'node':
      return /(^|\/)dist\/cli\/index\.js$/.test(args[0] ?? '')
        ? faultOfCommand(args.slice(1), completeness)
        : missing(args[0])
    case 'bash':
      return missing(args[0])
    case 'npm':
      return faultOfNpm(args, completeness)
    case 'npx':
      return args[0] === 'tsc' && args[1] === '-b' ? missing(args[2]) : `npx ${args[0]} is not known here`
    default:
      throw new Error(`${program} is no program of ours`)
  }
}

export function isOwn({ program }: Call): boolean {
  return ['secure-deploy', 'node', 'bash', 'npm', 'npx'].includes(program)
}

function missing(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  return existsSync(join(root, file)) ? undefined : `${file} is not there`
}

async function faultOfCommand(
  [name, ...args]: readonly string[],
  completeness: Completeness,
): Promise<string | undefined> {
  if (name === undefined || name === '--help') return undefined
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) return `${name} is no command`
  const command = await load()
  if (args.includes('--help')) return undefined
  try {
    command.prepare(args)
    return undefined
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure
    return completeness === 'whole' || failure.code === 'INPUT_UNKNOWN' ? failure.message : undefined
  }
}

async function faultOfNpm(args: readonly string[], completeness: Completeness): Promise<string | undefined> {
  const end = args.indexOf('--')
  const [verb, ...own] = end < 0 ? args : args.slice(0, end)
  const passed = end < 0 ? [] : args.slice(end + 1)
  const name = verb === 'run' ? own.find((word) => !word.startsWith('-')) : verb
  if (name === undefined) return undefined
  if (verb !== 'run' && verbsOfNpm.includes(name)) {
    const at = own.indexOf('-w')
    return at < 0 ? undefined : missing(own[at + 1])
  }
  if (scripts[name] === undefined) return `npm knows no script ${name}`
  if (name === 'start') return faultOfCommand(['demo', ...passed], completeness)
  if (name === 'bench') return faultOfBench(passed)
  if (name === 'real-parts') return passed.find((part) => !parts.some((known) => known.name === part))
  if (name === 'test' || name === 'test:real') return missing(passed.find((word) => !word.startsWith('-')))
  return passed.length === 0 ? undefined : `${name} takes no ${passed.join(' ')}`
}

function faultOfBench(args: readonly string[]): string | undefined {
  try {
    readBenchArguments(args, rows)
    return undefined
  } catch (failure) {
    return String(failure)
  }
}
