/** The bundled `secure-deploy init` in a repository, as its users run it. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, it } from '@jest/globals'
import { filesIn } from '../support/runner.ts'
import { flagsOf } from '../support/set-ups.ts'
import { makeWorkspace, type Workspace } from '../support/workspace.ts'

const program = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
let workspace: Workspace
beforeEach(() => {
  workspace = makeWorkspace({})
})

function init(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'init', ...args], {
    cwd: workspace.path,
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, stdout, stderr }
}

it('writes the files, and nothing when run again', () => {
  expect(init(...flagsOf())).toMatchObject({ status: 0, stderr: '' })
  const written = filesIn(join(workspace.path, '.github'))
  expect(written).toContain('workflows/release.yml')
  const again = init()
  expect([again.status, again.stderr]).toEqual([0, ''])
  expect(again.stdout).toContain('Nothing was written')
})

it('shows what differs and writes nothing where there is nobody to ask', () => {
  init(...flagsOf())
  writeFileSync(join(workspace.path, '.github/workflows/release.yml'), '# mine\n')
  const { status, stdout, stderr } = init()
  expect([status, stderr]).toEqual([1, expect.stringContaining('INPUT_CONFLICT')])
  expect(stdout).toContain('\n-# mine\n')
})

it('ends with the exit code of a wrong command line for a flag that there is not', () => {
  expect(init('--regoins', 'eu-west-1')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--regoins'),
  })
})
