import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { largestEvidence, readEvidence, readOversized } from '@secure-deploy/core/evidence/read'
import { errorWith } from '../../../support/errors.ts'

const folder = fileURLToPath(new URL('../../../fixtures/evidence/', import.meta.url))
const fixtures = readdirSync(folder)
const bytesOf = (file: string): Uint8Array => readFileSync(`${folder}${file}`)
const ofVerdict = (verdict: string) => fixtures.filter((file) => file.includes(`.${verdict}.`))

/** The verdict never comes from the name, so every file is read under the same one. */
const read = (file: string) => readEvidence('evidence', bytesOf(file))
const text = (content: string) => Buffer.from(content)
const malformed = errorWith('EVIDENCE_MALFORMED')

const app = '18f609b60495cf8a925d8d21a95bed53accf1fa33ac894cce38b142f00c0ef82'
const index = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

describe('readEvidence', () => {
  it.each(ofVerdict('EVIDENCE_MALFORMED'))('refuses %s', (file) => {
    expect(() => read(file)).toThrow(malformed)
  })

  it.each(ofVerdict('other'))('takes %s for nothing that it reads', (file) => {
    expect(read(file)).toEqual({ name: 'evidence', kind: 'other' })
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['plain text', 'All 3 tests passed.\n'],
    ['an archive', 'PK\u0003\u0004'],
    ['JSON of something else', '{"name":"app","version":"2.1.0"}'],
    ['JSON of something else with a key twice', '{"a":1,"a":2}'],
    ['a text of JSON', '"bomFormat"'],
    ['XML of something else that is not well-formed', '<report><open></report>'],
    ['an unfinished comment', '<!-- '],
    ['comments in a script', '#!/bin/sh\n# SPDXVersion: SPDX-2.3\necho'],
  ])('takes %s for nothing that it reads', (_what, content) => {
    expect(readEvidence('evidence', text(content))).toEqual({ name: 'evidence', kind: 'other' })
  })

  it.each([
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf('gotestsum.failed.xml')])],
    [
      'UTF-16',
      Buffer.from(
        `\ufeff${bytesOf('jest-junit.two-messages.xml').toString().replace('UTF-8', 'UTF-16')}`,
        'utf16le',
      ),
    ],
    [
      'ISO-8859-1',
      Buffer.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite name="é"><testcase><failure/></testcase></testsuite>',
        'latin1',
      ),
    ],
    ['white space first', text(' \n<testsuite><testcase><failure/></testcase></testsuite>')],
    [
      'a prefix for its names',
      text('<j:testsuite xmlns:j="urn:j"><j:testcase><j:failure/></j:testcase></j:testsuite>'),
    ],
    [
      'a comment and an instruction first',
      text(
        '<!-- <html> --><?xml-stylesheet href="a"?><testsuite><testcase><failure/></testcase></testsuite>',
      ),
    ],
  ])('reads a test report in %s', (_how, bytes) => {
    expect(readEvidence('evidence', bytes)).toMatchObject({ kind: 'junit', failed: 1 })
  })

  it('reads JSON with a mark of UTF-8', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf('trivy.clean.sarif')])
    expect(readEvidence('evidence', marked)).toEqual({ name: 'evidence', kind: 'sarif', findings: [] })
  })

  it.each([
    ['a scan in UTF-16', Buffer.from(`\ufeff${bytesOf('trivy.clean.sarif').toString()}`, 'utf16le')],
    ['a test report that is not UTF-8', Buffer.from('<testsuite name="\xe9"/>', 'latin1')],
    ['a test report that is nested without end', text(`<testsuites>${'<testsuite>'.repeat(101)}`)],
    [
      'an SBOM that is nested without end',
      text(`{"bomFormat":"CycloneDX","components":${'[{"components":'.repeat(60)}`),
    ],
    [
      'an SBOM in tags that is not UTF-8',
      Buffer.from('SPDXVersion: SPDX-2.3\nPackageName: \xe9\n', 'latin1'),
    ],
    ['two scans in one file', Buffer.concat([bytesOf('trivy.clean.sarif'), bytesOf('trivy.clean.sarif')])],
    ['a test report with text after it', text('<testsuite/>done')],
    [
      'a rule id that looks like another',
      text(bytesOf('semgrep.findings.sarif').toString().replaceAll('shell-true"', 'shell-true\\u202e"')),
    ],
  ])('refuses %s', (_what, bytes) => {
    expect(() => readEvidence('evidence', bytes)).toThrow(malformed)
  })

  it('says of which file, of which form and why, but nothing of what stands in it', () => {
    expect(() =>
      readEvidence('reports/scan.sarif', bytesOf('unknown-level.EVIDENCE_MALFORMED.sarif')),
    ).toThrow(
      'reports/scan.sarif cannot be read as SARIF: runs[0].results[0].level is not ("none" | "note" | "warning" | "error")',
    )
  })
})

