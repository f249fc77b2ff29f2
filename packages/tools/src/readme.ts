/** Brings the tables of READMEs in line with action.yml, the reusable workflows and the templates; with `--check` it only says which are not. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionInputs, actionOutputs, inputsOf, outputsOf, rootAction } from './action-yml.ts'
import { actionNames, root } from './bundles.ts'
import { withTables } from './readme-tables.ts'
import { templatesReadme, withTemplateTables } from './template-tables.ts'
import { oneLinePage, withWorkflowTables, workflowsReadme } from './workflow-tables.ts'

const [option, ...rest] = process.argv.slice(2)
if ((option !== undefined && option !== '--check') || rest.length > 0)
  throw new Error('usage: readme [--check]')

function bringInLine(file: string, source: string, rewrite: (present: string) => string): void {
  const present = readFileSync(join(root, file), 'utf8')
  const wanted = rewrite(present)
  if (wanted === present) return
  if (option === '--check') {
    console.error(`${file} differs from ${source}: run npm run readme`)
    process.exitCode = 1
  } else {
    writeFileSync(join(root, file), wanted)
    console.log(`${file} rewritten`)
  }
}

for (const name of actionNames()) {
  bringInLine(`actions/${name}/README.md`, 'action.yml', (present) =>
    withTables(present, actionInputs(name), actionOutputs(name)),
  )
}
bringInLine(oneLinePage, rootAction, (present) =>
  withTables(present, inputsOf(rootAction), outputsOf(rootAction)),
)
bringInLine(workflowsReadme, 'the workflows', withWorkflowTables)
bringInLine(templatesReadme, 'the templates', withTemplateTables)
