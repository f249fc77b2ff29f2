/** record-deployment: what it leaves with a release, with which permissions, and what it refuses. */
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readDeployments } from '@secure-deploy/core/environments/deployment-record'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { directoryStore } from '@secure-deploy/local/directory-store'
import { given, type Chain, type Inputs, startChain } from '../support/chain.ts'
import { makeKeyHolder } from '../support/key-holder.ts'
import { bucketOf, signersOf } from '../support/recording.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { noRevocation, releaseId } from '../support/releases.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const bundle = { id: releaseId(), sha256: sha256Of(Buffer.from('the bundle')) }
const holder = makeKeyHolder()
const deployment = {
  'release-name': 'app',
  'release-version': '1.0.0',
  'bundle-digest': `sha256:${bundle.sha256}`,
  environment: 'staging',
  outcome: 'success',
  target: 'arn:aws:lambda:us-east-1:111122223333:function:app',
}

let chain: Chain
beforeAll(async () => {
  chain = await startChain()
  // This process reads afterwards what the steps have left.
  Object.assign(process.env, chain.cloud.account.environment)
})
beforeEach(() => chain.cloud.account.reset())
afterAll(() => chain.stop())

function record(inputs: Inputs, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return runStep({
    action: 'record-deployment',
    inputs: given({ ...deployment, ...inputs }),
    workspace: chain.workspace.path,
    env: { ...chain.cloud.env, ...env },
  })
}

/** Inputs of a record in the bucket, by a role that can only put and sign. */
const inBucket = (bucket: string): Inputs => ({
  ...chain.as('record'),
  store: `s3://${bucket}`,
  signer: chain.cloud.profileArn,
  'trust-store': chain.cloud.trustStore,
})
const keysIn = (bucket: string) => chain.cloud.account.s3.storage.keys(bucket)

async function deploymentsIn(bucket: string) {
  const judge = { trusted: await signersOf(chain.cloud.trust), revocation: noRevocation, now: new Date() }
  return readDeployments(bucketOf(chain.cloud, bucket), bundle, 'staging', judge)
}

describe('record-deployment', () => {
  it('leaves a record with the release, with a role that can only put and sign', async () => {
    const bucket = chain.addBucket()
    const { exitCode, outputs, summary } = await record(inBucket(bucket))
    const digest = (outputs['record-digest'] ?? '').slice('sha256:'.length)
    const key = `releases/app/1.0.0/records/deployment/${digest}.bundle.json`
    expect(exitCode).toBe(0)
    expect(keysIn(bucket)).toEqual([key])
    expect(outputs).toEqual({
      outcome: 'success',
      'record-digest': `sha256:${digest}`,
      'record-uri': `s3://${bucket}/${key}`,
    })
    expect(summary).toContain(deployment.target)
  })

  it('is read back in the order in which deployments ended', async () => {
    const bucket = chain.addBucket()
    await record({ ...inBucket(bucket), 'deployed-at': '2026-01-01T10:00:00+01:00' })
    await record({ ...inBucket(bucket), 'deployed-at': '2026-01-01T08:00:00Z', outcome: 'failure' })
    const found = await deploymentsIn(bucket)
    expect(found.map(({ deployment: { outcome, deployedOn } }) => [outcome, deployedOn])).toEqual([
      ['failure', '2026-01-01T08:00:00Z'],
      ['success', '2026-01-01T09:00:00Z'],
    ])
  })

  it('names the run that deployed, by a token that AWS STS has accepted', async () => {
    const bucket = chain.addBucket()
    await record(inBucket(bucket))
    const [found] = await deploymentsIn(bucket)
    expect(found?.deployment.run).toMatchObject({
      claims: { repository_id: '74' },
      claimsSource: 'oidc-token-accepted-by-sts',
    })
  })

  it('opens sessions that can add deployment records of this release, and sign, and nothing else', async () => {
    const bucket = chain.addBucket()
    const before = chain.cloud.account.sts.sessions.length
    await record(inBucket(bucket))
    const sessions = chain.cloud.account.sts.sessions.slice(before)
    const policies = sessions.map(({ parameters }) => parameters.get('Policy') ?? '')
    expect(policies).toHaveLength(2)
    expect(policies[0]).toContain(`arn:aws:s3:::${bucket}/releases/app/1.0.0/records/deployment/*`)
    for (const policy of policies) expect(policy).not.toMatch(/"Action":"\*"|s3:Get|s3:List|s3:Delete/)
  })

  it('leaves a record in a directory without AWS and without a token', async () => {
    const store = pathToFileURL(temporaryFolder()).href
    const none = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
    const { exitCode } = await record({ ...holder.signer, store, outcome: 'rolled-back' }, none)
    const judge = { trusted: await signersOf(holder.trust), revocation: noRevocation, now: new Date() }
    const [found] = await readDeployments(directoryStore(store), bundle, 'staging', judge)
    expect([exitCode, found?.deployment.outcome]).toEqual([0, 'rolled-back'])
  })
})

describe('record-deployment refuses', () => {
  const cases: Readonly<Record<string, readonly [code: string, inputs: Inputs]>> = {
    'a deployment without the digest of its bundle': ['INPUT_MISSING', { 'bundle-digest': undefined }],
    'an outcome that it does not know': ['INPUT_MALFORMED', { outcome: 'skipped' }],
    'a deployment that is yet to end': ['INPUT_MALFORMED', { 'deployed-at': '2999-01-01T00:00:00Z' }],
    'a bucket of another account': ['AWS_ACCESS_DENIED', { 'expected-bucket-owner': '999999999999' }],
  }

  it.each(Object.keys(cases))('%s, and leaves nothing', async (name) => {
    const [code, inputs] = cases[name] ?? ['', {}]
    const bucket = chain.addBucket()
    expect(refusalOf(await record({ ...inBucket(bucket), ...inputs }))).toEqual(refusedWith(code))
    expect(keysIn(bucket)).toEqual([])
  })

  it('a role that may not put, and leaves nothing', async () => {
    const bucket = chain.addBucket()
    const step = await record({ ...inBucket(bucket), ...chain.as('sign') })
    expect(refusalOf(step)).toEqual(refusedWith('AWS_ACCESS_DENIED'))
    expect(keysIn(bucket)).toEqual([])
  })
})
