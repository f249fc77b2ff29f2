/** The second S3 server of the integration tests, and an STS that evaluates trust policies; see docs/adr/0012-real-s3-server.md. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadModule } from './go-program.ts'
import { installedPart, type Part } from './part.ts'
import { runCommand } from './run-command.ts'

const upstream = {
  path: 'github.com/versity/versitygw',
  version: 'v1.8.0',
  sum: 'h1:au+wI+aybno/STsQiSm35Uu6Q6iK5MWReQxgO6SEMFc=',
} as const

/**
 * Its STS asks no OIDC issuer on loopback, to guard the network that it usually stands in. The tests' issuer stands
 * nowhere else, so that one condition is taken out; nothing besides is changed.
 */
const guard = {
  file: 'iamapi/internal/iamutil/oidc_thumbprint.go',
  before: 'return ip.IsLoopback() || ip.IsPrivate()',
  after: 'return ip.IsPrivate()',
} as const

export const versitygw: Part = {
  name: 'versitygw',
  version: `${upstream.version}-loopback`,
  install: async (folder) => {
    const source = join(folder, 'source')
    cpSync(await downloadModule(upstream, folder), source, { recursive: true })
    // The module cache is read-only, and so is a copy of it.
    await runCommand('chmod', ['-R', 'u+w', source])
    lift(join(source, guard.file))
    const flags = ['-trimpath', '-buildvcs=false', '-mod=readonly', '-ldflags=-s -w', '-o', folder]
    await runCommand('go', ['build', ...flags, './cmd/versitygw'], { cwd: source, env: { CGO_ENABLED: '0' } })
    rmSync(source, { recursive: true })
  },
  check: async (folder) => {
    await runCommand(join(folder, 'versitygw'), ['--version'])
  },
}

function lift(file: string): void {
  const parts = readFileSync(file, 'utf8').split(guard.before)
  if (parts.length !== 2) throw new Error(`${guard.file} has ${parts.length - 1} guards instead of one`)
  writeFileSync(file, parts.join(guard.after))
}

/** The installed program. */
export function versitygwProgram(): string {
  return join(installedPart(versitygw), versitygw.name)
}
