/** What next-stage.yaml makes of its rule, function and queue, whom they answer to, and what it refuses to be given. */
import { describe, expect, it } from '@jest/globals'
import { documentedStacks, region } from '../../support/aws/documented-stacks.ts'
import type { Ask, Caller, Verdict } from '../../support/aws/iam-evaluation.ts'
import {
  accountId,
  administrator,
  events,
  everything,
  functionArn,
  nextStage,
  resourceOf,
  roleNamed,
  ruleArn,
  starterRole,
} from '../../support/aws/next-stage.ts'
import { worldOf } from '../../support/aws/stack-world.ts'

const stack = nextStage()
const world = worldOf([stack])
const made = (id: string) => resourceOf(stack, id)
const queue = made('Undelivered').arn

describe('the function', () => {
  it.each([
    ['the rule', ruleArn, 'allowed'],
    ['another rule', `${ruleArn}2`, 'not allowed'],
  ])('is invoked by %s', (_which, arn, wanted) => {
    const ask = { action: 'lambda:InvokeFunction', resource: functionArn, context: { 'aws:SourceArn': arn } }
    expect(world.verdictFor(events, ask, [])).toBe(wanted)
  })

  it('is invoked by no other service and no other account', () => {
    const ask = {
      action: 'lambda:InvokeFunction',
      resource: functionArn,
      context: { 'aws:SourceArn': ruleArn },
    }
    const strangers = [
      { kind: 'service', name: 's3.amazonaws.com' } as const,
      roleNamed('everything', '999999999999'),
    ]
    for (const caller of strangers) expect(world.verdictFor(caller, ask, everything)).toBe('not allowed')
  })

  it('runs once at a time, for a minute at most, on a Node that is kept up', () => {
    expect(made('Function').properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Timeout: 60,
      ReservedConcurrentExecutions: 1,
    })
  })

  it('is tried again, and keeps in the queue what it could not do', () => {
    expect(made('Function').properties['DeadLetterConfig']).toEqual({ TargetArn: queue })
    expect(made('Retries').properties).toMatchObject({ Qualifier: '$LATEST', MaximumRetryAttempts: 2 })
  })

  it('writes a log that is encrypted and ends', () => {
    expect(made('Function').properties['LoggingConfig']).toEqual({
      LogGroup: '/aws/lambda/app-start-promote-production',
    })
    expect(made('Log').properties).toEqual({
      LogGroupName: '/aws/lambda/app-start-promote-production',
      RetentionInDays: '400',
      KmsKeyId: made('LogKey').arn,
    })
  })
})

describe('the rule', () => {
  it('sees the bundles of the release that arrive in the store, and nothing else', () => {
    expect(made('Rule').properties['EventPattern']).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: {
        bucket: { name: ['amzn-s3-demo-staging'] },
        object: { key: [{ wildcard: 'releases/app/*/release.bundle.json' }] },
      },
    })
  })

  it('tells the function, tries again, and keeps in the queue what it could not tell', () => {
    expect(made('Rule').properties['Targets']).toEqual([
      {
        Id: 'function',
        Arn: functionArn,
        RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 },
        DeadLetterConfig: { Arn: queue },
      },
    ])
  })

  it('hears of a store of the same account, which tells without being asked', () => {
    const staging = documentedStacks('One account').find(({ place }) => place.name === 'app-staging')
    const store = staging && resourceOf(staging, 'Store')
    expect(store?.properties).toMatchObject({
      BucketName: 'amzn-s3-demo-staging',
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    })
    expect(staging?.place).toMatchObject({ accountId, region })
  })
})

