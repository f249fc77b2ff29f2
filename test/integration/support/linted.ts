/** Lays out workflows for linters as they would stand in a repository, and runs the linters over them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootAction } from '@secure-deploy/tools/action-yml'
import { root } from '@secure-deploy/tools/bundles'
import { actionlintProgram } from '@secure-deploy/tools/real-parts/actionlint'
import { lintProgram } from '@secure-deploy/tools/real-parts/zizmor'
import { mirrorOf, workflowNames } from '@secure-deploy/tools/workflow-sources'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Workflows by a name that says where each comes from. */
export type Workflows = Readonly<Record<string, string>>

export interface Verdict {
  readonly exitCode: number | null
  readonly printed: string
}

function layOut(workflows: Workflows): string {
  const folder = temporaryFolder()
  // By this folder actionlint knows the root of a project.
  mkdirSync(join(folder, '.git'))
  for (const name of [rootAction, 'actions', 'dist']) symlinkSync(join(root, name), join(folder, name))
  mkdirSync(join(folder, '.github/actions'), { recursive: true })
  symlinkSync(join(root, 'test/integration/composite-action'), join(folder, '.github/actions/release'))
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  for (const [name, text] of Object.entries(workflows)) {
    writeFileSync(join(folder, '.github/workflows', `${name.replaceAll(/[^\w.-]/g, '-')}.yml`), text)
  }
  return folder
}

/**
 * actionlint, with shellcheck for the scripts. It reads only actions and workflows of the repository that it lints and
 * does not know references that start with `$/` yet, so both forms of a reference to this repository are made `./`: then
 * it checks every input and output against action.yml and our reusable workflows.
 */
export function actionlint(workflows: Workflows): Verdict {
  const called = workflowNames().map((name) => [name, mirrorOf(name)] as const)
  const local = [...called, ...Object.entries(workflows)].map(([name, text]) => [
    name,
    text
      .replaceAll(/uses: OWNER\/secure-deploy-actions\/?([^@\s]*)@\S+/g, 'uses: ./$1')
      .replaceAll('uses: $/', 'uses: ./'),
  ])
  return run(
    actionlintProgram(),
    ['-no-color', '-pyflakes=', '-shellcheck', lintProgram('shellcheck')],
    layOut(Object.fromEntries(local) as Workflows),
  )
}

/** shellcheck over a script for bash that stands in no workflow. */
export function shellcheck(script: string): Verdict {
  const file = join(temporaryFolder(), 'script.sh')
  writeFileSync(file, script)
  return run(lintProgram('shellcheck'), ['--shell=bash', file], root)
}

/** zizmor at its most demanding, without the audits that ask GitHub. `files` are relative to `cwd`. */
export function zizmor(files: readonly string[], cwd: string, disabled: readonly string[] = []): Verdict {
  const config = join(temporaryFolder(), 'zizmor.yml')
  const rules = Object.fromEntries(disabled.map((rule) => [rule, { disable: true }]))
  writeFileSync(config, JSON.stringify({ rules }))
  const options = ['--offline', '--persona=pedantic', '--color=never', '--strict-collection', '--no-progress']
  return run(lintProgram('zizmor'), [...options, '--config', config, ...files], cwd)
}

/** zizmor over texts. */
export function zizmorOf(workflows: Workflows, disabled: readonly string[] = []): Verdict {
  return zizmor(['.github/workflows'], layOut(workflows), disabled)
}

function run(program: string, args: readonly string[], cwd: string): Verdict {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (error !== undefined) throw error
  return { exitCode: status, printed: `${stdout}${stderr.replaceAll(/^ INFO .*\n/gm, '')}` }
}
