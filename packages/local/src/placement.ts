/** Places the files of a release: all are verified in a private folder before the first one appears at its target. */
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { InputError, SecureDeployError, ServiceError } from '@secure-deploy/core/errors'
import { toContentDigest } from '@secure-deploy/core/release/content-digest'
import { type ContentDigest, hashContent } from '@secure-deploy/core/values/digest'
import { type FileName, parseFileName } from '@secure-deploy/core/values/names'
import { type BlockMemory, blockMemory, blockSize, writeAll, writingBlocks } from './file-writing.ts'
import { worthThread } from './plain-file.ts'
import { isErrno, type Standing, standingAt, walkFolders } from './plain-path.ts'

export interface PlacedFile {
  readonly name: FileName
  /** Absolute. */
  readonly path: string
}

/**
 * INVARIANT: between `stage` and `commit` nothing stands in the target folder, and the folder that holds the staged bytes
 * can be entered by this user alone.
 */
export interface StagingArea {
  /**
   * Takes a file's bytes and says what they were; whether they are the right ones is for the caller to judge, who calls
   * `discard` if they are not. Errors of the stream are passed on. `size`: how much is expected, as far as that is known.
   */
  stage(name: string, bytes: AsyncIterable<Uint8Array>, size?: number): Promise<ContentDigest>
  /**
   * Moves every staged file to its target. A regular file of the same name is replaced.
   * @throws InputError INPUT_CONFLICT before anything was moved, when something else stands in the way
   */
  commit(): Promise<readonly PlacedFile[]>
  /** Removes all that was staged; does nothing after `commit`. */
  discard(): Promise<void>
}

/**
 * Prepares to place files in `directory`, which is made if it is missing.
 * @throws InputError INPUT_CONFLICT when `directory` is a symbolic link or not a folder
 */
export async function stagingArea(
  directory: string,
  platform: NodeJS.Platform = process.platform,
): Promise<StagingArea> {
  const target = resolve(directory)
  const claim = placeClaims(platform)
  const staging = await within(target, () => prepare(target))
  const staged = new Map<FileName, string>()
  const memory = blockMemory()
  const discard = () => within(target, () => rm(staging, { recursive: true, force: true }))
  return {
    stage: async (text, bytes, size = 0) => {
      const name = parseFileName(text)
      claim(name)
      const path = join(staging, String(staged.size))
      staged.set(name, path)
      const file = { target, path, memory }
      return size < worthThread ? writeStaged(file, bytes) : writeBeside(file, bytes)
    },
    commit: async () => {
      try {
        return await within(target, () => moveAll(target, staged))
      } finally {
        await discard()
      }
    },
    discard,
  }
}

async function prepare(target: string): Promise<string> {
  const standing = await standingAt(target)
  if (standing === 'nothing') await mkdir(target, { recursive: true })
  else if (standing !== 'folder') throw inTheWay(target)
  const parent = dirname(target)
  const [own, outer] = await Promise.all([stat(target), stat(parent)])
  return own.dev === outer.dev ? makeBeside(target, parent) : makeIn(target, target)
}

/** Beside the target, so that whatever copies the target folder never meets unverified bytes; inside it only where this user can make nothing beside it, or a rename from there is impossible. */
async function makeBeside(target: string, parent: string): Promise<string> {
  try {
    return await makeIn(target, parent)
  } catch (failure) {
    if (!['EACCES', 'EPERM', 'EROFS'].some((code) => isErrno(failure, code))) throw failure
    return makeIn(target, target)
  }
}

/** Only this user can enter what mkdtemp makes. */
function makeIn(target: string, folder: string): Promise<string> {
  return mkdtemp(join(folder, `.${basename(target)}-unverified-`))
}

/**
 * Refuses a name whose place another file of the release has, or needs as a folder. INVARIANT: where the file system
 * takes upper and lower case for the same, so does this, or one verified file would silently replace another.
 */
