/** evidence-sbom: the release has a software bill of materials in a form that the environment accepts, and it names what is released. */
import { knownEvidence } from '../facts/evidence-facts.ts'
import type { EvidenceFile, Rule, RuleFacts } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import { counted, fail, listed, notApplicable, pass } from '../facts/verdict.ts'
import type { SbomDemands } from '../policy/deploy-policy.ts'

const id = 'evidence-sbom'

const names = { cyclonedx: 'CycloneDX', spdx: 'SPDX' } as const

export const evidenceSbom: Rule = {
  id,
  purposes: ['sign', 'promote'],
  evaluate(facts) {
    const demands = facts.environment.evidence.sbom
    return demands === undefined ? notApplicable(id, 'not asked for') : judge(demands, facts)
  },
}

function judge({ formats, covers }: SbomDemands, facts: RuleFacts): RuleResult {
  const form = formats.map((format) => names[format]).join(' or ')
  const naming = covers === 'files' ? ' naming every file of the release by its SHA-256' : ''
  const expected = `an SBOM in ${form}${naming}`
  const evidence = knownEvidence(facts)
  if (evidence.kind === 'unknown') return fail(id, { expected, actual: evidence.why })
  const sboms = evidence.files.filter(isSbom).filter(({ format }) => formats.includes(format))
  if (sboms.length === 0) return fail(id, { expected, actual: 'none' })
  const components = sboms.reduce((total, sbom) => total + sbom.components, 0)
  const what = `${counted(sboms.length, 'SBOM')} of ${counted(components, 'component')}`
  // Fail closed: a bill that lists nothing says nothing of what the release is made of.
  if (components === 0) return fail(id, { expected, actual: what })
  if (covers === 'anything') return pass(id, { expected, actual: what })
  const named = new Set(sboms.flatMap(({ sha256 }) => sha256))
  const missing = facts.release.files
    .filter(({ digest }) => !named.has(digest.sha256))
    .map(({ name }) => name)
  return missing.length === 0
    ? pass(id, { expected, actual: `${what}, naming all ${counted(facts.release.files.length, 'file')}` })
    : fail(id, { expected, actual: `${what}, not naming ${listed(missing)}` })
}

function isSbom(file: EvidenceFile): file is Extract<EvidenceFile, { kind: 'sbom' }> {
  return file.kind === 'sbom'
}
