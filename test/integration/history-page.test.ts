/** The page that `history --html` writes, in a real browser without scripts: what a reader sees, and that it asks for nothing. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { byReviewer, hour, id, startStory, tellAll } from '../support/history-story.ts'
import type { HistoryStory } from '../support/history-story.ts'
import { releaseId } from '../support/releases.ts'
import { recordedTerminal } from '../support/terminal.ts'
import { startBrowser } from './support/browser.ts'
import type { OpenBrowser } from './support/browser.ts'
import {
  faintTexts,
  headingRanks,
  scrollWidth,
  styles,
  tableParts,
  wideElements,
} from './support/page-questions.ts'

const next = releaseId('app', '1.1.0')
const hostile = '<img src=x onerror=alert(1)>"\'</table><script>alert(1)</script>'
let story: HistoryStory
let browser: OpenBrowser

beforeAll(async () => {
  story = startStory()
  await tellAll(story)
  story.wait(hour)
  const signed = await story.upload({ id: next })
  await story.promote(next, 'development')
  await story.promote(next, 'staging')
  const bypass = { rules: ['soak'], reason: hostile }
  await story.promote(next, 'production', { approvals: byReviewer, bypass })
  await story.recordDeployment(signed, 'production', 'rolled-back')
  await story.hold({ scope: { kind: 'release', ...next }, reason: hostile })
  const { objects } = story.store('staging')
  for (const key of objects.keys())
    if (key.includes('1.1.0/files/')) objects.set(key, Buffer.from('tampered'))
  story.save()
  browser = await startBrowser({ scripts: 'off' })
})
afterAll(() => browser.stop())

async function write(version: string | undefined, name: string): Promise<string> {
  const terminal = recordedTerminal({ cwd: story.folder, now: story.now })
  const which = version === undefined ? [] : ['--version', version]
  await runCommandLine(
    ['history', 'app', ...which, '--policy', 'deploy-policy.yml', '--html', name],
    terminal,
  )
  return pathToFileURL(join(story.folder, name)).href
}

async function open(version: string | undefined, width = 1280): Promise<string> {
  browser.requests.length = 0
  browser.complaints.length = 0
  const address = await write(version, `${version ?? 'all'}.html`)
  await browser.page.setViewportSize({ width, height: 900 })
  await browser.page.goto(address)
  return address
}

const texts = (selector: string) => browser.page.locator(selector).allInnerTexts()

describe.each([
  ['of a release that holds', '1.0.0'],
  ['of a release that does not', '1.1.0'],
  ['of all versions', undefined],
])('the page %s', (_what, version) => {
  it('asks for nothing but itself, and nothing in it is refused or fails', async () => {
    const address = await open(version)
    expect([browser.requests, browser.complaints]).toEqual([[address], []])
  })

  it.each([1280, 390])('is never wider than a window of %i pixels', async (width) => {
    await open(version, width)
    expect([await wideElements(browser.page), await scrollWidth(browser.page)]).toEqual([[], width])
  })

  it('has a language, a title, one first heading, and a landmark for what it says', async () => {
    await open(version)
    expect(await browser.page.locator('html').getAttribute('lang')).toBe('en')
    expect(await browser.page.title()).toMatch(/^(Chain of custody of app 1\.\d\.0|Releases of app)$/)
    expect([await browser.page.locator('h1').count(), await browser.page.locator('main').count()]).toEqual([
      1, 1,
    ])
  })

  it('has headings in their order, and a name for each section', async () => {
    await open(version)
    const ranks = await headingRanks(browser.page)
    const leaps = ranks.filter((rank, index) => index > 0 && rank > (ranks[index - 1] ?? 0) + 1)
    expect([ranks[0], leaps]).toEqual([1, []])
    for (const section of await browser.page.locator('section').all())
      expect(await section.getAttribute('aria-labelledby')).not.toBeNull()
  })

  it('has tables with a caption, and a header for every column and every row', async () => {
    await open(version)
    const tables = await tableParts(browser.page)
    expect(tables.length).toBeGreaterThan(0)
    for (const { captions, columns, cells, rows, named } of tables)
      expect([captions, columns, rows]).toEqual([1, cells, named])
  })

  it('keeps its tables for a screen reader where they are shown as cards', async () => {
    await open(version, 390)
    const [table] = await browser.page.getByRole('table').all()
    expect(await table?.getByRole('columnheader').count()).toBeGreaterThan(1)
    expect(await table?.getByRole('rowheader').count()).toBeGreaterThan(0)
  })

  it('can be read: every text stands out from its background', async () => {
    await open(version)
    expect(await faintTexts(browser.page)).toEqual([])
  })
})

describe('the page of a release that holds', () => {
  it('says so first, and has no red in it', async () => {
    await open('1.0.0')
    expect(await texts('.verdict strong')).toEqual(['Everything holds'])
    expect(await browser.page.locator('.alarm').count()).toBe(0)
  })

  it('has a row for every line, in their order', async () => {
    await open('1.0.0')
    const { lines } = await story.history()
    expect(await texts('.chain tbody th')).toEqual(lines.map((_, index) => String(index + 1)))
    expect(new Set(await texts('.chain .state'))).toEqual(new Set(['✔ holds']))
  })

  it('shows a picture of the chain, to those who cannot see it in words', async () => {
    await open('1.0.0')
    const picture = browser.page.getByRole('img')
    expect([await picture.count(), await picture.isVisible()]).toEqual([1, true])
    expect(await picture.getAttribute('aria-label')).toMatch(
      /^Built: .*Signed: .*development: .*production: /,
    )
  })

  it('leads past the header to what was found, by the first stop of the keyboard', async () => {
    await open('1.0.0')
    await browser.page.keyboard.press('Tab')
    const skip = browser.page.locator(':focus')
    expect(await skip.innerText()).toBe('Skip to what was found')
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0)
    await browser.page.keyboard.press('Enter')
    expect(browser.page.url()).toMatch(/#picture$/)
  })

  it('can be read in the dark', async () => {
    const dark = await startBrowser({ scripts: 'off', colours: 'dark' })
    try {
      await dark.page.goto(await write('1.1.0', 'dark.html'))
      const [background] = await styles(dark.page, 'body', 'backgroundColor')
      expect([background, await faintTexts(dark.page)]).toEqual(['rgb(13, 17, 23)', []])
    } finally {
      await dark.stop()
    }
  })

  it('prints as a table on paper, whatever the colours of the screen', async () => {
    await open('1.0.0')
    await browser.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const [background] = await styles(browser.page, 'body', 'backgroundColor')
    const [display] = await styles(browser.page, '.chain tr', 'display')
    const paper = await browser.page.pdf({ format: 'A4', printBackground: true })
    await browser.page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    expect([background, display, paper.subarray(0, 5).toString()]).toEqual([
      'rgb(255, 255, 255)',
      'table-row',
      '%PDF-',
    ])
  })
})

describe('the page of a release that does not hold', () => {
  it('says first what does not hold, was passed over and is held, with links to the lines', async () => {
    await open('1.1.0')
    expect(await texts('.verdict strong')).toEqual([expect.stringMatching(/^1 of \d+ lines does not hold$/)])
    const items = await texts('#attention li')
    expect(items.map((item) => item.replace(/^Line \d+, /, '').split(':')[0])).toEqual([
      'stands, staging',
      'promoted, production',
      'held',
    ])
    await browser.page.locator('#attention a').first().click()
    expect(browser.page.url()).toMatch(/#line-\d+$/)
  })

  it('marks them in red, in the table and in the picture', async () => {
    await open('1.1.0')
    const red = 'rgb(180, 35, 24)'
    expect(await styles(browser.page, '.state.does-not-hold', 'color')).toEqual([red])
    expect(await browser.page.locator('.chain tr.alarm').count()).toBe(3)
    expect((await styles(browser.page, 'svg.wide rect.alarm', 'stroke'))[0]).toBe(red)
  })

  it('shows the texts of others as texts', async () => {
    await open('1.1.0')
    expect(await browser.page.getByText(hostile).first().isVisible()).toBe(true)
    expect(await browser.page.locator('img, script').count()).toBe(0)
  })
})

describe('the page of all versions', () => {
  it('has a row a version, the newest first, and the held one in red', async () => {
    await open(undefined)
    expect(await texts('#versions tbody th')).toEqual(['1.1.0', id.version])
    const rows = await browser.page.locator('#versions tbody tr').all()
    const tones = await Promise.all(rows.map((row) => row.getAttribute('class')))
    expect(tones).toEqual(['alarm', 'plain'])
  })
})
