/** Reads TypeScript sources as syntax trees, so that comments and texts are never taken for code. */
import { parseSync } from '@swc/core'
import { read } from './repository-files.ts'

/** A node of the tree that @swc/core gives; only the fields that are asked for are looked at. */
export interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

export function parseModule(text: string): Node {
  return parseSync(text, { syntax: 'typescript', target: 'es2022' }) as unknown as Node
}

const parsed = new Map<string, Node>()

/** The tree of one file of the repository. */
export function treeOf(file: string): Node {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const tree = parseModule(read(file))
  parsed.set(file, tree)
  return tree
}

/** The node and everything below it. */
export function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) yield value
  for (const [field, child] of Object.entries(value)) if (field !== 'span') yield* walk(child)
}

export function stringOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'StringLiteral' && typeof value['value'] === 'string'
    ? value['value']
    : undefined
}

/** The name of an identifier, or of a string used as a key. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  return value.type === 'Identifier' && typeof value['value'] === 'string' ? value['value'] : stringOf(value)
}

/** `object.property` and `object['property']` as both names; either is undefined where it is computed. */
export function memberOf(
  node: Node,
): { readonly object: string | undefined; readonly property: string | undefined } | undefined {
  if (node.type !== 'MemberExpression') return undefined
  const property = node['property']
  const computed = isNode(property) && property.type === 'Computed'
  return {
    object: nameOf(node['object']),
    property: computed ? stringOf(property['expression']) : nameOf(property),
  }
}

export interface Call {
  readonly callee: Node
  /** The last name of the callee: `read` in `read()`, `a.read()` and `a.b.read()`. */
  readonly name: string | undefined
  readonly args: readonly unknown[]
}

export function callOf(node: Node): Call | undefined {
  if (node.type !== 'CallExpression' || !isNode(node['callee'])) return undefined
  const callee = node['callee']
  const args = Array.isArray(node['arguments']) ? (node['arguments'] as { expression: unknown }[]) : []
  return {
    callee,
    name: memberOf(callee)?.property ?? nameOf(callee),
    args: args.map((argument) => argument.expression),
  }
}

/** Every module that a tree names: imports, re-exports, `import()` and `import type`. */
export function importsIn(tree: Node): readonly string[] {
  const found = new Set<string>()
  for (const node of walk(tree)) {
    const named = /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)
      ? stringOf(node['source'])
      : undefined
    const typed = node.type === 'TsImportType' ? stringOf(node['argument']) : undefined
    const call = callOf(node)
    const called = call?.callee.type === 'Import' ? (stringOf(call.args[0]) ?? '<computed>') : undefined
    for (const name of [named, typed, called]) if (name !== undefined) found.add(name)
  }
  return [...found]
}

/** The package of a module name: `@aws-sdk/client-s3`, `fflate`; undefined for relative and `node:` modules. */
export function packageOf(module: string): string | undefined {
  if (module.startsWith('.') || module.startsWith('node:')) return undefined
  return module.split('/', module.startsWith('@') ? 2 : 1).join('/')
}
