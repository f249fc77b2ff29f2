/** What became of a piece of evidence when it was verified a moment ago. */
import type { ErrorCode, SecureDeployError } from '../errors.ts'
import { PolicyError, ServiceError, VerificationError } from '../errors.ts'

export type Standing =
  | { readonly kind: 'holds' }
  | ({ readonly kind: 'does-not-hold' } & Failure)
  /** It could not be found out. */
  | ({ readonly kind: 'unknown' } & Failure)
  /** It does not hold, and nothing rests on it: a signature too many, or a hold that those who may lift it have lifted. */
  | ({ readonly kind: 'set-aside' } & Failure)

interface Failure {
  readonly code: ErrorCode
  readonly reason: string
  readonly failure: SecureDeployError
}

export type FailedStanding = Exclude<Standing, { kind: 'holds' }>

export const holds: Standing = { kind: 'holds' }

/**
 * What a failure says of the evidence that was being verified.
 * @throws the failure itself where it says nothing of it: a fault of ours, or of whoever asked
 */
export function standingAfter(failure: unknown): FailedStanding {
  if (failure instanceof VerificationError || failure instanceof PolicyError)
    return { kind: 'does-not-hold', code: failure.code, reason: failure.message, failure }
  if (failure instanceof ServiceError)
    return { kind: 'unknown', code: failure.code, reason: failure.message, failure }
  throw failure
}

export function setAside(standing: FailedStanding): FailedStanding {
  return { ...standing, kind: 'set-aside' }
}

export type Verdict = 'holds' | 'does-not-hold' | 'unknown'

/** The worst of some standings; what was set aside decides nothing. */
export function worstOf(standings: readonly Standing[]): Verdict {
  const kinds = new Set(standings.map(({ kind }) => kind))
  if (kinds.has('does-not-hold')) return 'does-not-hold'
  return kinds.has('unknown') ? 'unknown' : 'holds'
}
