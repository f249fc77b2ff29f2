/** window: the promotion happens within one of the times of the week that the environment allows. */
import type { Rule } from '../facts/rule-facts.ts'
import { fail, notApplicable, pass } from '../facts/verdict.ts'
import { weekdays } from '../policy/deploy-policy.ts'
import type { TimeWindow } from '../policy/deploy-policy.ts'
import { toTime } from '../release/statement.ts'

const id = 'window'

export const window: Rule = {
  id,
  purposes: ['promote'],
  evaluate({ environment: { windows }, now }) {
    const actual = toTime(now)
    if (windows.length === 0) return notApplicable(id, actual)
    const expected = windows.map(inWords).join(' or ')
    const zones = [...new Set(windows.map(({ timeZone }) => timeZone))]
    const comparison = { expected, actual: zones.map((zone) => describe(now, zone)).join(', ') }
    return windows.some((one) => isWithin(one, now)) ? pass(id, comparison) : fail(id, comparison)
  },
}

function isWithin({ days, start, end, timeZone }: TimeWindow, now: Date): boolean {
  const local = localTime(now, timeZone)
  if (local === undefined) return false
  return days.some((day) => day === local.day) && start <= local.minute && local.minute < end
}

interface LocalTime {
  readonly day: string
  /** Minutes since midnight. */
  readonly minute: number
}

/** What calendars and clocks show there; undefined for a time zone that is not known. */
function localTime(now: Date, timeZone: string): LocalTime | undefined {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  } catch (failure) {
    if (failure instanceof RangeError) return undefined
    throw failure
  }
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]))
  const day = parts.get('weekday')?.toLowerCase()
  const minute = Number(parts.get('hour')) * 60 + Number(parts.get('minute'))
  return day === undefined || Number.isNaN(minute) ? undefined : { day, minute }
}

function describe(now: Date, timeZone: string): string {
  const local = localTime(now, timeZone)
  return local === undefined
    ? `a time zone that is not known: ${timeZone}`
    : `${local.day} ${clock(local.minute)} in ${timeZone}`
}

function inWords({ days, start, end, timeZone }: TimeWindow): string {
  // In the order of the week, however the policy lists them.
  const named = weekdays.filter((day) => days.includes(day)).join(' ')
  return `${named} ${clock(start)} to ${clock(end)} in ${timeZone}`
}

function clock(minute: number): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
