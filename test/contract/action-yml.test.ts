/** action.yml and code say the same: every input and output is described, and exists on both sides under the same name. */
import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { actionInputs, actionOutputs, readActionYml } from '@secure-deploy/tools/action-yml'
import { reachableNodes } from './reachable.ts'
import { actionNames, root, workspaces } from './repository-files.ts'
import { callOf, nameOf, stringOf, treeOf, walk } from './syntax.ts'
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

function inputsNamedIn(action: string): readonly string[] {
  const file = `actions/${action}/src/inputs.ts`
  const names = reachableNodes(file, treeOf(file), isInputCode(action)).flatMap((node) => {
    const call = callOf(node)
    if (call?.name === undefined || call.callee.type !== 'MemberExpression') return []
    const args = readsOne.includes(call.name)
      ? call.args.slice(0, 1)
      : namesMany.includes(call.name)
        ? call.args
        : []
    return args.flatMap((argument) => stringOf(argument) ?? [])
  })
  return [...new Set(names)].sort()
}

function keysOf(object: Node): readonly string[] {
  const properties = Array.isArray(object['properties']) ? (object['properties'] as Node[]) : []
  return properties.flatMap((property) => nameOf(property['key']) ?? nameOf(property) ?? [])
}

/** The keys of every object that is, or is made by a function of this action that is named in, an argument of setOutputs. */
function outputsSetBy(action: string): readonly string[] {
  const sources = workspaces().find((workspace) => workspace.folder === `actions/${action}`)?.sources ?? []
  const inAction = (file: string): boolean => file.startsWith(`actions/${action}/src/`)
  const keys = sources.flatMap((file) =>
    [...walk(treeOf(file))].flatMap((node) => {
      const call = callOf(node)
      if (call?.name !== 'setOutputs') return []
      return reachableNodes(file, call.args, inAction)
        .filter((reached) => reached.type === 'ObjectExpression')
        .flatMap(keysOf)
    }),
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
    expect(declared.sort()).toEqual(inputsNamedIn(action))
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

it('an input that several actions have is described alike in all of them', () => {
  const meanings = new Map<string, Set<string>>()
  for (const { name, description } of actionNames().flatMap(actionInputs)) {
    meanings.set(name, (meanings.get(name) ?? new Set()).add(firstSentence(description)))
  }
  expect([...meanings].filter(([, sentences]) => sentences.size > 1)).toEqual([])
})
