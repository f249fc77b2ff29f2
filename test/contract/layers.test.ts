/** The walls between the rooms: who may import whom, and who may touch the network, the environment and the clock. */
import { describe, expect, it } from '@jest/globals'
import { read, repositoryFiles, workspaces } from './repository-files.ts'
import type { Workspace } from './repository-files.ts'
import { callOf, importsIn, memberOf, nameOf, packageOf, parseModule, treeOf, walk } from './syntax.ts'
import type { Node } from './syntax.ts'

const rooms: Readonly<Record<string, readonly string[]>> = {
  notary: [],
  core: ['notary'],
  aws: ['core', 'notary'],
  local: ['core', 'notary'],
  web: ['core', 'notary'],
  github: ['core', 'notary'],
  connect: ['aws', 'github', 'local', 'web', 'core', 'notary'],
  cli: ['connect', 'local', 'core', 'notary'],
  // For the JSON Schema of policies, which is made from the one by which they are read.
  tools: ['core'],
}
const roomsOfActions = ['github', 'connect', 'local', 'core', 'notary']

/** What core and notary may use of Node: nothing here can open a file, a socket or a process, or read a clock. */
const pureModules = ['node:assert', 'node:buffer', 'node:crypto', 'node:util']

/** Names that exist without an import and reach outside. */
const reachingGlobals = [
  'process',
  'fetch',
  'WebSocket',
  'setTimeout',
  'setInterval',
  'performance',
  'globalThis',
]

const all = workspaces()
const withSources = all.filter((workspace) => workspace.sources.length > 0)

function allowedRooms({ kind, name }: Workspace): readonly string[] | undefined {
  return kind === 'action' ? roomsOfActions : rooms[name]
}

function importsOf({ sources }: Workspace): readonly { readonly file: string; readonly module: string }[] {
  return sources.flatMap((file) => importsIn(treeOf(file)).map((module) => ({ file, module })))
}

/** `file: what` for every node of a workspace that `find` names. */
function findings({ sources }: Workspace, find: (node: Node) => string | undefined): readonly string[] {
  return sources.flatMap((file) =>
    [...walk(treeOf(file))].flatMap((node) => {
      const what = find(node)
      return what === undefined ? [] : [`${file}: ${what}`]
    }),
  )
}

function readsEnvironment(node: Node): string | undefined {
  const member = memberOf(node)
  if (member?.object === 'process' && member.property === 'env') return 'process.env'
  // Taking `env` out of process by destructuring reads it as well.
  const fromProcess = node.type === 'VariableDeclarator' && nameOf(node['init']) === 'process'
  return fromProcess ? 'destructures process' : undefined
}

function readsClockOrChance(node: Node): string | undefined {
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date') {
    const args = node['arguments']
    if (!Array.isArray(args) || args.length === 0) return 'new Date()'
  }
  const call = callOf(node)
  if (call !== undefined && nameOf(call.callee) === 'Date') return 'Date()'
  const member = memberOf(node)
  if (member?.object === 'Date' && member.property === 'now') return 'Date.now'
  if (member?.object === 'Math' && member.property === 'random') return 'Math.random'
  return undefined
}

/** Property names are not uses of a global: `{ process: 1 }` and `run.process` are fine, `process.pid` is not. */
function usesReachingGlobal(node: Node): string | undefined {
  const member = memberOf(node)
  const object = member === undefined ? undefined : member.object
  const callee = callOf(node)?.callee
  const called = callee === undefined ? undefined : nameOf(callee)
  return [object, called].find((name) => name !== undefined && reachingGlobals.includes(name))
}

describe('the rooms', () => {
  it('are all named in the matrix of this test', () => {
    const unknown = all.filter((workspace) => allowedRooms(workspace) === undefined)
    expect(unknown.map((workspace) => workspace.folder)).toEqual([])
  })

  it.each(withSources.map((workspace) => [workspace.folder, workspace] as const))(
    '%s imports only the rooms below it',
    (_folder, workspace) => {
      const allowed = allowedRooms(workspace) ?? []
      const wrong = importsOf(workspace)
        .filter(({ module }) => module.startsWith('@secure-deploy/'))
        .filter(({ module }) => !allowed.includes(module.split('/')[1] ?? ''))
      expect(wrong).toEqual([])
    },
  )

  it.each(withSources.map((workspace) => [workspace.folder, workspace] as const))(
    '%s stays inside its own src with relative imports, and computes no module name',
    (_folder, workspace) => {
      const wrong = importsOf(workspace).filter(({ file, module }) => {
        if (module === '<computed>') return true
        if (!module.startsWith('.')) return false
        const target = new URL(module, `file:///${file}`).pathname
        return !target.startsWith(`/${workspace.folder}/src/`) || !module.endsWith('.ts')
      })
      expect(wrong).toEqual([])
    },
  )

  it.each(withSources.map((workspace) => [workspace.folder, workspace] as const))(
    '%s declares exactly the packages that it imports',
    (_folder, workspace) => {
      const imported = importsOf(workspace).flatMap(({ module }) => packageOf(module) ?? [])
      const declared = Object.keys(workspace.manifest.dependencies ?? {})
      expect(declared.sort()).toEqual([...new Set(imported)].sort())
    },
  )

  it.each(withSources.map((workspace) => [workspace.folder, workspace] as const))(
    '%s has a compiler reference to every room that it imports',
    (_folder, workspace) => {
      const config = JSON.parse(read(`${workspace.folder}/tsconfig.json`)) as {
        references?: { path: string }[]
      }
      const references = (config.references ?? []).map(({ path }) => path.split('/').at(-1))
      const imported = importsOf(workspace).filter(({ module }) => module.startsWith('@secure-deploy/'))
      expect(references).toEqual(expect.arrayContaining(imported.map(({ module }) => module.split('/')[1])))
    },
  )

  it('name built-in modules with node:', () => {
    const bare = withSources
      .flatMap(importsOf)
      .filter(({ module }) => /^(fs|path|crypto|http|https|os|url|util|stream)(\/|$)/.test(module))
    expect(bare).toEqual([])
  })
})

