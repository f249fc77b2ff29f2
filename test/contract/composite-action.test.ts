/** The action at the root: few inputs, everything pinned by the commit that its caller has pinned, and a script that only takes texts apart. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inputsOf, outputsOf, readMapping, rootAction } from '@secure-deploy/tools/action-yml'
import { sourceFile } from '@secure-deploy/tools/workflow-sources'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { read, root } from './repository-files.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}

const text = read(rootAction)
const { steps } = readMapping(rootAction)['runs'] as { readonly steps: readonly Step[] }
const signing = steps.find(({ uses }) => uses?.endsWith('/sign-artifact'))

describe('action.yml', () => {
  it('has at most five inputs, and uses each', () => {
    const names = inputsOf(rootAction).map(({ name }) => name)
    expect(names.length).toBeLessThanOrEqual(5)
    expect(names.filter((name) => !text.includes(`\${{ inputs.${name} }}`))).toEqual([])
  })

  it('describes every output, and each comes from a step', () => {
    expect(outputsOf(rootAction).length).toBeGreaterThan(0)
    const values = Object.values(
      readMapping(rootAction)['outputs'] as Record<string, { readonly value: string }>,
    )
    expect(
      values.filter(({ value }) => !/^\$\{\{ steps\.(sign|upload)\.outputs\.[a-z-]+ \}\}$/.test(value)),
    ).toEqual([])
  })

  it('names our actions by the commit that its caller has pinned, and each exists', () => {
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used).toEqual(['$/actions/sign-artifact', '$/actions/upload-artifact'])
    expect(used.filter((uses) => !existsSync(join(root, uses.slice('$/'.length), 'action.yml')))).toEqual([])
  })

  it('signs and uploads by the same patterns', () => {
    const [first, second] = steps.filter(({ uses }) => uses !== undefined)
    for (const input of ['subject-path', 'evidence-path']) {
      expect(first?.with?.[input]).toBe(second?.with?.[input])
    }
  })

  it('puts no expression into its script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('hands its script inputs of the caller, and nothing that somebody else has named', () => {
    const env = steps.flatMap((step) => Object.values(step.env ?? {}))
    expect(env.filter((value) => !/^\$\{\{ inputs\.[a-z-]+ \}\}$/.test(value))).toEqual([])
  })

  it('takes name and version from the run by the expressions of release.yml', () => {
    const workflow = read(sourceFile('release'))
    const bare = (expression = '') => expression.replace(/^\$\{\{ (.*) \}\}$/, '$1')
    expect(workflow).toContain(`inputs.release-name || ${bare(signing?.with?.['release-name'])} }}`)
    expect(workflow).toContain(`inputs.release-version || (${bare(signing?.with?.['release-version'])}) }}`)
  })
})

describe('the script of action.yml', () => {
  const sign = 'arn:aws:iam::111122223333:role/app-sign'
  const push = 'arn:aws:iam::111122223333:role/app-push'
  const signer = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app_releases'

  /** Run as a composite action runs it. */
  function run(roles: string, given = signer) {
    const folder = temporaryFolder()
    const output = join(folder, 'output')
    const script = steps.find((step) => step.run !== undefined)?.run ?? ''
    const { status, stdout } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
      {
        cwd: folder,
        env: {
          PATH: process.env['PATH'] ?? '',
          ROLES_TO_ASSUME: roles,
          SIGNER: given,
          GITHUB_OUTPUT: output,
        },
        encoding: 'utf8',
      },
    )
    return { status, stdout, output: existsSync(output) ? readFileSync(output, 'utf8') : '' }
  }

  const told = (signRole: string, pushRole: string, region = 'eu-west-1') => ({
    status: 0,
    stdout: '',
    output: `sign-role=${signRole}\npush-role=${pushRole}\naws-region=${region}\n`,
  })

  it('takes one role for both', () => {
    expect(run(sign)).toEqual(told(sign, sign))
  })

  it('takes the second role for the upload, whatever blank lines and spaces there are', () => {
    expect(run(`\n  ${sign}  \n\n${push}\n`)).toEqual(told(sign, push))
  })

  it.each([
    ['no role', '', 0],
    ['blank lines', ' \n\n', 0],
    ['three roles', `${sign}\n${push}\n${push}`, 3],
  ])('refuses %s', (_case, roles, count) => {
    const { status, stdout, output } = run(roles)
    expect(status).toBe(1)
    expect(output).toBe('')
    expect(stdout).toContain(`::error title=INPUT_MALFORMED::role-to-assume has ${count} lines`)
  })

  it('takes the region from the signer, wherever AWS is', () => {
    const governmental = 'arn:aws-us-gov:signer:us-gov-west-1:111122223333:/signing-profiles/app_releases'
    expect(run(sign, governmental)).toEqual(told(sign, sign, 'us-gov-west-1'))
  })

  it('leaves it to the actions to refuse what names no region', () => {
    expect(run(sign, 'file:///key.pem')).toEqual(told(sign, sign, ''))
  })

  it.each([
    ['$(touch made)'],
    ['`touch made`'],
    ["'; touch made; '"],
    ['"; touch made; "'],
    ['a && touch made'],
    ['* ? [a]'],
    ['\\n\\t'],
    ['-n'],
  ])('takes %s for a text', (hostile) => {
    expect(run(hostile, `arn:aws:signer:${hostile}:1`)).toEqual(told(hostile, hostile, hostile))
  })

  it('runs in the bash of macOS as well, which knows no mapfile', () => {
    const script = steps.map((step) => step.run ?? '').join('\n')
    expect(script).not.toMatch(/mapfile|readarray|declare -A|\$\{[a-z_]+\[-1\]\}|\$\{[a-z_]+,,\}/)
  })
})
