/** Reads deploy-policy.yml: from bytes to the domain's policy, or to everything that is wrong with the file. */
import { safeParse } from 'valibot'
import type { DeployPolicy } from '../policy/deploy-policy.ts'
import { sha256Of } from '../values/digest.ts'
import { malformedPolicy, nameOf } from './faults.ts'
import { toFaults } from './issues.ts'
import { meaningFaults } from './meaning-faults.ts'
import { toPolicy } from './policy.ts'
import { policyFile } from './schema.ts'
import { readYaml } from './yaml.ts'

export { largestPolicy } from './yaml.ts'

/**
 * `uri` is where the file came from, as its user wrote it. All faults of the file's shape are reported together; if every
 * field is there and of its kind, so are those of its meaning.
 *
 * @throws InputError POLICY_MALFORMED
 */
export function parseDeployPolicy(bytes: Uint8Array, uri: string): DeployPolicy {
  const read = readYaml(bytes)
  if (read.kind === 'faulty') throw malformedPolicy(uri, read.faults)
  const { value, lineOf } = read.file
  const result = safeParse(policyFile, value)
  const shape = toFaults(result.issues ?? [])
  if (!result.typed) throw malformedPolicy(uri, shape, lineOf)
  // Asking what a list or text means may take time that grows with the square of its length, so lengths come first.
  const isBounded = !(result.issues ?? []).some(({ type }) => type === 'max_length')
  const places = new Set(shape.map(({ path }) => nameOf(path)))
  const found = isBounded ? meaningFaults(result.output) : []
  const meaning = found.filter(({ path }) => !places.has(nameOf(path)))
  if (shape.length + meaning.length > 0) throw malformedPolicy(uri, [...shape, ...meaning], lineOf)
  return toPolicy(result.output, { uri, sha256: sha256Of(bytes) })
}
