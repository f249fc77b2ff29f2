/** The building blocks that CRLs, OCSP answers and timestamps share, read from strict DER. */
import {
  childrenOf,
  type DerElement,
  derTag,
  expectTag,
  readBoolean,
  readFirst,
  readObjectIdentifier,
  readOnly,
} from './der.ts'

/** The elements of a SEQUENCE taken in their order, where some are optional. */
export interface DerFields {
  /** Throws SyntaxError unless the next element has this tag. */
  next(tag: number): DerElement
  /** Takes the next element only if it has one of these tags. */
  optional(...tags: readonly number[]): DerElement | undefined
  /** Throws SyntaxError unless every element was taken. */
  end(): void
}

export function fieldsOf(sequence: DerElement): DerFields {
  const elements = childrenOf(sequence)
  let at = 0
  return {
    next: (tag) => expectTag(elements[at++], tag),
    optional: (...tags) => (tags.includes(elements[at]?.tag ?? -1) ? elements[at++] : undefined),
    end() {
      if (at !== elements.length) throw new SyntaxError('A DER sequence holds an element too many.')
    },
  }
}

/** The elements of a list one at a time, so that a list of a million is never held twice. Throws SyntaxError. */
export function* itemsOf(list: DerElement, tag: number): Generator<DerElement, void, undefined> {
  for (let rest = list.content; rest.length > 0;) {
    const item = expectTag(readFirst(rest), tag)
    rest = rest.subarray(item.bytes.length)
    yield item
  }
}

/** The one element within an explicit tag. Throws SyntaxError. */
export function insideOf(explicit: DerElement, tag: number): DerElement {
  return readOnly(explicit.content, tag)
}

/** An INTEGER or ENUMERATED of any size that is not negative. Throws SyntaxError. */
export function readNatural(element: DerElement): bigint {
  const [first, second] = element.content
  if (first === undefined || first >= 0x80 || (first === 0 && second !== undefined && second < 0x80)) {
    throw new SyntaxError('A number is negative or not minimal.')
  }
  return BigInt(`0x${hexOf(element.content)}`)
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
export interface AlgorithmIdentifier {
  readonly id: string
  readonly parameters: DerElement | undefined
}

export function readAlgorithm(element: DerElement): AlgorithmIdentifier {
  const [id, parameters, ...others] = childrenOf(expectTag(element, derTag.sequence))
  if (others.length > 0) throw new SyntaxError('An algorithm identifier is malformed.')
  return { id: readObjectIdentifier(id), parameters }
}

/** An extension of a CRL, a CRL entry, an OCSP answer or a timestamp (RFC 5280, 4.2). */
export interface Extension {
  readonly critical: boolean
  /** What the extension's OCTET STRING holds. */
  readonly value: Uint8Array
}

export type Extensions = ReadonlyMap<string, Extension>

export const noExtensions: Extensions = new Map()

/** Reads the items of a SEQUENCE OF Extension by object identifier; the same extension twice is refused. Throws SyntaxError. */
export function readExtensionList(list: DerElement): Extensions {
  const extensions = new Map<string, Extension>()
  for (const item of itemsOf(list, derTag.sequence)) {
    const fields = fieldsOf(item)
    const id = readObjectIdentifier(fields.next(derTag.objectIdentifier))
    const critical = fields.optional(derTag.boolean)
    const { content: value } = fields.next(derTag.octetString)
    fields.end()
    if (extensions.has(id)) throw new SyntaxError(`The extension ${id} stands twice.`)
    extensions.set(id, { critical: critical !== undefined && readBoolean(critical), value })
  }
  return extensions
}

/** Throws SyntaxError if a critical extension is not among `known` (RFC 5280, 5.2). */
export function expectKnownCritical(extensions: Extensions, known: readonly string[]): void {
  for (const [id, { critical }] of extensions) {
    if (critical && !known.includes(id)) throw new SyntaxError(`The critical extension ${id} is unknown.`)
  }
}
