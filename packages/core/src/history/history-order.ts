/** The order in which a history is told: what was built and signed first, then everything as it happened. */
import type { HistoryLine } from './history-line.ts'

/**
 * `groups` are each in an order of their own: a line without a time stays behind the one before it, and an approval before the
 * promotion that it was for.
 */
export function inOrderOfTime(
  first: readonly HistoryLine[],
  groups: readonly (readonly HistoryLine[])[],
): readonly HistoryLine[] {
  const rest: TimedLine[] = []
  let latest = Number.NEGATIVE_INFINITY
  for (const group of groups) {
    const lines = timed(group, latest)
    for (const { time } of lines) latest = Math.max(latest, time)
    rest.push(...lines)
  }
  // The order of what happened in the same second is that of the environments.
  return [...first, ...rest.toSorted((one, other) => one.time - other.time).map(({ line }) => line)]
}

interface TimedLine {
  readonly line: HistoryLine
  readonly time: number
}

/** `before`: what a line without a time is not earlier than, where its group names no time before it. */
function timed(group: readonly HistoryLine[], before: number): readonly TimedLine[] {
  let last = before
  const times = inGroup(group).map((line) => {
    const own = line.time === undefined || line.step === 'approved' ? last : Date.parse(line.time.at)
    last = own
    return { line, time: own }
  })
  return withApprovals(times)
}

/** Deployments come in the order of their keys, which says nothing. */
function inGroup(group: readonly HistoryLine[]): readonly HistoryLine[] {
  const isDated = ({ step, time }: HistoryLine) => step === 'deployed' && time !== undefined
  const deployed = group.filter(isDated)
  const others = group.filter((line) => !isDated(line))
  const undated = others.filter(({ step }) => step === 'deployed')
  const before = others.filter(({ step }) => step !== 'deployed')
  const inTime = deployed.toSorted((one, other) => ((one.time?.at ?? '') < (other.time?.at ?? '') ? -1 : 1))
  return [...before, ...inTime, ...undated]
}

/** An approval is told with the promotion that follows it. */
function withApprovals(lines: readonly TimedLine[]): readonly TimedLine[] {
  return lines.map(({ line, time }, index) =>
    line.step === 'approved' ? { line, time: lines[index + 1]?.time ?? time } : { line, time },
  )
}
