/** A release under a deploy policy, from signing to deployment, by the bundles: what it lets through, and every way in which it does not. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { parseStatement } from '@secure-deploy/core/release/statement'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { type Chain, type Inputs, startChain } from '../support/chain.ts'
import { cloudPolicy, promotionProfile } from '../support/cloud-policy.ts'
import type { CloudPolicyChanges } from '../support/cloud-policy.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import type { StepResult } from '../support/runner.ts'
import { makeWorkspace } from '../support/workspace.ts'

const reports = {
  'build/app.zip': 'the application',
  'reports/junit.xml': '<testsuite name="unit" tests="1" failures="0"><testcase name="a"/></testsuite>',
}

let chain: Chain
let written = 0

/** Writes the policy into the workspace and returns the inputs that name it, pinned. */
function policy(changes: CloudPolicyChanges = {}): Inputs {
  const text = cloudPolicy(chain.cloud, changes)
  const name = `policy-${(written += 1)}.yml`
  chain.workspace.write(name, text)
  return { policy: name, 'policy-digest': `sha256:${sha256Of(Buffer.from(text))}` }
}

const beside = { 'trust-policy': undefined, 'trust-store': undefined } as const

function promote(environment: string, inputs: Inputs = policy()): Promise<StepResult> {
  return chain.promote({
    ...beside,
    'source-store': undefined,
    'target-store': undefined,
    environment,
    signer: chain.cloud.account.signer.authority.profileArn(promotionProfile),
    ...inputs,
  })
}

function verify(environment: string, inputs: Inputs = policy()): Promise<StepResult> {
  return chain.verify({ ...beside, store: undefined, environment, ...inputs })
}

async function uploadSigned(inputs: Inputs = {}): Promise<string> {
  return uploadBundle(await chain.bundle(inputs), inputs)
}

/** Signs until a second has passed since the other was signed: a release states whole seconds, and one of the same second is no older. */
async function bundleAfter(other: string, inputs: Inputs): Promise<string> {
  const bundle = await chain.bundle(inputs)
  return timeOf(bundle) > timeOf(other) ? bundle : bundleAfter(other, inputs)
}

function timeOf(bundle: string): string {
  return parseStatement(parseBundle(readFileSync(bundle)).statement).finishedOn
}

async function uploadBundle(bundle: string, inputs: Inputs): Promise<string> {
  const result = await chain.upload({ 'bundle-path': bundle, ...patternsOf(inputs) })
  if (result.exitCode !== 0) throw new Error(result.stdout)
  return bundle
}

function patternsOf(inputs: Inputs): Inputs {
  const { 'evidence-path': evidence } = inputs
  return evidence === undefined ? {} : { 'evidence-path': evidence }
}

beforeAll(async () => {
  chain = await startChain({}, makeWorkspace(reports))
  chain.cloud.account.signer.addProfile(promotionProfile)
})
beforeEach(() => chain.cloud.account.reset())
afterAll(() => chain.stop())

describe('a release under a policy', () => {
  it('goes from signing to deployment, and each step says which policy decided', async () => {
    const signed = await chain.sign({ ...policy(), 'trust-store': undefined })
    expect([signed.exitCode, signed.errors]).toEqual([0, []])
    expect(signed.stdout).toContain('::notice title=POLICY::')
    await uploadSigned()
    const admitted = await promote('development')
    expect([admitted.exitCode, admitted.outputs['outcome']]).toEqual([0, 'created'])
    const promoted = await promote('staging')
    expect([promoted.exitCode, promoted.outputs['outcome']]).toEqual([0, 'created'])
    const verified = await verify('staging')
    expect([verified.exitCode, Object.keys(JSON.parse(verified.outputs['files'] ?? '{}') as object)]).toEqual(
      [0, ['app.zip']],
    )
  })

  it('is admitted once', async () => {
    expect((await promote('development')).outputs['outcome']).toBe('unchanged')
  })

  it('is looked for by lists that are narrowed to its name and version', async () => {
    await promote('staging')
    const prefixes = chain.cloud.account.s3.requests
      .filter(({ query }) => query.get('list-type') === '2')
      .map(({ query }) => query.get('prefix') ?? '')
    expect([...new Set(prefixes)].toSorted()).toEqual([
      'arrivals/app/',
      'releases/app/1.0.0/records/promotion/',
    ])
  })
})

