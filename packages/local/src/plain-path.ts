/** What stands at a path when symbolic links are never followed. */
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'

/** `other`: a symbolic link, a socket, a device and the like. */
export type Standing = 'nothing' | 'file' | 'folder' | 'other'

/** Rejects with the error of the file system for everything but "there is nothing". */
export async function standingAt(path: string): Promise<Standing> {
  try {
    const stats = await lstat(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  } catch (failure) {
    if (isErrno(failure, 'ENOENT')) return 'nothing'
    throw failure
  }
}

export interface FolderWalk {
  /** `nothing`: a folder on the way is missing. `other`: something on the way is not a folder, a symbolic link for instance. */
  readonly kind: 'folder' | 'nothing' | 'other'
  /** The last path looked at. */
  readonly path: string
}

/**
 * Goes down from `root` one folder at a time, so that no symbolic link below it can lead out of it. The root itself is
 * its user's choice and may be a link.
 */
export async function walkFolders(
  root: string,
  segments: readonly string[],
  visit: (path: string) => Promise<Standing> = standingAt,
): Promise<FolderWalk> {
  let path = root
  for (const segment of segments) {
    path = join(path, segment)
    const standing = await visit(path)
    if (standing !== 'folder') return { kind: standing === 'nothing' ? 'nothing' : 'other', path }
  }
  return { kind: 'folder', path }
}

/** Whether the file system failed with this code, such as `ENOENT`. */
export function isErrno(failure: unknown, code: string): boolean {
  return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === code
}

/** Whether it was the system that failed, and not code. */
export function isSystemError(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'syscall' in failure
}