describe('a file that is too large', () => {
  const start = (beginning: string): Uint8Array => {
    const bytes = Buffer.alloc(largestEvidence + 1, ' ')
    bytes.write(beginning)
    return bytes
  }

  it.each(['<testsuites>', '{"runs":', 'SPDXVersion: SPDX-2.3', ' ', '\ufeff<'])(
    'is refused when it begins with %j',
    (beginning) => {
      expect(() => readEvidence('evidence', start(beginning))).toThrow(malformed)
    },
  )

  it('is nothing that is read when it begins otherwise', () => {
    expect(readEvidence('evidence', start('PK\u0003\u0004'))).toEqual({ name: 'evidence', kind: 'other' })
  })

  it('is told by its beginning alone', () => {
    expect(() => readOversized('evidence', text('{'))).toThrow(malformed)
    expect(readOversized('evidence', text('GIF89a'))).toEqual({ name: 'evidence', kind: 'other' })
  })
})

describe('JUnit XML', () => {
  it.each([
    ['surefire.one-failed-one-flaky.xml', { run: 4, failed: 1, skipped: 1, time: '2026-03-02T09:12:41Z' }],
    ['pytest.passed.xml', { run: 2, failed: 0, skipped: 2, time: '2026-03-02T09:12:41Z' }],
    ['pytest.collection-error.xml', { run: 1, failed: 1, skipped: 0, time: '2026-03-02T09:12:41Z' }],
    ['pytest.failed-and-errored.xml', { run: 1, failed: 1, skipped: 0, time: '2026-03-02T09:12:41Z' }],
    ['jest-junit.passed.xml', { run: 2, failed: 0, skipped: 1, time: '2026-03-02T09:12:40Z' }],
    ['jest-junit.two-messages.xml', { run: 1, failed: 1, skipped: 0, time: '2026-03-02T09:12:40Z' }],
    ['go-junit-report.passed.xml', { run: 2, failed: 0, skipped: 1, time: '2026-03-02T09:12:41Z' }],
    ['gotestsum.failed.xml', { run: 2, failed: 1, skipped: 0, time: '2026-03-02T09:12:41Z' }],
    ['googletest.passed-one-disabled.xml', { run: 1, failed: 0, skipped: 1, time: '2026-03-02T09:12:41Z' }],
    ['nested-suites.passed.xml', { run: 3, failed: 0, skipped: 0, time: '2026-03-02T08:59:59Z' }],
    ['suite-level-error.failed.xml', { run: 1, failed: 1, skipped: 0 }],
    ['status-only.failed.xml', { run: 2, failed: 1, skipped: 0 }],
    ['mocha-xunit.one-failed.xml', { run: 2, failed: 1, skipped: 1, time: '2026-03-02T09:12:41Z' }],
    ['vitest.failed.xml', { run: 3, failed: 2, skipped: 0, time: '2026-03-02T09:12:41Z' }],
    // What is to be done and fails is a failure by this reporter's totals, too.
    ['node-test.failed.xml', { run: 3, failed: 2, skipped: 1 }],
    ['empty.passed.xml', { run: 0, failed: 0, skipped: 0 }],
  ])(
    'counts %s as %j',
    (file, { time, ...counts }: { run: number; failed: number; skipped: number; time?: string }) => {
      const when = time === undefined ? {} : { time: new Date(time) }
      expect(read(file)).toEqual({ name: 'evidence', kind: 'junit', ...counts, ...when })
    },
  )

  const junit = (content: string) => readEvidence('evidence', text(content))

  it.each([
    [
      'fails a case that is skipped and failed',
      '<testcase><skipped/><failure/></testcase>',
      { run: 1, failed: 1, skipped: 0 },
    ],
    [
      'fails a case by what stands deeper in it',
      '<testcase><part><error/></part></testcase>',
      { run: 1, failed: 1, skipped: 0 },
    ],
    [
      'counts a case once, however often it failed',
      '<testcase><failure/><error/></testcase>',
      { run: 1, failed: 1, skipped: 0 },
    ],
    [
      'counts a case that was only run again',
      '<testcase><rerunFailure/></testcase>',
      { run: 1, failed: 0, skipped: 0 },
    ],
    [
      'counts what is skipped by its status',
      '<testcase status="disabled"/>',
      { run: 0, failed: 0, skipped: 1 },
    ],
    [
      'takes no failure from a text',
      '<testcase><system-out>&lt;failure/&gt;</system-out></testcase>',
      { run: 1, failed: 0, skipped: 0 },
    ],
    [
      'takes no failure from a comment',
      '<testcase><!-- <failure/> --></testcase>',
      { run: 1, failed: 0, skipped: 0 },
    ],
    ['does not count what is skipped as a suite', '<skipped/><testcase/>', { run: 1, failed: 0, skipped: 0 }],
  ])('%s', (_what, content, counts) => {
    expect(junit(`<testsuite>${content}</testsuite>`)).toEqual({ name: 'evidence', kind: 'junit', ...counts })
  })

  it('lets totals count all failures of one case', () => {
    const both = '<testsuite failures="1" errors="1"><testcase><failure/><error/></testcase></testsuite>'
    expect(junit(both)).toMatchObject({ failed: 1 })
  })

  it('lets totals of an outer suite leave out or count in those of an inner one', () => {
    const inner = '<testsuite failures="1"><testcase><failure/></testcase></testsuite>'
    for (const failures of [0, 1]) {
      expect(junit(`<testsuites failures="${failures}">${inner}</testsuites>`)).toMatchObject({ failed: 1 })
    }
  })

  it('does not let a suite answer for the failures of another', () => {
    const other = '<testsuite><testcase><failure/></testcase></testsuite>'
    expect(() =>
      junit(`<testsuites>${other}<testsuite failures="1"><testcase/></testsuite></testsuites>`),
    ).toThrow(malformed)
  })

  it.each([
    ['2026-03-02T09:00:00', '2026-03-02T09:00:00Z'],
    ['2026-03-02 09:00:00', '2026-03-02T09:00:00Z'],
    ['2026-03-02T09:00', '2026-03-02T09:00:00Z'],
    ['2026-03-02T09:00:00.123456789Z', '2026-03-02T09:00:00Z'],
    ['2026-03-02T09:00:00+0530', '2026-03-02T03:30:00Z'],
    ['2026-03-02T09:00:00.1-08:00', '2026-03-02T17:00:00Z'],
    ['Mon, 02 Mar 2026 09:00:00 GMT', '2026-03-02T09:00:00Z'],
  ])('reads the time %s', (timestamp, time) => {
    expect(junit(`<testsuite timestamp="${timestamp}"/>`)).toMatchObject({ time: new Date(time) })
  })

  it.each([
    '',
    'yesterday',
    '2026-13-02T09:00:00',
    '2026-02-30T09:00:00',
    'Mon, 32 Mar 2026 09:00:00 GMT',
    'Mon, 02 Mar 2026 09:00:00 CET',
    '2026-03-02T25:00:00Z',
    '1772442761',
    '2026-03-02',
  ])('refuses the time %j', (timestamp) => {
    expect(() => junit(`<testsuite timestamp="${timestamp}"/>`)).toThrow(malformed)
  })

  it.each(['', '-1', '1.5', 'none', '1e3'])('refuses the total %j', (failures) => {
    expect(() =>
      junit(`<testsuite failures="${failures}"><testcase><failure/></testcase></testsuite>`),
    ).toThrow(malformed)
  })
})

