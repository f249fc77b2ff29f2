/** Which rule a result of a scan is of, and how grave it is: sections 3.27.5 to 3.27.10 of SARIF 2.1.0. */
import { malformed, quoted } from './malformed.ts'
import { findRule, indexRules } from './sarif-rules.ts'
import type { Place, SarifRules } from './sarif-rules.ts'
import type {
  SarifDescriptor,
  SarifInvocation,
  SarifLevel,
  SarifReference,
  SarifResult,
  SarifRun,
} from './sarif-shape.ts'

export interface JudgedResult {
  /** Empty where the result names no rule at all. */
  readonly ruleId: string
  readonly level: SarifLevel
}

/** Tells of each result of a run. @throws VerificationError EVIDENCE_MALFORMED */
export function resultJudge(run: SarifRun, at: Place): (result: SarifResult, at: Place) => JudgedResult {
  const rules = indexRules(run.tool)
  const overrides = run.invocations.map((invocation) => overridesOf(invocation, rules, at))
  return (result, place) => {
    const reference = toReference(result, place)
    const rule = findRule(reference, rules, place)
    const overridden = rule && overrides[result.provenance?.invocationIndex ?? -1]?.get(rule)
    return {
      ruleId: reference.id ?? rule?.id ?? '',
      level: levelOf(result, overridden ?? rule?.defaultConfiguration?.level),
    }
  }
}

/** Section 3.27.10; `configured` is what the rule's configuration says. */
function levelOf({ level, kind }: SarifResult, configured: SarifLevel | undefined): SarifLevel {
  // Fail closed: a level that is stated counts, also where the result's kind says that there should be none.
  if (level !== undefined) return level
  return kind === 'fail' ? (configured ?? 'warning') : 'none'
}

/** `ruleId` and `ruleIndex` of a result are short for the `id` and `index` of its `rule` (sections 3.27.5 and 3.27.6). */
function toReference({ ruleId, ruleIndex, rule }: SarifResult, at: Place): SarifReference {
  if (ruleId !== undefined && rule?.id !== undefined && ruleId !== rule.id)
    throw malformed(at, `${at.place} is of rule ${quoted(ruleId)} and of rule ${quoted(rule.id)}`)
  const id = ruleId ?? rule?.id
  return {
    ...rule,
    index: rule !== undefined && rule.index >= 0 ? rule.index : ruleIndex,
    ...(id === undefined ? {} : { id }),
  }
}

/** What an invocation of the tool was told about its rules (section 3.20.5). */
function overridesOf(
  { ruleConfigurationOverrides }: SarifInvocation,
  rules: SarifRules,
  at: Place,
): ReadonlyMap<SarifDescriptor, SarifLevel> {
  return new Map(
    ruleConfigurationOverrides.flatMap(({ descriptor, configuration: { level } }) => {
      const rule = findRule(descriptor, rules, at)
      return rule === undefined || level === undefined ? [] : [[rule, level] as const]
    }),
  )
}
