/** The committed bundles: complete, readable, free of the machine they were made on, and no more able than they must be. */
import { describe, expect, it } from '@jest/globals'
import { isBuiltin } from 'node:module'
import { actionNames, read, repositoryFiles } from './repository-files.ts'

const names = [...actionNames(), 'cli']
const dist = repositoryFiles().filter((file) => file.startsWith('dist/'))

const texts = new Map<string, string>()

function textOf(file: string): string {
  const text = texts.get(file) ?? read(file)
  texts.set(file, text)
  return text
}

function filesOf(name: string): readonly string[] {
  return dist.filter((file) => file.startsWith(`dist/${name}/`))
}

function codeOf(name: string): readonly string[] {
  return filesOf(name).filter((file) => file.endsWith('.js'))
}

/** Files among `files` whose text matches. */
function matching(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(textOf(file)))
}

it('dist/ holds one folder for every action and the command line, and nothing else', () => {
  expect([...new Set(dist.map((file) => file.split('/')[1] ?? ''))].sort()).toEqual([...names].sort())
})

describe.each(names)('dist/%s', (name) => {
  it('has its entry, its licences and the mark of an ES module', () => {
    expect(filesOf(name)).toEqual(
      expect.arrayContaining([
        `dist/${name}/index.js`,
        `dist/${name}/licenses.txt`,
        `dist/${name}/package.json`,
      ]),
    )
    expect(JSON.parse(textOf(`dist/${name}/package.json`))).toEqual({ type: 'module' })
  })

  it('holds only code, licences and package.json: no source maps, no declarations', () => {
    expect(filesOf(name).filter((file) => !/\/([^/]+\.js|licenses\.txt|package\.json)$/.test(file))).toEqual(
      [],
    )
    // Dependencies name maps that are not here in comments of theirs; only a map inside the bundle would be loaded.
    expect(matching(codeOf(name), /^\/\/[#@] sourceMappingURL=data:/m)).toEqual([])
  })

  it('names no folder of the machine it was made on', () => {
    const folders =
      /(["'`(\s]|file:\/\/)\/(home|root|Users|work|tmp|builds|github\/workspace)\/[^"'`\s]*(node_modules|packages|actions|dist)\//
    expect(matching(filesOf(name), folders)).toEqual([])
  })

  it('loads nothing at run time but Node itself and its own chunks', () => {
    const loading = [
      /^import [^;]*?from ["']([^"']+)["']/gm,
      /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(["']([^"']+)["']\)/g,
    ]
    const loaded = codeOf(name).flatMap((file) => loading.flatMap((form) => [...textOf(file).matchAll(form)]))
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.flatMap(([, module = '']) => (isBuiltin(module) ? [] : [module]))).toEqual([])
  })

  it('is code that people can read', () => {
    const text = textOf(`dist/${name}/index.js`)
    expect(text.length / text.split('\n').length).toBeLessThan(150)
  })
})

/** Our functions through which something can be written to a store or signed; the directory store is one piece. */
const writing = /\b(s3Creator|s3Copier|connectUploading|connectPromoting|connectSigner)\b/

describe('dist/verify-signature', () => {
  it('carries none of our code that writes to S3 or signs', () => {
    expect(matching(codeOf('verify-signature'), writing)).toEqual([])
  })
})

describe('dist/upload-artifact', () => {
  it('shows that such code would be seen', () => {
    expect(matching(codeOf('upload-artifact'), writing)).not.toEqual([])
  })
})
