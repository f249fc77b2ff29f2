/** Reads test reports in the form of JUnit XML, which has many writers and no standard: cases are counted, and totals only have to agree. */
import type { TestReport } from '../facts/rule-facts.ts'
import { malformed, quoted } from './malformed.ts'
import type { Subject } from './malformed.ts'
import { readReportTime } from './times.ts'
import { walkXml } from './xml.ts'
import type { XmlElement } from './xml.ts'

/** Words of Google Test, CTest and others for a case without an element that says so. */
const skippedWords = ['notrun', 'disabled', 'skipped', 'ignored', 'suppressed', 'pending']
const failedWords = ['fail', 'failed', 'failure', 'error', 'errored', 'broken']

interface Case {
  isFailed: boolean
  isSkipped: boolean
  /** Whether an element of it says that it failed, and not only a word. */
  isShown: boolean
}

interface Suite {
  readonly name: string
  /** Failures and errors that its totals state, and those that stand in it. */
  readonly declared: number
  shown: number
}

interface Reading {
  readonly subject: Subject
  /** From the root down to the innermost that is open. */
  readonly suites: Suite[]
  testCase: Case | undefined
  run: number
  failed: number
  skipped: number
  time: Date | undefined
}

/** @throws VerificationError EVIDENCE_MALFORMED */
export function readJunit(bytes: Uint8Array, subject: Subject): TestReport {
  const reading: Reading = {
    subject,
    suites: [],
    testCase: undefined,
    run: 0,
    failed: 0,
    skipped: 0,
    time: undefined,
  }
  walkXml(bytes, subject, {
    open: (element) => open(element, reading),
    close: (name) => close(name, reading),
  })
  const { run, failed, skipped, time } = reading
  return { run, failed, skipped, ...(time === undefined ? {} : { time }) }
}

function open(element: XmlElement, reading: Reading): void {
  switch (element.name) {
    case 'testsuites':
    case 'testsuite':
      openSuite(element, reading)
      break
    case 'testcase':
      openCase(element, reading)
      break
    case 'failure':
    case 'error':
      // One outside of every case is of its suite, such as a set-up that failed, and counts as much.
      if (reading.testCase === undefined) reading.failed += 1
      else Object.assign(reading.testCase, { isFailed: true, isShown: true })
      countShown(reading)
      break
    case 'skipped':
    case 'disabled':
      if (reading.testCase !== undefined) reading.testCase.isSkipped = true
      break
    // Among others `rerunFailure` and `flakyFailure`, by which Surefire tells of attempts before the last.
    default:
  }
}

function openSuite(element: XmlElement, reading: Reading): void {
  if (reading.testCase !== undefined) throw malformed(reading.subject, 'a suite stands within a case')
  const declared = total(element, 'failures', reading.subject) + total(element, 'errors', reading.subject)
  reading.suites.push({ name: element.attribute('name') ?? '', declared, shown: 0 })
  noteTime(element, reading)
}

function openCase(element: XmlElement, reading: Reading): void {
  if (reading.testCase !== undefined) throw malformed(reading.subject, 'a case stands within a case')
  const words = ['status', 'result'].map((name) => element.attribute(name)?.toLowerCase() ?? '')
  reading.testCase = {
    isFailed: words.some((word) => failedWords.includes(word)),
    isSkipped: words.some((word) => skippedWords.includes(word)),
    isShown: false,
  }
  noteTime(element, reading)
}

function close(name: string, reading: Reading): void {
  if (name === 'testcase') closeCase(reading)
  if (name !== 'testsuite' && name !== 'testsuites') return
  const suite = reading.suites.pop()
  if (suite === undefined || suite.declared <= suite.shown) return
  // Fail closed: what the report says of failures that it does not show, it may not show of others either.
  throw malformed(
    reading.subject,
    `the totals of ${suite.name === '' ? 'a suite' : quoted(suite.name)} say ${suite.declared} failures and errors, and ${suite.shown} stand in it`,
  )
}

function closeCase(reading: Reading): void {
  const { testCase } = reading
  reading.testCase = undefined
  if (testCase === undefined) return
  if (testCase.isFailed && !testCase.isShown) countShown(reading)
  if (testCase.isSkipped && !testCase.isFailed) {
    reading.skipped += 1
    return
  }
  reading.run += 1
  if (testCase.isFailed) reading.failed += 1
}

function countShown({ suites }: Reading): void {
  for (const suite of suites) suite.shown += 1
}

function total(element: XmlElement, name: string, subject: Subject): number {
  const text = element.attribute(name)
  if (text === undefined) return 0
  if (!/^\d{1,9}$/.test(text)) throw malformed(subject, `${name} is ${quoted(text)}, which is no count`)
  return Number(text)
}

function noteTime(element: XmlElement, reading: Reading): void {
  const text = element.attribute('timestamp')
  if (text === undefined) return
  const time = readReportTime(text)
  if (time === undefined) throw malformed(reading.subject, `timestamp is ${quoted(text)}, which is no time`)
  if (reading.time === undefined || time < reading.time) reading.time = time
}
