/** docs/errors.md has one section for every error code, and none for a code that does not exist. */
import { describe, expect, it } from '@jest/globals'
import { notaryErrorCodes } from '@secure-deploy/notary/errors'
import { coreErrorCodes } from './error-codes.ts'
import { read, repositoryFiles, workspaces } from './repository-files.ts'
import { stringOf, treeOf, walk } from './syntax.ts'

/** The code under which packages/github reports what is none of our errors. */
const internal = 'INTERNAL_ERROR'

const codes = [...new Set([...[...coreErrorCodes().values()].flat(), ...notaryErrorCodes, internal])].sort()
const parts = ['**Meaning**', '**Why it stops**', '**Remedy**']

/** Heading to text, for every section of the second level whose heading is a code. */
function sections(): ReadonlyMap<string, string> {
  const pieces = read('docs/errors.md').split(/^## /m).slice(1)
  const coded = pieces.flatMap((piece) => {
    const [, code, text] = /^`([^`]+)`[^\n]*\n([\s\S]*)$/.exec(piece) ?? []
    return code === undefined || text === undefined ? [] : [[code, text] as const]
  })
  expect(new Set(coded.map(([code]) => code)).size).toBe(coded.length)
  return new Map(coded)
}

describe('docs/errors.md', () => {
  it('has a section for every code and no other', () => {
    expect([...sections().keys()].sort()).toEqual(codes)
  })

  it('says in every section what the code means, why it stops and what to do', () => {
    const incomplete = [...sections()].filter(([, text]) => parts.some((part) => !text.includes(part)))
    expect(incomplete.map(([code]) => code)).toEqual([])
  })
})

describe('the codes', () => {
  it('are found in the sources', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['INPUT_MISSING', 'DIGEST_MISMATCH', 'RULE_FAILED', 'NETWORK']),
    )
  })

  it('include the one that packages/github reports for a bug', () => {
    expect(read('packages/github/src/report.ts')).toContain(`'${internal}'`)
  })

  it('are all raised somewhere', () => {
    const sources = workspaces().flatMap((workspace) => workspace.sources)
    const raising = sources.filter((file) => !file.endsWith('/src/errors.ts'))
    const raised = new Set(
      raising.flatMap((file) => [...walk(treeOf(file))].flatMap((node) => stringOf(node) ?? [])),
    )
    expect(codes.filter((code) => !raised.has(code))).toEqual([])
  })

  it('are each shown by a committed bundle that refuses with them', () => {
    const tests = repositoryFiles().filter((file) => file.startsWith('test/bundle/'))
    const shown = new Set(
      tests.flatMap((file) => [...walk(treeOf(file))].flatMap((node) => stringOf(node) ?? [])),
    )
    expect(codes.filter((code) => code !== internal && !shown.has(code))).toEqual([])
  })
})
