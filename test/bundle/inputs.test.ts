/** What is wrong with a workflow is said before anything is done: all of it in one annotation, and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inParallel } from '@secure-deploy/core/in-parallel'
import { actionInputs } from '@secure-deploy/tools/action-yml'
import { type Chain, given, type Inputs, startChain } from '../support/chain.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { filesIn, runStep, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const actions = [
  'sign-artifact',
  'upload-artifact',
  'verify-signature',
  'promote-artifact',
  'hold-release',
  'record-deployment',
] as const
type Action = (typeof actions)[number]

const role = 'arn:aws:iam::111122223333:role/release'
const profile = 'arn:aws:signer:us-east-1:111122223333:/signing-profiles/release'
const bucketKey = 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555'
const release = { 'release-name': 'app', 'release-version': '1.0.0' }
const access = { 'role-to-assume': role, 'aws-region': 'us-east-1' }

/** Inputs that hold; every case changes one thing. */
const sound: Readonly<Record<Action, Readonly<Record<string, string>>>> = {
  'sign-artifact': { ...release, ...access, 'subject-path': 'build', signer: profile },
  'upload-artifact': {
    ...access,
    'bundle-path': 'bundle.json',
    'subject-path': 'build',
    store: 's3://octo-store',
  },
  'verify-signature': { ...release, ...access, store: 's3://octo-store', 'trusted-signers': profile },
  'promote-artifact': {
    ...release,
    ...access,
    environment: 'staging',
    'source-store': 's3://octo-store',
    'target-store': 's3://octo-staging',
    signer: profile,
    'trusted-signers': profile,
  },
  'hold-release': { ...release, ...access, reason: 'a leak', store: 's3://octo-store', signer: profile },
  'record-deployment': {
    ...release,
    ...access,
    'bundle-digest': `sha256:${'a'.repeat(64)}`,
    environment: 'staging',
    outcome: 'success',
    target: 'a function',
    store: 's3://octo-store',
    signer: profile,
  },
}

interface Case {
  readonly action: Action
  readonly inputs: Inputs
  /** Variables of the runner over the usual ones. */
  readonly env?: Readonly<Record<string, string>>
  readonly code: string
}

function malformed(action: Action, input: string, ...values: readonly string[]): readonly Case[] {
  return values.map((value) => ({ action, inputs: { [input]: value }, code: 'INPUT_MALFORMED' }))
}

const names = ['../app', '-app', '.app', 'a b', 'a/b', 'a..b', 'é', 'a'.repeat(129), 'a\nb', 'a*', '$app']
const stores = [
  's3://',
  's3://Bucket',
  's3://a',
  's3://octo-store/../x',
  's3://octo-store//x',
  's3://octo-store/$x',
]
const otherStores = [
  'file://',
  'file://host/path',
  '/path',
  'https://octo-store.s3.amazonaws.com',
  'octo-store',
]
const signers = [
  `${profile}/A1b2C3d4E5`,
  'arn:aws:s3:::bucket',
  'key.pem',
  'file://key.pem',
  'arn:aws:signer:us-east-1:1:/x',
]

