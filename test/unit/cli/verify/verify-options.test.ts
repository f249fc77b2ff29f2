import { describe, expect, it } from '@jest/globals'
import { readVerifyOptions } from '@secure-deploy/cli/verify/verify-options'
import { errorWith } from '../../../support/errors.ts'

const arn = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/Releases'
const trust = ['--trust-policy', 'policy.json']
const source = ['--source-repository', 'octo-org/app']
const inStore = ['--store', 's3://bucket/prefix', '--release-name', 'app', '--release-version', '1.0.0']
const inFolder = ['--store', 'file:///srv/store', '--release-name', 'app', '--release-version', '1.0.0']
const region = ['--aws-region', 'eu-west-1']
const onDisk = ['--bundle-path', 'release.bundle.json', '--subject-path', 'dist/*', 'app.zip']
const blob = ['--signature-path', 'app.jws.sig', '--subject-path', 'app.zip']
const digest = 'ab'.repeat(32)
const release = ['--release-name', 'app', '--release-version', '1.0.0']
const policed = ['--policy', 'deploy-policy.yml', '--environment', 'production', ...release]

describe('readVerifyOptions', () => {
  it('reads a release in a store', () => {
    const options = readVerifyOptions([...inStore, ...trust, ...source, ...region, '--path', 'out', '--json'])
    expect(options).toMatchObject({
      subject: { kind: 'store', store: { kind: 's3', bucket: 'bucket' }, id: { name: 'app' }, path: 'out' },
      trust: { kind: 'policy', policyPath: 'policy.json' },
      source: { repository: 'octo-org/app' },
      access: { region: 'eu-west-1', credentials: 'runner', allowedAccountIds: [] },
      format: 'json',
    })
  })

  it('reads files on disk', () => {
    expect(readVerifyOptions([...onDisk, ...trust, ...source]).subject).toEqual({
      kind: 'disk',
      bundlePath: 'release.bundle.json',
      subjectPath: ['dist/*', 'app.zip'],
    })
  })

  it('reads which release the files on disk must be', () => {
    expect(readVerifyOptions([...onDisk, ...release, ...trust, ...source]).subject).toMatchObject({
      kind: 'disk',
      id: { name: 'app', version: '1.0.0' },
    })
  })

  it('reads one file with a signature, which needs no source', () => {
    const options = readVerifyOptions([...blob, ...trust])
    expect([options.subject, 'source' in options]).toEqual([
      { kind: 'blob', signaturePath: 'app.jws.sig', subjectPath: 'app.zip' },
      false,
    ])
  })

  it('reads every expectation of the source', () => {
    const given = [
      '--source-repository-id',
      '1234',
      '--source-ref',
      'refs/heads/main',
      'refs/tags/v1',
      '--signer-workflow',
      'octo-org/app/.github/workflows/release.yml@refs/heads/main',
      '--runner-environment',
      'github-hosted',
    ]
    expect(readVerifyOptions([...onDisk, ...trust, ...source, ...given])).toMatchObject({
      source: {
        repository: 'octo-org/app',
        repositoryId: '1234',
        refs: ['refs/heads/main', 'refs/tags/v1'],
        signerWorkflows: ['octo-org/app/.github/workflows/release.yml@refs/heads/main'],
        runnerEnvironment: 'github-hosted',
      },
    })
  })

  it('reads trusted signers, and asks about their revocation in their region', () => {
    const { trust: selection, access } = readVerifyOptions([...onDisk, ...source, '--trusted-signers', arn])
    expect([selection, access.region]).toEqual([{ kind: 'signers', arns: [arn] }, 'eu-west-1'])
  })

  it('reads how AWS is reached', () => {
    const given = [
      '--role-to-assume',
      'arn:aws:iam::111122223333:role/audit',
      '--allowed-account-ids',
      '111122223333',
      '--expected-bucket-owner',
      '444455556666',
    ]
    expect(readVerifyOptions([...inStore, ...trust, ...source, ...region, ...given])).toMatchObject({
      subject: { bucketOwner: '444455556666' },
      access: { roleToAssume: 'arn:aws:iam::111122223333:role/audit', allowedAccountIds: ['111122223333'] },
    })
  })

  it('reads a release in the store of an environment, which needs neither trust nor source', () => {
    const options = readVerifyOptions([...policed, '--path', 'out', '--policy-digest', `sha256:${digest}`])
    expect(options).toMatchObject({
      subject: { kind: 'environment', id: { name: 'app', version: '1.0.0' }, path: 'out' },
      policy: { location: 'deploy-policy.yml', sha256: digest },
      environment: 'production',
    })
    expect(['trust' in options, 'source' in options]).toEqual([false, false])
  })

  it('reads the digest that the bundle must have', () => {
    const options = readVerifyOptions([...onDisk, ...trust, ...source, '--bundle-digest', `sha256:${digest}`])
    expect(options).toMatchObject({ bundleSha256: digest })
  })

  it.each([
    ['nothing to verify', [...trust, ...source]],
    ['nobody to trust', [...onDisk, ...source]],
    ['no source of a release', [...onDisk, ...trust]],
    [
      'a store without a release name',
      [...inFolder.slice(0, 2), '--release-version', '1', ...trust, ...source],
    ],
    ['a store without a version', [...inFolder.slice(0, 4), ...trust, ...source]],
    ['a name of a bundle without its version', [...onDisk, '--release-name', 'app', ...trust, ...source]],
    ['a bundle without files', [...onDisk.slice(0, 2), ...trust, ...source]],
    ['a signature without its file', [...blob.slice(0, 2), ...trust]],
    ['a store in S3 without a region', [...inStore, ...trust, ...source]],
    ['a policy without an environment', ['--policy', 'p.yml', ...release]],
    ['a policy without a release', policed.slice(0, 4)],
  ])('misses %s', (_what, args) => {
    expect(() => readVerifyOptions(args)).toThrow(errorWith('INPUT_MISSING'))
  })

  it.each([
    ['two subjects', [...inFolder, ...onDisk, ...trust, ...source]],
    ['files beside a store', [...inFolder, '--subject-path', 'a', ...trust, ...source]],
    ['a download of what is on disk', [...onDisk, '--path', 'out', ...trust, ...source]],
    ['two files for one signature', [...blob, 'another', ...trust]],
    ['two ways to trust', [...onDisk, ...trust, '--trusted-signers', arn, ...source]],
    [
      'a statement without its policy',
      [...onDisk, '--trust-policy-name', 'a', '--trusted-signers', arn, ...source],
    ],
    [
      'a trust store without a policy',
      [...onDisk, '--trust-store', 'a', '--trusted-signers', arn, ...source],
    ],
    ['the source of a plain file', [...blob, ...trust, ...source]],
    ['a policy beside a store', [...policed, '--store', 'file:///srv/store']],
    ['a policy beside a bundle', [...policed, '--bundle-path', 'release.bundle.json']],
    ['a policy beside whom to trust', [...policed, ...trust]],
    ['a policy beside trusted signers', [...policed, '--trusted-signers', arn]],
    ['a policy beside a source', [...policed, ...source]],
    ['a policy beside a bucket owner', [...policed, '--expected-bucket-owner', '111122223333']],
    ['an environment without a policy', [...inFolder, ...trust, ...source, '--environment', 'production']],
    ['the digest of no policy', [...inFolder, ...trust, ...source, '--policy-digest', `sha256:${digest}`]],
    ['the bundle of a plain file', [...blob, ...trust, '--bundle-digest', `sha256:${digest}`]],
    ['a flag given twice', [...onDisk, ...trust, ...trust, ...source]],
  ])('refuses %s', (_what, args) => {
    expect(() => readVerifyOptions(args)).toThrow(errorWith('INPUT_CONFLICT'))
  })

  it.each([
    ['a store', [...inFolder.slice(2), '--store', 'https://store', ...trust, ...source]],
    [
      'a release name',
      ['--store', 'file:///s', '--release-name', '../a', '--release-version', '1', ...trust, ...source],
    ],
    ['a repository', [...onDisk, ...trust, '--source-repository', 'app']],
    ['a repository id', [...onDisk, ...trust, ...source, '--source-repository-id', 'app']],
    ['a ref', [...onDisk, ...trust, ...source, '--source-ref', 'main']],
    ['a workflow', [...onDisk, ...trust, ...source, '--signer-workflow', 'release.yml']],
    ['a runner', [...onDisk, ...trust, ...source, '--runner-environment', 'any']],
    ['a digest', [...onDisk, ...trust, ...source, '--bundle-digest', digest]],
    ['a signer', [...onDisk, '--trusted-signers', 'anyone', ...source]],
    ['a region', [...inStore, ...trust, ...source, '--aws-region', 'here']],
    ['an account', [...inStore, ...trust, ...source, ...region, '--expected-bucket-owner', '1']],
    ['an allowed account', [...inStore, ...trust, ...source, ...region, '--allowed-account-ids', '1']],
    ['a stray word', ['stray', ...onDisk, ...trust, ...source]],
  ])('refuses %s that is malformed', (_what, args) => {
    expect(() => readVerifyOptions(args)).toThrow(errorWith('INPUT_MALFORMED'))
  })

  it('refuses an unknown flag', () => {
    expect(() => readVerifyOptions([...onDisk, ...trust, ...source, '--force'])).toThrow(
      errorWith('INPUT_UNKNOWN'),
    )
  })
})
