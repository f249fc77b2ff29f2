/** What verify-signature lets pass, and above all what it does not; unverified bytes never stand at the target path. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import type { Fault } from '../support/aws/http-double.ts'
import { daysFrom } from '../support/certificates.ts'
import { type Chain, type Inputs, type StepOptions, startChain } from '../support/chain.ts'
import { trustPolicy } from '../support/cloud.ts'
import { awsSignerAuthority, type AwsSignRequest, blobPayload } from '../support/envelopes.ts'
import { makeKeyHolder } from '../support/key-holder.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { revocationExtensions } from '../support/revocation.ts'
import { filesIn, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { buildFiles, makeWorkspace } from '../support/workspace.ts'

const bundleKey = 'releases/app/1.0.0/release.bundle.json'
const large = 'x'.repeat(3 * 1024 ** 2)
const statementType = 'application/vnd.in-toto+json'

let chain: Chain
/** Path of the sound bundle, which stands in octo-development. */
let bundle: string
/** Bucket with a release of one file, large enough for a transfer to break off within. */
let single: string

beforeAll(async () => {
  chain = await startChain()
  bundle = await chain.bundle()
  await chain.upload({ 'bundle-path': bundle })
  const { path } = makeWorkspace({ 'build/app.zip': large })
  const files = { 'subject-path': join(path, 'build'), 'evidence-path': undefined }
  single = chain.addBucket()
  await chain.upload({ ...files, store: `s3://${single}`, 'bundle-path': await chain.bundle(files) })
})
beforeEach(() => chain.cloud.account.reset())
afterAll(() => chain.stop())

/** A folder in which an earlier version of a file stands. */
function target(): string {
  const folder = join(temporaryFolder(), 'target')
  mkdirSync(folder)
  writeFileSync(join(folder, 'app.zip'), 'an earlier version')
  return folder
}

/** Verifies with a download and shows that nothing has changed where the files would have gone. */
async function expectRefusal(
  code: string,
  inputs: Inputs = {},
  options: StepOptions = {},
): Promise<StepResult> {
  const path = target()
  const result = await chain.verify({ path, ...inputs }, options)
  expect(refusalOf(result)).toEqual(refusedWith(code))
  expect(filesIn(dirname(path))).toEqual(['target/app.zip'])
  expect(readFileSync(join(path, 'app.zip'), 'utf8')).toBe('an earlier version')
  return result
}

/** The runner's own role, which may list: to it alone S3 says that an object is not there. */
function listing(): { readonly inputs: Inputs; readonly options: StepOptions } {
  const actions = ['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket', 'signer:GetRevocationStatus']
  const { accessKeyId, secretAccessKey, sessionToken = '' } = chain.cloud.account.identity(actions)
  return {
    inputs: { 'use-existing-credentials': 'true', 'role-to-assume': undefined },
    options: {
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      },
    },
  }
}

function storeWith(change: (key: string, body: Buffer) => Buffer | undefined): Inputs {
  return { store: `s3://${chain.copyOf('octo-development', change)}` }
}

function changing(part: string, change: (body: Buffer) => Buffer | undefined): Inputs {
  return storeWith((key, body) => (key.includes(part) ? change(body) : body))
}

