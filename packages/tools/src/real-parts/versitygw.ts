/** The second S3 server of the integration tests, and an STS that evaluates trust policies; see docs/adr/0012-real-s3-server.md. */
import { join } from 'node:path'
import { amendedGoProgram } from './amended-go-program.ts'
import { installedPart } from './part.ts'

/**
 * Its STS asks no OIDC issuer on loopback, to guard the network that it usually stands in. The tests' issuer stands
 * nowhere else, so that one condition is taken out.
 */
export const versitygw = amendedGoProgram(
  {
    name: 'versitygw',
    module: 'github.com/versity/versitygw',
    version: 'v1.8.0',
    sum: 'h1:au+wI+aybno/STsQiSm35Uu6Q6iK5MWReQxgO6SEMFc=',
    main: 'cmd/versitygw',
    versionArguments: ['--version'],
  },
  {
    name: 'loopback',
    file: 'iamapi/internal/iamutil/oidc_thumbprint.go',
    before: 'return ip.IsLoopback() || ip.IsPrivate()',
    after: 'return ip.IsPrivate()',
  },
)

/** The installed program. */
export function versitygwProgram(): string {
  return join(installedPart(versitygw), versitygw.name)
}
