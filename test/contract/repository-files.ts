/** The repository as the contract tests see it: its files, workspaces and parsed YAML and JSON. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Committed files and those about to be, relative to the root, sorted; without what .gitignore names. */
export function repositoryFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file))).sort()
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly overrides?: Readonly<Record<string, string>>
}

export function readManifest(file: string): Manifest {
  return JSON.parse(read(file)) as Manifest
}

export function readYaml(file: string): unknown {
  return parse(read(file))
}

export interface Workspace {
  /** `packages/core` or `actions/sign-artifact`. */
  readonly folder: string
  /** The last part of the folder. */
  readonly name: string
  readonly kind: 'package' | 'action'
  readonly manifest: Manifest
  /** TypeScript sources under src/, relative to the root. */
  readonly sources: readonly string[]
}

export function workspaces(): readonly Workspace[] {
  const files = repositoryFiles()
  return files
    .filter((file) => /^(packages|actions)\/[^/]+\/package\.json$/.test(file))
    .map((file) => {
      const folder = file.slice(0, -'/package.json'.length)
      return {
        folder,
        name: folder.split('/')[1] ?? '',
        kind: folder.startsWith('actions/') ? 'action' : 'package',
        manifest: readManifest(file),
        sources: files.filter((source) => source.startsWith(`${folder}/src/`) && source.endsWith('.ts')),
      }
    })
}

/** The names of the folders of actions/. */
export function actionNames(): readonly string[] {
  return workspaces()
    .filter((workspace) => workspace.kind === 'action')
    .map((workspace) => workspace.name)
}
