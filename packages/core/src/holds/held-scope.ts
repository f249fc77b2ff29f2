/** What a hold's scope covers: names without regard to case, and signers by profile or by attributes of their subject. */
import type { DnAttribute } from '@secure-deploy/notary'
import { parseNameText } from '@secure-deploy/notary'
import { InputError } from '../errors.ts'
import type { HoldScope } from '../records/hold.ts'
import { scopeSegments } from '../records/hold.ts'
import type { ReleaseId } from '../release/layout.ts'
import { parseTrustedProfileArn } from '../values/arn.ts'
import type { ReleaseName, ReleaseVersion } from '../values/names.ts'
import { isOneLine } from '../values/one-line.ts'
import type { ParseText } from '../values/texts.ts'

/** What a user names to be held; as many as make one scope. */
export interface ScopeParts {
  readonly name: ReleaseName | undefined
  readonly version: ReleaseVersion | undefined
  readonly environment: string | undefined
  readonly signer: string | undefined
}

/** Undefined unless the parts name exactly one thing. */
export function scopeOf({ name, version, environment, signer }: ScopeParts): HoldScope | undefined {
  const named = [name, environment, signer].filter((part) => part !== undefined)
  if (named.length !== 1 || (version !== undefined && name === undefined)) return undefined
  if (environment !== undefined) return { kind: 'environment', environment }
  if (signer !== undefined) return { kind: 'signer', signer }
  if (name === undefined) return undefined
  return version === undefined ? { kind: 'name', name } : { kind: 'release', name, version }
}

/** What may be held. */
export interface HoldQuestion {
  readonly id: ReleaseId
  /** Holds on environments are left out unless one is given. */
  readonly environment?: string
  /** Whoever signed the release, as signatures name them. */
  readonly signedBy: readonly string[]
}

/**
 * Fail closed: whether what stands at a key may be about the release, judged by the key alone. What is of an unknown kind may
 * be; of signers every hold may be.
 */
export function mayConcern(key: string, { id, environment }: HoldQuestion): boolean {
  const [kind, ...names] = scopeSegments(key) ?? []
  switch (kind) {
    case 'release':
      return isSame(names, [id.name, id.version])
    case 'name':
      return isSame(names, [id.name])
    case 'environment':
      return environment !== undefined && isSame(names, [environment])
    case 'signer':
    case undefined:
      return true
  }
}

/** A hold that was placed in a hurry holds, whatever the case in which it names something; GitHub's environments know no case either. */
function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.join('/').toLowerCase() === others.join('/').toLowerCase()
}

/** Whether a scope whose key may concern the release does so. */
export function concerns(scope: HoldScope, { signedBy }: HoldQuestion): boolean {
  return scope.kind !== 'signer' || signedBy.some((signer) => isHeldSigner(scope.signer, signer))
}

/**
 * Whether a hold on `held` holds `signer`. A profile holds all its versions; attributes of a subject hold every subject that
 * has them, just as trusted identities do.
 */
export function isHeldSigner(held: string, signer: string): boolean {
  if (held === signer) return true
  if (held.startsWith('arn:')) return signer.startsWith(`${held}/`)
  const part = attributesOf(held)
  const whole = attributesOf(signer)
  if (part === undefined || whole === undefined) return false
  return part.every(({ type, value }) => whole.some((one) => one.type === type && one.value === value))
}

function attributesOf(subject: string): readonly DnAttribute[] | undefined {
  try {
    return parseNameText(subject)
  } catch {
    return undefined
  }
}

/** @throws InputError INPUT_MALFORMED, or SIGNER_MALFORMED for the ARN of something else than a signing profile */
export const parseHeldSigner: ParseText<string> = (text, input) => {
  if (text.startsWith('arn:')) return parseTrustedProfileArn(text).arn
  if (isOneLine(text) && attributesOf(text) !== undefined) return text
  throw new InputError(
    'INPUT_MALFORMED',
    `${input} is ${JSON.stringify(text.slice(0, 64))}; allowed are the ARN of a signing profile or of one version of it, and attributes of a certificate's subject such as CN=signer,O=example`,
  )
}
