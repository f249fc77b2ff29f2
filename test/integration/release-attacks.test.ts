/**
 * Who can't sign by release.yml, and what can't be signed: the code of the build, a workflow of the team's own, whoever
 * changes what goes from one job to the other, and whoever names a tag. Run by `act` as the other workflows are.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { root } from '@secure-deploy/tools/bundles'
import { parse, stringify } from 'yaml'
import { read } from '../contract/repository-files.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'
import { type ReusingTeam, startTeam, type TeamRun } from './support/reusing-team.ts'
import { placeholder, type WorkflowResult } from './support/workflow-runner.ts'

const build =
  'mkdir -p build/reports && printf "the application" > build/app.zip && echo "<testsuites/>" > build/reports/junit.xml'
const workspace = makeWorkspace({})
let team: ReusingTeam

beforeAll(async () => {
  team = await startTeam(workspace)
})
afterEach(() => {
  for (const bucket of team.cloud.account.s3.storage.buckets.keys()) {
    if (!bucket.endsWith('policies')) team.cloud.account.s3.storage.empty(bucket)
  }
})
afterAll(() => team?.stop())

interface Caller {
  readonly jobs: Readonly<Record<string, { readonly with: Readonly<Record<string, string>> }>>
}

/** The starter with other inputs. */
function release(
  inputs: Readonly<Record<string, string>> = {},
  options: TeamRun = {},
): Promise<WorkflowResult> {
  const workflow = parse(team.filledIn(read('action-workflows/starters/release.yml'))) as Caller
  const jobs = Object.entries(workflow.jobs).map(([id, job]) => [
    id,
    { ...job, with: { ...job.with, 'build-command': build, ...inputs } },
  ])
  return team.run(
    stringify({ ...workflow, jobs: Object.fromEntries(jobs) as object }, { lineWidth: 0 }),
    options,
  )
}

const stored = () => team.cloud.account.s3.storage.keys('amzn-s3-demo-dev')
const sessions = () => team.cloud.account.sts.sessions.length

describe('the code of the build', () => {
  it('finds nothing by which it could sign or upload', async () => {
    const names = 'env | cut -d= -f1 | sed "s/^/has:/"'
    const result = await release({ 'build-command': `${names}; ${build}` })
    expect(result.errors).toEqual({})
    const found = [...result.log.matchAll(/has:(\w+)/g)].map(([, name = '']) => name)
    expect(found).toContain('COMMAND')
    expect(
      found.filter((name) => /ID_TOKEN|RUNTIME_TOKEN|GITHUB_TOKEN|^AWS_(ACCESS|SECRET|SESSION)/.test(name)),
    ).toEqual([])
  })

  it('gets no session, though it runs the very code that signs', async () => {
    const inputs = {
      'RELEASE-NAME': 'app',
      'RELEASE-VERSION': '9',
      'SUBJECT-PATH': 'build/app.zip',
      SIGNER: team.cloud.output('app-signing', 'Signer'),
      'ROLE-TO-ASSUME': 'arn:aws:iam::111122223333:role/app-sign',
      'AWS-REGION': 'eu-west-1',
      'SOURCE-STATE': 'error',
      SHA512: 'false',
      AUDIENCE: 'sts.amazonaws.com',
      'ROLE-DURATION-SECONDS': '900',
      'USE-EXISTING-CREDENTIALS': 'false',
    }
    const given = Object.entries(inputs).map(([name, value]) => `'INPUT_${name}=${value}'`)
    const signing = `env ${given.join(' ')} node ${join(root, 'dist/sign-artifact/index.js')}`
    const before = sessions()
    const result = await release({ 'build-command': `${build}; ${signing}` })
    expect(Object.values(result.errors)).toEqual([['PERMISSION_ID_TOKEN']])
    expect(result.exitCode).toBe(1)
    expect(sessions()).toBe(before)
    expect(stored()).toEqual([])
  })

  it('changes nothing but the bytes: name, version and place are those of the caller', async () => {
    const forging = [
      'echo "release-version=9" >> "$GITHUB_OUTPUT"',
      'echo "GITHUB_RUN_NUMBER=9" >> "$GITHUB_ENV"',
      'mkdir -p .git && echo "[core]" >> .git/config && echo changed >> src/app.js',
    ]
    const result = await release({ 'build-command': [build, ...forging].join('\n') })
    expect(result.errors).toEqual({})
    expect(result.outputs['sign/sign']).toMatchObject({ 'release-name': 'app', 'release-version': '57.1' })
  })

  it('fails the run where a command of it fails, before anything is signed', async () => {
    const before = sessions()
    const result = await release({ 'build-command': `${build}\nfalse\necho went on` })
    expect(result.exitCode).toBe(1)
    expect(result.steps['sign/sign']).toBeUndefined()
    expect(sessions()).toBe(before)
  })
})

