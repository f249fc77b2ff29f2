/** Times as reports write them: ISO 8601, with or without an offset, or as HTTP writes dates, which is how JavaScript shows UTC. */

const isoForm = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?([.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?$/i
/** IMF-fixdate (RFC 9110, section 5.6.7); Mocha's own reporter writes it. */
const httpForm = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/

/** What is written without an offset is read as UTC; undefined for what is no time. */
export function readReportTime(text: string): Date | undefined {
  const trimmed = text.trim()
  return httpForm.test(trimmed) ? readDate(trimmed) : readIso(trimmed)
}

function readIso(text: string): Date | undefined {
  const [, day, minute, second = ':00', , offset = 'Z'] = isoForm.exec(text) ?? []
  if (day === undefined || minute === undefined) return undefined
  // A day that its month does not have would become one of the next month.
  if (readDate(`${day}T00:00:00Z`)?.toISOString().startsWith(day) !== true) return undefined
  const zone = /^z$/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
  return readDate(`${day}T${minute}${second}${zone}`)
}

function readDate(text: string): Date | undefined {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? undefined : time
}
