/** Writes DER for tests: single elements by hand, whole structures by their ASN.1 classes. */
import { AsnConvert } from '@peculiar/asn1-schema'

/** Wraps contents in a DER tag. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents)
  const { length } = content
  const header = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Uint8Array.of(tag, ...header), content])
}

export function encode(value: unknown): Buffer {
  return Buffer.from(AsnConvert.serialize(value))
}

/** A copy that the ASN.1 classes take. */
export function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
