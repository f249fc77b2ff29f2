import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { checksOf } from '@secure-deploy/cli/history/history-checks'
import { renderHistoryPage } from '@secure-deploy/cli/history/history-page'
import { pageStyle } from '@secure-deploy/cli/history/history-page-style'
import { html } from '@secure-deploy/cli/history/html'
import { renderVersionsPage } from '@secure-deploy/cli/history/versions-page'
import { VerificationError } from '@secure-deploy/core/errors'
import type { History } from '@secure-deploy/core/history/history'
import type { HistoryLine } from '@secure-deploy/core/history/history-line'
import { standingAfter } from '@secure-deploy/core/history/history-standing'
import { readVersions } from '@secure-deploy/core/history/history-versions'
import fc from 'fast-check'
import { byReviewer, hour, id, startStory, tellAll } from '../../../support/history-story.ts'
import type { HistoryStory } from '../../../support/history-story.ts'
import { releaseId } from '../../../support/releases.ts'

const next = releaseId('app', '1.1.0')
let story: HistoryStory
let good: History
let bad: History

beforeAll(async () => {
  story = startStory()
  await tellAll(story)
  good = await story.history()
  story.wait(hour)
  await story.upload({ id: next })
  await story.promote(next, 'development')
  await story.promote(next, 'staging')
  const bypass = { rules: ['soak'], reason: 'an <b>incident</b>' }
  await story.promote(next, 'production', { approvals: byReviewer, bypass })
  await story.hold({ scope: { kind: 'release', ...next }, reason: 'a "leak" & more' })
  const { objects } = story.store('staging')
  for (const key of objects.keys())
    if (key.includes('1.1.0/files/')) objects.set(key, Buffer.from('tampered'))
  bad = await story.history({}, next)
})

describe('html', () => {
  it('escapes texts, in markup and in attributes', () => {
    expect(html`<a href="${'"><script>'}">${"<b>'&"}</a>`.markup).toBe(
      '<a href="&quot;&gt;&lt;script&gt;">&lt;b&gt;&#39;&amp;</a>',
    )
  })

  it('keeps markup as it is, also in lists', () => {
    const items = ['a', 'b'].map((text) => html`<li>${text}</li>`)
    expect(html`<b>${items}</b>`.markup).toBe('<b><li>a</li><li>b</li></b>')
  })

  it('shows that there is a character which nobody would see', () => {
    expect(html`${'a\u202eb\u0000c'}`.markup).toBe('a\ufffdb\ufffdc')
  })
})

