/** The lines of a history that a promotion record tells: who approved, and that the release was let into an environment. */
import type { ApprovalDecision } from '../approvals/approvals.ts'
import { arrivalTime } from '../environments/arrivals.ts'
import type { StoredRecord } from '../environments/promotion-record.ts'
import { isFirstArrival } from '../environments/promotion.ts'
import { toTime } from '../values/utc-time.ts'
import type { HistoryLine, HistoryTime } from './history-line.ts'
import { holds } from './history-standing.ts'

/** `remarks` are about the arrival. */
export function promotionLines(
  record: StoredRecord,
  remarks: Pick<HistoryLine, 'warnings' | 'notes'> = {},
): readonly HistoryLine[] {
  const { promotion, signatures, location, sha256 } = record
  const { environment, decision } = promotion
  const common = { environment, at: location.uri, digest: `sha256:${sha256}`, standing: holds }
  const arrival: HistoryLine = {
    ...common,
    step: isFirstArrival(promotion) ? 'arrived' : 'promoted',
    time: timeOf(record),
    fact: { promotion, signatures },
    ...remarks,
  }
  const { approvals } = decision
  if (approvals === undefined) return [arrival]
  const time = lastReview(approvals)
  const approved: HistoryLine = {
    ...common,
    step: 'approved',
    fact: { approvals, promotion },
    ...(time === undefined ? {} : { time }),
  }
  return [approved, arrival]
}

/** The signature's own time where it says when the release arrived, and else the record's. */
function timeOf(record: StoredRecord): HistoryTime {
  const time = arrivalTime(record)
  const isAuthentic = record.signature.authenticTime?.getTime() === time.getTime()
  return { at: toTime(time), vouched: isAuthentic ? 'authentic' : 'stated' }
}

/** Of an approval in an environment GitHub does not say when it was given. */
function lastReview({ approvers }: ApprovalDecision): HistoryTime | undefined {
  const grounds = approvers.listed.flatMap(({ grounds: { listed } }) => listed)
  const times = grounds.map((ground) =>
    ground.kind === 'review' ? Date.parse(ground.submittedAt) : Number.NaN,
  )
  const known = times.filter((time) => !Number.isNaN(time))
  if (known.length === 0) return undefined
  return { at: toTime(new Date(Math.max(...known))), vouched: 'stated' }
}
