/** The one error class of this package: every refusal has a stable code and says which of three meanings it has. */
import type { SignatureCheck } from './types.ts'

/**
 * - `invalid`: it was checked, and it does not hold.
 * - `inconclusive`: it could not be checked (a service was unreachable, a needed plugin is unknown).
 * - `configuration`: the trust policy, trust store or another input of the verifier's own side is wrong.
 */
export type NotaryErrorKind = 'invalid' | 'inconclusive' | 'configuration'

const kinds = {
  ENVELOPE_MALFORMED: 'invalid',
  SIGNATURE_INVALID: 'invalid',
  CERTIFICATE_MALFORMED: 'invalid',
  CERTIFICATE_CHAIN_INVALID: 'invalid',
  CRITICAL_ATTRIBUTE_UNKNOWN: 'invalid',
  SIGNER_NOT_TRUSTED: 'invalid',
  IDENTITY_NOT_TRUSTED: 'invalid',
  CERTIFICATE_EXPIRED: 'invalid',
  SIGNATURE_EXPIRED: 'invalid',
  TIMESTAMP_INVALID: 'invalid',
  SIGNATURE_REVOKED: 'invalid',
  PAYLOAD_MISMATCH: 'invalid',
  REVOCATION_UNKNOWN: 'inconclusive',
  PLUGIN_UNSUPPORTED: 'inconclusive',
  KEY_UNSUPPORTED: 'configuration',
  TRUST_POLICY_MALFORMED: 'configuration',
  TRUST_POLICY_NOT_FOUND: 'configuration',
  TRUST_STORE_MALFORMED: 'configuration',
} as const satisfies Record<string, NotaryErrorKind>

export type NotaryErrorCode = keyof typeof kinds

/** Every code this package can raise; documentation tests read it. */
export const notaryErrorCodes = Object.keys(kinds) as readonly NotaryErrorCode[]

export interface NotaryErrorOptions extends ErrorOptions {
  readonly checks?: readonly SignatureCheck[]
}

export class NotaryError extends Error {
  override readonly name = 'NotaryError'
  readonly code: NotaryErrorCode
  readonly kind: NotaryErrorKind
  /** What `verifySignature` had found when it stopped, the failed check last; undefined for errors raised elsewhere. */
  readonly checks: readonly SignatureCheck[] | undefined

  constructor(code: NotaryErrorCode, message: string, options: NotaryErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.kind = kinds[code]
    this.checks = options.checks
  }
}
