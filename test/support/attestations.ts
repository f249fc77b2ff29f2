/** Asks the in-toto project's own definitions what they make of a statement. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attestationProgram } from '@secure-deploy/tools/real-parts/attestations'
import { temporaryFolder } from './temporary-folder.ts'

export interface AttestationReport {
  readonly predicateType: string
  /** Members that SLSA leaves to vendors, by their paths in the predicate. */
  readonly extensions: readonly string[]
}

/** @throws Error with the reason, for what is not a valid statement with a predicate of a known type */
export function checkAttestation(statement: Uint8Array | string): AttestationReport {
  const file = join(temporaryFolder(), 'statement.json')
  writeFileSync(file, statement)
  const printed = execFileSync(attestationProgram(), [file], { encoding: 'utf8', stdio: 'pipe' })
  return JSON.parse(printed) as AttestationReport
}
