/** Follows names from one file through the functions and constants that they stand for, within the given files. */
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root } from './repository-files.ts'
import { nameOf, stringOf, treeOf, walk } from './syntax.ts'
import type { Node } from './syntax.ts'

export interface Reached {
  readonly file: string
  readonly node: Node
}

interface Names {
  /** Top-level functions and constants of the file. */
  readonly declared: ReadonlyMap<string, Node>
  /** Local name to module and the name there. */
  readonly imported: ReadonlyMap<string, { readonly module: string; readonly name: string }>
}

function items(value: unknown): readonly Node[] {
  return Array.isArray(value) ? (value as Node[]) : []
}

const known = new Map<string, Names>()

function namesOf(file: string): Names {
  const names = known.get(file) ?? readNames(file)
  known.set(file, names)
  return names
}

function readNames(file: string): Names {
  const declared = new Map<string, Node>()
  const imported = new Map<string, { module: string; name: string }>()
  for (const item of items(treeOf(file)['body'])) {
    if (item.type === 'ImportDeclaration') {
      for (const specifier of items(item['specifiers'])) {
        const local = nameOf(specifier['local'])
        const module = stringOf(item['source'])
        if (local !== undefined && module !== undefined) {
          imported.set(local, { module, name: nameOf(specifier['imported']) ?? local })
        }
      }
    }
    const declaration = item.type === 'ExportDeclaration' ? (item['declaration'] as Node) : item
    const single = nameOf(declaration['identifier'])
    if (single !== undefined && declaration.type === 'FunctionDeclaration') declared.set(single, declaration)
    for (const declarator of items(declaration['declarations'])) {
      const name = nameOf(declarator['id'])
      if (name !== undefined) declared.set(name, declarator)
    }
  }
  return { declared, imported }
}

/** The file that a module name stands for, when it is one of this repository's. */
export function fileOf(from: string, module: string): string | undefined {
  const [, room, rest] = /^@secure-deploy\/([^/]+)\/(.+)$/.exec(module) ?? []
  const file = module.startsWith('.')
    ? posix.join(posix.dirname(from), module)
    : room !== undefined && rest !== undefined
      ? `packages/${room}/src/${rest}.ts`
      : undefined
  return file !== undefined && existsSync(join(root, file)) ? file : undefined
}

/** Where the function or constant that `name` means in `file` is declared, if that is in this repository. */
export function declarationOf(
  file: string,
  name: string,
): { readonly file: string; readonly declaration: Node } | undefined {
  const { declared, imported } = namesOf(file)
  const origin = imported.get(name)
  const target = origin === undefined ? file : fileOf(file, origin.module)
  if (target === undefined) return undefined
  const names = target === file ? declared : namesOf(target).declared
  const declaration = names.get(origin?.name ?? name)
  return declaration === undefined ? undefined : { file: target, declaration }
}

/**
 * Every node that stands in `start` or in a function or constant that it names, directly or through others. Names are
 * followed into files for which `enters` is true.
 */
export function reachableNodes(
  file: string,
  start: unknown,
  enters: (file: string) => boolean,
): readonly Reached[] {
  const seen = new Set<Node>()
  const found: Reached[] = []
  const visit = (current: string, value: unknown): void => {
    for (const node of walk(value)) {
      found.push({ file: current, node })
      const name = node.type === 'Identifier' ? nameOf(node) : undefined
      const named = name === undefined ? undefined : declarationOf(current, name)
      if (named === undefined || !enters(named.file) || seen.has(named.declaration)) continue
      seen.add(named.declaration)
      visit(named.file, named.declaration)
    }
  }
  visit(file, start)
  return found
}
