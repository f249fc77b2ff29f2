/**
 * Tells which files of a commit differ on disk, by their bytes.
 *
 * `git status` is not asked. It believes the index, where an earlier step can hide a change (the bits assume-unchanged and
 * skip-worktree, forged times and sizes, a monitor's answer), it starts the filter programs that `.git/config` names, and
 * untracked `.gitattributes` can have it compare something else than bytes. Here git only hands out the commit and
 * its trees, each is checked against its id, and every file is hashed anew.
 */
import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { sep } from 'node:path'
import type { GitObjects } from './git-batch.ts'
import {
  objectHash,
  objectId,
  parseTree,
  readObjects,
  treeOf,
  type EntryKind,
  type TreeEntry,
} from './git-objects.ts'
import { gitUnavailable, type Git } from './git.ts'

export interface SourceTree {
  readonly git: Git
  /** Of the repository at `root`. */
  readonly objects: GitObjects
  /** The folder that has `.git`. */
  readonly root: string
  /** The commit to compare with. */
  readonly commit: string
  /** `process.platform`: Windows has no executable bit, and git turns line ends there. */
  readonly platform: NodeJS.Platform
  /** Ends the comparison between two files. */
  readonly signal?: AbortSignal
}

interface Place {
  readonly kind: EntryKind
  readonly id: string
  /** Relative to the root, `/` between segments. */
  readonly path: Buffer
}

const filesAtOnce = 16

/** Larger files are not read whole to see whether only their line ends differ. */
const largestText = 64 * 1024 ** 2

/**
 * Paths of tracked files whose content, kind or executable bit is not the commit's, or that are absent, sorted; folders with a `/`
 * at the end. Files of an initialised submodule count; an empty folder stands for one that was not fetched.
 * @throws ServiceError GIT_UNAVAILABLE
 */
export async function differingFiles(tree: SourceTree): Promise<readonly string[]> {
  const { files, differing } = await placesOf(tree)
  const suspects: Place[] = []
  await eachOf(files, async (place) => {
    tree.signal?.throwIfAborted()
    if (place.kind === 'submodule') {
      for (const file of await submoduleDifferences(tree, place)) differing.push(file)
    } else if (!(await holds(tree, place))) suspects.push(place)
  })
  const excused = await withTurnedLineEnds(tree, suspects)
  const changed = suspects.filter((place) => !excused.has(place)).map(({ path }) => path.toString('utf8'))
  return [...differing, ...changed].toSorted()
}

/** Walks the commit's trees level by level, so that git is asked once a level. */
async function placesOf(tree: SourceTree): Promise<{ files: Place[]; differing: string[] }> {
  const { objects, root, commit } = tree
  const top = treeOf((await readObjects(objects, root, 'commit', [commit])).get(commit) ?? Buffer.alloc(0))
  if (top === undefined) throw gitUnavailable(`the commit ${commit} in ${root} names no tree`)
  const files: Place[] = []
  const differing: string[] = []
  let level: readonly Place[] = [{ kind: 'folder', id: top, path: Buffer.alloc(0) }]
  while (level.length > 0) {
    const trees = await readObjects(
      objects,
      root,
      'tree',
      level.map(({ id }) => id),
    )
    const below = level.flatMap((folder) => childrenOf(folder, trees.get(folder.id), commit.length))
    // One at a time: arguments of one call are limited to some 100,000, and a folder's files are not.
    for (const place of below) if (place.kind !== 'folder') files.push(place)
    const next: Place[] = []
    await eachOf(
      below.filter(({ kind }) => kind === 'folder'),
      async (folder) => {
        // A link in a folder's place would have files of elsewhere compared.
        if ((await statOf(tree, folder))?.isDirectory() === true) next.push(folder)
        else differing.push(`${folder.path.toString('utf8')}/`)
      },
    )
    level = next
  }
  return { files, differing }
}

function childrenOf(folder: Place, bytes: Buffer | undefined, idLength: number): readonly Place[] {
  const entries = bytes === undefined ? undefined : parseTree(bytes, idLength)
  if (entries === undefined) throw gitUnavailable(`the tree ${folder.id} is malformed`)
  const prefix = folder.path.length === 0 ? folder.path : Buffer.concat([folder.path, Buffer.from('/')])
  return entries.map(({ kind, id, name }: TreeEntry) => ({ kind, id, path: Buffer.concat([prefix, name]) }))
}

