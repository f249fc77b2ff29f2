import { describe, expect, it } from '@jest/globals'
import {
  checkActions,
  parseTrustPolicy,
  selectTrustPolicy,
  type VerificationLevel,
  type VerificationOverride,
} from '@secure-deploy/notary'
import { notaryError } from '../../support/notary-error.ts'

const malformed = notaryError('TRUST_POLICY_MALFORMED')
const profile = 'arn:aws:signer:us-east-1:111122223333:/signing-profiles/bundle_profile'

const statement = {
  name: 'deploy-bundles',
  globalPolicy: true,
  signatureVerification: {
    level: 'strict',
    override: { revocation: 'log' },
    verifyTimestamp: 'afterCertExpiry',
  },
  trustStores: ['signingAuthority:aws-signer-ts'],
  trustedIdentities: [profile],
}
const skipping = { name: 'none', signatureVerification: { level: 'skip' } }

const parse = (document: unknown) =>
  parseTrustPolicy(Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)))
const parseStatements = (...trustPolicies: readonly unknown[]) => parse({ version: '1.0', trustPolicies })
const withVerification = (parts: object) => ({ ...statement, signatureVerification: parts })
const trusting = (...trustedIdentities: readonly unknown[]) => ({ ...statement, trustedIdentities })

describe('parseTrustPolicy', () => {
  it('reads a statement', () => {
    expect(parseStatements(statement)).toEqual({
      version: '1.0',
      trustPolicies: [
        {
          name: 'deploy-bundles',
          globalPolicy: true,
          level: 'strict',
          override: { revocation: 'log' },
          verifyTimestamp: 'afterCertExpiry',
          trustStores: ['signingAuthority:aws-signer-ts'],
          trustedIdentities: [profile],
        },
      ],
    })
  })

  it('takes no statement for the global one and always demands timestamps unless told', () => {
    const { globalPolicy: _, ...local } = withVerification({ level: 'audit' })
    expect(parseStatements(local).trustPolicies[0]).toMatchObject({
      globalPolicy: false,
      override: {},
      verifyTimestamp: 'always',
    })
  })

  it('reads a statement that skips verification', () => {
    expect(parseStatements(skipping).trustPolicies[0]).toMatchObject({
      level: 'skip',
      trustStores: [],
      trustedIdentities: [],
    })
  })

  it.each<[string, readonly unknown[]]>([
    ['everyone', ['*']],
    ['a subject', ['x509.subject: C=US, ST=WA, O=Example']],
    ['a subject with S for ST', ['x509.subject:C=US,S=WA,O=Example']],
    ['subjects that differ', ['x509.subject: C=US, ST=WA, O=a', 'x509.subject: C=US, ST=WA, O=b']],
    ['a profile version', [`${profile}/A1b2C3d4E5`]],
    ['a profile in GovCloud', [profile.replace('arn:aws:', 'arn:aws-us-gov:')]],
    ['an identity of an unknown kind', ['other:value']],
  ])('accepts the trusted identity of %s', (_what, identities) => {
    expect(parseStatements(trusting(...identities)).trustPolicies[0]?.trustedIdentities).toEqual(identities)
  })

  it.each<[string, unknown]>([
    ['no JSON', 'hello'],
    ['a list', []],
    ['no version', { trustPolicies: [statement] }],
    ['another version', { version: '1.1', trustPolicies: [statement] }],
    ['a version that is a number', { version: 1.0, trustPolicies: [statement] }],
    ['no statements', { version: '1.0' }],
    ['an empty list of statements', { version: '1.0', trustPolicies: [] }],
    ['statements that are an object', { version: '1.0', trustPolicies: { 0: statement } }],
    ['an unknown member', { version: '1.0', trustPolicies: [statement], extra: 1 }],
    [
      'more than 1 MiB',
      JSON.stringify({ version: '1.0', trustPolicies: [statement] }) + ' '.repeat(1_048_576),
    ],
    ['a repeated key', '{"version":"1.0","version":"1.0","trustPolicies":[]}'],
  ])('rejects a document with %s', (_what, document) => {
    expect(() => parse(document)).toThrow(malformed)
  })

  it.each<[string, readonly unknown[]]>([
    ['a statement that is null', [null]],
    ['a statement without a name', [{ ...statement, name: undefined }]],
    ['a statement with a blank name', [{ ...statement, name: ' ' }]],
    ['two statements of one name', [statement, { ...statement, globalPolicy: false }]],
    ['two global statements', [statement, { ...statement, name: 'other' }]],
    ['globalPolicy as text', [{ ...statement, globalPolicy: 'true' }]],
    ['an unknown member', [{ ...statement, registryScopes: ['*'] }]],
    ['no signatureVerification', [{ ...statement, signatureVerification: undefined }]],
    ['no level', [withVerification({})]],
    ['an unknown level', [withVerification({ level: 'Strict' })]],
    ['a level that objects inherit', [withVerification({ level: 'constructor' })]],
    ['an unknown member beside the level', [withVerification({ level: 'strict', overide: {} })]],
    ['an override that is text', [withVerification({ level: 'strict', override: 'log' })]],
    ['an override of integrity', [withVerification({ level: 'strict', override: { integrity: 'log' } })]],
    ['an override of an unknown check', [withVerification({ level: 'strict', override: { other: 'log' } })]],
    [
      'an override that skips authenticity',
      [withVerification({ level: 'strict', override: { authenticity: 'skip' } })],
    ],
    [
      'an override that skips the timestamp',
      [withVerification({ level: 'strict', override: { authenticTimestamp: 'skip' } })],
    ],
    ['an override that skips expiry', [withVerification({ level: 'strict', override: { expiry: 'skip' } })]],
    [
      'an override with an unknown action',
      [withVerification({ level: 'strict', override: { revocation: 'warn' } })],
    ],
    ['an unknown verifyTimestamp', [withVerification({ level: 'strict', verifyTimestamp: 'never' })]],
    ['no trust stores', [{ ...statement, trustStores: undefined }]],
    ['an empty list of trust stores', [{ ...statement, trustStores: [] }]],
    ['a trust store of an unknown type', [{ ...statement, trustStores: ['other:a'] }]],
    ['a trust store twice', [{ ...statement, trustStores: ['ca:a', 'ca:a'] }]],
    ['a trust store that is a number', [{ ...statement, trustStores: [1] }]],
    ['trust stores as text', [{ ...statement, trustStores: 'ca:a' }]],
    ['a global statement that skips', [{ ...skipping, globalPolicy: true }]],
    ['a skipping statement with trust stores', [{ ...skipping, trustStores: ['ca:a'] }]],
    ['a skipping statement with identities', [{ ...skipping, trustedIdentities: ['*'] }]],
    [
      'a skipping statement with an override',
      [{ ...skipping, signatureVerification: { level: 'skip', override: {} } }],
    ],
  ])('rejects %s', (_what, statements) => {
    expect(() => parseStatements(...statements)).toThrow(malformed)
  })

  it.each<[string, readonly unknown[]]>([
    ['nothing', []],
    ['empty text', ['']],
    ['text without a prefix', ['bundle_profile']],
    ['an empty prefix', [':value']],
    ['an empty value', ['x509.subject: ']],
    ['everyone and someone', ['*', profile]],
    ['everyone twice', ['*', '*']],
    ['the same twice', [profile, profile]],
    ['a number', [1]],
    ['a subject without C', ['x509.subject: ST=WA, O=Example']],
    ['a subject without ST', ['x509.subject: C=US, O=Example']],
    ['a subject without O', ['x509.subject: C=US, ST=WA']],
    ['a subject with a type twice', ['x509.subject: C=US, ST=WA, O=a, O=b']],
    ['a subject with a multi-valued relative name', ['x509.subject: C=US+ST=WA, O=a']],
    ['a subject with a hexadecimal value', ['x509.subject: C=US, ST=WA, O=#0c0161']],
    ['a subject that is no name', ['x509.subject: Example']],
    [
      'subjects of which one includes the other',
      ['x509.subject: C=US, ST=WA, O=a', 'x509.subject: C=US, ST=WA, O=a, OU=b'],
    ],
    ['one subject in two spellings', ['x509.subject: C=US, ST=WA, O=a', 'x509.subject: O=a, S=WA, C=US']],
    ['a signing profile without the slash', [profile.replace(':/', ':')]],
    ['a signing profile in the singular', [profile.replace('profiles', 'profile')]],
    ['a signing job', [profile.replace('profiles', 'jobs')]],
    ['a signing profile version of the wrong length', [`${profile}/A1b2`]],
    ['a pattern of signing profiles', [profile.replace('bundle_profile', '*')]],
  ])('rejects the trusted identities of %s', (_what, identities) => {
    expect(() => parseStatements(trusting(...identities))).toThrow(malformed)
  })
})

