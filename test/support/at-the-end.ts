/** Clears up when a test file ends, or, where no test runs, when the process does. */

interface Framework {
  readonly afterAll?: (clean: () => void | Promise<void>) => void
}

/** Outside of tests nothing waits for a promise of `clean`. */
export function atTheEnd(clean: () => void | Promise<void>): void {
  const { afterAll } = globalThis as Framework
  if (afterAll === undefined) process.once('exit', () => void clean())
  else afterAll(clean)
}
