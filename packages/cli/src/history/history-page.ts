/** The history of a release as one HTML page for an auditor: what was found, a picture, every line, and how to check each by oneself. */
import type { History } from '@secure-deploy/core/history/history'
import { alarmsOf, toneOf } from '@secure-deploy/core/history/history-line'
import type { HistoryLine } from '@secure-deploy/core/history/history-line'
import type { Standing } from '@secure-deploy/core/history/history-standing'
import { inWords } from '@secure-deploy/core/history/history-words'
import type { Release } from '@secure-deploy/core/release/statement'
import { originOf } from '@secure-deploy/core/reports/reports'
import { checksOf } from './history-checks.ts'
import { decisionSections } from './history-page-decisions.ts'
import { drawChain } from './history-picture.ts'
import { verdictInWords } from './history-verdict.ts'
import type { VerdictInWords } from './history-verdict.ts'
import { html, nothing, preformatted } from './html.ts'
import type { Html } from './html.ts'
import { renderPage, renderTable } from './page.ts'
import type { Row, Section } from './page.ts'

export function renderHistoryPage(history: History): string {
  const { id } = history
  const title = `Chain of custody of ${id.name} ${id.version}`
  return renderPage({
    title,
    header: html`<p class="kicker">Chain of custody</p>
      <h1>${id.name} ${id.version}</h1>
      ${verdictBox(verdictInWords(history.lines))} ${factList(history)}`,
    sections: sectionsOf(history),
    footer: html`<p>
      Every line was verified on ${history.checkedOn} from what stands in the stores, under the policy named
      above; a line is worth what that policy is worth. This page is a copy of the result: it holds no script,
      loads nothing and is signed by nobody, so check what matters with the commands above.
    </p>`,
  })
}

function sectionsOf(history: History): readonly Section[] {
  const { lines, release } = history
  const attention = attentionList(lines)
  return [
    ...(attention === undefined
      ? []
      : [{ id: 'attention', heading: 'To be looked at first', body: attention }]),
    { id: 'picture', heading: 'At a glance', body: picture(history) },
    { id: 'chain', heading: 'Line by line', body: chainTable(lines) },
    ...decisionSections(lines),
    ...(release === undefined ? [] : [{ id: 'files', heading: 'Files', body: fileTable(release) }]),
    { id: 'checks', heading: 'Checking it yourself', body: checkList(lines) },
  ]
}

const marks = { plain: '✔', warning: '?', alarm: '✖' } as const

export function verdictBox({ tone, title, detail }: VerdictInWords): Html {
  return html`<p class="verdict ${tone}">
    <span class="mark" aria-hidden="true">${marks[tone]}</span><span><strong>${title}</strong>${detail}</span>
  </p>`
}

function factList({ checkedOn, policy, bundle, release, stores }: History): Html {
  const facts: readonly (readonly [string, Html])[] = [
    ['Verified on', html`${checkedOn}`],
    ['Policy', html`${policy.uri}<br /><span class="digest">sha256:${policy.sha256}</span>`],
    ...(bundle === undefined
      ? []
      : [['Release bundle', html`<span class="digest">sha256:${bundle.sha256}</span>`] as const]),
    ...(release === undefined ? [] : originOf(release).map(([name, text]) => [name, linked(text)] as const)),
    ...stores.map(({ environment, uri }) => [`Store of ${environment}`, html`${uri}`] as const),
  ]
  return html`<dl class="facts double">
    ${facts.map(
      ([name, body]) =>
        html`<dt>${name}</dt>
          <dd>${body}</dd>`,
    )}
  </dl>`
}

/** The address of a commit or of a run's attempt, and nothing else: no text of others may lead a reader anywhere. */
const linkable =
  /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/(?:commit\/[0-9a-f]{40}(?:[0-9a-f]{24})?|actions\/runs\/\d+\/attempts\/\d+)$/

function linked(text: string): Html {
  return linkable.test(text) ? html`<a href="${text}" rel="noopener noreferrer">${text}</a>` : html`${text}`
}

function attentionList(lines: readonly HistoryLine[]): Html | undefined {
  const items = lines.flatMap((line, index) => {
    if (toneOf(line) !== 'alarm') return []
    const { step } = inWords(line)
    const { standing, environment } = line
    const what =
      standing.kind === 'holds' ? alarmsOf(line).join('; ') : `${codeOf(standing)}: ${reasonOf(standing)}`
    const where = environment === undefined ? '' : `, ${environment}`
    return [html`<li><a href="#line-${index + 1}">Line ${index + 1}, ${step}${where}</a>: ${what}</li>`]
  })
  return items.length === 0
    ? undefined
    : html`<ul class="attention">
        ${items}
      </ul>`
}

function picture(history: History): Html {
  return html`<figure>
    ${drawChain(history)}
    <figcaption>
      From the commit to the last environment of the policy. Red is what does not hold, is held, or was let in
      although a rule said no; amber is what should be looked at twice; a dashed box is an environment that
      the release has not reached.
    </figcaption>
  </figure>`
}

