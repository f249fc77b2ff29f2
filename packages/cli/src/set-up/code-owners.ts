/** CODEOWNERS: who must look at changes of what decides about releases. */
import { policyFile } from './names.ts'

/** Where GitHub looks, in this order; the first that it finds counts alone. */
export const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Whoever can change these can change what goes to production. */
export const ownedPaths = [`/${policyFile}`, '/.github/'] as const

/** `text` with a line at its end for each path that has none, or may have others by a later line; the last line that fits a path counts. */
export function withOwners(text: string, owners: readonly string[]): string {
  const missing = ownedPaths.filter(
    (path) => (ownersOf(text, path) ?? []).length === 0 || takingFrom(text, path, owners).length > 0,
  )
  if (missing.length === 0) return text
  const lines = missing.map((path) => `${path} ${owners.join(' ')}`)
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return `${before}# Whoever changes these changes what goes to production.\n${lines.join('\n')}\n`
}

interface Rule {
  readonly pattern: string
  readonly owners: readonly string[]
}

function rulesIn(text: string): readonly Rule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .split(/\s+/)
      .filter(Boolean)
    return pattern === undefined ? [] : [{ pattern, owners }]
  })
}

/**
 * The owners of a path; none for a line that takes them away, undefined where no line fits it. Patterns are compared as far
 * as they are a path or fit everything: of any other it is not known whether it fits.
 */
export function ownersOf(text: string, path: string): readonly string[] | undefined {
  return rulesIn(text).findLast(({ pattern }) => fits(pattern, path))?.owners
}

/**
 * Patterns of lines after the one that counts, which may fit `path` or something in it and name other owners than `wanted`;
 * without any wanted, those that name none.
 */
export function takingFrom(text: string, path: string, wanted: readonly string[]): readonly string[] {
  const rules = rulesIn(text)
  const counts = rules.findLastIndex(({ pattern }) => fits(pattern, path))
  return rules
    .slice(counts + 1)
    .filter(({ pattern }) => mayFit(pattern, path))
    .filter(({ owners }) => owners.length === 0 || !hasAll(owners, wanted))
    .map(({ pattern }) => pattern)
}

function hasAll(owners: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((one) => owners.some((owner) => owner.toLowerCase() === one.toLowerCase()))
}

/** As far as it is known what a pattern says before its first wildcard. */
function mayFit(pattern: string, path: string): boolean {
  const [start = ''] = pattern.split(/[*?[\\]/)
  const isWild = start !== pattern
  if (!pattern.replace(/\/$/, '').includes('/')) return path.endsWith('/') || isWild
  const rooted = start.startsWith('/') ? start : `/${start}`
  return rooted.startsWith(path) || (isWild && path.startsWith(rooted))
}

function fits(pattern: string, path: string): boolean {
  if (['*', '**', '/**', '/*'].includes(pattern)) return pattern !== '/*' || !path.endsWith('/')
  const absolute = pattern.startsWith('/') ? pattern : pattern.includes('/') ? `/${pattern}` : pattern
  if (!absolute.startsWith('/')) return path.split('/').includes(absolute)
  // One star is for what stands in a folder itself, and not for what is deeper.
  const folder = absolute.replace(/\/?(\*\*)?$/, '/')
  return absolute === path || path.startsWith(folder)
}
