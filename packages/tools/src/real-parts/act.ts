/** The workflow runner of the integration tests: `act`, which here runs jobs on this machine, without containers. */
import { join } from 'node:path'
import { goProgram } from './go-program.ts'
import { installedPart } from './part.ts'

export const act = goProgram({
  name: 'act',
  module: 'github.com/nektos/act',
  version: 'v0.2.89',
  sum: 'h1:d9oFeJ6jUkaVExuG+XzAaMPDqoDrNHaGeiRb8IU+N5w=',
  versionArguments: ['--version'],
})

/** The installed program. */
export function actProgram(): string {
  return join(installedPart(act), act.name)
}
