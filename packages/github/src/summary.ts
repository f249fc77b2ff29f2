/** Turns a summary into the HTML and the picture of a job summary, in which no text of others can become markup. */
import { EOL } from 'node:os'
import type { Summary, Table } from '@secure-deploy/core/summary'
import { printable } from './commands.ts'
import { appendToFile } from './file-commands.ts'
import type { Environment } from './inputs.ts'
import { notOnRunner } from './run-claims.ts'

/** A step's summary may have 1 MiB (GitHub docs, "Job summaries": limits); some is left for what others of the step write. */
const summaryLimit = 1024 ** 2 - 16 * 1024

const longestCell = 2_000

/** @throws InputError INPUT_MISSING outside of a runner, which alone reads summaries */
export async function writeSummary(env: Environment, summary: Summary): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY']
  if (path === undefined || path === '') throw notOnRunner(['GITHUB_STEP_SUMMARY'])
  await appendToFile(path, `${renderSummary(summary, summaryLimit)}${EOL}`)
}

/**
 * The summary in at most `limit` bytes: tables that do not fit are cut and say how many rows are left out.
 * Every table has a share of what the ones before it left over, so a long one never drives out the next.
 */
export function renderSummary(summary: Summary, limit: number): string {
  const parts = [`<h2>${escapeHtml(summary.title)}</h2>\n<p>${escapeHtml(summary.lead)}</p>\n`]
  const picture = summary.diagram === undefined ? '' : fencedDiagram(summary.diagram)
  let left = limit - 1 - Buffer.byteLength(parts.join('')) - Buffer.byteLength(picture)
  summary.tables.forEach((table, index) => {
    const part = renderTable(table, Math.floor(left / (summary.tables.length - index)))
    left -= Buffer.byteLength(part)
    parts.push(part)
  })
  // A blank line ends the HTML, so that what follows in the file is Markdown again.
  return `${parts.join('')}\n${picture}`
}

/**
 * GitHub draws a fenced block of Mermaid (GitHub docs, "Creating diagrams"). INVARIANT: the fence is longer than any run of
 * backquotes within, so that the block ends where it is ended here (CommonMark, section 4.5).
 */
function fencedDiagram(diagram: string): string {
  const runs = diagram.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)))
  return `${fence}mermaid\n${diagram}\n${fence}\n`
}

function renderTable({ title, header, rows }: Table, limit: number): string {
  const named = header.some((cell) => cell !== '')
  const head = `<h3>${escapeHtml(title)}</h3>\n<table>\n${named ? row('th', header) : ''}`
  const foot = '</table>\n'
  const leftOut = (count: number) =>
    count === 0 ? '' : `<p>${count} of ${rows.length} rows are left out here.</p>\n`
  let left = limit - Buffer.byteLength(head + foot + leftOut(rows.length))
  const shown: string[] = []
  for (const cells of rows) {
    const next = row('td', cells)
    left -= Buffer.byteLength(next)
    if (left < 0) break
    shown.push(next)
  }
  return `${head}${shown.join('')}${foot}${leftOut(rows.length - shown.length)}`
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cellText(cell)}</${tag}>`).join('')}</tr>\n`
}

/** The address of a commit or of a run's attempt, and nothing else: no text of others may lead a reader anywhere. */
const linkable =
  /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/(?:commit\/(?<commit>[0-9a-f]{40}|[0-9a-f]{64})|actions\/runs\/\d+\/attempts\/\d+)$/

/** Plain words as they are, commits and runs as links; all else as code, where GitHub makes no links, mentions or emoji of it. */
function cellText(cell: string): string {
  const link = linkable.exec(cell)
  if (link !== null) return `<a href="${cell}"><code>${link.groups?.['commit'] ?? cell}</code></a>`
  const cut = cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell
  if (/^[A-Za-z0-9 ,.()'%-]*$/.test(cut)) return escapeHtml(cut)
  return `<code>${escapeHtml(cut)}</code>`
}

/** One line, without markup: a blank line would end the HTML block and bring Markdown back (CommonMark, section 4.6). */
function escapeHtml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}
