/** Reads the statements of small records, in the one form in which they are written. */
import { parseStrictJson } from '@secure-deploy/notary'
import { Fields, malformed } from '../values/fields.ts'

/** Far more than any of them needs. */
const largestStatement = 1024 ** 2

export interface StatementForm<T> {
  readonly predicateType: string
  /** The whole document. */
  read(document: Fields): T
  encode(value: T): Uint8Array
}

/**
 * INVARIANT: what was read encodes to the very same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
export function parseCanonical<T>(bytes: Uint8Array, { predicateType, read, encode }: StatementForm<T>): T {
  let value: T
  try {
    const document = new Fields(parseStrictJson(bytes, largestStatement), '')
    if (document.text('predicateType') !== predicateType)
      throw malformed(`its predicateType is not ${predicateType}`)
    value = read(document)
  } catch (cause) {
    throw cause instanceof SyntaxError ? malformed(cause.message, cause) : cause
  }
  if (Buffer.compare(encode(value), bytes) !== 0)
    throw malformed('it is not in the canonical form that this version writes')
  return value
}
