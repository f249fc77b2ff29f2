/** The Notary Project's own implementation of blob signatures, notation-go; see docs/adr/0013-notation-as-a-library.md. */
import { join } from 'node:path'
import { goSource } from './go-source.ts'
import { installedPart } from './part.ts'

export const notation = goSource('notation-blob')

/** The installed program. */
export function notationProgram(): string {
  return join(installedPart(notation), notation.name)
}