function flip(body: Buffer, at = body.length >> 1): Buffer {
  const copy = Buffer.from(body)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

/** A store whose bundle has the sound statement, or a changed one, under another signature. */
async function resigned(
  request: AwsSignRequest,
  changes: { readonly statement?: (text: string) => string; readonly mediaType?: string } = {},
): Promise<Inputs> {
  const { statement } = parseBundle(readFileSync(bundle))
  const text = Buffer.from(statement).toString()
  const changed = Buffer.from(changes.statement?.(text) ?? text)
  const { authority } = chain.cloud.account.signer
  const payload = blobPayload(changed, changes.mediaType ?? statementType)
  const envelope = await authority.sign(payload, { signingTime: new Date(), ...request })
  const { bytes } = encodeBundle({ statement: changed, signatures: [envelope] })
  return changing(bundleKey, () => Buffer.from(bytes))
}

describe('verify-signature refuses a store with', () => {
  const files: Readonly<Record<string, readonly [code: string, store: () => Inputs]>> = {
    'a flipped byte in a file': ['DIGEST_MISMATCH', () => changing('/app.zip', (body) => flip(body))],
    'a file that was cut off': [
      'DIGEST_MISMATCH',
      () => changing('/app.zip', (body) => body.subarray(0, -1)),
    ],
    'a file that is empty': ['DIGEST_MISMATCH', () => changing('/app.zip', () => Buffer.alloc(0))],
    'a file that is longer': [
      'DIGEST_MISMATCH',
      () => changing('/app.zip', (body) => Buffer.concat([body, body])),
    ],
    'changed evidence': ['DIGEST_MISMATCH', () => changing('/junit.xml', (body) => flip(body))],
  }

  it.each(Object.keys(files))('%s, whether it is downloaded or not', async (name) => {
    const [code, store] = files[name] ?? ['', () => ({})]
    const inputs = store()
    await expectRefusal(code, inputs)
    await expectRefusal(code, { ...inputs, path: undefined })
  })

  const bundles: Readonly<Record<string, readonly [code: string, store: () => Inputs | Promise<Inputs>]>> = {
    'a bundle that is cut off': [
      'BUNDLE_MALFORMED',
      () => changing(bundleKey, (body) => body.subarray(0, -9)),
    ],
    'a bundle that is empty': ['BUNDLE_MALFORMED', () => changing(bundleKey, () => Buffer.alloc(0))],
    'a byte of the statement flipped': [
      'PAYLOAD_MISMATCH',
      () =>
        changing(bundleKey, (body) => {
          const { statement, signatures } = parseBundle(body)
          return Buffer.from(encodeBundle({ statement: flip(Buffer.from(statement)), signatures }).bytes)
        }),
    ],
    'a byte of the signature flipped': [
      'SIGNATURE_INVALID',
      () =>
        changing(bundleKey, (body) => {
          const { statement, signatures } = parseBundle(body)
          const envelope = JSON.parse(Buffer.from(signatures[0] ?? []).toString()) as Record<string, string>
          const signature = flip(Buffer.from(envelope['signature'] ?? '', 'base64url')).toString('base64url')
          const changed = Buffer.from(JSON.stringify({ ...envelope, signature }))
          return Buffer.from(encodeBundle({ statement, signatures: [changed] }).bytes)
        }),
    ],
    'the bundle of another version': [
      'RELEASE_MISMATCH',
      async () => {
        const other = readFileSync(await chain.bundle({ 'release-version': '0.9.0' }))
        return changing(bundleKey, () => other)
      },
    ],
    'the bundle of another product': [
      'RELEASE_MISMATCH',
      async () => {
        const other = readFileSync(await chain.bundle({ 'release-name': 'other' }))
        return changing(bundleKey, () => other)
      },
    ],
    'a signature by another profile': [
      'IDENTITY_NOT_TRUSTED',
      () => resigned({ profileName: 'other_profile' }),
    ],
    'a signature that has expired': [
      'SIGNATURE_EXPIRED',
      () => resigned({ signingTime: daysFrom(new Date(), -0.002), expiry: daysFrom(new Date(), -0.001) }),
    ],
    'a signature from before the certificate': [
      'CERTIFICATE_EXPIRED',
      () => resigned({ signingTime: daysFrom(new Date(), -9) }),
    ],
    'a signature of another kind of content': [
      'PAYLOAD_MISMATCH',
      () => resigned({}, { mediaType: 'text/plain' }),
    ],
    'a signed statement that is none': ['STATEMENT_MALFORMED', () => resigned({}, { statement: () => '{}' })],
    'a signed statement with a member twice': [
      'STATEMENT_MALFORMED',
      () => resigned({}, { statement: (text) => text.replace('{', '{"_type":"x",') }),
    ],
    'a signature by someone else who looks like AWS': [
      'SIGNER_NOT_TRUSTED',
      async () => {
        const { statement } = parseBundle(readFileSync(bundle))
        const forger = awsSignerAuthority({ now: new Date() })
        const envelope = await forger.sign(blobPayload(statement, statementType))
        return changing(bundleKey, () =>
          Buffer.from(encodeBundle({ statement, signatures: [envelope] }).bytes),
        )
      },
    ],
  }

  it.each(Object.keys(bundles))('%s', async (name) => {
    const [code, store] = bundles[name] ?? ['', () => ({})]
    await expectRefusal(code, await Promise.resolve(store()))
  })

  it('another bundle than the one that was asked for', async () => {
    await expectRefusal('BUNDLE_MISMATCH', { 'bundle-digest': `sha256:${'0'.repeat(64)}` })
  })

  const gone = [
    ['no release', bundleKey, 'RELEASE_NOT_FOUND'],
    ['a file that is gone', '/app.zip', 'FILE_MISSING'],
    ['evidence that is gone', '/junit.xml', 'FILE_MISSING'],
  ] as const

  it.each(gone)('%s, as a role sees it that may list', async (_name, part, code) => {
    const { inputs, options } = listing()
    await expectRefusal(code, { ...changing(part, () => undefined), ...inputs }, options)
  })

  it.each(gone)('%s, as a role sees it that may not list', async (...[, part]) => {
    const result = await expectRefusal(
      'AWS_ACCESS_DENIED',
      changing(part, () => undefined),
    )
    expect(result.stdout).toContain('S3 also answers 403 for an object that does not exist')
  })
})

describe('verify-signature refuses a source', () => {
  it.each([
    ['of another repository', { 'source-repository': 'octo-org/other' }],
    ['of another repository of that name', { 'source-repository-id': '75' }],
    ['at another ref', { 'source-ref': 'refs/heads/release, refs/tags/v1' }],
    ['by another workflow', { 'signer-workflow': 'octo-org/octo-repo/.github/workflows/other.yml' }],
    [
      'by that workflow at another ref',
      { 'signer-workflow': 'octo-org/octo-repo/.github/workflows/release.yml@refs/heads/develop' },
    ],
    ['from another kind of runner', { 'runner-environment': 'self-hosted' }],
  ])('%s', async (_name, inputs) => {
    const result = await expectRefusal('RULE_FAILED', inputs)
    expect(result.stdout).toContain(Object.keys(inputs)[0])
  })

  it('and names every rule that failed, with what was expected and what is', async () => {
    const inputs = {
      'source-repository': 'a/b',
      'source-ref': 'refs/heads/x',
      'runner-environment': 'self-hosted',
    }
    const { stdout } = await expectRefusal('RULE_FAILED', inputs)
    expect(stdout).toContain('source-repository: expected a/b, got octo-org/octo-repo')
    expect(stdout).toContain('source-ref: expected refs/heads/x, got refs/heads/main')
    expect(stdout).toContain('runner-environment: expected self-hosted, got github-hosted')
  })

  it('but takes one that satisfies every rule', async () => {
    const result = await chain.verify({
      'source-repository': 'Octo-Org/octo-repo',
      'source-repository-id': '74',
      'source-ref': 'refs/heads/release\nrefs/heads/main',
      'signer-workflow': 'octo-org/octo-repo/.github/workflows/release.yml',
      'runner-environment': 'github-hosted',
    })
    expect(result).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  })
})

const revoking = (entity: string): Fault => ({
  kind: 'answer',
  change: (answer) => ({ ...answer, body: JSON.stringify({ revokedEntities: [entity] }) }),
})
const answering = (body: string): Fault => ({ kind: 'answer', change: (answer) => ({ ...answer, body }) })
const refusing = (status: number, code: string): Fault => ({ kind: 'refuse', status, code })

describe('verify-signature asks about revocation, and refuses', () => {
  const arn = 'arn:aws:signer:us-east-1:111122223333:/signing-'

  it.each([
    ['a version of a profile', `${arn}profiles/release_profile/A1b2C3d4E5`],
    ['a job', `${arn}jobs/11111111-2222-3333-4444-555555555555`],
    ['a certificate', 'a'.repeat(192)],
  ])('%s that was revoked', async (_name, entity) => {
    chain.cloud.account.signer.plan({ operation: 'GetRevocationStatus', fault: revoking(entity) })
    const result = await expectRefusal('SIGNATURE_REVOKED')
    expect(result.stdout).toContain(entity)
  })

  it.each([
    ['that is denied', refusing(403, 'AccessDeniedException')],
    ['that fails', refusing(500, 'InternalServiceErrorException')],
    ['that is not reached', { kind: 'reset-before' } satisfies Fault],
    ['that is no JSON', answering('<html>')],
    ['without a list', answering('{"revokedEntities":"none"}')],
  ])('to go on after an answer %s', async (_name, fault) => {
    chain.cloud.account.signer.plan({ operation: 'GetRevocationStatus', times: 9, fault })
    await expectRefusal('REVOCATION_UNKNOWN')
  })

  it('nothing when no entity is revoked', async () => {
    chain.cloud.account.signer.plan({
      operation: 'GetRevocationStatus',
      fault: answering('{"revokedEntities":[]}'),
    })
    expect(await chain.verify()).toMatchObject({ exitCode: 0, errors: [] })
  })

  it('a certificate whose revocation list cannot be had', async () => {
    const holder = makeKeyHolder('P-256', {
      leaf: { extensions: revocationExtensions({ crl: ['http://127.0.0.1:1/list.crl'] }) },
    })
    const folder = temporaryFolder()
    await chain.sign({ ...holder.signer, 'trust-store': undefined, 'output-path': folder })
    const inputs = { ...onDisk, 'bundle-path': join(folder, 'release.bundle.json'), ...holder.trust }
    expect(refusalOf(await chain.verify(inputs))).toEqual(refusedWith('REVOCATION_UNKNOWN'))
  })
})

/** Inputs of a trust policy that says something else than the sound one. */
function policy(document: unknown, others: Inputs = {}): Inputs {
  const path = join(temporaryFolder(), 'trustpolicy.blob.json')
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document))
  return { 'trust-policy': path, ...others }
}

