/** Changes to any place of a file's fields, for properties that hold whatever a file says. */
import fc from 'fast-check'

/** Every place of a value, outermost first. */
export function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...path, name]))]
}

/** A copy of the value with something else at one place. */
export function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by
  const inner = (value as Record<string, unknown>)[name]
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((one, index) =>
      String(index) === name ? replaced(one, rest, by) : one,
    )
  return { ...(value as object), [name]: replaced(inner, rest, by) }
}

/** What no file should have, and what some might. */
export const strange = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    '*',
    '../..',
    '__proto__',
    '\u0000',
    '\u202e',
    's3://',
    'file:///',
    'arn:aws:signer:',
    'x'.repeat(5000),
  ),
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, [], {}, [[]], [{}], { threshold: 1, signers: [] }),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }),
)
