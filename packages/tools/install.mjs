/**
 * Makes a fresh clone ready: runs `npm ci` when node_modules is missing or is not what package-lock.json says.
 * Plain JavaScript without dependencies, because nothing is installed or compiled yet when it runs.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The packages of a lock file, workspaces left out; undefined where there is no such file. */
function lockedPackages(file) {
  let text
  try {
    text = readFileSync(`${root}${file}`, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
  const { packages } = JSON.parse(text)
  const entries = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'))
  return new Map(entries)
}

/** npm itself records in node_modules/.package-lock.json what it installed, and writes that file last. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json')
  const present = lockedPackages('node_modules/.package-lock.json')
  if (wanted === undefined) throw new Error('package-lock.json is missing')
  if (present === undefined) return false
  for (const path of present.keys()) if (!wanted.has(path)) return false
  for (const [path, entry] of wanted) {
    const found = present.get(path)
    // Packages for other platforms are optional, locked and rightly absent.
    if (found === undefined && entry.optional === true) continue
    if (found?.version !== entry.version || found?.integrity !== entry.integrity) return false
  }
  return true
}

/** `npm ci` installs what the lock file says or fails; `--loglevel=error` leaves out notes about engines of dependencies. */
function install() {
  const npm = process.env.npm_execpath
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
  const started = Date.now()
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (run.error) throw run.error
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}\nThe dependencies could not be installed (npm ci).\n`)
    process.exitCode = 1
    return
  }
  process.stdout.write(`Installed the dependencies in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`)
}

if (!isInstalled()) install()
