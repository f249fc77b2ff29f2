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

/** Folders of a package as they refer to each other; files beside them stand for themselves. */
function foldersOf(source: string): ReadonlyMap<string, ReadonlySet<string>> {
  const placeOf = (file: string) => /^([^/]+)\//.exec(file.slice(source.length))?.[1] ?? file
  const own = [...imports].filter(([file]) => file.startsWith(source))
  const found = new Map<string, Set<string>>()
  for (const [file, targets] of own) {
    const named = found.get(placeOf(file)) ?? new Set()
    for (const target of targets) if (target.startsWith(source)) named.add(placeOf(target))
    found.set(placeOf(file), named)
  }
  return found
}

describe.each(['packages/core/src/', 'packages/cli/src/'])('the folders of %s', (source) => {
  it('refer to each other in no circle', () => {
    const folders = foldersOf(source)
    expect(folders.size).toBeGreaterThan(10)
    expect(circlesIn(folders)).toEqual([])
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
