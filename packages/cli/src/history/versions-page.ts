/** The versions of a release as one HTML page: where each stands, and what does not hold. */
import type { VersionsHistory } from '@secure-deploy/core/history/history-versions'
import type { Table } from '@secure-deploy/core/summary'
import { verdictBox } from './history-page.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { renderPage, renderTable } from './page.ts'
import type { Section } from './page.ts'
import { environmentsTable, versionRemarks, versionsTable, versionsVerdict } from './versions-tables.ts'

export function renderVersionsPage(history: VersionsHistory): string {
  const { name, policy, checkedOn } = history
  return renderPage({
    title: `Releases of ${name}`,
    header: html`<p class="kicker">Releases</p>
      <h1>${name}</h1>
      ${verdictBox(versionsVerdict(history))}
      <dl class="facts">
        <dt>Verified on</dt>
        <dd>${checkedOn}</dd>
        <dt>Policy</dt>
        <dd>${policy.uri}<br /><span class="digest">sha256:${policy.sha256}</span></dd>
      </dl>`,
    sections: [
      ...faultSections(history),
      {
        id: 'versions',
        heading: 'Versions',
        body: tableOf(versionsTable(history), 'The newest arrival first.'),
      },
      {
        id: 'environments',
        heading: 'Environments',
        body: tableOf(
          environmentsTable(history),
          'In the order of the policy, each with the version that arrived last.',
        ),
      },
    ],
    footer: html`<p>
      Signatures, sources, records and holds were verified on ${checkedOn}; the bytes of files were not read,
      which the history of a single version does. This page holds no script, loads nothing and is signed by
      nobody.
    </p>`,
  })
}

function faultSections(history: VersionsHistory): readonly Section[] {
  const items = versionRemarks(history).map(
    ({ version, environment, what, why, tone }) =>
      html`<li>
        <span class="said ${tone}"
          >${[version, environment, what].filter((text) => text !== '').join(', ')}</span
        >: ${why}
      </li>`,
  )
  if (items.length === 0) return []
  const body = html`<ul class="attention">
    ${items}
  </ul>`
  return [{ id: 'attention', heading: 'To be looked at first', body }]
}

function tableOf({ header, rows, tones }: Table, caption: string): Html {
  return renderTable(
    caption,
    header.map((name) => ({ name })),
    rows.map((row, index) => ({ tone: tones?.[index] ?? 'plain', cells: row.map((cell) => html`${cell}`) })),
  )
}
