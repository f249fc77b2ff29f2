import { beforeAll, describe, expect, it } from '@jest/globals'
import type { History } from '@secure-deploy/core/history/history'
import { renderDiagram, stepsOf } from '@secure-deploy/core/history/history-diagram'
import type { DiagramStep } from '@secure-deploy/core/history/history-diagram'
import fc from 'fast-check'
import { id, startStory, tellAll } from '../../../support/history-story.ts'

const step = (texts: readonly string[], changes: Partial<DiagramStep> = {}): DiagramStep => ({
  texts,
  tone: 'plain',
  place: 'chain',
  ...changes,
})

/** What Mermaid shows of an encoded text. */
const decode = (text: string) =>
  text.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

const boxLine = /^ {2}n\d+\["((?:[A-Za-z0-9 ]|#\d{1,7};|<br\/>)*)"\]$/
const otherLine =
  /^(flowchart (LR|TB)| {2}n\d+ (-->|-\.->|-\.-) n\d+| {2}classDef (alarm|warning) [a-z0-9:#,-]+| {2}class [n0-9,]+ (alarm|warning))$/

const anyStep: fc.Arbitrary<DiagramStep> = fc.record({
  texts: fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 12 }),
  tone: fc.constantFrom('plain', 'warning', 'alarm'),
  place: fc.constantFrom('chain', 'into', 'beside'),
})

describe('renderDiagram', () => {
  it('joins the chain, and hangs on it what leads into it and what lies beside', () => {
    const diagram = renderDiagram([
      step(['built']),
      step(['evidence'], { place: 'beside' }),
      step(['approved'], { place: 'into' }),
      step(['promoted']),
    ])
    expect(diagram.split('\n')).toEqual([
      'flowchart LR',
      '  n0["built"]',
      '  n1["evidence"]',
      '  n2["approved"]',
      '  n3["promoted"]',
      '  n0 -.- n1',
      '  n0 --> n3',
      '  n2 -.-> n3',
    ])
  })

  it('draws a long chain from the top down', () => {
    const chain = ['one', 'two', 'three', 'four'].map((text) => step([text]))
    expect(renderDiagram(chain).split('\n')[0]).toBe('flowchart TB')
  })

  it('marks what a reader must not miss', () => {
    const diagram = renderDiagram([
      step(['a'], { tone: 'alarm' }),
      step(['b']),
      step(['c'], { tone: 'warning' }),
    ])
    expect(diagram).toMatch(/\n {2}class n0 alarm\n/)
    expect(diagram).toMatch(/\n {2}class n2 warning$/)
  })

  it.each([
    ['a quote that would end a box', 'x"] --> n0'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a code fence', '```\n# heading'],
    ['Markdown', '**bold** _x_ `y` [a](b) 1. - # > |'],
    ['a directive', '%%{init: {"securityLevel": "loose"}}%%'],
    ['a click', '\nclick n0 "javascript:alert(1)"'],
    ['an entity', '&lt;b&gt; #lt; #35;'],
    ['a style', 'style n0 fill:#f00; classDef x stroke:#000;'],
  ])('makes a text of %s', (_what, text) => {
    const [, box = ''] = renderDiagram([step([text])]).split('\n')
    const shown = decode(boxLine.exec(box)?.[1] ?? 'nothing')
    expect(shown).toBe(text.replaceAll(/\s+/g, ' ').trim())
  })

  it.each([
    ['formulas', '$$x^2$$ $$$', '$ $x^2$ $ $ $ $'],
    ['icons', 'fa:fa-car fab:fa-github', 'fa: fa-car fab: fa-github'],
  ])('breaks %s, which Mermaid would see behind entity codes', (_what, text, broken) => {
    const [, box = ''] = renderDiagram([step([text])]).split('\n')
    expect(decode(boxLine.exec(box)?.[1] ?? '')).toBe(broken)
  })

  it('shows that there are characters which nobody would see', () => {
    const [, box = ''] = renderDiagram([step(['a\u202eb\u200bc\ud800'])]).split('\n')
    expect(decode(boxLine.exec(box)?.[1] ?? '')).toBe('a\ufffdb\ufffdc\ufffd')
  })

  it('cuts a long text and says so', () => {
    const [, box = ''] = renderDiagram([step(['x'.repeat(500)])]).split('\n')
    expect(decode(boxLine.exec(box)?.[1] ?? '')).toBe(`${'x'.repeat(63)}…`)
  })

  it('leaves out what is too much, and says how much', () => {
    const many = Array.from({ length: 100 }, (_, index) => step([`step ${index}`]))
    expect(renderDiagram(many)).toContain('"and 60 more"')
  })

  it('never holds anything but boxes, arrows and colours, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const lines = renderDiagram(steps).split('\n')
        const strange = lines.filter((line) => !boxLine.test(line) && !otherLine.test(line))
        expect(strange).toEqual([])
      }),
    )
  })

  it('is never larger than what GitHub draws', () => {
    const wide = fc.array(
      fc.record({
        texts: fc.array(fc.constant('\u{1f512}'.repeat(100)), { minLength: 8, maxLength: 8 }),
        tone: fc.constant('alarm' as const),
        place: fc.constant('chain' as const),
      }),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(fc.property(wide, (steps) => renderDiagram(steps).length <= 50_000))
  })
})

describe('stepsOf', () => {
  let history: History
  beforeAll(async () => {
    const story = startStory()
    await tellAll(story)
    await story.hold({ scope: { kind: 'name', name: id.name } })
    history = await story.history()
  })

  it('makes a chain of the build, the signatures and every arrival', () => {
    const chain = stepsOf(history.lines).filter(({ place }) => place === 'chain')
    expect(chain.map(({ texts: [first] }) => first)).toEqual([
      'built',
      'signed',
      'admitted',
      'promoted',
      'promoted',
    ])
  })

  it('leads approvals into the promotion that they were for', () => {
    const steps = stepsOf(history.lines)
    const at = steps.findIndex(({ place }) => place === 'into')
    expect([steps[at]?.texts[0], steps[at + 1]?.texts[0]]).toEqual(['approved', 'promoted'])
  })

  it('raises the alarm of a hold', () => {
    const [last] = stepsOf(history.lines).slice(-1)
    expect(last).toMatchObject({ tone: 'alarm', place: 'beside' })
    expect(last?.texts).toContain('in force: a leak was found')
  })

  it('is drawn whole', () => {
    expect(renderDiagram(stepsOf(history.lines))).not.toContain('more')
  })
})
