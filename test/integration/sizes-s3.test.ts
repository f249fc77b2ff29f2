/** Releases of many files, of empty and tiny ones, and of a file above the most that one request to S3 may carry. */
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HeadObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { singleRequestLimit } from '@secure-deploy/core/values/digest'
import { makeWorkspace } from '../support/workspace.ts'
import { prefixOf, type RealChain, startRealChain, succeeded } from './support/real-chain.ts'
import { development, staging } from './support/real-cloud.ts'

const many = 2_000
const nameOf = (n: number) => `parts/${String(n).padStart(4, '0')}.txt`
let chain: RealChain

beforeAll(async () => {
  const files: Record<string, string> = { 'build/empty': '', 'build/one': '1' }
  for (let n = 0; n < many - 2; n++) files[`build/${nameOf(n)}`] = `file ${n}\n`
  chain = await startRealChain(makeWorkspace(files))
})

afterAll(() => chain?.stop())

describe(`a release of ${many} files, one of them empty and one of a single byte`, () => {
  const version = { 'release-version': '1.0.0' }
  const build = { 'subject-path': 'build', 'evidence-path': undefined }

  beforeAll(async () => {
    const bundle = await chain.bundle('1.0.0', build)
    succeeded(await chain.upload({ ...build, 'bundle-path': bundle }))
  })

  it('comes back whole', async () => {
    const { outputs } = succeeded(await chain.verify({ ...version, path: 'verified' }))
    expect(Object.keys(JSON.parse(outputs['files'] ?? '{}') as object)).toHaveLength(many)
    const read = (name: string) => readFileSync(join(chain.workspace.path, 'verified', name), 'utf8')
    expect([read('empty'), read('one'), read(nameOf(1234))]).toEqual(['', '1', 'file 1234\n'])
  })

  it('is promoted whole', async () => {
    succeeded(await chain.promote(version))
    succeeded(await chain.verify({ ...version, store: `s3://${staging}` }))
    const keys = await chain.cloud.server.keys(staging, `${prefixOf('1.0.0')}files/`)
    expect(keys).toHaveLength(many)
  })
})

// That a file of exactly the limit goes in one request is shown with a lowered limit (adapters-s3.test.ts).
describe('a file of one byte more than one request may carry', () => {
  it('is stored in parts, vouched for by the server, and verified', async () => {
    const folder = join(chain.workspace.path, 'large')
    mkdirSync(folder)
    const file = join(folder, 'disk.img')
    writeFileSync(file, 'the beginning of a disk')
    const size = singleRequestLimit + 1
    // The rest is a hole, which takes no room on this side.
    truncateSync(file, size)
    const inputs = { 'subject-path': 'large', 'evidence-path': undefined }
    const bundle = await chain.bundle('2.0.0', inputs)
    succeeded(await chain.upload({ ...inputs, 'bundle-path': bundle }))
    const { outputs } = succeeded(await chain.verify({ 'release-version': '2.0.0' }))
    const files = JSON.parse(outputs['files'] ?? '{}') as Record<string, { readonly key: string }>
    const Key = files['disk.img']?.key
    const head = new HeadObjectCommand({ Bucket: development, Key, ChecksumMode: 'ENABLED' })
    const { ContentLength, ChecksumSHA256 } = await chain.cloud.server.owner.send(head)
    expect(ContentLength).toBe(size)
    expect(ChecksumSHA256).toMatch(/-11$/)
  })
})
