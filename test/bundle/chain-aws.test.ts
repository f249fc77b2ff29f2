/** The whole chain in an AWS account, each step with a role of its own: sign, upload, verify, promote, verify again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { type Cloud, startCloud } from '../support/cloud.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { buildFiles, makeWorkspace } from '../support/workspace.ts'

const workspace = makeWorkspace()
const release = { 'release-name': 'app', 'release-version': '1.0.0' }
const patterns = { 'subject-path': 'build', 'evidence-path': 'reports/*.xml' }
const steps: Record<string, StepResult> = {}
let cloud: Cloud

interface FileOutput {
  readonly digest: string
  readonly bucket: string
  readonly key: string
  readonly 'version-id': string
  readonly path?: string
}

function filesOf(step: StepResult | undefined): Record<string, FileOutput> {
  return JSON.parse(step?.outputs['files'] ?? '{}') as Record<string, FileOutput>
}

beforeAll(async () => {
  cloud = await startCloud(workspace)
  const step = async (name: string, action: string, inputs: Record<string, string>) => {
    const result = await runStep({ action, inputs, workspace: workspace.path, env: cloud.env })
    steps[name] = result
    return result
  }
  const aws = (role: keyof Cloud['roles']) => ({
    'role-to-assume': cloud.roles[role],
    'aws-region': cloud.account.region,
    'allowed-account-ids': cloud.account.accountId,
  })
  const signed = await step('sign', 'sign-artifact', {
    ...release,
    ...patterns,
    ...aws('sign'),
    signer: cloud.profileArn,
    'trust-store': cloud.trustStore,
    'output-path': join(workspace.path, 'signed'),
  })
  await step('upload', 'upload-artifact', {
    ...patterns,
    ...aws('push'),
    'bundle-path': signed.outputs['bundle-path'] ?? '',
    store: 's3://octo-development/releases-of/app',
  })
  await step('verify', 'verify-signature', {
    ...release,
    ...aws('pull'),
    ...cloud.trust,
    store: 's3://octo-development/releases-of/app',
    path: 'verified',
    'bundle-digest': signed.outputs['bundle-digest'] ?? '',
  })
  await step('promote', 'promote-artifact', {
    ...release,
    ...aws('promote'),
    ...cloud.trust,
    environment: 'staging',
    'source-store': 's3://octo-development/releases-of/app',
    'target-store': 's3://octo-staging',
    signer: cloud.profileArn,
  })
  await step('verify in staging', 'verify-signature', {
    ...release,
    ...aws('pull'),
    ...cloud.trust,
    store: 's3://octo-staging',
  })
})

afterAll(() => cloud.stop())

describe('the chain in AWS', () => {
  it.each(['sign', 'upload', 'verify', 'promote', 'verify in staging'])('%s succeeds', (name) => {
    expect(steps[name]).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  })

  it('signs with the claims of a token that AWS STS has accepted', () => {
    const statement = readFileSync(steps['sign']?.outputs['statement-path'] ?? '', 'utf8')
    expect(JSON.parse(statement)).toMatchObject({
      predicate: {
        buildDefinition: {
          internalParameters: {
            github: { repository_id: '74', sha: workspace.commit },
            securedeploy_claimsSource: 'oidc-token-accepted-by-sts',
            securedeploy_source: { kind: 'clean', commit: workspace.commit },
          },
        },
      },
    })
  })

  it('places the verified files, byte for byte', () => {
    expect(readFileSync(join(workspace.path, 'verified/app.zip'), 'utf8')).toBe(buildFiles['build/app.zip'])
    expect(readFileSync(join(workspace.path, 'verified/config/app.json'), 'utf8')).toBe(
      buildFiles['build/config/app.json'],
    )
  })

  it('names the exact object version of each file, for the deploy step', () => {
    const file = filesOf(steps['verify in staging'])['app.zip']
    const version = cloud.account.s3.storage.latest('octo-staging', file?.key ?? '')
    expect(file).toMatchObject({
      digest: `sha256:${sha256Of(Buffer.from(buildFiles['build/app.zip']))}`,
      bucket: 'octo-staging',
      'version-id': version?.versionId,
    })
  })

  it('lets no byte of a promoted file pass through the runner', () => {
    const { s3 } = cloud.account
    const isFile = (key: string) => decodeURIComponent(key).includes('/files/')
    expect(s3.of('CopyObject')).toHaveLength(3)
    expect(s3.of('PutObject').filter(({ path }) => path.startsWith('/octo-staging') && isFile(path))).toEqual(
      [],
    )
  })

  it('asks for each file once', () => {
    const { s3 } = cloud.account
    const ofFile = (operation: string) => s3.of(operation).filter(({ path }) => path.includes('/app.zip'))
    expect(ofFile('GetObject')).toHaveLength(1)
    expect(ofFile('PutObject')).toHaveLength(1)
    expect(ofFile('HeadObject')).toHaveLength(1)
  })

  it('opens one session a step, named after the action and the run', () => {
    const names = cloud.account.sts.sessions.map(({ parameters }) => parameters.get('RoleSessionName'))
    expect(names).toEqual([
      'secure-deploy-sign-artifact-4711-1',
      'secure-deploy-upload-artifact-4711-1',
      'secure-deploy-verify-signature-4711-1',
      'secure-deploy-promote-artifact-4711-1',
      'secure-deploy-promote-artifact-4711-1',
      'secure-deploy-verify-signature-4711-1',
    ])
  })

  it('narrows every session to this release and this signer', () => {
    for (const { parameters } of cloud.account.sts.sessions) {
      const policy = parameters.get('Policy') ?? ''
      expect(policy.length).toBeLessThanOrEqual(2048)
      expect(policy).toMatch(/releases\/app\/1\.0\.0\/|signing-profiles\/release_profile/)
      expect(policy).not.toMatch(/"Action":"\*"|s3:Delete|s3:List/)
    }
  })

  it('says in the summaries what was signed, verified and promoted', () => {
    expect(steps['sign']?.summary).toContain(workspace.commit)
    expect(steps['verify']?.summary).toContain('authenticity')
    expect(steps['promote']?.summary).toContain('s3://octo-staging')
  })

  it('masks every secret before it is used, and prints none', () => {
    for (const { identity } of cloud.account.sts.sessions) {
      const printed = Object.values(steps).map(({ stdout }) => stdout.replaceAll(/^::add-mask::.*$/gm, ''))
      expect(printed.join('')).not.toContain(identity.secretAccessKey)
      expect(
        Object.values(steps).some(({ stdout }) => stdout.includes(`::add-mask::${identity.secretAccessKey}`)),
      ).toBe(true)
    }
  })

  it('leaves nothing in the environment of later steps', () => {
    for (const { stdout } of Object.values(steps)) expect(stdout).not.toMatch(/::set-env|::save-state/)
  })
})
