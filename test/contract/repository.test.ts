/** What anyone who clones this repository may rely on: exact versions, no addresses of a registry, nothing of a private machine. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { read, readManifest, repositoryFiles, root } from './repository-files.ts'
import type { Manifest } from './repository-files.ts'

const files = repositoryFiles()
const manifests = files.filter((file) => /^((packages|actions)\/[^/]+\/)?package\.json$/.test(file))

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const installed = Object.entries(lock.packages).filter(
  ([path, entry]) => path.includes('node_modules/') && !entry.link,
)

describe('package-lock.json', () => {
  it('carries no address that a package was downloaded from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/)
  })

  it('has the digest of every package', () => {
    expect(
      installed.filter(([, entry]) => !entry.integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
  })

  it('names every platform package of a tool, without which npm ci refuses the file', () => {
    const wanted = installed.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).map((name) => [path, name] as const),
    )
    const missing = wanted.filter(
      ([path, name]) =>
        !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    )
    expect(missing).toEqual([])
  })
})

describe.each(manifests)('%s', (file) => {
  const manifest: Manifest = readManifest(file)

  it('names exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest
    const versions = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
      ...overrides,
    })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version))).toEqual([])
  })

  it('has the version of the suite and no scripts that npm runs by itself', () => {
    const { scripts = {} } = JSON.parse(read(file)) as { scripts?: Record<string, string> }
    expect(manifest.version).toBe(readManifest('package.json').version)
    expect(Object.keys(scripts).filter((name) => /^(pre|post)|^(prepare|install)$/.test(name))).toEqual([])
  })
})

describe('.npmrc', () => {
  it.each([
    ['ignore-scripts=true'],
    ['omit-lockfile-registry-resolved=true'],
    ['save-exact=true'],
    ['min-release-age=7'],
  ])('sets %s', (setting) => {
    expect(read('.npmrc').split('\n')).toContain(setting)
  })

  it('names no registry', () => {
    expect(read('.npmrc')).not.toMatch(/registry\s*=\s*http|_auth/)
  })
})

describe('the repository', () => {
  it('has no symbolic links, over which the runner stumbles', () => {
    const modes = execFileSync('git', ['ls-files', '--stage'], { cwd: root, encoding: 'utf8' })
    expect(modes.split('\n').filter((line) => line.startsWith('120000'))).toEqual([])
  })

  it('speaks of no folder of a private machine', () => {
    const words = /(?<![\w-])\/wor[k]\/|\.\.\/share[d]|\/roo[t]\/|\/User[s]\//
    const own = files.filter((file) => !/^(dist\/|package-lock\.json$|test\/fixtures\/)/.test(file))
    expect(own.filter((file) => words.test(read(file)))).toEqual([])
  })

  it.each([
    ['LICENSE'],
    ['README.md'],
    ['SECURITY.md'],
    ['CONTRIBUTING.md'],
    ['CHANGELOG.md'],
    ['.github/dependabot.yml'],
  ])('has %s', (file) => {
    expect(files).toContain(file)
  })

  it('is licensed as it says', () => {
    expect(read('LICENSE')).toContain('Apache License\n                           Version 2.0, January 2004')
    expect(new Set(manifests.map((file) => (JSON.parse(read(file)) as { license: string }).license))).toEqual(
      new Set(['Apache-2.0']),
    )
  })

  it('names a reason beside every suppressed lint rule', () => {
    const own = files.filter((file) => /\.(ts|mjs)$/.test(file) && !file.startsWith('dist/'))
    const suppressing = /(oxlint|eslint)-disabl[e](?!.*--\s*\S)/
    expect(own.filter((file) => suppressing.test(read(file)))).toEqual([])
  })

  it('suppresses no type error', () => {
    const own = files.filter((file) => /\.(ts|mjs)$/.test(file) && !file.startsWith('dist/'))
    expect(own.filter((file) => /@ts-(ignore|nocheck|expect-error)/.test(read(file)))).toEqual([])
  })
})
