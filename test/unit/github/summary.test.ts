import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Summary } from '@secure-deploy/core/summary'
import { renderSummary, writeSummary } from '@secure-deploy/github/summary'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { failure } from './failure.ts'

const limit = 100_000

function withCell(cell: string): Summary {
  return {
    title: 'Signed',
    lead: 'All is well.',
    tables: [{ title: 'Files', header: ['Name'], rows: [[cell]] }],
  }
}

function longTable(title: string, rows: number) {
  return { title, header: ['Number'], rows: Array.from({ length: rows }, (_one, index) => [`row ${index}`]) }
}

describe('renderSummary, of a diagram', () => {
  const drawn = (diagram: string) => renderSummary({ ...withCell('app 1'), diagram }, limit)

  it('writes it as a block of Mermaid after the tables, behind a blank line', () => {
    expect(drawn('flowchart LR\n  n0["built"]')).toMatch(
      /<\/table>\n\n```mermaid\nflowchart LR\n {2}n0\["built"\]\n```\n$/,
    )
  })

  it.each(['```', '````', 'a ``` b', '```\n# heading'])(
    'lets no fence in the diagram end the block: %j',
    (text) => {
      const [, fence = '', inside = ''] = /\n(`{3,})mermaid\n([^]*)\n\1\n$/.exec(drawn(text)) ?? []
      expect(inside).toBe(text)
      expect(text.split('\n').filter((line) => /^`{3,}/.test(line) && line.length >= fence.length)).toEqual(
        [],
      )
    },
  )

  it('counts it, so that the whole stays within the limit', () => {
    const diagram = 'x'.repeat(5_000)
    const text = renderSummary({ title: 'T', lead: 'L', diagram, tables: [longTable('Rows', 1_000)] }, 10_000)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000)
    expect(text).toContain(diagram)
    expect(text).toContain('rows are left out here')
  })

  it('writes no block where there is none', () => {
    expect(renderSummary(withCell('app 1'), limit)).not.toContain('```')
  })
})

describe('renderSummary', () => {
  it('makes a heading, a sentence and tables', () => {
    expect(renderSummary(withCell('app 1'), limit)).toBe(
      '<h2>Signed</h2>\n<p>All is well.</p>\n<h3>Files</h3>\n<table>\n<tr><th>Name</th></tr>\n<tr><td>app 1</td></tr>\n</table>\n\n',
    )
  })

  it.each(['<img src=x>', '</table><script>', '"onload="', '&lt;b&gt;'])(
    'lets no markup in by the cell %j',
    (cell) => {
      const [, inside = ''] = /<td><code>(.*)<\/code><\/td>/.exec(renderSummary(withCell(cell), limit)) ?? []
      expect(inside).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot|#39);)/)
      expect(inside).not.toBe('')
    },
  )

  it.each(['# heading', '[a](https://x.example)', '@octocat', 'a\n\n# b'])(
    'shows the cell %j as code on one line',
    (cell) => {
      expect(renderSummary(withCell(cell), limit)).toContain(
        `<td><code>${cell.replace(/\s+/g, ' ')}</code></td>`,
      )
    },
  )

  const commit = '0123456789'.repeat(4)

  it('links a commit by its own name', () => {
    const address = `https://github.com/octo-org/octo-repo/commit/${commit}`
    expect(renderSummary(withCell(address), limit)).toContain(
      `<td><a href="${address}"><code>${commit}</code></a></td>`,
    )
  })

  it('links the attempt of a run', () => {
    const address = 'https://github.com/octo-org/octo-repo/actions/runs/16/attempts/1'
    expect(renderSummary(withCell(address), limit)).toContain(
      `<td><a href="${address}"><code>${address}</code></a></td>`,
    )
  })

  it.each([
    'https://evil.example/login',
    `http://github.com/octo-org/octo-repo/commit/${commit}`,
    `https://github.com/octo-org/octo-repo/commit/${commit}"onclick="x`,
    `https://user@github.com/octo-org/octo-repo/commit/${commit}`,
    `javascript:alert(1)//github.com/octo-org/octo-repo/commit/${commit}`,
  ])('links nothing else, such as %j', (cell) => {
    expect(renderSummary(withCell(cell), limit)).not.toContain('<a ')
  })

  it('leaves out a header without names', () => {
    const table = { title: 'Facts', header: ['', ''], rows: [['Release', 'app 1']] }
    expect(renderSummary({ title: 'T', lead: 'L', tables: [table] }, limit)).not.toContain('<th>')
  })

  it('escapes titles and the lead', () => {
    const html = renderSummary({ title: '<a>', lead: '<b>', tables: [longTable('<c>', 1)] }, limit)
    expect(html).not.toMatch(/<[abc]>/)
  })

  it('has no blank line before its end, which would bring Markdown back', () => {
    expect(renderSummary(withCell('a\n\nb'), limit).trimEnd()).not.toContain('\n\n')
  })

  it('stays within the limit and says how many rows it leaves out', () => {
    const html = renderSummary({ title: 'T', lead: 'L', tables: [longTable('Files', 1_000)] }, 2_000)
    const shown = html.match(/<td>/g)?.length ?? 0
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(2_000)
    expect(html).toContain(`${1_000 - shown} of 1000 rows are left out`)
  })

  it('lets a long table not drive out the next', () => {
    const html = renderSummary(
      { title: 'T', lead: 'L', tables: [longTable('A', 1_000), longTable('B', 2)] },
      2_000,
    )
    expect(html).toContain(
      '<h3>B</h3>\n<table>\n<tr><th>Number</th></tr>\n<tr><td>row 0</td></tr>\n<tr><td>row 1</td></tr>',
    )
  })
})

describe('writeSummary', () => {
  it('appends the summary to what others of the step have written', async () => {
    const path = join(temporaryFolder(), 'summary')
    writeFileSync(path, 'before\n')
    await writeSummary({ GITHUB_STEP_SUMMARY: path }, withCell('x'))
    expect(readFileSync(path, 'utf8')).toBe(`before\n${renderSummary(withCell('x'), 10_000)}\n`)
  })

  it('refuses to write where no runner reads', async () => {
    await expect(writeSummary({}, withCell('x'))).rejects.toEqual(failure('InputError', 'INPUT_MISSING'))
  })
})
