/**
 * The action at the root as docs/one-line.md uses it, run by `act` with the roles of infrastructure/README.md, which trust a
 * workflow of the team itself. `act` doesn't know `$/`: for it, the references are those of a caller who has pinned the commit.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'
import { snippetWith } from './support/documented.ts'
import { type ReusingTeam, startTeam, type TeamRun } from './support/reusing-team.ts'
import type { WorkflowResult } from './support/workflow-runner.ts'

interface Step {
  readonly uses: string
  readonly id?: string
  readonly with: Readonly<Record<string, string>>
}
interface Workflow {
  readonly jobs: { readonly release: { readonly steps: readonly Step[] } }
}

const workspace = makeWorkspace({
  'build/app.zip': 'the application',
  'build/reports/junit.xml': '<testsuites/>',
})
let team: ReusingTeam

beforeAll(async () => {
  team = await startTeam(workspace, {})
})
afterAll(() => team?.stop())

/** The documented job, in which the build is there already, and other inputs of the action. */
function release(
  options: TeamRun = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<WorkflowResult> {
  const documented = parse(team.filledIn(snippetWith('docs/one-line.md', 'yaml', 'jobs:').text)) as Workflow
  const { steps, ...job } = documented.jobs.release
  const [checkout, , action] = steps
  const own = { ...action, id: 'release', with: { ...action?.with, ...inputs } }
  const workflow = { name: 'Release', on: 'push', jobs: { release: { ...job, steps: [checkout, own] } } }
  return team.run(stringify(workflow, { lineWidth: 0 }), options)
}

describe('the documented job', () => {
  let result: WorkflowResult

  beforeAll(async () => {
    result = await release()
  })

  it('signs and uploads under the name of the repository and the number of the run', () => {
    expect(result.errors).toEqual({})
    expect(result.outputs['release/release']).toMatchObject({
      'release-name': 'app',
      'release-version': '57.1',
      'bundle-uri': 's3://amzn-s3-demo-dev/releases/app/57.1/release.bundle.json',
      outcome: 'created',
    })
  })

  it('hands on the digest of the bundle that was signed', () => {
    expect(result.outputs['release/release']?.['bundle-digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('signs by one role and uploads by the other', () => {
    const { sessions } = team.cloud.account.sts
    const roles = sessions.map(({ parameters }) => parameters.get('RoleArn')?.split('/')[1] ?? '')
    expect([...new Set(roles)]).toEqual(['app-sign', 'app-push'])
  })

  it('covers the evidence', () => {
    const keys = team.cloud.account.s3.storage.keys('amzn-s3-demo-dev')
    expect(keys.filter((key) => /^releases\/app\/57\.1\/evidence\/.*junit\.xml$/.test(key))).toHaveLength(1)
  })

  it('is a release of its own in another attempt', async () => {
    const again = await release({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs['release/release']).toMatchObject({ 'release-version': '57.2', outcome: 'created' })
  })
})

/** A run that somebody has started by pushing a tag; the roles of this account trust no tags, whatever their name. */
function tagged(tag: string): TeamRun {
  const ref = `refs/tags/${tag}`
  return { env: { GITHUB_REF: ref, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' }, payload: { ref } }
}

describe('the name of a tag', () => {
  const marker = join(temporaryFolder(), 'made')
  const touching = `touch\${IFS}${marker}`

  it.each([[`$(${touching})`], [`\`${touching}\``], [`";${touching};"`], ['app/v1'], ['-rf']])(
    '%s is no version, and nothing else either',
    async (tag) => {
      const result = await release(tagged(tag))
      expect(Object.values(result.errors)).toEqual([['INPUT_MALFORMED']])
      expect(existsSync(marker)).toBe(false)
    },
  )

  it('is the version where it can be one', async () => {
    const result = await release(tagged('v1.4.2'))
    expect(result.outputs['release/release']).toMatchObject({ 'release-version': 'v1.4.2' })
  })
})

it('refuses three roles before anything is signed', async () => {
  const role = 'arn:aws:iam::111122223333:role/app-sign\n'
  const result = await release({}, { 'role-to-assume': role.repeat(3) })
  expect(Object.values(result.errors)).toEqual([['INPUT_MALFORMED']])
  expect(result.exitCode).toBe(1)
})

it('names what is missing where the event tells no repository', async () => {
  const result = await release({ payload: { repository: {} } })
  expect(Object.values(result.errors)).toEqual([['INPUT_MISSING']])
})
