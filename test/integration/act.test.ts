/**
 * Our actions under a workflow runner that others made: `act`, with jobs as processes of this machine.
 *
 * What `act` 0.2 shows: how a runner reads action.yml, fills in defaults, passes inputs, and hands outputs, summaries,
 * masks and failures on. What it can't: references that start with `$/` (they become `./`; for owner/repository@commit it is
 * given a folder); permissions, environments and OIDC (it has no token service; the tests' own stands in, for every
 * job); variables of a run such as GITHUB_REPOSITORY_ID, which it is told; several files for one job's summaries; and a
 * checkout, which it replaces by a copy of the workspace.
 */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { root } from '@secure-deploy/tools/bundles'
import type { KeyKind } from '../support/certificates.ts'
import { type KeyHolder, makeKeyHolder } from '../support/key-holder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'
import { placeholder, runWorkflow, type WorkflowResult, type WorkflowRun } from './support/workflow-runner.ts'

const holder = makeKeyHolder()

function workflow(name: string): string {
  return readFileSync(join(root, 'test/integration/workflows', `${name}.yml`), 'utf8')
}

/** What the workflows read from their environment to find the key and whom to trust. */
function keysOf({ signer, trust }: KeyHolder): Readonly<Record<string, string>> {
  return {
    SIGNER: signer.signer,
    CERTIFICATE_CHAIN: signer['certificate-chain'],
    TRUST_POLICY: trust['trust-policy'],
    TRUST_STORE: trust['trust-store'],
  }
}

function run(name: string, changes: Partial<WorkflowRun> = {}): Promise<WorkflowResult> {
  const { env, ...rest } = changes
  return runWorkflow({
    workflow: workflow(name),
    workspace: makeWorkspace({}),
    env: {
      ...keysOf(holder),
      STORES: pathToFileURL(temporaryFolder()).href,
      GITHUB_RUN_NUMBER: '7',
      ...env,
    },
    ...rest,
  })
}

describe('the chain, in three jobs', () => {
  const stores = temporaryFolder()
  let result: WorkflowResult

  beforeAll(async () => {
    result = await run('chain', { env: { STORES: pathToFileURL(stores).href } })
  })

  it('succeeds', () => {
    expect(result.errors).toEqual({})
    expect(result.exitCode).toBe(0)
  })

  it('fills expressions into inputs', () => {
    expect(result.outputs['release/sign']).toMatchObject({ 'release-version': '1.4.7', 'file-count': '2' })
  })

  it('hands outputs to later steps and later jobs', () => {
    const digest = result.outputs['release/sign']?.['bundle-digest']
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(result.outputs['staging/promote']?.['bundle-digest']).toBe(digest)
    expect(result.outputs['deploy/verify']?.['bundle-digest']).toBe(digest)
  })

  it('outputs JSON that an expression can read', () => {
    expect(result.outputs['deploy/deploy']).toEqual({
      content: '{"threads":2}',
      files: './app.zip ./config/app.json',
    })
  })

  it('takes the default of source-repository, which is an expression', () => {
    expect(result.outputs['deploy/verify']?.['source-repository']).toBe('octo-org/octo-repo')
  })

  it('changes nothing when a step is repeated', () => {
    expect(result.outputs['release/upload']?.['outcome']).toBe('created')
    expect(result.outputs['release/upload-again']).toEqual({
      ...result.outputs['release/upload'],
      outcome: 'unchanged',
    })
  })

  it('runs on the Node that action.yml names, and states which action at which commit has signed', () => {
    const file = join(stores, 'development/releases/app/1.4.7/release.bundle.json')
    const bundle = JSON.parse(readFileSync(file, 'utf8')) as { readonly statement: string }
    const { repository, commit } = placeholder
    expect(JSON.parse(Buffer.from(bundle.statement, 'base64').toString())).toMatchObject({
      predicate: {
        buildDefinition: {
          internalParameters: {
            securedeploy_environment: {
              tools: { action: `${repository}@${commit}`, node: expect.stringMatching(/^v24\./) },
            },
          },
        },
      },
    })
  })

  it.each([
    ['release/sign', 'Signed app 1.4.7'],
    ['release/upload', 'Uploaded app 1.4.7'],
    ['staging/promote', 'Promoted app 1.4.7 to staging'],
    ['deploy/verify', 'Verified app 1.4.7'],
  ])('%s says in its summary: %s', (step, title) => {
    expect(result.summaries[step]).toContain(title)
  })
})

