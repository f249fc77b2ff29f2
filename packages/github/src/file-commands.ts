/** Appends to the files that the runner reads after a step (GitHub docs, "Workflow commands": environment files). */
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { EOL } from 'node:os'

/** Appends to a file that the runner has made; one that it has not made is not made here. */
export async function appendToFile(path: string, text: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

/**
 * A name with its value, which may have several lines. INVARIANT: the delimiter is chance, and stands in neither, so that no
 * value can end itself and go on as an output of its own choice.
 */
export function namedValue(name: string, value: string, delimiter = `ghadelimiter_${randomUUID()}`): string {
  if (name.includes(delimiter) || value.includes(delimiter)) {
    throw new TypeError(`the delimiter of ${name} also stands in what it delimits`)
  }
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`
}