const cases: readonly Case[] = [
  ...malformed('sign-artifact', 'release-name', ...names),
  ...malformed('sign-artifact', 'release-version', '1.0.0 beta', '1/0', '..'),
  ...malformed('sign-artifact', 'source-state', 'Error', 'none'),
  ...malformed('sign-artifact', 'sha512', 'yes', 'TRUE', '1'),
  ...malformed('sign-artifact', 'role-to-assume', 'release', `${role} x`, profile, 'arn:aws:iam::1:role/x'),
  ...malformed('sign-artifact', 'aws-region', 'Ireland', 'eu_west_1', 'us-east-1,us-east-2'),
  ...malformed('sign-artifact', 'audience', 'sts amazonaws', 'ä'),
  ...malformed(
    'sign-artifact',
    'role-duration-seconds',
    '899',
    '43201',
    '1h',
    '900.5',
    '0900',
    '-900',
    '1e3',
  ),
  ...malformed(
    'sign-artifact',
    'allowed-account-ids',
    '1111',
    ',',
    '111122223333,'.concat('x'),
    '1111-2222-3333',
  ),
  ...malformed('sign-artifact', 'use-existing-credentials', 'True', 'maybe'),
  ...malformed('sign-artifact', 'subject-path', '!build', 'build/**/../x', 'build/**/'),
  ...signers.map((signer) => ({
    action: 'sign-artifact' as const,
    inputs: { signer },
    code: 'SIGNER_MALFORMED',
  })),
  ...malformed('upload-artifact', 'store', ...stores, ...otherStores),
  ...malformed('upload-artifact', 'expected-bucket-owner', 'octo-org', '11112222333'),
  ...malformed('upload-artifact', 'sse-kms-key-id', 'alias/release', '11111111-2222-3333-4444-555555555555'),
  ...malformed('upload-artifact', 'bundle-path', 'missing.json', 'build'),
  ...malformed(
    'verify-signature',
    'bundle-digest',
    'a'.repeat(64),
    'sha256:abc',
    `sha512:${'a'.repeat(128)}`,
  ),
  ...malformed('verify-signature', 'source-repository', 'octo-repo', 'octo-org/*', 'a/b/c'),
  ...malformed('verify-signature', 'source-repository-id', 'octo', '-1'),
  ...malformed('verify-signature', 'source-ref', 'main', 'refs/heads/main,develop', ','),
  ...malformed('verify-signature', 'signer-workflow', 'release.yml', 'octo-org/octo-repo/release.yml@main'),
  ...malformed('verify-signature', 'runner-environment', 'hosted'),
  ...malformed('verify-signature', 'trusted-signers', 'release', role, '*', `${profile}/x`, ','),
  ...malformed('promote-artifact', 'environment', 'pro duction', '../production'),
  ...malformed('promote-artifact', 'source-role-to-assume', 'release'),
  ...malformed('promote-artifact', 'source-aws-region', 'Ireland'),
  ...malformed('promote-artifact', 'source-expected-bucket-owner', '1'),
  ...malformed('hold-release', 'mode', 'Hold', 'release'),
  ...malformed('hold-release', 'hold', 'a'.repeat(64), 'latest'),
  ...malformed('hold-release', 'reason', 'two\nlines', 'a\u001b[2Jb', 'x'.repeat(513)),
  ...malformed('hold-release', 'until', 'tomorrow', '1w', '0d', '2030-02-30T00:00:00Z'),
  ...malformed('hold-release', 'store', ...otherStores),
  ...malformed('record-deployment', 'bundle-digest', 'a'.repeat(64), 'latest'),
  ...malformed('record-deployment', 'environment', 'pro duction'),
  ...malformed('record-deployment', 'outcome', 'skipped', 'Success', 'cancelled'),
  ...malformed('record-deployment', 'target', 'two\nlines'),
  ...malformed('record-deployment', 'deployed-at', 'now', '2030-01-31', '1h'),
  ...['object-lock-mode', 'object-lock-retain-days'].flatMap((input) =>
    (['upload-artifact', 'promote-artifact', 'hold-release', 'record-deployment'] as const).map((action) => ({
      action,
      inputs: { [input]: input.endsWith('mode') ? 'COMPLIANCE' : '30' },
      code: 'INPUT_CONFLICT',
    })),
  ),
  ...['0', '36501', '30d'].map((days) => ({
    action: 'upload-artifact' as const,
    inputs: { 'object-lock-mode': 'COMPLIANCE', 'object-lock-retain-days': days },
    code: 'INPUT_MALFORMED',
  })),
  {
    action: 'upload-artifact',
    inputs: { 'object-lock-mode': 'compliance', 'object-lock-retain-days': '30' },
    code: 'INPUT_MALFORMED',
  },
]

