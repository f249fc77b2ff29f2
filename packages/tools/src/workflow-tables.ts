/** Writes the tables of inputs and outputs into the text of action-workflows/README.md, between markers. */
import { inputsTable, outputsTable, replaceSection } from './readme-tables.ts'
import { workflowInputs, workflowNames, workflowOutputs } from './workflow-sources.ts'

/** Relative to the root. */
export const workflowsReadme = 'action-workflows/README.md'

/** The page of the composite action at the root; relative to it. */
export const oneLinePage = 'docs/one-line.md'

/** The README with the tables of every workflow as it is now; a workflow without a place in it is an error. */
export function withWorkflowTables(readme: string): string {
  return workflowNames().reduce((text, name) => {
    const tables = [inputsTable(workflowInputs(name)), outputsTable(workflowOutputs(name))]
    return replaceSection(text, name, tables.join('\n\n'))
  }, readme)
}
