/** Objects changed straight in the bucket, past every action: neither verify-signature nor promote-artifact lets them through. */
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { prefixOf, type RealChain, startRealChain, succeeded } from './support/real-chain.ts'
import { development, staging } from './support/real-cloud.ts'

const version = { 'release-version': '1.0.0' }
let chain: RealChain

beforeAll(async () => {
  chain = await startRealChain()
  await chain.release('1.0.0')
  await chain.release('1.1.0')
  for (const inputs of [version, { 'release-version': '1.1.0' }]) {
    succeeded(await chain.promote({ ...inputs, 'target-store': `s3://${staging}` }))
  }
})

afterAll(() => chain?.stop())

/** What becomes of an object; undefined: it is not there any more. */
type Change = (body: Buffer, release: ReadonlyMap<string, Buffer>) => Buffer | undefined

const changes: Readonly<Record<string, Change>> = {
  replaced: (body) => Buffer.alloc(body.length, 'x'),
  truncated: (body) => body.subarray(0, body.length >> 1),
  emptied: () => Buffer.alloc(0),
  deleted: () => undefined,
}

async function contents(bucket: string, prefix: string): Promise<ReadonlyMap<string, Buffer>> {
  const { owner, keys } = chain.cloud.server
  const read = async (key: string) => {
    const { Body } = await owner.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    return [key.slice(prefix.length), Buffer.from((await Body?.transformToByteArray()) ?? [])] as const
  }
  return new Map(await Promise.all((await keys(bucket, prefix)).map(read)))
}

let places = 0

/** A store like another, with the objects that `part` names changed; returns its URI. */
async function tamper(bucket: string, part: RegExp, change: Change): Promise<string> {
  const place = `tampered-${++places}`
  const release = await contents(bucket, prefixOf('1.0.0'))
  let changed = 0
  for (const [key, body] of release) {
    const now = part.test(key) ? change(body, release) : body
    if (now !== body) changed++
    if (now === undefined) continue
    const Key = `${place}/${prefixOf('1.0.0')}${key}`
    await chain.cloud.server.owner.send(new PutObjectCommand({ Bucket: bucket, Key, Body: now }))
  }
  if (changed !== 1) throw new Error(`${changed} objects were changed instead of one`)
  return `s3://${bucket}/${place}`
}

const file = /^files\/.*app\.zip$/
const parts: Readonly<Record<string, RegExp>> = {
  'a file': file,
  'a file of evidence': /^evidence\//,
  'the bundle': /^release\.bundle\.json$/,
}
const cases = Object.entries(parts).flatMap(([what, part]) =>
  Object.entries(changes).map(([how, change]) => [what, how, part, change] as const),
)

/** What may be said about evidence that does not hold; nothing here may read as a failure of the service. */
const codes =
  /^(DIGEST_MISMATCH|FILE_MISSING|BUNDLE_MALFORMED|RELEASE_NOT_FOUND|RELEASE_MISMATCH|SIGNATURE_INVALID)$/

describe.each(cases)('%s that was %s', (_what, _how, part, change) => {
  let store: string
  beforeAll(async () => {
    store = await tamper(development, part, change)
  })

  it('is refused by verify-signature', async () => {
    const { exitCode, errors, outputs } = await chain.verify({ ...version, store })
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: {} })
    expect(errors).toEqual([expect.stringMatching(codes)])
  })

  it('is refused by promote-artifact, which leaves no release', async () => {
    const target = `promoted-${places}`
    const inputs = { ...version, 'source-store': store, 'target-store': `s3://${staging}/${target}` }
    const { exitCode, errors, outputs } = await chain.promote(inputs)
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: {} })
    expect(errors).toEqual([expect.stringMatching(codes)])
    const keys = await chain.cloud.server.keys(staging, `${target}/`)
    expect(keys.filter((key) => key.endsWith('.bundle.json'))).toEqual([])
  })
})

describe.each([
  ['the bundle', /^release\.bundle\.json$/],
  ['a file', file],
])("%s swapped with another release's", (_what, part) => {
  let store: string
  beforeAll(async () => {
    const other = await contents(development, prefixOf('1.1.0'))
    const config = [...other].find(([key]) => key.endsWith('config/app.json'))?.[1]
    const bundle = other.get('release.bundle.json')
    store = await tamper(development, part, () => (part === file ? config : bundle))
  })

  it('is refused by verify-signature', async () => {
    expect((await chain.verify({ ...version, store })).errors).toEqual([expect.stringMatching(codes)])
  })

  it('is refused by promote-artifact', async () => {
    const inputs = { ...version, 'source-store': store, 'target-store': `s3://${staging}/swapped` }
    expect((await chain.promote(inputs)).errors).toEqual([expect.stringMatching(codes)])
  })
})

describe('a bundle that lacks nothing but its last line break', () => {
  it('is refused: one content has one digest', async () => {
    const store = await tamper(development, parts['the bundle'] as RegExp, (body) => body.subarray(0, -1))
    expect((await chain.verify({ ...version, store })).errors).toEqual(['BUNDLE_MALFORMED'])
  })
})

describe('the record of a promotion', () => {
  const record = /^records\/promotion\//
  const forged: Readonly<Record<string, Change>> = {
    replaced: changes['replaced'] as Change,
    truncated: changes['truncated'] as Change,
    "swapped with the release's own bundle": (_body, release) => release.get('release.bundle.json'),
  }

  it.each(Object.entries(forged))('that was %s is not taken for one', async (_how, change) => {
    const store = await tamper(staging, record, change)
    const { exitCode, errors } = await chain.promote({ ...version, 'target-store': store })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^(RECORD_INVALID|BUNDLE_MALFORMED|SIGNATURE_INVALID)$/)])
  })

  it("swapped with another release's is not taken for this one's", async () => {
    const others = await contents(staging, prefixOf('1.1.0'))
    const other = [...others].find(([key]) => record.test(key))?.[1]
    const store = await tamper(staging, record, () => other)
    const { exitCode } = await chain.promote({ ...version, 'target-store': store })
    expect(exitCode).toBe(1)
  })
})
