/** The workflow runner of the integration tests: `act`, which here runs jobs on this machine, without containers. */
import { join } from 'node:path'
import { amendedGoProgram } from './amended-go-program.ts'
import { installedPart } from './part.ts'

/**
 * It gives steps a terminal, and no longer reads from it when a step has failed, so that the last lines of a failure are
 * lost now and then. Steps get pipes instead, as GitHub's runner gives them, which are read to their end.
 */
export const act = amendedGoProgram(
  {
    name: 'act',
    module: 'github.com/nektos/act',
    version: 'v0.2.89',
    sum: 'h1:d9oFeJ6jUkaVExuG+XzAaMPDqoDrNHaGeiRb8IU+N5w=',
    versionArguments: ['--version'],
  },
  {
    name: 'pipes',
    file: 'pkg/container/host_environment.go',
    before: 'if true /* allocate Terminal */ {',
    after: 'if false {',
  },
)

/** The installed program. */
export function actProgram(): string {
  return join(installedPart(act), act.name)
}
