/** Base64 with exactly one spelling for each sequence of bytes (RFC 4648, sections 4 and 5). */

function decode(text: unknown, encoding: 'base64' | 'base64url'): Uint8Array | undefined {
  if (typeof text !== 'string' || text === '') return undefined
  const bytes = Buffer.from(text, encoding)
  // Node's decoder is lenient in alphabet, padding and left-over bits; encoding again tells.
  return bytes.toString(encoding) === text ? new Uint8Array(bytes) : undefined
}

/** Standard alphabet with padding; undefined for anything else, also for nothing at all. */
export function decodeBase64(text: unknown): Uint8Array | undefined {
  return decode(text, 'base64')
}

/** URL-safe alphabet without padding; undefined for anything else, also for nothing at all. */
export function decodeBase64Url(text: unknown): Uint8Array | undefined {
  return decode(text, 'base64url')
}