describe('verify-signature refuses a trust policy', () => {
  const own = () => ({ trustedIdentities: [chain.cloud.profileArn] })
  const cases: Readonly<Record<string, readonly [code: string, inputs: () => Inputs]>> = {
    'of the level audit': [
      'TRUST_POLICY_TOO_WEAK',
      () => policy(trustPolicy({ ...own(), signatureVerification: { level: 'audit' } })),
    ],
    'that only logs whose signature it is': [
      'TRUST_POLICY_TOO_WEAK',
      () =>
        policy(
          trustPolicy({
            ...own(),
            signatureVerification: { level: 'strict', override: { authenticity: 'log' } },
          }),
        ),
    ],
    'that skips everything': [
      'TRUST_POLICY_MALFORMED',
      () =>
        policy(
          trustPolicy({ signatureVerification: { level: 'skip' }, trustStores: [], trustedIdentities: [] }),
        ),
    ],
    'whose named statement skips everything': [
      'TRUST_POLICY_TOO_WEAK',
      () => {
        const skip = { name: 'open', signatureVerification: { level: 'skip' } }
        return policy({ version: '1.0', trustPolicies: [skip] }, { 'trust-policy-name': 'open' })
      },
    ],
    'that trusts everyone who has AWS Signer': [
      'TRUST_POLICY_MALFORMED',
      () => policy(trustPolicy({ trustedIdentities: ['*'] })),
    ],
    'that trusts another profile': [
      'IDENTITY_NOT_TRUSTED',
      () => policy(trustPolicy({ trustedIdentities: [`${chain.cloud.profileArn}_2`] })),
    ],
    'that trusts another version of the profile': [
      'IDENTITY_NOT_TRUSTED',
      () => policy(trustPolicy({ trustedIdentities: [`${chain.cloud.profileArn}/Zzzzzzzzz9`] })),
    ],
    'that is no JSON': ['TRUST_POLICY_MALFORMED', () => policy('{')],
    'of an unknown version': ['TRUST_POLICY_MALFORMED', () => policy({ version: '2.0', trustPolicies: [] })],
    'with a misspelt member': [
      'TRUST_POLICY_MALFORMED',
      () => policy(trustPolicy({ ...own(), trustStore: [] })),
    ],
    'with a member twice': [
      'TRUST_POLICY_MALFORMED',
      () => policy(JSON.stringify(trustPolicy(own())).replace('{', '{"version":"1.0",')),
    ],
    'without the statement that was named': [
      'TRUST_POLICY_NOT_FOUND',
      () => ({ 'trust-policy-name': 'other' }),
    ],
    'that is not there': ['INPUT_MALFORMED', () => ({ 'trust-policy': 'missing.json' })],
    'whose trust store is missing': [
      'TRUST_STORE_MALFORMED',
      () => policy(trustPolicy({ ...own(), trustStores: ['signingAuthority:other'] })),
    ],
    'whose trust store is empty': [
      'TRUST_STORE_MALFORMED',
      () => {
        const folder = temporaryFolder()
        mkdirSync(join(folder, 'truststore/x509/signingAuthority/aws-signer-ts'), { recursive: true })
        return { 'trust-store': folder }
      },
    ],
    'whose trust store holds something else': [
      'TRUST_STORE_MALFORMED',
      () => {
        const folder = temporaryFolder()
        const store = join(folder, 'truststore/x509/signingAuthority/aws-signer-ts')
        mkdirSync(store, { recursive: true })
        writeFileSync(join(store, 'readme.txt'), 'certificates')
        return { 'trust-store': folder }
      },
    ],
  }

  it.each(Object.keys(cases))('%s', async (name) => {
    const [code, inputs] = cases[name] ?? ['', () => ({})]
    await expectRefusal(code, inputs())
  })

  it('and under the built-in roots the signatures of these doubles', async () => {
    const inputs = {
      'trust-policy': undefined,
      'trust-store': undefined,
      'trusted-signers': chain.cloud.profileArn,
    }
    await expectRefusal('SIGNER_NOT_TRUSTED', inputs)
  })

  it('and never advises to trust more', async () => {
    const { stdout } = await expectRefusal('SIGNER_NOT_TRUSTED', {
      'trust-policy': undefined,
      'trust-store': undefined,
      'trusted-signers': chain.cloud.profileArn,
    })
    expect(stdout).not.toMatch(/\badd\b.*\b(identity|trust)|permissive|audit|skip/i)
  })
})

