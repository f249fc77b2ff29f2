/** Holds: what is held, by whom and why, and where a hold and what lifts it stand in a store. */
import type { ActingRun } from '../release/acting-run.ts'
import { holdsPrefix } from '../release/layout.ts'
import type { Sha256 } from '../values/digest.ts'
import { parseSha256 } from '../values/digest.ts'
import type { ReleaseName, ReleaseVersion } from '../values/names.ts'

/** What a hold stops. */
export type HoldScope =
  | { readonly kind: 'release'; readonly name: ReleaseName; readonly version: ReleaseVersion }
  | { readonly kind: 'name'; readonly name: ReleaseName }
  | { readonly kind: 'environment'; readonly environment: string }
  /** The ARN of a signing profile (all its versions) or profile version, or attributes of a certificate's subject. */
  | { readonly kind: 'signer'; readonly signer: string }

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
  /** The digest of the hold's bundle. */
  readonly hold: Sha256
  readonly scope: HoldScope
  readonly reason: string
  readonly liftedOn: string
  readonly run?: ActingRun
}

/** A scope as one text, which names it in statements. */
export function scopeText(scope: HoldScope): string {
  switch (scope.kind) {
    case 'release':
      return `release/${scope.name}/${scope.version}`
    case 'name':
      return `name/${scope.name}`
    case 'environment':
      return `environment/${scope.environment}`
    case 'signer':
      return `signer/${scope.signer}`
  }
}

/** A scope as people read it. */
export function scopeInWords(scope: HoldScope): string {
  switch (scope.kind) {
    case 'release':
      return `${scope.name} ${scope.version}`
    case 'name':
      return `all releases of ${scope.name}`
    case 'environment':
      return `the environment ${scope.environment}`
    case 'signer':
      return `the signer ${scope.signer}`
  }
}

/** Below this stand all holds of one scope; of signers, whose names are no keys, the holds of all of them. */
export function scopePrefix(scope: HoldScope): string {
  return `${holdsPrefix}${scope.kind === 'signer' ? 'signer' : scopeText(scope)}/`
}

/**
 * `hold` is the digest of the hold's bundle: whatever stands at a key is these bytes or was put there to deceive, and nobody can
 * take a key before its signature is made.
 */
export function holdKey(scope: HoldScope, hold: Sha256): string {
  return `${scopePrefix(scope)}${hold}/hold.bundle.json`
}

/** `lift` is the digest of the lift's bundle. */
export function liftKey(scope: HoldScope, hold: Sha256, lift: Sha256): string {
  return `${scopePrefix(scope)}${hold}/lifts/${lift}.bundle.json`
}

/** What a key below `holds/` says by itself. */
export interface HoldObject {
  readonly kind: 'hold' | 'lift'
  readonly key: string
  /** The digest of the hold that it is, or that it lifts. */
  readonly hold: Sha256
  /** What a hold shares with its lifts, and with nothing else. */
  readonly folder: string
}

/** How many segments stand between a kind of scope and the digest of its hold. */
const scopeLengths: Readonly<Record<HoldScope['kind'], number>> = {
  release: 2,
  name: 1,
  environment: 1,
  signer: 0,
}

/** The parts of a key's scope, the kind first; undefined for a kind that this version does not know. */
export function scopeSegments(key: string): readonly [HoldScope['kind'], ...string[]] | undefined {
  const [kind = '', ...rest] = key.slice(holdsPrefix.length).split('/')
  if (!Object.hasOwn(scopeLengths, kind)) return undefined
  const known = kind as HoldScope['kind']
  return [known, ...rest.slice(0, scopeLengths[known])]
}

/** Undefined for what is neither the key of a hold nor that of a lift. */
export function readHoldKey(key: string): HoldObject | undefined {
  const scope = scopeSegments(key)
  if (scope === undefined) return undefined
  const [digest = '', ...names] = key.slice(holdsPrefix.length).split('/').slice(scope.length)
  const hold = parseSha256(digest)
  const kind = kindOf(names)
  if (hold === undefined || kind === undefined) return undefined
  return { kind, key, hold, folder: key.slice(0, -names.join('/').length) }
}

function kindOf(names: readonly string[]): HoldObject['kind'] | undefined {
  const [first, second = '', ...others] = names
  if (first === 'hold.bundle.json' && names.length === 1) return 'hold'
  const lift = second.endsWith(bundleSuffix) ? second.slice(0, -bundleSuffix.length) : ''
  const isLift = first === 'lifts' && others.length === 0 && parseSha256(lift) !== undefined
  return isLift ? 'lift' : undefined
}

const bundleSuffix = '.bundle.json'
