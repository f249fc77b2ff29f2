/** The chain by the templates' roles and trust policies on an S3 and an STS that others made, with what the buckets deny. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeWorkspace } from '../support/workspace.ts'
import { chainOn, prefixOf, type RealChain, succeeded } from './support/real-chain.ts'
import { stores, templatedAccount } from './support/templated-gateway.ts'
import { startTrustingCloud, type TrustingCloud } from './support/versitygw-cloud.ts'

const version = { 'release-version': '1.0.0' }
const store = { store: `s3://${stores.development}` }
const ends = { 'source-store': `s3://${stores.development}`, 'target-store': `s3://${stores.staging}` }
const bundle = `${prefixOf('1.0.0')}release.bundle.json`
let chain: RealChain<TrustingCloud>

beforeAll(async () => {
  const workspace = makeWorkspace()
  chain = chainOn(workspace, await startTrustingCloud(workspace, templatedAccount))
})
afterAll(() => chain?.stop())

/** Tokens of a job that names this environment or none, from now on. */
function job(environment?: string): void {
  const context = environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`
  chain.cloud.tokens.claim({ sub: `repo:octo-org/octo-repo:${context}`, environment })
}

const as = (role: string, claims: Readonly<Record<string, unknown>> = {}) => chain.cloud.as(role, claims)

describe('the chain by the roles of the templates, under what their buckets deny', () => {
  it('uploads, promotes and verifies', async () => {
    job()
    succeeded(await chain.upload({ ...store, 'bundle-path': await chain.bundle('1.0.0') }))
    job('staging')
    expect(succeeded(await chain.promote({ ...version, ...ends })).outputs['outcome']).toBe('created')
    succeeded(await chain.verify({ ...version, store: `s3://${stores.staging}` }))
  })

  it('reads nothing by the push role, and writes nothing by the pull role', async () => {
    job()
    expect((await chain.verify({ ...version, ...store, ...chain.cloud.role('push') })).errors).toEqual([
      'AWS_ACCESS_DENIED',
    ])
    job('staging')
    const inputs = { ...ends, ...version, ...chain.cloud.role('pull'), 'release-version': '1.0.0' }
    expect((await chain.promote(inputs)).errors).toEqual(['AWS_ACCESS_DENIED'])
  })
})

describe('a role to which its own policy allows everything', () => {
  let client: S3Client
  beforeAll(async () => {
    client = await as('everything')
  })
  afterAll(() => client?.destroy())
  const denied = { $metadata: { httpStatusCode: 403 } }

  it.each<[string, (bucket: string) => Promise<unknown>]>([
    ['reads', (Bucket) => client.send(new GetObjectCommand({ Bucket, Key: bundle }))],
    ['lists', (Bucket) => client.send(new ListObjectsV2Command({ Bucket }))],
    ['writes', (Bucket) => client.send(new PutObjectCommand({ Bucket, Key: 'releases/app/2/a', Body: 'a' }))],
  ])('%s nothing in a store', async (_what, attempt) => {
    for (const bucket of Object.values(stores)) await expect(attempt(bucket)).rejects.toMatchObject(denied)
  })

  it('would do all of it in another bucket', async () => {
    await chain.cloud.gateway.addBucket('unprotected')
    const key = { Bucket: 'unprotected', Key: 'a' }
    await client.send(new PutObjectCommand({ ...key, Body: 'a' }))
    await client.send(new GetObjectCommand(key))
    await client.send(new ListObjectsV2Command({ Bucket: 'unprotected' }))
    await client.send(new DeleteObjectCommand(key))
  })
})

describe('the push role without a session policy', () => {
  let client: S3Client
  beforeAll(async () => {
    client = await as('app-push')
  })
  afterAll(() => client?.destroy())
  const put = (Key: string, Bucket: string = stores.development) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body: 'a', IfNoneMatch: '*' }))
  const denied = { $metadata: { httpStatusCode: 403 } }

  it('writes releases', async () => {
    await put('releases/app/2.0.0/attempts/all/1')
  })

  it.each([
    ['a record', 'releases/app/2.0.0/records/promotion/a'],
    ['below a record', 'releases/app/2.0.0/records/promotion/files/a'],
    ['an arrival', 'arrivals/app/20261125T100000Z/2.0.0/a'],
    ['another release', 'releases/other/2.0.0/release.bundle.json'],
    ['beside the releases', 'a'],
  ])('does not write %s', async (_what, key) => {
    await expect(put(key)).rejects.toMatchObject(denied)
  })

  it('does not write into the next store', async () => {
    await expect(put('releases/app/2.0.0/release.bundle.json', stores.staging)).rejects.toMatchObject(denied)
  })
})

describe('an STS that others made, given the trust policies', () => {
  const staging = { sub: 'repo:octo-org/octo-repo:environment:staging', environment: 'staging' }

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['app-push', 'a run of main', {}],
    ['app-push', 'a subject with ids', { sub: 'repo:octo-org@65/octo-repo@74:ref:refs/heads/main' }],
    ['app-promote-staging', 'a job of the environment', staging],
    [
      'app-promote-staging',
      'its subject with ids',
      { ...staging, sub: 'repo:octo-org@65/octo-repo@74:environment:staging' },
    ],
  ])('gives %s to %s', async (role, _whom, claims) => {
    const client = await as(role, claims)
    expect((await client.config.credentials()).sessionToken).toBeTruthy()
    client.destroy()
  })

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['app-push', 'another repository id', { repository_id: '75' }],
    [
      'app-push',
      'another branch',
      { ref: 'refs/heads/other', sub: 'repo:octo-org/octo-repo:ref:refs/heads/other' },
    ],
    ['app-push', 'another ref than the subject has', { ref: 'refs/heads/other' }],
    [
      'app-push',
      'another workflow',
      { job_workflow_ref: 'octo-org/octo-repo/.github/workflows/other.yml@refs/heads/main' },
    ],
    ['app-push', 'a job of an environment', staging],
    ['app-push', 'another audience', { aud: 'https://github.com/octo-org' }],
    ['app-promote-staging', 'a run without the environment', {}],
    ['app-promote-staging', 'the claim of another environment', { ...staging, environment: 'production' }],
    ['app-promote-staging', 'the environment on another branch', { ...staging, ref: 'refs/heads/other' }],
    ['app-promote-staging', 'another repository of the same name', { ...staging, repository_id: '75' }],
  ])('does not give %s to %s', async (role, _whom, claims) => {
    await expect(as(role, claims)).rejects.toMatchObject({ $fault: 'client' })
  })
})