/** The tags of a page without the values of their attributes, and without places where a line may be broken. */
function skeleton(page: string): readonly string[] {
  const [, body = ''] = page.split('</style>')
  return (body.match(/<[^>]*>/g) ?? [])
    .map((tag) => tag.replaceAll(/="[^"]*"/g, '=""'))
    .filter((tag) => tag !== '<wbr />')
}

/** The same history with one text in the place of every text that somebody else may choose. */
function withText({ lines, ...history }: History, text: string): History {
  return {
    ...history,
    stores: history.stores.map((store) => ({ ...store, uri: text })),
    lines: lines.map((line) => said(line, text)),
  }
}

function said(line: HistoryLine, text: string): HistoryLine {
  const common = { at: text, warnings: [text], notes: [text] }
  const { standing } = line
  if (standing.kind !== 'holds') return { ...line, ...common, standing: { ...standing, reason: text } }
  if (line.fact === undefined) return { ...line, ...common }
  switch (line.step) {
    case 'held':
      return { ...line, ...common, fact: { ...line.fact, hold: { ...line.fact.hold, reason: text } } }
    case 'lifted':
      return { ...line, ...common, fact: { ...line.fact, lift: { ...line.fact.lift, reason: text } } }
    case 'deployed':
      return {
        ...line,
        ...common,
        fact: { ...line.fact, deployment: { ...line.fact.deployment, target: text } },
      }
    case 'arrived':
    case 'promoted': {
      const { promotion } = line.fact
      const bypass = { rules: [text], reason: text }
      return {
        ...line,
        ...common,
        fact: { ...line.fact, promotion: { ...promotion, from: text, signedBy: text, decision: { bypass } } },
      }
    }
    default:
      return { ...line, ...common }
  }
}

describe('renderHistoryPage', () => {
  it('lets nothing in but its own style, known by its digest', () => {
    const page = renderHistoryPage(good)
    const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? []
    const digest = createHash('sha256').update(pageStyle).digest('base64')
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    )
    expect(page).toContain(`<style>${pageStyle}</style>`)
  })

  it('loads nothing, runs nothing and styles nothing by attributes', () => {
    const tags = skeleton(renderHistoryPage(bad))
    expect(
      tags.filter((tag) => /^<(script|link|img|iframe|object|embed|form|base|use|image)\b/.test(tag)),
    ).toEqual([])
    expect(tags.filter((tag) => /\s(style|on\w+|src|srcset|xlink:href)=/.test(tag))).toEqual([])
  })

  it('leads only within itself, to commits and to runs', () => {
    const links = [...renderHistoryPage(bad).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
    const out = links.filter((href) => !href.startsWith('#'))
    expect(out).toEqual([
      `https://github.com/octo-org/app/commit/${'a'.repeat(40)}`,
      'https://github.com/octo-org/app/actions/runs/1000/attempts/1',
    ])
  })

  it('leads to nothing that is not there, and names nothing twice', () => {
    const page = renderHistoryPage(bad)
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, one]) => one)
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, one]) => one)
    expect(links.filter((one) => !ids.includes(one))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says in one sentence that all holds', () => {
    expect(renderHistoryPage(good)).toContain('<strong>Everything holds</strong>')
  })

  it('says first what does not hold, was passed over or is held, each with its reason', () => {
    const page = renderHistoryPage(bad)
    const [, attention = ''] = /<section\s+id="attention"([^]*?)<\/section>/.exec(page) ?? []
    for (const text of [
      'DIGEST_MISMATCH',
      'soak passed over: an &lt;b&gt;incident&lt;/b&gt;',
      'in force: a &quot;leak&quot; &amp; more',
    ])
      expect(attention).toContain(text)
    expect(page).toMatch(/<strong>1 of \d+ lines does not hold<\/strong>/)
  })

  it('has no such section where there is nothing to be looked at first', () => {
    expect(renderHistoryPage(good)).not.toContain('id="attention"')
  })

  it('shows every digest in full', () => {
    const page = renderHistoryPage(good)
    const digests = good.lines.flatMap(({ digest }) => digest ?? [])
    expect(digests.filter((digest) => !page.includes(digest))).toEqual([])
  })

  it('has a row for every line, each with a heading', () => {
    const rows =
      renderHistoryPage(good).match(/<th\s+role="rowheader"\s+scope="row"\s+data-label="Line"/g) ?? []
    expect(rows).toHaveLength(good.lines.length)
  })

  it('has the same markup whatever the texts are', () => {
    const plain = skeleton(renderHistoryPage(withText(bad, 'x')))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(skeleton(renderHistoryPage(withText(bad, `x${text}`)))).toEqual(plain)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='alert(1)",
    '<!--',
    '&lt;script&gt;',
  ])('shows %s as it is', (text) => {
    const page = renderHistoryPage(withText(bad, text))
    const shown = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
    expect(page.replaceAll(/<wbr \/>/g, '')).toContain(shown)
    expect(skeleton(page)).toEqual(skeleton(renderHistoryPage(withText(bad, 'x'))))
  })

  it('tells of a release that nobody who is trusted has signed', () => {
    const { release: _, bundle: _bundle, ...rest } = good
    const standing = standingAfter(new VerificationError('SIGNER_NOT_TRUSTED', 'a stranger'))
    const page = renderHistoryPage({
      ...rest,
      lines: [{ step: 'built', at: 'file:///x', standing }],
      verdict: 'does-not-hold',
    })
    expect(page).toContain('1 of 1 line does not hold')
    expect(page).not.toContain('id="files"')
  })

  it('draws a policy of many environments from the top down', () => {
    const stores = Array.from({ length: 9 }, (_, index) => ({
      environment: `e${index}`,
      uri: `file:///e${index}`,
    }))
    const page = renderHistoryPage({ ...good, stores })
    expect([page.match(/<svg/g)?.length, page.includes('class="narrow always"')]).toEqual([1, true])
  })
})

describe('renderVersionsPage', () => {
  it('has a row for every version and every environment, and says what to look at first', async () => {
    const page = renderVersionsPage(await readVersions(id.name, story.ports()))
    expect(page.match(/scope="row"/g)).toHaveLength(5)
    expect(page).toContain('soak passed over: an &lt;b&gt;incident&lt;/b&gt;')
  })
})

describe('checksOf', () => {
  const commandsOf = (history: History) => checksOf(history.lines).flatMap(({ commands }) => commands)

  it('names every file once, with all lines that rest on it', () => {
    const checks = checksOf(good.lines)
    const files = checks.map(({ at }) => at)
    expect([new Set(files).size, checks.flatMap(({ lines }) => lines).length]).toEqual([
      files.length,
      good.lines.length,
    ])
  })

  it('quotes what it fetches for a shell', () => {
    const line = { ...good.lines[0]!, at: "s3://b/it's $(rm -rf /)" }
    expect(checksOf([line])[0]?.commands[0]).toBe(
      `aws s3 cp 's3://b/it'\\''s $(rm -rf /)' line-1.bundle.json`,
    )
  })

  it('has no command for a prefix below which nothing stood', () => {
    expect(checksOf([{ ...good.lines[0]!, at: 's3://b/records/' }])).toEqual([])
  })

  it('asks with sha256sum, jq and notation', () => {
    const all = commandsOf(good).join('\n')
    for (const tool of ['sha256sum --check --strict', 'jq -r .statement', 'notation blob verify'])
      expect(all).toContain(tool)
  })
})
