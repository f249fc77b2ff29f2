import { describe, expect, it } from '@jest/globals'
import { lineWidth, renderSummary, renderTable } from '@secure-deploy/cli/tables'

const digest = 'a'.repeat(64)

describe('renderTable', () => {
  it('aligns its columns', () => {
    const table = {
      title: 'Files',
      header: ['File', 'Bytes'],
      rows: [
        ['app.zip', '15'],
        ['a', '2'],
      ],
    }
    expect(renderTable(table, 'plain')).toEqual([
      'Files',
      '  File     Bytes',
      '  app.zip  15',
      '  a        2',
    ])
  })

  it('shows no header where there is none', () => {
    const table = { title: 'Facts', header: ['', ''], rows: [['Release', 'app 1']] }
    expect(renderTable(table, 'plain')).toEqual(['Facts', '  Release  app 1'])
  })

  it('leaves out a column that is empty in every row', () => {
    const table = {
      title: 'Files',
      header: ['File', 'Version id'],
      rows: [
        ['a', ''],
        ['b', ''],
      ],
    }
    expect(renderTable(table, 'plain')).toEqual(['Files', '  File', '  a', '  b'])
  })

  it('goes on in the next line where a cell is too long, and loses nothing', () => {
    const uri = `s3://bucket/${'folder/'.repeat(20)}app.zip`
    const table = { title: 'Files', header: ['File', 'SHA-256', 'At'], rows: [['app.zip', digest, uri]] }
    const lines = renderTable(table, 'plain')
    expect(lines.filter((line) => line.length > lineWidth)).toEqual([])
    const columns = lines.slice(2).map((line) => line.trim().split(/ {2,}/))
    expect(columns.map((parts) => parts.at(-1)).join('')).toBe(uri)
  })

  it('breaks at spaces where there are some', () => {
    const text = 'word '.repeat(30).trim()
    const lines = renderTable({ title: 'T', header: [''], rows: [[text]] }, 'plain').slice(1)
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text)
  })

  it('shows in red what must not be missed and in yellow what to look at twice, line by line', () => {
    const rows = [['plain'], ['warned'], [`alarmed ${'x'.repeat(lineWidth)}`]]
    const table = { title: 'T', header: ['Row'], rows, tones: ['plain', 'warning', 'alarm'] as const }
    const [, , plain, warned, ...alarmed] = renderTable(table, 'colour')
    expect([plain, warned]).toEqual(['  plain', '\u001b[33m  warned\u001b[0m'])
    expect(alarmed.length).toBeGreaterThan(1)
    for (const line of alarmed) expect(line).toMatch(/^\u001b\[31m.*\u001b\[0m$/)
  })

  it('shows no colour where none is wanted', () => {
    const table = { title: 'T', header: ['Row'], rows: [['x']], tones: ['alarm'] as const }
    expect(renderTable(table, 'plain')).toEqual(['T', '  Row', '  x'])
  })

  it('shows every row where that is wanted', () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`file-${index}`])
    const lines = renderTable({ title: 'Files', header: ['File'], rows }, 'plain', 'every row')
    expect([lines.length, lines.at(-1)]).toEqual([102, '  file-99'])
  })

  it('cuts a long table and says so', () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`file-${index}`])
    const lines = renderTable({ title: 'Files', header: ['File'], rows }, 'plain')
    expect(lines.at(-1)).toBe('  … and 60 more')
  })

  it('lets no cell drive the terminal', () => {
    const table = { title: 'T', header: [''], rows: [['a\u001b[31mb\u202ec\nd']] }
    expect(renderTable(table, 'plain')).toEqual(['T', '  a\ufffd[31mb\ufffdc d'])
  })
})

describe('renderSummary', () => {
  it('shows the title, the lead and every table', () => {
    const table = { title: 'Facts', header: ['', ''], rows: [['Release', 'app 1']] }
    const lines = renderSummary({ title: 'Verified', lead: 'All held.', tables: [table] }, 'plain')
    expect(lines).toEqual(['Verified', 'All held.', '', 'Facts', '  Release  app 1'])
  })

  it('sets off titles in colour', () => {
    const [title] = renderSummary({ title: 'Verified', lead: '', tables: [] }, 'colour')
    expect(title).toBe('\u001b[1mVerified\u001b[0m')
  })
})
