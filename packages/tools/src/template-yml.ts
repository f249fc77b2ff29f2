/** Reads the CloudFormation templates of infrastructure/: their parameters and outputs, each of which must be described. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { root } from './bundles.ts'

export interface TemplateParameter {
  readonly name: string
  readonly type: string
  readonly description: string
  /** Undefined where the parameter must be given. */
  readonly default: string | undefined
  readonly allowedPattern: string | undefined
  readonly allowedValues: readonly string[] | undefined
  readonly minValue: number | undefined
  readonly maxValue: number | undefined
}

export interface TemplateOutput {
  readonly name: string
  readonly description: string
}

type Mapping = Readonly<Record<string, unknown>>

const folder = 'infrastructure'

/** The templates by file name without its ending, in alphabetical order. */
export function templateNames(): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted()
}

/** Relative to the root. */
export function templateFile(name: string): string {
  return `${folder}/${name}.yaml`
}

/** infrastructure/<name>.yaml with the functions in their long form. */
export function readTemplate(name: string): Mapping {
  return parseTemplate(readFileSync(join(root, templateFile(name)), 'utf8'), templateFile(name))
}

/** @throws Error for a text that is not one mapping in YAML, or has a tag that is no function of CloudFormation */
export function parseTemplate(text: string, file: string): Mapping {
  const document = parseDocument(text, { logLevel: 'silent' })
  const [error] = document.errors
  if (error !== undefined) throw new Error(`${file}: ${error.message}`)
  return mapping(document.contents === null ? null : toValue(document.contents), file)
}

/** The functions that have a short form (CloudFormation user guide, "Intrinsic function reference"). */
const functions = [
  'And',
  'Base64',
  'Cidr',
  'Condition',
  'Equals',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Not',
  'Or',
  'Ref',
  'Select',
  'Split',
  'Sub',
]

function toValue(node: Node): unknown {
  const value = untagged(node)
  const { tag } = node as { readonly tag?: string }
  if (tag === undefined || tag.startsWith('tag:yaml.org')) return value
  const name = tag.slice(1)
  if (!functions.includes(name)) throw new Error(`${tag} is no function of CloudFormation`)
  if (name === 'Ref' || name === 'Condition') return { [name]: value }
  return { [`Fn::${name}`]: name === 'GetAtt' && typeof value === 'string' ? value.split('.') : value }
}

function untagged(node: Node): unknown {
  if (isAlias(node)) throw new Error('CloudFormation knows no aliases of YAML')
  if (isScalar(node)) return node.value
  if (isSeq<Node>(node)) return node.items.map(toValue)
  if (!isMap<Node, Node>(node)) throw new Error('an unknown kind of node')
  const entries = node.items.map(({ key, value }) => [
    String(toValue(key)),
    value === null ? null : toValue(value),
  ])
  return Object.fromEntries(entries) as unknown
}

function mapping(value: unknown, what: string): Mapping {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is not a mapping`)
  return value as Mapping
}

/** The parameters in the order of the file. */
export function templateParameters(name: string): readonly TemplateParameter[] {
  return described(name, 'Parameters').map(({ key, entry, description }) => ({
    name: key,
    type: asText(entry['Type']) ?? '',
    description,
    default: asText(entry['Default']),
    allowedPattern: asText(entry['AllowedPattern']),
    allowedValues: asTexts(entry['AllowedValues']),
    minValue: entry['MinValue'] as number | undefined,
    maxValue: entry['MaxValue'] as number | undefined,
  }))
}

/** The outputs in the order of the file. */
export function templateOutputs(name: string): readonly TemplateOutput[] {
  return described(name, 'Outputs').map(({ key, description }) => ({ name: key, description }))
}

function described(name: string, section: 'Parameters' | 'Outputs') {
  return Object.entries(mapping(readTemplate(name)[section] ?? {}, `${section} of ${name}`)).map(
    ([key, value]) => {
      const entry = mapping(value, `${section}.${key} of ${name}`)
      const description = asText(entry['Description'])?.trim()
      if (!description) throw new Error(`${templateFile(name)}: ${section}.${key} has no description`)
      return { key, entry, description }
    },
  )
}

function asText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function asTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map((one) => asText(one) ?? '') : undefined
}
