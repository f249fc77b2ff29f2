import { describe, expect, it } from '@jest/globals'
import { parseProtectedHeader } from '@secure-deploy/notary/protected-header'
import { awsHeader as h } from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'

const malformed = notaryError('ENVELOPE_MALFORMED')

const own = {
  [h.algorithm]: 'ES384',
  [h.contentType]: 'application/vnd.cncf.notary.payload.v1+json',
  [h.critical]: [h.scheme],
  [h.scheme]: 'notary.x509',
  [h.signingTime]: '2025-06-15T14:00:00+02:00',
}
const authority = {
  ...own,
  [h.critical]: [h.scheme, h.authenticSigningTime],
  [h.scheme]: 'notary.x509.signingAuthority',
  [h.signingTime]: undefined,
  [h.authenticSigningTime]: '2025-06-15T12:00:00Z',
}
const arns = {
  [h.profileVersion]: 'arn:aws:signer:us-east-1:111122223333:/signing-profiles/release_profile/A1b2C3d4E5',
  [h.job]: 'arn:aws:signer:us-east-1:111122223333:/signing-jobs/01234567-89ab-cdef-0123-456789abcdef',
}
const aws = {
  ...authority,
  ...arns,
  [h.plugin]: 'com.amazonaws.signer.notation.plugin',
  [h.critical]: [h.scheme, h.authenticSigningTime, h.plugin, h.profileVersion, h.job],
}

const parse = (header: unknown) =>
  parseProtectedHeader(Buffer.from(typeof header === 'string' ? header : JSON.stringify(header)))

