/** Files that a program writes into its user's repository: made whole, replaced only as they were seen, and never through a link or outside of it. */
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InputError, ServiceError } from '@secure-deploy/core/errors'
import { reasonOf } from './files.ts'
import { readPlainFile } from './plain-file.ts'
import { isErrno, type Standing, standingAt, walkFolders } from './plain-path.ts'

/** What stands at a path of a repository; `other`: something that is not read or written here, and why. */
export type RepositoryFile =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'other'; readonly why: string }

/** Workflows and policies have some kilobytes. */
const largest = 1024 ** 2
const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW

/**
 * `path` is relative to the folder `root`, with `/` between its parts.
 * @throws InputError INPUT_MALFORMED for a path that leaves the repository
 * @throws ServiceError STORE_UNAVAILABLE where the file system fails
 */
export async function readRepositoryFile(root: string, path: string): Promise<RepositoryFile> {
  const segments = segmentsOf(path)
  const place = join(root, ...segments)
  return working(path, async () => {
    const walk = await walkFolders(root, segments.slice(0, -1))
    if (walk.kind === 'nothing') return { kind: 'nothing' }
    if (walk.kind === 'other') return { kind: 'other', why: `${walk.path} is a link or no folder` }
    const standing = await standingAt(place)
    if (standing === 'nothing') return { kind: 'nothing' }
    if (standing !== 'file') return { kind: 'other', why: 'it is a link or a folder, and no file' }
    return readText(place)
  })
}

async function readText(place: string): Promise<RepositoryFile> {
  const chunks: Uint8Array[] = []
  for await (const chunk of readPlainFile(place, { start: 0, end: largest + 1 })) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  if (bytes.length > largest) return { kind: 'other', why: `it is larger than ${largest} bytes` }
  try {
    return { kind: 'file', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'other', why: 'it is not text in UTF-8' }
  }
}

/**
 * Makes a file and the folders that it needs; it appears whole or not at all, and takes no other file's place.
 * @throws InputError INPUT_CONFLICT where something stands there, or a link is on the way
 * @throws ServiceError STORE_UNAVAILABLE
 */
export async function createRepositoryFile(root: string, path: string, text: string): Promise<void> {
  const segments = segmentsOf(path)
  await working(path, async () => {
    const made = await walkFolders(root, segments.slice(0, -1), makeFolder)
    if (made.kind !== 'folder') throw conflict(path, `${made.path} is a link or no folder`)
    const place = join(root, ...segments)
    await beside(place, text, 0o644, async (temporary) => {
      await link(temporary, place).catch((failure: unknown) => {
        throw isErrno(failure, 'EEXIST') ? conflict(path, 'something stands there by now') : failure
      })
    })
  })
}

/**
 * Puts `text` in the place of `seen`, whole or not at all.
 * @throws InputError INPUT_CONFLICT where something else than `seen` stands there
 * @throws ServiceError STORE_UNAVAILABLE
 */
export async function replaceRepositoryFile(
  root: string,
  path: string,
  { seen, text }: { readonly seen: string; readonly text: string },
): Promise<void> {
  const place = join(root, ...segmentsOf(path))
  await working(path, async () => {
    const there = await readRepositoryFile(root, path)
    if (there.kind !== 'file' || there.text !== seen)
      throw conflict(path, 'it has changed since it was shown')
    const { mode } = await stat(place)
    await beside(place, text, mode & 0o777, (temporary) => rename(temporary, place))
  })
}

async function makeFolder(path: string): Promise<Standing> {
  await mkdir(path).catch((failure: unknown) => {
    if (!isErrno(failure, 'EEXIST')) throw failure
  })
  return standingAt(path)
}

/** Writes a temporary file in the same folder for `publish` to give the right name, and leaves nothing of it. */
async function beside(
  place: string,
  text: string,
  mode: number,
  publish: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(place), `.${randomUUID()}`)
  try {
    const file = await open(temporary, newFile, mode)
    try {
      await file.writeFile(text)
    } finally {
      await file.close()
    }
    await publish(temporary)
  } finally {
    await rm(temporary, { force: true })
  }
}

function segmentsOf(path: string): readonly string[] {
  const segments = path.split('/')
  const sound = segments.every((segment) => /^[A-Za-z0-9._-]+$/.test(segment) && !/^\.\.?$/.test(segment))
  if (sound && segments[0]?.toLowerCase() !== '.git') return segments
  throw new InputError('INPUT_MALFORMED', `${JSON.stringify(path)} is no path of a file in a repository`)
}

async function working<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof InputError || cause instanceof ServiceError) throw cause
    throw new ServiceError('STORE_UNAVAILABLE', `${path} cannot be read or written: ${reasonOf(cause)}`, {
      cause,
    })
  }
}

function conflict(path: string, why: string): InputError {
  return new InputError('INPUT_CONFLICT', `${path} is not written: ${why}`)
}
