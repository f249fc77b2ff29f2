import { describe, expect, it } from '@jest/globals'
import { readHoldOptions, readLiftOptions } from '@secure-deploy/cli/holds/hold-options'
import { errorWith } from '../../../support/errors.ts'

const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/holds'
const digest = 'ab'.repeat(32)
const scope = ['--release-name', 'app', '--release-version', '1.0.0']
const what = ['--reason', 'a leak']
const inS3 = ['--store', 's3://holds/team', '--aws-region', 'eu-west-1']
const inFolder = ['--store', 'file:///srv/holds']
const signer = ['--signer', profile]
const sound = [...scope, ...what, ...inS3, ...signer]

describe('readHoldOptions', () => {
  it('reads a hold on one release', () => {
    expect(readHoldOptions(sound)).toEqual({
      scope: { kind: 'release', name: 'app', version: '1.0.0' },
      reason: 'a leak',
      store: { kind: 's3', bucket: 'holds', prefix: 'team', uri: 's3://holds/team' },
      write: {},
      signers: [{ kind: 'aws-signer', uri: profile, region: 'eu-west-1' }],
      certificateChains: [],
      access: {
        audience: 'sts.amazonaws.com',
        durationSeconds: 900,
        allowedAccountIds: [],
        credentials: 'runner',
        region: 'eu-west-1',
      },
      format: 'text',
    })
  })

  it.each([
    [['--release-name', 'app'], { kind: 'name', name: 'app' }],
    [['--environment', 'production'], { kind: 'environment', environment: 'production' }],
    [['--held-signer', 'CN=signer,O=example'], { kind: 'signer', signer: 'CN=signer,O=example' }],
    [['--held-signer', profile], { kind: 'signer', signer: profile }],
  ])('reads a hold by %j', (named, expected) => {
    expect(readHoldOptions([...named, ...what, ...inS3, ...signer]).scope).toEqual(expected)
  })

  it('reads how long it holds', () => {
    expect(readHoldOptions([...sound, '--until', '7d']).until).toEqual({
      kind: 'after',
      milliseconds: 604_800_000,
    })
  })

  it('reads several signers with their chains', () => {
    const two = ['--signer', 'file:///a.pem', 'file:///b.pem', '--certificate-chain', 'a.pem', 'b.pem']
    expect(readHoldOptions([...scope, ...what, ...inFolder, ...two])).toMatchObject({
      signers: [{ uri: 'file:///a.pem' }, { uri: 'file:///b.pem' }],
      certificateChains: ['a.pem', 'b.pem'],
    })
  })

  it('reads how the hold is kept in S3, and under which role', () => {
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
    const role = 'arn:aws:iam::111122223333:role/hold'
    const kept = [
      '--sse-kms-key-id',
      key,
      '--object-lock-mode',
      'COMPLIANCE',
      '--object-lock-retain-days',
      '36500',
    ]
    const owner = ['--expected-bucket-owner', '444455556666', '--role-to-assume', role, '--json']
    const allowed = ['--allowed-account-ids', '111122223333', '--trust-store', 'trust']
    expect(readHoldOptions([...sound, ...kept, ...owner, ...allowed])).toMatchObject({
      write: { sseKmsKeyId: key, retention: { mode: 'COMPLIANCE', days: 36_500 } },
      bucketOwner: '444455556666',
      trustStore: 'trust',
      access: { roleToAssume: role, allowedAccountIds: ['111122223333'] },
      format: 'json',
    })
  })

  it.each([
    ['nothing that is held', [...what, ...inS3, ...signer], 'INPUT_CONFLICT'],
    ['two things that are held', [...sound, '--environment', 'production'], 'INPUT_CONFLICT'],
    ['a version without a name', ['--release-version', '1', ...what, ...inS3, ...signer], 'INPUT_CONFLICT'],
    ['a name that is none', ['--release-name', 'a/b', ...what, ...inS3, ...signer], 'INPUT_MALFORMED'],
    ['a held signer that is none', ['--held-signer', 'me', ...what, ...inS3, ...signer], 'INPUT_MALFORMED'],
    ['no reason', [...scope, ...inS3, ...signer], 'INPUT_MISSING'],
    ['a reason of two lines', [...scope, '--reason', 'a\nb', ...inS3, ...signer], 'INPUT_MALFORMED'],
    ['an end that is none', [...sound, '--until', 'tomorrow'], 'INPUT_MALFORMED'],
    ['no store', [...scope, ...what, ...signer], 'INPUT_MISSING'],
    ['no signer', [...scope, ...what, ...inS3], 'INPUT_MISSING'],
    ['a signer that is none', [...scope, ...what, ...inS3, '--signer', 'me'], 'SIGNER_MALFORMED'],
    [
      'a store in S3 without its region',
      [...scope, ...what, ...inS3.slice(0, 2), ...signer],
      'INPUT_MISSING',
    ],
    [
      'a key for a directory',
      [...scope, ...what, ...inFolder, ...signer, '--sse-kms-key-id', 'k'],
      'INPUT_CONFLICT',
    ],
    ['a lock without its days', [...sound, '--object-lock-mode', 'COMPLIANCE'], 'INPUT_CONFLICT'],
    [
      'an unknown lock',
      [...sound, '--object-lock-mode', 'NONE', '--object-lock-retain-days', '1'],
      'INPUT_MALFORMED',
    ],
    [
      'no days',
      [...sound, '--object-lock-mode', 'COMPLIANCE', '--object-lock-retain-days', '0'],
      'INPUT_MALFORMED',
    ],
    [
      'too many days',
      [...sound, '--object-lock-mode', 'COMPLIANCE', '--object-lock-retain-days', '36501'],
      'INPUT_MALFORMED',
    ],
    ['a hold to lift', [...sound, '--hold', `sha256:${digest}`], 'INPUT_UNKNOWN'],
    ['what belongs to no flag', ['app', ...sound], 'INPUT_MALFORMED'],
  ] as const)('refuses %s', (_, args, code) => {
    expect(() => readHoldOptions(args)).toThrow(errorWith(code))
  })
})

describe('readLiftOptions', () => {
  it('reads which hold is lifted', () => {
    expect(readLiftOptions([...sound, '--hold', `sha256:${digest}`])).toMatchObject({
      hold: digest,
      scope: { kind: 'release' },
    })
  })

  it.each([
    ['no hold', sound, 'INPUT_MISSING'],
    ['a hold by something else than its digest', [...sound, '--hold', 'latest'], 'INPUT_MALFORMED'],
    ['an end', [...sound, '--hold', `sha256:${digest}`, '--until', '7d'], 'INPUT_UNKNOWN'],
  ] as const)('refuses %s', (_, args, code) => {
    expect(() => readLiftOptions(args)).toThrow(errorWith(code))
  })
})
