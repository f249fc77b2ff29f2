/** The tables in READMEs are the ones that action.yml and the reusable workflows give. */
import { describe, expect, it } from '@jest/globals'
import { actionInputs, actionOutputs, inputsOf, outputsOf, rootAction } from '@secure-deploy/tools/action-yml'
import { inputsTable, outputsTable, replaceSection, withTables } from '@secure-deploy/tools/readme-tables'
import { oneLinePage, withWorkflowTables, workflowsReadme } from '@secure-deploy/tools/workflow-tables'
import { actionNames, read } from './repository-files.ts'

describe.each(actionNames())('actions/%s/README.md', (action) => {
  it('has the tables of its action.yml', () => {
    const readme = read(`actions/${action}/README.md`)
    expect(withTables(readme, actionInputs(action), actionOutputs(action))).toBe(readme)
  })
})

it('the page of the action at the root has the tables of its action.yml', () => {
  const page = read(oneLinePage)
  expect(withTables(page, inputsOf(rootAction), outputsOf(rootAction))).toBe(page)
})

it('the README of the reusable workflows has the tables of each', () => {
  const readme = read(workflowsReadme)
  expect(withWorkflowTables(readme)).toBe(readme)
})

describe('inputsTable', () => {
  it('keeps a description in one cell', () => {
    const input = { name: 'signer', description: 'One\nor a|b', required: true, default: undefined }
    expect(inputsTable([input])).toBe(
      '| Input | Required | Default | Description |\n| --- | --- | --- | --- |\n| `signer` | yes |  | One or a\\|b |',
    )
  })
})

describe('outputsTable', () => {
  it('has a row an output', () => {
    expect(outputsTable([{ name: 'digest', description: 'The digest.' }])).toBe(
      '| Output | Description |\n| --- | --- |\n| `digest` | The digest. |',
    )
  })
})

describe('replaceSection', () => {
  it('replaces what stands between the markers and nothing else', () => {
    const text = 'a\n<!-- inputs:begin -->\nold\n<!-- inputs:end -->\nb'
    expect(replaceSection(text, 'inputs', 'new')).toBe(
      'a\n<!-- inputs:begin -->\n\nnew\n\n<!-- inputs:end -->\nb',
    )
  })

  it.each([['no markers'], ['<!-- inputs:begin -->'], ['<!-- inputs:end --><!-- inputs:begin -->']])(
    'refuses a text without both markers in order: %s',
    (text) => {
      expect(() => replaceSection(text, 'inputs', 'new')).toThrow('exactly once')
    },
  )
})
