import { describe, expect, it } from '@jest/globals'
import { circlesIn } from './circles.ts'
import { fileOf } from './reachable.ts'
import { repositoryFiles, workspaces } from './repository-files.ts'
import { importsIn, treeOf } from './syntax.ts'

const sources = [
  ...workspaces().flatMap((workspace) => workspace.sources),
  ...repositoryFiles().filter((file) => /^bench\/.*\.ts$/.test(file)),
]
const imports = new Map(
  sources.map((file) => {
    const targets = importsIn(treeOf(file)).flatMap((module) => fileOf(file, module) ?? [])
    return [file, new Set(targets)] as const
  }),
)

describe('the files', () => {
  it('import each other in no circle', () => {
    expect(sources.length).toBeGreaterThan(400)
    expect(circlesIn(imports)).toEqual([])
  })
})

describe('the detector of this test', () => {
  const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]))

  it.each([
    ['two that name each other', { a: ['b'], b: ['a'] }, ['a -> b -> a']],
    ['a circle behind something else', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b -> c -> d -> b']],
    ['one that is named by two', { a: ['c'], b: ['c'], c: [] }, []],
    ['one that names itself', { a: ['a'] }, []],
  ])('sees %s', (_what, edges, circles) => {
    expect(circlesIn(graph(edges))).toEqual(circles)
  })
})
