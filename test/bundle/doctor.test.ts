/** The bundled `secure-deploy doctor` as its users run it: in the repository of a set-up, from dist/ alone. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { findingOf } from '../support/doctor.ts'
import type { DoctorDocument } from '../support/doctor.ts'
import { makeSetUpCheckout } from '../support/set-up-checkout.ts'
import type { SetUpCheckout } from '../support/set-up-checkout.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const dist = join(temporaryFolder(), 'dist')
const home = temporaryFolder()

let checkout: SetUpCheckout
beforeAll(() => {
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), dist, { recursive: true })
})
beforeEach(() => {
  checkout = makeSetUpCheckout()
})

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(dist, 'cli', 'index.js'), 'doctor', ...args], {
    cwd: checkout.root,
    env: { PATH: process.env['PATH'] ?? '', HOME: home },
    encoding: 'utf8',
    timeout: 60_000,
  })
}

describe('secure-deploy doctor', () => {
  it('ends well in a repository that is as it was set up, and changes nothing in it', () => {
    const { status, stdout, stderr } = run()
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Set-up of octo-org/app')
    expect(checkout.git('status', '--porcelain')).toBe('')
  })

  it('names what is missing and what to do', () => {
    checkout.remove('.github/workflows/lift.yml')
    const { status, stdout, stderr } = run('--json')
    expect([status, stderr.split(':')[0]]).toEqual([1, 'SET_UP_INCOMPLETE'])
    const document = JSON.parse(stdout) as DoctorDocument
    expect(findingOf(document, '.github/workflows/lift.yml').standing).toBe('missing')
    expect(document.next[0]?.step).toBe('secure-deploy init')
  })

  it('tells a policy that was edited from one that cannot be used', () => {
    const path = 'deploy-policy.yml'
    const text = readFileSync(join(checkout.root, path), 'utf8')
    checkout.write(path, `${text}# Ours.\n`)
    expect(run().status).toBe(0)
    checkout.write(path, `${text}frob: 1\n`)
    expect(run().status).toBe(1)
  })
})
