/** A strict reader of DER (X.690): whatever has two encodings is refused, so that equal meaning is equal bytes. */

export interface DerElement {
  /** The identifier octet: class, constructed bit and tag number. */
  readonly tag: number
  /** The whole element, identifier and length included. */
  readonly bytes: Uint8Array
  readonly content: Uint8Array
}

export const derTag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const

/** Reads the element at the start of `bytes`; more may follow it. Throws SyntaxError. */
export function readFirst(bytes: Uint8Array): DerElement {
  const tag = bytes[0]
  const short = bytes[1]
  if (tag === undefined || short === undefined) throw new SyntaxError('The DER ends within an element.')
  if ((tag & 0x1f) === 0x1f) throw new SyntaxError('The DER holds a tag number above 30.')
  let start = 2
  let length = short
  if (short >= 0x80) {
    const octets = short & 0x7f
    // Fail closed: indefinite lengths are BER, and four octets already count more bytes than any input here may have.
    if (octets === 0 || octets > 4)
      throw new SyntaxError('The DER holds a length that is indefinite or too large.')
    length = 0
    for (const octet of bytes.subarray(2, 2 + octets)) length = length * 256 + octet
    start += octets
    if (length < 0x80 || length < 256 ** (octets - 1))
      throw new SyntaxError('The DER holds a length that is not minimal.')
  }
  if (start + length > bytes.length) throw new SyntaxError('The DER ends within an element.')
  return { tag, bytes: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) }
}

/** Reads `bytes` as exactly one element with the given tag. Throws SyntaxError. */
export function readOnly(bytes: Uint8Array, tag: number): DerElement {
  const element = expectTag(readFirst(bytes), tag)
  if (element.bytes.length !== bytes.length) throw new SyntaxError('Bytes follow the DER element.')
  return element
}

/** The elements within a constructed element. Throws SyntaxError. */
export function childrenOf(parent: DerElement): readonly DerElement[] {
  if ((parent.tag & 0x20) === 0)
    throw new SyntaxError('A primitive DER element stands where a constructed one belongs.')
  const children: DerElement[] = []
  for (let rest = parent.content; rest.length > 0;) {
    const child = readFirst(rest)
    children.push(child)
    rest = rest.subarray(child.bytes.length)
  }
  return children
}

/** The element itself if it is there and has the tag. Throws SyntaxError. */
export function expectTag(element: DerElement | undefined, tag: number): DerElement {
  if (element?.tag !== tag)
    throw new SyntaxError('A DER element is missing or has another type than its place demands.')
  return element
}

/** Dotted form of an OBJECT IDENTIFIER. Throws SyntaxError. */
export function readObjectIdentifier(element: DerElement | undefined): string {
  const { content } = expectTag(element, derTag.objectIdentifier)
  const arcs: number[] = []
  let arc = 0
  let atStart = true
  for (const octet of content) {
    if (atStart && octet === 0x80) throw new SyntaxError('An object identifier is not minimal.')
    arc = arc * 128 + (octet & 0x7f)
    if (!Number.isSafeInteger(arc)) throw new SyntaxError('An object identifier is too large.')
    atStart = octet < 0x80
    if (atStart) {
      arcs.push(arc)
      arc = 0
    }
  }
  const [first, ...others] = arcs
  if (first === undefined || !atStart) throw new SyntaxError('An object identifier is empty or cut off.')
  const root = Math.min(Math.floor(first / 40), 2)
  return [root, first - root * 40, ...others].join('.')
}

/** A BOOLEAN, which DER writes as 00 or FF. Throws SyntaxError. */
export function readBoolean(element: DerElement | undefined): boolean {
  const { content } = expectTag(element, derTag.boolean)
  const octet = content[0]
  if (content.length !== 1 || (octet !== 0 && octet !== 0xff))
    throw new SyntaxError('A boolean is neither 00 nor FF.')
  return octet === 0xff
}

/** The content octets of an INTEGER, checked to be minimal. Throws SyntaxError. */
export function readIntegerBytes(element: DerElement | undefined): Uint8Array {
  const { content } = expectTag(element, derTag.integer)
  const [first, second] = content
  if (first === undefined) throw new SyntaxError('An integer is empty.')
  if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) {
    throw new SyntaxError('An integer is not minimal.')
  }
  return content
}

/** A small INTEGER that is not negative. Throws SyntaxError. */
export function readSmallInteger(element: DerElement | undefined): number {
  const content = readIntegerBytes(element)
  if (content.length > 4 || (content[0] ?? 0x80) >= 0x80)
    throw new SyntaxError('An integer is negative or too large.')
  return content.reduce((value, octet) => value * 256 + octet, 0)
}

/** The bytes of a BIT STRING and how many bits at the end of the last one do not count. Throws SyntaxError. */
export function readBitString(element: DerElement | undefined): {
  readonly bits: Uint8Array
  readonly unused: number
} {
  const { content } = expectTag(element, derTag.bitString)
  const unused = content[0]
  const bits = content.subarray(1)
  const last = bits.at(-1)
  if (unused === undefined || unused > 7 || (last === undefined && unused > 0)) {
    throw new SyntaxError('A bit string is malformed.')
  }
  // DER demands zeros in the bits that do not count; anything else would be a second spelling.
  if (last !== undefined && (last & ((1 << unused) - 1)) !== 0)
    throw new SyntaxError('A bit string is not padded with zeros.')
  return { bits, unused }
}
