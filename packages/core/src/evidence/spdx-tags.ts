/** Reads SPDX 2.x in its tag-value form: the packages and files that it lists, and their checksums. */
import { malformed, quoted } from './malformed.ts'
import type { Subject } from './malformed.ts'
import { readSha256, sbomOf } from './sbom.ts'
import type { Sbom } from './sbom.ts'

/** @throws VerificationError EVIDENCE_MALFORMED */
export function readSpdxTags(bytes: Uint8Array, subject: Subject): Sbom {
  let components = 0
  const sha256: string[] = []
  for (const { tag, value } of tagsOf(decode(bytes, subject), subject)) {
    switch (tag) {
      case 'SPDXVersion':
        if (!/^SPDX-2\.\d{1,2}$/.test(value))
          throw malformed(subject, `${quoted(value)} is no version of it that is read`)
        break
      case 'PackageName':
      case 'FileName':
        components += 1
        break
      case 'PackageChecksum':
      case 'FileChecksum':
        sha256.push(...digestsOf(value, subject))
        break
      default:
    }
  }
  return sbomOf('spdx', { components, sha256 })
}

function decode(bytes: Uint8Array, subject: Subject): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw malformed(subject, 'it is not text in UTF-8', cause)
  }
}

interface Tag {
  readonly tag: string
  readonly value: string
}

/** A value is the rest of its line, or, after `<text>`, of several lines up to `</text>`. */
function* tagsOf(text: string, subject: Subject): Generator<Tag> {
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at)
    const line = text.slice(at, end).trim()
    const next = end + 1
    if (line === '' || line.startsWith('#')) {
      at = next
      continue
    }
    const [tag = '', ...rest] = line.split(':')
    if (rest.length === 0) throw malformed(subject, `${quoted(line)} is no tag with a value`)
    const value = rest.join(':').trim()
    yield { tag: tag.trim(), value }
    at = value.startsWith('<text>') ? afterText(text, at, subject) : next
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The line after the one in which a long text is closed; no long text says anything that is kept. */
function afterText(text: string, at: number, subject: Subject): number {
  const close = text.indexOf('</text>', at)
  if (close < 0) throw malformed(subject, 'a <text> is not closed')
  return endOfLine(text, close) + 1
}

function digestsOf(value: string, subject: Subject): readonly string[] {
  const [algorithm, digest = ''] = value.split(':').map((part) => part.trim())
  return algorithm === 'SHA256' ? [readSha256(digest, subject)] : []
}
