/** What the evidence rules share: the evidence of a release, whole or not at all, and how old it is. */
import type { Release } from '../release/statement.ts'
import type { EvidenceFile, RuleFacts } from './rule-facts.ts'
import { earliest, inWords, isInFuture } from './rule-times.ts'
import { listed } from './verdict.ts'

/** All files, sorted by name; or why they cannot be judged. */
export type KnownEvidence =
  | { readonly kind: 'read'; readonly files: readonly EvidenceFile[] }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * INVARIANT: a verdict is over all evidence that the release's signature covers and nothing else, so that no finding is lost
 * by leaving a file out.
 */
export function knownEvidence({ evidence, release }: RuleFacts): KnownEvidence {
  if (evidence === undefined) return { kind: 'unknown', why: 'the evidence was not read' }
  const names = new Set<string>(release.evidence.map(({ name }) => name))
  const read = new Map(evidence.files.map((file) => [file.name, file]))
  if (read.size < evidence.files.length) return { kind: 'unknown', why: 'evidence was read twice' }
  const unread = [...names].filter((name) => !read.has(name)).sort()
  if (unread.length > 0) return { kind: 'unknown', why: `not read: ${listed(unread)}` }
  const foreign = [...read.keys()].filter((name) => !names.has(name)).sort()
  if (foreign.length > 0) return { kind: 'unknown', why: `not evidence of this release: ${listed(foreign)}` }
  return { kind: 'read', files: [...read.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** Leaves out files whose bytes are those of another, so that nothing counts twice under two names. */
export function distinct<File extends EvidenceFile>(
  files: readonly File[],
  release: Release,
): readonly File[] {
  const digests = new Map<string, string>(release.evidence.map(({ name, digest }) => [name, digest.sha256]))
  return [...new Map(files.map((file) => [digests.get(file.name), file])).values()]
}

export interface Age {
  /** `the oldest is 2 days old`, or why that cannot be said. */
  readonly words: string
  readonly isWithin: 'yes' | 'no'
}

/**
 * The age of the oldest report, which is not younger than the release: a report cannot have been made after it was signed.
 * Fail closed: a time that lies later than the signing, or a signing that lies in the future, is not believed.
 */
export function ageOf(
  times: readonly (Date | undefined)[],
  { release, now }: RuleFacts,
  maxAge: number,
): Age {
  const signed = new Date(release.finishedOn)
  if (isInFuture(signed, now)) return { isWithin: 'no', words: 'the release is dated in the future' }
  const named = times.filter((time) => time !== undefined)
  if (named.some((time) => isInFuture(time, signed) || isInFuture(time, now)))
    return { isWithin: 'no', words: 'a report is dated later than the release was signed' }
  const oldest = earliest([...named, signed]) ?? signed
  const age = now.getTime() - oldest.getTime()
  return { isWithin: age <= maxAge ? 'yes' : 'no', words: `the oldest is ${inWords(age)} old` }
}
