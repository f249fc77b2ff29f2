import { describe, expect, it } from '@jest/globals'
import type { EvidenceFile, Finding } from '@secure-deploy/core/facts/rule-facts'
import type { AllowedFinding, FindingDemands } from '@secure-deploy/core/policy/deploy-policy'
import { evidenceFindings } from '@secure-deploy/core/rules/evidence-findings'
import { ago, day, factsOf, fileOf, hour, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const finding = (level: Finding['level'], ruleId = 'js/xss'): Finding => ({ ruleId, level, where: 'a.js:1' })
const scan = (findings: readonly Finding[], name = 'scan.sarif', time?: Date): EvidenceFile => ({
  name,
  kind: 'sarif',
  findings,
  ...(time === undefined ? {} : { time }),
})
const demanding = (below: FindingDemands['below'], changes: Partial<FindingDemands> = {}) => ({
  environment: { evidence: { findings: { below, allowed: [], ...changes } } },
})
const allowing = (ruleId: string, until: Date): { allowed: readonly AllowedFinding[] } => ({
  allowed: [{ ruleId, reason: 'known', until }],
})
const tomorrow = ago(-day)

describe('the rule evidence-findings', () => {
  isAskedFor(evidenceFindings, ['sign', 'promote'])
  tryRule(evidenceFindings, [
    ['nothing is asked', 'not-applicable', { files: [scan([finding('error')])] }],
    ['nothing was found', 'pass', { ...demanding('note'), files: [scan([])] }],
    ['no scan', 'fail', { ...demanding('error'), files: [{ name: 'a.txt', kind: 'other' }] }],
    ['no evidence', 'fail', { ...demanding('error'), files: [] }],
    ['the evidence was not read', 'fail', { ...demanding('error') }],
    [
      'a file of it was not read',
      'fail',
      { ...demanding('error'), files: [scan([])], evidence: { files: [] } },
    ],
    [
      'another file of it was not read',
      'fail',
      {
        ...demanding('error'),
        evidence: { files: [scan([])] },
        release: { evidence: [fileOf('scan.sarif'), fileOf('worse.sarif')] },
      },
    ],
    ['an error, below error', 'fail', { ...demanding('error'), files: [scan([finding('error')])] }],
    ['a warning, below error', 'pass', { ...demanding('error'), files: [scan([finding('warning')])] }],
    ['an error, below warning', 'fail', { ...demanding('warning'), files: [scan([finding('error')])] }],
    ['a warning, below warning', 'fail', { ...demanding('warning'), files: [scan([finding('warning')])] }],
    ['a note, below warning', 'pass', { ...demanding('warning'), files: [scan([finding('note')])] }],
    ['a note, below note', 'fail', { ...demanding('note'), files: [scan([finding('note')])] }],
    [
      'a result without a level, below note',
      'pass',
      { ...demanding('note'), files: [scan([finding('none')])] },
    ],
    [
      'an error in the second scan',
      'fail',
      { ...demanding('error'), files: [scan([]), scan([finding('error')], 'b.sarif')] },
    ],
    [
      'an error that is allowed',
      'pass',
      { ...demanding('error', allowing('js/xss', tomorrow)), files: [scan([finding('error')])] },
    ],
    [
      'one that was allowed until now',
      'fail',
      { ...demanding('error', allowing('js/xss', ago(0))), files: [scan([finding('error')])] },
    ],
    [
      'one that was allowed',
      'fail',
      { ...demanding('error', allowing('js/xss', ago(day))), files: [scan([finding('error')])] },
    ],
    [
      'one in other letters than is allowed',
      'fail',
      { ...demanding('error', allowing('JS/XSS', tomorrow)), files: [scan([finding('error')])] },
    ],
    [
      'one below the rule that is allowed',
      'fail',
      { ...demanding('error', allowing('js', tomorrow)), files: [scan([finding('error')])] },
    ],
    [
      'one that is allowed and one that is not',
      'fail',
      {
        ...demanding('error', allowing('js/xss', tomorrow)),
        files: [scan([finding('error'), finding('error', 'js/sql')])],
      },
    ],
    [
      'one of no rule, and no rule is allowed',
      'fail',
      { ...demanding('error', allowing('', tomorrow)), files: [scan([finding('error', '')])] },
    ],
    [
      'exactly as old as allowed',
      'pass',
      { ...demanding('error', { maxAge: day }), files: [scan([], 'a.sarif', ago(day))] },
    ],
    [
      'a moment too old',
      'fail',
      { ...demanding('error', { maxAge: day }), files: [scan([], 'a.sarif', ago(day + 1))] },
    ],
    ['signed too long ago', 'fail', { ...demanding('error', { maxAge: hour - 1000 }), files: [scan([])] }],
    [
      'dated in the future',
      'fail',
      { ...demanding('error', { maxAge: day }), files: [scan([], 'a.sarif', ago(-day))] },
    ],
  ])

  it('names every finding that counts, and how many do not', () => {
    const found = [finding('error', 'js/sql'), finding('error'), finding('warning', '')]
    const facts = factsOf({ ...demanding('warning', allowing('js/xss', tomorrow)), files: [scan(found)] })
    expect(evidenceFindings.evaluate(facts)).toMatchObject({
      expected: 'no finding of level error or warning',
      actual:
        '2 findings, error js/sql (a.js:1), warning of no named rule (a.js:1), and 1 allowed finding, in 1 scan',
    })
  })

  it('says so when only allowed findings are left', () => {
    const facts = factsOf({
      ...demanding('error', allowing('js/xss', tomorrow)),
      files: [scan([finding('error')])],
    })
    expect(evidenceFindings.evaluate(facts).actual).toBe('only 1 allowed finding in 1 scan')
  })

  it('stays readable however much was found', () => {
    const many = Array.from({ length: 5000 }, () => finding('error'))
    const { actual } = evidenceFindings.evaluate(factsOf({ ...demanding('error'), files: [scan(many)] }))
    expect(actual).toMatch(/^5000 findings, .* and 4990 more, in 1 scan$/)
  })
})
