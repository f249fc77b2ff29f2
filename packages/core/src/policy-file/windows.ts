/** Times of the day and time zones as policies write them. */

export const openingForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/
/** Midnight at a day's end has a time of its own. */
export const closingForm = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

/** Minutes since midnight; not a number for what is no time of the day. */
export function minutesOf(clock: string): number {
  if (!closingForm.test(clock)) return Number.NaN
  const [hours, minutes] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Whether the text names a time zone of the IANA database; offsets such as `+01:00`, which know no summer time, are none. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
