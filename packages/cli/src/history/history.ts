/** The story of `history`: load the policy, look into every store, verify line by line, and tell all of it, whatever was found. */
import { resolve } from 'node:path'
import { connectHistory } from '@secure-deploy/connect/history'
import { loadPolicy } from '@secure-deploy/connect/policy'
import { VerificationError } from '@secure-deploy/core/errors'
import type { SecureDeployError } from '@secure-deploy/core/errors'
import { readHistory } from '@secure-deploy/core/history/history'
import type { History } from '@secure-deploy/core/history/history'
import type { HistoryPorts } from '@secure-deploy/core/history/history-place'
import type { FailedStanding, Standing } from '@secure-deploy/core/history/history-standing'
import { readVersions } from '@secure-deploy/core/history/history-versions'
import type { VersionsHistory } from '@secure-deploy/core/history/history-versions'
import { historyTable } from '@secure-deploy/core/history/history-words'
import type { Summary, Table } from '@secure-deploy/core/summary'
import { writeReport } from '@secure-deploy/local/report-file'
import { localCaller } from '../local-caller.ts'
import type { Terminal } from '../terminal.ts'
import { historyDocument, versionsDocument } from './history-document.ts'
import type { HistoryOptions } from './history-options.ts'
import { faultsOf, faultTable, verdictInWords } from './history-verdict.ts'
import {
  environmentsTable,
  remarksTable,
  versionRemarks,
  versionsTable,
  versionsVerdict,
} from './versions-tables.ts'

export interface HistoryResult {
  readonly summary: Summary
  /** The same for programs. */
  readonly document: object
  /** To be thrown once everything was told: something does not hold, or could not be found out. */
  readonly failure?: SecureDeployError
}

export async function history(options: HistoryOptions, terminal: Terminal): Promise<HistoryResult> {
  const ports = await connect(options, terminal)
  const { name, version } = options
  return version === undefined
    ? tellVersions(await readVersions(name, ports), options, terminal)
    : tellRelease(await readHistory({ name, version }, ports), options, terminal)
}

async function connect(options: HistoryOptions, terminal: Terminal): Promise<HistoryPorts> {
  const { policy: selection, name, version, stores, access } = options
  const caller = localCaller('history', terminal)
  const now = terminal.now()
  const { policy } = await loadPolicy({
    ...selection,
    input: '--policy',
    folder: terminal.cwd,
    access,
    caller,
    now,
  })
  const which = version === undefined ? { name } : { name, version }
  return connectHistory({ ...which, policy, stores, access, caller, now })
}

async function tellRelease(
  told: History,
  { page }: HistoryOptions,
  terminal: Terminal,
): Promise<HistoryResult> {
  const { id, lines } = told
  const { title, detail } = verdictInWords(lines)
  if (page !== undefined) {
    const { renderHistoryPage } = await import('./history-page.ts')
    await writeReport(resolve(terminal.cwd, page), renderHistoryPage(told), '--html')
  }
  return {
    summary: {
      title: `History of ${id.name} ${id.version}`,
      lead: `${title}. ${detail} ${underPolicy(told)}${pageSentence(page)}`,
      tables: [abridged(historyTable('Chain of custody', lines)), ...faultTable(faultsOf(lines))],
    },
    document: historyDocument(told),
    ...failureOf(lines.map(({ standing }) => standing)),
  }
}

async function tellVersions(
  told: VersionsHistory,
  { page }: HistoryOptions,
  terminal: Terminal,
): Promise<HistoryResult> {
  const { title, detail } = versionsVerdict(told)
  if (page !== undefined) {
    const { renderVersionsPage } = await import('./versions-page.ts')
    await writeReport(resolve(terminal.cwd, page), renderVersionsPage(told), '--html')
  }
  const standings = [
    ...told.environments.map(({ standing }) => standing),
    ...told.versions.flatMap(({ faults }) => faults),
  ]
  return {
    summary: {
      title: `History of ${told.name}`,
      lead: `${title}. ${detail} ${underPolicy(told)}${pageSentence(page)}`,
      tables: [versionsTable(told), environmentsTable(told), ...remarksTable(versionRemarks(told))],
    },
    document: versionsDocument(told),
    ...failureOf(standings),
  }
}

/** Digests by their first digits, so that a line fits a line or two; JSON and the page have them whole. */
function abridged(table: Table): Table {
  const short = (cell: string) => cell.replace(/^(sha\d{3}:[0-9a-f]{12})[0-9a-f]+$/, '$1…')
  return { ...table, rows: table.rows.map((row) => row.map(short)) }
}

function underPolicy({ policy }: Pick<History, 'policy'>): string {
  return `The policy is ${policy.uri}, sha256:${policy.sha256}.`
}

function pageSentence(page: string | undefined): string {
  return page === undefined ? '' : ` The page is in ${page}.`
}

/** The command ends as the gravest finding does; what to do is for the finding's code to say, not for whoever came upon it. */
function failureOf(standings: readonly Standing[]): Pick<HistoryResult, 'failure'> {
  const faulty = standings.find((one) => one.kind === 'does-not-hold')
  const gravest = faulty ?? standings.find((one) => one.kind === 'unknown')
  return gravest === undefined ? {} : { failure: anew(gravest.failure) }
}

function anew(failure: FailedStanding['failure']): SecureDeployError {
  if (failure instanceof VerificationError) return new VerificationError(failure.code, failure.message)
  return failure
}
