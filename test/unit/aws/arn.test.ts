import { describe, expect, it } from '@jest/globals'
import {
  accountOf,
  parseEncryptionKeyArn,
  parseKmsKeyArn,
  parseRoleArn,
  parseSigningProfileArn,
  parseTrustedProfileArn,
  partitionOf,
} from '@secure-deploy/aws/arn'

const inputError = (code: string) => expect.objectContaining({ name: 'InputError', code })
const profile = 'arn:aws:signer:us-east-1:111122223333:/signing-profiles/release_profile'

describe('parseSigningProfileArn', () => {
  it('reads a profile', () => {
    expect(parseSigningProfileArn(profile)).toEqual({
      arn: profile,
      partition: 'aws',
      region: 'us-east-1',
      accountId: '111122223333',
      profileName: 'release_profile',
    })
  })

  it.each([
    'arn:aws:signer:us-east-1:111122223333:signing-profiles/release_profile',
    'arn:aws:signer:us-east-1:111122223333:/signing-profile/release_profile',
    'arn:aws:signer:us-east-1:111122223333:signing-profile/release_profile',
  ])('puts %s right', (text) => {
    expect(parseSigningProfileArn(text).arn).toBe(profile)
  })

  it('refuses one version of a profile, and names the profile', () => {
    expect(() => parseSigningProfileArn(`${profile}/A1b2C3d4E5`)).toThrow(
      expect.objectContaining({ code: 'SIGNER_MALFORMED', nextStep: expect.stringContaining(profile) }),
    )
  })

  it.each([
    '',
    'release_profile',
    'arn:aws:signer:us-east-1:111122223333:/signing-jobs/release_profile',
    'arn:aws:signer:us-east-1:111122223333:/signing-profiles/',
    'arn:aws:signer:us-east-1:111122223333:/signing-profiles/x',
    'arn:aws:signer:us-east-1:111122223333:/signing-profiles/with-dash',
    'arn:aws:signer:us-east-1:1111:/signing-profiles/release_profile',
    'arn:aws:signer:nowhere:111122223333:/signing-profiles/release_profile',
    'arn:aws:signer::111122223333:/signing-profiles/release_profile',
    'arn:aws-cn:signer:us-east-1:111122223333:/signing-profiles/release_profile',
    'arn:aws:kms:us-east-1:111122223333:/signing-profiles/release_profile',
    ` ${profile}`,
    `${profile}\n`,
  ])('refuses %j', (text) => {
    expect(() => parseSigningProfileArn(text)).toThrow(inputError('SIGNER_MALFORMED'))
  })
})

describe('parseTrustedProfileArn', () => {
  it('reads a profile, and puts it right', () => {
    expect(parseTrustedProfileArn(profile.replace('/signing-profiles', 'signing-profile')).arn).toBe(profile)
  })

  it('reads one version of a profile', () => {
    expect(parseTrustedProfileArn(`${profile}/A1b2C3d4E5`).arn).toBe(`${profile}/A1b2C3d4E5`)
  })

  it.each([`${profile}/short`, `${profile}/A1b2C3d4E5/more`, '*', ''])('refuses %j', (text) => {
    expect(() => parseTrustedProfileArn(text)).toThrow(inputError('SIGNER_MALFORMED'))
  })
})

describe('parseKmsKeyArn', () => {
  it.each([
    ['key', 'key/11111111-2222-3333-4444-555555555555'],
    ['key', 'key/mrk-0123456789abcdef0123456789abcdef'],
    ['alias', 'alias/team/releases'],
  ])('reads a %s: %s', (kind, resource) => {
    const arn = `arn:aws-us-gov:kms:us-gov-west-1:111122223333:${resource}`
    expect(parseKmsKeyArn(arn)).toEqual({
      arn,
      kind,
      resource,
      partition: 'aws-us-gov',
      region: 'us-gov-west-1',
      accountId: '111122223333',
    })
  })

  it.each([
    '11111111-2222-3333-4444-555555555555',
    'alias/releases',
    'arn:aws:kms:us-east-1:111122223333:key/*',
    'arn:aws:kms:us-east-1:111122223333:key/1111',
    'arn:aws:kms:us-east-1:111122223333:alias/',
    'arn:aws:kms:us-east-1:111122223333:grant/x',
  ])('refuses %j', (text) => {
    expect(() => parseKmsKeyArn(text)).toThrow(inputError('SIGNER_MALFORMED'))
  })
})

describe('parseEncryptionKeyArn', () => {
  it('refuses what is not the ARN of a key as a malformed input', () => {
    expect(() => parseEncryptionKeyArn('releases')).toThrow(inputError('INPUT_MALFORMED'))
  })
})

describe('parseRoleArn', () => {
  it('reads a role with a path', () => {
    const arn = 'arn:aws:iam::111122223333:role/ci/teams/push'
    expect(parseRoleArn(arn)).toEqual({ arn, partition: 'aws', accountId: '111122223333', roleName: 'push' })
  })

  it.each([
    'push',
    'arn:aws:iam::111122223333:user/push',
    'arn:aws:iam::1:role/push',
    'arn:aws:iam:us-east-1:111122223333:role/push',
    'arn:aws:iam::111122223333:role/',
    'arn:aws:iam::111122223333:role/a b',
  ])('refuses %j', (text) => {
    expect(() => parseRoleArn(text)).toThrow(inputError('INPUT_MALFORMED'))
  })
})

describe('partitionOf', () => {
  it.each([
    ['us-east-1', 'aws'],
    ['ap-southeast-7', 'aws'],
    ['cn-northwest-1', 'aws-cn'],
    ['us-gov-east-1', 'aws-us-gov'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['eusc-de-east-1', 'aws-eusc'],
  ])('knows that %s is in %s', (region, partition) => {
    expect(partitionOf(region)).toBe(partition)
  })

  it.each(['', 'us-east', 'US-EAST-1', 'us-east-1.example.com', 'us-east-1/'])('refuses %j', (text) => {
    expect(() => partitionOf(text)).toThrow(inputError('INPUT_MALFORMED'))
  })
})

describe('accountOf', () => {
  it('has none for text that is not an ARN with an account', () => {
    expect([accountOf('arn:aws:s3:::bucket'), accountOf('hello')]).toEqual([undefined, undefined])
  })
})
