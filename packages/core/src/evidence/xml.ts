/** Reads XML strictly and piece by piece, so that a report of any size takes little memory. */
import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'
import { malformed } from './malformed.ts'
import type { Subject } from './malformed.ts'

/** No report nests its elements deeper, and namespaces are looked up through all of them. */
const deepest = 100

export interface XmlElement {
  /** Without a prefix. */
  readonly name: string
  readonly namespace: string
  /** Undefined where it does not stand. */
  attribute(name: string): string | undefined
}

export interface XmlListener {
  open(element: XmlElement): void
  /** Text directly within the element that was opened last and is not closed. */
  text?(text: string): void
  close(name: string): void
}

/**
 * Tells a listener of every element in turn. What it throws is passed on.
 * @throws VerificationError EVIDENCE_MALFORMED for what is not well-formed (XML 1.0 and its namespaces), and for a DOCTYPE
 */
export function walkXml(bytes: Uint8Array, subject: Subject, listener: XmlListener): void {
  const text = decode(bytes, subject)
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('error', (cause) => {
    throw malformed(
      subject,
      `it is not well-formed XML (line ${parser.line}, column ${parser.column})`,
      cause,
    )
  })
  // Fail closed: a DTD can give names to texts that are not in the file, and no report needs one.
  parser.on('doctype', () => {
    throw malformed(subject, 'it has a DOCTYPE, which is not read')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) throw malformed(subject, `its elements are nested more than ${deepest} deep`)
    listener.open(toElement(tag))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    listener.close(tag.local)
  })
  if (listener.text !== undefined) {
    parser.on('text', (part) => listener.text?.(part))
    parser.on('cdata', (part) => listener.text?.(part))
  }
  parser.write(text).close()
}

function toElement({ local, uri, attributes }: SaxesTagNS): XmlElement {
  return {
    name: local,
    namespace: uri,
    attribute: (name) => (Object.hasOwn(attributes, name) ? attributes[name]?.value : undefined),
  }
}

/** Encodings in which every mark of XML has its byte of ASCII, besides UTF-16, which says so itself. */
const encodings = ['utf-8', 'us-ascii', 'ascii', 'iso-8859-1', 'windows-1252']

function decode(bytes: Uint8Array, subject: Subject): string {
  const encoding = wideEncodingOf(bytes) ?? declaredEncodingOf(bytes)
  if (!encodings.includes(encoding) && !encoding.startsWith('utf-16'))
    throw malformed(subject, `it is encoded in ${encoding}, which is not read`)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw malformed(subject, `it is not text in ${encoding}`, cause)
  }
}

function wideEncodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function declaredEncodingOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  const [, encoding] = /^<\?xml [^>]{0,150}?encoding\s?=\s?["']([A-Za-z][\w.-]{0,40})["']/.exec(start) ?? []
  return encoding === undefined ? 'utf-8' : encoding.toLowerCase()
}

export interface XmlRoot {
  readonly name: string
  /** The start tag as it is written, as far as it is there. */
  readonly tag: string
}

/**
 * The first element, found without asking whether the rest is well-formed: what claims to be a report is then held to it. Undefined
 * where there is none, as in much that only looks like XML.
 */
export function findRoot(bytes: Uint8Array): XmlRoot | undefined {
  const text = sniffText(bytes)
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4)
    else if (text.startsWith('<?', at)) at = after(text, '?>', at + 2)
    else if (text.startsWith('<!', at)) at = afterDoctype(text, at)
    else return tagAt(text, at)
  }
}

/** One character a byte, unless it is UTF-16: all that is looked for is ASCII. */
function sniffText(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text
}

function tagAt(text: string, at: number): XmlRoot | undefined {
  const end = text.indexOf('>', at)
  const tag = text.slice(at, Math.min(end < 0 ? text.length : end, at + 10_000))
  const [, name] = /^<(?:[A-Za-z_][\w.-]{0,100}:)?([A-Za-z_][\w.-]{0,100})/.exec(tag) ?? []
  return name === undefined ? undefined : { name, tag }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

/** Past a DOCTYPE with whatever it declares; marks within quotation marks and comments are none. */
function afterDoctype(text: string, from: number): number {
  let brackets = 0
  for (let at = from + 2; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === '"' || mark === "'") at = after(text, mark, at + 1) - 1
    else if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4) - 1
    else if (mark === '[') brackets += 1
    else if (mark === ']') brackets -= 1
    else if (mark === '>' && brackets <= 0) return at + 1
  }
  return text.length
}