describe('a key of each kind', () => {
  const kinds: readonly KeyKind[] = ['P-256', 'P-384', 'P-521', 'RSA-2048', 'RSA-3072', 'RSA-4096']
  let result: WorkflowResult

  beforeAll(async () => {
    const folder = temporaryFolder()
    for (const kind of kinds) {
      cpSync(makeKeyHolder(kind).trust['trust-store'], join(folder, kind), { recursive: true })
    }
    result = await run('keys', { env: { KEYS: pathToFileURL(folder).href, TRUST: folder } })
  })

  it.each(kinds)('%s signs what is then verified, as a release and as a plain blob', (kind) => {
    const digest = result.outputs[`sign (${kind})/sign`]?.['bundle-digest']
    expect(result.outputs[`sign (${kind})/verify`]).toMatchObject({
      'release-version': `1.0.0-${kind}`,
      'bundle-digest': digest,
    })
    expect(result.steps[`sign (${kind})/verify-blob`]).toBe('success')
  })
})

describe('tampering in a store', () => {
  let result: WorkflowResult

  beforeAll(async () => {
    result = await run('tampering')
  })

  it('fails the run', () => {
    expect(result.exitCode).toBe(1)
  })

  it('is what fails it: untouched, the release passes', () => {
    expect(result.steps).toMatchObject({
      'attack (none)/promote': 'success',
      'attack (none)/verify': 'success',
      'attack (none)/deploy': 'success',
    })
  })

  describe.each([
    ['replaced', 'DIGEST_MISMATCH'],
    ['truncated', 'DIGEST_MISMATCH'],
    ['deleted', 'FILE_MISSING'],
    ['statement-replaced', 'PAYLOAD_MISMATCH'],
    ['bundle-truncated', 'BUNDLE_MALFORMED'],
    ['bundle-deleted', 'RELEASE_NOT_FOUND'],
  ])('%s', (attack, code) => {
    const job = `attack (${attack})`

    it(`fails both steps that read it with ${code}`, () => {
      expect(result.errors[`${job}/verify`]).toEqual([code])
      expect(result.errors[`${job}/promote`]).toEqual([code])
    })

    it('stops before anything is deployed, placed or promoted', () => {
      expect(result.steps[`${job}/deploy`]).toBeUndefined()
      expect(result.outputs[`${job}/afterwards`]).toEqual({
        promoted: 'failure',
        verified: 'failure',
        outputs: '{}',
        placed: '0',
      })
    })
  })
})

describe('steps that are refused', () => {
  let result: WorkflowResult

  beforeAll(async () => {
    result = await run('refusals')
  })

  it.each([
    ['input-missing', 'INPUT_MISSING'],
    ['input-malformed', 'INPUT_MALFORMED'],
    ['not-a-boolean', 'INPUT_MALFORMED'],
    ['nothing-built', 'SUBJECT_NOT_FOUND'],
    ['another-repository', 'RULE_FAILED'],
    ['another-branch', 'RULE_FAILED'],
    ['another-signer', 'SIGNER_NOT_TRUSTED'],
    ['source-changed', 'SOURCE_MODIFIED'],
    ['no-oidc-permission', 'PERMISSION_ID_TOKEN'],
  ])('%s fails with %s, and sets no output', (step, code) => {
    expect(result.steps[`refuse/${step}`]).toBe('failure')
    expect(result.errors[`refuse/${step}`]).toEqual([code])
    expect(result.outputs[`refuse/${step}`]).toBeUndefined()
  })
})

it('signs nothing for a pull request of a fork', async () => {
  const repository = (name: string, id: number) => ({ full_name: name, id, fork: id !== 74 })
  const result = await run('refusals', {
    event: 'pull_request',
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/5/merge' },
    payload: {
      number: 5,
      pull_request: {
        number: 5,
        head: { ref: 'main', sha: 'a'.repeat(40), repo: repository('someone/octo-repo', 75) },
        base: { ref: 'main', sha: 'b'.repeat(40), repo: repository('octo-org/octo-repo', 74) },
      },
      repository: repository('octo-org/octo-repo', 74),
    },
  })
  expect(result.errors['refuse/sign']).toEqual(['EVENT_NOT_ALLOWED'])
  expect(result.exitCode).toBe(1)
})

it('works inside a composite action', async () => {
  const workspace = makeWorkspace({})
  const action = readFileSync(join(root, 'test/integration/composite-action/action.yml'), 'utf8')
  workspace.write('.github/actions/release/action.yml', action)
  const result = await run('composite', { workspace })
  expect(result.errors).toEqual({})
  expect(result.exitCode).toBe(0)
  expect(result.outputs['release/use']?.['uri']).toMatch(/\/releases\/app\/1\.0\.0\/release\.bundle\.json$/)
})
