/** Walks a folder for what a pattern matches, without entering folders in which nothing can. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'

type Matches = (text: string) => boolean

/** Names that start with a dot are names like others, and a pattern never means its opposite. */
const options = { dot: true, nonegate: true } as const

/**
 * The paths, relative to `base`, of everything but folders that the pattern matches: regular files, and whatever else
 * is no folder, symbolic links among them, which are never followed. The order is nobody's.
 * @throws TypeError or SyntaxError for a pattern that cannot be understood, and what the file system throws for a folder
 * that cannot be read: leaving it out would leave out its files
 */
export async function globWalk(pattern: string, base: string): Promise<readonly string[]> {
  const isMatch = picomatch(pattern, options)
  const canHold = foldersOf(pattern)
  const found: string[] = []
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(base, folder), { withFileTypes: true })
    const below = (entry: Dirent) => (folder === '' ? entry.name : `${folder}/${entry.name}`)
    for (const entry of entries) if (!entry.isDirectory() && isMatch(below(entry))) found.push(below(entry))
    await Promise.all(
      entries
        .filter((entry) => entry.isDirectory())
        .map(below)
        .filter(canHold)
        .map(walk),
    )
  }
  await walk('')
  return found
}

/** Tells folders in which the pattern may match from those in which it cannot: each segment of a path is held against its own. */
function foldersOf(pattern: string): Matches {
  const segments = segmentsOf(pattern)
  const matchers = segments.map((segment) => picomatch(segment, options))
  return (path) => {
    const names = path.split('/')
    for (const [depth, name] of names.entries()) {
      const segment = segments[depth]
      if (segment === undefined) return false
      // It may stand for any number of folders.
      if (segment.includes('**')) return true
      if (matchers[depth]?.(name) !== true) return false
    }
    // The last segment is for the name of a file.
    return names.length < segments.length
  }
}

/** A pattern's segments, up to and without the first in which a slash may stand between brackets. */
function segmentsOf(pattern: string): readonly string[] {
  const segments = pattern.split('/')
  const grouped = segments.findIndex((segment) => /[{}()[\]\\]/.test(segment))
  return grouped < 0 ? segments : [...segments.slice(0, grouped), '**']
}
