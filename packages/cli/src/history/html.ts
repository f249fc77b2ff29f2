/** HTML that is safe by the way it is made: every text that is put into a template is escaped, and only templates are markup. */
import { printable } from '../style.ts'

/** Markup. INVARIANT: made by `html` or `joined` alone. */
export interface Html {
  readonly markup: string
}

export type HtmlPart = Html | string | number | readonly Html[]

/** `html\`<p>${text}</p>\``: texts are escaped, also within quoted attributes; markup stays as it is. */
export function html(literals: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const markup = literals.map((literal, index) => literal + toMarkup(parts[index] ?? '')).join('')
  return { markup }
}

function toMarkup(part: HtmlPart): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return part.map(({ markup }) => markup).join('')
}

export const nothing: Html = html``

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** One line, in which nothing is hidden and nothing is markup. */
function escapeHtml(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '')
}

/** Several lines that keep their line ends, for `<pre>`. */
export function preformatted(lines: readonly string[]): Html {
  return { markup: lines.map(escapeHtml).join('\n') }
}
