/** Follows names from one file through the functions and constants that they stand for, within the given files. */
import { posix } from 'node:path'
import { repositoryFiles } from './repository-files.ts'
import { nameOf, stringOf, treeOf, walk } from './syntax.ts'
import type { Node } from './syntax.ts'

interface Names {
  /** Top-level functions and constants of the file. */
  readonly declared: ReadonlyMap<string, Node>
  /** Local name to module and the name there. */
  readonly imported: ReadonlyMap<string, { readonly module: string; readonly name: string }>
}

function items(value: unknown): readonly Node[] {
  return Array.isArray(value) ? (value as Node[]) : []
}

function namesOf(file: string): Names {
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
function fileOf(from: string, module: string): string | undefined {
  const [, room, rest] = /^@secure-deploy\/([^/]+)\/(.+)$/.exec(module) ?? []
  const file = module.startsWith('.')
    ? posix.join(posix.dirname(from), module)
    : room !== undefined && rest !== undefined
      ? `packages/${room}/src/${rest}.ts`
      : undefined
  return file !== undefined && repositoryFiles().includes(file) ? file : undefined
}

/**
 * Every node that stands in `start` or in a function or constant that it names, directly or through others. Names are
 * followed into files for which `enters` is true.
 */
export function reachableNodes(
  file: string,
  start: unknown,
  enters: (file: string) => boolean,
): readonly Node[] {
  const seen = new Set<Node>()
  const found: Node[] = []
  const visit = (current: string, value: unknown): void => {
    const { declared, imported } = namesOf(current)
    for (const node of walk(value)) {
      found.push(node)
      const name = node.type === 'Identifier' ? nameOf(node) : undefined
      if (name === undefined) continue
      const origin = imported.get(name)
      const target = origin === undefined ? current : fileOf(current, origin.module)
      if (target === undefined || !enters(target)) continue
      const names = target === current ? declared : namesOf(target).declared
      const declaration = names.get(origin?.name ?? name)
      if (declaration === undefined || seen.has(declaration)) continue
      seen.add(declaration)
      visit(target, declaration)
    }
  }
  visit(file, start)
  return found
}
