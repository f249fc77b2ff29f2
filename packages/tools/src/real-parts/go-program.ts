/** Parts that are Go programs: built from the module proxy at a version whose content is pinned by its checksum. */
import { join } from 'node:path'
import type { Part } from './part.ts'
import { runCommand } from './run-command.ts'

export interface GoProgram {
  /** The part's name, and that of the program in its folder. */
  readonly name: string
  readonly module: string
  /** A tag or pseudo-version of the module. */
  readonly version: string
  /** The `h1:` checksum of the module's zip file; the module's own go.mod then settles every dependency. */
  readonly sum: string
  /** The main package, below the module; the module itself unless given. */
  readonly main?: string
  /** Arguments that make the program print its version or usage and end with exit code 0. */
  readonly versionArguments: readonly string[]
}

/**
 * A part built by `go install`. Dependencies are checked against the checksum database that Go is configured with.
 * Modules whose go.mod has `replace` lines are refused by `go install`.
 */
export function goProgram(program: GoProgram): Part {
  const { name, module, version, sum, main } = program
  return {
    name,
    version,
    install: async (folder) => {
      await downloadModule({ path: module, version, sum }, folder)
      const target = `${main === undefined ? module : `${module}/${main}`}@${version}`
      // Without symbol tables and debugging data the linker writes half as much.
      await runCommand('go', ['install', '-trimpath', '-ldflags=-s -w', target], {
        cwd: folder,
        env: { GOBIN: folder, CGO_ENABLED: '0' },
      })
    },
    check: async (folder) => {
      await runCommand(join(folder, name), program.versionArguments, { cwd: folder })
    },
  }
}

/**
 * Downloads a module, `cwd` being any folder, and returns where its sources stand, read-only.
 *
 * @throws Error for another checksum than `sum`
 */
export async function downloadModule(
  { path, version, sum }: { readonly path: string; readonly version: string; readonly sum: string },
  cwd: string,
): Promise<string> {
  const target = `${path}@${version}`
  const printed = await runCommand('go', ['mod', 'download', '-json', target], { cwd })
  const { Sum, Dir } = JSON.parse(printed) as { readonly Sum?: string; readonly Dir?: string }
  // Fail closed: the same version with other content is another program.
  if (Sum !== sum || Dir === undefined) throw new Error(`${target} has the checksum ${Sum} instead of ${sum}`)
  return Dir
}