describe('what a room may touch', () => {
  it('only packages/aws imports the AWS SDK', () => {
    const others = withSources.filter(({ folder }) => folder !== 'packages/aws')
    expect(
      others.flatMap(importsOf).filter(({ module }) => /^@(aws-sdk|smithy|aws-crypto)\//.test(module)),
    ).toEqual([])
  })

  it('only packages/github imports the packages of the runner', () => {
    const others = withSources.filter(({ folder }) => folder !== 'packages/github')
    expect(others.flatMap(importsOf).filter(({ module }) => /^@(actions|octokit)\//.test(module))).toEqual([])
  })

  it('packages/connect takes of packages/github the client of its API alone', () => {
    const connect = withSources.filter(({ folder }) => folder === 'packages/connect')
    const taken = connect
      .flatMap(importsOf)
      .filter(({ module }) => module.startsWith('@secure-deploy/github/'))
    expect(taken.length).toBeGreaterThan(0)
    expect(taken.filter(({ module }) => !module.startsWith('@secure-deploy/github/api/'))).toEqual([])
  })

  it('only packages/github reads the environment of an action', () => {
    const others = withSources.filter(({ folder }) => !/^packages\/(github|cli|tools)$/.test(folder))
    expect(others.flatMap((workspace) => findings(workspace, readsEnvironment))).toEqual([])
    expect(others.flatMap(importsOf).filter(({ module }) => module === 'node:process')).toEqual([])
  })

  const pure = withSources.filter(({ folder }) => /^packages\/(core|notary)$/.test(folder))

  it('core and notary use nothing of Node that reaches outside', () => {
    const reaching = pure
      .flatMap(importsOf)
      .filter(({ module }) => module.startsWith('node:') && !pureModules.includes(module))
    expect(reaching).toEqual([])
    expect(pure.flatMap((workspace) => findings(workspace, usesReachingGlobal))).toEqual([])
  })

  it('core and notary take time and chance as arguments', () => {
    expect(pure.flatMap((workspace) => findings(workspace, readsClockOrChance))).toEqual([])
  })

  it('only github, cli and tools print', () => {
    const others = withSources.filter(({ folder }) => !/^packages\/(github|cli|tools)$/.test(folder))
    const prints = (node: Node): string | undefined => {
      const member = memberOf(node)
      if (member?.object === 'console') return 'console'
      return member?.object === 'process' && /^std(out|err)$/.test(member.property ?? '')
        ? 'process output'
        : undefined
    }
    expect(others.flatMap((workspace) => findings(workspace, prints))).toEqual([])
  })
})

describe('the detectors of this test', () => {
  const hits = (text: string, find: (node: Node) => string | undefined): readonly string[] =>
    [...walk(parseModule(text))].flatMap((node) => find(node) ?? [])

  it('see every form of import and no import in a comment or text', () => {
    const text = `import a from 'a'; import type { B } from 'b'; export { c } from 'c'; export * from 'd'
      const e = await import('e'); type F = import('f').F; const g = "import 'g'" // import 'h'
      import 'i'; await import(e)`
    expect([...importsIn(parseModule(text))].sort()).toEqual([
      '<computed>',
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'i',
    ])
  })

  it('see every form of the clock', () => {
    expect(
      hits('Date.now(); new Date(); Math.random(); new Date(1); Date.parse("x")', readsClockOrChance),
    ).toEqual(['Date.now', 'new Date()', 'Math.random'])
  })

  it('see every form of the environment', () => {
    expect(
      hits("process.env.A; process['env']; const { env } = process; x.env", readsEnvironment),
    ).toHaveLength(3)
  })

  it('see globals that reach outside, and leave properties of the same name alone', () => {
    expect(hits('fetch("x"); process.pid; run.process; ({ fetch: 1 })', usesReachingGlobal)).toEqual([
      'fetch',
      'process',
    ])
  })
})

describe('the names of files', () => {
  it('say what a file is about', () => {
    const vague = /(^|\/)(utils?|helpers?|common|shared|misc)(\.[^/]+)?(\/|$)/
    expect(repositoryFiles().filter((file) => !file.startsWith('dist/') && vague.test(file))).toEqual([])
  })

  it('leave the index to the one package that others install', () => {
    const indexes = repositoryFiles().filter((file) => /\/src\/(.*\/)?index\.ts$/.test(file))
    expect(indexes).toEqual(['packages/notary/src/index.ts'])
  })
})
