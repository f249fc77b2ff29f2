/** Release names, versions and file names: the only texts of a user that become part of a store's keys. */
import { InputError } from '../errors.ts'

export type ReleaseName = string & { readonly __brand: 'ReleaseName' }
export type ReleaseVersion = string & { readonly __brand: 'ReleaseVersion' }
/** The name of a file within a release: one or more segments joined by `/`. */
export type FileName = string & { readonly __brand: 'FileName' }

const segment = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/
const longest = 128
const longestFileName = 512

function isSegment(text: string): boolean {
  return text.length <= longest && segment.test(text) && !text.includes('..')
}

const allowed = `letters, digits, '.', '_' and '-', at most ${longest}, no leading '.' or '-', no '..'`

/** Whether `text` can stand as a release name or version. */
export function isReleaseSegment(text: string): boolean {
  return isSegment(text)
}

/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
export function parseReleaseName(text: string, input: string): ReleaseName {
  if (!isSegment(text)) throw malformed(input, text)
  return text as ReleaseName
}

/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
export function parseReleaseVersion(text: string, input: string): ReleaseVersion {
  if (!isSegment(text)) throw malformed(input, text)
  return text as ReleaseVersion
}

/** The name of an environment such as `staging`. @throws InputError INPUT_MALFORMED naming `input` */
export function parseEnvironmentName(text: string, input: string): string {
  if (!isSegment(text)) throw malformed(input, text)
  return text
}

function malformed(input: string, text: string): InputError {
  return new InputError('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are ${allowed}`)
}

/** Whether `text` can name a file of a release: segments as in a release name, joined by `/`, 512 characters at most. */
export function isFileName(text: string): text is FileName {
  return text.length <= longestFileName && text.split('/').every(isSegment)
}

/** @throws InputError INPUT_MALFORMED: a file whose name cannot stand in a store's key is refused, never renamed. */
export function parseFileName(text: string): FileName {
  if (isFileName(text)) return text
  throw new InputError(
    'INPUT_MALFORMED',
    `the file name ${JSON.stringify(text)} cannot stand in a release; each part between '/' may have ${allowed}`,
    { nextStep: 'Rename the file before signing it.' },
  )
}
