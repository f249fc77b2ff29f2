/** Distinguished names: read from a certificate's DER, or from the text form of RFC 4514 as trust policies write it. */
import { childrenOf, type DerElement, derTag, expectTag, readObjectIdentifier, readOnly } from './der.ts'
import type { DnAttribute } from './types.ts'

const shortNames: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.4', 'SN'],
  ['2.5.4.5', 'SERIALNUMBER'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.9', 'STREET'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['2.5.4.12', 'TITLE'],
  ['2.5.4.17', 'POSTALCODE'],
  ['2.5.4.97', 'ORGANIZATIONIDENTIFIER'],
  ['0.9.2342.19200300.100.1.1', 'UID'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  ['1.2.840.113549.1.9.1', 'EMAILADDRESS'],
])
const knownTypes = new Set(shortNames.values())

export interface DistinguishedName {
  readonly attributes: readonly DnAttribute[]
  readonly hasMultiValuedRdn: boolean
}

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
}

function readValue(element: DerElement): string {
  switch (element.tag) {
    case derTag.utf8String:
      return decode('utf-8', element.content)
    case derTag.printableString:
    case derTag.ia5String:
      if (element.content.some((octet) => octet > 0x7f))
        throw new SyntaxError('A name holds bytes that are not ASCII.')
      return decode('utf-8', element.content)
    case derTag.teletexString:
      return Buffer.from(element.content).toString('latin1')
    case derTag.bmpString:
      if (element.content.length % 2 !== 0) throw new SyntaxError('A name holds half a character.')
      return decode('utf-16le', Buffer.from(element.content).swap16())
    default:
      return `#${Buffer.from(element.bytes).toString('hex')}`
  }
}

/** Reads the DER of a Name (RFC 5280, section 4.1.2.4). Throws SyntaxError, or TypeError for text that is not in its encoding. */
export function readName(der: Uint8Array): DistinguishedName {
  let hasMultiValuedRdn = false
  const attributes = childrenOf(readOnly(der, derTag.sequence)).flatMap((rdn) => {
    const members = childrenOf(expectTag(rdn, derTag.set))
    if (members.length === 0) throw new SyntaxError('A relative distinguished name is empty.')
    if (members.length > 1) hasMultiValuedRdn = true
    return members.map((member) => {
      const [type, value, ...others] = childrenOf(expectTag(member, derTag.sequence))
      if (value === undefined || others.length > 0)
        throw new SyntaxError('An attribute of a name is malformed.')
      const identifier = readObjectIdentifier(type)
      return { type: shortNames.get(identifier) ?? identifier, value: readValue(value) }
    })
  })
  return { attributes, hasMultiValuedRdn }
}

function escapeValue(value: string): string {
  return value
    .replace(/[\\",+<>;]|^[ #]| $/g, '\\$&')
    .replace(/\p{Cc}/gu, (character) => Buffer.from(character).toString('hex').replace(/../g, '\\$&'))
}

/** Writes a name as RFC 4514 does: last attribute first, special characters escaped, controls as hexadecimal pairs. */
export function formatName(attributes: readonly DnAttribute[]): string {
  return attributes
    .toReversed()
    .map(({ type, value }) => `${type}=${escapeValue(value)}`)
    .join(',')
}

/** Splits at unescaped commas, keeping escapes; throws SyntaxError for what RFC 4514 demands to be escaped. */
function splitRdns(text: string): readonly string[] {
  const parts = ['']
  for (const [piece] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
    if (piece === ',') parts.push('')
    else if (piece === '+')
      throw new SyntaxError('A relative distinguished name has more than one attribute.')
    else if (/^[;<>"\0]$/.test(piece))
      throw new SyntaxError(`The character ${JSON.stringify(piece)} is not escaped.`)
    else parts.push((parts.pop() ?? '') + piece)
  }
  return parts
}

/** Without the spaces at both ends, but for one at the end that is escaped. */
function trimSpaces(raw: string): string {
  let end = raw.length
  while (end > 0 && raw[end - 1] === ' ') end -= 1
  let backslashes = 0
  while (raw[end - 1 - backslashes] === '\\') backslashes += 1
  const isEscaped = backslashes % 2 === 1 && end < raw.length
  return raw.slice(0, isEscaped ? end + 1 : end).replace(/^ +/, '')
}

function unescapeValue(raw: string): string {
  const trimmed = trimSpaces(raw)
  if (trimmed.startsWith('#'))
    throw new SyntaxError('A value is given as hexadecimal after "#", which is not supported.')
  const bytes: Buffer[] = []
  for (const [piece] of trimmed.matchAll(/\\[0-9a-fA-F]{2}|\\.|[^\\]|\\$/gsu)) {
    if (/^\\[0-9a-fA-F]{2}$/.test(piece)) bytes.push(Buffer.from(piece.slice(1), 'hex'))
    else if (/^\\[\\ "#+,;<=>]$/.test(piece)) bytes.push(Buffer.from(piece.slice(1)))
    else if (piece.startsWith('\\')) throw new SyntaxError('A backslash escapes nothing that can be escaped.')
    else bytes.push(Buffer.from(piece))
  }
  return decode('utf-8', Buffer.concat(bytes))
}

/**
 * Reads a distinguished name from text (RFC 4514) under the Notary Project's limits: no attribute type twice, no
 * multi-valued relative names, no hexadecimal values. Types are upper-cased and `S` is read as `ST`. Throws
 * SyntaxError or TypeError.
 */
export function parseNameText(text: string): readonly DnAttribute[] {
  const seen = new Set<string>()
  return splitRdns(text).map((rdn) => {
    const equals = rdn.indexOf('=')
    if (equals < 0) throw new SyntaxError('An attribute has no "=".')
    const written = rdn.slice(0, equals).trim().toUpperCase()
    const type = written === 'S' ? 'ST' : (shortNames.get(written) ?? written)
    const isIdentifier = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(type)
    if (!knownTypes.has(type) && !isIdentifier)
      throw new SyntaxError(`The attribute type ${JSON.stringify(type)} is unknown.`)
    if (seen.has(type)) throw new SyntaxError(`The attribute type ${type} stands twice.`)
    seen.add(type)
    const value = unescapeValue(rdn.slice(equals + 1))
    if (value === '') throw new SyntaxError(`The attribute ${type} is empty.`)
    return { type, value }
  })
}

/** Whether every attribute of `part` stands in `whole` with an equal value. */
export function isSubsetOfName(part: readonly DnAttribute[], whole: readonly DnAttribute[]): boolean {
  return part.every(({ type, value }) => whole.some((other) => other.type === type && other.value === value))
}
