import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { accountReader } from '@secure-deploy/aws/account-reader'
import { stacksOf } from '@secure-deploy/cli/set-up/stacks'
import { atOnce, sessionFor } from '../../support/aws/test-session.ts'
import { errorWith } from '../../support/errors.ts'
import { looking, type SetUpCloud, startSetUpCloud } from '../../support/set-up-cloud.ts'
import { oneAccount, setUpWith } from '../../support/set-ups.ts'

const setUp = setUpWith(oneAccount)
const store = 'amzn-s3-demo-staging'
let cloud: SetUpCloud
beforeAll(async () => {
  cloud = await startSetUpCloud(setUp)
  Object.assign(process.env, cloud.environment(cloud.account.identity([])))
})
afterAll(() => cloud.stop())
beforeEach(() => {
  cloud.account.reset()
  cloud.cloudFormation.reset()
})

const reader = (...actions: readonly string[]) => accountReader(sessionFor(cloud.account, ...actions), atOnce)

async function settingsOf(name: string) {
  const bucket = reader(...looking).bucket(name)
  return [
    await bucket.versioning(),
    await bucket.objectLock(),
    await bucket.openToPublic(),
    await bucket.encryptionKey(),
    await bucket.policy(),
  ]
}

describe('the reader of an account', () => {
  it('tells of a stack what it is, what it was given and what it gives', async () => {
    const stack = stacksOf(setUp).find(({ name }) => name === 'app-staging')
    expect(await reader(...looking).stack('app-staging')).toMatchObject({
      status: 'CREATE_COMPLETE',
      parameters: stack?.parameters,
      outputs: { StoreKeyArn: expect.stringMatching(/^arn:aws:kms:/) },
    })
  })

  it('tells the template of a stack', async () => {
    const template = await reader(...looking).template('app-staging')
    expect(template).toMatch(/^AWSTemplateFormatVersion: '2010-09-09'\nDescription: One environment\./)
  })

  it('tells whom the tokens may be for that an identity provider takes', async () => {
    const [[arn, audiences] = ['', []]] = cloud.iam.providers
    const host = 'token.actions.githubusercontent.com'
    expect(await reader(...looking).identityProvider(host)).toEqual({ arn, audiences })
  })

  it('tells of a signing profile its platform and whether it signs', async () => {
    cloud.account.signer.addProfile('cancelled')
    cloud.account.signer.cancelProfile('cancelled')
    const platform = 'Notation-OCI-SHA384-ECDSA'
    expect(await reader(...looking).signingProfile('app_holds')).toEqual({ platform, status: 'Active' })
    expect(await reader(...looking).signingProfile('cancelled')).toEqual({ platform, status: 'Canceled' })
  })

  it('tells how a bucket is set up', async () => {
    expect(await settingsOf(store)).toEqual([
      'Enabled',
      { status: 'Enabled', retention: 'GOVERNANCE for 365 days' },
      [],
      expect.stringMatching(/^arn:aws:kms:/),
      expect.stringContaining('Statement'),
    ])
  })

  it('tells how a bucket is set up that nobody has set up', async () => {
    cloud.account.s3.addBucket({ name: 'bare', region: cloud.account.region, owner: cloud.account.accountId })
    expect(await settingsOf('bare')).toEqual([
      undefined,
      undefined,
      expect.arrayContaining(['BlockPublicPolicy']),
      undefined,
      undefined,
    ])
  })

  it.each<[string, string | undefined, string | undefined]>([
    ['years', '<Mode>COMPLIANCE</Mode><Years>2</Years>', 'COMPLIANCE for 2 years'],
    ['nothing by itself', undefined, undefined],
    ['for no time', '<Mode>GOVERNANCE</Mode>', undefined],
  ])('tells what Object Lock keeps: %s', async (_what, rule, retention) => {
    const { region, accountId } = cloud.account
    const settings = { objectLock: 'Enabled', ...(rule === undefined ? {} : { retention: rule }) } as const
    cloud.account.s3.addBucket({ name: 'locked', region, owner: accountId, settings })
    const lock = await reader(...looking)
      .bucket('locked')
      .objectLock()
    expect(lock).toEqual({ status: 'Enabled', retention })
  })

  it('tells that there is no such stack, template, profile or identity provider', async () => {
    const asked = reader(...looking)
    expect([
      await asked.stack('none'),
      await asked.template('none'),
      await asked.signingProfile('none'),
      await asked.identityProvider('token.actions.githubusercontent.com/octo-enterprise'),
    ]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('tells that there is no such bucket', async () => {
    await expect(
      reader(...looking)
        .bucket('none')
        .versioning(),
    ).rejects.toThrow(errorWith('AWS_NOT_FOUND'))
  })

  it.each([
    ['a stack', () => reader().stack('app-staging')],
    ['a template', () => reader().template('app-staging')],
    ['an identity provider', () => reader().identityProvider('token.actions.githubusercontent.com')],
    ['a signing profile', () => reader().signingProfile('app_holds')],
    ['a bucket', () => reader().bucket(store).policy()],
  ])('tells a denial from what is not there: %s', async (_what, ask) => {
    await expect(ask()).rejects.toThrow(errorWith('AWS_ACCESS_DENIED'))
  })

  it('takes a bucket of another account for none of this one', async () => {
    cloud.account.s3.addBucket({ name: 'foreign', region: cloud.account.region, owner: '999988887777' })
    await expect(
      reader(...looking)
        .bucket('foreign')
        .versioning(),
    ).rejects.toThrow(errorWith('AWS_ACCESS_DENIED'))
  })

  it('asks again after what may pass', async () => {
    cloud.cloudFormation.plan({
      operation: 'DescribeStacks',
      fault: { kind: 'refuse', status: 503, code: 'ServiceUnavailable' },
    })
    expect((await reader(...looking).stack('app-staging'))?.status).toBe('CREATE_COMPLETE')
  })

  it.each([
    ['another stack', (body: string) => body.replace('<StackName>app-staging', '<StackName>app-other')],
    ['no stack', (body: string) => body.replace(/<Stacks>.*<\/Stacks>/, '<Stacks/>')],
    ['a stack without a status', (body: string) => body.replace(/<StackStatus>.*<\/StackStatus>/, '')],
  ])('takes no answer with %s for that of the stack', async (_what, change) => {
    cloud.cloudFormation.plan({
      operation: 'DescribeStacks',
      fault: { kind: 'answer', change: (answer) => ({ ...answer, body: change(String(answer.body)) }) },
    })
    await expect(reader(...looking).stack('app-staging')).rejects.toThrow(errorWith('AWS_ANSWER_UNEXPECTED'))
  })
})
