/** Points in time as certificates (RFC 5280) and envelopes (RFC 3339) write them, read strictly. */
import { derTag, type DerElement } from './der.ts'

/** Undefined for a date or time of day that does not exist. */
function utc(text: string): Date | undefined {
  const date = new Date(`${text}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined
}

const rfc3339 = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/** Reads an RFC 3339 date-time with `Z` or an offset; undefined for anything else. Digits beyond milliseconds are dropped. */
export function parseRfc3339(text: string): Date | undefined {
  const match = rfc3339.exec(text)
  const local = match?.[1] === undefined ? undefined : utc(match[1])
  if (match === null || local === undefined) return undefined
  const milliseconds = Number((match[2] ?? '').padEnd(3, '0').slice(0, 3))
  const offsetMinutes = match[3] === undefined ? 0 : Number(match[4]) * 60 + Number(match[5])
  const sign = match[3] === '-' ? 1 : -1
  return new Date(local.getTime() + milliseconds + sign * offsetMinutes * 60_000)
}

/** RFC 3339 in UTC with whole seconds, as the Notary Project's signers write it. */
export function formatRfc3339(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** Reads a UTCTime or GeneralizedTime in the only forms that RFC 5280, section 4.1.2.5, allows. Throws SyntaxError. */
export function readTime(element: DerElement | undefined): Date {
  const text = Buffer.from(element?.content ?? []).toString('latin1')
  let full: string
  if (element?.tag === derTag.utcTime && /^\d{12}Z$/.test(text)) {
    full = (Number(text.slice(0, 2)) >= 50 ? '19' : '20') + text
  } else if (element?.tag === derTag.generalizedTime && /^\d{14}Z$/.test(text)) {
    full = text
  } else {
    throw new SyntaxError('A time is not written as certificates write it.')
  }
  const date = utc(full.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6'))
  if (date === undefined) throw new SyntaxError('A certificate names a time that does not exist.')
  return date
}
