/** Parts that are Go programs of others with one place of their sources changed, where tests can't do with what stands there. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadModule, type GoProgram } from './go-program.ts'
import type { Part } from './part.ts'
import { runCommand } from './run-command.ts'

export interface Amendment {
  /** One word for the part's version: what was built must not pass for what it was made from. */
  readonly name: string
  /** Path in the module. */
  readonly file: string
  /** A text that stands there once. */
  readonly before: string
  readonly after: string
}

/** A part built from a module's sources, `before` replaced by `after` and nothing besides changed. */
export function amendedGoProgram(program: GoProgram, amendment: Amendment): Part {
  const { name, module, version, sum, main, versionArguments } = program
  return {
    name,
    version: `${version}-${amendment.name}`,
    install: async (folder) => {
      const source = join(folder, 'source')
      cpSync(await downloadModule({ path: module, version, sum }, folder), source, { recursive: true })
      // The module cache is read-only, and so is a copy of it.
      await runCommand('chmod', ['-R', 'u+w', source])
      amend(join(source, amendment.file), amendment)
      const flags = ['-trimpath', '-buildvcs=false', '-mod=readonly', '-ldflags=-s -w']
      await runCommand('go', ['build', ...flags, '-o', join(folder, name), `./${main ?? ''}`], {
        cwd: source,
        env: { CGO_ENABLED: '0' },
      })
      rmSync(source, { recursive: true })
    },
    check: async (folder) => {
      await runCommand(join(folder, name), versionArguments, { cwd: folder })
    },
  }
}

function amend(path: string, { file, before, after }: Amendment): void {
  const parts = readFileSync(path, 'utf8').split(before)
  if (parts.length !== 2) {
    throw new Error(`${file} has ${parts.length - 1} places ${JSON.stringify(before)} instead of one`)
  }
  writeFileSync(path, parts.join(after))
}
