/** One line of the results: what was measured against what, and whether it met its target. */
import { ratioOf, spreadOf, valuesOf, type Quantity, type Rounds, type Spread } from '../measure/pairs.ts'

/** `bytes` of memory and of files, `code` in the decimal megabytes in which bundles are told. */
export type Unit = 's' | 'bytes' | 'code' | 'requests' | 'times' | 'places'

export interface Line {
  /** What of ours was measured. */
  readonly what: string
  /** The peer, or what else it is held against. */
  readonly against: string
  readonly measured: Measured
  /** What may not be exceeded; absent where a line is for information alone. */
  readonly atMost?: number
  readonly note?: string
}

export type Measured =
  | {
      readonly kind: 'ratio'
      readonly quantity: Quantity
      readonly ours: Spread
      readonly theirs: Spread
      readonly ratio: Spread
      /** Of ours and of theirs, round by round. */
      readonly rounds: readonly (readonly [number, number])[]
    }
  | { readonly kind: 'amount'; readonly unit: Unit; readonly amount: number }

export type Verdict = 'met' | 'missed' | 'shown'

export function verdictOf({ measured, atMost }: Line): Verdict {
  if (atMost === undefined) return 'shown'
  return valueOf(measured) <= atMost ? 'met' : 'missed'
}

/** The one number that a target is about. */
export function valueOf(measured: Measured): number {
  return measured.kind === 'ratio' ? measured.ratio.median : measured.amount
}

interface RatioLine<Name extends string> extends Pick<Line, 'what' | 'against' | 'atMost' | 'note'> {
  readonly rounds: Rounds<Name>
  readonly ours: Name
  readonly theirs: Name
  readonly quantity?: Quantity
}

export function ratioLine<Name extends string>(request: RatioLine<Name>): Line {
  const { rounds, ours, theirs, quantity = 'wall', ...line } = request
  const own = valuesOf(rounds, ours, quantity)
  const others = valuesOf(rounds, theirs, quantity)
  return {
    ...line,
    measured: {
      kind: 'ratio',
      quantity,
      ours: spreadOf(own),
      theirs: spreadOf(others),
      ratio: ratioOf(rounds, ours, theirs, quantity),
      rounds: own.map((value, index) => [value, others[index] ?? Number.NaN]),
    },
  }
}

/** The most memory that any round took; a single run that takes too much is one too many. */
export function peakLine<Name extends string>(
  line: Pick<Line, 'what' | 'atMost' | 'note'>,
  rounds: Rounds<Name>,
  name: Name,
): Line {
  const amount = Math.max(...valuesOf(rounds, name, 'peak'))
  return { ...line, against: 'peak memory', measured: { kind: 'amount', unit: 'bytes', amount } }
}