/** Inputs that contradict each other, or lack each other. */
const conflicts: Readonly<Record<string, Omit<Case, 'action'> & { readonly action?: Action }>> = {
  'store and bundle-path': {
    inputs: { 'bundle-path': 'bundle.json', 'subject-path': 'build' },
    code: 'INPUT_CONFLICT',
  },
  'store and signature-path': {
    inputs: { 'signature-path': 'a.jws.sig', 'subject-path': 'build' },
    code: 'INPUT_CONFLICT',
  },
  'store and subject-path': { inputs: { 'subject-path': 'build' }, code: 'INPUT_CONFLICT' },
  'nothing to verify': {
    inputs: { store: undefined, 'release-name': undefined, 'release-version': undefined },
    code: 'INPUT_MISSING',
  },
  'store without release-name': { inputs: { 'release-name': undefined }, code: 'INPUT_CONFLICT' },
  'bundle-path without subject-path': {
    inputs: { store: undefined, ...blank(release), 'bundle-path': 'bundle.json' },
    code: 'INPUT_CONFLICT',
  },
  'bundle-path with path': {
    inputs: {
      store: undefined,
      ...blank(release),
      'bundle-path': 'b.json',
      'subject-path': 'build',
      path: 'out',
    },
    code: 'INPUT_CONFLICT',
  },
  'signature-path with release-name': {
    inputs: { store: undefined, 'signature-path': 'a.jws.sig', 'subject-path': 'build/app.zip' },
    code: 'INPUT_CONFLICT',
  },
  'bundle-path with release-name alone': {
    inputs: {
      store: undefined,
      'release-version': undefined,
      'bundle-path': 'b.json',
      'subject-path': 'build',
    },
    code: 'INPUT_CONFLICT',
  },
  'signature-path with bundle-digest': {
    inputs: {
      store: undefined,
      ...blank(release),
      'signature-path': 'a.jws.sig',
      'subject-path': 'build/app.zip',
      'bundle-digest': `sha256:${'a'.repeat(64)}`,
    },
    code: 'INPUT_CONFLICT',
  },
  'trusted-signers and trust-policy': { inputs: { 'trust-policy': 'policy.json' }, code: 'INPUT_CONFLICT' },
  'nobody to trust': { inputs: { 'trusted-signers': undefined }, code: 'INPUT_MISSING' },
  'trust-store without trust-policy': { inputs: { 'trust-store': 'store' }, code: 'INPUT_CONFLICT' },
  'trust-policy-name without trust-policy': {
    inputs: { 'trust-policy-name': 'releases' },
    code: 'INPUT_CONFLICT',
  },
  'signers of two partitions': {
    inputs: {
      'trusted-signers': `${profile}\narn:aws-us-gov:signer:us-gov-west-1:111122223333:/signing-profiles/x`,
    },
    code: 'INPUT_MALFORMED',
  },
  'signers of a partition without a built-in root': {
    inputs: { 'trusted-signers': 'arn:aws-cn:signer:cn-north-1:111122223333:/signing-profiles/release' },
    code: 'TRUST_STORE_MALFORMED',
  },
  'a store in S3 without a region': { inputs: { 'aws-region': undefined }, code: 'INPUT_MISSING' },
  'a store in S3 without a role': { inputs: { 'role-to-assume': undefined }, code: 'INPUT_MISSING' },
  'a region of another partition than the role': {
    inputs: { 'aws-region': 'cn-north-1' },
    code: 'INPUT_CONFLICT',
  },
  'a store of one kind and a role for the other': {
    action: 'promote-artifact',
    inputs: { 'source-store': 'file:///store', 'source-role-to-assume': role },
    code: 'INPUT_CONFLICT',
  },
  'the same store twice': {
    action: 'promote-artifact',
    inputs: { 'target-store': 's3://octo-store' },
    code: 'INPUT_CONFLICT',
  },
  'an encryption key for a directory': {
    action: 'upload-artifact',
    inputs: { store: 'file:///store', 'sse-kms-key-id': bucketKey },
    code: 'INPUT_CONFLICT',
  },
  'a retention in a directory': {
    action: 'promote-artifact',
    inputs: { 'target-store': 'file:///x', 'object-lock-mode': 'COMPLIANCE', 'object-lock-retain-days': '9' },
    code: 'INPUT_CONFLICT',
  },
  'nothing that is held': {
    action: 'hold-release',
    inputs: blank(release),
    code: 'INPUT_MISSING',
  },
  'a release and an environment to hold': {
    action: 'hold-release',
    inputs: { environment: 'staging' },
    code: 'INPUT_CONFLICT',
  },
  'a version to hold of an environment': {
    action: 'hold-release',
    inputs: { 'release-name': undefined, environment: 'staging' },
    code: 'INPUT_CONFLICT',
  },
  'a signer to hold that is none': {
    action: 'hold-release',
    inputs: { ...blank(release), 'held-signer': 'octocat' },
    code: 'INPUT_MALFORMED',
  },
  'to lift without a hold': { action: 'hold-release', inputs: { mode: 'lift' }, code: 'INPUT_MISSING' },
  'an owner of a directory': {
    inputs: { store: 'file:///store', 'expected-bucket-owner': '111122223333' },
    code: 'INPUT_CONFLICT',
  },
}

