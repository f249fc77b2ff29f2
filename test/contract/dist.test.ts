/** The committed bundles: complete, readable, free of the machine they were made on, and no more able than they must be. */
import { isBuiltin } from 'node:module'
import { describe, expect, it } from '@jest/globals'
import { codeOf, everyCodeFile, textOf } from './bundled-code.ts'
import { actionNames, repositoryFiles } from './repository-files.ts'

const names = [...actionNames(), 'cli']
const dist = repositoryFiles().filter((file) => file.startsWith('dist/'))

function filesOf(name: string): readonly string[] {
  return dist.filter((file) => file.startsWith(`dist/${name}/`))
}

/**
 * What a piece of code asks, or may ask, of a resolver that it makes at run time, other than a module of Node's: such a
 * resolver looks into every node_modules above dist/, where somebody else's code may stand.
 */
function askedOfResolvers(code: string): readonly string[] {
  const made = [...code.matchAll(/^.*\bcreateRequire\b.*$/gm)].map(([line]) => line)
  return made.flatMap((line) => {
    if (
      /^(?:import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";|module\.exports = __WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("[^"]+"\);)$/.test(
        line,
      )
    )
      return []
    const variable = /^(?:var|const|let) (\w+) = [^;]*\bcreateRequire\)?\([^()]*\);$/.exec(line)?.[1]
    if (variable === undefined) return [line]
    const uses = code.matchAll(
      new RegExp(`(?<![\\w.])${variable}(?!\\w)(?: = |(?:\\((['"])([^'"]*)\\1\\))?)`, 'g'),
    )
    return [...uses].flatMap(([use, , module]) =>
      use === `${variable} = ` || (module !== undefined && isBuiltin(module)) ? [] : [`${use} (${line})`],
    )
  })
}

/** Files among `files` whose text matches. */
function matching(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(textOf(file)))
}

describe('dist/', () => {
  it('holds one folder for every action, one for the command line, one for what they share, and nothing else', () => {
    const folders = new Set(dist.map((file) => file.split('/')[1] ?? ''))
    expect([...folders].sort()).toEqual([...names, 'programs'].sort())
  })

  it('holds only code, licences and package.json: no source maps, no declarations', () => {
    expect(dist.filter((file) => !/\/([^/]+\.m?js|licenses\.txt|package\.json)$/.test(file))).toEqual([])
    // Dependencies name maps that are not here in comments of theirs; only a map inside the code would be loaded.
    expect(matching(everyCodeFile(), /^\/\/[#@] sourceMappingURL=data:/m)).toEqual([])
  })

  it('names no folder of the machine it was made on', () => {
    const folders =
      /(["'`(\s]|file:\/\/)\/(home|root|Users|work|tmp|builds|github\/workspace)\/[^"'`\s]*(node_modules|packages|actions|dist)\//
    expect(matching(dist, folders)).toEqual([])
  })

  it('has no chunk that no program can load', () => {
    const reached = new Set(names.flatMap(codeOf))
    expect(everyCodeFile().filter((file) => !reached.has(file))).toEqual([])
  })

  it('brings the licences of what it is made of', () => {
    expect(filesOf('programs')).toContain('dist/programs/licenses.txt')
  })

  it('is code that people can read', () => {
    const long = everyCodeFile().filter((file) => {
      const text = textOf(file)
      return text.length / text.split('\n').length >= 150
    })
    expect(long).toEqual([])
  })
})

describe.each(names)('dist/%s', (name) => {
  it('is its name and the mark of an ES module', () => {
    expect(filesOf(name)).toEqual([`dist/${name}/index.js`, `dist/${name}/package.json`])
    expect(JSON.parse(textOf(`dist/${name}/package.json`))).toEqual({ type: 'module' })
    const code = textOf(`dist/${name}/index.js`).replace(/^#!\/usr\/bin\/env node\n/, '')
    expect(code).toBe(`import { run } from '../programs/index.js'\n\nawait run('${name}')\n`)
  })

  it('loads nothing at run time but Node itself and its own chunks', () => {
    const loading = [
      /^import [^;]*?from ["']([^"']+)["']/gm,
      /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(["']([^"']+)["']\)/g,
    ]
    const loaded = codeOf(name).flatMap((file) => loading.flatMap((form) => [...textOf(file).matchAll(form)]))
    const strangers = loaded.flatMap(([, module = '']) => (isBuiltin(module) ? [] : [module]))
    expect(strangers).toEqual(['../programs/index.js'])
  })

  it('has no resolver that is asked for anything but Node itself', () => {
    expect(codeOf(name).flatMap((file) => askedOfResolvers(textOf(file)))).toEqual([])
  })
})

/** Our functions through which something can be written to a store or signed; the directory store is one piece. */
const writing =
  /\bfunction (s3Creator|s3Copier|connectUploading|connectPromoting|connectSigners?|connectHolding|connectRecording)\b/

describe('dist/verify-signature', () => {
  it('carries none of our code that writes to S3 or signs', () => {
    expect(matching(codeOf('verify-signature'), writing)).toEqual([])
  })
})

describe('dist/upload-artifact', () => {
  it('shows that such code would be seen', () => {
    expect(matching(codeOf('upload-artifact'), writing)).not.toEqual([])
  })

  it('carries no code that signs', () => {
    expect(matching(codeOf('upload-artifact'), /\bfunction connectSigners?\b/)).toEqual([])
  })
})
