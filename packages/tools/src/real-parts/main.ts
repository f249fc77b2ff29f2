/** Installs every real part that is not there yet at its pinned version: `npm run real-parts`, or `-- <name>...` for some. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { completionMark, type Part, partFolder } from './part.ts'
import { parts } from './parts.ts'

const secondsBetweenSigns = 20

/** True when the part was there already. */
async function makeReady(part: Part): Promise<boolean> {
  const folder = partFolder(part)
  if (existsSync(completionMark(folder)) && (await answers(part, folder))) return true
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await part.install(folder)
  await part.check(folder)
  writeFileSync(completionMark(folder), '')
  return false
}

/** A part that no longer answers, for instance because the system's own packages have changed, is installed anew. */
async function answers(part: Part, folder: string): Promise<boolean> {
  try {
    await part.check(folder)
    return true
  } catch {
    return false
  }
}

async function report(part: Part): Promise<void> {
  const label = `${part.name} ${part.version}`
  const started = Date.now()
  const seconds = (): string => `${((Date.now() - started) / 1000).toFixed(0)} s`
  const sign = setInterval(
    () => console.log(`${label}: being installed, ${seconds()}`),
    secondsBetweenSigns * 1000,
  )
  try {
    console.log((await makeReady(part)) ? `${label}: there` : `${label}: installed in ${seconds()}`)
  } catch (cause) {
    throw new Error(`${label} could not be had: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  } finally {
    clearInterval(sign)
  }
}

function chosen(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`)
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name))
}

try {
  // One after the other: a Go build uses every core by itself.
  for (const part of chosen(process.argv.slice(2))) await report(part)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
