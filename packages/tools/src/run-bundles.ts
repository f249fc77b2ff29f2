/** Runs every committed bundle once under Node 24, as the runner does, and demands the answer that it must give. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionInputs } from './action-yml.ts'
import { allBundles, root } from './bundles.ts'
import { node24 } from './node24.ts'

interface Outcome {
  readonly exitCode: number | null
  readonly text: string
}

function runNode(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Outcome {
  const { status, stdout, stderr, error } = spawnSync(node24(), args, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (error !== undefined) throw error
  return { exitCode: status, text: `${stdout}${stderr}` }
}

/** What the runner sets for a step that names no inputs: each declared input, as its default or empty. */
function emptyStepEnvironment(name: string, folder: string): Record<string, string> {
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((file) => [
    `GITHUB_${file}`,
    join(folder, file),
  ])
  for (const [, file] of files) writeFileSync(file as string, '')
  const inputs = actionInputs(name).map((input) => [`INPUT_${input.name.toUpperCase()}`, input.default ?? ''])
  return Object.fromEntries([
    ['PATH', process.env['PATH'] ?? ''],
    ['GITHUB_ACTIONS', 'true'],
    ['GITHUB_WORKSPACE', folder],
    ['RUNNER_TEMP', folder],
    ...files,
    ...inputs,
  ]) as Record<string, string>
}

function refusalOf(name: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'secure-deploy-'))
  try {
    const { exitCode, text } = runNode(
      [join(root, 'dist', name, 'index.js')],
      folder,
      emptyStepEnvironment(name, folder),
    )
    if (exitCode !== 1) return `exit code ${exitCode} instead of 1:\n${text}`
    if (!text.includes('::error title=INPUT_MISSING::'))
      return `no ::error title=INPUT_MISSING:: in:\n${text}`
    if (readFileSync(join(folder, 'OUTPUT'), 'utf8') !== '') return 'an output was written before the refusal'
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function demoFault(): string | undefined {
  const { exitCode, text } = runNode([join(root, 'dist/cli/index.js'), 'demo'], root, {
    PATH: process.env['PATH'] ?? '',
  })
  return exitCode === 0 ? undefined : `demo ended with exit code ${exitCode}:\n${text}`
}

function runAll(): void {
  for (const { name, kind } of allBundles()) {
    if (!existsSync(join(root, 'dist', name, 'index.js'))) throw new Error(`dist/${name}/index.js is missing`)
    const fault = kind === 'action' ? refusalOf(name) : demoFault()
    console.log(
      `dist/${name}: ${fault ?? (kind === 'action' ? 'refuses a step without inputs' : 'demo ends well')}`,
    )
    if (fault !== undefined) process.exitCode = 1
  }
}

runAll()
