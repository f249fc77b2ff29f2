/** The one error class of this package: every refusal has a stable code and says which of three meanings it has. */
import { errorKinds } from './error-codes.ts'
import type { NotaryErrorCode, NotaryErrorKind } from './error-codes.ts'
import type { SignatureCheck } from './types.ts'

/** Every code this package can raise; documentation tests read it. */
export const notaryErrorCodes = Object.keys(errorKinds) as readonly NotaryErrorCode[]

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
    this.kind = errorKinds[code]
    this.checks = options.checks
  }
}