function blank(inputs: Readonly<Record<string, string>>): Inputs {
  return Object.fromEntries(Object.keys(inputs).map((name) => [name, undefined]))
}

/** A fault of one of the two is told by the other. */
function mention(input: string): RegExp {
  return new RegExp(input.startsWith('object-lock') ? 'object-lock-(mode|retain-days)' : input)
}

let chain: Chain
const results = new Map<Case | string, StepResult>()

function run(
  action: Action,
  inputs: Inputs,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep({
    action,
    inputs: given({ ...sound[action], ...inputs }),
    workspace: chain.workspace.path,
    env: { ...chain.cloud.env, ...env },
  })
}

beforeAll(async () => {
  chain = await startChain()
  await inParallel(cases, 2, async (one) => {
    results.set(one, await run(one.action, one.inputs, one.env))
  })
})

afterAll(() => chain.stop())

const described = cases.map((one) => {
  const [[input, value] = []] = Object.entries(one.inputs)
  return { ...one, one, input, value: JSON.stringify(value?.slice(0, 48)) }
})

describe('an action refuses a malformed input', () => {
  it.each(described)('$action: $input $value', ({ one, code, input = '' }) => {
    const result = results.get(one)
    expect(result && refusalOf(result)).toEqual(refusedWith(code))
    expect(result?.stdout).toMatch(mention(input))
  })

  it('before anything is asked of AWS or of GitHub', () => {
    const { sts, s3, signer, kms } = chain.cloud.account
    const asked = [sts, s3, signer, kms].flatMap(({ requests }) => requests.map(({ operation }) => operation))
    expect(asked).toEqual([])
    expect(chain.cloud.tokens.asked).toEqual([])
  })
})

describe('an action refuses inputs that do not go together', () => {
  it.each(Object.keys(conflicts))('%s', async (name) => {
    const { action = 'verify-signature', inputs, code } = conflicts[name] ?? { inputs: {}, code: '' }
    expect(refusalOf(await run(action, inputs))).toEqual(refusedWith(code))
    expect(chain.cloud.account.sts.sessions).toHaveLength(0)
    expect(chain.cloud.tokens.asked).toEqual([])
  })
})

describe.each(actions)('%s', (action) => {
  it('says of all required inputs at once that they are missing', async () => {
    const result = await run(action, blank(sound[action]))
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_MISSING'))
    const required = actionInputs(action).filter((input) => input.required)
    for (const { name } of required) expect(result.stdout).toContain(`the input ${name} is missing`)
  })

  it('takes an input of white space for a missing one', async () => {
    const [first] = Object.keys(sound[action]).filter((name) => !(name in access))
    expect(refusalOf(await run(action, { [first ?? '']: ' \n ' })).errors[0]).toMatch(
      /^INPUT_(MISSING|CONFLICT)$/,
    )
  })

  it('refuses an input that it does not know', async () => {
    const result = await run(action, {}, { 'INPUT_SOURCE-REFF': 'refs/heads/main' })
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_UNKNOWN'))
    expect(result.stdout).toContain('source-reff')
  })

  it('puts faults of several kinds into one annotation', async () => {
    const inputs = { 'aws-region': 'Ireland', audience: 'a b', 'role-duration-seconds': '1' }
    const result = await run(action, inputs)
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_MALFORMED'))
    for (const name of Object.keys(inputs)) expect(result.stdout).toContain(`INPUT_MALFORMED: ${name}`)
  })

  it('does not let a value of an input pass for a command of its own', async () => {
    const value = 'x\n::set-output name=path::/etc\r::warning::y'
    expect(refusalOf(await run(action, { 'aws-region': value }))).toEqual(refusedWith('INPUT_MALFORMED'))
  })

  it('refuses to run where the runner says nothing of the run', async () => {
    const env = { GITHUB_RUN_ID: '', GITHUB_EVENT_NAME: '' }
    const result = await run(
      action,
      action === 'upload-artifact' ? { 'bundle-path': await chain.bundle() } : {},
      env,
    )
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_MISSING'))
  })
})

describe('sign-artifact', () => {
  it('leaves no file where nothing was signed', async () => {
    const output = temporaryFolder()
    await run('sign-artifact', { 'output-path': output, 'release-name': '../app' })
    expect(filesIn(output)).toEqual([])
  })
})
