/** A checkout with a build in it, as a job has it when it comes to signing. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

export interface Workspace {
  readonly path: string
  /** The commit that is checked out. */
  readonly commit: string
  write(name: string, content: string | Uint8Array): string
}

export const buildFiles = {
  'build/app.zip': 'the application',
  'build/config/app.json': '{"threads":2}',
  'reports/junit.xml': '<testsuites tests="1" failures="0"/>',
} as const

/** Sources are committed; the build is there beside them, untracked. */
export function makeWorkspace(files: Readonly<Record<string, string>> = buildFiles): Workspace {
  const path = temporaryFolder()
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(path, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    return file
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: path,
      encoding: 'utf8',
    }).trim()
  write('src/app.js', 'export const answer = 42\n')
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'An application')
  for (const [name, content] of Object.entries(files)) write(name, content)
  return { path, commit: git('rev-parse', 'HEAD'), write }
}
