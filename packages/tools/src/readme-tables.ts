/** Writes the tables of inputs and outputs into the text of an action's README, between markers. */
import type { ActionInput, ActionOutput } from './action-yml.ts'

/** A text in one cell. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

export function inputsTable(inputs: readonly ActionInput[]): string {
  const value = (text: string | undefined): string =>
    text === undefined || text === '' ? '' : `\`${cell(text)}\``
  return table(
    ['Input', 'Required', 'Default', 'Description'],
    inputs.map((input) => [
      `\`${input.name}\``,
      input.required ? 'yes' : '',
      value(input.default),
      cell(input.description),
    ]),
  )
}

export function outputsTable(outputs: readonly ActionOutput[]): string {
  return table(
    ['Output', 'Description'],
    outputs.map((output) => [`\`${output.name}\``, cell(output.description)]),
  )
}

/** Replaces what stands between `<!-- <name>:begin -->` and `<!-- <name>:end -->`; both must be there, once, in order. */
export function replaceSection(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`
  const end = `<!-- ${name}:end -->`
  const [before, rest, ...moreBegins] = text.split(begin)
  const [, after, ...moreEnds] = (rest ?? '').split(end)
  if (before === undefined || after === undefined || moreBegins.length > 0 || moreEnds.length > 0) {
    throw new Error(`the README must have ${begin} and ${end} exactly once, in this order`)
  }
  return `${before}${begin}\n\n${content}\n\n${end}${after}`
}

/** The README with both tables as action.yml has them now. */
export function withTables(
  readme: string,
  inputs: readonly ActionInput[],
  outputs: readonly ActionOutput[],
): string {
  return replaceSection(
    replaceSection(readme, 'inputs', inputsTable(inputs)),
    'outputs',
    outputsTable(outputs),
  )
}
