import { describe, expect, it } from '@jest/globals'
import { isSelfSigned, isSignedBy } from '@secure-deploy/notary'
import { type KeyKind, makeChain, makeHolder, makeKey } from '../../support/certificates.ts'

describe('isSignedBy', () => {
  it.each<KeyKind>(['P-256', 'P-384', 'P-521', 'RSA-2048'])(
    'accepts what an issuer with a key %s signed',
    (kind) => {
      const issuer = makeHolder({ key: makeKey(kind) })
      expect(isSignedBy(makeHolder({ issuer }).certificate, issuer.certificate)).toBe(true)
    },
  )

  it.each(['sha256', 'sha384', 'sha512'] as const)('accepts RSA-PSS with %s', (hash) => {
    const issuer = makeHolder({ key: makeKey('RSA-2048') })
    expect(isSignedBy(makeHolder({ issuer, rsaPadding: 'pss', hash }).certificate, issuer.certificate)).toBe(
      true,
    )
  })

  it.each<KeyKind>(['P-384', 'RSA-2048'])('rejects SHA-1 under a key %s', (kind) => {
    const issuer = makeHolder({ key: makeKey(kind) })
    expect(isSignedBy(makeHolder({ issuer, hash: 'sha1' }).certificate, issuer.certificate)).toBe(false)
  })

  it('rejects another issuer of the same name', () => {
    const [issuer, other] = [makeHolder({}), makeHolder({})]
    expect(isSignedBy(makeHolder({ issuer }).certificate, other.certificate)).toBe(false)
  })

  it('rejects an issuer of another key type', () => {
    const [issuer, other] = [makeHolder({}), makeHolder({ key: makeKey('RSA-2048') })]
    expect(isSignedBy(makeHolder({ issuer }).certificate, other.certificate)).toBe(false)
  })

  it('rejects the right key under another name', () => {
    const key = makeKey('P-384')
    const issuer = makeHolder({ key })
    const renamed = makeHolder({ key, subject: 'CN=Other,O=Example,ST=WA,C=US' })
    expect(isSignedBy(makeHolder({ issuer }).certificate, renamed.certificate)).toBe(false)
  })

  it('rejects a certificate whose content differs from what was signed', () => {
    const { leaf, intermediate } = makeChain()
    const tbs = Uint8Array.from(leaf.certificate.tbs)
    tbs[tbs.length - 1] = (tbs.at(-1) ?? 0) ^ 1
    expect(isSignedBy({ ...leaf.certificate, tbs }, intermediate.certificate)).toBe(false)
  })
})

describe('isSelfSigned', () => {
  it('tells a root from the rest of its chain', () => {
    expect(makeChain().certificates.map(isSelfSigned)).toEqual([false, false, true])
  })
})
