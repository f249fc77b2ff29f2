/** The folder that a demonstration works in: gone at its end, unless it is to be kept. */
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'

export interface DemoFolder {
  /** Absolute. */
  readonly path: string
  readonly fate: 'kept' | 'removed'
  /** Removes the folder, unless it is to be kept. */
  close(): Promise<void>
}

/** @throws InputError INPUT_CONFLICT when the folder to keep everything in holds something already */
export async function openDemoFolder(keep: string | undefined): Promise<DemoFolder> {
  if (keep !== undefined) {
    await prepareEmpty(keep)
    return { path: keep, fate: 'kept', close: () => Promise.resolve() }
  }
  const path = await realpath(await mkdtemp(join(tmpdir(), 'secure-deploy-demo-')))
  const forget = removeWhenStopped(path)
  const close = async () => {
    await rm(path, { recursive: true, force: true })
    forget()
  }
  return { path, fate: 'removed', close }
}

async function prepareEmpty(path: string): Promise<void> {
  try {
    // Private keys will stand in it.
    await mkdir(path, { recursive: true, mode: 0o700 })
    if ((await readdir(path)).length === 0) return
  } catch (cause) {
    throw new InputError('INPUT_MALFORMED', `--keep names ${path}, which cannot be used as a folder`, {
      cause,
    })
  }
  throw new InputError('INPUT_CONFLICT', `--keep names ${path}, which is not empty`, {
    nextStep: 'Name a folder that is empty or does not exist yet.',
  })
}

/** Keys and copies of the build do not stay behind when someone presses Ctrl-C. */
function removeWhenStopped(path: string): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  const stop = (signal: NodeJS.Signals) => {
    forget()
    // A file that is being written at this very moment may come in between.
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
    process.kill(process.pid, signal)
  }
  const forget = () => {
    for (const signal of signals) process.off(signal, stop)
  }
  for (const signal of signals) process.on(signal, stop)
  return forget
}
