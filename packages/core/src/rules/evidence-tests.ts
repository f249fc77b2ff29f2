/** evidence-tests: enough tests ran before the release was signed, none failed, and they are not too old. */
import { ageOf, distinct, knownEvidence } from '../facts/evidence-facts.ts'
import type { EvidenceFile, Rule, RuleFacts, TestReport } from '../facts/rule-facts.ts'
import { inWords } from '../facts/rule-times.ts'
import type { RuleResult } from '../facts/rules.ts'
import { counted, fail, notApplicable, pass } from '../facts/verdict.ts'
import type { TestDemands } from '../policy/deploy-policy.ts'

const id = 'evidence-tests'

export const evidenceTests: Rule = {
  id,
  purposes: ['sign', 'promote'],
  evaluate(facts) {
    const demands = facts.environment.evidence.tests
    return demands === undefined ? notApplicable(id, 'not asked for') : judge(demands, facts)
  },
}

function judge({ minimum, maxAge }: TestDemands, facts: RuleFacts): RuleResult {
  const notOlder = maxAge === undefined ? '' : `, at most ${inWords(maxAge)} old`
  const expected = `at least ${counted(minimum, 'test')} run and none failed${notOlder}`
  const evidence = knownEvidence(facts)
  if (evidence.kind === 'unknown') return fail(id, { expected, actual: evidence.why })
  const reports = distinct(evidence.files.filter(isTestReport), facts.release)
  if (reports.length === 0) return fail(id, { expected, actual: 'no test report' })
  const run = sum(reports, 'run')
  const failed = sum(reports, 'failed')
  const ran = `${run} run, ${failed} failed, ${sum(reports, 'skipped')} skipped`
  const all = `${ran} in ${counted(reports.length, 'test report')}`
  const times = reports.map(({ time }) => time)
  const age = maxAge === undefined ? undefined : ageOf(times, facts, maxAge)
  const actual = age === undefined ? all : `${all}, ${age.words}`
  return run >= minimum && failed === 0 && age?.isWithin !== 'no'
    ? pass(id, { expected, actual })
    : fail(id, { expected, actual })
}

function isTestReport(file: EvidenceFile): file is Extract<EvidenceFile, { kind: 'junit' }> {
  return file.kind === 'junit'
}

function sum(reports: readonly TestReport[], count: 'run' | 'failed' | 'skipped'): number {
  return reports.reduce((total, report) => total + report[count], 0)
}
