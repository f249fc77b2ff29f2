/** What promote-artifact refuses and survives: no release becomes visible in the next environment unless all of it was verified. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import type { Answer, Fault } from '../support/aws/http-double.ts'
import type { DoubleBucket } from '../support/aws/s3-objects.ts'
import { daysFrom } from '../support/certificates.ts'
import { type Chain, type Inputs, type StepOptions, startChain } from '../support/chain.ts'
import { type AwsSignRequest, blobPayload } from '../support/envelopes.ts'
import { makeKeyHolder } from '../support/key-holder.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { filesIn, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { buildFiles } from '../support/workspace.ts'

const source = 'octo-development'
const bundleKey = 'releases/app/1.0.0/release.bundle.json'

let chain: Chain
let bundle: string

beforeAll(async () => {
  chain = await startChain()
  bundle = await chain.bundle()
  await chain.upload({ 'bundle-path': bundle })
})
beforeEach(() => chain.cloud.account.reset())
afterAll(() => chain.stop())

function promote(target: string, inputs: Inputs = {}, options: StepOptions = {}): Promise<StepResult> {
  return chain.promote({ 'target-store': `s3://${target}`, ...inputs }, options)
}

function keysIn(bucket: string): readonly string[] {
  return chain.cloud.account.s3.storage.keys(bucket)
}

/** INVARIANT of the layout: a release that can be seen has all of its files and the record of its promotion. */
function visible(bucket: string): 'nothing' | 'complete' | 'incomplete' {
  const keys = keysIn(bucket)
  if (!keys.includes(bundleKey)) return 'nothing'
  const files = keys.filter((key) => /\/(files|evidence)\//.test(key)).length
  const records = keys.filter((key) => key.includes('/records/promotion/')).length
  return files === 3 && records === 1 ? 'complete' : 'incomplete'
}

async function expectRefusal(
  code: string,
  inputs: Inputs = {},
  bucket?: DoubleBucket['name'],
): Promise<StepResult> {
  const target = bucket ?? chain.addBucket()
  const result = await promote(target, inputs)
  expect(refusalOf(result)).toEqual(refusedWith(code))
  expect(visible(target)).toBe('nothing')
  return result
}

/** A source store with what stands in the sound one, some of it changed. */
function changing(part: string, change: (body: Buffer) => Buffer | undefined): Inputs {
  const bucket = chain.copyOf(source, (key, body) => (key.includes(part) ? change(body) : body))
  return { 'source-store': `s3://${bucket}` }
}

function flip(body: Buffer): Buffer {
  const copy = Buffer.from(body)
  const at = copy.length >> 1
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

/** A source store whose bundle was signed otherwise. */
async function resigned(request: AwsSignRequest): Promise<Inputs> {
  const { statement } = parseBundle(readFileSync(bundle))
  const { authority } = chain.cloud.account.signer
  const payload = blobPayload(statement, 'application/vnd.in-toto+json')
  const envelope = await authority.sign(payload, { signingTime: new Date(), ...request })
  return changing(bundleKey, () => Buffer.from(encodeBundle({ statement, signatures: [envelope] }).bytes))
}

const refusing = (status: number, code: string): Fault => ({ kind: 'refuse', status, code })
const changed = (change: (body: string) => string): Fault => ({
  kind: 'answer',
  change: (answer: Answer) => ({ ...answer, body: change(String(answer.body)) }),
})

/** S3 has copied, and does not say which checksum the copy has. */
const silentCopy = changed((body) => body.replace(/<ChecksumSHA256>.*<\/ChecksumSHA256>/, ''))

describe('promote-artifact refuses a source with', () => {
  const cases: Readonly<Record<string, readonly [code: string, inputs: () => Inputs | Promise<Inputs>]>> = {
    'a changed file': ['DIGEST_MISMATCH', () => changing('/app.zip', flip)],
    'a shorter file': ['DIGEST_MISMATCH', () => changing('/app.zip', (body) => body.subarray(1))],
    'changed evidence': ['DIGEST_MISMATCH', () => changing('/junit.xml', flip)],
    'a file that is gone': ['AWS_ACCESS_DENIED', () => changing('/app.zip', () => undefined)],
    'no release': ['AWS_ACCESS_DENIED', () => changing(bundleKey, () => undefined)],
    'a bundle that is none': ['BUNDLE_MALFORMED', () => changing(bundleKey, (body) => body.subarray(9))],
    'the bundle of another version': [
      'RELEASE_MISMATCH',
      async () => {
        const other = readFileSync(await chain.bundle({ 'release-version': '0.9.0' }))
        return changing(bundleKey, () => other)
      },
    ],
    'another bundle than was asked for': [
      'BUNDLE_MISMATCH',
      () => ({ 'bundle-digest': `sha256:${'0'.repeat(64)}` }),
    ],
    'a signature by another profile': ['IDENTITY_NOT_TRUSTED', () => resigned({ profileName: 'other' })],
    'a signature that has expired': [
      'SIGNATURE_EXPIRED',
      () => resigned({ signingTime: daysFrom(new Date(), -0.002), expiry: daysFrom(new Date(), -0.001) }),
    ],
    'a signature by an authority that only looks like AWS': [
      'SIGNER_NOT_TRUSTED',
      () => ({
        'trust-policy': undefined,
        'trust-store': undefined,
        'trusted-signers': chain.cloud.profileArn,
      }),
    ],
    'a release of another repository': ['RULE_FAILED', () => ({ 'source-repository': 'octo-org/other' })],
    'a release of another branch': ['RULE_FAILED', () => ({ 'source-ref': 'refs/heads/release' })],
    'a release by another workflow': [
      'RULE_FAILED',
      () => ({ 'signer-workflow': 'octo-org/octo-repo/.github/workflows/other.yml' }),
    ],
    'a trust policy that is missing': ['INPUT_MALFORMED', () => ({ 'trust-policy': 'missing.json' })],
  }

  it.each(Object.keys(cases))('%s', async (name) => {
    const [code, inputs] = cases[name] ?? ['', () => ({})]
    await expectRefusal(code, await Promise.resolve(inputs()))
  })

  it('a signature that was revoked', async () => {
    const fault = changed(() => '{"revokedEntities":["job"]}')
    chain.cloud.account.signer.plan({ operation: 'GetRevocationStatus', fault })
    await expectRefusal('SIGNATURE_REVOKED')
  })

  it('a signature whose revocation cannot be found out', async () => {
    const fault = refusing(403, 'AccessDeniedException')
    chain.cloud.account.signer.plan({ operation: 'GetRevocationStatus', fault })
    await expectRefusal('REVOCATION_UNKNOWN')
  })

  it('a file that changes between the verification and the copy', async () => {
    const bucket = chain.copyOf(source)
    const { s3 } = chain.cloud.account
    const key = keysIn(bucket).find((name) => name.endsWith('/app.zip')) ?? ''
    const run = () => void s3.place(bucket, key, 'the applicatiom')
    s3.plan({ operation: 'CopyObject', fault: { kind: 'first', run } })
    await expectRefusal('DIGEST_MISMATCH', { 'source-store': `s3://${bucket}` })
  })

  it('a copy of which S3 states no checksum, not even when asked', async () => {
    const fault: Fault = {
      kind: 'answer',
      change: ({ headers = {}, ...answer }) => ({
        ...answer,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.includes('checksum'))),
      }),
    }
    chain.cloud.account.s3.plan({ operation: 'CopyObject', fault: silentCopy })
    chain.cloud.account.s3.plan({ operation: 'HeadObject', fault })
    await expectRefusal('AWS_ANSWER_UNEXPECTED')
  })
})