describe('selectTrustPolicy', () => {
  const local = { ...statement, name: 'other', globalPolicy: false }
  const document = parseStatements(local, statement)

  it('takes the statement of the name', () => {
    expect(selectTrustPolicy(document, 'other').name).toBe('other')
  })

  it('takes the global statement without a name', () => {
    expect(selectTrustPolicy(document).name).toBe('deploy-bundles')
  })

  it('rejects an unknown name although there is a global statement', () => {
    expect(() => selectTrustPolicy(document, 'Other')).toThrow(notaryError('TRUST_POLICY_NOT_FOUND'))
  })

  it('rejects the empty name', () => {
    expect(() => selectTrustPolicy(document, '')).toThrow(notaryError('TRUST_POLICY_NOT_FOUND'))
  })

  it('rejects no name where no statement is global', () => {
    expect(() => selectTrustPolicy(parseStatements(local))).toThrow(notaryError('TRUST_POLICY_NOT_FOUND'))
  })
})

describe('checkActions', () => {
  it.each<[VerificationLevel, VerificationOverride, string]>([
    ['strict', {}, 'enforce enforce enforce enforce enforce enforce'],
    ['permissive', {}, 'enforce enforce enforce log log log'],
    ['audit', {}, 'enforce log log log log log'],
    ['skip', {}, 'skip skip skip skip skip skip'],
    ['strict', { revocation: 'skip' }, 'enforce enforce enforce enforce enforce skip'],
    ['strict', { revocation: 'log', expiry: 'log' }, 'enforce enforce enforce enforce log log'],
    ['strict', { authenticity: 'log' }, 'enforce log log enforce enforce enforce'],
    ['strict', { authenticTimestamp: 'log' }, 'enforce enforce enforce log enforce enforce'],
    ['permissive', { authenticTimestamp: 'enforce' }, 'enforce enforce enforce enforce log log'],
    ['permissive', { expiry: 'enforce' }, 'enforce enforce enforce log enforce log'],
    ['audit', { authenticity: 'enforce' }, 'enforce enforce enforce log log log'],
    ['audit', { revocation: 'enforce' }, 'enforce log log log log enforce'],
  ])('makes of %s with %j: %s', (level, override, expected) => {
    const { integrity, authenticity, identity, authenticTimestamp, expiry, revocation } = checkActions({
      level,
      override,
    })
    expect([integrity, authenticity, identity, authenticTimestamp, expiry, revocation].join(' ')).toBe(
      expected,
    )
  })
})
