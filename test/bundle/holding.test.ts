/** hold-release: what it leaves in a store, with which permissions, and what it refuses. */
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readHolds } from '@secure-deploy/core/holds/hold-reading'
import { directoryStore } from '@secure-deploy/local/directory-store'
import { given, type Chain, type Inputs, startChain } from '../support/chain.ts'
import { question } from '../support/holds.ts'
import { makeKeyHolder } from '../support/key-holder.ts'
import { bucketOf, signersOf } from '../support/recording.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { noRevocation } from '../support/releases.ts'
import { filesIn, runStep, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const release = { 'release-name': 'app', 'release-version': '1.0.0' }
const holder = makeKeyHolder()

let chain: Chain
beforeAll(async () => {
  chain = await startChain()
  // This process reads afterwards what the steps have left.
  Object.assign(process.env, chain.cloud.account.environment)
})
beforeEach(() => chain.cloud.account.reset())
afterAll(() => chain.stop())

function hold(inputs: Inputs, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return runStep({
    action: 'hold-release',
    inputs: given(inputs),
    workspace: chain.workspace.path,
    env: { ...chain.cloud.env, ...env },
  })
}

/** Inputs of a hold in the bucket, by a role that can only put and sign. */
const inBucket = (bucket: string): Inputs => ({
  ...release,
  ...chain.as('record'),
  reason: 'a leak',
  store: `s3://${bucket}`,
  signer: chain.cloud.profileArn,
  'trust-store': chain.cloud.trustStore,
})
const keysIn = (bucket: string) => chain.cloud.account.s3.storage.keys(bucket)

async function holdsIn(bucket: string) {
  const signers = await signersOf(chain.cloud.trust)
  const ports = { store: bucketOf(chain.cloud, bucket), signers, liftSigners: signers }
  return readHolds({ ...ports, revocation: noRevocation, now: new Date() }, question)
}

describe('hold-release', () => {
  it('holds a release with a role that can only put and sign, and says how to lift it', async () => {
    const bucket = chain.addBucket()
    const { exitCode, outputs, summary } = await hold({ ...inBucket(bucket), until: '24h' })
    const key = `holds/release/app/1.0.0/${(outputs['hold'] ?? '').slice('sha256:'.length)}/hold.bundle.json`
    expect(exitCode).toBe(0)
    expect(keysIn(bucket)).toEqual([key])
    expect(outputs).toEqual({ outcome: 'held', hold: outputs['hold'], 'record-uri': `s3://${bucket}/${key}` })
    expect(summary).toContain(outputs['hold'])
    expect(await holdsIn(bucket)).toMatchObject([{ scope: { kind: 'release' }, reason: 'a leak' }])
  })

  it.each([
    ['a name', { 'release-version': undefined }, 'name/app'],
    [
      'an environment',
      { 'release-name': undefined, 'release-version': undefined, environment: 'production' },
      'environment/production',
    ],
    [
      'a signer',
      { 'release-name': undefined, 'release-version': undefined, 'held-signer': 'CN=a' },
      'signer',
    ],
  ])('holds %s', async (_, named, folder) => {
    const bucket = chain.addBucket()
    expect((await hold({ ...inBucket(bucket), ...named })).exitCode).toBe(0)
    expect(keysIn(bucket)).toEqual([expect.stringMatching(new RegExp(`^holds/${folder}/[0-9a-f]{64}/hold`))])
  })

  it('lifts a hold with a role that can only put and sign', async () => {
    const bucket = chain.addBucket()
    const { outputs } = await hold(inBucket(bucket))
    const lifted = await hold({ ...inBucket(bucket), mode: 'lift', hold: outputs['hold'], reason: 'mended' })
    expect(lifted.outputs).toMatchObject({ outcome: 'lifted', hold: outputs['hold'] })
    expect(lifted.outputs['record-uri']).toContain('/lifts/')
    expect(keysIn(bucket)).toHaveLength(2)
    expect(await holdsIn(bucket)).toEqual([])
  })

  it('opens sessions that can add below what is held, and sign, and nothing else', async () => {
    const bucket = chain.addBucket()
    const before = chain.cloud.account.sts.sessions.length
    await hold(inBucket(bucket))
    const sessions = chain.cloud.account.sts.sessions.slice(before)
    const policies = sessions.map(({ parameters }) => parameters.get('Policy') ?? '')
    const actions = policies.flatMap((text) =>
      (JSON.parse(text) as { readonly Statement: readonly { readonly Action: string }[] }).Statement.map(
        ({ Action }) => Action,
      ),
    )
    expect(actions).toEqual(['s3:PutObject', 'kms:GenerateDataKey', 'signer:SignPayload'])
    expect(policies[0]).toContain(`arn:aws:s3:::${bucket}/holds/release/app/1.0.0/*`)
  })

  it('names in the hold the run that placed it, by a token that AWS STS has accepted', async () => {
    const bucket = chain.addBucket()
    await hold(inBucket(bucket))
    const body = chain.cloud.account.s3.storage.latest(bucket, keysIn(bucket)[0] ?? '')?.body.toString()
    const { statement } = JSON.parse(body ?? '{}') as { readonly statement: string }
    expect(JSON.parse(Buffer.from(statement, 'base64').toString())).toMatchObject({
      predicate: { run: { repository_id: '74' }, claimsSource: 'oidc-token-accepted-by-sts' },
    })
  })

  it('locks the hold where it is told to', async () => {
    const bucket = chain.addBucket()
    await hold({
      ...inBucket(bucket),
      ...chain.as('push'),
      signer: holder.signer.signer,
      'certificate-chain': holder.chainPath,
      'object-lock-mode': 'GOVERNANCE',
      'object-lock-retain-days': '30',
    })
    const held = chain.cloud.account.s3.storage.latest(bucket, keysIn(bucket)[0] ?? '')
    expect(held?.protection.lockMode).toBe('GOVERNANCE')
  })

  it('holds and lifts in a directory without AWS and without a token', async () => {
    const folder = temporaryFolder()
    const store = pathToFileURL(folder).href
    const inputs = { ...release, ...holder.signer, reason: 'a leak', store }
    const none = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
    const signers = await signersOf(holder.trust)
    const read = () =>
      readHolds(
        {
          store: directoryStore(store),
          signers,
          liftSigners: signers,
          revocation: noRevocation,
          now: new Date(),
        },
        question,
      )
    const { outputs, exitCode } = await hold(inputs, none)
    expect([exitCode, (await read()).length]).toEqual([0, 1])
    const lifted = await hold({ ...inputs, mode: 'lift', hold: outputs['hold'] }, none)
    expect([lifted.exitCode, await read()]).toEqual([0, []])
  })
})

describe('hold-release refuses', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const cases: Readonly<Record<string, readonly [code: string, inputs: Inputs]>> = {
    'to lift without a hold': ['INPUT_MISSING', { mode: 'lift' }],
    'to hold what is there to be lifted': ['INPUT_CONFLICT', { hold: digest }],
    'a lift with an end': ['INPUT_CONFLICT', { mode: 'lift', hold: digest, until: '24h' }],
    'an end that has passed': ['INPUT_MALFORMED', { until: '2020-01-01T00:00:00Z' }],
    'a bucket of another account': ['AWS_ACCESS_DENIED', { 'expected-bucket-owner': '999999999999' }],
  }

  it.each(Object.keys(cases))('%s, and leaves nothing', async (name) => {
    const [code, inputs] = cases[name] ?? ['', {}]
    const bucket = chain.addBucket()
    expect(refusalOf(await hold({ ...inBucket(bucket), ...inputs }))).toEqual(refusedWith(code))
    expect(keysIn(bucket)).toEqual([])
  })

  it('a role that may not put, and leaves nothing', async () => {
    const bucket = chain.addBucket()
    const step = await hold({ ...inBucket(bucket), ...chain.as('sign') })
    expect(refusalOf(step)).toEqual(refusedWith('AWS_ACCESS_DENIED'))
    expect(keysIn(bucket)).toEqual([])
  })

  it('a run that a pull request of a fork has started, before it signs anything', async () => {
    const bucket = chain.addBucket()
    const step = await hold(inBucket(bucket), {
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: '',
    })
    expect(step.exitCode).toBe(1)
    expect(chain.cloud.account.signer.requests).toHaveLength(0)
    expect(keysIn(bucket)).toEqual([])
  })

  it('to lift in a directory what is not held there', async () => {
    const folder = temporaryFolder()
    const inputs = { ...release, ...holder.signer, reason: 'x', store: pathToFileURL(folder).href }
    const step = await hold({ ...inputs, mode: 'lift', hold: digest })
    expect(refusalOf(step)).toEqual(refusedWith('INPUT_MALFORMED'))
    expect(filesIn(folder)).toEqual([])
  })
})
