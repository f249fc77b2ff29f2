/** How long GitHub asks to wait, and how long a step is ready to wait in all. */
import { messageOf } from './api-request.ts'
import type { ApiAnswer } from './api-request.ts'

/** For all waits of one client together. */
const patience = 60_000

/** What GitHub's documentation asks for where an answer names no time ("Rate limits for the REST API"). */
const unnamedWait = 60_000

export interface Patience {
  /** Ends once requests may be sent. */
  ready(): Promise<void>
  /** Notes that GitHub asked to wait. @returns until when, if that is longer than anybody is ready to wait */
  note(milliseconds: number): Date | undefined
}

/** Requests under way at the same time meet the same limit, so they wait together and the wait counts once. */
export function patienceWith(now: () => Date, wait: (milliseconds: number) => Promise<void>): Patience {
  let blockedUntil = 0
  let spent = 0
  return {
    ready: async () => {
      for (let left = blockedUntil - now().getTime(); left > 0; left = blockedUntil - now().getTime())
        await wait(left)
    },
    note: (milliseconds) => {
      const from = Math.max(now().getTime(), blockedUntil)
      const until = now().getTime() + milliseconds
      const more = Math.max(0, until - from)
      if (spent + more > patience) return new Date(until)
      spent += more
      blockedUntil = Math.max(blockedUntil, until)
      return undefined
    },
  }
}

/**
 * Milliseconds to wait; undefined where the answer is no matter of a rate limit (GitHub docs, "Rate limits for the
 * REST API": `retry-after`, else `x-ratelimit-reset` where nothing remains, else a minute).
 */
export function askedToWait(answer: ApiAnswer, now: Date): number | undefined {
  const { status, headers } = answer
  if (status !== 403 && status !== 429) return undefined
  const after = wholeNumber(headers.get('retry-after'))
  if (after !== undefined) return atLeastASecond(after * 1000)
  if (headers.get('x-ratelimit-remaining') === '0') {
    const reset = wholeNumber(headers.get('x-ratelimit-reset'))
    return reset === undefined ? unnamedWait : atLeastASecond(reset * 1000 - now.getTime())
  }
  const limited = status === 429 || (messageOf(answer) ?? '').toLowerCase().includes('rate limit')
  return limited ? unnamedWait : undefined
}

/** Clocks differ, and no wait at all would ask again at once. */
function atLeastASecond(milliseconds: number): number {
  return Math.max(1000, milliseconds)
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined
}
