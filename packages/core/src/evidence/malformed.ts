/** The one way in which evidence is refused: it claims a form and does not keep to it. */
import { VerificationError } from '../errors.ts'

/** What an evidence file is called, by its name in the release and the form that it claims. */
export interface Subject {
  readonly name: string
  readonly form: 'JUnit XML' | 'SARIF' | 'CycloneDX' | 'SPDX'
}

/** `reason` is a clause that goes on after the file and its form. */
export function malformed({ name, form }: Subject, reason: string, cause?: unknown): VerificationError {
  return new VerificationError('EVIDENCE_MALFORMED', `${name} cannot be read as ${form}: ${reason}`, {
    cause,
  })
}

/** A text of the file as it can stand in a message: in one line, and not long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}
