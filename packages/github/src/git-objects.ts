/** Reads commits and trees out of a repository and believes none of them before their bytes hash to their id. */
import { createHash } from 'node:crypto'
import type { GitObjects } from './git-batch.ts'
import { gitUnavailable } from './git.ts'

export type ObjectType = 'commit' | 'tree' | 'blob'

/** The four kinds of tree entries that git makes (gitformat: "tree objects"); others are of an unknown kind. */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule' | 'folder' | 'unknown'

export interface TreeEntry {
  readonly kind: EntryKind
  /** Bytes, as git knows no encoding of names. */
  readonly name: Buffer
  readonly id: string
}

const kinds: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  // Written by old versions of git, which checks it out as a plain file.
  '100664': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
  '40000': 'folder',
}

/** Whether `id` can be an object's id: SHA-1, or SHA-256 in repositories of that format. */
export function isObjectId(id: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id)
}

/** The id of an object with these bytes, by the hash that ids of `idLength` hexadecimal digits are made with. */
export function objectId(type: ObjectType, bytes: Uint8Array, idLength: number): string {
  return objectHash(type, bytes.length, idLength).update(bytes).digest('hex')
}

/** The hash that an object's id is, its header taken in already. */
export function objectHash(type: ObjectType, size: number, idLength: number): ReturnType<typeof createHash> {
  return createHash(idLength === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`)
}

/**
 * The objects with these ids, all of one type.
 * @throws ServiceError GIT_UNAVAILABLE when one is absent (a partial clone) or is not what its id says
 */
export async function readObjects(
  git: GitObjects,
  root: string,
  type: ObjectType,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const objects = new Map<string, Buffer>()
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return objects
  const answers = await git.ask(wanted).catch((cause: unknown) => {
    throw gitUnavailable(`git cat-file failed in ${root}`, cause)
  })
  for (const [index, id] of wanted.entries()) {
    const answer = answers[index]
    if (answer === undefined || answer.id !== id || answer.type !== type)
      throw gitUnavailable(`git has no ${type} ${id} in ${root}`)
    // INVARIANT: the id comes from the run's commit, so bytes that hash to it are the bytes that were committed.
    if (objectId(type, answer.bytes, id.length) !== id)
      throw gitUnavailable(`the ${type} ${id} in ${root} is not what its id says`)
    objects.set(id, answer.bytes)
  }
  return objects
}

/** The id of a commit's tree; undefined when the bytes are no commit. */
export function treeOf(commit: Buffer): string | undefined {
  const id = /^tree ([0-9a-f]+)\n/.exec(commit.toString('latin1', 0, 80))?.[1]
  return id !== undefined && isObjectId(id) ? id : undefined
}

/** The entries of a tree object; undefined when the bytes are no tree. */
export function parseTree(tree: Buffer, idLength: number): readonly TreeEntry[] | undefined {
  const entries: TreeEntry[] = []
  for (let at = 0; at < tree.length;) {
    const space = tree.indexOf(0x20, at)
    const zero = tree.indexOf(0, space)
    const end = zero + 1 + idLength / 2
    if (space < 0 || zero < 0 || end > tree.length) return undefined
    const name = tree.subarray(space + 1, zero)
    if (!isEntryName(name)) return undefined
    const kind = kinds[tree.toString('latin1', at, space)] ?? 'unknown'
    entries.push({ kind, name, id: tree.toString('hex', zero + 1, end) })
    at = end
  }
  return entries
}

/** What git itself checks out; anything else would lead out of the folder or into `.git`. */
function isEntryName(name: Buffer): boolean {
  return (
    name.length > 0 &&
    !name.includes(0x2f) &&
    !['.', '..', '.git'].includes(name.toString('latin1').toLowerCase())
  )
}
