/** Runs a step as a user whom file permissions bind, also where the tests themselves run as root. */
const nobody = 65_534

export async function unprivileged<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run()
  process.seteuid?.(nobody)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}
