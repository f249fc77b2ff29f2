/** The whole chain on an S3 and an STS that others made: each step a bundle in a process of its own, under a role of its own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { StepResult } from '../support/runner.ts'
import { buildFiles } from '../support/workspace.ts'
import { type RealChain, startRealChain, succeeded } from './support/real-chain.ts'
import { audienceOf, development, roleArn, staging, subjects } from './support/real-cloud.ts'

const names = ['upload', 'upload again', 'verify', 'promote', 'promote again', 'verify in staging']
const version = { 'release-version': '1.0.0' }
const store = `s3://${development}/releases-of/app`
const target = { 'source-store': store, 'target-store': `s3://${staging}` }
const steps: Record<string, StepResult> = {}
let chain: RealChain
let afterFirst: readonly string[]

beforeAll(async () => {
  chain = await startRealChain()
  const { upload, verify, promote } = chain
  const bundle = { 'bundle-path': await chain.bundle('1.0.0'), store }
  steps['upload'] = await upload(bundle)
  steps['verify'] = await verify({ ...version, store, path: 'verified' })
  steps['promote'] = await promote({ ...version, ...target })
  afterFirst = await objects()
  steps['upload again'] = await upload(bundle)
  steps['promote again'] = await promote({ ...version, ...target })
  steps['verify in staging'] = await verify({ ...version, store: `s3://${staging}` })
})

afterAll(() => chain?.stop())

/**
 * Every version of every object. The counts of upload attempts are left out, since each attempt adds to them; and of
 * files that were copied only the keys are told, because MinIO heeds no condition on CopyObject (S3 does).
 */
async function objects(): Promise<readonly string[]> {
  const { server } = chain.cloud
  const copies = await server.keys(staging)
  const all = [...(await server.versions(development)), ...(await server.versions(staging))]
  const written = all.filter((line) => !line.includes('/attempts/'))
  const isCopy = (line: string) => /^releases\/app\/1\.0\.0\/(files|evidence)\//.test(line)
  return [...written.filter((line) => !isCopy(line)), ...copies.filter(isCopy)]
}

describe('the chain on a real S3', () => {
  it.each(names)('%s succeeds', (name) => {
    expect(succeeded(steps[name] as StepResult)).toMatchObject({ errors: [], stderr: '' })
  })

  it('places the verified files, byte for byte', () => {
    for (const [name, text] of Object.entries(buildFiles).filter(([file]) => file.startsWith('build/'))) {
      expect(readFileSync(join(chain.workspace.path, name.replace('build', 'verified')), 'utf8')).toBe(text)
    }
  })

  it('changes nothing when it is run again', async () => {
    expect(steps['upload again']?.outputs['outcome']).toBe('unchanged')
    expect(steps['promote again']?.outputs['outcome']).toBe('unchanged')
    expect(await objects()).toEqual(afterFirst)
  })

  it('names object versions that hold the promoted bytes', async () => {
    const files = JSON.parse(steps['verify in staging']?.outputs['files'] ?? '{}') as Record<
      string,
      { readonly bucket: string; readonly key: string; readonly 'version-id': string }
    >
    const { bucket, key, 'version-id': VersionId } = files['app.zip'] ?? {}
    const { Body } = await chain.cloud.server.owner.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, VersionId }),
    )
    expect(await Body?.transformToString()).toBe(buildFiles['build/app.zip'])
  })

  it('opens each session as the role that the step names', () => {
    const roles = chain.cloud.sessions.map((session) => session.roleArn)
    expect(new Set(roles)).toEqual(new Set(['push', 'pull', 'promote'].map(roleArn)))
  })

  it('takes a role by a token whose subject also names the ids', async () => {
    chain.cloud.tokens.claim({ sub: subjects.numbered })
    expect(succeeded(await chain.verify({ ...version, store }))).toMatchObject({ errors: [] })
    chain.cloud.tokens.claim({ sub: subjects.named })
  })

  it('promotes through the runner when the source has a role of its own', async () => {
    const { cloud, promote, verify } = chain
    const streamed = `s3://${staging}/streamed`
    // MinIO tells its roles apart by audience, and this step takes two of them with one audience.
    cloud.tokens.claim({ aud: [audienceOf('pull'), audienceOf('promote')] })
    const across = { 'source-role-to-assume': roleArn('pull'), ...target, 'target-store': streamed }
    expect(succeeded(await promote({ ...version, ...across })).outputs['outcome']).toBe('created')
    expect(succeeded(await verify({ ...version, store: streamed }))).toMatchObject({ errors: [] })
  })
})
