/** Writes the reusable workflows into .github/workflows/; with `--check` it only says which of them differ from their source. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundles.ts'
import { mirrorFile, mirrorOf, sourceFile, workflowNames } from './workflow-sources.ts'

const [option, ...rest] = process.argv.slice(2)
if ((option !== undefined && option !== '--check') || rest.length > 0)
  throw new Error('usage: workflows [--check]')

for (const name of workflowNames()) {
  const path = join(root, mirrorFile(name))
  const wanted = mirrorOf(name)
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue
  if (option === '--check') {
    console.error(`${mirrorFile(name)} differs from ${sourceFile(name)}: run npm run workflows`)
    process.exitCode = 1
  } else {
    writeFileSync(path, wanted)
    console.log(`${mirrorFile(name)} rewritten`)
  }
}
