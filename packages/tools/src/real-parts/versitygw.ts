/** The S3 server of the integration tests for what MinIO does not do; see docs/adr/0020-real-s3-server.md. */
import { join } from 'node:path'
import { goProgram } from './go-program.ts'
import { installedPart } from './part.ts'

export const versitygw = goProgram({
  name: 'versitygw',
  module: 'github.com/versity/versitygw',
  version: 'v1.8.0',
  sum: 'h1:au+wI+aybno/STsQiSm35Uu6Q6iK5MWReQxgO6SEMFc=',
  main: 'cmd/versitygw',
  versionArguments: ['--version'],
})

/** The installed program. */
export function versitygwProgram(): string {
  return join(installedPart(versitygw), versitygw.name)
}
