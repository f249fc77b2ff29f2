/** Keys and raw JWS signatures: which algorithm a key implies, and signing and verifying with it. */
import { constants, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { NotaryError } from './errors.ts'
import type { SignatureAlgorithm, SignFunction } from './types.ts'

const rsaAlgorithms: ReadonlyMap<number | undefined, SignatureAlgorithm> = new Map([
  [2048, { name: 'PS256', hash: 'sha256' }],
  [3072, { name: 'PS384', hash: 'sha384' }],
  [4096, { name: 'PS512', hash: 'sha512' }],
])

const curveAlgorithms: ReadonlyMap<string | undefined, SignatureAlgorithm> = new Map([
  ['prime256v1', { name: 'ES256', hash: 'sha256' }],
  ['secp384r1', { name: 'ES384', hash: 'sha384' }],
  ['secp521r1', { name: 'ES512', hash: 'sha512' }],
])

/**
 * The one algorithm that a public key may be used with (Signature Specification, "Signature Algorithm Requirements").
 * Throws NotaryError KEY_UNSUPPORTED for every other type, size or curve.
 */
export function signatureAlgorithmOf(publicKey: KeyObject): SignatureAlgorithm {
  const details = publicKey.asymmetricKeyDetails
  const algorithm =
    publicKey.asymmetricKeyType === 'rsa'
      ? rsaAlgorithms.get(details?.modulusLength)
      : publicKey.asymmetricKeyType === 'ec'
        ? curveAlgorithms.get(details?.namedCurve)
        : undefined
  if (algorithm === undefined) {
    const size = details?.namedCurve ?? details?.modulusLength ?? ''
    throw new NotaryError(
      'KEY_UNSUPPORTED',
      `A key of type ${publicKey.asymmetricKeyType} ${size} cannot make Notary Project signatures: RSA of 2048, 3072 or 4096 bits and EC on P-256, P-384 or P-521 can.`,
    )
  }
  return algorithm
}

/** JWS (RFC 7518) demands r and s at the curve's width, and a PSS salt as long as the hash. */
const jwsForm = {
  dsaEncoding: 'ieee-p1363',
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
} as const

function keyOptions(key: KeyObject) {
  return key.asymmetricKeyType === 'rsa'
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: jwsForm.saltLength }
    : { key, dsaEncoding: jwsForm.dsaEncoding }
}

/** Whether `signature` is the raw JWS signature of `signingInput` by the holder of the key. */
export function isSignatureOf(
  signature: Uint8Array,
  signingInput: Uint8Array,
  publicKey: KeyObject,
  algorithm: SignatureAlgorithm,
): boolean {
  try {
    return verify(algorithm.hash, signingInput, keyOptions(publicKey), signature)
  } catch {
    // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
    return false
  }
}

/**
 * Makes the sign function of `buildEnvelope` for a private key that is at hand. Throws NotaryError KEY_UNSUPPORTED,
 * also when it is asked later to sign with another algorithm than its key's.
 */
export function signWithKey(privateKey: KeyObject): SignFunction {
  const own = signatureAlgorithmOf(createPublicKey(privateKey))
  return (signingInput, algorithm) => {
    if (algorithm.name !== own.name) {
      const message = `The key makes ${own.name} signatures, but the certificate belongs to a key for ${algorithm.name}.`
      return Promise.reject(new NotaryError('KEY_UNSUPPORTED', message))
    }
    return Promise.resolve(sign(own.hash, signingInput, keyOptions(privateKey)))
  }
}