/** Whether the file on disk is the one that was committed. */
async function holds(tree: SourceTree, { kind, id, path }: Place): Promise<boolean> {
  const stats = await statOf(tree, { path })
  const file = onDisk(tree, path)
  if (stats === undefined || kind === 'unknown') return false
  if (kind === 'symlink' && stats.isSymbolicLink()) {
    return objectId('blob', await readlink(file, { encoding: 'buffer' }), id.length) === id
  }
  // Git for Windows writes a link as a file with its target, unless links are allowed there.
  if (!stats.isFile() || (kind === 'symlink' && tree.platform !== 'win32')) return false
  if (tree.platform !== 'win32' && (kind === 'executable') !== ((stats.mode & 0o100) !== 0)) return false
  return hasContent(file, stats.size, id)
}

/** Whether the file's bytes, or the Git LFS pointer to them, hash to the blob's id. */
async function hasContent(file: Buffer, size: number, id: string): Promise<boolean> {
  const blob = objectHash('blob', size, id.length)
  const content = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 ** 2 }) as AsyncIterable<Buffer>) {
      blob.update(chunk)
      content.update(chunk)
    }
  } catch {
    // Fail closed: a file that cannot be read is not known to be the committed one.
    return false
  }
  return (
    blob.digest('hex') === id || objectId('blob', lfsPointer(content.digest('hex'), size), id.length) === id
  )
}

/** The one canonical text of a pointer (Git LFS specification, "The Pointer"); its digest commits to the content. */
function lfsPointer(sha256: string, size: number): Buffer {
  return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`)
}

/**
 * Those of `places` where a checkout has turned line feeds into CR LF, and nothing else differs. Git does so on Windows
 * unless told otherwise, elsewhere for files with the attribute `eol=crlf`.
 */
async function withTurnedLineEnds(tree: SourceTree, places: readonly Place[]): Promise<ReadonlySet<Place>> {
  const turned: Place[] = []
  await eachOf(places, async (place) => {
    if (await differsInLineEndsOnly(tree, place)) turned.push(place)
  })
  if (tree.platform === 'win32' || turned.length === 0) return new Set(turned)
  const input = Buffer.concat(turned.flatMap(({ path }) => [path, Buffer.from([0])]))
  const { exitCode, stdout, stderr } = await tree.git.run(
    tree.root,
    ['check-attr', '-z', '--stdin', 'eol'],
    input,
  )
  if (exitCode !== 0) throw gitUnavailable(`git check-attr failed in ${tree.root}`, new Error(stderr.trim()))
  // Answers are triples in the order of the questions: path, attribute, value.
  const values = stdout.toString('latin1').split('\0')
  return new Set(turned.filter((_place, index) => values[index * 3 + 2] === 'crlf'))
}

async function differsInLineEndsOnly(tree: SourceTree, { kind, id, path }: Place): Promise<boolean> {
  const stats = await statOf(tree, { path })
  if (stats?.isFile() !== true || stats.size > largestText || (kind !== 'file' && kind !== 'executable'))
    return false
  if (tree.platform !== 'win32' && (kind === 'executable') !== ((stats.mode & 0o100) !== 0)) return false
  const text = await readFile(onDisk(tree, path)).catch(() => Buffer.alloc(0))
  if (text.includes(0)) return false
  const turned = Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  return objectId('blob', turned, id.length) === id
}

async function submoduleDifferences(tree: SourceTree, { id, path }: Place): Promise<readonly string[]> {
  const name = path.toString('utf8')
  const root = onDisk(tree, path).toString('utf8')
  const stats = await statOf(tree, { path })
  if (stats?.isDirectory() !== true) return [name]
  const content = await readdir(root)
  if (content.length === 0) return []
  if (!content.includes('.git')) return [`${name}/`]
  tree.signal?.throwIfAborted()
  const objects = tree.git.objects(root)
  const stop = () => objects.close()
  tree.signal?.addEventListener('abort', stop)
  try {
    const inside = await differingFiles({ ...tree, objects, root, commit: id })
    return inside.map((file) => `${name}/${file}`)
  } finally {
    objects.close()
    tree.signal?.removeEventListener('abort', stop)
  }
}

async function statOf(tree: SourceTree, { path }: { readonly path: Buffer }): Promise<Stats | undefined> {
  try {
    return await lstat(onDisk(tree, path))
  } catch {
    return undefined
  }
}

function onDisk({ root }: SourceTree, path: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${root}${sep}`), path])
}

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: filesAtOnce }, worker))
}
