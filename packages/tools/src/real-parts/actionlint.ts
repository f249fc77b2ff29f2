/** The linter that knows the syntax, contexts and expressions of workflows. */
import { join } from 'node:path'
import { goProgram } from './go-program.ts'
import { installedPart } from './part.ts'

export const actionlint = goProgram({
  name: 'actionlint',
  module: 'github.com/rhysd/actionlint',
  version: 'v1.7.12',
  sum: 'h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=',
  main: 'cmd/actionlint',
  versionArguments: ['-version'],
})

/** The installed program. */
export function actionlintProgram(): string {
  return join(installedPart(actionlint), actionlint.name)
}
