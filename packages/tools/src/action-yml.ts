/** Reads what an action or a reusable workflow takes and gives: its inputs and outputs, each of which must be described. */
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

/** The composite action at the root, relative to it. */
export const rootAction = 'action.yml'

export function mapping(value: unknown, what: string): Mapping {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is not a mapping`)
  return value as Mapping
}

/** A file of YAML, relative to the root, as YAML gives it. */
export function readMapping(file: string): Mapping {
  return mapping(parse(readFileSync(join(root, file), 'utf8')), file)
}

/** actions/<name>/action.yml as YAML gives it. */
export function readActionYml(name: string): Mapping {
  return readMapping(fileOf(name))
}

function fileOf(name: string): string {
  return `actions/${name}/action.yml`
}

function described(section: unknown, where: string): readonly (Mapping & ActionOutput)[] {
  return Object.entries(mapping(section ?? {}, where)).map(([key, value]) => {
    const entry = mapping(value, `${where}.${key}`)
    const { description } = entry
    if (typeof description !== 'string' || description.trim() === '') {
      throw new Error(`${where}.${key} has no description`)
    }
    return { ...entry, name: key, description: description.trim() }
  })
}

/** YAML gives numbers and booleans for unquoted defaults; the runner hands all of them over as text. */
function defaultText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The inputs under `section` in their order; `where` names it in errors. */
export function inputsIn(section: unknown, where: string): readonly ActionInput[] {
  return described(section, where).map((entry) => ({
    name: entry.name,
    description: entry.description,
    required: entry['required'] === true,
    default: defaultText(entry['default']),
  }))
}

/** The outputs under `section` in their order; `where` names it in errors. */
export function outputsIn(section: unknown, where: string): readonly ActionOutput[] {
  return described(section, where).map((entry) => ({ name: entry.name, description: entry.description }))
}

/** The inputs of an action.yml, which is relative to the root. */
export function inputsOf(file: string): readonly ActionInput[] {
  return inputsIn(readMapping(file)['inputs'], `${file}: inputs`)
}

/** The outputs of an action.yml, which is relative to the root. */
export function outputsOf(file: string): readonly ActionOutput[] {
  return outputsIn(readMapping(file)['outputs'], `${file}: outputs`)
}

/** The inputs of actions/<name>, in the order of the file. */
export function actionInputs(name: string): readonly ActionInput[] {
  return inputsOf(fileOf(name))
}

/** The outputs of actions/<name>, in the order of the file. */
export function actionOutputs(name: string): readonly ActionOutput[] {
  return outputsOf(fileOf(name))
}
