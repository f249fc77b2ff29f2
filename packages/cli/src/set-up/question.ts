/** A question of a set-up: the flag that answers it, why it is asked, and what is offered as an answer. */
import type { ParseText } from '@secure-deploy/core/values/texts'
import type { FlagKind } from '../arguments.ts'
import type { Checkout } from './checkout.ts'

export interface Known {
  readonly checkout: Checkout
  /** `owner/name@commit` of the suite that runs, where it runs from a checkout of its own. */
  readonly suite?: string
  /** What files of the repository suggest as answers, by flag. */
  readonly hints?: Answers
}

/** Answers so far, by flag. */
export type Answers = ReadonlyMap<string, readonly string[]>

export interface Question {
  readonly flag: string
  readonly kind: FlagKind
  /** What a person is asked, and why; undefined: only the flag answers it. */
  readonly ask?: string
  readonly why?: string
  /** What an answer has to be; one check for every value. */
  readonly form: ParseText<unknown>
  /**
   * Without a person to ask: `needed`, the flag has to be given, whatever is offered; `assumed`, what is offered is taken;
   * `open`, there is no answer.
   */
  readonly unasked: 'needed' | 'assumed' | 'open'
  offer?(known: Known, answers: Answers): readonly string[]
}

export function first(answers: Answers, flag: string): string {
  return answers.get(flag)?.[0] ?? ''
}

/** A list of one stands for all. */
export function spread(answers: Answers, flag: string, count: number): readonly string[] {
  const values = answers.get(flag) ?? []
  const [one] = values
  return values.length === 1 && one !== undefined ? Array.from({ length: count }, () => one) : values
}
