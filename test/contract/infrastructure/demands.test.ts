/** What the buckets of the templates demand of a request by somebody who may make it. */
import { describe, expect, it } from '@jest/globals'
import { bundleKey } from '@secure-deploy/core/release/layout'
import { documentedStacks, region } from '../../support/aws/documented-stacks.ts'
import { creating, properly, releases, throughS3 } from '../../support/aws/stack-requests.ts'
import { worldOf } from '../../support/aws/stack-world.ts'

const world = worldOf(documentedStacks('One account'))
const outputsOf = (name: string) => world.stacks.find(({ place }) => place.name === name)?.outputs ?? {}
const storeKey = outputsOf('app-development')['StoreKeyArn'] ?? ''
const otherKey = outputsOf('app-production')['StoreKeyArn'] ?? ''

function verdict(role: string, action: string, resource: string, context: Readonly<Record<string, string>>) {
  return world.verdictOf(world.role(role), { action, resource, context })
}

const bundle = `arn:aws:s3:::amzn-s3-demo-dev/${bundleKey(releases[0])}`
const encryption = 's3:x-amz-server-side-encryption'
const { 's3:if-none-match': _condition, ...unconditional } = creating

describe('an upload into a store', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['as the action makes it', creating, 'allowed'],
    ['that would replace an object', unconditional, 'denied'],
    ['in parts, which begins', { ...properly, 's3:ObjectCreationOperation': 'false' }, 'allowed'],
    ['without TLS', { ...creating, 'aws:SecureTransport': 'false' }, 'denied'],
    ['by TLS 1.1', { ...creating, 's3:TlsVersion': '1.1' }, 'denied'],
    ['by TLS 1.2', { ...creating, 's3:TlsVersion': '1.2' }, 'allowed'],
    ['by a presigned URL', { ...creating, 's3:authType': 'REST-QUERY-STRING' }, 'denied'],
    ['by a form', { ...creating, 's3:authType': 'POST' }, 'denied'],
    [
      'encrypted by the key of the store',
      { ...creating, [encryption]: 'aws:kms', [`${encryption}-aws-kms-key-id`]: storeKey },
      'allowed',
    ],
    [
      'encrypted by another key',
      { ...creating, [encryption]: 'aws:kms', [`${encryption}-aws-kms-key-id`]: otherKey },
      'denied',
    ],
    ['encrypted by S3 itself', { ...creating, [encryption]: 'AES256' }, 'denied'],
    [
      'encrypted by a key that is sent along',
      { ...creating, [`${encryption}-customer-algorithm`]: 'AES256' },
      'denied',
    ],
    [
      'kept for the longest time',
      { ...creating, 's3:object-lock-remaining-retention-days': '3650' },
      'allowed',
    ],
    ['kept for longer', { ...creating, 's3:object-lock-remaining-retention-days': '3651' }, 'denied'],
  ])('%s', (_what, context, wanted) => {
    expect(verdict('app-push', 's3:PutObject', bundle, context)).toBe(wanted)
  })
})

describe('reading from a store', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['as the action does it', properly, 'allowed'],
    ['without TLS', { ...properly, 'aws:SecureTransport': 'false' }, 'denied'],
    // Services that read for a deployment may sign as they like.
    ['by a presigned URL', { ...properly, 's3:authType': 'REST-QUERY-STRING' }, 'allowed'],
  ])('%s', (_what, context, wanted) => {
    expect(verdict('app-pull-development', 's3:GetObject', bundle, context)).toBe(wanted)
  })
})

describe('putting a policy', () => {
  const policy = 'arn:aws:s3:::amzn-s3-demo-policies/deploy-policy.yml'

  it('replaces the one before, which stays as a version', () => {
    expect(verdict('policies-push', 's3:PutObject', policy, unconditional)).toBe('allowed')
    expect(verdict('policies-push', 's3:DeleteObjectVersion', policy, properly)).toBe('denied')
  })

  it('demands TLS', () => {
    const context = { ...unconditional, 'aws:SecureTransport': 'false' }
    expect(verdict('policies-push', 's3:PutObject', policy, context)).toBe('denied')
  })
})

describe('the key of a store', () => {
  const bucket = 'arn:aws:s3:::amzn-s3-demo-dev'

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['through S3 for the store', throughS3(bucket), 'allowed'],
    ['through S3 for an object of the store', throughS3(`${bucket}/releases/app/1/a`), 'allowed'],
    ['through S3 for another bucket', throughS3('arn:aws:s3:::amzn-s3-demo-staging'), 'not allowed'],
    [
      'through S3 of another region',
      { ...throughS3(bucket), 'kms:ViaService': 's3.us-east-1.amazonaws.com' },
      'not allowed',
    ],
    ['directly', { 'kms:EncryptionContext:aws:s3:arn': bucket }, 'not allowed'],
  ])('%s', (_what, context, wanted) => {
    expect(verdict('app-pull-development', 'kms:Decrypt', storeKey, context)).toBe(wanted)
  })
})

describe('a KMS key that signs releases', () => {
  const signing = worldOf(
    documentedStacks('One account', {
      'app-signing': {
        SignerKind: 'kms',
        AdministratorRole: 'stack-administrator',
        CertificateRequesterRole: 'pki',
      },
    }),
  )
  const key = signing.stacks.find(({ place }) => place.name === 'app-signing')?.outputs['Signer'] ?? ''
  const everything = [{ Effect: 'Allow', Action: '*', Resource: '*' }]
  const by384 = { 'kms:SigningAlgorithm': 'ECDSA_SHA_384' }

  it('stands in the region of the stack', () => {
    expect(key).toMatch(new RegExp(`^arn:aws:kms:${region}:111122223333:key/`))
  })

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['signs for the sign role', 'kms:Sign', by384, 'allowed'],
    ['tells its public key to it', 'kms:GetPublicKey', {}, 'allowed'],
    ['signs nothing in another way', 'kms:Sign', { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' }, 'not allowed'],
    ['does nothing else for it', 'kms:DisableKey', {}, 'not allowed'],
  ])('%s', (_what, action, context, wanted) => {
    expect(signing.verdictOf(signing.role('app-sign'), { action, resource: key, context })).toBe(wanted)
  })

  it.each([
    ['everything', 'not allowed'],
    ['stack-administrator', 'not allowed'],
    ['break-glass', 'not allowed'],
    ['pki', 'allowed'],
  ])('signs for the role %s, allowed everything by IAM: %s', (name, wanted) => {
    const caller = { kind: 'role', arn: `arn:aws:iam::111122223333:role/${name}` } as const
    const ask = { action: 'kms:Sign', resource: key, context: by384 }
    expect(signing.verdictFor(caller, ask, everything)).toBe(wanted)
  })

  it('is left to the sign role alone once the certificate is there', () => {
    const later = worldOf(
      documentedStacks('One account', {
        'app-signing': { SignerKind: 'kms', AdministratorRole: 'stack-administrator' },
      }),
    )
    const caller = { kind: 'role', arn: 'arn:aws:iam::111122223333:role/pki' } as const
    const ask = { action: 'kms:Sign', resource: key, context: by384 }
    expect(later.verdictFor(caller, ask, everything)).toBe('not allowed')
  })
})
