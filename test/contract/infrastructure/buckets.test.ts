/** How the templates make their buckets, keys and trail: what no policy says, and every policy builds on. */
import { describe, expect, it } from '@jest/globals'
import { documentedStacks } from '../../support/aws/documented-stacks.ts'
import type { Resource, Stack } from '../../support/aws/stacks.ts'

const setups = ['One account', 'An account for each environment'] as const
const worlds = setups.map((setup) => [setup, documentedStacks(setup)] as const)

/** Each with the stack that makes it. */
function ofType(stacks: readonly Stack[], type: string): readonly (readonly [Stack, Resource])[] {
  return stacks.flatMap((stack) =>
    stack.resources.filter((one) => one.type === type).map((one) => [stack, one] as const),
  )
}

const buckets = worlds.flatMap(([setup, stacks]) =>
  ofType(stacks, 'AWS::S3::Bucket').map(([stack, { arn, properties }]) => ({
    setup,
    stack,
    arn,
    name: properties['BucketName'] as string,
    properties,
  })),
)
const named = <One extends { readonly setup: string; readonly name: string }>(all: readonly One[]) =>
  all.map((one) => [one.setup, one.name, one] as const)
const kept = buckets.filter(({ stack }) => stack.template !== 'logs')

describe.each(named(buckets))('in "%s" the bucket %s', (_setup, _name, { stack, properties }) => {
  it('is public by no list and no policy', () => {
    expect(properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
    expect(properties['OwnershipControls']).toEqual({ Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] })
  })

  it('keeps every version, and stays when its stack goes', () => {
    expect(properties['VersioningConfiguration']).toEqual({ Status: 'Enabled' })
  })

  it('has a policy', () => {
    const policies = ofType([stack], 'AWS::S3::BucketPolicy')
    expect(policies.map(([, policy]) => policy.properties['Bucket'])).toEqual([properties['BucketName']])
  })
})

describe.each(named(kept))('in "%s" the bucket %s', (setup, name, { stack, properties }) => {
  it('locks every object for as long as was asked for', () => {
    expect(properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: expect.stringMatching(/^(GOVERNANCE|COMPLIANCE)$/), Days: '365' } },
      },
    })
  })

  it('encrypts by a key of its own, which turns', () => {
    const [[, key] = [], ...others] = ofType([stack], 'AWS::KMS::Key')
    expect(others).toEqual([])
    expect(key?.properties['EnableKeyRotation']).toBe(true)
    expect(properties['BucketEncryption']).toEqual({
      ServerSideEncryptionConfiguration: [
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key?.arn },
        },
      ],
    })
  })

  it('logs where its account and region keep logs, under its own name', () => {
    const logs = buckets.find(
      (other) =>
        other.setup === setup &&
        other.stack.template === 'logs' &&
        other.stack.place.accountId === stack.place.accountId,
    )
    expect(properties['LoggingConfiguration']).toEqual({
      DestinationBucketName: logs?.name,
      LogFilePrefix: `access/${name}/`,
    })
  })

  it('forgets nothing by itself but parts of uploads that nobody completed', () => {
    expect(properties['LifecycleConfiguration']).toEqual({
      Rules: [
        {
          Id: 'unfinished-uploads',
          Status: 'Enabled',
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        },
      ],
    })
  })
})

describe.each(worlds)('the trails of "%s"', (_setup, stacks) => {
  const trails = ofType(stacks, 'AWS::CloudTrail::Trail')

  it('record every request for an object of every bucket but those of logs, reading and writing', () => {
    for (const [{ place }, { properties }] of trails) {
      const own = kept.filter(
        ({ stack }) => stacks.includes(stack) && stack.place.accountId === place.accountId,
      )
      expect(own.length).toBeGreaterThan(0)
      expect(properties['AdvancedEventSelectors']).toEqual([
        {
          Name: expect.any(String),
          FieldSelectors: [
            { Field: 'eventCategory', Equals: ['Data'] },
            { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
            { Field: 'resources.ARN', StartsWith: expect.any(Array) },
          ],
        },
      ])
      const begins = /"StartsWith":\[([^\]]*)\]/.exec(JSON.stringify(properties))?.[1]?.split(',') ?? []
      expect(begins.toSorted()).toEqual(own.map(({ arn }) => `"${arn}/"`).toSorted())
    }
  })

  it('are on, are signed, and are encrypted by a key of their own', () => {
    for (const [stack, { properties }] of trails) {
      const [[, key] = []] = ofType([stack], 'AWS::KMS::Key')
      expect(properties).toMatchObject({
        IsLogging: true,
        EnableLogFileValidation: true,
        KMSKeyId: key?.arn,
      })
    }
  })

  it('are one for each account', () => {
    const accounts = [...new Set(stacks.map(({ place }) => place.accountId))]
    expect(trails.map(([{ place }]) => place.accountId).toSorted()).toEqual(accounts.toSorted())
  })
})

describe.each(worlds)('the provider of "%s"', (_setup, stacks) => {
  it('is GitHub Actions, for the audience that the actions ask for alone, once in each account', () => {
    const accounts = [...new Set(stacks.map(({ place }) => place.accountId))]
    const providers = ofType(stacks, 'AWS::IAM::OIDCProvider')
    expect(providers.map(([{ place }]) => place.accountId).toSorted()).toEqual(accounts.toSorted())
    for (const [, { properties }] of providers) {
      expect(properties).toEqual({
        Url: 'https://token.actions.githubusercontent.com',
        ClientIdList: ['sts.amazonaws.com'],
      })
    }
  })
})

describe.each(named(buckets.filter(({ stack }) => stack.template === 'environment')))(
  'in "%s" the store %s',
  (_setup, _name, { properties }) => {
    it('tells EventBridge of what arrives, for whatever rule is made', () => {
      expect(properties['NotificationConfiguration']).toEqual({
        EventBridgeConfiguration: { EventBridgeEnabled: true },
      })
    })
  },
)

describe('the announcements of arrivals', () => {
  const stacks = documentedStacks('One account')
  const production = stacks.find(({ place }) => place.name === 'app-production')
  const made = (production?.resources ?? []).map(({ type }) => type)

  it('are made where they are asked for', () => {
    expect(made).toEqual(expect.arrayContaining(['AWS::Events::Rule', 'AWS::SNS::Topic']))
    const others = stacks.filter((stack) => stack !== production).flatMap(({ resources }) => resources)
    expect(others.filter(({ type }) => /Events|SNS/.test(type))).toEqual([])
  })

  it('are of bundles alone, which are written last', () => {
    const rule = production?.resources.find(({ type }) => type === 'AWS::Events::Rule')
    expect(rule?.properties['EventPattern']).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: {
        bucket: { name: ['amzn-s3-demo-production'] },
        object: { key: [{ wildcard: 'releases/app/*/release.bundle.json' }] },
      },
    })
  })
})
