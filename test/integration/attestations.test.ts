/** What the in-toto project's library and SLSA's definitions say of the statements and records that the actions write. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { encodeStatement, parseStatement } from '@secure-deploy/core/release/statement'
import { checkAttestation } from '../support/attestations.ts'
import { type Cloud, startCloud } from '../support/cloud.ts'
import { makeKeyHolder } from '../support/key-holder.ts'
import { runEnvironment, runStep } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'

const workspace = makeWorkspace()
const holder = makeKeyHolder()
const release = { 'release-name': 'app', 'release-version': '1.0.0' }
const patterns = { 'subject-path': 'build', 'evidence-path': 'reports/*.xml' }
const provenance = { predicateType: 'https://slsa.dev/provenance/v1', extensions: [] }
let cloud: Cloud

beforeAll(async () => {
  cloud = await startCloud(workspace)
})
afterAll(() => cloud.stop())

async function run(action: string, inputs: Readonly<Record<string, string>>, env = {}) {
  const result = await runStep({
    action,
    inputs: { ...release, ...holder.signer, ...inputs },
    workspace: workspace.path,
    env: { ...runEnvironment(workspace.commit), ...env },
  })
  expect(result).toMatchObject({ exitCode: 0, errors: [] })
  return result.outputs
}

async function signed(inputs: Readonly<Record<string, string>> = {}, env = {}): Promise<Buffer> {
  const outputs = await run(
    'sign-artifact',
    { ...patterns, 'output-path': temporaryFolder(), ...inputs },
    env,
  )
  return readFileSync(outputs['statement-path'] ?? '')
}

/** A statement with one thing other than the actions write it. */
function changed(statement: Buffer, from: string, to: string): string {
  const text = statement.toString()
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('a release statement', () => {
  it('is valid with the claims of the environment', async () => {
    expect(checkAttestation(await signed())).toEqual(provenance)
  })

  it('is valid with the claims of a token', async () => {
    const statement = await signed({}, cloud.env)
    expect(statement.toString()).toContain('"securedeploy_claimsSource":"oidc-token')
    expect(checkAttestation(statement)).toEqual(provenance)
  })

  it('is valid with SHA-512 digests and without evidence', async () => {
    const statement = await signed({ sha512: 'true', 'evidence-path': '' })
    expect(statement.toString()).toContain('"sha512":')
    expect(checkAttestation(statement)).toEqual(provenance)
  })

  it('is valid with part digests and a source tree in every state', async () => {
    const sound = parseStatement(await signed())
    const [file] = sound.files
    if (file === undefined) throw new Error('no file was signed')
    const parts = { partSize: 512 * 1024 ** 2, sha256: [file.digest.sha256] }
    for (const source of [
      { kind: 'modified', commit: workspace.commit, files: ['src/app.js'] },
      { kind: 'unknown', reason: 'no checkout' },
    ] as const) {
      const statement = encodeStatement({
        ...sound,
        source,
        files: [{ ...file, digest: { ...file.digest, parts } }],
      })
      expect(checkAttestation(statement)).toEqual(provenance)
    }
  })

  it.each([
    ['a digest that is too short', /"sha256":"../, '"sha256":"'],
    ['a member that is not defined', /"_type"/, '"type2":1,"_type"'],
    ['another type', /Statement\/v1/, 'Statement/v0'],
    ['no builder', /"builder":\{"id":"[^"]*"\},/, ''],
    ['a time that is none', /"finishedOn":"[^"]*"/, '"finishedOn":"yesterday"'],
  ])('would be refused with %s', async (_what, from, to) => {
    const text = (await signed()).toString()
    const found = from.exec(text)?.[0] ?? ''
    expect(() => checkAttestation(changed(Buffer.from(text), found, to))).toThrow()
  })
})

describe('a promotion record', () => {
  it('is a valid verification summary, with one extension field', async () => {
    const stores = temporaryFolder()
    const [development, staging] = ['development', 'staging'].map(
      (name) => pathToFileURL(join(stores, name)).href,
    )
    const { 'bundle-path': bundle = '' } = await run('sign-artifact', {
      ...patterns,
      'output-path': temporaryFolder(),
    })
    const store = development ?? ''
    await runStep({
      action: 'upload-artifact',
      inputs: { ...patterns, 'bundle-path': bundle, store },
      workspace: workspace.path,
      env: runEnvironment(workspace.commit),
    })
    const promoted = await run('promote-artifact', {
      ...holder.trust,
      environment: 'staging',
      'source-store': store,
      'target-store': staging ?? '',
    })
    const record = parseBundle(readFileSync(fileURLToPath(promoted['record-uri'] ?? '')))
    expect(checkAttestation(record.statement)).toEqual({
      predicateType: 'https://slsa.dev/verification_summary/v1',
      extensions: ['securedeploy_promotion'],
    })
  })
})
