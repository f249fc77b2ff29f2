/** Parts that are small Go programs of this repository around a library made by others, pinned by go.mod and go.sum. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bundles.ts'
import type { Part } from './part.ts'
import { runCommand } from './run-command.ts'

/** `name` is the part, the program in its folder, and the folder of the sources beside this file. */
export function goSource(name: string): Part {
  const source = join(root, 'packages/tools/src/real-parts', name)
  return {
    name,
    version: digestOf(source),
    install: async (folder) => {
      // A go.sum that lacks anything is refused, and what it pins is downloaded with its checksums verified.
      await runCommand(
        'go',
        ['build', '-trimpath', '-buildvcs=false', '-mod=readonly', '-ldflags=-s -w', '-o', folder, '.'],
        {
          cwd: source,
          env: { CGO_ENABLED: '0' },
        },
      )
    },
    check: async (folder) => {
      await runCommand(join(folder, name), ['version'])
    },
  }
}

/** Another line in the sources, or another library, is another version. */
function digestOf(source: string): string {
  const hash = createHash('sha256')
  for (const file of ['go.mod', 'go.sum', 'main.go']) hash.update(readFileSync(join(source, file)))
  return hash.digest('hex').slice(0, 12)
}
