/** The shape of a SARIF 2.1.0 log, as far as findings depend on it; other members may be anything. */
import * as v from 'valibot'
import { isOneLine } from '../values/one-line.ts'
import { listOf } from './json.ts'

export const sarifLevel = v.picklist(['none', 'note', 'warning', 'error'])

/** Two ids that look alike must be alike, since one of them may be allowed. */
const id = v.pipe(
  v.string(),
  v.check(
    (text) => text === '' || isOneLine(text),
    'no id of a rule, which is one line of at most 512 characters',
  ),
)

/** −1 is how the standard writes that there is none. */
const index = v.optional(v.pipe(v.number(), v.integer('no index'), v.minValue(-1, 'no index')), -1)

const configuration = v.object({ level: v.optional(sarifLevel) })

/** Section 3.49. */
const descriptor = v.object({
  id,
  guid: v.optional(v.string()),
  defaultConfiguration: v.optional(configuration),
})

/** Section 3.19: the driver of a tool, or an extension of it. */
const component = v.object({ name: v.string(), guid: v.optional(v.string()), rules: listOf(descriptor) })

/** Sections 3.52 and 3.54. */
const reference = v.object({
  id: v.optional(id),
  index,
  guid: v.optional(v.string()),
  toolComponent: v.optional(v.object({ index, name: v.optional(v.string()), guid: v.optional(v.string()) })),
})

/** Section 3.20. */
const invocation = v.object({
  executionSuccessful: v.boolean(),
  endTimeUtc: v.optional(v.string()),
  ruleConfigurationOverrides: listOf(v.object({ descriptor: reference, configuration })),
})

const location = v.object({
  physicalLocation: v.optional(
    v.object({
      artifactLocation: v.optional(v.object({ uri: v.optional(v.string()) })),
      region: v.optional(v.object({ startLine: v.optional(v.number()) })),
    }),
  ),
})

/** Section 3.27. Its suppressions are left out on purpose: whoever wrote the file wrote them too. */
const result = v.object({
  ruleId: v.optional(id),
  ruleIndex: index,
  rule: v.optional(reference),
  kind: v.optional(v.picklist(['fail', 'pass', 'open', 'review', 'informational', 'notApplicable']), 'fail'),
  level: v.optional(sarifLevel),
  message: v.object({ text: v.optional(v.string()), id: v.optional(v.string()) }),
  locations: listOf(location),
  baselineState: v.optional(v.picklist(['new', 'unchanged', 'updated', 'absent'])),
  provenance: v.optional(v.object({ invocationIndex: index })),
})

/** Section 3.14. Without results, or with null in their place, no scan was made (section 3.14.23). */
const run = v.object({
  tool: v.object({ driver: component, extensions: listOf(component) }),
  invocations: listOf(invocation),
  results: v.array(result),
  externalPropertyFileReferences: v.optional(v.record(v.string(), v.unknown())),
})

export const sarifLog = v.object({
  version: v.literal('2.1.0'),
  runs: v.array(run),
  inlineExternalProperties: listOf(v.unknown()),
})

export type SarifLevel = v.InferOutput<typeof sarifLevel>
export type SarifRun = v.InferOutput<typeof run>
export type SarifInvocation = v.InferOutput<typeof invocation>
export type SarifResult = v.InferOutput<typeof result>
export type SarifReference = v.InferOutput<typeof reference>
export type SarifDescriptor = v.InferOutput<typeof descriptor>
export type SarifComponent = v.InferOutput<typeof component>
