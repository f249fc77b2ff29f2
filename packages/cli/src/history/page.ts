/** The frame of a page that stands by itself: no script, nothing from elsewhere, and a policy that lets nothing but its own style in. */
import { createHash } from 'node:crypto'
import { pageStyle } from './history-page-style.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

export interface Page {
  readonly title: string
  readonly header: Html
  /** Each has a heading of the second rank, and an id to which the page's own contents lead. */
  readonly sections: readonly Section[]
  readonly footer: Html
}

export interface Section {
  readonly id: string
  readonly heading: string
  readonly body: Html
}

/** Its digest is that of every character between the tags. */
const styleElement: Html = { markup: `<style>${pageStyle}</style>` }

export function renderPage({ title, header, sections, footer }: Page): string {
  const hash = createHash('sha256').update(pageStyle).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const [first] = sections
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <a class="skip" href="#${first?.id ?? 'main'}">Skip to what was found</a>
        <header>
          ${header}
          <nav aria-label="Contents">
            <ul>
              ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main id="main">${sections.map(renderSection)}</main>
        <footer>${footer}</footer>
      </body>
    </html> `
  return page.markup
}

function renderSection({ id, heading, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${heading}</h2>
    ${body}
  </section>`
}

export interface Column {
  readonly name: string
  /** A class of the style sheet, for its width. */
  readonly className?: string
}

export interface Row {
  readonly id?: string
  readonly tone?: string
  /** The first one names the row. */
  readonly cells: readonly Html[]
}

/** A table whose cells know their columns, so that it can be told cell by cell where there is no room for columns. */
export function renderTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  className = '',
): Html {
  return html`<table role="table" class="${className}">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({ name, className: own = '' }) =>
            html`<th role="columnheader" scope="col" class="${own}">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => renderRow(row, columns))}
    </tbody>
  </table>`
}

function renderRow({ id, tone = 'plain', cells }: Row, columns: readonly Column[]): Html {
  const [head, ...rest] = cells.map((cell, index) => ({ cell, label: columns[index]?.name ?? '' }))
  const attributes = id === undefined ? html`` : html` id="${id}"`
  return html`<tr role="row" class="${tone}" ${attributes}>
    <th role="rowheader" scope="row" data-label="${head?.label ?? ''}">${head?.cell ?? ''}</th>
    ${rest.map(({ cell, label }) => html`<td role="cell" data-label="${label}">${cell}</td>`)}
  </tr>`
}
