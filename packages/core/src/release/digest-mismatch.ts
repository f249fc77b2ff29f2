/** What is said of a file that is not what was signed. */
import { VerificationError } from '../errors.ts'
import type { ReleaseFile } from './statement.ts'

export function mismatch(
  { name, digest }: ReleaseFile,
  actual: { readonly size: number; readonly sha256?: string },
  location: { readonly uri: string },
): VerificationError {
  const got =
    actual.sha256 === undefined
      ? `more than ${digest.size} bytes`
      : `${actual.size} bytes with sha256 ${actual.sha256}`
  return new VerificationError(
    'DIGEST_MISMATCH',
    `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`,
  )
}