describe('what a policy refuses', () => {
  it('is told by every rule that failed, in the log and as a table', async () => {
    const changes = { source: { refs: ['refs/heads/release'], events: ['workflow_dispatch'] } }
    const result = await promote('development', policy(changes))
    expect(refusalOf(result)).toEqual(refusedWith('RULE_FAILED'))
    expect(result.stdout).toMatch(/source-ref: .*source-event: /)
    expect(result.summary).toMatch(/Refused: promote-artifact[\s\S]*<td>source-ref<\/td><td>fail<\/td>/)
  })

  it('is not signed', async () => {
    const asked = chain.cloud.account.signer.requests.length
    const changes = { source: { refs: ['refs/heads/release'] } }
    const result = await chain.sign({ ...policy(changes), 'trust-store': undefined })
    expect([result.errors, chain.cloud.account.signer.requests.length]).toEqual([['RULE_FAILED'], asked])
  })

  it('is not signed for want of tests', async () => {
    const changes = { development: { evidence: { tests: { minimum: 2 } } } }
    const result = await chain.sign({ ...policy(changes), 'trust-store': undefined })
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('evidence-tests')
  })

  it('does not enter an environment before the one that comes first', async () => {
    await uploadSigned({ 'release-version': '2.0.0' })
    const result = await promote('staging', { ...policy(), 'release-version': '2.0.0' })
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('promotion-order')
  })

  it('is not deployed where it was only uploaded', async () => {
    const result = await verify('development', { ...policy(), 'release-version': '2.0.0' })
    expect(result.errors).toEqual(['RULE_FAILED'])
    expect(result.stdout).toContain('promotion-record')
  })

  it('is not let in by whoever may sign releases alone', async () => {
    const profile = chain.cloud.account.signer.authority.profileArn('release_profile')
    const result = await promote('development', { ...policy(), 'release-version': '2.0.0', signer: profile })
    expect(refusalOf(result)).toEqual(refusedWith('SIGNER_NOT_TRUSTED'))
  })
})

describe('reports that a policy looks at', () => {
  it('are refused when they are none', async () => {
    chain.workspace.write('broken/junit.xml', '<testsuite><testcase name="a"></testsuite>')
    const changes = { development: { evidence: { tests: { minimum: 1 } } } }
    const inputs = { ...policy(changes), 'evidence-path': 'broken/*.xml', 'trust-store': undefined }
    expect(refusalOf(await chain.sign(inputs))).toEqual(refusedWith('EVIDENCE_MALFORMED'))
  })
})

describe('the policy itself', () => {
  it('is refused with all that is wrong in it', async () => {
    chain.workspace.write('broken.yml', 'version: 1\nrelease: app\nenviroments: []\n')
    const result = await promote('development', { policy: 'broken.yml' })
    expect(refusalOf(result).errors).toEqual(['POLICY_MALFORMED'])
    expect(result.stdout).toContain('enviroments')
  })

  it('is refused when it is not the one that was meant', async () => {
    const inputs = { ...policy(), 'policy-digest': `sha256:${'0'.repeat(64)}` }
    expect(refusalOf(await promote('development', inputs))).toEqual(refusedWith('POLICY_MISMATCH'))
  })

  it('is warned of when nothing says that it is the one that was meant', async () => {
    const { policy: path } = policy()
    const result = await promote('development', { policy: path })
    expect([result.exitCode, result.stdout.includes('::warning title=POLICY_NOT_PINNED::')]).toEqual([
      0,
      true,
    ])
  })

  it('names the environments that there are', async () => {
    const result = await promote('production')
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_MALFORMED'))
    expect(result.stdout).toContain('development, staging')
  })

  it('holds the session in the account that it names', async () => {
    const changes = { development: { 'account-id': '999988887777' } }
    expect(refusalOf(await promote('development', policy(changes)))).toEqual(
      refusedWith('ACCOUNT_NOT_ALLOWED'),
    )
  })

  it.each([
    ['trusted-signers', 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/other'],
    ['source-ref', 'refs/heads/main'],
    ['target-store', 's3://octo-elsewhere'],
    ['expected-bucket-owner', '111122223333'],
  ])('leaves no room for %s beside it', async (input, value) => {
    const result = await promote('development', { ...policy(), [input]: value })
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_CONFLICT'))
  })
})

describe('what is let in against a rule', () => {
  it.each([
    ['an older release without a reason', { 'allow-downgrade': 'true' }, 'INPUT_MISSING'],
    ['a reason for nothing', { reason: 'because' }, 'INPUT_CONFLICT'],
    ['a bypass without a reason', { bypass: 'soak' }, 'INPUT_CONFLICT'],
    [
      'a bypass of a rule that cannot be passed over',
      { bypass: 'holds', reason: 'because' },
      'INPUT_MALFORMED',
    ],
  ])('is refused: %s', async (_, inputs, code) => {
    expect(refusalOf(await promote('development', { ...policy(), ...inputs }))).toEqual(refusedWith(code))
  })

  it('is refused where there is no policy', async () => {
    const result = await chain.promote({ 'allow-downgrade': 'true' })
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_CONFLICT'))
  })

  it('is let in for a reason, with a warning', async () => {
    const first = await uploadSigned({ 'release-version': '2.5.0' })
    const second = { 'release-version': '3.0.0' }
    await uploadBundle(await bundleAfter(first, second), second)
    expect((await promote('development', { ...policy(), 'release-version': '3.0.0' })).exitCode).toBe(0)
    const older = { ...policy(), 'release-version': '2.5.0' }
    expect((await promote('development', older)).errors).toEqual(['RULE_FAILED'])
    const exception = { 'allow-downgrade': 'true', reason: '3.0.0 loses orders' }
    const result = await promote('development', { ...older, ...exception })
    expect([result.exitCode, result.stdout.includes('::warning title=OLDER_RELEASE::')]).toEqual([0, true])
  })
})
