/** The JSON Schema of deploy-policy.yml, made from the very schema by which the file is read. */
import { approver } from '@secure-deploy/core/policy-file/approval-schema'
import { policyFile } from '@secure-deploy/core/policy-file/schema'
import { signer } from '@secure-deploy/core/policy-file/signer-schema'
import { toJsonSchema } from '@valibot/to-json-schema'

/** Where it is published, relative to the root. */
export const policySchemaFile = 'docs/deploy-policy.schema.json'

/** The whole file. Draft 7 is the newest that every editor's YAML support reads. */
export function policySchemaText(): string {
  const schema = toJsonSchema(policyFile, {
    target: 'draft-07',
    errorMode: 'throw',
    // Before the fields of a map stands a check that it is one, which JSON Schema says anyway.
    typeMode: 'output',
    definitions: { signer, approver },
  })
  const { $schema, $defs, ...rest } = drafted(schema) as Record<string, unknown>
  const document = { $schema, title: 'deploy-policy.yml', ...rest, definitions: $defs }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

/** As draft 7 has it: definitions under their old name, and `false` for fields that there are none of. */
function drafted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(drafted)
  if (typeof node !== 'object' || node === null) return node
  const members = Object.entries(node).map(([name, value]) => {
    if (name === '$ref' && typeof value === 'string')
      return [name, value.replace('#/$defs/', '#/definitions/')]
    return [name, name === 'additionalProperties' && isNever(value) ? false : drafted(value)]
  })
  return Object.fromEntries(members) as unknown
}

function isNever(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'not' in value
}
