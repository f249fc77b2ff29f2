/** The in-toto project's own definitions of statements, SLSA provenance and verification summaries. */
import { join } from 'node:path'
import { goSource } from './go-source.ts'
import { installedPart } from './part.ts'

export const attestations = goSource('attestation-check')

/** The installed program. */
export function attestationProgram(): string {
  return join(installedPart(attestations), attestations.name)
}