const columns = [
  { name: 'Line' },
  { name: 'Step', className: 'step' },
  { name: 'When', className: 'when' },
  { name: 'Who', className: 'who' },
  { name: 'What' },
  { name: 'Verified now', className: 'now' },
]

function chainTable(lines: readonly HistoryLine[]): Html {
  const checked = new Set(checksOf(lines).flatMap(({ lines: numbers }) => numbers))
  const caption =
    'In the order of time, what was built and signed first. "Stated" is a time that only its signer vouches for.'
  return renderTable(
    caption,
    columns,
    lines.map((line, index) => lineRow(line, index + 1, checked.has(index + 1))),
    'chain',
  )
}

function lineRow(line: HistoryLine, number: number, isChecked: boolean): Row {
  const { step, who } = inWords(line)
  return {
    id: `line-${number}`,
    tone: toneOf(line),
    cells: [
      html`<span class="number">${number}</span>`,
      html`<strong>${step}</strong
        >${line.environment === undefined ? nothing : html`<br />${line.environment}`}`,
      timeCell(line),
      breakable(who),
      whatCell(line),
      html`${standingCell(line.standing)}${isChecked ? checkLink(number) : nothing}`,
    ],
  }
}

function timeCell({ time }: HistoryLine): Html {
  if (time === undefined) return nothing
  const stated = time.vouched === 'stated' ? html`<br /><span class="quiet">stated</span>` : nothing
  return html`<time datetime="${time.at}">${time.at.replace('T', ' ')}</time>${stated}`
}

function whatCell(line: HistoryLine): Html {
  const { standing, digest, at } = line
  const main =
    standing.kind === 'holds'
      ? html`<p>${breakable(inWords(line).what)}</p>`
      : html`<p class="fault ${toneOf(line)}">${breakable(standing.reason)}</p>`
  return html`${main} ${alarmsOf(line).map((alarm) => html`<p class="said alarm">${alarm}</p>`)}
    ${(line.warnings ?? []).map((warning) => html`<p class="said warning">${breakable(warning)}</p>`)}
    ${(line.notes ?? []).map((note) => html`<p class="quiet">${breakable(note)}</p>`)}
    <p class="digest">${digest ?? at}</p>`
}

/** Names and addresses are broken after a comma or a slash, where there is a choice. */
function breakable(text: string): Html {
  const parts = text.split(/(?<=[,/])(?=\S)/)
  return html`${parts.map((part, index) => (index === 0 ? html`${part}` : html`<wbr />${part}`))}`
}

const stateWords = {
  holds: '✔ holds',
  'does-not-hold': '✖ does not hold',
  unknown: '? could not be found out',
  'set-aside': '– does not count',
} as const satisfies Record<Standing['kind'], string>

function standingCell(standing: Standing): Html {
  const code = standing.kind === 'holds' ? nothing : html`<br /><code>${standing.code}</code>`
  return html`<span class="state ${standing.kind}">${stateWords[standing.kind]}</span>${code}`
}

function checkLink(number: number): Html {
  return html`<p class="check-link"><a href="#check-${number}">Check line ${number}</a></p>`
}

function codeOf(standing: Standing): string {
  return standing.kind === 'holds' ? '' : standing.code
}

function reasonOf(standing: Standing): string {
  return standing.kind === 'holds' ? '' : standing.reason
}

function fileTable({ files, evidence }: Release): Html {
  const row = (kind: string) => (file: Release['files'][number]) => ({
    cells: [
      html`${file.name}`,
      html`${kind}`,
      html`${String(file.digest.size)}`,
      html`<span class="digest">${file.digest.sha256}</span>`,
    ],
  })
  return renderTable(
    'What the signatures of the release cover.',
    [{ name: 'File' }, { name: 'Kind' }, { name: 'Bytes' }, { name: 'SHA-256' }],
    [...files.map(row('file')), ...evidence.map(row('evidence'))],
  )
}

function checkList(lines: readonly HistoryLine[]): Html {
  const blocks = checksOf(lines).map(({ lines: numbers, at, commands }) => {
    const anchors = numbers.map((number) => html`<span id="check-${number}"></span>`)
    const heading = `${numbers.length === 1 ? 'Line' : 'Lines'} ${numbers.join(', ')}`
    return html`${anchors}
      <h3>${heading}</h3>
      <p class="digest">${at}</p>
      <pre>${preformatted(commands)}</pre>`
  })
  return html`<p>
      Every line rests on a file in a store. These commands fetch it, compare its digest, unpack it and verify
      its signatures with <code>notation</code> of the Notary Project, which needs to be told whom to trust:
      the certificates that the policy names, in its trust store, and a trust policy for them. For signatures
      of AWS Signer it needs the plugin of AWS. The checks of files are for a folder that holds the files of
      the release.
    </p>
    ${blocks}`
}
