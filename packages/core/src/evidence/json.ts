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
  const place = v.getDotPath(issue) ?? 'it'
  throw malformed(subject, `${place.slice(0, 200)} is not ${issue.expected ?? 'as the standard says'}`)
}

/** A list that some writers leave out and others write as null, where they mean an empty one. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.nullish(v.array(item), () => [])
}
