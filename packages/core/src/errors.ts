/** The four kinds of failure, told apart by who has to act; anything else that is thrown is a bug of ours. */

export type InputErrorCode =
  | 'INPUT_MISSING'
  | 'INPUT_MALFORMED'
  | 'INPUT_CONFLICT'
  | 'INPUT_UNKNOWN'
  | 'PERMISSION_ID_TOKEN'
  | 'ENVIRONMENT_UNSAFE'
  | 'LONG_LIVED_CREDENTIALS'
  | 'ACCOUNT_NOT_ALLOWED'
  | 'EVENT_NOT_ALLOWED'
  | 'SUBJECT_NOT_FOUND'
  | 'SUBJECT_UNREADABLE'
  | 'SUBJECT_CONFLICT'
  | 'SOURCE_NOT_FOUND'
  | 'SOURCE_COMMIT_MISMATCH'
  | 'SOURCE_MODIFIED'
  | 'SIGNER_MALFORMED'
  | 'CERTIFICATE_CHAIN_MALFORMED'
  | 'KEY_CERTIFICATE_MISMATCH'
  | 'KEY_UNSUPPORTED'
  | 'TRUST_POLICY_MALFORMED'
  | 'TRUST_POLICY_NOT_FOUND'
  | 'TRUST_POLICY_TOO_WEAK'
  | 'TRUST_STORE_MALFORMED'
  | 'POLICY_MALFORMED'
  | 'SESSION_POLICY_TOO_LARGE'
  | 'SET_UP_INCOMPLETE'

export type VerificationErrorCode =
  | 'BUNDLE_MALFORMED'
  | 'STATEMENT_MALFORMED'
  | 'BUNDLE_MISMATCH'
  | 'RELEASE_MISMATCH'
  | 'DIGEST_MISMATCH'
  | 'FILE_MISSING'
  | 'FILE_NOT_SIGNED'
  | 'RECORD_INVALID'
  | 'EVIDENCE_MALFORMED'
  | 'POLICY_MISMATCH'
  | 'ENVELOPE_MALFORMED'
  | 'SIGNATURE_INVALID'
  | 'CERTIFICATE_MALFORMED'
  | 'CERTIFICATE_CHAIN_INVALID'
  | 'CRITICAL_ATTRIBUTE_UNKNOWN'
  | 'SIGNER_NOT_TRUSTED'
  | 'IDENTITY_NOT_TRUSTED'
  | 'CERTIFICATE_EXPIRED'
  | 'SIGNATURE_EXPIRED'
  | 'TIMESTAMP_INVALID'
  | 'SIGNATURE_REVOKED'
  | 'PAYLOAD_MISMATCH'

export type PolicyErrorCode = 'RULE_FAILED' | 'RELEASE_EXISTS'

export type ServiceErrorCode =
  | 'AWS_ACCESS_DENIED'
  | 'AWS_NOT_FOUND'
  | 'AWS_THROTTLED'
  | 'AWS_REJECTED'
  | 'AWS_UNAVAILABLE'
  | 'AWS_ANSWER_UNEXPECTED'
  | 'STS_REFUSED'
  | 'OIDC_TOKEN_UNAVAILABLE'
  | 'GITHUB_ACCESS_DENIED'
  | 'GITHUB_NOT_FOUND'
  | 'GITHUB_RATE_LIMITED'
  | 'GITHUB_UNAVAILABLE'
  | 'GITHUB_ANSWER_UNEXPECTED'
  | 'GITHUB_RANGE_TOO_LARGE'
  | 'NETWORK'
  | 'STORE_UNAVAILABLE'
  | 'RELEASE_NOT_FOUND'
  | 'REVOCATION_UNKNOWN'
  | 'PLUGIN_UNSUPPORTED'
  | 'GIT_UNAVAILABLE'

export type ErrorCode = InputErrorCode | VerificationErrorCode | PolicyErrorCode | ServiceErrorCode

/** What an error carries besides its message. `nextStep` is one imperative sentence; it never advises loosening trust. */
export interface ErrorDetails {
  readonly nextStep?: string
  readonly cause?: unknown
  /** Where one message lists several: each by itself, for where a line is a line. */
  readonly reasons?: readonly string[]
}

export abstract class SecureDeployError extends Error {
  abstract readonly code: ErrorCode
  readonly nextStep: string | undefined
  readonly reasons: readonly string[]

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.nextStep = details.nextStep
    this.reasons = details.reasons ?? []
  }
}

/** The workflow is wrong; its author acts. Messages name the input as it is written in YAML. */
export class InputError extends SecureDeployError {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  constructor(code: InputErrorCode, message: string, details?: ErrorDetails) {
    super(message, details)
    this.code = code
  }
}

/** The evidence does not hold; stop, security acts. */
export class VerificationError extends SecureDeployError {
  override readonly name = 'VerificationError'
  readonly code: VerificationErrorCode
  constructor(code: VerificationErrorCode, message: string, details?: ErrorDetails) {
    super(message, details)
    this.code = code
  }
}

/** The evidence holds, but this is not allowed here; the policy's owner acts. */
export class PolicyError extends SecureDeployError {
  override readonly name = 'PolicyError'
  readonly code: PolicyErrorCode
  constructor(code: PolicyErrorCode, message: string, details?: ErrorDetails) {
    super(message, details)
    this.code = code
  }
}

export interface ServiceErrorDetails extends ErrorDetails {
  /** The operation as the service names it, e.g. `s3:PutObject`. */
  readonly operation?: string
  readonly requestId?: string
  /** Whether the same call may succeed later without anyone changing anything. */
  readonly retryable?: boolean
}

/** It could not be found out; the operator acts. */
export class ServiceError extends SecureDeployError {
  override readonly name = 'ServiceError'
  readonly code: ServiceErrorCode
  readonly operation: string | undefined
  readonly requestId: string | undefined
  readonly retryable: boolean
  constructor(code: ServiceErrorCode, message: string, details: ServiceErrorDetails = {}) {
    super(message, details)
    this.code = code
    this.operation = details.operation
    this.requestId = details.requestId
    this.retryable = details.retryable ?? false
  }
}
