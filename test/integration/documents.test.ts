/** The scripts, diagrams and policies that the documentation shows, by the tools of the field; its workflows are in linters.test.ts. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mermaidScript } from '@secure-deploy/tools/real-parts/mermaid'
import { type Block, everyBlock } from '../support/documents/blocks.ts'
import { templateOf } from '../support/documents/iam-policies.ts'
import { type BlockKind, kindOf } from '../support/documents/kinds.ts'
import { pageScripts } from '../support/documents/scripts.ts'
import { type OpenBrowser, startBrowser } from './support/browser.ts'
import { shellcheck } from './support/linted.ts'
import { draw } from './support/page-questions.ts'
import { cfnLint, templateWith } from './support/template-linters.ts'

const ofKind = (kind: BlockKind) =>
  everyBlock()
    .filter((block) => kindOf(block) === kind)
    .map((block) => [`${block.file}:${block.line}`, block] as const)
const clean = { exitCode: 0, printed: '' }
const shown = (language: string, text: string): Block => ({ file: 'docs/page.md', line: 1, language, text })

/** What a reader does at a command that fails; in the line above the first block. */
const stopping = 'set -e'

describe('shellcheck', () => {
  it.each(pageScripts().map(({ file, text }) => [file, text] as const))(
    'finds nothing in %s',
    (_file, text) => {
      expect(shellcheck(text.replace(/^\n/, `${stopping}\n`))).toEqual(clean)
    },
  )

  it('would find an unquoted variable', () => {
    expect(shellcheck('rm $X\n').printed).toContain('SC2086')
  })
})

describe('the diagrams', () => {
  let browser: OpenBrowser
  beforeAll(async () => {
    browser = await startBrowser({ scripts: 'run' })
    await browser.page.setContent('<title>Diagrams</title><main id="drawn"></main>')
    await browser.page.addScriptTag({ content: readFileSync(mermaidScript(), 'utf8') })
  })
  afterAll(() => browser.stop())

  it.each(ofKind('diagram'))('are drawn: %s', async (_place, { text }) => {
    const { boxes, strange } = await draw(browser.page, text)
    expect(boxes.length).toBeGreaterThan(2)
    expect([strange, browser.complaints]).toEqual([[], []])
  })

  it('would be refused where they are none', async () => {
    await expect(draw(browser.page, 'flowchart LR\n  a --> (b\n')).rejects.toThrow()
  })
})

describe('cfn-lint', () => {
  it('finds nothing in the policies and templates', () => {
    const templates = [
      ...ofKind('iam-policy').map(([place, block]) => [place, templateOf(block)] as const),
      ...ofKind('template').map(([place, { text }]) => [place, text] as const),
    ]
    expect(templates.length).toBeGreaterThanOrEqual(17)
    const places = new Map(templates.map(([place, text]) => [templateWith(text), place]))
    const { exitCode, printed } = cfnLint([...places.keys()])
    const named = [...places].reduce((so, [file, place]) => so.replaceAll(file, place), printed)
    expect({ exitCode, printed: named }).toEqual(clean)
  })

  it.each([
    ['an action that there is not', { Effect: 'Allow', Action: 's3:GetObjekt', Resource: '*' }],
    ['an effect that there is not', { Effect: 'Permit', Action: 's3:GetObject', Resource: '*' }],
    ['a statement about nothing', { Effect: 'Allow', Action: 's3:GetObject' }],
  ])('would find %s', (_what, statement) => {
    const template = templateOf(shown('json', JSON.stringify(statement)))
    expect(cfnLint([templateWith(template)]).exitCode).not.toBe(0)
  })
})
