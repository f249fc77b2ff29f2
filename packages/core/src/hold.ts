/** Holds: what is held, by whom and why, and where a hold and what lifts it stand in a store. */
import type { Sha256 } from './digest.ts'
import { holdsPrefix } from './layout.ts'
import type { ReleaseName, ReleaseVersion } from './names.ts'
import type { ClaimsSource, RunClaims } from './run.ts'

/** What a hold stops. */
export type HoldScope =
  | { readonly kind: 'release'; readonly name: ReleaseName; readonly version: ReleaseVersion }
  | { readonly kind: 'name'; readonly name: ReleaseName }
  | { readonly kind: 'environment'; readonly environment: string }
  /** As `signed-by` names it: the ARN of a signing profile (all its versions) or profile version, or a certificate's subject. */
  | { readonly kind: 'signer'; readonly signer: string }

/** Who acted: the run, where a workflow did; absent where somebody did from a terminal. */
export interface ActingRun {
  readonly claims: RunClaims
  readonly claimsSource: ClaimsSource
}

export interface Hold {
  readonly scope: HoldScope
  /** One line. */
  readonly reason: string
  /** RFC 3339 in UTC. */
  readonly placedOn: string
  /** From this time on the hold is over by itself, RFC 3339 in UTC. */
  readonly until?: string
  readonly run?: ActingRun
}

/** The record that ends one hold. */
export interface Lift {
  /** The digest of the hold's statement. */
  readonly hold: Sha256
  readonly scope: HoldScope
  readonly reason: string
  readonly liftedOn: string
  readonly run?: ActingRun
}

/** Below this stand all holds of one scope; of signers, the holds of all of them. */
export function scopePrefix(scope: HoldScope): string {
  switch (scope.kind) {
    case 'release':
      return `${holdsPrefix}release/${scope.name}/${scope.version}/`
    case 'name':
      return `${holdsPrefix}name/${scope.name}/`
    case 'environment':
      return `${holdsPrefix}environment/${scope.environment}/`
    case 'signer':
      return `${holdsPrefix}signer/`
  }
}

/** `hold` is the digest of the hold's statement. */
export function holdKey(scope: HoldScope, hold: Sha256): string {
  return `${scopePrefix(scope)}${hold}/hold.bundle.json`
}

/** `lift` is the digest of the lift's statement, so that nobody can stand in the way of a lift by taking its key. */
export function liftKey(scope: HoldScope, hold: Sha256, lift: Sha256): string {
  return `${scopePrefix(scope)}${hold}/lifts/${lift}.bundle.json`
}
