/** The rules that a scan describes, found in whatever way a result refers to one (SARIF 2.1.0, sections 3.52 and 3.54). */
import { malformed, quoted } from './malformed.ts'
import type { Subject } from './malformed.ts'
import type { SarifComponent, SarifDescriptor, SarifReference, SarifRun } from './sarif-shape.ts'

/** Where in the file something stands, for messages. */
export interface Place extends Subject {
  readonly place: string
}

interface Names {
  readonly byId: ReadonlyMap<string, SarifDescriptor>
  readonly byGuid: ReadonlyMap<string, SarifDescriptor>
}

/** The driver of a tool, or an extension of it. */
interface Part extends Names {
  readonly name: string
  readonly rules: readonly SarifDescriptor[]
}

export interface SarifRules {
  readonly driver: Part
  readonly extensions: readonly Part[]
  readonly partsByName: ReadonlyMap<string, Part>
  readonly partsByGuid: ReadonlyMap<string, Part>
  /** Of all parts together. */
  readonly anywhere: Names
}

/** Made once, since a scan may have as many rules as results. */
export function indexRules({ driver, extensions }: SarifRun['tool']): SarifRules {
  const all = [driver, ...extensions].map((component) => ({ component, part: toPart(component) }))
  const [first, ...others] = all.map(({ part }) => part)
  return {
    driver: first ?? toPart(driver),
    extensions: others,
    // Of two that have one name, the first: maps keep what is set last.
    partsByName: new Map(all.toReversed().map(({ part }) => [part.name, part])),
    partsByGuid: new Map(
      all.toReversed().flatMap(({ component: { guid }, part }) => (guid === undefined ? [] : [[guid, part]])),
    ),
    anywhere: toNames(all.flatMap(({ part }) => part.rules)),
  }
}

function toPart({ name, rules }: SarifComponent): Part {
  return { name, rules, ...toNames(rules) }
}

/** Of several rules with one id, the gravest. */
function toNames(rules: readonly SarifDescriptor[]): Names {
  const byId = new Map<string, SarifDescriptor>()
  const byGuid = new Map<string, SarifDescriptor>()
  for (const rule of rules) {
    const known = byId.get(rule.id)
    if (known === undefined || gravity(rule) > gravity(known)) byId.set(rule.id, rule)
    if (rule.guid !== undefined && !byGuid.has(rule.guid)) byGuid.set(rule.guid, rule)
  }
  return { byId, byGuid }
}

function gravity({ defaultConfiguration }: SarifDescriptor): number {
  return ['none', 'note', 'warning', 'error'].indexOf(defaultConfiguration?.level ?? 'warning')
}

/** Undefined where the file says no more of the rule than its id. @throws VerificationError EVIDENCE_MALFORMED */
export function findRule(
  reference: SarifReference,
  rules: SarifRules,
  at: Place,
): SarifDescriptor | undefined {
  const { id, index, guid } = reference
  const part = findPart(reference, rules, at)
  if (index >= 0) return byIndex(reference, part ?? rules.driver, at)
  const names = part ?? rules.anywhere
  if (guid !== undefined) return names.byGuid.get(guid)
  return id === undefined ? undefined : nearest(id, names)
}

function byIndex({ id, index }: SarifReference, { name, rules }: Part, at: Place): SarifDescriptor {
  const found = rules[index]
  if (found === undefined)
    throw malformed(at, `${at.place} is of rule ${index} of ${quoted(name)}, which has ${rules.length}`)
  // Fail closed: were it of both rules, it could be allowed as the one and be as grave as the other.
  if (id !== undefined && id !== found.id && !id.startsWith(`${found.id}/`))
    throw malformed(
      at,
      `${at.place} is of rule ${quoted(id)} by its id, and of ${quoted(found.id)} by its index`,
    )
  return found
}

/** The rule of this id, or the nearest above it: `CA1000/2` is of `CA1000` (section 3.52.4). */
function nearest(id: string, names: Names): SarifDescriptor | undefined {
  for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
    const found = names.byId.get(id.slice(0, end))
    if (found !== undefined) return found
  }
  return undefined
}

function findPart({ toolComponent: named }: SarifReference, rules: SarifRules, at: Place): Part | undefined {
  if (named === undefined) return undefined
  const { index, guid, name } = named
  // Neither index nor guid nor name means the driver (section 3.54.2).
  if (index < 0 && guid === undefined && name === undefined) return rules.driver
  const found =
    index >= 0
      ? rules.extensions[index]
      : guid === undefined
        ? rules.partsByName.get(name ?? '')
        : rules.partsByGuid.get(guid)
  if (found === undefined)
    throw malformed(at, `${at.place} is of a rule of a part of the tool that the file does not describe`)
  return found
}
