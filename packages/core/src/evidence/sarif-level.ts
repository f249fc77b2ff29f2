/** Which rule a result of a scan is of, and how grave it is: sections 3.27.5 to 3.27.10 of SARIF 2.1.0. */
import { malformed, quoted } from './malformed.ts'
import type { Subject } from './malformed.ts'
import type {
  SarifComponent,
  SarifDescriptor,
  SarifLevel,
  SarifReference,
  SarifResult,
  SarifRun,
} from './sarif-shape.ts'

/** Where in the file something stands, for messages. */
interface Place extends Subject {
  readonly place: string
}

/** Empty where the result names no rule at all. */
export function ruleIdOf(result: SarifResult, run: SarifRun, at: Place): string {
  return result.ruleId ?? result.rule?.id ?? descriptorOf(toReference(result), run, at)?.id ?? ''
}

/** Section 3.27.10. What is stated counts, and so it does where the result's kind says that it need not. */
export function levelOf(result: SarifResult, run: SarifRun, at: Place): SarifLevel {
  const descriptor = descriptorOf(toReference(result), run, at)
  if (result.level !== undefined) return result.level
  if (result.kind !== 'fail') return 'none'
  return overriddenLevel(result, descriptor, run, at) ?? descriptor?.defaultConfiguration?.level ?? 'warning'
}

/** `ruleId` and `ruleIndex` of a result are short for the `id` and `index` of its `rule` (sections 3.27.5 and 3.27.6). */
function toReference({ ruleId, ruleIndex, rule }: SarifResult): SarifReference {
  const id = ruleId ?? rule?.id
  return {
    ...rule,
    index: rule !== undefined && rule.index >= 0 ? rule.index : ruleIndex,
    ...(id === undefined ? {} : { id }),
  }
}

/** Undefined where the file says no more of the rule than its id. */
function descriptorOf(reference: SarifReference, run: SarifRun, at: Place): SarifDescriptor | undefined {
  const { id, index, guid } = reference
  const component = componentOf(reference, run, at)
  if (index >= 0) return byIndex(reference, component ?? run.tool.driver, at)
  const searched = component === undefined ? [run.tool.driver, ...run.tool.extensions] : [component]
  const all = searched.flatMap(({ rules }) => rules)
  if (guid !== undefined) return all.find((rule) => rule.guid === guid)
  return id === undefined ? undefined : byId(id, all)
}

function byIndex({ id, index }: SarifReference, component: SarifComponent, at: Place): SarifDescriptor {
  const found = component.rules[index]
  if (found === undefined)
    throw malformed(
      at,
      `${at.place} is of rule ${index} of ${quoted(component.name)}, which has ${component.rules.length}`,
    )
  // Fail closed: were it of both rules, it could be allowed as the one and be as grave as the other.
  if (id !== undefined && !idsOf(id).includes(found.id))
    throw malformed(
      at,
      `${at.place} is of rule ${quoted(id)} by its id, and of ${quoted(found.id)} by its index`,
    )
  return found
}

/** The gravest of those that have the id, or the nearest above it: `CA1000/2` is of `CA1000` (section 3.52.4). */
function byId(id: string, rules: readonly SarifDescriptor[]): SarifDescriptor | undefined {
  for (const one of idsOf(id)) {
    const found = rules.filter((rule) => rule.id === one)
    if (found.length > 0) return found.toSorted((a, b) => gravity(b) - gravity(a))[0]
  }
  return undefined
}

function gravity({ defaultConfiguration }: SarifDescriptor): number {
  return ['none', 'note', 'warning', 'error'].indexOf(defaultConfiguration?.level ?? 'warning')
}

/** The id itself, then what stands above it, level by level. */
function idsOf(id: string): readonly string[] {
  const parts = id.split('/')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
}

function componentOf(
  { toolComponent: named }: SarifReference,
  { tool }: SarifRun,
  at: Place,
): SarifComponent | undefined {
  if (named === undefined) return undefined
  const { index, guid, name } = named
  const found =
    index >= 0
      ? tool.extensions[index]
      : [tool.driver, ...tool.extensions].find((one) =>
          guid === undefined ? one.name === name : one.guid === guid,
        )
  // Neither index nor guid nor name means the driver (section 3.54.2).
  if (found === undefined && (index >= 0 || guid !== undefined || name !== undefined))
    throw malformed(at, `${at.place} is of a rule of a part of the tool that the file does not describe`)
  return found
}

/** What the invocation that made the result was told about the rule (section 3.20.5). */
function overriddenLevel(
  { provenance }: SarifResult,
  descriptor: SarifDescriptor | undefined,
  run: SarifRun,
  at: Place,
): SarifLevel | undefined {
  const invocation = run.invocations[provenance?.invocationIndex ?? -1]
  if (descriptor === undefined || invocation === undefined) return undefined
  const override = invocation.ruleConfigurationOverrides.find(
    (one) => descriptorOf(one.descriptor, run, at) === descriptor,
  )
  return override?.configuration.level
}
