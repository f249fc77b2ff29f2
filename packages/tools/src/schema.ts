/** Writes the published JSON Schema of deploy-policy.yml; with `--check` it only says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundles.ts'
import { policySchemaFile, policySchemaText } from './policy-schema.ts'

const [option, ...rest] = process.argv.slice(2)
if ((option !== undefined && option !== '--check') || rest.length > 0)
  throw new Error('usage: schema [--check]')

const wanted = policySchemaText()
if (option === undefined) {
  writeFileSync(join(root, policySchemaFile), wanted)
} else if (readFileSync(join(root, policySchemaFile), 'utf8') !== wanted) {
  console.error(`${policySchemaFile} differs from what policies are read by: run npm run schema`)
  process.exitCode = 1
}
