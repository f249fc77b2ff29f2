/** Verifies the signatures of CRLs, OCSP answers and timestamps as their AlgorithmIdentifier says (RFC 4055, RFC 5758). */
import { constants, type KeyObject, verify } from 'node:crypto'
import { certificateAlgorithmOf } from './certificate-signature.ts'
import type { AlgorithmIdentifier } from './der-fields.ts'
import { derTag, readOnly } from './der.ts'
import type { HashName } from './types.ts'

const hashes: ReadonlyMap<string, HashName> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])

const rsaEncryption = '1.2.840.113549.1.1.1'
const rsaPss = '1.2.840.113549.1.1.10'

/** The hash that an AlgorithmIdentifier names. Anything but SHA-256, SHA-384 and SHA-512 is refused. Throws SyntaxError. */
export function readHash(algorithm: AlgorithmIdentifier): HashName {
  const hash = hashes.get(algorithm.id)
  if (hash === undefined || !hasNullOrNoParameters(algorithm)) {
    throw new SyntaxError(`The hash algorithm ${algorithm.id} is not accepted.`)
  }
  return hash
}

function hasNullOrNoParameters({ parameters }: AlgorithmIdentifier): boolean {
  return parameters === undefined || readOnly(parameters.bytes, derTag.null).content.length === 0
}

export interface SignedBytes {
  readonly algorithm: AlgorithmIdentifier
  readonly data: Uint8Array
  readonly signature: Uint8Array
  /** The hash that CMS names beside `rsaEncryption` (RFC 5652, 5.3); without it that algorithm is refused. */
  readonly digest?: HashName
}

interface Scheme {
  readonly keyType: 'rsa' | 'ec'
  readonly hash: HashName
  readonly saltLength?: number
}

function schemeOf({ algorithm, digest }: SignedBytes): Scheme | undefined {
  if (algorithm.id !== rsaPss && !hasNullOrNoParameters(algorithm)) return undefined
  if (algorithm.id === rsaEncryption)
    return digest === undefined ? undefined : { keyType: 'rsa', hash: digest }
  return certificateAlgorithmOf({
    signatureAlgorithm: algorithm.id,
    signatureParameters: algorithm.parameters?.bytes ?? new Uint8Array(),
  })
}

function isStrongEnough({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): boolean {
  return type === 'rsa'
    ? (details?.modulusLength ?? 0) >= 2048
    : ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '')
}

/**
 * Whether the holder of `key` signed the bytes: RSA of at least 2048 bits (PKCS #1 v1.5 or PSS) or ECDSA on P-256,
 * P-384 or P-521, each with SHA-2. False for every other algorithm; throws for malformed parameters.
 */
export function isSignedWithKey(key: KeyObject, signed: SignedBytes): boolean {
  const scheme = schemeOf(signed)
  if (scheme === undefined || scheme.keyType !== key.asymmetricKeyType || !isStrongEnough(key)) return false
  const pss =
    scheme.saltLength === undefined
      ? {}
      : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength }
  return verify(scheme.hash, signed.data, { key, ...pss }, signed.signature)
}