describe('what goes from one job to the other', () => {
  it.each([['files changed'], ['files added'], ['files gone'], ['evidence changed'], ['evidence gone']])(
    'is refused with %s in between, before anything is signed',
    async (tamper) => {
      const before = sessions()
      const result = await release({}, { env: { TAMPER: tamper } })
      expect(Object.entries(result.errors)).toEqual([[expect.stringMatching(/^sign\//), ['DIGEST_MISMATCH']]])
      expect(result.exitCode).toBe(1)
      expect(result.steps['sign/sign']).toBeUndefined()
      expect(sessions()).toBe(before)
      expect(stored()).toEqual([])
    },
  )

  it('passes untouched, without evidence too', async () => {
    const result = await release({ 'evidence-path': '' })
    expect(result.errors).toEqual({})
    expect(result.outputs['sign/upload']).toMatchObject({ outcome: 'created' })
    expect(stored().filter((key) => key.includes('/evidence/'))).toEqual([])
  })
})

describe('a workflow of the team itself', () => {
  it('gets no session of the roles that trust the reusable workflow', async () => {
    const workflow = {
      name: 'Bypass',
      on: 'push',
      permissions: {},
      jobs: {
        sign: {
          'runs-on': 'ubuntu-24.04',
          permissions: { contents: 'read', 'id-token': 'write' },
          steps: [
            { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1' },
            { run: build },
            {
              id: 'sign',
              uses: `${placeholder.repository}/actions/sign-artifact@${placeholder.commit}`,
              with: {
                'release-name': 'app',
                'release-version': '9',
                'subject-path': 'build/app.zip',
                signer: team.cloud.output('app-signing', 'Signer'),
                'role-to-assume': 'arn:aws:iam::111122223333:role/app-sign',
                'aws-region': 'eu-west-1',
              },
            },
          ],
        },
      },
    }
    const before = sessions()
    const result = await team.run(stringify(workflow, { lineWidth: 0 }))
    expect(result.errors['sign/sign']).toEqual(['STS_REFUSED'])
    expect(sessions()).toBe(before)
  })
})

/** A run that somebody has started by pushing a tag. */
function tagged(tag: string): TeamRun {
  const ref = `refs/tags/${tag}`
  return { env: { GITHUB_REF: ref, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' }, payload: { ref } }
}

describe('the name of a tag', () => {
  const marker = join(temporaryFolder(), 'made')
  const touching = `touch\${IFS}${marker}`
  const hostile = [
    `$(${touching})`,
    `\`${touching}\``,
    `";${touching};"`,
    `';${touching};'`,
    '${{github.token}}',
    '../../etc',
    'app/v1.0.0',
    '-rf',
    '%0A::set-output',
  ]

  it.each(hostile)('%s is no version, and nothing else either', async (tag) => {
    const before = sessions()
    const result = await release({}, tagged(tag))
    expect(result.errors).toEqual({ 'sign/sign': ['INPUT_MALFORMED'] })
    expect(existsSync(marker)).toBe(false)
    expect(sessions()).toBe(before)
    expect(stored()).toEqual([])
  })

  it('is the version where it can be one', async () => {
    const result = await release({}, tagged('v1.4.2'))
    expect(result.errors).toEqual({})
    expect(result.outputs['sign/sign']).toMatchObject({ 'release-version': 'v1.4.2' })
  })
})
