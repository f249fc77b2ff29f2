/** Times as rules look at them: how long something takes in words, and which times are believed. */

/** Clocks of machines differ; what is dated later than now by more than this is not believed. */
const clockTolerance = 15 * 60_000

export function isInFuture(time: Date, now: Date): boolean {
  return !(time.getTime() <= now.getTime() + clockTolerance)
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

/** The two largest units, rounded down: `2 days 3 hours`, `45 minutes`, `0 seconds`. */
export function inWords(milliseconds: number): string {
  let left = Math.max(0, milliseconds)
  const words: string[] = []
  for (const [unit, size] of units) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0) words.push(`${count} ${unit}${count === 1 ? '' : 's'}`)
    else if (words.length > 0) break
    if (words.length === 2) break
  }
  return words.length === 0 ? '0 seconds' : words.join(' ')
}

/** The latest of some times; undefined for none. */
export function latest(times: readonly Date[]): Date | undefined {
  return times.reduce<Date | undefined>(
    (found, time) => (found === undefined || time > found ? time : found),
    undefined,
  )
}

/** The earliest of some times; undefined for none. */
export function earliest(times: readonly Date[]): Date | undefined {
  return times.reduce<Date | undefined>(
    (found, time) => (found === undefined || time < found ? time : found),
    undefined,
  )
}
