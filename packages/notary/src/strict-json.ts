/** JSON with one meaning: text that two parsers could read differently is refused. */
import { type AnyNode, parse, traverse } from '@humanwhocodes/momoa'

/**
 * Reads UTF-8 JSON (RFC 8259) of at most `maxBytes` bytes. Refuses a byte order mark, bytes that are not UTF-8, and an
 * object that names a key twice, also when the two are escaped differently. A key `__proto__` is an own property like
 * any other, so callers must look keys up with `Object.hasOwn` or in arrays of known names. Throws SyntaxError.
 */
export function parseStrictJson(bytes: Uint8Array, maxBytes: number): unknown {
  if (bytes.length > maxBytes) throw new SyntaxError(`The JSON is larger than ${maxBytes} bytes.`)
  let value: unknown
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = JSON.parse(text)
    refuseDuplicateKeys(text)
  } catch (cause) {
    if (cause instanceof SyntaxError) throw cause
    // TypeError: not UTF-8. RangeError: nested deeper than the stack.
    throw new SyntaxError('The JSON is not UTF-8 or is nested too deeply.', { cause })
  }
  return value
}

function refuseDuplicateKeys(text: string): void {
  traverse(parse(text, { mode: 'json' }), {
    enter(entered) {
      const node = entered as AnyNode
      if (node.type !== 'Object') return
      const names = new Set<string>()
      for (const { name } of node.members) {
        const key = name.type === 'String' ? name.value : name.name
        if (names.has(key))
          throw new SyntaxError(`The JSON names the key ${JSON.stringify(key)} twice in one object.`)
        names.add(key)
      }
    },
  })
}

/** A JSON object as its own properties; undefined for every other value. */
export function asObject(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}
