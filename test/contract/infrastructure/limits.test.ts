/** What AWS takes of policies and templates: their sizes, watched before a stack is refused for them. */
import { describe, expect, it } from '@jest/globals'
import {
  promoteStatements,
  recordStatements,
  renderSessionPolicy,
  revocationStatements,
} from '@secure-deploy/aws/session-policy'
import { templateFile, templateNames } from '@secure-deploy/tools/template-yml'
import { documentedStacks, region } from '../../support/aws/documented-stacks.ts'
import { releases } from '../../support/aws/stack-requests.ts'
import type { Resource } from '../../support/aws/stacks.ts'
import type { Value } from '../../support/aws/template-functions.ts'
import { read } from '../repository-files.ts'

/** In the second there are more principals to name. */
const sections = ['One account', 'An account for each environment', 'Starting the next stage'] as const
const resources = sections.flatMap((section) => documentedStacks(section)).flatMap((stack) => stack.resources)

function ofType(type: string): readonly [string, Resource][] {
  return resources.filter((one) => one.type === type).map((one) => [one.arn, one])
}

/** As AWS counts it: without white space. */
function lengthOf(document: Value | undefined): number {
  return JSON.stringify(document).length
}

describe.each(ofType('AWS::IAM::Role'))('%s', (_arn, { properties }) => {
  const inline = (properties['Policies'] ?? []) as readonly { readonly PolicyDocument: Value }[]

  // A quota of IAM, which can be raised to 4,096.
  it('has a trust policy of at most 2,048 characters', () => {
    expect(lengthOf(properties['AssumeRolePolicyDocument'])).toBeLessThanOrEqual(2048)
  })

  it('has inline policies of at most 10,240 characters together', () => {
    const lengths = inline.map(({ PolicyDocument }) => lengthOf(PolicyDocument))
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(10_240)
  })

  it('has a name of at most 64 characters and a description of at most 1,000', () => {
    expect((properties['RoleName'] as string).length).toBeLessThanOrEqual(64)
    expect((properties['Description'] as string).length).toBeLessThanOrEqual(1000)
  })
})

it.each(ofType('AWS::IAM::ManagedPolicy'))('%s has at most 6,144 characters', (_arn, { properties }) => {
  expect(lengthOf(properties['PolicyDocument'])).toBeLessThanOrEqual(6144)
})

it.each(ofType('AWS::S3::BucketPolicy'))('%s has at most 20 KB', (_arn, { properties }) => {
  expect(lengthOf(properties['PolicyDocument'])).toBeLessThanOrEqual(20 * 1024)
})

it.each(ofType('AWS::KMS::Key'))('%s has a policy of at most 32 KB', (_arn, { properties }) => {
  expect(lengthOf(properties['KeyPolicy'])).toBeLessThanOrEqual(32 * 1024)
})

describe('the longest names that the templates take', () => {
  const long = { Application: `a${'b'.repeat(30)}`, EnvironmentName: `P${'r'.repeat(23)}` }
  const stacks = documentedStacks('One account', { 'app-production': long })
  const production = stacks.find(({ place }) => place.name === 'app-production')

  it('leave room for the names of roles and policies', () => {
    const names = (production?.resources ?? []).flatMap(({ type, arn }) =>
      type === 'AWS::IAM::Role' ? [arn.split('/').at(-1) ?? ''] : [],
    )
    expect(names.filter((name) => name.length > 64)).toEqual([])
  })
})

// CloudFormation user guide, "Understand CloudFormation quotas".
describe.each(templateNames())('infrastructure/%s.yaml', (name) => {
  it('can be given as it is, without a bucket to fetch it from', () => {
    expect(Buffer.byteLength(read(templateFile(name)))).toBeLessThanOrEqual(51_200)
  })

  it('has a description of at most 1,024 bytes', () => {
    const [, description = ''] = /^Description: (.*)$/m.exec(read(templateFile(name))) ?? []
    expect(description.length).toBeGreaterThan(0)
    expect(Buffer.byteLength(description)).toBeLessThanOrEqual(1024)
  })
})

describe('the session policies of the largest promotion', () => {
  const source = { region, bucket: 'amzn-s3-demo-staging', prefix: '', release: releases[0] }
  const target = { ...source, bucket: 'amzn-s3-demo-production', retention: 'object-lock' } as const
  const profiles = documentedStacks('An account for each environment')
    .flatMap((stack) => stack.resources)
    .filter(
      ({ type, id }) => type === 'AWS::Signer::SigningProfile' && /^(Profile|Promotion|Deploy)/.test(id),
    )
    .map(({ arn }) => arn)

  it.each([
    ['moving a release', [...promoteStatements(source, target), ...recordStatements(source, target)]],
    ['asking about the revocation of every signer', revocationStatements(profiles)],
  ])('leave room for %s', (_what, statements) => {
    expect(renderSessionPolicy(statements).length).toBeLessThanOrEqual(2048)
  })
})