/** A target in which something stands already. */
async function targetWith(change: (key: string, body: Buffer) => Buffer | undefined): Promise<string> {
  const done = chain.addBucket()
  await promote(done)
  // The store's name is part of a record, so the same bucket is emptied and filled again.
  const { storage } = chain.cloud.account.s3
  const found = keysIn(done).map((key) => ({ key, body: storage.latest(done, key)?.body ?? Buffer.alloc(0) }))
  storage.empty(done)
  for (const { key, body } of found) {
    const other = change(key, body)
    if (other !== undefined) chain.cloud.account.s3.place(done, key, other)
  }
  return done
}

describe('promote-artifact refuses a target with', () => {
  const planted: Readonly<Record<string, readonly [code: string, part: string]>> = {
    'another file in the place of one': ['DIGEST_MISMATCH', '/app.zip'],
    'other evidence in the place of it': ['DIGEST_MISMATCH', '/junit.xml'],
    'a record that was changed': ['RECORD_INVALID', '/records/'],
  }

  it.each(Object.keys(planted))('%s', async (name) => {
    const [code, part] = planted[name] ?? ['', '']
    const target = await targetWith((key, body) => {
      if (key === bundleKey) return undefined
      return key.includes(part) ? flip(body) : body
    })
    await expectRefusal(code, {}, target)
  })

  it('another release of that version, and leaves it as it is', async () => {
    const other = readFileSync(await chain.bundle())
    const target = chain.addBucket()
    chain.cloud.account.s3.place(target, bundleKey, other)
    expect(refusalOf(await promote(target))).toEqual(refusedWith('RELEASE_EXISTS'))
    expect(keysIn(target)).toEqual([bundleKey])
  })

  it('another release of that version that comes while files are copied', async () => {
    const other = readFileSync(await chain.bundle())
    const target = chain.addBucket()
    const { s3 } = chain.cloud.account
    const run = () => void s3.place(target, bundleKey, other)
    s3.plan({ operation: 'CopyObject', nth: 3, fault: { kind: 'first', run } })
    expect(refusalOf(await promote(target))).toEqual(refusedWith('RELEASE_EXISTS'))
    expect(s3.storage.versions(target, bundleKey)).toHaveLength(1)
  })

  it('a record by another signer', async () => {
    chain.cloud.account.signer.addProfile('other_profile')
    const target = chain.addBucket()
    await promote(target, { signer: chain.cloud.account.signer.authority.profileArn('other_profile') })
    expect(refusalOf(await promote(target))).toEqual(refusedWith('RECORD_INVALID'))
  })

  it('the record of a promotion to another environment', async () => {
    const target = chain.addBucket()
    await promote(target)
    expect(refusalOf(await promote(target, { environment: 'production' }))).toEqual(
      refusedWith('RECORD_INVALID'),
    )
  })

  it('a record that was signed for another store', async () => {
    const first = chain.addBucket()
    await promote(first)
    const second = chain.copyOf(first, (key, body) => (key === bundleKey ? undefined : body))
    await expectRefusal('RECORD_INVALID', {}, second)
  })
})

