/** Says how far long transfers are: seldom enough for a log, often enough to tell a slow one from a stuck one. */
import type { ProgressListener } from '@secure-deploy/core/ports'
import { plainLines, type Log } from './commands.ts'

/** What was last said of one file. */
export interface ProgressMark {
  readonly at: number
  readonly done: number
  readonly spoken: boolean
}

export interface ProgressStep {
  readonly mark: ProgressMark
  readonly line?: string
}

const MiB = 1024 ** 2

/** Files up to this many bytes pass in silence. */
export const quietBytes = 64 * MiB
const quietMilliseconds = 5_000
const quietShare = 0.1
/** A transfer too slow for its next tenth is still heard of after this. */
const longestSilence = 60_000

/** Decides whether `done` of `total` bytes at the time `now` (milliseconds) is worth a line after `mark`. */
export function progressStep(
  mark: ProgressMark | undefined,
  transfer: { readonly name: string; readonly done: number; readonly total: number },
  now: number,
): ProgressStep {
  const { name, done, total } = transfer
  // A transfer that starts again, after a failed attempt, is counted from its start.
  if (mark === undefined || done < mark.done) return { mark: { at: now, done, spoken: false } }
  const waited = now - mark.at
  const advanced = (done - mark.done) / total
  const due = (waited >= quietMilliseconds && advanced >= quietShare) || waited >= longestSilence
  const ended = done >= total && mark.spoken && done > mark.done
  if (total <= quietBytes || (!due && !ended)) return { mark }
  const percent = Math.min(100, Math.floor((done / total) * 100))
  const line = `${name}: ${percent} % (${Math.floor(done / MiB)} of ${Math.ceil(total / MiB)} MiB)`
  return { mark: { at: now, done, spoken: true }, line }
}

export function progressLines(log: Log, now: () => Date): ProgressListener {
  const marks = new Map<string, ProgressMark>()
  return (name, done, total) => {
    const { mark, line } = progressStep(marks.get(name), { name, done, total }, now().getTime())
    if (done >= total) marks.delete(name)
    else marks.set(name, mark)
    if (line !== undefined) log.write(`${plainLines(line).join(' ')}\n`)
  }
}
