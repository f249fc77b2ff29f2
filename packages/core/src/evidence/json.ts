/** Holds the JSON of a report to the shape that its standard gives it. */
import * as v from 'valibot'
import { malformed } from './malformed.ts'
import type { Subject } from './malformed.ts'

/** What the shape makes of the value; members that it does not name are left out. @throws VerificationError EVIDENCE_MALFORMED */
export function readShape<const Shape extends v.GenericSchema>(
  shape: Shape,
  value: unknown,
  subject: Subject,
): v.InferOutput<Shape> {
  const outcome = v.safeParse(shape, value, { abortEarly: true })
  if (outcome.success) return outcome.output
  const [issue] = outcome.issues
  throw malformed(subject, `${placeOf(issue)} ${faultOf(issue)}`)
}

/** As one would point at it: `runs[0].results[3].level`. */
function placeOf({ path }: v.BaseIssue<unknown>): string {
  const place = (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
  return place === '' ? 'it' : place.slice(1, 200)
}

const kinds: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  boolean: 'true or false',
  number: 'a number',
  string: 'text',
}

/** Checks of ours say what is wrong in their messages. */
function faultOf({ kind, input, expected, message }: v.BaseIssue<unknown>): string {
  if (kind === 'validation') return `is ${message}`
  if (input === undefined) return 'is missing'
  return `is not ${kinds[expected ?? ''] ?? expected ?? 'what it should be'}`
}

/** A list that some writers leave out and others write as null, where they mean an empty one. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.nullish(v.array(item), () => [])
}

/** The fault of a version that no reader here knows. */
export const unread = 'no version of it that is read'