describe('the queue of what started nothing', () => {
  const secure = { 'aws:SecureTransport': 'true' }
  const send = (context: Readonly<Record<string, string>>): Ask => ({
    action: 'sqs:SendMessage',
    resource: queue,
    context: { ...secure, ...context },
  })
  it('is encrypted', () => {
    expect(made('Undelivered').properties['SqsManagedSseEnabled']).toBe(true)
  })

  it.each<[string, Caller, Ask, Verdict]>([
    ['the rule', events, send({ 'aws:SourceArn': ruleArn }), 'allowed'],
    ['another rule', events, send({ 'aws:SourceArn': `${ruleArn}2` }), 'not allowed'],
    ['the function', starterRole, send({}), 'allowed'],
    [
      'the function without encryption of the way',
      starterRole,
      send({ 'aws:SecureTransport': 'false' }),
      'denied',
    ],
    ['a stranger of the account', roleNamed('everything'), send({}), 'denied'],
    ['the role that administers', administrator, send({}), 'denied'],
    [
      'a role of another account',
      roleNamed('app-start-promote-production', '999999999999'),
      send({}),
      'denied',
    ],
  ])('is written to by %s', (_who, caller, ask, wanted) => {
    expect(world.verdictFor(caller, ask, everything)).toBe(wanted)
  })
})

describe('the stack', () => {
  it('has room for the longest names', () => {
    const long = nextStage({ Application: `a${'b'.repeat(30)}`, Stage: `p${'r'.repeat(24)}` })
    const name = (id: string, property: string) => resourceOf(long, id).properties[property] as string
    expect(name('Role', 'RoleName').length).toBeLessThanOrEqual(64)
    expect(name('Function', 'FunctionName').length).toBeLessThanOrEqual(64)
    expect(name('Rule', 'Name').length).toBeLessThanOrEqual(64)
    expect(name('Undelivered', 'QueueName').length).toBeLessThanOrEqual(80)
  })

  it('says which key is to be imported into, and where to look for what went wrong', () => {
    expect(stack.outputs).toEqual({
      AppKeyArn: made('AppKey').arn,
      UndeliveredUrl: `https://sqs.${region}.amazonaws.com/${accountId}/app-start-promote-production-undelivered`,
    })
  })

  it.each<[string, string]>([
    ['Application', 'App'],
    ['BucketName', 'amzn*'],
    ['ReleaseName', 'app*'],
    ['ReleaseName', 'app..x'],
    ['ReleaseName', '.app'],
    ['ReleaseName', 'app/1.4.2'],
    ['ReleaseName', 'a'.repeat(129)],
    ['Stage', 'promote production'],
    ['Stage', 'p'.repeat(26)],
    ['Repository', 'octo-org/*'],
    ['Repository', 'octo-org'],
    ['RepositoryId', 'octo-org/app'],
    ['RepositoryId', '9007199254740993'],
    ['Branch', '-main'],
    ['Branch', 'main?x'],
    ['Workflow', '../promote.yml'],
    ['Workflow', 'promote'],
    ['EnvironmentName', 'production "x"'],
    ['AppClientId', 'Iv23 li'],
    ['InstallationId', '1/access_tokens'],
    ['ApiUrl', 'http://api.github.com'],
    ['ApiUrl', 'https://api.github.com/'],
    ['ApiUrl', 'https://api.github.com?x='],
    ['AdministratorRole', '*'],
    ['BreakGlassRole', ''],
    ['LogDays', '0'],
    ['LogDays', '2'],
  ])('is not made where %s is %s', (name, value) => {
    expect(() => nextStage({ [name]: value })).toThrow(`the parameter ${name} is`)
  })

  it.each([
    ['ApiUrl', 'https://api.octo-org.ghe.com'],
    ['ApiUrl', 'https://github.octo-org.example/api/v3'],
    ['ApiUrl', 'https://github.octo-org.example:8443/api/v3'],
    ['ReleaseName', '_app.1-2'],
    ['AppClientId', '123456'],
    ['Branch', 'release/2026.11'],
  ])('is made where %s is %s', (name, value) => {
    expect(() => nextStage({ [name]: value })).not.toThrow()
  })
})
