/** Who may do what with the keys that next-stage.yaml makes, and by the role of its function. */
import { describe, expect, it } from '@jest/globals'
import { region } from '../../support/aws/documented-stacks.ts'
import { actionsOf } from '../../support/aws/iam-actions.ts'
import type { Ask, Caller, Verdict } from '../../support/aws/iam-evaluation.ts'
import {
  accountId,
  administrator,
  everything,
  functionArn,
  logArn,
  nextStage,
  resourceOf,
  roleNamed,
  starterRole,
} from '../../support/aws/next-stage.ts'
import { worldOf } from '../../support/aws/stack-world.ts'

const stack = nextStage()
const world = worldOf([stack])
const [role] = world.roles
const made = (id: string) => resourceOf(stack, id)
const [appKey, logKey, queue] = [made('AppKey').arn, made('LogKey').arn, made('Undelivered').arn]

const asTheApp = { 'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256', 'kms:MessageType': 'RAW' }
const wrapped = { 'kms:WrappingAlgorithm': 'RSA_AES_KEY_WRAP_SHA_256', 'kms:WrappingKeySpec': 'RSA_4096' }
const fromTheFunction = { 'lambda:SourceFunctionArn': functionArn }
const logged = { 'kms:EncryptionContext:aws:logs:arn': logArn }

/** Every action of KMS on a key, in the way that its policy knows. */
const everyUse = (key: string): readonly Ask[] =>
  actionsOf('kms').map((action) => ({
    action,
    resource: key,
    context: { ...asTheApp, ...wrapped, ...fromTheFunction, ...logged },
  }))

function allowed(caller: Caller, key: string): readonly string[] {
  return everyUse(key)
    .filter((ask) => world.verdictFor(caller, ask, everything) === 'allowed')
    .map(({ action }) => action)
}

describe('the key of the App', () => {
  it('is imported, and signs', () => {
    expect(made('AppKey').properties).toMatchObject({
      Origin: 'EXTERNAL',
      KeySpec: 'RSA_2048',
      KeyUsage: 'SIGN_VERIFY',
    })
  })

  it('is used by the function alone, and to sign alone', () => {
    expect(allowed(starterRole, appKey)).toEqual(['kms:sign'])
  })

  it.each<[string, Readonly<Record<string, string>>, Verdict]>([
    ['a token of the App', {}, 'allowed'],
    ['a token by another algorithm', { 'kms:SigningAlgorithm': 'RSASSA_PSS_SHA_256' }, 'not allowed'],
    ['a digest of something', { 'kms:MessageType': 'DIGEST' }, 'not allowed'],
    ['for another function', { 'lambda:SourceFunctionArn': `${functionArn}2` }, 'not allowed'],
  ])('signs %s: %j', (_what, changes, wanted) => {
    const context = { ...asTheApp, ...fromTheFunction, ...changes }
    const ask = { action: 'kms:Sign', resource: appKey, context }
    expect(role && world.verdictOf(role, ask)).toBe(wanted)
  })

  it('does not sign for whoever takes the role out of the function', () => {
    const ask = { action: 'kms:Sign', resource: appKey, context: asTheApp }
    expect(role && world.verdictOf(role, ask)).toBe('not allowed')
  })

  it('is imported and administered by the role that deploys, which can do nothing else with it', () => {
    const actions = allowed(administrator, appKey)
    expect(actions).toEqual(expect.arrayContaining(['kms:importkeymaterial', 'kms:getparametersforimport']))
    const uses = /encrypt|decrypt|generate|sign|verify|grant|derive|replicate|alias/
    expect(actions.filter((action) => uses.test(action))).toEqual([])
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['by another algorithm', { 'kms:WrappingAlgorithm': 'RSAES_PKCS1_V1_5' }],
    ['by a shorter key', { 'kms:WrappingKeySpec': 'RSA_2048' }],
  ])('is not wrapped %s', (_how, changes) => {
    const ask = {
      action: 'kms:GetParametersForImport',
      resource: appKey,
      context: { ...wrapped, ...changes },
    }
    expect(world.verdictFor(administrator, ask, everything)).toBe('not allowed')
  })
})

describe('the key of the log', () => {
  const logs: Caller = { kind: 'service', name: `logs.${region}.amazonaws.com` }

  it('turns', () => {
    expect(made('LogKey').properties['EnableKeyRotation']).toBe(true)
  })

  it.each([
    ['this log', logArn, 'allowed'],
    ['another log', `${logArn}2`, 'not allowed'],
  ])('is used by CloudWatch Logs for %s', (_which, arn, wanted) => {
    const ask = {
      action: 'kms:GenerateDataKey',
      resource: logKey,
      context: { 'kms:EncryptionContext:aws:logs:arn': arn },
    }
    expect(world.verdictFor(logs, ask, [])).toBe(wanted)
  })

  it('is used by nobody else', () => {
    const uses = /encrypt|decrypt|generate|sign|verify|grant|derive|replicate/
    for (const caller of [starterRole, administrator, roleNamed('break-glass'), roleNamed('everything')])
      expect(allowed(caller, logKey).filter((action) => uses.test(action))).toEqual([])
  })
})

describe.each([
  ['of the App', appKey],
  ['of the log', logKey],
])('the key %s', (_which, key) => {
  it('is closed to the rest of the account, and to others', () => {
    for (const caller of [
      roleNamed('everything'),
      roleNamed('stack-administrator', '999999999999'),
      roleNamed('app-start-promote-production', '999999999999'),
      { kind: 'anonymous' } as const,
      { kind: 'service', name: 'lambda.amazonaws.com' } as const,
    ])
      expect(allowed(caller, key)).toEqual([])
  })

  it('has its policy mended by the root user, who can do nothing else', () => {
    const mending = ['kms:describekey', 'kms:getkeypolicy', 'kms:putkeypolicy']
    expect(allowed({ kind: 'root', accountId }, key)).toEqual(mending)
  })

  it('can be disabled in an emergency', () => {
    expect(allowed(roleNamed('break-glass'), key)).toEqual([
      'kms:describekey',
      'kms:disablekey',
      'kms:enablekey',
      'kms:getkeypolicy',
      'kms:putkeypolicy',
    ])
  })
})

describe('the role of the function', () => {
  it('is taken by Lambda alone', () => {
    expect(role?.trust).toEqual([
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ])
  })

  it.each<[string, string, Verdict]>([
    ['logs:PutLogEvents', `${logArn}:log-stream:2026/11/25`, 'allowed'],
    ['logs:PutLogEvents', `${logArn}2:log-stream:2026/11/25`, 'not allowed'],
    ['logs:CreateLogGroup', logArn, 'not allowed'],
    ['logs:DeleteLogStream', `${logArn}:log-stream:2026/11/25`, 'not allowed'],
    ['sqs:SendMessage', queue, 'allowed'],
    ['sqs:ReceiveMessage', queue, 'not allowed'],
    [
      's3:GetObject',
      'arn:aws:s3:::amzn-s3-demo-staging/releases/app/1.4.2/release.bundle.json',
      'not allowed',
    ],
    ['lambda:InvokeFunction', functionArn, 'not allowed'],
    ['kms:Sign', logKey, 'not allowed'],
  ])('decides %s on %s: %s', (action, resource, wanted) => {
    const ask = { action, resource, context: { ...asTheApp, ...fromTheFunction } }
    expect(role && world.verdictOf(role, ask)).toBe(wanted)
  })
})
