import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { lineWidth } from '@secure-deploy/cli/tables'
import { bundleKey, recordPrefix } from '@secure-deploy/core/release/layout'
import { byReviewer, hour, id, startStory, tellAll } from '../../../support/history-story.ts'
import type { HistoryStory } from '../../../support/history-story.ts'
import { releaseId } from '../../../support/releases.ts'
import { recordedTerminal } from '../../../support/terminal.ts'

const next = releaseId('app', '1.1.0')
let story: HistoryStory
/** The same stores, with the record of the promotion to staging made into something else. */
let tampered: HistoryStory

async function tellTwo(): Promise<HistoryStory> {
  const told = startStory()
  await tellAll(told)
  told.wait(hour)
  await told.upload({ id: next })
  await told.promote(next, 'development')
  await told.promote(next, 'staging')
  const bypass = { rules: ['soak'], reason: 'an incident' }
  await told.promote(next, 'production', { approvals: byReviewer, bypass })
  await told.hold({ scope: { kind: 'release', ...next } })
  return told
}

beforeAll(async () => {
  story = await tellTwo()
  story.save()
  tampered = await tellTwo()
  const { objects } = tampered.store('staging')
  for (const key of objects.keys())
    if (key.startsWith(recordPrefix(id, 'promotion'))) objects.set(key, Buffer.from('{}'))
  tampered.save()
})

