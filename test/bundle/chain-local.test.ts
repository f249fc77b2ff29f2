/** The whole chain without AWS and without a token: a key file, and directories as stores. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { makeKeyHolder } from '../support/key-holder.ts'
import { filesIn, runEnvironment, runStep, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { buildFiles, makeWorkspace } from '../support/workspace.ts'

const workspace = makeWorkspace()
const holder = makeKeyHolder()
const stores = temporaryFolder()
const signed = join(temporaryFolder(), 'signed')
const development = pathToFileURL(join(stores, 'development')).href
const staging = pathToFileURL(join(stores, 'staging')).href
const release = { 'release-name': 'app', 'release-version': '1.0.0' }
const patterns = { 'subject-path': 'build', 'evidence-path': 'reports/*.xml' }
const steps: Record<string, StepResult> = {}

function step(name: string): StepResult {
  const found = steps[name]
  if (found === undefined) throw new Error(`no step ${name}`)
  return found
}

function digestOf(name: keyof typeof buildFiles): string {
  return sha256Of(Buffer.from(buildFiles[name]))
}

beforeAll(async () => {
  const run = async (name: string, action: string, inputs: Record<string, string>) => {
    steps[name] = await runStep({
      action,
      inputs,
      workspace: workspace.path,
      env: runEnvironment(workspace.commit),
    })
  }
  const promotion = {
    ...release,
    ...holder.signer,
    ...holder.trust,
    environment: 'staging',
    'source-store': development,
    'target-store': staging,
  }
  const bundle = join(signed, 'release.bundle.json')
  await run('sign', 'sign-artifact', { ...release, ...patterns, ...holder.signer, 'output-path': signed })
  await run('upload', 'upload-artifact', { ...patterns, 'bundle-path': bundle, store: development })
  await run('upload again', 'upload-artifact', { ...patterns, 'bundle-path': bundle, store: development })
  await run('verify', 'verify-signature', {
    ...release,
    ...holder.trust,
    store: development,
    path: 'verified',
  })
  await run('promote', 'promote-artifact', promotion)
  await run('promote again', 'promote-artifact', promotion)
  await run('verify in staging', 'verify-signature', { ...release, ...holder.trust, store: staging })
  await run('verify on disk', 'verify-signature', {
    ...holder.trust,
    'bundle-path': bundle,
    'subject-path': 'build',
  })
  await run('verify a file', 'verify-signature', {
    ...holder.trust,
    'signature-path': step('sign').outputs['envelope-path'] ?? '',
    'subject-path': step('sign').outputs['statement-path'] ?? '',
  })
})

describe('the chain without AWS', () => {
  it.each([
    'sign',
    'upload',
    'upload again',
    'verify',
    'promote',
    'promote again',
    'verify in staging',
    'verify on disk',
    'verify a file',
  ])('%s succeeds, and leaves nothing for later steps', (name) => {
    expect(step(name)).toMatchObject({ exitCode: 0, errors: [], stderr: '', environment: '', left: [] })
  })

  it('writes the statement and its envelope under the names that notation reads', () => {
    expect(filesIn(signed)).toEqual([
      'release.bundle.json',
      'release.statement.json',
      'release.statement.json.jws.sig',
    ])
  })

  it('writes the statement and the envelope exactly as they stand in the bundle', () => {
    const read = (name: string) => readFileSync(join(signed, name))
    const bundle = JSON.parse(read('release.bundle.json').toString()) as Record<string, unknown>
    expect(bundle['statement']).toBe(read('release.statement.json').toString('base64'))
    expect(bundle['signatures']).toEqual([read('release.statement.json.jws.sig').toString('base64')])
  })

  it('records that the claims are from the environment, where there is no token', () => {
    const statement: unknown = JSON.parse(readFileSync(join(signed, 'release.statement.json'), 'utf8'))
    expect(statement).toMatchObject({
      predicate: {
        buildDefinition: {
          internalParameters: {
            github: { repository: 'octo-org/octo-repo', sha: workspace.commit },
            securedeploy_claimsSource: 'environment',
            securedeploy_source: { kind: 'clean', commit: workspace.commit },
          },
        },
      },
    })
  })

  it('outputs what was signed', () => {
    expect(step('sign').outputs).toEqual({
      'bundle-path': join(signed, 'release.bundle.json'),
      'bundle-digest': `sha256:${sha256Of(readFileSync(join(signed, 'release.bundle.json')))}`,
      'statement-path': join(signed, 'release.statement.json'),
      'envelope-path': join(signed, 'release.statement.json.jws.sig'),
      'release-name': 'app',
      'release-version': '1.0.0',
      'file-count': '2',
      'signed-by': holder.chain.leaf.certificate.subjectText,
    })
  })

  it('outputs where each uploaded file stands', () => {
    const { outcome, files = '' } = step('upload').outputs
    expect(outcome).toBe('created')
    expect(JSON.parse(files)).toEqual({
      'app.zip': {
        digest: `sha256:${digestOf('build/app.zip')}`,
        size: buildFiles['build/app.zip'].length,
        uri: `${development}/releases/app/1.0.0/files/${digestOf('build/app.zip')}/app.zip`,
      },
      'config/app.json': {
        digest: `sha256:${digestOf('build/config/app.json')}`,
        size: buildFiles['build/config/app.json'].length,
        uri: `${development}/releases/app/1.0.0/files/${digestOf('build/config/app.json')}/config/app.json`,
      },
    })
  })

  it('changes nothing by uploading the same build again', () => {
    expect(step('upload again').outputs['outcome']).toBe('unchanged')
  })

  it('stores nothing but the release', () => {
    const root = 'releases/app/1.0.0'
    expect(filesIn(join(stores, 'development'))).toEqual(
      [
        `${root}/evidence/${digestOf('reports/junit.xml')}/junit.xml`,
        `${root}/files/${digestOf('build/app.zip')}/app.zip`,
        `${root}/files/${digestOf('build/config/app.json')}/config/app.json`,
        `${root}/release.bundle.json`,
      ].toSorted(),
    )
  })

  it('places the verified files, byte for byte', () => {
    const folder = join(workspace.path, 'verified')
    expect(filesIn(folder)).toEqual(['app.zip', 'config/app.json'])
    expect(readFileSync(join(folder, 'app.zip'), 'utf8')).toBe(buildFiles['build/app.zip'])
  })

  it('outputs the folder and the path of each file that was downloaded', () => {
    const { path = '', files = '' } = step('verify').outputs
    expect(path).toBe(join(workspace.path, 'verified'))
    expect(JSON.parse(files)).toMatchObject({ 'config/app.json': { path: join(path, 'config/app.json') } })
  })

  it('outputs where a verified release came from', () => {
    expect(step('verify').outputs).toMatchObject({
      'release-name': 'app',
      'release-version': '1.0.0',
      'bundle-digest': step('sign').outputs['bundle-digest'],
      'source-repository': 'octo-org/octo-repo',
      'source-commit': workspace.commit,
      'signed-by': step('sign').outputs['signed-by'],
    })
  })

  it('outputs the paths of files that were verified where they lie', () => {
    expect(JSON.parse(step('verify on disk').outputs['files'] ?? '')).toMatchObject({
      'app.zip': { path: join(workspace.path, 'build/app.zip') },
    })
  })

  it('outputs path, digest and signer of one file with a signature of its own', () => {
    expect(step('verify a file').outputs).toEqual({
      path: join(signed, 'release.statement.json'),
      digest: expect.stringMatching(/^sha384:[0-9a-f]{96}$/),
      'signed-by': step('sign').outputs['signed-by'],
    })
  })

  it('outputs the record of a promotion', () => {
    expect(step('promote').outputs).toMatchObject({
      outcome: 'created',
      'bundle-digest': step('sign').outputs['bundle-digest'],
      'bundle-uri': `${staging}/releases/app/1.0.0/release.bundle.json`,
      'record-uri': expect.stringContaining(`${staging}/releases/app/1.0.0/records/promotion/`),
    })
  })

  it('changes nothing by promoting again, and points at the same record', () => {
    expect(step('promote again').outputs).toEqual({ ...step('promote').outputs, outcome: 'unchanged' })
  })

  it('verifies the promoted release as the same bundle', () => {
    expect(step('verify in staging').outputs['bundle-digest']).toBe(step('sign').outputs['bundle-digest'])
  })

  it.each([
    ['sign', 'Signed app 1.0.0'],
    ['upload', 'Uploaded app 1.0.0'],
    ['verify', 'Verified app 1.0.0'],
    ['verify on disk', 'Verified app 1.0.0'],
    ['verify a file', 'Verified release.statement.json'],
    ['promote', 'Promoted app 1.0.0 to staging'],
  ])('%s says so in its summary', (name, title) => {
    expect(step(name).summary).toContain(title)
  })
})
