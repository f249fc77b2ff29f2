/** Runs contestants side by side: each round runs every one of them once, and every other round the other way round. */
import type { Usage } from './stopwatch.ts'

export type Contestants<Name extends string> = Readonly<Record<Name, () => Promise<Usage>>>

/** The usage of each contestant in each round. */
export type Rounds<Name extends string> = readonly Readonly<Record<Name, Usage>>[]

/**
 * A first round is run and thrown away: it fills page caches and tables of the servers. A machine that is slow for a while
 * is so for the whole round, and what a run leaves behind for the next one it leaves to either as often.
 */
export async function inRounds<Name extends string>(
  count: number,
  contestants: Contestants<Name>,
): Promise<Rounds<Name>> {
  const rounds: Record<Name, Usage>[] = []
  const names = Object.keys(contestants) as Name[]
  for (let round = -1; round < count; round++) {
    const order = round % 2 === 0 ? names : names.toReversed()
    const usages = {} as Record<Name, Usage>
    for (const name of order) usages[name] = await contestants[name]()
    if (round >= 0) rounds.push(usages)
  }
  return rounds
}

export type Quantity = keyof Usage

export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** The median, and the quartiles around it. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('there is no median of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) }
}

/** By linear interpolation between the neighbours. */
function quantile(sorted: readonly number[], at: number): number {
  const place = at * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Ratios are taken within each round, before the median is: what slowed both down has then no part in them. */
export function ratioOf<Name extends string>(
  rounds: Rounds<Name>,
  ours: Name,
  theirs: Name,
  quantity: Quantity,
): Spread {
  return spreadOf(rounds.map((round) => round[ours][quantity] / round[theirs][quantity]))
}

export function valuesOf<Name extends string>(
  rounds: Rounds<Name>,
  name: Name,
  quantity: Quantity,
): readonly number[] {
  return rounds.map((round) => round[name][quantity])
}
