/** Times as reports write them: ISO 8601, with or without an offset. */

const form = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?([.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?$/i

/** What is written without an offset is read as UTC; undefined for what is no time. */
export function readReportTime(text: string): Date | undefined {
  const [, day, minute, second = ':00', , offset = 'Z'] = form.exec(text.trim()) ?? []
  if (day === undefined || minute === undefined) return undefined
  const zone = /^z$/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
  const time = new Date(`${day}T${minute}${second}${zone}`)
  return Number.isNaN(time.getTime()) ? undefined : time
}