describe('SARIF', () => {
  const findings = (file: string) => {
    const scan = read(file)
    if (scan.kind !== 'sarif') throw new Error(`${file} is no scan`)
    return scan.findings.map(({ ruleId, level, where }) => `${level} ${ruleId}: ${where}`)
  }

  it('reads levels from the rules of extensions, and counts what is suppressed', () => {
    expect(findings('codeql.findings.sarif')).toEqual([
      'error js/xss: src/orders.js:12',
      'note js/unused-local-variable: src/mail.js:3',
    ])
  })

  it('is as old as the end of its earliest invocation', () => {
    expect(read('codeql.findings.sarif')).toMatchObject({ time: new Date('2026-03-02T09:10:00Z') })
    expect(read('broken-off.findings.sarif')).toMatchObject({ time: new Date('2026-03-02T09:05:00Z') })
  })

  it('finds rules by their ids alone', () => {
    expect(findings('semgrep.findings.sarif')).toEqual([
      'error python.lang.security.audit.subprocess-shell-true: app/run.py:7',
    ])
  })

  it('gives each result the level that sections 3.27.9 and 3.27.10 give it', () => {
    expect(findings('kinds.findings.sarif')).toEqual([
      'none R1: pass',
      'none R1: open',
      'warning R1: review, and yet a warning',
      'error R1: fail',
      'warning R2: no level anywhere',
      'note R1: its own level',
      'warning unknown: a rule of which nothing is said',
      'error R1: by index',
      'error R1/2: below R1',
      'warning : of no rule',
    ])
  })

  it('heeds what an invocation was told about a rule', () => {
    expect(findings('override.findings.sarif')).toEqual(['error R1: overridden', 'note R1: of no invocation'])
  })

  it('leaves out what is gone since the scan before', () => {
    expect(findings('baseline.findings.sarif')).toEqual(['error R1: still there'])
  })

  it('finds an error in a scan that broke off', () => {
    expect(findings('broken-off.findings.sarif')).toEqual(['error : the scan of scan did not end well'])
  })

  it('takes the gravest of rules that have one id', () => {
    const rules = (level: string) =>
      `{"name":"x","rules":[{"id":"R","defaultConfiguration":{"level":"${level}"}}]}`
    const log = `{"version":"2.1.0","runs":[{"tool":{"driver":${rules('note')},"extensions":[${rules('error')},${rules('none')}]},"results":[{"ruleId":"R","message":{}}]}]}`
    expect(readEvidence('evidence', text(log))).toMatchObject({ findings: [{ ruleId: 'R', level: 'error' }] })
  })

  it('finds rules by guid, in the part of the tool that is named', () => {
    const part = (name: string, level: string) =>
      `{"name":"${name}","guid":"guid-${name}","rules":[{"id":"R","guid":"g","defaultConfiguration":{"level":"${level}"}}]}`
    const results = ['{"name":"b"}', '{"guid":"guid-b"}', '{"index":0}', '{}']
      .map((named) => `{"rule":{"guid":"g","toolComponent":${named}},"message":{}}`)
      .join()
    const log = `{"version":"2.1.0","runs":[{"tool":{"driver":${part('a', 'note')},"extensions":[${part('b', 'error')}]},"results":[${results}]}]}`
    expect(readEvidence('evidence', text(log))).toMatchObject({
      findings: [{ level: 'error' }, { level: 'error' }, { level: 'error' }, { level: 'note', ruleId: 'R' }],
    })
  })

  it('writes where something was found in one short line', () => {
    const message = JSON.stringify({ text: `one\n::error::two\u202e${'x'.repeat(500)}` })
    const log = `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":${message}}]}]}`
    const scan = readEvidence('evidence', text(log))
    const where = scan.kind === 'sarif' ? scan.findings[0]?.where : undefined
    expect(where).toMatch(/^one ::error::two x{1,200}…$/)
  })

  it('reads a scan with many rules and many results in little time', () => {
    const many = (item: (n: number) => string) => Array.from({ length: 20_000 }, (_, n) => item(n)).join()
    const log = `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","rules":[${many((n) => `{"id":"R${n}"}`)}]}},"results":[${many((n) => `{"ruleId":"R${n}/1","message":{}}`)}]}]}`
    expect(readEvidence('evidence', text(log))).toMatchObject({ kind: 'sarif' })
  })
})

describe('SBOMs', () => {
  it.each([
    ['syft.three-components.cdx.json', 'cyclonedx'],
    ['cyclonedx.three-components.cdx.xml', 'cyclonedx'],
    ['syft.three-components.spdx.json', 'spdx'],
    ['syft.three-components.spdx', 'spdx'],
    ['graph.three-components.spdx3.json', 'spdx'],
  ])(
    '%s lists three components and names two files, and not what only made or preceded them',
    (file, format) => {
      expect(read(file)).toEqual({
        name: 'evidence',
        kind: 'sbom',
        format,
        components: 3,
        sha256: [app, index],
      })
    },
  )

  it('may list nothing', () => {
    const empty = '{"bomFormat":"CycloneDX","specVersion":"1.4","components":null}'
    expect(readEvidence('evidence', text(empty))).toMatchObject({ components: 0, sha256: [] })
  })
})