describe('promote-artifact fails on', () => {
  it.each([
    ['a target that is not there', 'AWS_NOT_FOUND', () => 'octo-missing'],
    ['a target of another account', 'AWS_ACCESS_DENIED', () => chain.addBucket({ owner: '444455556666' })],
    ['a target in another region', 'AWS_REJECTED', () => chain.addBucket({ region: 'eu-west-1' })],
  ])('%s', async (_name, code, target) => {
    await expectRefusal(code, {}, target())
  })

  it('a role that may not write, naming the action', async () => {
    const { stdout } = await expectRefusal('AWS_ACCESS_DENIED', chain.as('pull'))
    expect(stdout).toContain('allow s3:PutObject')
  })

  it('a signer that refuses, after the files and before the record and the bundle', async () => {
    const target = chain.addBucket()
    chain.cloud.account.signer.plan({
      operation: 'SignPayload',
      fault: refusing(403, 'AccessDeniedException'),
    })
    await expectRefusal('AWS_ACCESS_DENIED', {}, target)
    expect(keysIn(target).filter((key) => key.includes('/records/'))).toEqual([])
  })

  it('a signer that signs something else', async () => {
    chain.cloud.account.signer.replacePayload(blobPayload('other', 'application/vnd.in-toto+json'))
    await expectRefusal('AWS_ANSWER_UNEXPECTED')
  })

  it.each([
    ['that stays overloaded', 'AWS_THROTTLED', refusing(503, 'SlowDown')],
    ['that keeps failing', 'AWS_UNAVAILABLE', refusing(500, 'InternalError')],
    ['that is not reached', 'NETWORK', { kind: 'reset-before' } satisfies Fault],
  ])('S3 %s', async (_name, code, fault) => {
    chain.cloud.account.s3.plan({ operation: 'CopyObject', times: 99, fault })
    await expectRefusal(code)
  })
})

