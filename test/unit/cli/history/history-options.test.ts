import { describe, expect, it } from '@jest/globals'
import { readHistoryOptions } from '@secure-deploy/cli/history/history-options'
import { errorWith } from '../../../support/errors.ts'

const sound = ['app', '--policy', 'deploy-policy.yml']
const digest = 'ab'.repeat(32)

describe('readHistoryOptions', () => {
  it('reads a name and a policy, for all versions and all stores', () => {
    expect(readHistoryOptions(sound)).toEqual({
      name: 'app',
      policy: { location: 'deploy-policy.yml' },
      stores: [],
      access: {
        audience: 'sts.amazonaws.com',
        durationSeconds: 900,
        allowedAccountIds: [],
        credentials: 'runner',
      },
      format: 'text',
    })
  })

  it('reads a version, stores, the digest of the policy and where to write a page', () => {
    const given = [
      '--version',
      '1.0.0',
      '--store',
      's3://amzn-s3-demo-dev/b',
      'file:///c',
      '--html',
      'out.html',
      '--json',
    ]
    const options = readHistoryOptions([...sound, ...given, '--policy-digest', `sha256:${digest}`])
    expect(options).toMatchObject({
      version: '1.0.0',
      policy: { sha256: digest },
      stores: [{ uri: 's3://amzn-s3-demo-dev/b' }, { uri: 'file:///c' }],
      page: 'out.html',
      format: 'json',
    })
  })

  it('reads who must have signed the policy', () => {
    const given = ['--policy-trust-policy', 'trust.json', '--policy-trust-store', 'trust']
    expect(readHistoryOptions([...sound, ...given]).policy.signedBy).toEqual({
      kind: 'policy',
      policyPath: 'trust.json',
      storePath: 'trust',
    })
  })

  it('reads how AWS is reached', () => {
    const given = ['--aws-region', 'eu-west-1', '--role-to-assume', 'arn:aws:iam::111122223333:role/audit']
    expect(readHistoryOptions([...sound, ...given]).access).toMatchObject({
      region: 'eu-west-1',
      roleToAssume: 'arn:aws:iam::111122223333:role/audit',
    })
  })

  it.each([
    ['a name', ['--policy', 'deploy-policy.yml']],
    ['a policy', ['app']],
  ])('misses %s', (_what, args) => {
    expect(() => readHistoryOptions(args)).toThrow(errorWith('INPUT_MISSING'))
  })

  it.each([
    ['a second name', [...sound, '--json', 'other']],
    ['a name that no release can have', ['../app', '--policy', 'p.yml']],
    ['a version that no release can have', [...sound, '--version', '-1']],
    ['a store that is none', [...sound, '--store', 'https://example.org']],
    ['a digest that is none', [...sound, '--policy-digest', digest]],
    ['a role that is none', [...sound, '--role-to-assume', 'audit']],
  ])('refuses %s', (_what, args) => {
    expect(() => readHistoryOptions(args)).toThrow(errorWith('INPUT_MALFORMED'))
  })

  it('refuses a flag that it does not know', () => {
    expect(() => readHistoryOptions([...sound, '--release-version', '1'])).toThrow(errorWith('INPUT_UNKNOWN'))
  })
})
