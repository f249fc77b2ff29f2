/** Parts from PyPI: a virtual environment of its own for each, holding exactly the files whose hashes are pinned. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Part } from './part.ts'
import { runCommand } from './run-command.ts'

export interface PythonEnvironment {
  readonly name: string
  readonly version: string
  /** Lines of a requirements file, dependencies included, each `package==version --hash=sha256:...`. */
  readonly requirements: readonly string[]
  /** Arguments for the environment's `python` that end with exit code 0 when the part is in working order. */
  readonly checkArguments: readonly string[]
}

export function pythonEnvironment(environment: PythonEnvironment): Part {
  const { name, version, requirements, checkArguments } = environment
  return {
    name,
    version,
    install: async (folder) => {
      const list = join(folder, 'requirements.txt')
      writeFileSync(list, `${requirements.join('\n')}\n`)
      await runCommand('python3', ['-m', 'venv', join(folder, 'venv')])
      await runCommand(pythonIn(folder), [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--no-deps',
        '--require-hashes',
        '--only-binary=:all:',
        '--requirement',
        list,
      ])
      await runCommand(pythonIn(folder), ['-m', 'pip', 'check'])
    },
    check: async (folder) => {
      await runCommand(pythonIn(folder), checkArguments)
    },
  }
}

/** The Python of a part installed in `folder`. */
function pythonIn(folder: string): string {
  return join(folder, 'venv', 'bin', 'python')
}
