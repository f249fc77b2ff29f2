/** The S3 and STS server of the integration tests. Its licence is the AGPL: it is run as a program of its own, never linked. */
import { join } from 'node:path'
import { goProgram } from './go-program.ts'
import { installedPart } from './part.ts'

// The server's release tags are no module versions, so it is named by commit; see docs/adr/0012-real-s3-server.md.
export const minio = goProgram({
  name: 'minio',
  module: 'github.com/minio/minio',
  version: 'v0.0.0-20260212201848-7aac2a2c5b7c',
  sum: 'h1:/qdoYujxF5MBLDMVLeiYJ/7fBa1HikX39Dvzb9Ji8pA=',
  versionArguments: ['--version'],
})

/** The installed program. */
export function minioProgram(): string {
  return join(installedPart(minio), minio.name)
}
