/** Lists the keys of a store in a directory; symbolic links are refused here as they are everywhere in a store. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ObjectLister } from '@secure-deploy/core/ports'
import type { Directory } from './directory.ts'
import { isKeySegment, notPlain, within } from './directory.ts'
import { walkFolders } from './plain-path.ts'

export function directoryLister(directory: Directory): ObjectLister {
  return {
    list: (prefix) =>
      within(directory, 'list objects', async () => {
        const path = await folderAt(directory, prefix)
        return path === undefined ? [] : inOrder(await keysBelow(directory, path, prefix))
      }),
    folders: (prefix) =>
      within(directory, 'list folders', async () => {
        const path = await folderAt(directory, prefix)
        const entries = path === undefined ? [] : await entriesOf(directory, path)
        return inOrder(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name))
      }),
  }
}

/** Undefined where nothing stands, for then nothing was ever stored below this prefix. */
async function folderAt(directory: Directory, prefix: string): Promise<string | undefined> {
  const walked = await walkFolders(directory.root, prefix.split('/').slice(0, -1))
  if (walked.kind === 'other') throw notPlain(directory, walked.path)
  return walked.kind === 'nothing' ? undefined : walked.path
}

async function keysBelow(directory: Directory, path: string, prefix: string): Promise<readonly string[]> {
  const keys: string[] = []
  for (const entry of await entriesOf(directory, path)) {
    const key = `${prefix}${entry.name}`
    if (!entry.isDirectory()) keys.push(key)
    else for (const below of await keysBelow(directory, join(path, entry.name), `${key}/`)) keys.push(below)
  }
  return keys
}

/** Names that no key can have are none of the store's: temporary files, and what file managers leave. */
async function entriesOf(directory: Directory, path: string): Promise<readonly Dirent[]> {
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => isKeySegment(name))
  const other = entries.find((entry) => !entry.isDirectory() && !entry.isFile())
  if (other !== undefined) throw notPlain(directory, join(path, other.name))
  return entries
}

function inOrder(names: readonly string[]): readonly string[] {
  return names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
}