describe('verify-signature places files', () => {
  it('only after the last of them is verified', async () => {
    const path = target()
    const seen: string[][] = []
    const look = () => void seen.push(filesIn(path).map((file) => readFileSync(join(path, file), 'utf8')))
    chain.cloud.account.s3.plan({ operation: 'GetObject', times: 9, fault: { kind: 'first', run: look } })
    expect(await chain.verify({ path })).toMatchObject({ exitCode: 0, errors: [] })
    expect(seen).toEqual([['an earlier version'], ['an earlier version'], ['an earlier version']])
    expect(readFileSync(join(path, 'app.zip'), 'utf8')).toBe(buildFiles['build/app.zip'])
  })

  // Each of these breaks off the second request, for the file, after two of its three megabytes.
  const broken = {
    operation: 'GetObject',
    nth: 2,
    fault: { kind: 'reset-within', after: 2 * 1024 ** 2 },
  } as const

  it('and takes away the unverified bytes of a transfer that fails', async () => {
    const path = target()
    const denied = { operation: 'GetObject', nth: 2, times: 9, fault: refusing(403, 'AccessDenied') }
    chain.cloud.account.s3.plan(broken, denied)
    const result = await chain.verify({ store: `s3://${single}`, path })
    expect(refusalOf(result)).toEqual(refusedWith('AWS_ACCESS_DENIED'))
    expect(filesIn(dirname(path))).toEqual(['target/app.zip'])
    expect(readFileSync(join(path, 'app.zip'), 'utf8')).toBe('an earlier version')
  })

  it('and never stands half a file at the target while a transfer is broken', async () => {
    const path = target()
    const seen: string[] = []
    const run = () => void seen.push(readFileSync(join(path, 'app.zip'), 'utf8'))
    chain.cloud.account.s3.plan(broken, { operation: 'GetObject', nth: 2, fault: { kind: 'first', run } })
    expect(await chain.verify({ store: `s3://${single}`, path })).toMatchObject({ exitCode: 0, errors: [] })
    expect(seen).toEqual(['an earlier version'])
    expect(readFileSync(join(path, 'app.zip'), 'utf8')).toBe(large)
  })

  it('of one version, though the object is replaced while it is read', async () => {
    const bucket = chain.copyOf(single)
    const { s3 } = chain.cloud.account
    const key = s3.storage.keys(bucket).find((name) => name.endsWith('/app.zip')) ?? ''
    const run = () => void s3.place(bucket, key, 'y'.repeat(large.length))
    s3.plan(broken, { operation: 'GetObject', nth: 2, fault: { kind: 'first', run } })
    const path = target()
    expect(await chain.verify({ store: `s3://${bucket}`, path })).toMatchObject({ exitCode: 0, errors: [] })
    expect(readFileSync(join(path, 'app.zip'), 'utf8')).toBe(large)
  })

  it.each([
    ['a symbolic link', (path: string) => symlinkSync(temporaryFolder(), path)],
    ['a file', (path: string) => writeFileSync(path, '')],
  ])('but not through %s', async (_name, make) => {
    const path = join(temporaryFolder(), 'target')
    make(path)
    expect(refusalOf(await chain.verify({ path }))).toEqual(refusedWith('INPUT_CONFLICT'))
  })

  it('but not through a link in the target folder', async () => {
    const path = target()
    const elsewhere = temporaryFolder()
    symlinkSync(elsewhere, join(path, 'config'))
    expect(refusalOf(await chain.verify({ path }))).toEqual(refusedWith('INPUT_CONFLICT'))
    expect(filesIn(elsewhere)).toEqual([])
    expect(readFileSync(join(path, 'app.zip'), 'utf8')).toBe('an earlier version')
  })
})

