/** Holds and lifts as in-toto statements, written and read in one canonical form. */
import { encodeActingRun, readActingRun } from '../release/acting-run.ts'
import { parseCanonical } from '../release/canonical-statement.ts'
import { readReleaseId, readTime, statementType } from '../release/statement.ts'
import { parseSha256, sha256Of } from '../values/digest.ts'
import type { Fields } from '../values/fields.ts'
import { malformed } from '../values/fields.ts'
import { isReleaseSegment } from '../values/names.ts'
import type { ReleaseName } from '../values/names.ts'
import { readLine } from '../values/one-line.ts'
import type { Hold, HoldScope, Lift } from './hold.ts'
import { scopeText } from './hold.ts'

export const holdType = 'https://github.com/OWNER/secure-deploy-actions/predicates/hold/v1'
export const liftType = 'https://github.com/OWNER/secure-deploy-actions/predicates/lift/v1'

export function encodeHold({ scope, reason, placedOn, until, run }: Hold): Uint8Array {
  return encode(holdType, scope, {
    scope: encodeScope(scope),
    reason,
    placedOn,
    ...(until === undefined ? {} : { until }),
    ...encodeActingRun(run),
  })
}

/** @throws VerificationError STATEMENT_MALFORMED */
export function parseHold(bytes: Uint8Array): Hold {
  return parseCanonical(bytes, { predicateType: holdType, read: readHold, encode: encodeHold })
}

export function encodeLift({ hold, scope, reason, liftedOn, run }: Lift): Uint8Array {
  return encode(liftType, scope, {
    hold: { sha256: hold },
    scope: encodeScope(scope),
    reason,
    liftedOn,
    ...encodeActingRun(run),
  })
}

/** @throws VerificationError STATEMENT_MALFORMED */
export function parseLift(bytes: Uint8Array): Lift {
  return parseCanonical(bytes, { predicateType: liftType, read: readLift, encode: encodeLift })
}

/** A scope has no bytes of its own: its digest is that of its text. */
function encode(predicateType: string, scope: HoldScope, predicate: object): Uint8Array {
  const name = scopeText(scope)
  const subject = [{ name, digest: { sha256: sha256Of(Buffer.from(name)) } }]
  return Buffer.from(JSON.stringify({ _type: statementType, subject, predicateType, predicate }))
}

function encodeScope(scope: HoldScope): object {
  switch (scope.kind) {
    case 'release':
      return { kind: scope.kind, name: scope.name, version: scope.version }
    case 'name':
      return { kind: scope.kind, name: scope.name }
    case 'environment':
      return { kind: scope.kind, environment: scope.environment }
    case 'signer':
      return { kind: scope.kind, signer: scope.signer }
  }
}

function readHold(document: Fields): Hold {
  const predicate = document.fields('predicate')
  const until = predicate.optionalText('until')
  return {
    scope: readScope(predicate.fields('scope')),
    reason: readLine(predicate, 'reason'),
    placedOn: readTime(predicate.text('placedOn')),
    ...(until === undefined ? {} : { until: readTime(until) }),
    ...readActingRun(predicate),
  }
}

function readLift(document: Fields): Lift {
  const predicate = document.fields('predicate')
  const hold = parseSha256(predicate.fields('hold').text('sha256'))
  if (hold === undefined) throw malformed('it names no hold by its SHA-256')
  return {
    hold,
    scope: readScope(predicate.fields('scope')),
    reason: readLine(predicate, 'reason'),
    liftedOn: readTime(predicate.text('liftedOn')),
    ...readActingRun(predicate),
  }
}

function readScope(fields: Fields): HoldScope {
  const kind = fields.text('kind')
  switch (kind) {
    case 'release':
      return { kind, ...readReleaseId(fields) }
    case 'name':
      return { kind, name: readSegment(fields, 'name') as ReleaseName }
    case 'environment':
      return { kind, environment: readSegment(fields, 'environment') }
    case 'signer':
      return { kind, signer: readLine(fields, 'signer') }
    default:
      throw malformed('it holds something of an unknown kind')
  }
}

function readSegment(fields: Fields, name: string): string {
  const text = fields.text(name)
  if (!isReleaseSegment(text)) throw malformed(`its ${name} is not allowed`)
  return text
}
