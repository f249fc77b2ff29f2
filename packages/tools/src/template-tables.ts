/** Writes the tables of parameters and outputs into the text of infrastructure/README.md, between markers. */
import { cell, replaceSection, table } from './readme-tables.ts'
import {
  type TemplateOutput,
  templateNames,
  templateOutputs,
  type TemplateParameter,
  templateParameters,
} from './template-yml.ts'

/** Relative to the root. */
export const templatesReadme = 'infrastructure/README.md'

export function parametersTable(parameters: readonly TemplateParameter[]): string {
  return table(
    ['Parameter', 'Required', 'Default', 'Description'],
    parameters.map((parameter) => [
      `\`${parameter.name}\``,
      parameter.default === undefined ? 'yes' : '',
      parameter.default === undefined || parameter.default === '' ? '' : `\`${cell(parameter.default)}\``,
      cell(parameter.description),
    ]),
  )
}

function outputsTable(outputs: readonly TemplateOutput[]): string {
  return table(
    ['Output', 'Description'],
    outputs.map(({ name, description }) => [`\`${name}\``, cell(description)]),
  )
}

/** The README with the tables of every template as it is now; a template without a place in it is an error. */
export function withTemplateTables(readme: string): string {
  return templateNames().reduce((text, name) => {
    const parameters = templateParameters(name)
    const tables = [
      ...(parameters.length === 0 ? [] : [parametersTable(parameters)]),
      outputsTable(templateOutputs(name)),
    ]
    return replaceSection(text, name, tables.join('\n\n'))
  }, readme)
}
