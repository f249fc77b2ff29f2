/** Finds the files that patterns name, and what each is called within a release. */
import { lstat, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'
import { type FileName, parseFileName } from '@secure-deploy/core/values/names'
import { openPlainFile } from './plain-file.ts'
import { isErrno, isSystemError } from './plain-path.ts'

export interface FindFilesRequest {
  /** One pattern an entry; a leading `!` excludes what the rest of it matches. Relative patterns start at `cwd`. */
  readonly patterns: readonly string[]
  readonly cwd: string
  /** The name of the input as it is written in YAML. */
  readonly input: string
}

export interface FoundFile {
  readonly name: FileName
  /** Absolute. */
  readonly path: string
  /** Bytes, when it was found. */
  readonly size: number
}

/** A pattern cut in two: the deepest folder that it names without glob characters, and what is to match below it. */
interface PatternParts {
  readonly base: string
  readonly below: string
}

const globCharacter = /[*?[\]{}()\\]/

/**
 * Finds the files that match at least one pattern and no excluding one, in the order of their names. A file is called
 * by its path below the deepest folder that its pattern names without glob characters; a file that is named outright by
 * its base name, and files of a folder that is named outright by their paths below it. Names that two files share are
 * kept twice: whoever reads the bytes decides.
 * @throws InputError SUBJECT_NOT_FOUND for a pattern without a match, SUBJECT_UNREADABLE for a match that is a symbolic
 * link, not a regular file or not readable, INPUT_MALFORMED for a pattern or a file name that cannot be used
 */
export async function findFiles({ patterns, cwd, input }: FindFilesRequest): Promise<readonly FoundFile[]> {
  const including = patterns.filter((pattern) => !pattern.startsWith('!'))
  const excluding = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  if (including.length === 0 && excluding.length > 0) {
    throw new InputError('INPUT_MALFORMED', `${input} only excludes files; it must also name some`)
  }
  const excluded = new Set<string>()
  for (const pattern of excluding) {
    const { base, paths } = await match(pattern, cwd, input)
    for (const path of paths) excluded.add(join(base, path))
  }
  const found = new Map<string, FoundFile>()
  for (const pattern of including) {
    const { base, paths } = await match(pattern, cwd, input)
    const kept = paths.filter((path) => !excluded.has(join(base, path)))
    if (kept.length === 0) throw notFound(pattern, input)
    for (const path of kept) {
      const file = await describeFile(parseFileName(path), join(base, path), input)
      found.set(`${file.name}\0${file.path}`, file)
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file)
}

/** The paths, relative to `base`, of everything but folders that a pattern matches. */
async function match(
  pattern: string,
  cwd: string,
  input: string,
): Promise<{ readonly base: string; readonly paths: readonly string[] }> {
  const { base, below } = split(pattern, cwd, input)
  if (below !== '') return { base, paths: await globBelow(base, below, input) }
  const named = await looking(base, input, () => lstat(base))
  if (named?.isDirectory() === true) return { base, paths: await globBelow(base, '**', input) }
  return { base: dirname(base), paths: named === undefined ? [] : [basename(base)] }
}

function split(pattern: string, cwd: string, input: string): PatternParts {
  const segments = pattern.split('/')
  const dynamic = segments.findIndex((segment) => globCharacter.test(segment))
  const [literal, below] =
    dynamic < 0 ? [segments, []] : [segments.slice(0, dynamic), segments.slice(dynamic)]
  // Fail closed: after a glob, `..` would lead out of the folder that the names are relative to, and a slash at the end
  // would match folders alone.
  if (pattern.trim() === '' || pattern.includes('\0') || below.some((part) => part === '..' || part === '')) {
    throw unusable(pattern, input)
  }
  const base = literal.length === 1 && literal[0] === '' ? '/' : literal.join('/')
  return { base: resolve(cwd, base), below: below.filter((segment) => segment !== '.').join('/') }
}

async function globBelow(base: string, below: string, input: string): Promise<readonly string[]> {
  if ((await looking(base, input, () => stat(base)))?.isDirectory() !== true) return []
  // Files that are named outright are found without it.
  const { globWalk } = await import('./glob-walk.ts')
  try {
    return await globWalk(below, base)
  } catch (cause) {
    if (isSystemError(cause)) throw unreadable(base, input, 'a folder below it cannot be read', cause)
    throw unusable(below, input, cause)
  }
}

async function describeFile(name: FileName, path: string, input: string): Promise<FoundFile> {
  const stats = await looking(path, input, () => lstat(path))
  if (stats === undefined) throw unreadable(path, input, 'it has gone away')
  if (stats.isSymbolicLink()) throw unreadable(path, input, 'it is a symbolic link')
  if (!stats.isFile()) throw unreadable(path, input, 'it is not a regular file')
  // Only opening it tells whether this user may read it.
  await looking(path, input, async () => (await openPlainFile(path)).close())
  return { name, path, size: stats.size }
}

/** Undefined when there is nothing at the path. */
async function looking<T>(path: string, input: string, look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (cause) {
    if (isErrno(cause, 'ENOENT') || isErrno(cause, 'ENOTDIR')) return undefined
    throw unreadable(path, input, 'this user may not read it', cause)
  }
}

function unusable(pattern: string, input: string, cause?: unknown): InputError {
  return new InputError(
    'INPUT_MALFORMED',
    `${input} has the pattern ${JSON.stringify(pattern)}, which cannot be used`,
    {
      cause,
      nextStep:
        'Write a path, or a pattern that ends in a file name and has ".." only before its first glob character.',
    },
  )
}

function unreadable(path: string, input: string, reason: string, cause?: unknown): InputError {
  return new InputError('SUBJECT_UNREADABLE', `${input} matches ${path}, which cannot be read: ${reason}`, {
    cause,
    nextStep: 'Name regular files, or exclude this one with a pattern that starts with "!".',
  })
}

function notFound(pattern: string, input: string): InputError {
  return new InputError(
    'SUBJECT_NOT_FOUND',
    `${input} has the pattern ${JSON.stringify(pattern)}, which matches no file`,
    {
      nextStep: 'Check that the build made the file, and that the pattern starts at the right folder.',
    },
  )
}
