/** Jest reporter: counts what ran and hands the counts to the process that started jest, which prints them last. */
export default class CountingReporter {
  #byName

  constructor(globalConfig) {
    // With `-t <pattern>` jest counts every test that the pattern leaves out as pending.
    this.#byName = Boolean(globalConfig.testNamePattern)
  }

  onRunComplete(_contexts, results) {
    const left = results.numPendingTests + results.numTodoTests
    process.send?.({
      passed: results.numPassedTests,
      // A file that fails to load has no tests to count; it is a failure all the same.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: this.#byName ? 0 : left,
    })
  }
}
