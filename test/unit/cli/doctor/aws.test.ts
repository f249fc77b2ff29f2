import { describe, expect, it } from '@jest/globals'
import type { ConnectAccount } from '@secure-deploy/cli/doctor/aws'
import { lookAtAws } from '@secure-deploy/cli/doctor/aws'
import { InputError, ServiceError } from '@secure-deploy/core/errors'
import type { StackState } from '@secure-deploy/core/inventory/account-reading'
import {
  accountsOfSetUp,
  denied,
  type ReaderChanges,
  templateText,
} from '../../../support/account-readers.ts'
import { oneAccount, setUpWith } from '../../../support/set-ups.ts'

const setUp = setUpWith()
const templates = (name: string) => Promise.resolve(templateText(name))
const one = setUpWith(oneAccount)

async function look(changes: ReaderChanges = {}, connect: ConnectAccount = accountsOfSetUp(setUp, changes)) {
  const { findings } = await lookAtAws(setUp, { connect, templates })
  const of = (subject: string) => findings.find((finding) => finding.subject === subject)
  return { findings, of, subjects: findings.map(({ subject }) => subject) }
}

const stack = 'stack app-staging in 444455556666'
const bucket = 'bucket amzn-s3-demo-staging in 444455556666'
const profile = 'signing profile app_holds in 777788889999'
const provider = 'identity provider of GitHub Actions in 111122223333'

/** The stacks as they are, one with changes. */
function withStack(name: string, change: (state: StackState) => StackState | undefined): ReaderChanges {
  return {
    stack: async (asked) => {
      for (const account of Object.keys(setUp.awsProfiles)) {
        const reader = await accountsOfSetUp(setUp)({
          region: 'eu-west-1',
          profile: setUp.awsProfiles[account] ?? '',
        })
        const state = await reader.stack(asked)
        if (state !== undefined) return asked === name ? change(state) : state
      }
      return undefined
    },
  }
}