describe('promote-artifact', () => {
  const filePuts = () =>
    chain.cloud.account.s3.of('PutObject').filter(({ path }) => /\/(files|evidence)\//.test(path))

  it('asks for create-only writes, checksums and owners with every write', async () => {
    const target = chain.addBucket({ conditionalWrites: 'demanded' })
    expect(await promote(target)).toMatchObject({ exitCode: 0, errors: [] })
    const { s3, accountId } = chain.cloud.account
    for (const { headers } of [...s3.of('CopyObject'), ...s3.of('PutObject')])
      expect(headers).toMatchObject({ 'if-none-match': '*', 'x-amz-expected-bucket-owner': accountId })
    for (const { headers } of s3.of('CopyObject'))
      expect(headers).toMatchObject({
        'x-amz-checksum-algorithm': 'SHA256',
        'x-amz-tagging-directive': 'REPLACE',
      })
  })

  it('copies in parts where a bucket does not take a conditional copy', async () => {
    const target = chain.addBucket({ conditionalWrites: 'demanded', conditionalCopy: 'unsupported' })
    expect(await promote(target)).toMatchObject({ exitCode: 0, errors: [] })
    expect(visible(target)).toBe('complete')
    expect(filePuts()).toEqual([])
    expect(chain.cloud.account.s3.storage.uploads.size).toBe(0)
  })

  it('is not fooled by an error within an answer that says 200', async () => {
    const error = '<Error><Code>InternalError</Code><Message>We encountered an error</Message></Error>'
    chain.cloud.account.s3.plan({ operation: 'CopyObject', fault: changed(() => error) })
    const target = chain.addBucket()
    expect(await promote(target)).toMatchObject({ exitCode: 0, errors: [] })
    expect(visible(target)).toBe('complete')
  })

  it('asks for the checksum of a copy where the answer does not state it', async () => {
    chain.cloud.account.s3.plan({ operation: 'CopyObject', fault: silentCopy })
    const target = chain.addBucket()
    expect(await promote(target)).toMatchObject({ exitCode: 0, errors: [] })
    expect(chain.cloud.account.s3.count('HeadObject')).toBe(1)
  })

  it('leaves one result of two that come at once', async () => {
    for (let round = 0; round < 2; round++) {
      const target = chain.addBucket()
      const results = await Promise.all([promote(target), promote(target)])
      expect(new Set(results.map(({ outputs }) => outputs['outcome']))).toEqual(
        new Set(['created', 'unchanged']),
      )
      expect(new Set(results.map(({ outputs }) => outputs['record-uri'])).size).toBe(1)
      for (const key of keysIn(target))
        expect(chain.cloud.account.s3.storage.versions(target, key)).toHaveLength(1)
    }
  })

  it('changes nothing when it comes again', async () => {
    const target = chain.addBucket()
    const first = await promote(target)
    chain.cloud.account.reset()
    const second = await promote(target)
    expect(second.outputs).toMatchObject({
      outcome: 'unchanged',
      'record-uri': first.outputs['record-uri'],
      'bundle-digest': first.outputs['bundle-digest'],
    })
    expect(chain.cloud.account.signer.count('SignPayload')).toBe(0)
  })

  it('streams the bytes under a role of its own for the source, and gives it nothing of the target', async () => {
    const target = chain.addBucket()
    const { sessions } = chain.cloud.account.sts
    const before = sessions.length
    const result = await promote(target, { 'source-role-to-assume': chain.cloud.roles.pull })
    expect(result).toMatchObject({ exitCode: 0, errors: [] })
    expect(visible(target)).toBe('complete')
    expect(chain.cloud.account.s3.count('CopyObject')).toBe(0)
    expect(filePuts()).toHaveLength(3)
    const policies = sessions
      .slice(before)
      .filter(({ parameters }) => parameters.get('RoleArn') === chain.cloud.roles.pull)
      .map(({ parameters }) => parameters.get('Policy') ?? '')
    expect(policies).toHaveLength(1)
    expect(policies[0]).not.toContain(target)
    expect(policies[0]).not.toContain('s3:PutObject')
  })

  it.each([
    ['changed', flip],
    ['longer', (body: Buffer) => Buffer.concat([body, body])],
    ['shorter', (body: Buffer) => body.subarray(1)],
  ])('streams no %s file', async (_name, change) => {
    const inputs = { ...changing('/app.zip', change), 'source-role-to-assume': chain.cloud.roles.pull }
    const target = chain.addBucket()
    await expectRefusal('DIGEST_MISMATCH', inputs, target)
    expect(keysIn(target).filter((key) => key.endsWith('/app.zip'))).toEqual([])
  })

  it('streams from a bucket in another region under a role of its own', async () => {
    const bucket = chain.copyOf(source)
    const { s3, accountId: owner } = chain.cloud.account
    s3.addBucket({ name: bucket, region: 'eu-west-1', owner })
    const target = chain.addBucket()
    const result = await promote(target, {
      'source-store': `s3://${bucket}`,
      'source-aws-region': 'eu-west-1',
      'source-role-to-assume': chain.cloud.roles.pull,
    })
    expect(result).toMatchObject({ exitCode: 0, errors: [] })
    expect(visible(target)).toBe('complete')
  })

  it('protects what it writes as it was told', async () => {
    const key = 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555'
    const target = chain.addBucket()
    expect(await promote(target, { 'sse-kms-key-id': key })).toMatchObject({ exitCode: 0, errors: [] })
    const { storage } = chain.cloud.account.s3
    for (const name of keysIn(target)) expect(storage.latest(target, name)?.protection.keyArn).toBe(key)
  })

  it('records which release was let in where, by which policy and which run', async () => {
    const target = chain.addBucket()
    const { outputs } = await promote(target)
    const key = (outputs['record-uri'] ?? '').replace(`s3://${target}/`, '')
    const { statement } = parseBundle(
      chain.cloud.account.s3.storage.latest(target, key)?.body ?? Buffer.alloc(0),
    )
    expect(JSON.parse(Buffer.from(statement).toString())).toMatchObject({
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        resourceUri: `s3://${target}/releases/app/1.0.0`,
        verificationResult: 'PASSED',
        securedeploy_promotion: { environment: 'staging', claimsSource: 'oidc-token-accepted-by-sts' },
      },
    })
  })
})

