import { describe, expect, it } from '@jest/globals'
import { InputError, ServiceError, VerificationError } from '@secure-deploy/core/errors'
import { nextStepFor } from '@secure-deploy/core/next-steps'

describe('nextStepFor', () => {
  it('keeps what the raiser of an error said', () => {
    const error = new VerificationError('DIGEST_MISMATCH', 'it differs', { nextStep: 'Look closer.' })
    expect(nextStepFor(error)).toBe('Look closer.')
  })

  it.each([
    new VerificationError('DIGEST_MISMATCH', 'it differs'),
    new VerificationError('IDENTITY_NOT_TRUSTED', 'a stranger'),
    new ServiceError('NETWORK', 'no answer'),
    new InputError('TRUST_POLICY_NOT_FOUND', 'no statement'),
  ])('has a sentence for $code', (error) => {
    expect(nextStepFor(error)).toMatch(/^[A-Z].*\.$/)
  })

  it('says nothing of a malformed input, whose message names what is allowed', () => {
    expect(nextStepFor(new InputError('INPUT_MALFORMED', 'sha512 is "yes"'))).toBeUndefined()
  })
})
