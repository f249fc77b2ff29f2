/** The codes of this package's refusals, and which of three meanings each has. */

/**
 * - `invalid`: it was checked, and it does not hold.
 * - `inconclusive`: it could not be checked (a service was unreachable, a needed plugin is unknown).
 * - `configuration`: the trust policy, trust store or another input of the verifier's own side is wrong.
 */
export type NotaryErrorKind = 'invalid' | 'inconclusive' | 'configuration'

export const errorKinds = {
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

export type NotaryErrorCode = keyof typeof errorKinds
