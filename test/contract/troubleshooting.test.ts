/** docs/troubleshooting.md leads from every code whose cause may lie outside of the step to a section with its causes. */
import { describe, expect, it } from '@jest/globals'
import { anchorOf } from '../support/documents/links.ts'
import { coreErrorCodes } from './error-codes.ts'
import { read } from './repository-files.ts'

const page = read('docs/troubleshooting.md')
const sections = page.split(/^## /m).slice(1)
const table = sections.find((section) => section.startsWith('Find your code\n')) ?? ''

/** The codes of each row, and the anchor in the page that it sends its reader to. */
const rows = [...table.matchAll(/^\| (\[`.+) \| (.+) \|$/gm)].map(([, named = '', goal = '']) => ({
  codes: [...named.matchAll(/\[`([A-Z_]+)`\]/g)].map(([, code]) => code ?? ''),
  goal: /\(#([\w-]+)\)$/.exec(goal)?.[1],
}))
const listed = rows.flatMap(({ codes }) => codes)

const kinds = ['VerificationErrorCode', 'PolicyErrorCode', 'ServiceErrorCode']

describe('the table of docs/troubleshooting.md', () => {
  it.each(kinds)('has every %s', (kind) => {
    const codes = coreErrorCodes().get(kind) ?? []
    expect(codes.length).toBeGreaterThan(1)
    expect(codes.filter((code) => !listed.includes(code))).toEqual([])
  })

  it('has no code twice', () => {
    expect(listed.filter((code, index) => listed.indexOf(code) !== index)).toEqual([])
  })

  it('sends nobody to another page', () => {
    expect(rows.filter(({ goal }) => goal === undefined)).toEqual([])
  })
})

describe('docs/troubleshooting.md', () => {
  it('links codes to their own sections of errors.md', () => {
    const links = [...page.matchAll(/\[`([A-Z_]+)`\]\(([^)]*)\)/g)]
    expect(links.length).toBeGreaterThan(listed.length)
    const strange = links.filter(([, code, target]) => target !== `errors.md#${code?.toLowerCase()}`)
    expect(strange.map(([link]) => link)).toEqual([])
  })

  it('has a command that tells the causes apart in every section to which it sends', () => {
    const goals = sections.filter((section) =>
      rows.some(({ goal }) => goal === anchorOf(section.slice(0, section.indexOf('\n')))),
    )
    expect(goals).toHaveLength(new Set(rows.map(({ goal }) => goal)).size)
    expect(goals.filter((section) => !/^```sh$/m.test(section))).toEqual([])
  })
})
