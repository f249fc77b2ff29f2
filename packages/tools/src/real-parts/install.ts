/** Installs a real part that is not there yet at its pinned version, and says so while it goes on. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { completionMark, type Part, partFolder } from './part.ts'

const secondsBetweenSigns = 20

/** @throws Error that names the part, when it can't be had */
export async function installPart(part: Part): Promise<void> {
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
