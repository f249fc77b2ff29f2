/** Times as users write them: a moment of RFC 3339, or for an end also how long from now. */
import { InputError } from '../errors.ts'
import { durationAllowed, durationForm, toMilliseconds } from './duration.ts'
import type { ParseText } from './texts.ts'

const momentForm = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/
const momentAllowed = 'a time with its offset such as 2030-01-31T18:00:00Z'

/** @throws InputError INPUT_MALFORMED also for a day or an hour that does not exist */
export const moment: ParseText<Date> = (text, input) => {
  const time = readMoment(text)
  if (time !== undefined) return time
  throw malformed(input, text, momentAllowed)
}

function readMoment(text: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = momentForm.exec(text) ?? []
  const time = new Date(text)
  if (year === undefined || Number.isNaN(time.getTime())) return undefined
  // A day that its month does not have would become one of the next month.
  const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return local.toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}`) ? time : undefined
}

export type Ending =
  { readonly kind: 'at'; readonly time: Date } | { readonly kind: 'after'; readonly milliseconds: number }

/** @throws InputError INPUT_MALFORMED */
export const ending: ParseText<Ending> = (text, input) => {
  if (durationForm.test(text)) return { kind: 'after', milliseconds: toMilliseconds(text) }
  const time = readMoment(text)
  if (time !== undefined) return { kind: 'at', time }
  throw malformed(input, text, `${momentAllowed}, or ${durationAllowed}`)
}

export function timeOf(end: Ending, now: Date): Date {
  switch (end.kind) {
    case 'at':
      return end.time
    case 'after':
      return new Date(now.getTime() + end.milliseconds)
  }
}

function malformed(input: string, text: string, allowed: string): InputError {
  return new InputError(
    'INPUT_MALFORMED',
    `${input} is ${JSON.stringify(text.slice(0, 64))}; allowed is ${allowed}`,
  )
}