describe('verify-signature reads S3', () => {
  it('and hashes itself what S3 keeps no checksum of', async () => {
    const bucket = chain.addBucket()
    const { storage } = chain.cloud.account.s3
    for (const key of storage.keys('octo-development')) {
      const found = storage.latest('octo-development', key)
      if (found !== undefined) storage.add(bucket, { ...found, sha256: undefined })
    }
    expect(await chain.verify({ store: `s3://${bucket}` })).toMatchObject({ exitCode: 0, errors: [] })
    expect(
      chain.cloud.account.s3.of('GetObject').filter(({ path }) => path.includes('/app.zip')),
    ).toHaveLength(1)
  })

  it.each([
    ['a bucket that is not there', 'AWS_NOT_FOUND', () => 'octo-missing'],
    ['a bucket of another account', 'AWS_ACCESS_DENIED', () => chain.addBucket({ owner: '444455556666' })],
    ['a bucket in another region', 'AWS_REJECTED', () => chain.addBucket({ region: 'eu-west-1' })],
  ])('and fails on %s', async (_name, code, bucket) => {
    await expectRefusal(code, { store: `s3://${bucket()}` })
  })

  it('and fails when S3 keeps failing', async () => {
    chain.cloud.account.s3.plan({
      operation: 'GetObject',
      times: 9,
      fault: refusing(503, 'ServiceUnavailable'),
    })
    await expectRefusal('AWS_UNAVAILABLE')
  })
})

