/** Reads an evidence file by the form that stands in it; its name is never asked. */
import { parseStrictJson } from '@secure-deploy/notary'
import { VerificationError } from '../errors.ts'
import type { EvidenceFile } from '../facts/rule-facts.ts'
import { readCyclonedxXml } from './cyclonedx-xml.ts'
import { claimsOfJson, formOfBrokenJson } from './json-claim.ts'
import { readJunit } from './junit.ts'
import { malformed } from './malformed.ts'
import { readSpdxTags } from './spdx-tags.ts'
import { findRoot } from './xml.ts'

/** Reports that people look into are smaller by far; each is held in memory while it is read. */
export const largestEvidence = 64 * 1024 ** 2

/**
 * `other` is only what claims none of the forms.
 * @throws VerificationError EVIDENCE_MALFORMED for what claims one and does not keep to it, and for what is too large to tell
 */
export function readEvidence(name: string, bytes: Uint8Array): EvidenceFile {
  if (bytes.length > largestEvidence) return readOversized(name, bytes.subarray(0, 65_536))
  switch (beginningOf(bytes)) {
    case 'xml':
      return readXml(name, bytes)
    case 'json':
      return readJson(name, bytes)
    case 'tags':
      return { name, ...readSpdxTags(bytes, { name, form: 'SPDX' }) }
    case 'blank':
    case 'other':
      return { name, kind: 'other' }
  }
}

/**
 * For a file of more than `largestEvidence` bytes; a few thousand from its start are enough. Archives, pictures and logs may be as
 * large as they like.
 * @throws VerificationError EVIDENCE_MALFORMED for what may be of a form that is read
 */
export function readOversized(name: string, start: Uint8Array): EvidenceFile {
  if (beginningOf(start) === 'other') return { name, kind: 'other' }
  throw new VerificationError(
    'EVIDENCE_MALFORMED',
    `${name} has more than ${largestEvidence / 1024 ** 2} MiB, and may be a report or an SBOM by how it begins`,
  )
}

/** Marks of UTF-8 and UTF-16, white space, and the zeros that UTF-16 has beside ASCII. */
const passedOver = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20])

/** What the first characters could be the beginning of; `blank` where white space is all there is. */
function beginningOf(bytes: Uint8Array): 'xml' | 'json' | 'tags' | 'blank' | 'other' {
  let start = 0
  while (start < bytes.length && passedOver.has(bytes[start] ?? -1)) start += 1
  if (start === bytes.length) return 'blank'
  switch (bytes[start]) {
    case 0x3c:
      return 'xml'
    case 0x7b:
      return 'json'
    default:
      return isTags(bytes.subarray(start)) ? 'tags' : 'other'
  }
}

/** SPDX demands that its version comes first; only comments may stand before it. */
function isTags(bytes: Uint8Array): boolean {
  let at = 0
  while (bytes[at] === 0x23 || bytes[at] === 0x0a || bytes[at] === 0x0d) {
    const end = bytes.indexOf(0x0a, at)
    if (end < 0) return false
    at = end + 1
  }
  return Buffer.from(bytes.subarray(at, at + 40))
    .toString('latin1')
    .startsWith('SPDXVersion:')
}

function readXml(name: string, bytes: Uint8Array): EvidenceFile {
  const root = findRoot(bytes)
  switch (root?.name) {
    case 'testsuites':
    case 'testsuite':
      return { name, kind: 'junit', ...readJunit(bytes, { name, form: 'JUnit XML' }) }
    case 'bom':
      return root.tag.includes('cyclonedx.org/schema/bom')
        ? { name, ...readCyclonedxXml(bytes, { name, form: 'CycloneDX' }) }
        : { name, kind: 'other' }
    case undefined:
      return readRootless(name, bytes)
    default:
      return { name, kind: 'other' }
  }
}

/** Fail closed: no element was found where XML has its first, and yet it may have been meant for a report. */
function readRootless(name: string, bytes: Uint8Array): EvidenceFile {
  const reason = 'its first element cannot be found'
  if (hasMark(bytes, '<testsuite')) throw malformed({ name, form: 'JUnit XML' }, reason)
  if (hasMark(bytes, 'cyclonedx.org/schema/bom')) throw malformed({ name, form: 'CycloneDX' }, reason)
  return { name, kind: 'other' }
}

function hasMark(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark)
}

function readJson(name: string, bytes: Uint8Array): EvidenceFile {
  const plain = withoutMark(bytes)
  let value: unknown
  try {
    value = parseStrictJson(plain, largestEvidence)
  } catch (cause) {
    const form = formOfBrokenJson(plain)
    if (form === undefined) return { name, kind: 'other' }
    throw malformed({ name, form }, whyBroken(cause), cause)
  }
  const [claim, ...others] = claimsOfJson(value)
  if (claim === undefined) return { name, kind: 'other' }
  if (others.length > 0)
    throw malformed(
      { name, form: claim.form },
      `it claims to be ${others.map(({ form }) => form).join(' and ')} too`,
    )
  return { name, ...claim.read(value, { name, form: claim.form }) }
}

/** What our own reader refuses it tells in words; the runtime's words would repeat what stands in the file. */
function whyBroken(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : ''
  return said.startsWith('The JSON ') ? `the ${said.slice(4, 200).replace(/\.$/, '')}` : 'it is not JSON'
}

/** RFC 8259, section 8.1: a reader may pass over the mark of UTF-8 that some writers begin with. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