async function history(of: HistoryStory, args: readonly string[], style: 'plain' | 'colour' = 'plain') {
  const terminal = recordedTerminal({ cwd: of.folder, now: of.now, style })
  const exitCode = await runCommandLine(
    ['history', 'app', '--policy', 'deploy-policy.yml', ...args],
    terminal,
  )
  const code = terminal.complained[0]?.replace(/^\u001b\[\d+m/, '').split(/[:\u001b]/)[0]
  return { exitCode, code, printed: terminal.printed.join('\n'), lines: terminal.printed }
}

interface Told {
  readonly verdict: string
  readonly lines: readonly { readonly step: string; readonly standing: string; readonly code?: string }[]
}
const documentOf = (printed: string) => JSON.parse(printed) as Told

describe('history NAME --version V', () => {
  it('tells the chain of custody in lines that fit, and that all of it holds', async () => {
    const { exitCode, printed, lines } = await history(story, ['--version', '1.0.0'])
    expect(exitCode).toBe(0)
    for (const text of [
      'Everything holds',
      'hubot (id 2)',
      'into production, from',
      'lifted',
      'report.xml: 2 tests',
    ])
      expect(printed.replaceAll(/\s+/g, ' ')).toContain(text)
    expect(lines.filter((line) => line.length > lineWidth)).toEqual([])
  })

  it('tells it in JSON', async () => {
    const { exitCode, printed } = await history(story, ['--version', '1.0.0', '--json'])
    const told = documentOf(printed)
    expect(exitCode).toBe(0)
    expect(told).toMatchObject({
      'release-name': 'app',
      'release-version': '1.0.0',
      verdict: 'holds',
      policy: { uri: 'deploy-policy.yml', digest: `sha256:${story.policy.sha256}` },
    })
    expect(told.lines.find(({ step }) => step === 'built')).toMatchObject({
      repository: 'octo-org/app',
      commit: 'a'.repeat(40),
      time: '2025-06-15T12:00:00Z',
      vouched: 'stated',
    })
    expect(told.lines.find(({ step }) => step === 'approved')).toMatchObject({
      independent: true,
      approvers: [{ id: 2, login: 'hubot', grounds: [{ kind: 'review', pullRequest: 12 }] }],
      excluded: [{ id: 1, login: 'octocat' }],
    })
    expect(told.lines.findLast(({ step }) => step === 'promoted')).toMatchObject({
      environment: 'production',
      'signed-by': ['CN=Promotion signer,O=Example,ST=WA,C=US'],
      run: { id: '1000', actor: 'octocat' },
    })
    expect(told.lines.find(({ step }) => step === 'held')).toMatchObject({
      state: 'lifted',
      scope: { kind: 'name', 'release-name': 'app' },
    })
  })

  it('tells what was passed over and what is held in red, and ends well, for the evidence holds', async () => {
    const { exitCode, printed } = await history(story, ['--version', '1.1.0'], 'colour')
    const red = printed.split('\n').filter((line) => line.startsWith('\u001b[31m'))
    expect(exitCode).toBe(0)
    const text = red
      .join(' ')
      .replaceAll(/\u001b\[\d+m/g, '')
      .replaceAll(/\s+/g, ' ')
    for (const word of ['soak', 'passed over', 'incident', 'in force']) expect(text).toContain(word)
  })

  it('names what was passed over in JSON', async () => {
    const { printed } = await history(story, ['--version', '1.1.0', '--json'])
    expect(documentOf(printed).lines.findLast(({ step }) => step === 'promoted')).toMatchObject({
      bypass: { rules: ['soak'], reason: 'an incident' },
      alarms: ['soak passed over: an incident'],
    })
  })

  it('shows what does not hold by its code, tells the rest, and fails', async () => {
    const { exitCode, code, printed } = await history(tampered, ['--version', '1.0.0'])
    expect([exitCode, code]).toEqual([1, 'RECORD_INVALID'])
    for (const text of ['1 of 15 lines does not hold', 'RECORD_INVALID', 'into production'])
      expect(printed).toContain(text)
  })

  it('tells all of it in JSON before it fails', async () => {
    const { exitCode, printed } = await history(tampered, ['--version', '1.0.0', '--json'])
    const told = documentOf(printed)
    const faults = told.lines.filter(({ standing }) => standing !== 'holds')
    expect([exitCode, told.verdict, told.lines.length]).toEqual([1, 'does-not-hold', 15])
    expect(faults).toMatchObject([{ step: 'promoted', environment: 'staging', code: 'RECORD_INVALID' }])
  })

  it('ends as something does that could not be found out', async () => {
    const broken = await tellTwo()
    broken.save()
    rmSync(join(broken.folder, 'production', bundleKey(id)))
    const { exitCode, code, printed } = await history(broken, ['--version', '1.0.0'])
    expect([exitCode, code]).toEqual([1, 'RELEASE_NOT_FOUND'])
    expect(printed).toContain('could not be found out')
  })

  it('tells only of the stores that are named', async () => {
    const store = pathToFileURL(join(story.folder, 'production')).href
    const { printed } = await history(story, ['--version', '1.0.0', '--store', store, '--json'])
    const environments = documentOf(printed).lines.map(
      (line) => (line as { environment?: string }).environment,
    )
    expect(new Set(environments.filter((one) => one !== undefined))).toEqual(new Set(['production']))
  })

  it('refuses a store that the policy does not have', async () => {
    const { exitCode, code } = await history(story, ['--version', '1.0.0', '--store', 'file:///elsewhere'])
    expect([exitCode, code]).toEqual([1, 'INPUT_CONFLICT'])
  })

  it('refuses another policy than the one that was meant', async () => {
    const digest = ['--policy-digest', `sha256:${'0'.repeat(64)}`]
    const { exitCode, code, printed } = await history(story, ['--version', '1.0.0', ...digest])
    expect([exitCode, code, printed]).toEqual([1, 'POLICY_MISMATCH', ''])
  })

  it('does not find a version that stands nowhere', async () => {
    const { exitCode, code } = await history(story, ['--version', '9.9.9'])
    expect([exitCode, code]).toEqual([1, 'RELEASE_NOT_FOUND'])
  })
})

describe('history NAME', () => {
  it('tells one line a version: where it stands, since when, where it is current, held and let in how', async () => {
    const { exitCode, lines } = await history(story, [])
    const rows = lines.filter((line) => /^ {2}1\.\d\.0 {2}/.test(line)).slice(0, 2)
    expect(exitCode).toBe(0)
    expect(rows[0]).toMatch(/1\.1\.0 +development, .*held +production +holds/)
    expect(rows[1]).toMatch(/1\.0\.0 +development, .*holds/)
  })

  it('tells it in JSON', async () => {
    const { printed } = await history(story, ['--json'])
    expect(JSON.parse(printed)).toMatchObject({
      'release-name': 'app',
      verdict: 'holds',
      environments: [
        { environment: 'development', current: '1.1.0', standing: 'holds' },
        { environment: 'staging', current: '1.1.0' },
        { environment: 'production', current: '1.1.0' },
      ],
      versions: [
        { version: '1.1.0', held: ['in force: a leak was found'], faults: [] },
        { version: '1.0.0', held: [], places: [{}, {}, { environment: 'production', current: false }] },
      ],
    })
  })

  it('tells which version does not hold, and why, and fails', async () => {
    const { exitCode, code, printed } = await history(tampered, [])
    expect([exitCode, code]).toEqual([1, 'RECORD_INVALID'])
    expect(printed).toMatch(/To be looked at first\n[^]*1\.0\.0 +does not hold +RECORD_INVALID: /)
  })
})

describe('history --html', () => {
  const pageIn = (of: HistoryStory) => join(of.folder, 'history.html')

  it('writes a page, and says where', async () => {
    const { exitCode, printed } = await history(story, ['--version', '1.0.0', '--html', 'history.html'])
    expect([exitCode, printed.replaceAll(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('page is in history.html.'),
    ])
    expect(readFileSync(pageIn(story), 'utf8')).toContain('<title>Chain of custody of app 1.0.0</title>')
  })

  it('writes a page of all versions', async () => {
    await history(story, ['--html', 'history.html'])
    expect(readFileSync(pageIn(story), 'utf8')).toContain('<title>Releases of app</title>')
  })

  it('replaces a page of earlier', async () => {
    writeFileSync(pageIn(story), 'earlier')
    await history(story, ['--version', '1.0.0', '--html', 'history.html'])
    expect(readFileSync(pageIn(story), 'utf8')).not.toContain('earlier')
  })

  it('writes what does not hold, too, before it fails', async () => {
    const { exitCode } = await history(tampered, ['--version', '1.0.0', '--html', 'history.html'])
    expect([exitCode, readFileSync(pageIn(tampered), 'utf8').includes('RECORD_INVALID')]).toEqual([1, true])
  })

  it('prints nothing but JSON beside a page', async () => {
    const { printed } = await history(story, ['--version', '1.0.0', '--json', '--html', 'history.html'])
    expect(documentOf(printed).verdict).toBe('holds')
  })

  it('writes nothing where a folder stands', async () => {
    const { exitCode, code } = await history(story, ['--version', '1.0.0', '--html', 'production'])
    expect([exitCode, code]).toEqual([1, 'INPUT_CONFLICT'])
  })

  it('writes nothing where there is no folder', async () => {
    const { exitCode, code } = await history(story, ['--version', '1.0.0', '--html', 'no/such/history.html'])
    expect([exitCode, code]).toEqual([1, 'STORE_UNAVAILABLE'])
    expect(existsSync(join(story.folder, 'no'))).toBe(false)
  })
})
