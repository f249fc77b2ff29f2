import { describe, expect, it } from '@jest/globals'
import { errorWith } from '../../../support/errors.ts'
import { oneAccount, setUpWith } from '../../../support/set-ups.ts'
import type { Changes } from '../../../support/set-ups.ts'

const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const kms: Changes = {
  'signer-kind': ['kms'],
  'certificate-subject': ['C=US,ST=WA,O=Example,CN=Release signer'],
  'certificate-root': ['trust/root.pem'],
  'certificate-chain': ['trust/chain.pem'],
}

describe('readSetUp', () => {
  it('reads an account for each environment, with a profile of the command line for each', () => {
    const { environments, holds, awsProfiles } = setUpWith()
    expect(environments[1]).toEqual({
      name: 'staging',
      accountId: '444455556666',
      region: 'eu-west-1',
      bucket: 'amzn-s3-demo-staging',
      soak: '1h',
    })
    expect(holds).toEqual({ bucket: 'amzn-s3-demo-holds', accountId: '777788889999', region: 'eu-west-1' })
    expect(awsProfiles).toEqual({
      '111122223333': 'development',
      '444455556666': 'staging',
      '777788889999': 'production',
    })
  })

  it('reads one account, whose credentials are those of the shell', () => {
    const { environments, awsProfiles } = setUpWith(oneAccount)
    expect(new Set(environments.map(({ accountId }) => accountId))).toEqual(new Set(['111122223333']))
    expect(awsProfiles).toEqual({})
  })

  it('reads a key of AWS KMS', () => {
    expect(setUpWith(kms, pem).signer).toEqual({
      kind: 'kms',
      subject: 'C=US,ST=WA,O=Example,CN=Release signer',
      root: pem,
      chainPath: 'trust/chain.pem',
    })
  })

  it('takes 0 for no time between environments', () => {
    expect(setUpWith({ soak: ['0'] }).environments.map(({ soak }) => soak)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('reads a deploying role of one name in accounts of their own', () => {
    expect(setUpWith({ 'deploy-role': ['app-deploy'] }).deploy.role).toBe('app-deploy')
  })

  it('reads a single environment', () => {
    const single = {
      environments: ['production'],
      buckets: ['amzn-s3-demo-production'],
      ...oneAccount,
      soak: [],
    }
    expect(setUpWith(single).environments).toHaveLength(1)
  })

  it.each<[string, string, Changes]>([
    ['INPUT_MISSING', 'nothing builds', { 'build-command': [] }],
    ['INPUT_MISSING', 'no environment', { environments: [] }],
    ['INPUT_MISSING', 'a key without a certificate', { 'signer-kind': ['kms'] }],
    ['INPUT_CONFLICT', 'a certificate without a key', { 'certificate-subject': ['CN=a'] }],
    [
      'INPUT_CONFLICT',
      'two accounts for three environments',
      { 'account-ids': ['111122223333', '444455556666'] },
    ],
    ['INPUT_CONFLICT', 'three times for two steps', { soak: ['1h', '1h', '1h'] }],
    ['INPUT_CONFLICT', 'one bucket for all', { buckets: ['amzn-s3-demo-dev'] }],
    ['INPUT_CONFLICT', 'holds in a store of releases', { 'holds-bucket': ['amzn-s3-demo-dev'] }],
    ['INPUT_CONFLICT', 'an environment twice', { environments: ['a', 'b', 'A'] }],
    ['INPUT_CONFLICT', 'an environment called as that of lifts', { environments: ['a', 'b', 'Lift'] }],
    ['INPUT_CONFLICT', 'an environment called as the stack of holds', { environments: ['a', 'b', 'holds'] }],
    [
      'INPUT_CONFLICT',
      'an environment called as the stack that signs',
      { environments: ['Signing', 'b', 'c'] },
    ],
    [
      'INPUT_CONFLICT',
      'an environment called as the stack of a deploying role',
      { environments: ['a', 'b', 'deploy-a'] },
    ],
    [
      'INPUT_CONFLICT',
      'an environment called as a stack of logs',
      { environments: ['logs-eu-west-1', 'b', 'c'] },
    ],
    ['INPUT_CONFLICT', 'evidence that nothing leaves', { 'evidence-path': [] }],
    ['INPUT_CONFLICT', 'a profile for one account of three', { 'aws-profiles': ['production'] }],
    [
      'INPUT_CONFLICT',
      'partitions that cannot trust each other',
      { regions: ['eu-west-1', 'eu-west-1', 'us-gov-west-1'] },
    ],
    ['INPUT_MALFORMED', 'a release that templates cannot name', { 'release-name': ['_app'] }],
    ['INPUT_MALFORMED', 'a role that cannot be', { 'deploy-role': ['app-{stage}'] }],
    ['INPUT_CONFLICT', 'one deploying role for all', { ...oneAccount, 'deploy-role': ['app-deploy'] }],
    [
      'INPUT_MALFORMED',
      'a policy that cannot be',
      { 'deploy-policy-arns': ['arn:aws:iam::{account-id}:policy/app-{stage}'] },
    ],
    [
      'INPUT_MALFORMED',
      'an application too long for a bucket',
      { application: ['a'.repeat(31)], regions: ['ap-southeast-2'] },
    ],
  ])('refuses with %s: %s', (code, _what, changes) => {
    expect(() => setUpWith(changes)).toThrow(errorWith(code as 'INPUT_MISSING'))
  })
})
