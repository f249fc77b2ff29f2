import { describe, expect, it } from '@jest/globals'
import { readAccess, readWriteOptions } from '@secure-deploy/github/access-inputs'
import { inputsFrom, variableOf } from '@secure-deploy/github/inputs'
import { errorWith } from '../../support/errors.ts'

const defaults = {
  audience: 'sts.amazonaws.com',
  'role-duration-seconds': '900',
  'use-existing-credentials': 'false',
}

function environment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value]))
}

function accessOf(inputs: Readonly<Record<string, string>> = {}) {
  return inputsFrom(environment({ ...defaults, ...inputs })).read(readAccess)
}

describe('readAccess', () => {
  it('asks for a session of 900 seconds by OIDC unless told', () => {
    expect(accessOf()).toEqual({
      audience: 'sts.amazonaws.com',
      durationSeconds: 900,
      allowedAccountIds: [],
      credentials: 'oidc',
    })
  })

  it('reads everything that can be told', () => {
    const access = accessOf({
      'role-to-assume': 'arn:aws-us-gov:iam::111122223333:role/path/release',
      'aws-region': 'us-gov-west-1',
      'allowed-account-ids': '111122223333, 444455556666',
      'use-existing-credentials': 'true',
      'role-duration-seconds': '43200',
    })
    expect(access).toEqual({
      roleToAssume: 'arn:aws-us-gov:iam::111122223333:role/path/release',
      region: 'us-gov-west-1',
      audience: 'sts.amazonaws.com',
      durationSeconds: 43_200,
      allowedAccountIds: ['111122223333', '444455556666'],
      credentials: 'runner',
    })
  })

  it.each([
    ['role-to-assume', 'release'],
    ['role-to-assume', 'arn:aws:iam::1111:role/release'],
    ['role-to-assume', 'arn:aws:iam::111122223333:user/release'],
    ['aws-region', 'Ireland'],
    ['aws-region', 'eu-west-1.evil.example'],
    ['audience', 'two words'],
    ['allowed-account-ids', '11112222333'],
    ['allowed-account-ids', '111122223333,'.repeat(2).concat('x')],
    ['role-duration-seconds', '899'],
    ['role-duration-seconds', '43201'],
    ['role-duration-seconds', '1e3'],
    ['use-existing-credentials', 'yes'],
  ])('refuses %s: %s', (input, value) => {
    expect(() => accessOf({ [input]: value })).toThrow(errorWith('INPUT_MALFORMED'))
  })
})

describe('readWriteOptions', () => {
  const optionsOf = (inputs: Readonly<Record<string, string>>) =>
    inputsFrom(environment(inputs)).read(readWriteOptions)

  it('asks for nothing unless told', () => {
    expect(optionsOf({})).toEqual({})
  })

  it('reads a key and a retention', () => {
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/0f3a'
    expect(
      optionsOf({ 'sse-kms-key-id': key, 'object-lock-mode': 'COMPLIANCE', 'object-lock-retain-days': '30' }),
    ).toEqual({ sseKmsKeyId: key, retention: { mode: 'COMPLIANCE', days: 30 } })
  })

  it.each([{ 'object-lock-mode': 'COMPLIANCE' }, { 'object-lock-retain-days': '30' }])(
    'refuses half of a retention: %j',
    (inputs) => {
      expect(() => optionsOf(inputs)).toThrow(errorWith('INPUT_CONFLICT'))
    },
  )

  it.each([
    { 'object-lock-mode': 'compliance', 'object-lock-retain-days': '30' },
    { 'object-lock-mode': 'COMPLIANCE', 'object-lock-retain-days': '0' },
    { 'sse-kms-key-id': 'alias/release' },
  ])('refuses %j', (inputs) => {
    expect(() => optionsOf(inputs)).toThrow(errorWith('INPUT_MALFORMED'))
  })
})
