/** Durations as policies write them: a whole number of minutes, hours or days. */

export const durationForm = /^([1-9]\d{0,5})([mhd])$/
export const durationAllowed = 'a number of minutes, hours or days such as 30m, 24h or 7d'

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of a text that `durationForm` matches. A day is 24 hours, whatever the clocks of a place do. */
export function toMilliseconds(text: string): number {
  const [, count, unit] = durationForm.exec(text) ?? []
  if (count === undefined || unit === undefined) throw new Error(`not a duration: ${text}`)
  return Number(count) * (units[unit] ?? Number.NaN)
}

/** In the largest unit that leaves no rest: 1440 minutes are 1 day. */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes % 1440 === 0) return counted(minutes / 1440, 'day')
  return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute')
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`
}
