/** Reads scans in SARIF 2.1.0 (OASIS): every result with the level that the standard gives it, whatever the file says should be overlooked. */
import type { EvidenceFile, Finding } from '../facts/rule-facts.ts'
import { earliest } from '../facts/rule-times.ts'
import { readShape } from './json.ts'
import { malformed, quoted } from './malformed.ts'
import type { Subject } from './malformed.ts'
import { resultJudge } from './sarif-level.ts'
import type { Place } from './sarif-rules.ts'
import { sarifLog } from './sarif-shape.ts'
import type { SarifResult, SarifRun } from './sarif-shape.ts'
import { readReportTime } from './times.ts'

export type Scan = Omit<Extract<EvidenceFile, { kind: 'sarif' }>, 'name'>

/** @throws VerificationError EVIDENCE_MALFORMED */
export function readSarif(value: unknown, subject: Subject): Scan {
  const { runs, inlineExternalProperties } = readShape(sarifLog, value, subject)
  if (runs.length === 0) throw malformed(subject, 'it has no run, so nothing was scanned')
  if (inlineExternalProperties.length > 0)
    throw malformed(
      subject,
      'a part of it stands outside of its runs (inlineExternalProperties), which is not read',
    )
  const time = earliest(runs.flatMap((run) => endTimes(run, subject)))
  return {
    kind: 'sarif',
    findings: runs.flatMap((run, index) => findingsOf(run, { ...subject, place: `runs[${index}]` })),
    ...(time === undefined ? {} : { time }),
  }
}

function findingsOf(run: SarifRun, subject: Place): readonly Finding[] {
  assertWhole(run, subject)
  const failed = run.invocations.some(({ executionSuccessful }) => !executionSuccessful)
  // Section 3.20.14: the scan broke off, so what it did not find says nothing.
  const brokenOff: Finding = {
    ruleId: '',
    level: 'error',
    where: `the scan of ${toLine(run.tool.driver.name)} did not end well`,
  }
  const judge = resultJudge(run, subject)
  const found = run.results.flatMap((result, index) => {
    const { ruleId, level } = judge(result, { ...subject, place: `${subject.place}.results[${index}]` })
    // Section 3.27.24: it was found by an earlier scan, and is gone.
    if (result.baselineState === 'absent') return []
    return [{ ruleId, level, where: whereOf(result) }]
  })
  return failed ? [brokenOff, ...found] : found
}

/** Results may stand in other files (section 3.14.2), which the release's signature does not cover as a part of this one. */
function assertWhole({ externalPropertyFileReferences: elsewhere }: SarifRun, subject: Place): void {
  const part = Object.keys(elsewhere ?? {}).find((name) =>
    ['results', 'invocations', 'driver', 'extensions'].includes(name),
  )
  if (part !== undefined)
    throw malformed(subject, `the ${part} of ${subject.place} stand in another file, which is not read`)
}

function whereOf({ locations, message }: SarifResult): string {
  const place = locations[0]?.physicalLocation
  const uri = place?.artifactLocation?.uri
  if (uri === undefined) return toLine(message.text ?? message.id ?? 'no place named')
  const line = place?.region?.startLine
  return toLine(line === undefined ? uri : `${uri}:${line}`)
}

/** What can stand in a report of ours: one line, and not a long one. */
function toLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}

function endTimes({ invocations }: SarifRun, subject: Subject): readonly Date[] {
  return invocations.flatMap(({ endTimeUtc }) => {
    if (endTimeUtc === undefined) return []
    const time = readReportTime(endTimeUtc)
    if (time === undefined) throw malformed(subject, `endTimeUtc is ${quoted(endTimeUtc)}, which is no time`)
    return [time]
  })
}