describe('parseProtectedHeader', () => {
  it('reads the scheme notary.x509', () => {
    expect(parse(own)).toMatchObject({
      algorithm: 'ES384',
      scheme: 'notary.x509',
      signingTime: new Date('2025-06-15T12:00:00Z'),
    })
  })

  it('reads the scheme notary.x509.signingAuthority', () => {
    expect(parse(authority)).toMatchObject({
      scheme: 'notary.x509.signingAuthority',
      signingTime: new Date('2025-06-15T12:00:00Z'),
    })
  })

  it('reads what is optional', () => {
    const header = {
      ...own,
      [h.expiry]: '2025-06-15T12:00:01Z',
      [h.plugin]: 'com.example.plugin',
      [h.pluginMinVersion]: '1.0.0',
      'com.example.a': { deep: [1] },
      'com.example.b': null,
      [h.critical]: ['com.example.a', h.pluginMinVersion, h.plugin, h.expiry, h.scheme],
    }
    expect(parse(header)).toMatchObject({
      expiry: new Date('2025-06-15T12:00:01Z'),
      verificationPlugin: { name: 'com.example.plugin', minVersion: '1.0.0' },
      extendedAttributes: new Map([
        ['com.example.a', { value: { deep: [1] }, critical: true }],
        ['com.example.b', { value: null, critical: false }],
      ]),
    })
  })

  it('reads the attributes of AWS Signer', () => {
    expect(parse(aws).awsSigner).toEqual({
      profileVersionArn: arns[h.profileVersion],
      profileArn: 'arn:aws:signer:us-east-1:111122223333:/signing-profiles/release_profile',
      jobArn: arns[h.job],
    })
  })

  it('leaves AWS Signer’s attributes as they are where its plugin is not named', () => {
    const header = { ...authority, ...arns }
    expect(parse(header).awsSigner).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['no JSON', 'hello'],
    ['a list', []],
    ['a repeated name', JSON.stringify(own).replace('{', '{"alg":"ES384",')],
    ['no alg', { ...own, [h.algorithm]: undefined }],
    ['an alg that is a number', { ...own, [h.algorithm]: 384 }],
    ['no cty', { ...own, [h.contentType]: undefined }],
    ['another cty', { ...own, [h.contentType]: 'application/json' }],
    ['no signing scheme', { ...own, [h.scheme]: undefined, x: 1, [h.critical]: ['x'] }],
    ['an unknown signing scheme', { ...own, [h.scheme]: 'notary.x509.other' }],
    ['a signing scheme in another case', { ...own, [h.scheme]: 'Notary.X509' }],
    ['no crit', { ...own, [h.critical]: undefined }],
    ['an empty crit', { ...own, [h.critical]: [] }],
    ['a crit that is text', { ...own, [h.critical]: h.scheme }],
    ['a crit with a number', { ...own, [h.critical]: [h.scheme, 1] }],
    ['a crit without the signing scheme', { ...own, x: 1, [h.critical]: ['x'] }],
    ['a crit with a name twice', { ...own, [h.critical]: [h.scheme, h.scheme] }],
    ['a crit with an extended attribute twice', { ...own, x: 1, [h.critical]: [h.scheme, 'x', 'x'] }],
    ['a crit with a name that is absent', { ...own, [h.critical]: [h.scheme, 'x'] }],
    ['a crit with a name that every object inherits', { ...own, [h.critical]: [h.scheme, 'constructor'] }],
    ['a crit with alg', { ...own, [h.critical]: [h.scheme, h.algorithm] }],
    ['a crit with cty', { ...own, [h.critical]: [h.scheme, h.contentType] }],
    ['a crit with crit', { ...own, [h.critical]: [h.scheme, h.critical] }],
    ['a crit with the claimed signing time', { ...own, [h.critical]: [h.scheme, h.signingTime] }],
    ['no signing time', { ...own, [h.signingTime]: undefined }],
    ['a signing time without an offset', { ...own, [h.signingTime]: '2025-06-15T12:00:00' }],
    ['a signing time that is a number', { ...own, [h.signingTime]: 1_750_000_000 }],
    [
      'an authentic signing time under notary.x509',
      { ...authority, [h.scheme]: 'notary.x509', [h.signingTime]: own[h.signingTime] },
    ],
    [
      'no authentic signing time',
      { ...authority, [h.authenticSigningTime]: undefined, [h.critical]: [h.scheme] },
    ],
    [
      'a claimed signing time under the signing authority',
      { ...authority, [h.signingTime]: own[h.signingTime] },
    ],
    ['an authentic signing time that is not critical', { ...authority, [h.critical]: [h.scheme] }],
    ['an expiry that is not critical', { ...own, [h.expiry]: '2026-01-01T00:00:00Z' }],
    [
      'an expiry at the signing time',
      { ...own, [h.expiry]: '2025-06-15T12:00:00Z', [h.critical]: [h.scheme, h.expiry] },
    ],
    [
      'an expiry before the signing time',
      { ...own, [h.expiry]: '2025-06-15T11:00:00Z', [h.critical]: [h.scheme, h.expiry] },
    ],
    ['an expiry that is no time', { ...own, [h.expiry]: 'never', [h.critical]: [h.scheme, h.expiry] }],
    ['a plugin that is not critical', { ...own, [h.plugin]: 'p' }],
    ['a blank plugin', { ...own, [h.plugin]: ' ', [h.critical]: [h.scheme, h.plugin] }],
    ['a plugin that is null', { ...own, [h.plugin]: null, [h.critical]: [h.scheme, h.plugin] }],
    [
      'a plugin version that is not critical',
      { ...own, [h.plugin]: 'p', [h.pluginMinVersion]: '1.0.0', [h.critical]: [h.scheme, h.plugin] },
    ],
    [
      'a plugin version that is no version',
      {
        ...own,
        [h.plugin]: 'p',
        [h.pluginMinVersion]: '1',
        [h.critical]: [h.scheme, h.plugin, h.pluginMinVersion],
      },
    ],
    [
      'a plugin version without a plugin',
      { ...own, [h.pluginMinVersion]: '1.0.0', [h.critical]: [h.scheme, h.pluginMinVersion] },
    ],
  ])('rejects %s', (_what, header) => {
    expect(() => parse(header)).toThrow(malformed)
  })

  it.each<[string, unknown]>([
    [
      'the scheme notary.x509',
      {
        ...aws,
        [h.scheme]: 'notary.x509',
        [h.authenticSigningTime]: undefined,
        [h.signingTime]: own[h.signingTime],
        [h.critical]: [h.scheme, h.plugin, h.profileVersion, h.job],
      },
    ],
    [
      'no profile version',
      {
        ...aws,
        [h.profileVersion]: undefined,
        [h.critical]: [h.scheme, h.authenticSigningTime, h.plugin, h.job],
      },
    ],
    [
      'no job',
      {
        ...aws,
        [h.job]: undefined,
        [h.critical]: [h.scheme, h.authenticSigningTime, h.plugin, h.profileVersion],
      },
    ],
    [
      'a profile version that is not critical',
      { ...aws, [h.critical]: [h.scheme, h.authenticSigningTime, h.plugin, h.job] },
    ],
    [
      'a job that is not critical',
      { ...aws, [h.critical]: [h.scheme, h.authenticSigningTime, h.plugin, h.profileVersion] },
    ],
    ['a profile version that is a list', { ...aws, [h.profileVersion]: [arns[h.profileVersion]] }],
    [
      'a profile without a version',
      {
        ...aws,
        [h.profileVersion]: 'arn:aws:signer:us-east-1:111122223333:/signing-profiles/release_profile',
      },
    ],
    [
      'a profile version with a line break after it',
      { ...aws, [h.profileVersion]: `${arns[h.profileVersion]}\n` },
    ],
    [
      'a profile version of another service',
      { ...aws, [h.profileVersion]: arns[h.profileVersion].replace('signer', 'kms') },
    ],
    ['a job that is no ARN', { ...aws, [h.job]: '01234567-89ab-cdef-0123-456789abcdef' }],
    ['a job of another region', { ...aws, [h.job]: arns[h.job].replace('us-east-1', 'us-east-2') }],
    ['a job of another partition', { ...aws, [h.job]: arns[h.job].replace('arn:aws:', 'arn:aws-us-gov:') }],
  ])('rejects AWS Signer’s plugin with %s', (_what, header) => {
    expect(() => parse(header)).toThrow(malformed)
  })
})
