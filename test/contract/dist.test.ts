/** The committed bundles: complete, readable, free of the machine they were made on, and no more able than they must be. */
import { describe, expect, it } from '@jest/globals'
import { isBuiltin } from 'node:module'
import { actionNames, read, repositoryFiles } from './repository-files.ts'
import { importsIn, parseModule } from './syntax.ts'

const names = [...actionNames(), 'cli']
const dist = repositoryFiles().filter((file) => file.startsWith('dist/'))

function filesOf(name: string): readonly string[] {
  return dist.filter((file) => file.startsWith(`dist/${name}/`))
}

function codeOf(name: string): readonly string[] {
  return filesOf(name).filter((file) => file.endsWith('.js'))
}

/** Files among `files` whose text matches. */
function matching(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(read(file)))
}

it('dist/ holds one folder for every action and the command line, and nothing else', () => {
  expect([...new Set(dist.map((file) => file.split('/')[1]))].sort()).toEqual([...names].sort())
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
    expect(JSON.parse(read(`dist/${name}/package.json`))).toEqual({ type: 'module' })
  })

  it('holds only code, licences and package.json: no source maps, no declarations', () => {
    expect(filesOf(name).filter((file) => !/\/([^/]+\.js|licenses\.txt|package\.json)$/.test(file))).toEqual(
      [],
    )
    // At the start of a line only: bundled parsers of source maps speak of the comment in their texts.
    expect(matching(codeOf(name), /^\/\/[#@] sourceMappingURL=/m)).toEqual([])
  })

  it('names no folder of the machine it was made on', () => {
    const folders =
      /(["'`(\s]|file:\/\/)\/(home|root|Users|work|tmp|builds|github\/workspace)\/[^"'`\s]*(node_modules|packages|actions|dist)\//
    expect(matching(filesOf(name), folders)).toEqual([])
  })

  it('imports nothing at run time but Node itself and its own chunks', () => {
    const imported = codeOf(name).flatMap((file) => importsIn(parseModule(read(file))))
    expect(
      imported.filter((module) => !/^(node:|\.\/|<computed>$)/.test(module) && !isBuiltin(module)),
    ).toEqual([])
  })

  it('is code that people can read', () => {
    const longest = Math.max(
      ...read(`dist/${name}/index.js`)
        .split('\n')
        .map((line) => line.length),
    )
    expect(longest).toBeLessThan(50_000)
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
