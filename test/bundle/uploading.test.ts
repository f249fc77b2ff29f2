/** What upload-artifact refuses, what it survives, and that no reader ever sees a release whose files are not all there. */
import { readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { inParallel } from '@secure-deploy/core/in-parallel'
import type { Fault } from '../support/aws/http-double.ts'
import { type Chain, type Inputs, startChain } from '../support/chain.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { filesIn, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'

const bundleKey = 'releases/app/1.0.0/release.bundle.json'

/** The writes of an upload: two files, one of evidence, two marks, the bundle. */
const writes = [1, 2, 3, 4, 5, 6]

let chain: Chain
/** Two builds of one version: the second one's files differ. */
let bundle: string
let otherBundle: string
let otherBuild: string

beforeAll(async () => {
  chain = await startChain()
  otherBuild = makeWorkspace({ 'build/app.zip': 'another application' }).path
  bundle = await chain.bundle()
  otherBundle = await chain.bundle({ 'subject-path': join(otherBuild, 'build'), 'evidence-path': undefined })
})
beforeEach(() => chain.cloud.account.reset())
afterAll(() => chain.stop())

function upload(bucket: string, inputs: Inputs = {}, signal?: AbortSignal): Promise<StepResult> {
  const options = signal === undefined ? {} : { signal }
  return chain.upload({ 'bundle-path': bundle, store: `s3://${bucket}`, ...inputs }, options)
}

function uploadOther(bucket: string): Promise<StepResult> {
  const files = { 'subject-path': join(otherBuild, 'build'), 'evidence-path': undefined }
  return upload(bucket, { 'bundle-path': otherBundle, ...files })
}

/** INVARIANT of the layout: a release that can be seen has all of its files. */
function visible(bucket: string): 'nothing' | 'complete' | 'incomplete' {
  const keys = chain.cloud.account.s3.storage.keys(bucket)
  if (!keys.includes(bundleKey)) return 'nothing'
  return keys.filter((key) => /\/(files|evidence)\//.test(key)).length >= 3 ? 'complete' : 'incomplete'
}

/** The bundle with one thing changed. */
function tampered(change: (bundle: Record<string, unknown>) => unknown): string {
  const path = join(temporaryFolder(), 'release.bundle.json')
  const document = JSON.parse(readFileSync(bundle, 'utf8')) as Record<string, unknown>
  writeFileSync(path, `${JSON.stringify(change(document), undefined, 2)}\n`)
  return path
}

function recoded(text: unknown, change: (plain: string) => string): string {
  return Buffer.from(change(Buffer.from(String(text), 'base64').toString())).toString('base64')
}

/** A build folder with something done to it. */
function build(files: Readonly<Record<string, string>>): Inputs {
  const { path } = makeWorkspace({ ...files, 'reports/junit.xml': '<testsuites tests="1" failures="0"/>' })
  return { 'subject-path': join(path, 'build'), 'evidence-path': join(path, 'reports') }
}

const whole = { 'build/app.zip': 'the application', 'build/config/app.json': '{"threads":2}' }

describe('upload-artifact refuses', () => {
  const cases: Readonly<Record<string, readonly [code: string, inputs: () => Inputs]>> = {
    'a file with a byte changed': [
      'DIGEST_MISMATCH',
      () => build({ ...whole, 'build/app.zip': 'the applicatiom' }),
    ],
    'a file that is longer': [
      'DIGEST_MISMATCH',
      () => build({ ...whole, 'build/app.zip': 'the application!' }),
    ],
    'a file that is shorter': [
      'DIGEST_MISMATCH',
      () => build({ ...whole, 'build/app.zip': 'the applicatio' }),
    ],
    'a file that is missing': ['FILE_MISSING', () => build({ 'build/app.zip': 'the application' })],
    'a file that was not signed': ['FILE_NOT_SIGNED', () => build({ ...whole, 'build/virus.exe': '' })],
    'evidence that is missing': ['FILE_MISSING', () => ({ 'evidence-path': undefined })],
    'evidence that was changed': [
      'DIGEST_MISMATCH',
      () => {
        const path = join(temporaryFolder(), 'junit.xml')
        writeFileSync(path, '<testsuites tests="1" failures="9"/>')
        return { 'evidence-path': path }
      },
    ],
    'a bundle that is no JSON': [
      'BUNDLE_MALFORMED',
      () => ({ 'bundle-path': join(chain.workspace.path, 'build/app.zip') }),
    ],
    'a bundle without signatures': [
      'BUNDLE_MALFORMED',
      () => ({ 'bundle-path': tampered((own) => ({ ...own, signatures: [] })) }),
    ],
    'a bundle with a member more': [
      'BUNDLE_MALFORMED',
      () => ({ 'bundle-path': tampered((own) => ({ ...own, note: '' })) }),
    ],
    'a bundle whose statement was changed': [
      'PAYLOAD_MISMATCH',
      () => ({
        'bundle-path': tampered((own) => ({
          ...own,
          statement: recoded(own['statement'], (text) => text.replaceAll('octo-repo', 'evil-repo')),
        })),
      }),
    ],
    'a bundle whose signature was changed': [
      'SIGNATURE_INVALID',
      () => ({
        'bundle-path': tampered((own) => ({
          ...own,
          signatures: [
            recoded((own['signatures'] as string[])[0], (text) =>
              text.replace(/"signature":"(.)/, (_, first) => `"signature":"${first === 'A' ? 'B' : 'A'}`),
            ),
          ],
        })),
      }),
    ],
  }

  it.each(Object.keys(cases))('%s', async (name) => {
    const [code, inputs] = cases[name] ?? ['', () => ({})]
    const bucket = chain.addBucket()
    expect(refusalOf(await upload(bucket, inputs()))).toEqual(refusedWith(code))
    expect(visible(bucket)).toBe('nothing')
  })

  it('another build under the same version, with an identity that may not read', async () => {
    const bucket = chain.addBucket()
    await upload(bucket)
    const before = chain.cloud.account.s3.storage.latest(bucket, bundleKey)
    expect(refusalOf(await uploadOther(bucket))).toEqual(refusedWith('RELEASE_EXISTS'))
    expect(chain.cloud.account.s3.storage.versions(bucket, bundleKey)).toEqual([before])
    expect(chain.cloud.account.s3.count('GetObject') + chain.cloud.account.s3.count('HeadObject')).toBe(0)
  })

  it('another build under the same version in a directory', async () => {
    const store = pathToFileURL(join(temporaryFolder(), 'store')).href
    expect(await upload('', { store })).toMatchObject({ exitCode: 0 })
    const files = { 'subject-path': join(otherBuild, 'build'), 'evidence-path': undefined }
    const result = await upload('', { store, 'bundle-path': otherBundle, ...files })
    expect(refusalOf(result)).toEqual(refusedWith('RELEASE_EXISTS'))
  })

  it('a store that is a file', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const result = await upload('', { store: pathToFileURL(file).href })
    expect(refusalOf(result)).toEqual(refusedWith('STORE_UNAVAILABLE'))
  })
})

describe('upload-artifact on the wire', () => {
  const key = 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555'
  const options = {
    'sse-kms-key-id': key,
    'object-lock-mode': 'COMPLIANCE',
    'object-lock-retain-days': '30',
  }

  it('asks with every write that nothing is replaced, that S3 checks the bytes, and for the owner', async () => {
    const { s3, accountId } = chain.cloud.account
    await upload(chain.addBucket({ conditionalWrites: 'demanded' }))
    expect(s3.count('PutObject')).toBe(s3.requests.length)
    for (const { headers } of s3.of('PutObject')) {
      expect(headers).toMatchObject({
        'if-none-match': '*',
        'x-amz-checksum-sha256': expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
        'x-amz-expected-bucket-owner': accountId,
      })
    }
  })

  it('writes the bundle last', async () => {
    await upload(chain.addBucket())
    const paths = chain.cloud.account.s3.of('PutObject').map(({ path }) => path)
    expect(paths.findIndex((path) => path.endsWith('/release.bundle.json'))).toBe(writes.length - 1)
    expect(paths).toHaveLength(writes.length)
  })

  it('asks for the key and the retention with every write', async () => {
    const started = Date.now()
    expect(await upload(chain.addBucket(), options)).toMatchObject({ exitCode: 0, errors: [] })
    for (const { headers } of chain.cloud.account.s3.of('PutObject')) {
      expect(headers).toMatchObject({
        'x-amz-server-side-encryption': 'aws:kms',
        'x-amz-server-side-encryption-aws-kms-key-id': key,
        'x-amz-object-lock-mode': 'COMPLIANCE',
      })
      const until = Date.parse(String(headers['x-amz-object-lock-retain-until-date']))
      expect(Math.abs(until - started - 30 * 86_400_000)).toBeLessThan(60_000)
    }
  })

  it('writes to a bucket with a key of its own as default', async () => {
    expect(await upload(chain.addBucket({ defaultKey: key }))).toMatchObject({ exitCode: 0, errors: [] })
  })

  it('writes to a bucket of another account only when that is named', async () => {
    const bucket = chain.addBucket({ owner: '444455556666' })
    expect(await upload(bucket, { 'expected-bucket-owner': '444455556666' })).toMatchObject({ exitCode: 0 })
  })
})

/** Roles and buckets that do not suit. */
const unsuited: Readonly<
  Record<
    string,
    readonly [code: string, said: string, make: () => readonly [bucket: string, inputs?: Inputs]]
  >
> = {
  'a bucket of another account': [
    'AWS_ACCESS_DENIED',
    'does not belong to account',
    () => [chain.addBucket({ owner: '444455556666' })],
  ],
  'a bucket that is not there': ['AWS_NOT_FOUND', 's3:PutObject', () => ['octo-missing']],
  'a bucket in another region': [
    'AWS_REJECTED',
    'The bucket is in eu-west-1',
    () => [chain.addBucket({ region: 'eu-west-1' })],
  ],
  'a role that may not write': [
    'AWS_ACCESS_DENIED',
    'allow s3:PutObject',
    () => [chain.addBucket(), chain.as('pull')],
  ],
  'a role that may not use the key': [
    'AWS_ACCESS_DENIED',
    's3:PutObject',
    () => [
      chain.addBucket(),
      {
        ...roleWith('s3:PutObject'),
        'sse-kms-key-id': 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555',
      },
    ],
  ],
  'a role that may not retain': [
    'AWS_ACCESS_DENIED',
    's3:PutObject',
    () => [
      chain.addBucket(),
      { ...roleWith('s3:PutObject'), 'object-lock-mode': 'COMPLIANCE', 'object-lock-retain-days': '30' },
    ],
  ],
}

function roleWith(...actions: readonly string[]): Inputs {
  const { accountId, sts } = chain.cloud.account
  const arn = `arn:aws:iam::${accountId}:role/${actions.join('-').replaceAll(/\W/g, '-')}`
  sts.addRole({ arn, audience: 'sts.amazonaws.com', subjects: ['*'], actions })
  return { 'role-to-assume': arn }
}

describe('upload-artifact fails on', () => {
  it.each(Object.keys(unsuited))('%s', async (name) => {
    const [code, said, make] = unsuited[name] ?? ['', '', () => ['']]
    const [bucket, inputs] = make()
    const result = await upload(bucket, inputs)
    expect(refusalOf(result)).toEqual(refusedWith(code))
    expect(result.stdout).toContain(said)
    expect(visible(bucket)).toBe('nothing')
  })
})

const refusing = (status: number, code: string): Fault => ({ kind: 'refuse', status, code })
const without = (header: string): Fault => ({
  kind: 'answer',
  change: (answer) => ({ ...answer, headers: { ...answer.headers, [header]: '' } }),
})

const lasting: Readonly<Record<string, readonly [code: string, fault: Fault]>> = {
  'S3 that stays overloaded': ['AWS_THROTTLED', refusing(503, 'SlowDown')],
  'S3 that keeps failing': ['AWS_UNAVAILABLE', refusing(500, 'InternalError')],
  'a network that stays down': ['NETWORK', { kind: 'reset-before' }],
  'a denial': ['AWS_ACCESS_DENIED', refusing(403, 'AccessDenied')],
  'a token that has expired': ['AWS_ACCESS_DENIED', refusing(400, 'ExpiredToken')],
  'S3 that says nothing of the checksum': ['AWS_ANSWER_UNEXPECTED', without('x-amz-checksum-sha256')],
}

describe('upload-artifact', () => {
  const results = new Map<string, { result: StepResult; visible: string }>()

  beforeAll(async () => {
    await inParallel(Object.entries(lasting), 6, async ([name, [, fault]]) => {
      const other = await startChain({}, chain.workspace)
      other.cloud.account.s3.plan({ operation: 'PutObject', times: 99, fault })
      const result = await other.upload({ 'bundle-path': bundle })
      const seen = other.cloud.account.s3.storage.keys('octo-development').includes(bundleKey)
      results.set(name, { result, visible: seen ? 'something' : 'nothing' })
      await other.stop()
    })
  })

  it.each(Object.keys(lasting))('fails, and shows no release, on %s', (name) => {
    const found = results.get(name)
    expect(found && refusalOf(found.result)).toEqual(refusedWith(lasting[name]?.[0] ?? ''))
    expect(found?.visible).toBe('nothing')
  })

  it.each([
    ['is told to slow down', refusing(503, 'SlowDown')],
    ['meets another write of the same key', refusing(409, 'ConditionalRequestConflict')],
    ['loses an answer', { kind: 'reset-after' } satisfies Fault],
    ['loses a connection', { kind: 'reset-before' } satisfies Fault],
  ])('completes though it %s', async (_name, fault) => {
    const bucket = chain.addBucket()
    chain.cloud.account.s3.plan({ operation: 'PutObject', nth: 2, fault })
    expect(await upload(bucket)).toMatchObject({ exitCode: 0, errors: [] })
    expect(visible(bucket)).toBe('complete')
  })

  it('says that nothing changed when the same build comes again, signed anew', async () => {
    const bucket = chain.addBucket()
    await upload(bucket)
    const before = chain.cloud.account.s3.storage.latest(bucket, bundleKey)
    const again = await upload(bucket, { 'bundle-path': await chain.bundle() })
    expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
    expect(chain.cloud.account.s3.storage.versions(bucket, bundleKey)).toEqual([before])
  })

  it('lets one of two builds win that come at once', async () => {
    for (let round = 0; round < 3; round++) {
      const bucket = chain.addBucket()
      const both = await Promise.all([upload(bucket), uploadOther(bucket)])
      expect(both.filter(({ exitCode }) => exitCode === 0)).toHaveLength(1)
      const loser = both.find(({ exitCode }) => exitCode === 1)
      expect(loser && refusalOf(loser)).toEqual(refusedWith('RELEASE_EXISTS'))
      expect(chain.cloud.account.s3.storage.versions(bucket, bundleKey)).toHaveLength(1)
    }
  })

  it('lets both of two runs of one build succeed that come at once', async () => {
    const bucket = chain.addBucket()
    const both = await Promise.all([upload(bucket), upload(bucket)])
    expect(new Set(both.map(({ outputs }) => outputs['outcome']))).toEqual(new Set(['created', 'unchanged']))
  })
})

describe('upload-artifact that is killed', () => {
  it.each(writes)('at write %i shows no half release, and completes when it runs again', async (nth) => {
    for (const when of ['before', 'after'] as const) {
      const bucket = chain.addBucket()
      const end = new AbortController()
      const kill = () => end.abort()
      const fault: Fault = when === 'before' ? { kind: 'silence', run: kill } : { kind: 'first', run: kill }
      chain.cloud.account.s3.plan({ operation: 'PutObject', nth, fault })
      expect(await upload(bucket, {}, end.signal)).toMatchObject({ exitCode: null, outputs: {} })
      expect(visible(bucket)).toBe(nth === 6 && when === 'after' ? 'complete' : 'nothing')
      chain.cloud.account.reset()
      expect(await upload(bucket)).toMatchObject({ exitCode: 0, errors: [] })
      expect(visible(bucket)).toBe('complete')
    }
  })

  it('shows no half release in a directory, and completes when it runs again', async () => {
    const { path } = makeWorkspace({ 'build/large.bin': 'x'.repeat(64 * 1024 ** 2) })
    const files = { 'subject-path': join(path, 'build'), 'evidence-path': undefined }
    const inputs = { ...files, 'bundle-path': await chain.bundle(files) }
    const folder = temporaryFolder()
    const store = pathToFileURL(folder).href
    const end = new AbortController()
    const watcher = watch(folder, () => end.abort())
    const killed = await upload('', { ...inputs, store }, end.signal)
    watcher.close()
    expect(killed.exitCode).toBe(null)
    expect(filesIn(folder).filter((file) => file.startsWith('releases/'))).toEqual([])
    expect(await upload('', { ...inputs, store })).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'created' },
    })
  })
})
