/** The diagrams of job summaries, drawn by the library that GitHub draws them with; those of the documentation are in documents.test.ts. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { renderDiagram, stepsOf } from '@secure-deploy/core/history/history-diagram'
import type { DiagramStep } from '@secure-deploy/core/history/history-diagram'
import { mermaidScript } from '@secure-deploy/tools/real-parts/mermaid'
import fc from 'fast-check'
import { id, startStory, tellAll } from '../support/history-story.ts'
import { startBrowser } from './support/browser.ts'
import type { OpenBrowser } from './support/browser.ts'
import { draw } from './support/page-questions.ts'

let browser: OpenBrowser
beforeAll(async () => {
  browser = await startBrowser({ scripts: 'run' })
  await browser.page.setContent('<title>Diagrams</title><main id="drawn"></main>')
  await browser.page.addScriptTag({ content: readFileSync(mermaidScript(), 'utf8') })
})
afterAll(() => browser.stop())

const step = (texts: readonly string[]): DiagramStep => ({ texts, tone: 'plain', place: 'chain' })

describe('a diagram', () => {
  it('is drawn with a box for every step', async () => {
    const story = startStory()
    await tellAll(story)
    await story.hold({ scope: { kind: 'name', name: id.name } })
    const steps = stepsOf((await story.history()).lines)
    const { boxes, strange } = await draw(browser.page, renderDiagram(steps))
    expect(boxes.map((text) => text.split('\n')[0])).toEqual(steps.map(({ texts: [first] }) => first))
    expect([strange, browser.complaints]).toEqual([[], []])
  })

  it.each([
    '"] --> n0["x',
    '<img src=x onerror=alert(1)>',
    '</p><script>alert(1)</script>',
    '[a](javascript:alert(1)) **b** _c_ `d`',
    '1. one',
    '- one',
    '# one',
    '%%{init: {"securityLevel": "loose"}}%%',
    'click n0 call alert(1)',
    '&lt;b&gt; #lt; #35; &#60;b&#62;',
    'style n0 fill:#f00;',
    'classDef alarm fill:#f00;',
    'subgraph x end',
    '@{ shape: circle }',
    ':::alarm',
  ])('shows %j as it is', async (text) => {
    const { boxes, strange } = await draw(browser.page, renderDiagram([step(['built', text]), step([text])]))
    expect([boxes, strange]).toEqual([[`built\n${text}`, text], []])
  })

  it.each([
    ['a formula', '$$\\frac{1}{2}$$ $$$x$$$'],
    ['icons', 'fa:fa-car fab:fa-github far:fa-x'],
  ])('makes a text of %s', async (_what, text) => {
    const { boxes, strange } = await draw(browser.page, renderDiagram([step(['built', text]), step([text])]))
    const [one, other] = boxes.map((box) => box.replace(/^built\n/, '').replaceAll(' ', ''))
    expect([one, other, strange]).toEqual([text.replaceAll(' ', ''), text.replaceAll(' ', ''), []])
  })

  it('makes nothing of any text but a text', async () => {
    const word = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme-composite', maxLength: 4 }))
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
        const steps = lines.map((text) => step(['x', text, 'y']))
        const { boxes, strange } = await draw(browser.page, renderDiagram(steps))
        expect([boxes.length, strange]).toEqual([lines.length, []])
        for (const box of boxes) expect(box).toMatch(/^x\n(.*\n)?y$/)
      }),
      { numRuns: 40 },
    )
  })
})

/** Of which Mermaid, Markdown and HTML make something, where they are let. */
const words = [
  '$$',
  'fa:fa-',
  'fab:fa-',
  '"',
  ']',
  '[',
  '(',
  ')',
  '{',
  '}',
  '|',
  '`',
  '**',
  '_',
  '#',
  '&lt;',
  '&#60;',
  '<b>',
  '</p>',
  '<br/>',
  '<img src=x onerror=alert(1)>',
  '-->',
  '-.->',
  '%%',
  '%%{init',
  ':::',
  '@{',
  '1. ',
  'click ',
  'style ',
  'classDef ',
  'subgraph ',
  'end',
  'javascript:',
  '\\',
  '\n',
  ';',
  '#59;',
  '#quot;',
  ' ',
  'a',
]
