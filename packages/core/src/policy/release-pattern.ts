/** Patterns of release names, as a policy lists them. */
import type { ReleaseName } from '../values/names.ts'

/** Whether one of the patterns matches the whole name; `*` stands for any characters, every other character for itself. */
export function matchesRelease(patterns: readonly string[], name: ReleaseName): boolean {
  return patterns.some((pattern) => matches(pattern, name))
}

/** Takes each piece between stars at the first place where it fits, which leaves the most for what follows; no way back is needed. */
function matches(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = name.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}
