/** Reads CycloneDX in JSON (ECMA-424): what it lists, and the digests by which it names it. */
import * as v from 'valibot'
import { listOf, readShape, unread } from './json.ts'
import type { Subject } from './malformed.ts'
import { readSha256, sbomOf } from './sbom.ts'
import type { Sbom } from './sbom.ts'

const hash = v.object({ alg: v.string(), content: v.string() })

interface Component {
  readonly hashes: readonly v.InferOutput<typeof hash>[]
  readonly components: readonly Component[]
}

const component: v.GenericSchema<unknown, Component> = v.object({
  // Both are demanded by the standard; without them it would not be known what is listed.
  type: v.string(),
  name: v.string(),
  hashes: listOf(hash),
  components: listOf(v.lazy(() => component)),
})

const document = v.object({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.pipe(v.string(), v.regex(/^1\.\d{1,2}$/, unread)),
  metadata: v.nullish(v.object({ component: v.nullish(component) })),
  components: listOf(component),
})

/** @throws VerificationError EVIDENCE_MALFORMED */
export function readCyclonedxJson(value: unknown, subject: Subject): Sbom {
  const { metadata, components } = readShape(document, value, subject)
  const about = metadata?.component
  const listed = [...(about ? [about] : []), ...components].flatMap(withNested)
  return sbomOf('cyclonedx', {
    components: listed.length,
    sha256: listed
      .flatMap(({ hashes }) => hashes)
      .filter(({ alg }) => alg === 'SHA-256')
      .map(({ content }) => readSha256(content, subject)),
  })
}

/** INVARIANT: strict JSON is at most 100 levels deep, so this ends long before the stack does. */
function withNested(one: Component): readonly Component[] {
  return [one, ...one.components.flatMap(withNested)]
}
