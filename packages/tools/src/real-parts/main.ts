/** Installs every real part that is not there yet at its pinned version: `npm run real-parts`, or `-- <name>...` for some. */
import { installPart } from './install.ts'
import type { Part } from './part.ts'
import { parts } from './parts.ts'

function chosen(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`)
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name))
}

try {
  // One after the other: a Go build uses every core by itself.
  for (const part of chosen(process.argv.slice(2))) await installPart(part)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
