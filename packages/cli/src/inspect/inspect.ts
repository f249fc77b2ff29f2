/** Reads what a file claims, whatever of the suite's formats it has, and trusts none of it. */
import { parsePromotion, summaryType } from '@secure-deploy/core/environments/promotion'
import type { Promotion } from '@secure-deploy/core/environments/promotion'
import { InputError } from '@secure-deploy/core/errors'
import { toProductError } from '@secure-deploy/core/notary-refusals'
import type { Deployment } from '@secure-deploy/core/records/deployment'
import { deploymentType, parseDeployment } from '@secure-deploy/core/records/deployment'
import type { Hold, Lift } from '@secure-deploy/core/records/hold'
import { holdType, liftType, parseHold, parseLift } from '@secure-deploy/core/records/hold-statement'
import { largestBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { parseStatement, provenanceType, statementType } from '@secure-deploy/core/release/statement'
import type { Release } from '@secure-deploy/core/release/statement'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { Fields, malformed } from '@secure-deploy/core/values/fields'
import { parseEnvelope, parseStrictJson } from '@secure-deploy/notary'
import type { Envelope } from '@secure-deploy/notary'

export type Statement =
  | { readonly kind: 'release'; readonly release: Release }
  | { readonly kind: 'promotion'; readonly promotion: Promotion }
  | { readonly kind: 'deployment'; readonly deployment: Deployment }
  | { readonly kind: 'hold'; readonly hold: Hold }
  | { readonly kind: 'lift'; readonly lift: Lift }

export type Inspected =
  | {
      readonly kind: 'bundle'
      /** Of the file itself. */
      readonly sha256: string
      readonly statement: Statement
      readonly signatures: readonly Envelope[]
    }
  | { readonly kind: 'statement'; readonly sha256: string; readonly statement: Statement }
  | { readonly kind: 'signature'; readonly sha256: string; readonly envelope: Envelope }

/**
 * Reads a bundle, a statement or a signature envelope by the very parsers that verifications use.
 * @throws InputError INPUT_MALFORMED for a file of none of these kinds
 * @throws VerificationError for one of them that is malformed
 */
export function inspect(bytes: Uint8Array, path: string): Inspected {
  const members = membersOf(bytes, path)
  const sha256 = sha256Of(bytes)
  if (members.has('statement') && members.has('signatures')) {
    const bundle = parseBundle(bytes)
    const statement = readStatement(bundle.statement)
    return { kind: 'bundle', sha256, statement, signatures: bundle.signatures.map(readEnvelope) }
  }
  if (members.has('payload') && members.has('protected'))
    return { kind: 'signature', sha256, envelope: readEnvelope(bytes) }
  if (members.has('_type')) return { kind: 'statement', sha256, statement: readStatement(bytes) }
  throw unknownKind(path)
}

function membersOf(bytes: Uint8Array, path: string): ReadonlySet<string> {
  let document: unknown
  try {
    document = parseStrictJson(bytes, largestBundle)
  } catch (cause) {
    throw unknownKind(path, cause)
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw unknownKind(path)
  return new Set(Object.keys(document))
}

/** Which reader is right is told by the predicate's type; that the statement is canonical is for the reader to say. */
function readStatement(bytes: Uint8Array): Statement {
  const { type, predicateType } = typesOf(bytes)
  switch (type === statementType ? predicateType : undefined) {
    case provenanceType:
      return { kind: 'release', release: parseStatement(bytes) }
    case summaryType:
      return { kind: 'promotion', promotion: parsePromotion(bytes) }
    case deploymentType:
      return { kind: 'deployment', deployment: parseDeployment(bytes) }
    case holdType:
      return { kind: 'hold', hold: parseHold(bytes) }
    case liftType:
      return { kind: 'lift', lift: parseLift(bytes) }
    default:
      throw malformed('it is none of a release, a promotion, a deployment, a hold or a lift')
  }
}

function typesOf(bytes: Uint8Array) {
  try {
    const fields = new Fields(parseStrictJson(bytes, largestBundle), '')
    return { type: fields.text('_type'), predicateType: fields.text('predicateType') }
  } catch (cause) {
    throw cause instanceof SyntaxError ? malformed('it is not strict JSON', cause) : cause
  }
}

function readEnvelope(bytes: Uint8Array): Envelope {
  try {
    return parseEnvelope(bytes)
  } catch (failure) {
    throw toProductError(failure)
  }
}

function unknownKind(path: string, cause?: unknown): InputError {
  return new InputError(
    'INPUT_MALFORMED',
    `${path} is neither a bundle nor a statement nor a signature envelope`,
    {
      cause,
      nextStep: 'Give a release.bundle.json, a release.statement.json, a .jws.sig, a record or a hold.',
    },
  )
}
