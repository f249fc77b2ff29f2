/** The browser in which pages are looked at: one that the machine has, or else the system's package of Chromium. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedPart } from './part.ts'
import type { Part } from './part.ts'
import { runCommand } from './run-command.ts'

/** Where the packages of the common systems put it; the runners of GitHub have Chrome. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Not pinned: what a page looks like is looked at in a browser as people have it. */
export const chromium: Part = {
  name: 'chromium',
  version: 'of-the-system',
  install: async (folder) => {
    const found = find() ?? (await installPackage())
    writeFileSync(mark(folder), `${found}\n`)
  },
  check: async (folder) => {
    const said = await runCommand(programIn(folder), ['--version'])
    if (!/Chrom(e|ium) \d+/.test(said)) throw new Error(`${programIn(folder)} says that it is ${said.trim()}`)
  },
}

/** The installed program. */
export function chromiumProgram(): string {
  return programIn(installedPart(chromium))
}

/** Holds the path of the program. */
function mark(folder: string): string {
  return join(folder, 'program')
}

function programIn(folder: string): string {
  return readFileSync(mark(folder), 'utf8').trim()
}

function find(): string | undefined {
  return places.find((place) => existsSync(place))
}

async function installPackage(): Promise<string> {
  const missing = `no Chromium or Chrome stands at ${places.join(', ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      `${missing}; install the package chromium of this system, and run npm run real-parts again`,
    )
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update', '--quiet'], { env })
  await runCommand('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], { env })
  const found = find()
  if (found === undefined) throw new Error(`${missing}, although the package chromium was installed`)
  return found
}
