import { describe, expect, it } from '@jest/globals'
import { checkTrustStore, isTrustStoreName } from '@secure-deploy/notary'
import { certificatesOf } from '@secure-deploy/notary/trust-store'
import { leafParts, makeChain, makeHolder } from '../../support/certificates.ts'
import { notaryError } from '../../support/notary-error.ts'
import { makeStores } from '../../support/verification.ts'

const { leaf, intermediate, root } = makeChain()
const malformed = notaryError('TRUST_STORE_MALFORMED')

describe('isTrustStoreName', () => {
  it.each(['ca:a', 'signingAuthority:aws-signer-ts', 'tsa:A_1.b-c'])('accepts %s', (name) => {
    expect(isTrustStoreName(name)).toBe(true)
  })

  it.each(['a', 'ca:', ':a', 'CA:a', 'other:a', 'ca:a/b', 'ca:a b', 'ca:.', 'ca:..', 'ca:a:b', 'ca:a\n'])(
    'rejects %j',
    (name) => {
      expect(isTrustStoreName(name)).toBe(false)
    },
  )
})

describe('checkTrustStore', () => {
  it('accepts authorities and self-signed certificates', () => {
    const certificates = [root.certificate, intermediate.certificate, makeHolder(leafParts).certificate]
    expect(() => checkTrustStore('ca:test', certificates)).not.toThrow()
  })

  it('rejects an empty store', () => {
    expect(() => checkTrustStore('ca:test', [])).toThrow(malformed)
  })

  it('rejects a leaf that another issued', () => {
    expect(() => checkTrustStore('ca:test', [root.certificate, leaf.certificate])).toThrow(malformed)
  })
})

describe('certificatesOf', () => {
  const stores = makeStores({ 'ca:a': [root.certificate], 'tsa:a': [intermediate.certificate] })

  it('takes the stores of one type alone', () => {
    expect(certificatesOf(['ca:a', 'tsa:a'], 'ca', stores)).toEqual([root.certificate])
  })

  it('rejects a store that is not there', () => {
    expect(() => certificatesOf(['ca:a', 'ca:b'], 'ca', stores)).toThrow(malformed)
  })
})
