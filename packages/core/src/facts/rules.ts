/** Rules decide whether evidence that holds is allowed here; all are evaluated, and all failures are reported together. */
import { PolicyError } from '../errors.ts'

export interface RuleResult {
  /** Stable id, e.g. `source-repository`. */
  readonly rule: string
  readonly outcome: 'pass' | 'fail' | 'not-applicable'
  readonly expected: string
  readonly actual: string
}

/** A refusal by rules, with what every one of them said, so that all of it can be shown. */
export class RuleError extends PolicyError {
  readonly results: readonly RuleResult[]
  constructor(message: string, results: readonly RuleResult[]) {
    super('RULE_FAILED', message, {
      nextStep: 'docs/rules.md says of each rule what it asks and what to do.',
    })
    this.results = results
  }
}

/**
 * `passedOver`: rules whose failure an emergency lets pass.
 * @throws RuleError RULE_FAILED naming every rule that failed, with expected and actual.
 */
export function assertAllowed(results: readonly RuleResult[], passedOver: readonly string[] = []): void {
  const failed = results.filter(({ rule, outcome }) => outcome === 'fail' && !passedOver.includes(rule))
  if (failed.length === 0) return
  const list = failed.map(({ rule, expected, actual }) => `${rule}: expected ${expected}, got ${actual}`)
  throw new RuleError(list.join('; '), results)
}
