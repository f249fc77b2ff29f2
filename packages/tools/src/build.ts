/** Bundles every action and the command line into dist/, byte for byte the same wherever it is run. */
import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type BundledModule, bundleLicenses } from './bundle-licenses.ts'
import { allBundles, root } from './bundles.ts'
import type { Bundle } from './bundles.ts'
import { assertSdkModules, sdkResolution } from './sdk-modules.ts'

const run = promisify(execFile)
const dist = join(root, 'dist')
// Built aside and moved into place at the end, so that a failed build leaves the committed bundles as they were.
const staging = join(root, '.cache', 'dist')
const statistics = join(root, '.cache', 'dist-statistics.json')

/** The compiled entry that every program is reached from; at a fixed place below the root, for ncc names modules by their paths. */
const bundling = join(root, '.cache', 'bundling')
const entry = join(bundling, 'programs.js')
export const programsFolder = 'programs'

/** Each program is loaded when it is asked for, with the parts that it needs; parts that several need stand in dist/ once. */
function entryText(bundles: readonly Bundle[]): string {
  const programs = bundles.map(({ name, entry: main }) => `  '${name}': () => import('../../${main}'),`)
  return `const programs = {\n${programs.join('\n')}\n}\nexport const run = (name) => programs[name]()\n`
}

/**
 * INVARIANT: ncc runs at the repository's root, on compiled JavaScript, without its cache: the module ids in the
 * output depend on the working directory, and a stale cache can yield a broken bundle with exit code 0.
 */
async function bundleAll(bundles: readonly Bundle[]): Promise<void> {
  const resolution = join(bundling, 'tsconfig.json')
  mkdirSync(bundling, { recursive: true })
  writeFileSync(entry, entryText(bundles))
  writeFileSync(resolution, sdkResolution('../..'))
  const out = join(staging, programsFolder)
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const args = [ncc, 'build', entry, '--out', out, '--stats-out', statistics, '--no-cache', '--quiet']
  const env = { ...process.env, TS_NODE_PROJECT: resolution }
  await run(process.execPath, args, { cwd: root, env, maxBuffer: 64 << 20 }).catch((cause: unknown) => {
    const { stderr = '' } = cause as { readonly stderr?: string }
    throw new Error(`ncc could not bundle the programs:\n${stderr.split('\n    at ')[0]}`, { cause })
  })
  if (!existsSync(join(out, 'index.js'))) throw new Error(`ncc wrote no ${programsFolder}/index.js`)
  const { modules } = JSON.parse(readFileSync(statistics, 'utf8')) as {
    readonly modules: readonly BundledModule[]
  }
  assertSdkModules(modules)
  writeFileSync(join(out, 'licenses.txt'), bundleLicenses(modules))
  markAsModule(out)
  for (const one of bundles) writeProgram(one)
}

/** What the runner or a user starts: the program's name, and nothing else. */
function writeProgram({ name, kind }: Bundle): void {
  const folder = join(staging, name)
  mkdirSync(folder)
  const index = join(folder, 'index.js')
  // package.json names the command line as `bin`, which POSIX systems run by its first line.
  const first = kind === 'cli' ? '#!/usr/bin/env node\n' : ''
  writeFileSync(
    index,
    `${first}import { run } from '../${programsFolder}/index.js'\n\nawait run('${name}')\n`,
  )
  if (kind === 'cli') chmodSync(index, 0o755)
  markAsModule(folder)
}

/** Node reads the nearest package.json to tell an ES module; the runner unpacks the whole repository, users may not. */
function markAsModule(folder: string): void {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
}

/** The size of what was built: as committed, and compressed as it travels. */
function sizeLine(): string {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => join(dist, file))
  const code = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(file))
  const kilobytes = (size: number): string => `${Math.ceil(size / 1000)} kB`
  const total = code.reduce((sum, bytes) => sum + bytes.length, 0)
  const compressed = code.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)
  return `dist/: ${kilobytes(total)} of code in ${code.length} files, ${kilobytes(compressed)} compressed`
}

async function build(): Promise<void> {
  const started = Date.now()
  const bundles = allBundles()
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging, { recursive: true })
  await bundleAll(bundles)
  rmSync(dist, { recursive: true, force: true })
  renameSync(staging, dist)
  rmSync(statistics)
  console.log(sizeLine())
  console.log(`Built ${bundles.length} programs in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

try {
  await build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
