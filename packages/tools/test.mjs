/**
 * Runs jest over test/ and closes with one line, `Tests: N passed, N failed`. Arguments go to jest:
 * `npm test -- test/unit/core`. A skipped test is a failure, and so is a run without tests.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The environment of the tests: without what makes each spawned Node slower, or louder. */
function testEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _slow, NODE_OPTIONS: _options, ...rest } = process.env
  return { ...rest, NODE_NO_WARNINGS: '1' }
}

function closingLine({ passed, failed, skipped }) {
  return `Tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

let counts
const jest = fork(`${root}node_modules/jest/bin/jest.js`, process.argv.slice(2), {
  cwd: root,
  env: testEnvironment(),
  execArgv: ['--experimental-vm-modules', '--no-warnings'],
})
jest.on('message', (message) => {
  counts = message
})
jest.on('error', (error) => {
  throw error
})
jest.on('close', (code) => {
  if (counts === undefined) {
    process.stderr.write(`jest ended with exit code ${code} before it had run any test\n`)
    process.exitCode = 1
    return
  }
  const complete = code === 0 && counts.failed === 0 && counts.skipped === 0 && counts.passed > 0
  if (!complete) process.exitCode = 1
  if (counts.skipped > 0) process.stderr.write('A skipped test is a failure: mend it or delete it.\n')
  process.stdout.write(`${closingLine(counts)}\n`)
})