describe('promote-artifact across kinds of stores', () => {
  it('carries a release from a directory into S3', async () => {
    const store = pathToFileURL(join(temporaryFolder(), 'store')).href
    expect(await chain.upload({ 'bundle-path': bundle, store })).toMatchObject({ exitCode: 0 })
    const target = chain.addBucket()
    expect(await promote(target, { 'source-store': store })).toMatchObject({ exitCode: 0, errors: [] })
    expect(visible(target)).toBe('complete')
  })

  it('carries a release from S3 into a directory', async () => {
    const folder = join(temporaryFolder(), 'store')
    const result = await promote('', { 'target-store': pathToFileURL(folder).href })
    expect(result).toMatchObject({ exitCode: 0, errors: [] })
    const file = filesIn(folder).find((name) => name.endsWith('/app.zip')) ?? ''
    expect(readFileSync(join(folder, file), 'utf8')).toBe(buildFiles['build/app.zip'])
  })

  it('refuses a changed file on its way into a directory, and leaves nothing of it', async () => {
    const folder = join(temporaryFolder(), 'store')
    const inputs = { ...changing('/app.zip', flip), 'target-store': pathToFileURL(folder).href }
    expect(refusalOf(await promote('', inputs))).toEqual(refusedWith('DIGEST_MISMATCH'))
    expect(filesIn(folder).filter((name) => /app\.zip|release\.bundle|records|incoming/.test(name))).toEqual(
      [],
    )
  })

  it('signs the record with a key file, where there is no AWS at all', async () => {
    const holder = makeKeyHolder()
    const stores = temporaryFolder()
    const [from, to] = ['from', 'to'].map((name) => pathToFileURL(join(stores, name)).href)
    const own = await chain.bundle({ ...holder.signer, 'trust-store': undefined })
    await chain.upload({ 'bundle-path': own, store: from })
    const inputs = { ...holder.signer, ...holder.trust, 'source-store': from, 'target-store': to }
    const none = { 'role-to-assume': undefined, 'aws-region': undefined }
    expect(await chain.promote({ ...inputs, ...none })).toMatchObject({ exitCode: 0, errors: [] })
    const stranger = { ...inputs, ...none, ...makeKeyHolder().signer }
    expect(refusalOf(await chain.promote(stranger))).toEqual(refusedWith('RECORD_INVALID'))
  })

  it('carries a release into another partition, asking about revocation where it was signed', async () => {
    const { sts, signer, accountId } = chain.cloud.account
    const arn = `arn:aws-us-gov:iam::${accountId}:role/promote`
    const actions = ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject']
    sts.addRole({ arn, audience: 'sts.amazonaws.com', subjects: ['*'], actions })
    const target = chain.addBucket({ region: 'us-gov-west-1', partition: 'aws-us-gov' })
    const inputs = {
      ...makeKeyHolder().signer,
      'role-to-assume': arn,
      'aws-region': 'us-gov-west-1',
      'source-role-to-assume': chain.cloud.roles.pull,
      'source-aws-region': 'us-east-1',
    }
    expect(await promote(target, inputs)).toMatchObject({ exitCode: 0, errors: [] })
    expect(visible(target)).toBe('complete')
    expect(signer.count('GetRevocationStatus')).toBe(1)
  })

  it('carries a release into a directory with nothing but a role for the source', async () => {
    const folder = join(temporaryFolder(), 'store')
    const inputs = {
      ...makeKeyHolder().signer,
      'role-to-assume': undefined,
      'source-role-to-assume': chain.cloud.roles.pull,
      'target-store': pathToFileURL(folder).href,
    }
    expect(await promote('', inputs)).toMatchObject({ exitCode: 0, errors: [] })
  })

  it('refuses a source region that is not of its role', async () => {
    const inputs = { 'source-role-to-assume': chain.cloud.roles.pull, 'source-aws-region': 'us-gov-west-1' }
    await expectRefusal('INPUT_CONFLICT', inputs)
  })
})

