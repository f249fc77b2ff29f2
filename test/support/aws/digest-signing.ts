/** Signatures over a digest that is already made, which Node's own signing functions do not offer. */
import { constants, createECDH, createHash, type KeyObject, privateEncrypt, randomBytes } from 'node:crypto'

/** ECDSA in DER (ANSI X9.62), or RSASSA-PSS with a salt as long as the digest (RFC 8017, section 8.1). */
export function signDigest(key: KeyObject, hash: string, digest: Buffer): Buffer {
  if (key.asymmetricKeyType === 'ec') return ecdsa(key, digest)
  const modulusBits = key.asymmetricKeyDetails?.modulusLength ?? 0
  return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encodePss(digest, hash, modulusBits))
}

const curves: Readonly<Record<string, { readonly name: string; readonly order: bigint }>> = {
  'P-256': { name: 'prime256v1', order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n },
  'P-384': {
    name: 'secp384r1',
    order:
      0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  },
  'P-521': {
    name: 'secp521r1',
    order:
      0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
  },
}

/** SEC 1, section 4.1.3; the curve's arithmetic is left to ECDH's own multiplication. */
function ecdsa(key: KeyObject, digest: Buffer): Buffer {
  const { crv = '', d = '' } = key.export({ format: 'jwk' })
  const curve = curves[crv]
  if (curve === undefined) throw new TypeError(`no such curve: ${crv}`)
  const { order } = curve
  const width = Math.ceil(order.toString(16).length / 2)
  const k = (toNumber(randomBytes(width)) % (order - 1n)) + 1n
  const ephemeral = createECDH(curve.name)
  ephemeral.setPrivateKey(toBytes(k, width))
  const r = toNumber(ephemeral.getPublicKey().subarray(1, 1 + width)) % order
  const secret = toNumber(Buffer.from(d, 'base64url'))
  const s = (inverse(k, order) * (toNumber(digest) + r * secret)) % order
  return sequence(Buffer.concat([integer(r), integer(s)]))
}

function toNumber(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`)
}

function toBytes(number: bigint, width: number): Buffer {
  return Buffer.from(number.toString(16).padStart(width * 2, '0'), 'hex')
}

/** By the extended Euclidean algorithm. */
function inverse(number: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [number % modulus, modulus, 1n, 0n]
  while (a > 1n) {
    const quotient = a / b
    ;[a, b] = [b, a % b]
    ;[x, y] = [y, x - quotient * y]
  }
  return ((x % modulus) + modulus) % modulus
}

function integer(number: bigint): Buffer {
  const text = number.toString(16)
  const bytes = Buffer.from(text.length % 2 === 0 ? text : `0${text}`, 'hex')
  const content = (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes
  return Buffer.concat([Buffer.from([0x02, content.length]), content])
}

function sequence(content: Buffer): Buffer {
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length]
  return Buffer.concat([Buffer.from([0x30, ...length]), content])
}

/** EMSA-PSS-ENCODE (RFC 8017, section 9.1.1) of a digest, for a modulus of whole bytes. */
function encodePss(digest: Buffer, hash: string, modulusBits: number): Buffer {
  const length = modulusBits / 8
  const salt = randomBytes(digest.length)
  const h = createHash(hash)
    .update(Buffer.concat([Buffer.alloc(8), digest, salt]))
    .digest()
  const block = Buffer.alloc(length - digest.length - 1)
  block[block.length - salt.length - 1] = 1
  salt.copy(block, block.length - salt.length)
  const mask = generateMask(h, block.length, hash)
  const masked = Buffer.from(block.map((byte, index) => byte ^ (mask[index] ?? 0)))
  masked[0] = (masked[0] ?? 0) & 0x7f
  return Buffer.concat([masked, h, Buffer.from([0xbc])])
}

/** MGF1 (RFC 8017, appendix B.2.1). */
function generateMask(seed: Buffer, length: number, hash: string): Buffer {
  const blocks: Buffer[] = []
  for (let counter = 0; blocks.length * seed.length < length; counter++) {
    const suffix = Buffer.alloc(4)
    suffix.writeUInt32BE(counter)
    blocks.push(createHash(hash).update(seed).update(suffix).digest())
  }
  return Buffer.concat(blocks).subarray(0, length)
}
