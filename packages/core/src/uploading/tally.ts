/** Finds out whether a release that stands in a store is one's own build, for an identity that can only put. */
import { ServiceError } from '../errors.ts'
import type { CreatedObject } from '../ports.ts'
import { attemptKey, buildAttemptKey } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { Sha256 } from '../values/digest.ts'

/** Creates an object with this text, or finds its key taken. */
export type LeaveMark = (key: string, text: string) => Promise<Pick<CreatedObject, 'outcome' | 'uncertain'>>

export interface Tally {
  /** To be called before the bundle is written. */
  claim(): Promise<void>
  /** With a bundle standing: whether no other build has ever claimed this version. Any doubt is a no. */
  provesAlone(): Promise<boolean>
}

/** Nobody uploads one release this often; past it somebody is filling the store. */
const mostMarks = 1000

/** Other runs of the same build may leave a mark in between; that passes. */
const rounds = 3

/**
 * All that such an identity learns from a create-only write is whether a key was free, so it counts: every upload
 * leaves a mark among all uploads of the version, then one among those of its build.
 *
 * INVARIANT: each mark of a build was left after one of its own marks among all, no two after the same one. So when the
 * `own`-th mark of this build was left, and the next mark among all is the N-th, at least `own` of the N-1 before it are
 * of this build; if own = N-1, all of them are. Whoever wrote the bundle had left a mark among all before; so it was
 * this build. What is counted wrongly (a run that died between two marks, an answer that was lost) only makes the
 * two numbers differ.
 */
export function uploadTally(id: ReleaseId, build: Sha256, leave: LeaveMark): Tally {
  const all = counter((n) => attemptKey(id, n), leave, 'take the next one')
  const own = counter((n) => buildAttemptKey(id, build, n), leave, 'take it for own')
  const claim = async (): Promise<number> => {
    await all()
    return await own()
  }
  return {
    claim: async () => void (await claim()),
    provesAlone: async () => {
      for (let round = 1; round <= rounds; round += 1) {
        const marks = await claim()
        const before = (await all()) - 1
        // The mark among all that was just taken needs its counterpart, or later runs would count one too many.
        await own()
        if (before === marks) return true
      }
      return false
    },
  }
}

/**
 * Takes the first free number from 1 up. When an answer was lost, the number that is then found taken may be one's
 * own: among all uploads it is safe to count one too many, among one's own build's it is safe to count one too few.
 */
function counter(
  keyOf: (n: number) => string,
  leave: LeaveMark,
  whenUncertain: 'take the next one' | 'take it for own',
): () => Promise<number> {
  let last = 0
  return async () => {
    while (last < mostMarks) {
      last += 1
      const { outcome, uncertain } = await leave(keyOf(last), `${last}\n`)
      if (outcome === 'created' || (uncertain === true && whenUncertain === 'take it for own')) return last
    }
    throw new ServiceError(
      'STORE_UNAVAILABLE',
      `more than ${mostMarks} uploads of this release have been tried`,
    )
  }
}
