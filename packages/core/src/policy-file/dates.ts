/** Dates as policies write them, in UTC. */

/** A date means its first moment. @throws SyntaxError for a day or a time that does not exist */
export function parseDate(text: string): Date {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})Z)?$/.exec(text) ?? []
  const written = `${day}T${time}.000Z`
  const date = new Date(written)
  // JavaScript takes the 30th of February for the 2nd of March.
  if (Number.isNaN(date.getTime()) || date.toISOString() !== written) {
    throw new SyntaxError(`there is no ${JSON.stringify(text.slice(0, 64))}`)
  }
  return date
}
