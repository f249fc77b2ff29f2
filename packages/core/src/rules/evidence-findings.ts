/** evidence-findings: the scans found nothing at the level that the environment names or above, but for what the policy allows for a time. */
import { ageOf, knownEvidence } from '../facts/evidence-facts.ts'
import type { EvidenceFile, Finding, Rule, RuleFacts } from '../facts/rule-facts.ts'
import { inWords } from '../facts/rule-times.ts'
import type { RuleResult } from '../facts/rules.ts'
import { counted, fail, listed, notApplicable, pass } from '../facts/verdict.ts'
import { findingLevels } from '../policy/deploy-policy.ts'
import type { AllowedFinding, FindingDemands, FindingLevel } from '../policy/deploy-policy.ts'

const id = 'evidence-findings'

export const evidenceFindings: Rule = {
  id,
  purposes: ['sign', 'promote'],
  evaluate(facts) {
    const demands = facts.environment.evidence.findings
    return demands === undefined ? notApplicable(id, 'not asked for') : judge(demands, facts)
  },
}

function judge(demands: FindingDemands, facts: RuleFacts): RuleResult {
  const { below, allowed, maxAge } = demands
  const notOlder = maxAge === undefined ? '' : `, in scans at most ${inWords(maxAge)} old`
  const expected = `no finding of level ${levelsFrom(below).join(' or ')}${notOlder}`
  const evidence = knownEvidence(facts)
  if (evidence.kind === 'unknown') return fail(id, { expected, actual: evidence.why })
  const scans = evidence.files.filter(isScan)
  if (scans.length === 0) return fail(id, { expected, actual: 'no scan' })
  const grave = scans.flatMap(({ findings }) => findings).filter(({ level }) => reaches(level, below))
  const counting = grave.filter((finding) => !isAllowed(finding, allowed, facts.now))
  const times = scans.map(({ time }) => time)
  const age = maxAge === undefined ? undefined : ageOf(times, facts, maxAge)
  const words = [found(counting, grave.length - counting.length), `in ${counted(scans.length, 'scan')}`].join(
    ' ',
  )
  const actual = age === undefined ? words : `${words}, ${age.words}`
  return counting.length === 0 && age?.isWithin !== 'no'
    ? pass(id, { expected, actual })
    : fail(id, { expected, actual })
}

function isScan(file: EvidenceFile): file is Extract<EvidenceFile, { kind: 'sarif' }> {
  return file.kind === 'sarif'
}

/** The level itself and every graver one. */
function levelsFrom(level: FindingLevel): readonly FindingLevel[] {
  return findingLevels.slice(0, findingLevels.indexOf(level) + 1)
}

function reaches(level: Finding['level'], below: FindingLevel): boolean {
  return level !== 'none' && levelsFrom(below).includes(level)
}

/** A finding that names no rule is never allowed, since nobody can have meant it. */
function isAllowed({ ruleId }: Finding, allowed: readonly AllowedFinding[], now: Date): boolean {
  return ruleId !== '' && allowed.some((one) => one.ruleId === ruleId && one.until > now)
}

function found(counting: readonly Finding[], passedOver: number): string {
  const alsoAllowed = passedOver === 0 ? '' : counted(passedOver, 'allowed finding')
  if (counting.length === 0) return alsoAllowed === '' ? 'none' : `only ${alsoAllowed}`
  const named = counting.map(({ ruleId, level, where }) => {
    return `${level} ${ruleId === '' ? 'of no named rule' : ruleId} (${where})`
  })
  const also = alsoAllowed === '' ? '' : `, and ${alsoAllowed}`
  return `${counted(counting.length, 'finding')}, ${listed(named.sort())}${also},`
}
