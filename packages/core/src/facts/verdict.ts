/** The three answers of a rule, each with what was asked for and what was found, in plain words. */
import type { RuleResult } from './rules.ts'

interface Comparison {
  readonly expected: string
  readonly actual: string
}

export function pass(rule: string, { expected, actual }: Comparison): RuleResult {
  return { rule, outcome: 'pass', expected, actual }
}

export function fail(rule: string, { expected, actual }: Comparison): RuleResult {
  return { rule, outcome: 'fail', expected, actual }
}

/** Nothing is asked for here; `actual` says what is there all the same. */
export function notApplicable(rule: string, actual: string): RuleResult {
  return { rule, outcome: 'not-applicable', expected: 'any', actual }
}

/** Whether one of the texts that are allowed matches the one that is there; absent `allowed` asks for nothing. */
export function oneOfTexts(
  rule: string,
  { allowed, actual }: { readonly allowed: readonly string[] | undefined; readonly actual: string },
  matches: (allowed: string, actual: string) => boolean = isSame,
): RuleResult {
  if (allowed === undefined) return notApplicable(rule, actual)
  // Fail closed: an empty list allows nothing.
  const expected = allowed.length === 0 ? 'one of an empty list' : allowed.join(' or ')
  return allowed.some((one) => matches(one, actual))
    ? pass(rule, { expected, actual })
    : fail(rule, { expected, actual })
}

function isSame(allowed: string, actual: string): boolean {
  return allowed === actual
}

/** The first of many, so that a message stays readable. */
export function listed(items: readonly string[], most = 10): string {
  const shown = items.slice(0, most).join(', ')
  return items.length > most ? `${shown} and ${items.length - most} more` : shown
}

/** `1 test`, `2 tests`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
