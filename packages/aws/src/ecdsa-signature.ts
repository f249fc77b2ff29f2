/** ECDSA signatures from the DER form of KMS (ANSI X9.62) to the raw form of JWS (RFC 7518, section 3.4). */
import type { KeyObject } from 'node:crypto'

const widths: Readonly<Record<string, number>> = { prime256v1: 32, secp384r1: 48, secp521r1: 66 }

/** r and s, each of the curve's width; undefined for anything that is not exactly two positive integers of that size. */
export function toRawSignature(der: Uint8Array, publicKey: KeyObject): Uint8Array | undefined {
  const width = widths[publicKey.asymmetricKeyDetails?.namedCurve ?? '']
  const sequence = readElement(der, 0x30)
  if (width === undefined || sequence === undefined || sequence.rest.length > 0) return undefined
  const r = readElement(sequence.content, 0x02)
  const s = r === undefined ? undefined : readElement(r.rest, 0x02)
  if (r === undefined || s === undefined || s.rest.length > 0) return undefined
  const halves = [r.content, s.content].map((integer) => toFixedWidth(integer, width))
  return halves.every((half) => half !== undefined) ? new Uint8Array(Buffer.concat(halves)) : undefined
}

interface Element {
  readonly content: Uint8Array
  readonly rest: Uint8Array
}

/** One DER element with a length below 256, as every part of these signatures has. */
function readElement(bytes: Uint8Array, tag: number): Element | undefined {
  const [actual, first] = bytes
  if (actual !== tag || first === undefined) return undefined
  const long = first === 0x81
  const length = long ? bytes[2] : first
  const start = long ? 3 : 2
  if (length === undefined || (long ? length < 0x80 : first >= 0x80) || bytes.length < start + length)
    return undefined
  return { content: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) }
}

/** INVARIANT: the integer is in its shortest form and positive, so a signature has one encoding only. */
function toFixedWidth(integer: Uint8Array, width: number): Uint8Array | undefined {
  const [first, second] = integer
  if (first === undefined || first >= 0x80) return undefined
  if (first === 0 && (second === undefined || second < 0x80)) return undefined
  const magnitude = first === 0 ? integer.subarray(1) : integer
  if (magnitude.length > width) return undefined
  return new Uint8Array(Buffer.concat([Buffer.alloc(width - magnitude.length), magnitude]))
}
