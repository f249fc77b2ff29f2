/** Texts of a user as YAML, so that they say the same to every parser and to a reader. */

/** What is the same to every reader without quotes: no number, no truth value, nothing that begins or ends something. */
const plain = /^[A-Za-z/][A-Za-z0-9/._@*+:-]*[A-Za-z0-9/*]$/
const words = /^(true|false|yes|no|on|off|y|n|null)$/i

/** One line as a scalar. */
export function scalar(text: string): string {
  if (plain.test(text) && !words.test(text) && !/\d+e\d/i.test(text)) return text
  return `'${text.replaceAll("'", "''")}'`
}

/** `key: text` at a depth; a text of several lines becomes a block. */
export function field(depth: number, key: string, text: string): string {
  const indent = ' '.repeat(depth)
  if (!text.includes('\n')) return `${indent}${key}: ${scalar(text)}`
  const lines = text.replace(/\n+$/, '').split('\n')
  // A number of spaces is told where a reader could take those of a line for it: of the first, or after empty ones.
  const told = /^[ \n]/.test(text) ? '2' : ''
  return [
    `${indent}${key}: |${told}`,
    ...lines.map((line) => (line === '' ? '' : `${indent}  ${line}`)),
  ].join('\n')
}

/** A list on one line. */
export function flow(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`
}
