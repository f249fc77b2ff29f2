import { describe, expect, it } from '@jest/globals'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { checkIntegrity } from '@secure-deploy/core/release/integrity'
import { errorWith } from '../../../support/errors.ts'
import { signerOf, signTestRelease } from '../../../support/releases.ts'

const bundle = parseBundle((await signTestRelease({}, signerOf())).bundle.bytes)

describe('checkIntegrity', () => {
  it('takes a bundle whoever signed it', () => {
    expect(() => checkIntegrity(bundle)).not.toThrow()
  })

  it('refuses a signature over another statement', () => {
    const statement = Buffer.from(bundle.statement).fill(0x20, 5, 6)
    expect(() => checkIntegrity({ ...bundle, statement })).toThrow(errorWith('PAYLOAD_MISMATCH'))
  })

  it('refuses a second signature that does not hold', () => {
    const signatures = [...bundle.signatures, Buffer.from('{}')]
    expect(() => checkIntegrity({ ...bundle, signatures })).toThrow(errorWith('ENVELOPE_MALFORMED'))
  })
})
