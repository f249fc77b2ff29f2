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
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type BundledModule, bundleLicenses } from './bundle-licenses.ts'
import { allBundles, root } from './bundles.ts'
import type { Bundle } from './bundles.ts'

const run = promisify(execFile)
const dist = join(root, 'dist')
// Built aside and moved into place at the end, so that a failed build leaves the committed bundles as they were.
const staging = join(root, '.cache', 'dist')
const statistics = join(root, '.cache', 'dist-statistics')
// ncc keeps one core busy for the whole of a bundle.
const atOnce = 2

/**
 * INVARIANT: ncc runs at the repository's root, on compiled JavaScript, without its cache: the module ids in the
 * output depend on the working directory, and a stale cache can yield a broken bundle with exit code 0.
 */
async function bundle({ name, kind, entry }: Bundle): Promise<void> {
  const out = join(staging, name)
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const stats = join(statistics, `${name}.json`)
  const args = [ncc, 'build', entry, '--out', out, '--stats-out', stats, '--no-cache', '--quiet']
  await run(process.execPath, args, { cwd: root, maxBuffer: 64 << 20 }).catch((cause: unknown) => {
    const { stderr = '' } = cause as { readonly stderr?: string }
    throw new Error(`ncc could not bundle ${entry}:\n${stderr.split('\n    at ')[0]}`, { cause })
  })
  const index = join(out, 'index.js')
  if (!existsSync(index)) throw new Error(`ncc wrote no ${name}/index.js`)
  const { modules } = JSON.parse(readFileSync(stats, 'utf8')) as {
    readonly modules: readonly BundledModule[]
  }
  writeFileSync(join(out, 'licenses.txt'), bundleLicenses(modules))
  // Node reads the nearest package.json to tell an ES module; the runner unpacks the whole repository, users may not.
  writeFileSync(join(out, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
  if (kind === 'cli') makeExecutable(index)
}

/** package.json names the command line as `bin`, which POSIX systems run by its first line. */
function makeExecutable(index: string): void {
  const text = readFileSync(index, 'utf8')
  if (!text.startsWith('#!')) writeFileSync(index, `#!/usr/bin/env node\n${text}`)
  chmodSync(index, 0o755)
}

async function bundleAll(bundles: readonly Bundle[]): Promise<void> {
  const waiting = [...bundles]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await bundle(next)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** One line a bundle: its size as committed, and compressed as it travels. */
function sizeLine(name: string): string {
  const files = readdirSync(join(dist, name), { recursive: true, encoding: 'utf8' })
    .map((file) => join(dist, name, file))
    .filter((file) => statSync(file).isFile())
  const code = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(file))
  const kilobytes = (size: number): string => `${Math.ceil(size / 1000)}`.padStart(6)
  const total = code.reduce((sum, bytes) => sum + bytes.length, 0)
  const compressed = code.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)
  return `dist/${name.padEnd(20)}${kilobytes(total)} kB ${kilobytes(compressed)} kB gzip  ${files.length} files`
}

async function build(): Promise<void> {
  const started = Date.now()
  const bundles = allBundles()
  for (const folder of [staging, statistics]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  await bundleAll(bundles)
  rmSync(dist, { recursive: true, force: true })
  renameSync(staging, dist)
  rmSync(statistics, { recursive: true })
  for (const { name } of bundles) console.log(sizeLine(name))
  console.log(`Built ${bundles.length} bundles in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

try {
  await build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
