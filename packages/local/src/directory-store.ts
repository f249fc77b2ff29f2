/** A store of releases in a directory: objects are created whole or not at all, and never replaced. */
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { link, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { InputError, VerificationError } from '@secure-deploy/core/errors'
import type {
  Content,
  CreatedObject,
  ObjectCreator,
  ObjectLister,
  ObjectLocation,
  ObjectReader,
  OpenOptions,
  StoredObject,
} from '@secure-deploy/core/ports'
import { type ContentDigest, hashContent } from '@secure-deploy/core/values/digest'
import { directoryLister } from './directory-lister.ts'
import type { Directory } from './directory.ts'
import { directoryAt, isKeySegment, notPlain, within } from './directory.ts'
import { passingThrough, writeAll } from './file-writing.ts'
import { openPlainFile, readPlainFile } from './plain-file.ts'
import { isErrno, type Standing, standingAt, walkFolders } from './plain-path.ts'

interface KeyPath {
  readonly key: string
  readonly folders: readonly string[]
  readonly path: string
}

/** INVARIANT: no key can name anything in it, because no segment of a key starts with a dot. */
const incomingFolder = '.incoming'

const longestKey = 1024
const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
/** Part digests are for S3; a directory compares the whole. */
const wholeOnly = { singleRequestLimit: Number.POSITIVE_INFINITY }

/**
 * Opens the store at `uri`, `file:///` and an absolute path. The directory is made when the first object is created. Its
 * file system must know hard links, which is how an object appears at once and only if none was there.
 *
 * What fails in the file system is a ServiceError STORE_UNAVAILABLE; so is a symbolic link on an object's path, for a
 * store must not lead out of its directory.
 * @throws InputError INPUT_MALFORMED
 */
export function directoryStore(uri: string): ObjectCreator & ObjectReader & ObjectLister {
  const directory = directoryAt(uri)
  return {
    storeUri: directory.uri,
    ...directoryLister(directory),
    create: (key, content, expected) => create(directory, pathOf(directory, key), content, expected),
    open: (key, options) => openObject(directory, pathOf(directory, key), options),
    digestOf: async (key) => {
      const object = await find(directory, pathOf(directory, key))
      return object === undefined ? undefined : { location: object.location, size: object.size }
    },
  }
}

function pathOf({ root }: Directory, key: string): KeyPath {
  const segments = key.split('/')
  if (!segments.every(isKeySegment) || Buffer.byteLength(key) > longestKey) {
    throw new InputError('INPUT_MALFORMED', `${JSON.stringify(key)} cannot be a key in a directory store`)
  }
  return { key, folders: segments.slice(0, -1), path: join(root, ...segments) }
}

function locationOf({ path }: KeyPath): ObjectLocation {
  return { uri: pathToFileURL(path).href }
}

async function create(
  directory: Directory,
  target: KeyPath,
  content: Content,
  expected: ContentDigest,
): Promise<CreatedObject> {
  const incoming = await within(directory, 'make a folder', async () => {
    await mkdir(directory.root, { recursive: true })
    return makeFolders(directory, [incomingFolder])
  })
  const temporary = join(incoming, randomUUID())
  try {
    await writeVerified(directory, temporary, target, content, expected)
    const outcome = await within(directory, 'create an object', () => publish(directory, temporary, target))
    return { outcome, location: locationOf(target) }
  } finally {
    await within(directory, 'remove a temporary file', () => rm(temporary, { force: true }))
  }
}

async function makeFolders(directory: Directory, segments: readonly string[]): Promise<string> {
  const made = await walkFolders(directory.root, segments, makeFolder)
  if (made.kind !== 'folder') throw notPlain(directory, made.path)
  return made.path
}

async function makeFolder(path: string): Promise<Standing> {
  try {
    await mkdir(path)
  } catch (failure) {
    if (!isErrno(failure, 'EEXIST')) throw failure
  }
  return standingAt(path)
}

async function writeVerified(
  directory: Directory,
  temporary: string,
  target: KeyPath,
  content: Content,
  expected: ContentDigest,
): Promise<void> {
  const file = await within(directory, 'create a file', () => open(temporary, newFile, 0o644))
  let size = 0
  const write = (chunk: Uint8Array) => {
    size += chunk.length
    if (size > expected.size) throw mismatch(target, expected, `more than ${expected.size} bytes`)
    return within(directory, 'write a file', () => writeAll(file, chunk))
  }
  try {
    const actual = await hashContent(passingThrough(content.open(), write), expected.size, wholeOnly)
    if (actual.size !== expected.size || actual.sha256 !== expected.sha256) {
      throw mismatch(target, expected, `${actual.size} bytes with sha256 ${actual.sha256}`)
    }
    await within(directory, 'flush a file', () => file.sync())
  } finally {
    await within(directory, 'close a file', () => file.close())
  }
}

function mismatch({ key }: KeyPath, expected: ContentDigest, actual: string): VerificationError {
  return new VerificationError(
    'DIGEST_MISMATCH',
    `what was to be stored as ${key} is not what was signed: expected ${expected.size} bytes with sha256 ${expected.sha256}, got ${actual}`,
  )
}

/** INVARIANT: link(2) makes the finished file appear at once, and only if nothing stands there; of two writers one wins. */
async function publish(
  directory: Directory,
  temporary: string,
  target: KeyPath,
): Promise<CreatedObject['outcome']> {
  const folder = await makeFolders(directory, target.folders)
  try {
    await link(temporary, target.path)
  } catch (failure) {
    if (!isErrno(failure, 'EEXIST')) throw failure
    if ((await standingAt(target.path)) !== 'file') throw notPlain(directory, target.path)
    return 'exists'
  }
  await flushFolder(folder)
  return 'created'
}

/** A new name survives a power cut only once its folder is flushed. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY | constants.O_DIRECTORY)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

interface FoundObject {
  readonly location: ObjectLocation
  readonly size: number
}

/** Undefined only when the file system says that there is nothing. */
function find(directory: Directory, target: KeyPath): Promise<FoundObject | undefined> {
  return within(directory, 'open an object', async () => {
    const walked = await walkFolders(directory.root, target.folders)
    if (walked.kind === 'nothing') return undefined
    if (walked.kind === 'other') throw notPlain(directory, walked.path)
    const standing = await standingAt(target.path)
    if (standing === 'nothing') return undefined
    if (standing !== 'file') throw notPlain(directory, target.path)
    const file = await openPlainFile(target.path)
    try {
      return { location: locationOf(target), size: (await file.stat()).size }
    } finally {
      await file.close()
    }
  })
}

async function openObject(
  directory: Directory,
  target: KeyPath,
  options: OpenOptions = {},
): Promise<StoredObject | undefined> {
  if (options.versionId !== undefined) {
    throw new InputError('INPUT_MALFORMED', `the store ${directory.uri} keeps no versions of its objects`)
  }
  const found = await find(directory, target)
  if (found === undefined) return undefined
  return { ...found, bytes: readObject(directory, target, options) }
}

/** The file is opened once its bytes are asked for, so that an object nobody reads leaves nothing open. */
async function* readObject(
  directory: Directory,
  { path }: KeyPath,
  { range }: OpenOptions,
): AsyncGenerator<Uint8Array> {
  const chunks = readPlainFile(path, range)
  try {
    for (;;) {
      const next = await within(directory, 'read an object', () => chunks.next())
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await chunks.return(undefined)
  }
}