/** The requests of a promotion, in which it can be killed. */
const requests = [
  ['GetObject', 1],
  ['GetObject', 2],
  ['CopyObject', 1],
  ['CopyObject', 2],
  ['CopyObject', 3],
  ['GetObject', 3],
  ['PutObject', 1],
  ['PutObject', 2],
  ['PutObject', 3],
] as const

describe('promote-artifact that is killed', () => {
  it.each(requests)(
    'at %s %i shows no half release, and completes when it runs again',
    async (operation, nth) => {
      for (const when of ['before', 'after'] as const) {
        const target = chain.addBucket()
        const end = new AbortController()
        const run = () => end.abort()
        const fault: Fault = when === 'before' ? { kind: 'silence', run } : { kind: 'first', run }
        chain.cloud.account.s3.plan({ operation, nth, fault })
        expect(await promote(target, {}, { signal: end.signal })).toMatchObject({
          exitCode: null,
          outputs: {},
        })
        expect(visible(target)).not.toBe('incomplete')
        chain.cloud.account.reset()
        expect(await promote(target)).toMatchObject({ exitCode: 0, errors: [] })
        expect(visible(target)).toBe('complete')
      }
    },
  )

  it('while its record is signed shows no half release, and completes when it runs again', async () => {
    const target = chain.addBucket()
    const end = new AbortController()
    chain.cloud.account.signer.plan({
      operation: 'SignPayload',
      fault: { kind: 'first', run: () => end.abort() },
    })
    expect(await promote(target, {}, { signal: end.signal })).toMatchObject({ exitCode: null })
    expect(visible(target)).toBe('nothing')
    expect(await promote(target)).toMatchObject({ exitCode: 0, errors: [] })
  })

  it('asks of a promotion just these', async () => {
    await promote(chain.addBucket())
    const { s3 } = chain.cloud.account
    const count = (operation: string) => requests.filter(([one]) => one === operation).length
    expect([...new Set(s3.requests.map(({ operation }) => operation))].toSorted()).toEqual([
      'CopyObject',
      'GetObject',
      'PutObject',
    ])
    for (const operation of ['CopyObject', 'GetObject', 'PutObject'])
      expect(s3.count(operation)).toBe(count(operation))
  })
})
