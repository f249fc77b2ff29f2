/** Every rule has one name: of its file, its id, its section in docs/rules.md, its place in the list of all rules and its test. */
import { describe, expect, it } from '@jest/globals'
import { bypassableRules } from '@secure-deploy/core/policy/deploy-policy'
import { everyRule } from '@secure-deploy/core/rules/every'
import { read, repositoryFiles } from './repository-files.ts'
import { nameOf, stringOf, treeOf, walk } from './syntax.ts'

const ids = everyRule.map(({ id }) => id)
const sorted = [...ids].sort()
const parts = ['**Asks**', '**Does not apply**', '**Fails**', '**Remedy**']

/** Names without folder and ending of the files that a pattern with one group finds. */
function namesOf(pattern: RegExp): readonly string[] {
  return repositoryFiles().flatMap((file) => pattern.exec(file)?.[1] ?? [])
}

/** Text by id, in the order of the file. */
function sections(): ReadonlyMap<string, string> {
  const pieces = read('docs/rules.md').split(/^## /m).slice(1)
  const named = pieces.map((piece) => {
    const [, id = '', text = ''] = /^`([^`]+)`\n([\s\S]*)$/.exec(piece) ?? []
    return [id, text] as const
  })
  expect(new Set(named.map(([id]) => id)).size).toBe(named.length)
  return new Map(named)
}

/** The one constant `id` of a rule's file. */
function idIn(file: string): readonly string[] {
  return [...walk(treeOf(file))].flatMap((node) =>
    node.type === 'VariableDeclarator' && nameOf(node['id']) === 'id' ? (stringOf(node['init']) ?? []) : [],
  )
}

describe('the rules', () => {
  it('have ids of which each stands once in the list', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are exactly the files of packages/core/src/rules', () => {
    const files = namesOf(/^packages\/core\/src\/rules\/([^/]+)\.ts$/).filter((name) => name !== 'every')
    expect([...files].sort()).toEqual(sorted)
  })

  it.each(ids)('%s has a file that bears its id and says it first', (id) => {
    const file = `packages/core/src/rules/${id}.ts`
    expect(idIn(file)).toEqual([id])
    expect(read(file).startsWith(`/** ${id}: `)).toBe(true)
  })

  it('have a test each', () => {
    const tests = namesOf(/^test\/unit\/core\/rules\/([^/]+)\.test\.ts$/).filter((name) => name !== 'every')
    expect([...tests].sort()).toEqual(sorted)
  })

  it('include all that an emergency may pass over', () => {
    expect(bypassableRules.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('docs/rules.md', () => {
  it('has a section for every rule and no other, in the order of reports', () => {
    expect([...sections().keys()]).toEqual(ids)
  })

  it('says in every section what the rule asks, when it does not apply, what fails and what to do', () => {
    const incomplete = [...sections()].filter(([, text]) => parts.some((part) => !text.includes(part)))
    expect(incomplete.map(([id]) => id)).toEqual([])
  })

  it('says for which purposes each rule is asked', () => {
    const words = everyRule.map(({ id, purposes }) => [
      id,
      `For ${purposes.join(', ').replace(/, (\w+)$/, ' and $1')}`,
    ])
    const wrong = words.filter(([id, purposes]) => {
      const text = sections().get(id ?? '') ?? ''
      return !new RegExp(`${purposes}[.;]`).test(text)
    })
    expect(wrong).toEqual([])
  })

  it('says of exactly those rules that an emergency may pass them over', () => {
    const said = [...sections()].filter(([, text]) => text.includes('`bypass` may name it')).map(([id]) => id)
    expect([...said].sort()).toEqual([...bypassableRules].sort())
  })
})
