import { describe, expect, it } from '@jest/globals'
import type { EvidenceFile, TestReport } from '@secure-deploy/core/facts/rule-facts'
import { toTime } from '@secure-deploy/core/release/statement'
import { evidenceTests } from '@secure-deploy/core/rules/evidence-tests'
import { ago, day, factsOf, fileOf, hour, isAskedFor, minute, tryRule } from '../../../support/rule-cases.ts'

const report = (changes: Partial<TestReport> = {}, name = 'report.xml'): EvidenceFile => ({
  name,
  kind: 'junit',
  run: 10,
  failed: 0,
  skipped: 2,
  ...changes,
})
const scan: EvidenceFile = { name: 'scan.sarif', kind: 'sarif', findings: [] }
const environment = { evidence: { tests: { minimum: 10 } } }
const aged = { evidence: { tests: { minimum: 10, maxAge: day } } }
const signed = (milliseconds: number) => ({ finishedOn: toTime(ago(milliseconds)) })
const aReport = { files: [report()], evidence: { files: [report()] } }

describe('the rule evidence-tests', () => {
  isAskedFor(evidenceTests, ['sign', 'promote'])
  tryRule(evidenceTests, [
    ['nothing is asked', 'not-applicable', {}],
    ['nothing is asked, and tests failed', 'not-applicable', { files: [report({ failed: 1 })] }],
    ['enough ran', 'pass', { environment, files: [report()] }],
    ['one too few', 'fail', { environment, files: [report({ run: 9 })] }],
    ['skipped ones in their place', 'fail', { environment, files: [report({ run: 9, skipped: 5 })] }],
    [
      'enough in two reports',
      'pass',
      { environment, files: [report({ run: 4 }), report({ run: 6 }, 'b.xml')] },
    ],
    ['one failed', 'fail', { environment, files: [report({ failed: 1 })] }],
    [
      'one failed in another report',
      'fail',
      { environment, files: [report({ run: 99 }), report({ run: 1, failed: 1 }, 'b.xml')] },
    ],
    [
      'a suite failed in which nothing ran',
      'fail',
      { environment, files: [report(), report({ run: 0, failed: 1 }, 'b.xml')] },
    ],
    ['no report', 'fail', { environment, files: [scan] }],
    ['no evidence', 'fail', { environment, files: [] }],
    [
      'none demanded to run, and no report',
      'fail',
      { environment: { evidence: { tests: { minimum: 0 } } }, files: [] },
    ],
    ['the evidence was not read', 'fail', { environment, release: { evidence: [fileOf('report.xml')] } }],
    [
      'a file of it was not read',
      'fail',
      {
        environment,
        evidence: aReport.evidence,
        release: { evidence: [fileOf('report.xml'), fileOf('b.xml')] },
      },
    ],
    ['a report that the release does not name', 'fail', { environment, evidence: aReport.evidence }],
    [
      'a report twice',
      'fail',
      {
        environment,
        files: [report({ run: 5 })],
        evidence: { files: [report({ run: 5 }), report({ run: 5 })] },
      },
    ],
    [
      'the same report under two names',
      'fail',
      {
        environment,
        evidence: { files: [report({ run: 5 }), report({ run: 5 }, 'b.xml')] },
        release: { evidence: [fileOf('b.xml', 'same'), fileOf('report.xml', 'same')] },
      },
    ],
    ['young enough by the time of signing', 'pass', { environment: aged, files: [report()] }],
    ['exactly as old as allowed', 'pass', { environment: aged, files: [report({ time: ago(day) })] }],
    ['a moment too old', 'fail', { environment: aged, files: [report({ time: ago(day + 1) })] }],
    [
      'one of two too old',
      'fail',
      { environment: aged, files: [report(), report({ time: ago(2 * day) }, 'b.xml')] },
    ],
    ['old, and signed anew', 'fail', { environment: aged, files: [report({ time: ago(2 * day) })] }],
  ])

  it.each([
    ['signed long ago', 'fail', 2 * day, undefined],
    ['signed long ago, and dated after that', 'fail', 2 * day, hour],
    ['dated a little after the signing, by another clock', 'pass', hour, hour - 15 * minute],
    ['dated after the signing', 'fail', hour, hour - 16 * minute],
    ['dated in the future', 'fail', hour, -day],
    ['signed in the future', 'fail', -hour, undefined],
    ['signed in the future, and dated before', 'fail', -hour, hour],
    ['signed a little later than now, by another clock', 'pass', -10 * minute, undefined],
  ] as const)('%s: %s', (_when, outcome, signedAgo, reportAgo) => {
    const time = reportAgo === undefined ? {} : { time: ago(reportAgo) }
    const file = report(time)
    const release = { ...signed(signedAgo), evidence: [fileOf(file.name)] }
    const facts = factsOf({ environment: aged, release, evidence: { files: [file] } })
    expect(evidenceTests.evaluate(facts).outcome).toBe(outcome)
  })

  it('does not ask for times where no age is demanded', () => {
    const facts = factsOf({ environment, files: [report({ time: ago(-day) })] })
    expect(evidenceTests.evaluate(facts).outcome).toBe('pass')
  })

  it('says what ran and how old it is', () => {
    const facts = factsOf({ environment: aged, files: [report({ failed: 1, time: ago(26 * hour) })] })
    expect(evidenceTests.evaluate(facts)).toMatchObject({
      expected: 'at least 10 tests run and none failed, at most 1 day old',
      actual: '10 run, 1 failed, 2 skipped in 1 test report, the oldest is 1 day 2 hours old',
    })
  })
})
