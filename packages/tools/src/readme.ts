/** Brings the tables of every action's README in line with its action.yml; with `--check` it only says which are not. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionInputs, actionOutputs } from './action-yml.ts'
import { actionNames, root } from './bundles.ts'
import { withTables } from './readme-tables.ts'

const [option, ...rest] = process.argv.slice(2)
if ((option !== undefined && option !== '--check') || rest.length > 0)
  throw new Error('usage: readme [--check]')

for (const name of actionNames()) {
  const file = `actions/${name}/README.md`
  const present = readFileSync(join(root, file), 'utf8')
  const wanted = withTables(present, actionInputs(name), actionOutputs(name))
  if (wanted === present) continue
  if (option === '--check') {
    console.error(`${file} differs from action.yml: run npm run readme`)
    process.exitCode = 1
  } else {
    writeFileSync(join(root, file), wanted)
    console.log(`${file} rewritten`)
  }
}
