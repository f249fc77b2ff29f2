/** A file that is large enough for a thread of its own, carried by the committed bundles from its signature to its placement. */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Chain, startChain } from '../support/chain.ts'
import { makeWorkspace } from '../support/workspace.ts'

const bytes = randomBytes(33 * 1024 ** 2)
const files = { 'subject-path': 'build/disk.img', 'evidence-path': undefined }
let chain: Chain

beforeAll(async () => {
  const workspace = makeWorkspace({ 'build/disk.img': '' })
  writeFileSync(join(workspace.path, 'build/disk.img'), bytes)
  chain = await startChain({}, workspace)
  const { exitCode, stdout } = await chain.upload({ ...files, 'bundle-path': await chain.bundle(files) })
  if (exitCode !== 0) throw new Error(`nothing was uploaded: ${stdout}`)
})

afterAll(() => chain.stop())

describe('a large file', () => {
  it('is placed byte for byte', async () => {
    expect(await chain.verify({ path: 'verified' })).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    expect(readFileSync(join(chain.workspace.path, 'verified/disk.img')).equals(bytes)).toBe(true)
  })

  it('is refused with one bit flipped near its end, and nothing is placed', async () => {
    const bucket = chain.copyOf('octo-development', (key, body) => {
      if (!key.endsWith('/disk.img')) return body
      const changed = Buffer.from(body)
      changed[body.length - 2] = (body[body.length - 2] ?? 0) ^ 1
      return changed
    })
    const result = await chain.verify({ store: `s3://${bucket}`, path: 'refused' })
    expect(result).toMatchObject({ exitCode: 1, errors: ['DIGEST_MISMATCH'], outputs: {} })
    const standing = readdirSync(chain.workspace.path, { recursive: true, encoding: 'utf8' })
    expect(standing.filter((path) => /refused/.test(path))).toEqual(['refused'])
  })
})
