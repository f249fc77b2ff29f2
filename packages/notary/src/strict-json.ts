/** JSON with one meaning: text that two parsers could read differently is refused. */

/** A release of 300,000 files has fewer values; each costs memory, however short its text is. */
const mostValues = 4_000_000

/** Deeper than any document that is read here; JSON.parse and its callers must not meet the end of the stack. */
const deepest = 100

/**
 * Reads UTF-8 JSON (RFC 8259) of at most `maxBytes` bytes, 4,000,000 values and 100 levels. Refuses a byte order mark,
 * bytes that are not UTF-8, and an object that names a key twice, also when the two are escaped differently. A key
 * `__proto__` is an own property like any other, so callers must look keys up with `Object.hasOwn` or in arrays of
 * known names. Throws SyntaxError.
 */
export function parseStrictJson(bytes: Uint8Array, maxBytes: number): unknown {
  if (bytes.length > maxBytes) throw new SyntaxError(`The JSON is larger than ${maxBytes} bytes.`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new SyntaxError('The JSON is not UTF-8.', { cause })
  }
  // Before anything is built from it: hostile text can need a hundred times its size in memory.
  refuseAmbiguous(text)
  return JSON.parse(text)
}

/** Walks over the marks between values; whether they stand where JSON allows them is left to JSON.parse. */
function refuseAmbiguous(text: string): void {
  /** The keys of each object around the current place; undefined for a list. */
  const around: (Set<string> | undefined)[] = []
  let values = 0
  let isKey = false
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at)
        if (isKey) noteKey(around.at(-1), text.slice(at, end))
        isKey = false
        at = end - 1
        break
      }
      case '{':
      case '[':
        isKey = text[at] === '{'
        around.push(isKey ? new Set() : undefined)
        values += 1
        break
      case '}':
      case ']':
        around.pop()
        isKey = false
        break
      case ',':
        isKey = around.at(-1) !== undefined
        values += 1
        break
      default:
    }
    if (around.length > deepest) throw new SyntaxError('The JSON is nested too deeply.')
    if (values > mostValues) throw new SyntaxError(`The JSON has more than ${mostValues} values.`)
  }
}

function noteKey(keys: Set<string> | undefined, literal: string): void {
  const key: unknown = JSON.parse(literal)
  if (keys === undefined || typeof key !== 'string') throw new SyntaxError('The JSON is malformed.')
  if (keys.has(key))
    throw new SyntaxError(`The JSON names the key ${JSON.stringify(key)} twice in one object.`)
  keys.add(key)
}

/** Where the string that starts at `start` has ended. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1
    // An even number of them escape each other, and not the quotation mark.
    if (backslashes % 2 === 0) return quote + 1
  }
  throw new SyntaxError('The JSON ends within a string.')
}

/** A JSON object as its own properties; undefined for every other value. */
export function asObject(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}
