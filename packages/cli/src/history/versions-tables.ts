/** The versions of a release in words and tables. */
import type { FailedStanding, Standing } from '@secure-deploy/core/history/history-standing'
import type { VersionLine, VersionPlace, VersionsHistory } from '@secure-deploy/core/history/history-versions'
import { count } from '@secure-deploy/core/reports/reports'
import type { Table, Tone } from '@secure-deploy/core/summary'
import { faultTitles } from './history-verdict.ts'
import type { VerdictInWords } from './history-verdict.ts'

export function versionsVerdict({ environments, versions, verdict }: VersionsHistory): VerdictInWords {
  const alarming = versions.filter((line) => toneOfVersion(line) === 'alarm').length
  const found = `${count(versions.length, 'version')} in ${count(environments.length, 'environment')}`
  const files = 'The bytes of files were not read; a single version is told with them.'
  switch (verdict) {
    case 'does-not-hold':
      return { tone: 'alarm', title: `Something does not hold, of ${found}`, detail: files }
    case 'unknown':
      return { tone: 'warning', title: `Something could not be found out, of ${found}`, detail: files }
    case 'holds': {
      const alarms = alarming === 0 ? '' : ` ${count(alarming, 'version')} to be looked at first.`
      return {
        tone: alarming > 0 ? 'alarm' : 'plain',
        title: `Everything holds: ${found}`,
        detail: `${files}${alarms}`,
      }
    }
  }
}

/** One row a version. */
export function versionsTable({ name, versions }: VersionsHistory): Table {
  return {
    title: `Versions of ${name}`,
    header: ['Version', 'Stands in', 'Since', 'Current in', 'Held', 'Exceptions', 'Verified now'],
    rows: versions.map((line) => {
      const current = line.places.filter(({ isCurrent }) => isCurrent)
      return [
        line.version,
        line.places.map(({ environment }) => environment).join(', ') || 'nowhere',
        sinceInWords(line.places.at(-1)),
        current.map(({ environment }) => environment).join(', '),
        line.held.length === 0 ? '' : 'held',
        exceptional(line).join(', '),
        codesOf(line.faults) || 'holds',
      ]
    }),
    tones: versions.map(toneOfVersion),
  }
}

function sinceInWords(last: VersionPlace | undefined): string {
  if (last === undefined) return ''
  return last.since === undefined ? `not admitted to ${last.environment}` : last.since.at
}

/** The environments into which it was let although a rule said no. */
function exceptional({ places }: VersionLine): readonly string[] {
  return places.flatMap(({ environment, exceptions }) => (exceptions.length === 0 ? [] : [environment]))
}

export function toneOfVersion({ held, places, faults }: VersionLine): Tone {
  const isAlarming = held.length > 0 || places.some(({ exceptions }) => exceptions.length > 0)
  if (isAlarming || faults.some(({ kind }) => kind === 'does-not-hold')) return 'alarm'
  return faults.length > 0 ? 'warning' : 'plain'
}

/** One row an environment. */
export function environmentsTable({ environments }: VersionsHistory): Table {
  return {
    title: 'Environments',
    header: ['Environment', 'Store', 'Current', 'Verified now'],
    rows: environments.map(({ environment, store, current, standing }) => [
      environment,
      store,
      current ?? 'none',
      standing.kind === 'holds' ? 'holds' : standing.code,
    ]),
    tones: environments.map(({ standing }) => toneOfStanding(standing)),
  }
}

export function toneOfStanding({ kind }: Standing): Tone {
  return kind === 'holds' ? 'plain' : kind === 'does-not-hold' ? 'alarm' : 'warning'
}

function codesOf(faults: readonly FailedStanding[]): string {
  return [...new Set(faults.map(({ code }) => code))].join(', ')
}

export interface VersionRemark {
  readonly version: string
  readonly environment: string
  readonly what: string
  readonly why: string
  readonly tone: Tone
}

/** Everything that a reader should see first: what does not hold or could not be found out, holds, and exceptions, with their reasons. */
export function versionRemarks({ environments, versions }: VersionsHistory): readonly VersionRemark[] {
  const ofEnvironments = environments.flatMap(({ environment, standing }) =>
    standing.kind === 'holds' ? [] : [faultRemark('', environment, standing)],
  )
  return [...versions.flatMap(remarksOn), ...ofEnvironments]
}

function remarksOn({ version, places, held, faults }: VersionLine): readonly VersionRemark[] {
  const alarm = { version, tone: 'alarm' } as const
  return [
    ...faults.map((standing) => faultRemark(version, '', standing)),
    ...held.map((why) => ({ ...alarm, environment: '', what: 'held', why })),
    ...places.flatMap(({ environment, exceptions }) =>
      exceptions.map((why) => ({ ...alarm, environment, what: 'exception', why })),
    ),
  ]
}

function faultRemark(version: string, environment: string, standing: FailedStanding): VersionRemark {
  const { kind, code, reason } = standing
  return {
    version,
    environment,
    what: faultTitles[kind],
    why: `${code}: ${reason}`,
    tone: toneOfStanding(standing),
  }
}

export function remarksTable(remarks: readonly VersionRemark[]): readonly Table[] {
  if (remarks.length === 0) return []
  return [
    {
      title: 'To be looked at first',
      header: ['', '', '', ''],
      rows: remarks.map(({ version, environment, what, why }) => [version, environment, what, why]),
      tones: remarks.map(({ tone }) => tone),
    },
  ]
}
