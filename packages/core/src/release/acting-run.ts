/** Who acted, in the form in which signed records keep it. */
import { Fields } from '../values/fields.ts'
import type { ClaimsSource, RunClaims } from './run.ts'
import { readClaims, readClaimsSource } from './statement.ts'

/** The run of a workflow. A record that somebody made from a terminal has none. */
export interface ActingRun {
  readonly claims: RunClaims
  readonly claimsSource: ClaimsSource
}

export function encodeActingRun(run: ActingRun | undefined): object {
  if (run === undefined) return {}
  return { run: readClaims(new Fields(run.claims, 'claims')), claimsSource: run.claimsSource }
}

/** @throws VerificationError STATEMENT_MALFORMED */
export function readActingRun(fields: Fields): { readonly run?: ActingRun } {
  if (!fields.has('run')) return {}
  const claimsSource = readClaimsSource(fields.text('claimsSource'))
  return { run: { claims: readClaims(fields.fields('run')), claimsSource } }
}
