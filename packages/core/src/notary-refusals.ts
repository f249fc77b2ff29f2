/** The Notary package's refusals, told as this product's own kinds of error. */
import { NotaryError } from '@secure-deploy/notary'
import type { VerificationErrorCode } from './errors.ts'
import { InputError, ServiceError, VerificationError } from './errors.ts'

/** Sorts a refusal by who has to act; the codes stay. Anything else passes through. */
export function toProductError(failure: unknown): unknown {
  if (!(failure instanceof NotaryError)) return failure
  const details = { cause: failure }
  switch (failure.code) {
    case 'KEY_UNSUPPORTED':
    case 'TRUST_POLICY_MALFORMED':
    case 'TRUST_POLICY_NOT_FOUND':
    case 'TRUST_STORE_MALFORMED':
      return new InputError(failure.code, failure.message, details)
    case 'REVOCATION_UNKNOWN':
    case 'PLUGIN_UNSUPPORTED':
      return new ServiceError(failure.code, failure.message, details)
    default:
      return new VerificationError(failure.code satisfies VerificationErrorCode, failure.message, details)
  }
}