const onDisk: Inputs = {
  store: undefined,
  'release-name': undefined,
  'release-version': undefined,
  'subject-path': 'build',
}

describe('verify-signature refuses on disk', () => {
  const files = (changes: Readonly<Record<string, string>>): Inputs => ({
    'subject-path': join(makeWorkspace({ ...changes }).path, 'build'),
  })
  const whole = { 'build/app.zip': 'the application', 'build/config/app.json': '{"threads":2}' }

  it.each([
    ['a changed file', 'DIGEST_MISMATCH', { ...whole, 'build/app.zip': 'the applicatiom' }],
    ['a missing file', 'FILE_MISSING', { 'build/app.zip': 'the application' }],
    ['a file that was not signed', 'FILE_NOT_SIGNED', { ...whole, 'build/x': '' }],
  ])('%s', async (_name, code, changes) => {
    const result = await chain.verify({ ...onDisk, 'bundle-path': bundle, ...files(changes) })
    expect(refusalOf(result)).toEqual(refusedWith(code))
  })

  it('a bundle of another version than was asked for', async () => {
    const asked = { 'release-name': 'app', 'release-version': '9.9.9' }
    const inputs = { ...onDisk, 'bundle-path': bundle, ...asked }
    expect(refusalOf(await chain.verify(inputs))).toEqual(refusedWith('RELEASE_MISMATCH'))
  })

  it('a bundle other than the one that was asked for', async () => {
    const inputs = { ...onDisk, 'bundle-path': bundle, 'bundle-digest': `sha256:${'0'.repeat(64)}` }
    expect(refusalOf(await chain.verify(inputs))).toEqual(refusedWith('BUNDLE_MISMATCH'))
  })

  const signed = (name: string) => join(dirname(bundle), name)
  const blob = (): Inputs => ({
    ...onDisk,
    'subject-path': signed('release.statement.json'),
    'signature-path': signed('release.statement.json.jws.sig'),
  })

  it('nothing about one file that its own signature fits', async () => {
    expect(await chain.verify(blob())).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  })

  it.each([
    ['another file than was signed', 'PAYLOAD_MISMATCH', () => ({ 'subject-path': 'build/app.zip' })],
    ['two files with one signature', 'INPUT_CONFLICT', () => ({ 'subject-path': 'build' })],
    [
      'a signature that is none',
      'ENVELOPE_MALFORMED',
      () => ({ 'signature-path': signed('release.statement.json') }),
    ],
    ['a signature that is not there', 'INPUT_MALFORMED', () => ({ 'signature-path': 'missing.jws.sig' })],
    ['a file that is not there', 'SUBJECT_NOT_FOUND', () => ({ 'subject-path': 'missing' })],
  ])('%s', async (_name, code, inputs) => {
    expect(refusalOf(await chain.verify({ ...blob(), ...inputs() }))).toEqual(refusedWith(code))
  })
})
