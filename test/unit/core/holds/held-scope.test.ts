import { describe, expect, it } from '@jest/globals'
import { isHeldSigner, mayConcern, parseHeldSigner, scopeOf } from '@secure-deploy/core/holds/held-scope'
import { errorWith } from '../../../support/errors.ts'
import { name, question, scopes, version } from '../../../support/holds.ts'

const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app'

describe('mayConcern', () => {
  it.each([
    'holds/release/app/1.0.0/x/hold.bundle.json',
    'holds/name/app/x/hold.bundle.json',
    'holds/environment/production/x/hold.bundle.json',
    'holds/signer/x/hold.bundle.json',
    'holds/name/app/x/lifts/y.bundle.json',
    'holds/name/App/x/hold.bundle.json',
    'holds/environment/Production/x/hold.bundle.json',
    'holds/name/app/README',
    'holds/team/builders/x/hold.bundle.json',
    'holds/toString/x',
    'holds/README',
  ])('says yes to %s', (key) => {
    expect(mayConcern(key, question)).toBe(true)
  })

  it.each([
    'holds/release/app/2.0.0/x/hold.bundle.json',
    'holds/release/other/1.0.0/x/hold.bundle.json',
    'holds/name/other/x/hold.bundle.json',
    'holds/name/application/x/hold.bundle.json',
    'holds/environment/staging/x/hold.bundle.json',
    'holds/name/other/README',
  ])('says no to %s', (key) => {
    expect(mayConcern(key, question)).toBe(false)
  })

  it('says no to a hold on an environment where none is asked about', () => {
    const { id, signedBy } = question
    expect(mayConcern('holds/environment/production/x/hold.bundle.json', { id, signedBy })).toBe(false)
  })
})

describe('isHeldSigner', () => {
  it.each([
    ['a profile, by its version', profile, `${profile}/AbCdEfGh12`],
    ['a profile, by itself', profile, profile],
    ['a version, by itself', `${profile}/AbCdEfGh12`, `${profile}/AbCdEfGh12`],
    ['a subject, by itself', 'CN=a,O=b', 'CN=a,O=b'],
    ['a subject in another order and spacing', 'O=b, CN=a', 'CN=a,O=b'],
    ['a subject by some of its attributes', 'CN=a', 'CN=a,O=b,C=US'],
    ['what has no other form than its own', 'a statement', 'a statement'],
  ])('holds %s', (_, held, signer) => {
    expect(isHeldSigner(held, signer)).toBe(true)
  })

  it.each([
    ['a profile, by the name of another that starts alike', profile, `${profile}2`],
    ['a version, by its profile', `${profile}/AbCdEfGh12`, profile],
    ['a version, by another', `${profile}/AbCdEfGh12`, `${profile}/ZyXwVuTs12`],
    ['a subject that lacks an attribute', 'CN=a,O=b', 'CN=a'],
    ['a subject with another value', 'CN=a', 'CN=a/b'],
    ['a subject, by something that is none', 'CN=a', 'a statement'],
  ])('does not hold %s', (_, held, signer) => {
    expect(isHeldSigner(held, signer)).toBe(false)
  })
})

describe('parseHeldSigner', () => {
  it.each([profile, `${profile}/AbCdEfGh12`, 'CN=a', 'CN=a,O=b, C=US'])('takes %s', (text) => {
    expect(parseHeldSigner(text, 'held-signer')).toBe(text)
  })

  it('puts a misspelt profile right, so that it holds', () => {
    expect(parseHeldSigner(profile.replace(':/signing-profiles', ':signing-profile'), 'held-signer')).toBe(
      profile,
    )
  })

  it.each(['signer', 'CN', 'CN=a\nO=b', `CN=${'a'.repeat(600)}`])('refuses %j', (text) => {
    expect(() => parseHeldSigner(text, 'held-signer')).toThrow(errorWith('INPUT_MALFORMED'))
  })

  it('refuses the ARN of something else', () => {
    const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
    expect(() => parseHeldSigner(key, 'held-signer')).toThrow(errorWith('SIGNER_MALFORMED'))
  })
})

describe('scopeOf', () => {
  const none = { name: undefined, version: undefined, environment: undefined, signer: undefined }

  it.each([
    ['release', { ...none, name, version }],
    ['name', { ...none, name }],
    ['environment', { ...none, environment: 'production' }],
    ['signer', { ...none, signer: 'CN=Release signer' }],
  ] as const)('makes a %s of what names one', (kind, parts) => {
    expect(scopeOf(parts)).toEqual(scopes[kind])
  })

  it.each([
    ['nothing', none],
    ['a version alone', { ...none, version }],
    ['two things', { ...none, name, environment: 'production' }],
    ['a version of an environment', { ...none, version, environment: 'production' }],
    ['everything', { name, version, environment: 'production', signer: 'CN=a' }],
  ])('makes none of %s', (_, parts) => {
    expect(scopeOf(parts)).toBeUndefined()
  })
})
