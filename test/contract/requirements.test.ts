/** docs/requirements.md: every demand has its row, each row says honestly how far it is met, and a claim names its evidence. */
import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { linksIn } from '../support/documents/links.ts'
import { read, repositoryFiles } from './repository-files.ts'

const page = 'docs/requirements.md'
const text = read(page)
const files = new Set(repositoryFiles())
const demands = 87

interface Row {
  readonly id: string
  readonly asked: string
  readonly how: string
  readonly shown: string
  readonly status: string
}

const kinds = ['met', 'partly', 'not built'] as const
type Kind = (typeof kinds)[number]

/** Every line that begins as a row of a demand does, whatever else stands in it. */
function rowsIn(markdown: string): readonly Row[] {
  return [...markdown.matchAll(/^\| (R\d+) \|(.*)$/gm)].map(([, id = '', rest = '']) => {
    const [asked = '', how = '', shown = '', status = '', ...more] = rest
      .replace(/\|\s*$/, '')
      .split('|')
      .map((cell) => cell.trim())
    return { id, asked, how, shown, status: [status, ...more].join('|') }
  })
}

/** Undefined where a status is none, or a half-met demand keeps quiet about what is missing. */
function kindOf({ status }: Row): Kind | undefined {
  if (status === 'met' || status === 'not built') return status
  return /^partly: \S.{9,}$/.test(status) ? 'partly' : undefined
}

function filesIn(cell: string): readonly string[] {
  return linksIn(cell).map((target) =>
    posix.normalize(posix.join(posix.dirname(page), target.split('#')[0] ?? '')),
  )
}

const isTest = (file: string) => /^test\/.+\.test\.ts$/.test(file)

/** What a row lacks to be believed. */
function faultsOf(row: Row): readonly string[] {
  const kind = kindOf(row)
  const shown = filesIn(row.shown)
  const means = filesIn(row.how).filter((file) => !isTest(file))
  const faults = {
    'has no status': kind === undefined,
    'asks nothing': row.asked === '',
    'says nothing of how': row.how === '',
    'names as a test what is none': !shown.every((file) => isTest(file) && files.has(file)),
    'is shown by no test': kind !== 'not built' && shown.length === 0,
    'names no code, template or page': kind !== 'not built' && means.length === 0,
    'is shown though it is not built': kind === 'not built' && row.shown !== 'none',
  }
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${row.id} ${fault}`] : []))
}

/** Statements and resources of templates, as the row calls them: they begin with a capital letter, and have another. */
function unknownNames({ id, how }: Row): readonly string[] {
  const templates = filesIn(how).filter((file) => /^infrastructure\/.+\.yaml$/.test(file))
  const named = [...how.matchAll(/`([A-Z][a-z]+[A-Z][A-Za-z]*)`/g)].map(([, name]) => name ?? '')
  return named
    .filter((name) => !templates.some((file) => new RegExp(`\\b${name}\\b`).test(read(file))))
    .map((name) => `${id}: ${name}`)
}

const rows = rowsIn(text)

describe('the demands', () => {
  it('each stand once, in their order', () => {
    const ids = Array.from({ length: demands }, (_, index) => `R${index + 1}`)
    expect(rows.map(({ id }) => id)).toEqual(ids)
  })

  it('each have a status, and what shows it', () => {
    expect(rows.flatMap(faultsOf)).toEqual([])
  })

  it('name what stands in the templates that they link', () => {
    expect(rows.flatMap(unknownNames)).toEqual([])
  })

  it('are counted at the top', () => {
    const counted = [...text.matchAll(/^\| (met|partly|not built|all) \| (\d+) \|$/gm)]
    const counts = kinds.map((kind) => [kind, rows.filter((row) => kindOf(row) === kind).length])
    expect(counted.map(([, kind, count]) => [kind, Number(count)])).toEqual([...counts, ['all', rows.length]])
  })

  it('that nothing meets are listed once more, each once', () => {
    const [, list = ''] = text.split(/^## Not built$/m)
    const listed = [...list.matchAll(/\bR(\d+)\b/g)].map(([, number]) => Number(number))
    const missing = rows.filter((row) => kindOf(row) === 'not built').map(({ id }) => Number(id.slice(1)))
    expect(listed.toSorted((one, other) => one - other)).toEqual(missing)
  })
})

describe('a row', () => {
  const how = '[sign-artifact](../actions/sign-artifact/README.md)'
  const shown = '[signing](../test/bundle/signing.test.ts)'

  it('would pass with all that it needs', () => {
    expect(rowsIn(`| R1 | Sign | ${how} | ${shown} | met |`).flatMap(faultsOf)).toEqual([])
  })

  it.each([
    ['without a status', `| R1 | Sign | ${how} | ${shown} | |`, 'R1 has no status'],
    ['of half a cell', `| R1 | Sign | ${how} | ${shown} |`, 'R1 has no status'],
    ['with a status of its own', `| R1 | Sign | ${how} | ${shown} | mostly |`, 'R1 has no status'],
    ['that hides what is missing', `| R1 | Sign | ${how} | ${shown} | partly |`, 'R1 has no status'],
    ['that is met and has no test', `| R1 | Sign | ${how} | none | met |`, 'R1 is shown by no test'],
    [
      'that is met by nothing',
      `| R1 | Sign | by magic | ${shown} | met |`,
      'R1 names no code, template or page',
    ],
    [
      'whose test is not there',
      `| R1 | Sign | ${how} | [x](../test/bundle/x.test.ts) | met |`,
      'R1 names as a test what is none',
    ],
    ['whose test is a page', `| R1 | Sign | ${how} | ${how} | met |`, 'R1 names as a test what is none'],
    [
      'that is not built and claims a test',
      `| R1 | Sign | nothing | ${shown} | not built |`,
      'R1 is shown though it is not built',
    ],
  ])('would be refused %s', (_what, line, fault) => {
    expect(rowsIn(line).flatMap(faultsOf)).toEqual([fault])
  })

  it('would be refused with a statement that no template has', () => {
    const line = `| R1 | Keep | \`NothingIsRelpaced\` of [it](../infrastructure/environment.yaml) | ${shown} | met |`
    expect(rowsIn(line).flatMap(unknownNames)).toEqual(['R1: NothingIsRelpaced'])
  })
})