describe('what the doctor finds in AWS', () => {
  it('holds where everything is as the settings say', async () => {
    const { findings } = await look()
    expect(findings.filter(({ standing }) => standing !== 'holds')).toEqual([])
  })

  it('is told in the order in which it is made', async () => {
    const { subjects } = await look()
    const kinds = subjects.map((subject) => subject.split(' ')[0])
    expect([...new Set(kinds)]).toEqual(['credentials', 'identity', 'signing', 'stack', 'template', 'bucket'])
    expect(subjects.filter((subject) => subject.startsWith('stack '))[0]).toContain('app-logs-')
  })

  it('asks each account with the profile of the settings', async () => {
    const asked: string[] = []
    const connect = accountsOfSetUp(setUp)
    await look({}, (place) => {
      asked.push(`${place.profile} ${place.region}`)
      return connect(place)
    })
    expect(asked).toEqual(['development eu-west-1', 'staging eu-west-1', 'production eu-west-1'])
  })

  it('names no profile where there is one account', async () => {
    const asked: object[] = []
    const connect = accountsOfSetUp(one)
    await lookAtAws(one, {
      connect: (place) => {
        asked.push(place)
        return connect(place)
      },
      templates,
    })
    expect(asked).toEqual([{ region: 'eu-west-1' }])
  })

  it('asks nothing of an account that the settings do not name', async () => {
    const connect = accountsOfSetUp(setUp)
    const { findings, of } = await look({}, async (place) => {
      const reader = await connect(place)
      if (place.profile !== 'staging') return reader
      return new Proxy(
        { ...reader, accountId: '999999999999' },
        {
          get: (target, name) => {
            if (name === 'accountId' || name === 'arn' || name === 'then')
              return Reflect.get(target, name) as unknown
            throw new Error(`${String(name)} was asked`)
          },
        },
      )
    })
    expect(of('credentials for 444455556666 in eu-west-1')?.standing).toBe('differs')
    expect(findings.filter(({ subject }) => subject.includes('444455556666'))).toHaveLength(1)
    expect(of('stack app-production in 777788889999')?.standing).toBe('holds')
  })

  it.each([
    ['there are none', new ServiceError('AWS_ACCESS_DENIED', 'no credentials')],
    ['they never end', new InputError('LONG_LIVED_CREDENTIALS', 'a long-lived key')],
  ])('could not see an account whose credentials are of no use: %s', async (_what, failure) => {
    const { findings } = await look({}, () => Promise.reject(failure))
    expect(findings.map(({ standing }) => standing)).toEqual(['unseen', 'unseen', 'unseen'])
    expect(findings[0]).toMatchObject({ failure, nextStep: expect.stringContaining('--profile development') })
  })

  it('passes on a fault of ours', async () => {
    await expect(look({}, () => Promise.reject(new TypeError('a fault')))).rejects.toThrow(TypeError)
  })

  it('does not say that the key of a bucket is its own where no stack could tell', async () => {
    expect((await look()).of(bucket)?.detail).toContain('encrypted by its own key')
    expect((await look({ stack: denied })).of(bucket)?.detail).toContain('encrypted by a key of AWS KMS')
  })

  it('passes on a fault of ours in reading a stack', async () => {
    const fault = () => Promise.reject(new TypeError('a fault'))
    await expect(look({ stack: fault })).rejects.toThrow(TypeError)
  })

  it.each<[string, ReaderChanges, string]>([
    ['an identity provider', { identityProvider: () => Promise.resolve(undefined) }, provider],
    ['a signing profile', { signingProfile: () => Promise.resolve(undefined) }, profile],
    ['a stack', { stack: () => Promise.resolve(undefined) }, stack],
    [
      'a bucket',
      { bucket: { versioning: () => Promise.reject(new ServiceError('AWS_NOT_FOUND', 'none')) } },
      bucket,
    ],
  ])('is missing: %s', async (_what, changes, subject) => {
    expect((await look(changes)).of(subject)).toMatchObject({
      standing: 'missing',
      nextStep: expect.stringContaining('set-up-aws.sh'),
    })
  })

  it.each<[string, ReaderChanges, string]>([
    ['an identity provider', { identityProvider: denied }, provider],
    ['signing profiles', { signingProfile: denied }, profile],
    ['stacks', { stack: denied }, stack],
    ['templates', { template: denied }, `template of the ${stack}`],
    ['how a bucket is set up', { bucket: { policy: denied } }, bucket],
  ])('could not be seen where the credentials may not look: %s', async (_what, changes, subject) => {
    expect((await look(changes)).of(subject)).toMatchObject({ standing: 'unseen', nextStep: 'Allow it.' })
  })

  it.each<[string, ReaderChanges, string]>([
    [
      'a cancelled signing profile',
      {
        signingProfile: () => Promise.resolve({ platform: 'Notation-OCI-SHA384-ECDSA', status: 'Canceled' }),
      },
      profile,
    ],
    [
      'a signing profile of another platform',
      { signingProfile: () => Promise.resolve({ platform: 'AWSLambda-SHA384-ECDSA', status: 'Active' }) },
      profile,
    ],
    [
      'a stack that was taken back',
      withStack('app-staging', (state) => ({ ...state, status: 'ROLLBACK_COMPLETE' })),
      stack,
    ],
    [
      'a stack whose update was taken back',
      withStack('app-staging', (state) => ({ ...state, status: 'UPDATE_ROLLBACK_COMPLETE' })),
      stack,
    ],
    [
      'a stack that is being made',
      withStack('app-staging', (state) => ({ ...state, status: 'CREATE_IN_PROGRESS' })),
      stack,
    ],
    [
      'a deploying role that has more than the settings say',
      withStack('app-deploy-staging', (state) => ({
        ...state,
        parameters: {
          ...state.parameters,
          ManagedPolicyArns: 'arn:aws:iam::aws:policy/AdministratorAccess',
        },
      })),
      'stack app-deploy-staging in 444455556666',
    ],
    [
      'a parameter with another value',
      withStack('app-staging', (state) => ({
        ...state,
        parameters: { ...state.parameters, Ref: 'refs/heads/*' },
      })),
      stack,
    ],
    [
      'a parameter that is not given',
      withStack('app-staging', (state) => ({ ...state, parameters: {} })),
      stack,
    ],
    [
      'a key of another stack',
      withStack('app-staging', (state) => ({
        ...state,
        parameters: { ...state.parameters, HoldsKeyArn: 'arn:aws:kms:eu-west-1:777788889999:key/other' },
      })),
      stack,
    ],
    [
      'a first environment that still has one before it',
      withStack('app-development', (state) => ({
        ...state,
        parameters: { ...state.parameters, SourceBucketName: 'amzn-s3-demo-other' },
      })),
      'stack app-development in 111122223333',
    ],
    [
      'a last environment from which another still reads',
      withStack('app-production', (state) => ({
        ...state,
        parameters: {
          ...state.parameters,
          NextPromoteRoleArns: 'arn:aws:iam::111122223333:role/app-promote-x',
        },
      })),
      'stack app-production in 777788889999',
    ],
    ['a bucket without versions', { bucket: { versioning: () => Promise.resolve('Suspended') } }, bucket],
    [
      'a bucket that never had versions',
      { bucket: { versioning: () => Promise.resolve(undefined) } },
      bucket,
    ],
    ['a bucket without Object Lock', { bucket: { objectLock: () => Promise.resolve(undefined) } }, bucket],
    [
      'a bucket whose Object Lock keeps nothing by itself',
      { bucket: { objectLock: () => Promise.resolve({ status: 'Enabled', retention: undefined }) } },
      bucket,
    ],
    [
      'an identity provider for other tokens',
      { identityProvider: () => Promise.resolve({ arn: 'arn:aws:iam::1:x', audiences: ['octo-org'] }) },
      provider,
    ],
    [
      'a bucket that may be public',
      { bucket: { openToPublic: () => Promise.resolve(['BlockPublicPolicy']) } },
      bucket,
    ],
    ['a bucket without a key', { bucket: { encryptionKey: () => Promise.resolve(undefined) } }, bucket],
    [
      'a bucket with another key',
      { bucket: { encryptionKey: () => Promise.resolve('arn:aws:kms:eu-west-1:1:key/2') } },
      bucket,
    ],
    ['a bucket without a policy', { bucket: { policy: () => Promise.resolve(undefined) } }, bucket],
  ])('differs: %s', async (_what, changes, subject) => {
    expect((await look(changes)).of(subject)?.standing).toBe('differs')
  })

  it('leaves alone what stacks were given beyond the settings', async () => {
    const more = withStack('app-staging', (state) => ({
      ...state,
      parameters: { ...state.parameters, AuditorArns: 'arn:aws:iam::111122223333:role/auditor' },
    }))
    expect((await look(more)).of(stack)?.standing).toBe('holds')
  })

  it('compares nothing with a stack that could not be seen', async () => {
    const { of } = await look({
      stack: async (name) => {
        if (name === 'app-holds') return denied()
        return withStack('none', (state) => state).stack?.(name)
      },
    })
    expect([of(stack)?.standing, of('stack app-holds in 777788889999')?.standing]).toEqual([
      'holds',
      'unseen',
    ])
  })

  it('notes a template that is not the one beside this program', async () => {
    const { of } = await look({ template: () => Promise.resolve('Description: other\n') })
    expect(of(`template of the ${stack}`)?.standing).toBe('note')
  })

  it('says nothing of the template of a stack that is missing', async () => {
    const none = () => Promise.resolve(undefined)
    const { of } = await look({ stack: none, template: none })
    expect([of(stack)?.standing, of(`template of the ${stack}`)]).toEqual(['missing', undefined])
  })

  it('says that templates were not looked at where there are none beside this program', async () => {
    const { findings } = await lookAtAws(setUp, { connect: accountsOfSetUp(setUp), templates: undefined })
    expect(findings.filter(({ standing }) => standing === 'skipped').map(({ subject }) => subject)).toEqual([
      'templates of the stacks',
    ])
    expect(findings.some(({ subject }) => subject.startsWith('template of'))).toBe(false)
  })
})
