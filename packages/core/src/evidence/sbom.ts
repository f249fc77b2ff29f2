/** What is kept of a software bill of materials, whatever form it was read from. */
import type { EvidenceFile } from '../facts/rule-facts.ts'
import { malformed, quoted } from './malformed.ts'
import type { Subject } from './malformed.ts'

export type Sbom = Omit<Extract<EvidenceFile, { kind: 'sbom' }>, 'name'>

export function sbomOf(
  format: Sbom['format'],
  { components, sha256 }: Pick<Sbom, 'components' | 'sha256'>,
): Sbom {
  return { kind: 'sbom', format, components, sha256: [...new Set(sha256)].sort() }
}

/** 64 hexadecimal digits, in lowercase whatever the writer's. @throws VerificationError EVIDENCE_MALFORMED */
export function readSha256(text: string, subject: Subject): string {
  if (/^[0-9A-Fa-f]{64}$/.test(text)) return text.toLowerCase()
  throw malformed(subject, `${quoted(text)} is no SHA-256 digest`)
}