function placeClaims(platform: NodeJS.Platform): (name: FileName) => void {
  const fold = (path: string) => (['darwin', 'win32'].includes(platform) ? path.toLowerCase() : path)
  const files = new Map<string, FileName>()
  const folders = new Map<string, FileName>()
  return (name) => {
    const place = fold(name)
    const above = [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index))
    const other =
      files.get(place) ?? folders.get(place) ?? above.map((folder) => files.get(folder)).find(Boolean)
    if (other !== undefined) {
      throw new InputError('SUBJECT_CONFLICT', `${other} and ${name} cannot both be placed in one folder`)
    }
    files.set(place, name)
    for (const folder of above) folders.set(folder, name)
  }
}

interface StagedFile {
  readonly target: string
  readonly path: string
  readonly memory: BlockMemory
}

async function writeStaged(
  { target, path, memory }: StagedFile,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ContentDigest> {
  const file = await within(target, () => open(path, 'wx', 0o644))
  const write = (block: Uint8Array) => within(target, () => writeAll(file, block))
  try {
    // Sizes decide on part digests, which are for S3.
    return await hashContent(writingBlocks(bytes, write, memory), 0)
  } finally {
    await within(target, () => file.close())
  }
}

/** As `writeStaged`, but in another thread: a large file is received while what has come is hashed and written. */
async function writeBeside(
  { target, path }: StagedFile,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ContentDigest> {
  const { writeInThread, writeThrough } = await import('./hashing-thread.ts')
  const file = await within(target, () => open(path, 'wx', 0o644))
  const thread = writeInThread(file, blockSize)
  const write = (block: ArrayBuffer, length: number) => within(target, () => thread.write(block, length))
  const finish = () => within(target, () => thread.finish())
  try {
    return toContentDigest(await writeThrough({ write, finish }, bytes, blockSize), ['sha256'])
  } finally {
    await thread.stop()
    await within(target, () => file.close())
  }
}

async function moveAll(
  target: string,
  staged: ReadonlyMap<FileName, string>,
): Promise<readonly PlacedFile[]> {
  const moves = [...staged].map(([name, from]) => ({ name, from, path: join(target, name) }))
  for (const { name, path } of moves) await checkTarget(target, name, path, standingAt)
  for (const { name, from, path } of moves) {
    await checkTarget(target, name, path, makeFolder)
    await rename(from, path)
  }
  return moves.map(({ name, path }) => ({ name, path }))
}

async function checkTarget(
  target: string,
  name: FileName,
  path: string,
  visit: (path: string) => Promise<Standing>,
): Promise<void> {
  const walked = await walkFolders(target, name.split('/').slice(0, -1), visit)
  if (walked.kind === 'other') throw inTheWay(walked.path)
  if (walked.kind === 'nothing') return
  const standing = await standingAt(path)
  if (standing !== 'nothing' && standing !== 'file') throw inTheWay(path)
}

async function makeFolder(path: string): Promise<Standing> {
  if ((await standingAt(path)) === 'nothing') await mkdir(path)
  return standingAt(path)
}

function inTheWay(path: string): InputError {
  return new InputError(
    'INPUT_CONFLICT',
    `files cannot be placed through ${path}: it is a symbolic link or of another kind than is needed there`,
    { nextStep: 'Remove it, or choose another folder for the files.' },
  )
}

/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within<T>(target: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    if (cause instanceof SecureDeployError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ServiceError('STORE_UNAVAILABLE', `files cannot be placed in ${target}: ${reason}`, { cause })
  }
}

/**
 * The first file found in `directory`, or a link or the like, that is none of those placed there; relative, with `/`
 * between segments. Nobody has verified it, and whoever takes the whole folder takes it too.
 */
export async function firstStranger(
  directory: string,
  placed: readonly PlacedFile[],
): Promise<string | undefined> {
  const target = resolve(directory)
  const own = new Set(placed.map(({ path }) => path))
  const folders = [target]
  return within(target, async () => {
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) folders.push(path)
        else if (!own.has(path)) return relative(target, path).split(sep).join('/')
      }
    }
    return undefined
  })
}
