/** Pairs the files of a signed release with the files that are at hand. */
import { VerificationError } from '../errors.ts'
import type { NamedContent } from './named-content.ts'
import type { ReleaseFile } from './statement.ts'

export interface PairedFile {
  readonly file: ReleaseFile
  /** Whatever was found under the file's name: patterns may find one file, or two files of one name, more than once. */
  readonly found: readonly [NamedContent, ...NamedContent[]]
}

/**
 * Nothing may be missing, and nothing unsigned may slip in; the bytes are not looked at. `input` is the name of the input
 * that named the files, as it is written by its user.
 * @throws VerificationError FILE_NOT_SIGNED or FILE_MISSING
 */
export function pairFiles(
  signed: readonly ReleaseFile[],
  found: readonly NamedContent[],
  input: string,
): readonly PairedFile[] {
  const nextStep = `Give ${input} the same patterns as when the release was signed.`
  const names = new Set(signed.map((file) => file.name))
  const stray = found.find((file) => !names.has(file.name))
  if (stray !== undefined) {
    throw new VerificationError(
      'FILE_NOT_SIGNED',
      `${stray.path} is matched by ${input} but is not part of the signed release`,
      { nextStep },
    )
  }
  const byName = new Map<string, NamedContent[]>()
  for (const one of found) byName.set(one.name, [...(byName.get(one.name) ?? []), one])
  return signed.map((file) => {
    const [first, ...others] = byName.get(file.name) ?? []
    if (first !== undefined) return { file, found: [first, ...others] }
    throw new VerificationError(
      'FILE_MISSING',
      `${file.name} is part of the signed release but is not matched by ${input}`,
      { nextStep },
    )
  })
}
