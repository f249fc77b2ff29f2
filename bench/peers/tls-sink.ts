/** The endpoint that uploads are sent to in the bench: compiled here, of nothing but what Go itself brings. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { installedPart, type Part } from '@secure-deploy/tools/real-parts/part'
import { runCommand } from '@secure-deploy/tools/real-parts/run-command'

const source = join(root, 'bench/peers/tls-sink')

export const tlsSink: Part = {
  name: 'tls-sink',
  version: digestOfSource(),
  install: async (folder) => {
    const flags = ['-trimpath', '-buildvcs=false', '-ldflags=-s -w', '-o', folder]
    await runCommand('go', ['build', ...flags, '.'], { cwd: source, env: { CGO_ENABLED: '0' } })
  },
  check: async (folder) => {
    await runCommand(join(folder, 'tls-sink'), ['version'])
  },
}

function digestOfSource(): string {
  const hash = createHash('sha256')
  for (const file of ['go.mod', 'main.go']) hash.update(readFileSync(join(source, file)))
  return hash.digest('hex').slice(0, 12)
}

/** The installed program. */
export function sinkProgram(): string {
  return join(installedPart(tlsSink), tlsSink.name)
}
