/** The committed programs among packages that are not theirs: whatever stands in a node_modules above them is never run. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { root } from '@secure-deploy/tools/bundles'
import { makeKeyHolder } from '../support/key-holder.ts'
import { runEnvironment, runProcess, runStep, type StartProcess } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'

const place = temporaryFolder()
const ran = join(place, 'ran')
const dist = join(root, 'dist')
const moved = join(place, 'action', 'dist')

/** Every package that the programs are made of, and what those ask for where it is there. */
const packages = [
  ...new Set(
    [
      ...readFileSync(join(dist, 'programs/licenses.txt'), 'utf8').matchAll(/^(@?[\w./-]+)@\d+\.\d+\.\d+/gm),
    ].map(([, name = '']) => name),
  ),
  'picomatch',
  'aws-crt',
  '@aws-sdk/signature-v4-crt',
  '@aws-sdk/signature-v4a',
  '@smithy/signature-v4a',
  'bufferutil',
  'encoding',
  'undici',
]

cpSync(dist, moved, { recursive: true })
for (const name of packages) {
  const folder = join(place, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.cjs' }))
  writeFileSync(
    join(folder, 'index.cjs'),
    `require('node:fs').appendFileSync(${JSON.stringify(ran)}, ${JSON.stringify(`${name}\n`)})\n`,
  )
}

/** Starts the copy in place of the committed file. */
const start: StartProcess = ({ args: [entry = '', ...rest], ...child }) =>
  runProcess({ ...child, args: [join(moved, relative(dist, entry)), ...rest] })

describe('packages in a folder above dist/', () => {
  it('would run, if they were asked for', async () => {
    const probe = join(place, 'action', 'probe.cjs')
    writeFileSync(probe, `require('picomatch')\n`)
    await runProcess({ command: process.execPath, args: [probe], cwd: place, env: {} })
    expect(readFileSync(ran, 'utf8')).toBe('picomatch\n')
    writeFileSync(ran, '')
  })

  it('are not run by signing, uploading, promoting and verifying', async () => {
    const workspace = makeWorkspace()
    const { signer, trust } = makeKeyHolder()
    const env = runEnvironment(workspace.commit)
    const run = async (action: string, inputs: Record<string, string>) =>
      await runStep({ action, inputs, workspace: workspace.path, env, start })
    const release = { 'release-name': 'app', 'release-version': '1.0.0' }
    const patterns = { 'subject-path': 'build/**', 'evidence-path': 'reports/*.xml' }
    const [development, staging] = ['development', 'staging'].map(
      (name) => pathToFileURL(join(place, name)).href,
    )
    const stores = { 'source-store': development ?? '', 'target-store': staging ?? '' }
    const signed = await run('sign-artifact', { ...release, ...patterns, ...signer })
    const bundle = { 'bundle-path': signed.outputs['bundle-path'] ?? '' }
    const uploaded = await run('upload-artifact', { ...bundle, ...patterns, store: development ?? '' })
    const promoted = await run('promote-artifact', {
      ...release,
      ...signer,
      ...trust,
      ...stores,
      environment: 'staging',
    })
    const verified = await run('verify-signature', {
      ...release,
      ...trust,
      store: staging ?? '',
      path: 'out',
    })
    expect([signed, uploaded, promoted, verified].map(({ exitCode, errors }) => [exitCode, errors])).toEqual(
      Array.from({ length: 4 }, () => [0, []]),
    )
    expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '').toBe('')
  })
})
