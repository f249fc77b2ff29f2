/** Reads an action.yml: its inputs and outputs, each of which must be described. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './bundles.ts'

export interface ActionInput {
  readonly name: string
  readonly description: string
  readonly required: boolean
  readonly default: string | undefined
}

export interface ActionOutput {
  readonly name: string
  readonly description: string
}

type Mapping = Readonly<Record<string, unknown>>

function mapping(value: unknown, what: string): Mapping {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is not a mapping`)
  return value as Mapping
}

/** actions/<name>/action.yml as YAML gives it. */
export function readActionYml(name: string): Mapping {
  const file = `actions/${name}/action.yml`
  return mapping(parse(readFileSync(join(root, file), 'utf8')), file)
}

function described(name: string, section: 'inputs' | 'outputs'): readonly (Mapping & ActionOutput)[] {
  const entries = Object.entries(mapping(readActionYml(name)[section] ?? {}, `${section} of ${name}`))
  return entries.map(([key, value]) => {
    const entry = mapping(value, `${section}.${key} of ${name}`)
    const { description } = entry
    if (typeof description !== 'string' || description.trim() === '') {
      throw new Error(`actions/${name}/action.yml: ${section}.${key} has no description`)
    }
    return { ...entry, name: key, description: description.trim() }
  })
}

/** YAML gives numbers and booleans for unquoted defaults; the runner hands all of them over as text. */
function defaultText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The inputs in the order of the file. */
export function actionInputs(name: string): readonly ActionInput[] {
  return described(name, 'inputs').map((entry) => ({
    name: entry.name,
    description: entry.description,
    required: entry['required'] === true,
    default: defaultText(entry['default']),
  }))
}

/** The outputs in the order of the file. */
export function actionOutputs(name: string): readonly ActionOutput[] {
  return described(name, 'outputs').map((entry) => ({ name: entry.name, description: entry.description }))
}
