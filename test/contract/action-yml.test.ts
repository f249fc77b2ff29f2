/** action.yml and code say the same: every input and output is described, and exists on both sides under the same name. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { actionInputs, actionOutputs, readActionYml } from '@secure-deploy/tools/action-yml'
import { declarationOf, reachableNodes } from './reachable.ts'
import { actionNames, root, workspaces } from './repository-files.ts'
import { callOf, isNode, nameOf, stringOf, treeOf, walk } from './syntax.ts'
import type { Node } from './syntax.ts'

/** The methods of InputReader (packages/github) that name one input first, and those whose every argument names one. */
const readsOne = [
  'required',
  'optional',
  'lines',
  'requiredLines',
  'list',
  'oneOf',
  'integer',
  'boolean',
  'has',
]
const namesMany = ['exactlyOneOf', 'atMostOneOf', 'requires']

/** An action reads its inputs itself or through what packages/github offers for inputs that several actions have. */
function isInputCode(action: string): (file: string) => boolean {
  return (file) => file.startsWith(`actions/${action}/src/`) || file.startsWith('packages/github/src/')
}

/** Every input that is named where the action's code can reach, and the file that names it. */
function namedInputs(action: string): readonly { readonly file: string; readonly name: string }[] {
  const start = `actions/${action}/src/inputs.ts`
  return reachableNodes(start, treeOf(start), isInputCode(action)).flatMap(({ file, node }) => {
    const call = callOf(node)
    if (call?.name === undefined || call.callee.type !== 'MemberExpression') return []
    const args = readsOne.includes(call.name)
      ? call.args.slice(0, 1)
      : namesMany.includes(call.name)
        ? call.args
        : []
    return args.flatMap((argument) => stringOf(argument) ?? []).map((name) => ({ file, name }))
  })
}

/** What a function can return, without what functions inside it return. */
function* returnedBy(value: unknown): Generator {
  if (Array.isArray(value)) for (const item of value) yield* returnedBy(item)
  if (!isNode(value)) return
  if (value.type === 'ReturnStatement') yield value['argument']
  else if (!/^(Function(Declaration|Expression)|ArrowFunctionExpression|Class)/.test(value.type))
    for (const child of Object.values(value)) yield* returnedBy(child)
}

/** The keys of the object that an expression stands for, followed through spreads, choices and functions of the action. */
function keysOf(file: string, value: unknown): readonly string[] {
  if (!isNode(value)) return []
  const follow = (...parts: readonly unknown[]): readonly string[] =>
    parts.flatMap((part) => keysOf(file, part))
  switch (value.type) {
    case 'ObjectExpression':
      return (value['properties'] as Node[]).flatMap((property) =>
        property.type === 'SpreadElement'
          ? follow(property['arguments'])
          : (nameOf(property['key']) ?? nameOf(property) ?? []),
      )
    case 'ConditionalExpression':
      return follow(value['consequent'], value['alternate'])
    case 'ParenthesisExpression':
    case 'TsAsExpression':
    case 'TsSatisfiesExpression':
    case 'AwaitExpression':
      return follow(value['expression'] ?? value['argument'])
    case 'CallExpression': {
      const called = declarationOf(file, callOf(value)?.name ?? '')
      if (called === undefined)
        throw new Error(`${file}: outputs come from a function that cannot be followed`)
      const { body, init } = called.declaration
      const made = body ?? (init as Node)['body']
      if (isNode(made) && !/^(BlockStatement|FunctionBody)$/.test(made.type)) return keysOf(called.file, made)
      return [...returnedBy(made)].flatMap((returned) => keysOf(called.file, returned))
    }
    default:
      throw new Error(`${file}: outputs are written as ${value.type}, which this test cannot read`)
  }
}

/** A story returns `{ outputs, ... }`; the keys of every such object are what its action sets. */
function outputsSetBy(action: string): readonly string[] {
  const sources = workspaces().find((workspace) => workspace.folder === `actions/${action}`)?.sources ?? []
  const keys = sources.flatMap((file) =>
    [...walk(treeOf(file))]
      .filter((node) => node.type === 'KeyValueProperty' && nameOf(node['key']) === 'outputs')
      .flatMap((node) => keysOf(file, node['value'])),
  )
  return [...new Set(keys)].sort()
}

/** The first sentence, which says what an input is; what follows may be of one action alone. */
function firstSentence(description: string): string {
  return (description.split(/\.(?:\s|$)/)[0] ?? '').replace(/\s+/g, ' ').trim()
}

describe.each(actionNames())('actions/%s/action.yml', (action) => {
  it('runs on node24 from the committed bundle', () => {
    expect(readActionYml(action)['runs']).toEqual({ using: 'node24', main: `../../dist/${action}/index.js` })
    expect(existsSync(join(root, 'dist', action, 'index.js'))).toBe(true)
  })

  it('has a name and a description', () => {
    const { name, description } = readActionYml(action)
    expect([typeof name, typeof description]).toEqual(['string', 'string'])
  })

  it('describes every input and output, in kebab-case names', () => {
    const names = [...actionInputs(action), ...actionOutputs(action)].map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it('declares exactly the inputs that the code reads', () => {
    const declared = actionInputs(action).map(({ name }) => name)
    const named = namedInputs(action).map(({ name }) => name)
    expect(declared.sort()).toEqual([...new Set(named)].sort())
  })

  it('declares exactly the outputs that the code sets', () => {
    const declared = actionOutputs(action).map(({ name }) => name)
    expect(declared.sort()).toEqual(outputsSetBy(action))
  })

  it('gives no default to an input that is required', () => {
    const both = actionInputs(action).filter((input) => input.required && input.default !== undefined)
    expect(both).toEqual([])
  })
})

it('an input that actions read by the same code is described alike in all of them', () => {
  const meanings = new Map<string, Set<string>>()
  for (const action of actionNames()) {
    const byGithub = namedInputs(action).filter(({ file }) => file.startsWith('packages/github/'))
    const common = new Set(byGithub.map(({ name }) => name))
    for (const { name, description } of actionInputs(action).filter((input) => common.has(input.name))) {
      meanings.set(name, (meanings.get(name) ?? new Set()).add(firstSentence(description)))
    }
  }
  expect(meanings.size).toBeGreaterThan(0)
  expect([...meanings].filter(([, sentences]) => sentences.size > 1)).toEqual([])
})
