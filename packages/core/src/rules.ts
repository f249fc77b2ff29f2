/** Rules decide whether evidence that holds is allowed here; all are evaluated, and all failures are reported together. */
import { PolicyError } from './errors.ts'

export interface RuleResult {
  /** Stable id, e.g. `source-repository`. */
  readonly rule: string
  readonly outcome: 'pass' | 'fail' | 'not-applicable'
  readonly expected: string
  readonly actual: string
}

/** @throws PolicyError RULE_FAILED naming every rule that failed, with expected and actual. */
export function assertAllowed(results: readonly RuleResult[]): void {
  const failed = results.filter((result) => result.outcome === 'fail')
  if (failed.length === 0) return
  const list = failed.map(({ rule, expected, actual }) => `${rule}: expected ${expected}, got ${actual}`)
  throw new PolicyError('RULE_FAILED', list.join('; '), {
    nextStep: 'Release from the source that the policy allows, or ask the policy owner.',
  })
}
