/** The issuer's signature on a certificate: the algorithm identifier and the signing that belongs to it (RFC 3279, 4055, 5758). */
import { constants, type KeyObject, sign } from 'node:crypto'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { InputError } from '@secure-deploy/core/errors'

/** SHA-1 is there to show that it is refused wherever certificates are checked. */
export type CertificateHash = 'sha1' | 'sha256' | 'sha384' | 'sha512'

export interface CertificateSignature {
  readonly algorithm: AlgorithmIdentifier
  sign(tbs: ArrayBuffer): ArrayBuffer
}

const ecdsa = {
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
} as const

const rsaPkcs1 = {
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
} as const

const rsaPss = '1.2.840.113549.1.1.10'

/** Last octet of the hash's object identifier 2.16.840.1.101.3.4.2.x, and the octets of its output. */
const pssHashes = { sha256: ['01', '20'], sha384: ['02', '30'], sha512: ['03', '40'] } as const

const curveHashes: Readonly<Record<string, CertificateHash>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
}

/** RSASSA-PSS-params (RFC 4055, section 3.1) in DER: the hash, MGF1 with the same hash, a salt as long as its output. */
function pssParameters(hash: keyof typeof pssHashes): ArrayBuffer {
  const [last, length] = pssHashes[hash]
  const hashAlgorithm = `300d06096086480165030402${last}0500`
  const maskAlgorithm = `301a06092a864886f70d010108${hashAlgorithm}`
  return Uint8Array.from(Buffer.from(`3034a00f${hashAlgorithm}a11c${maskAlgorithm}a2030201${length}`, 'hex'))
    .buffer
}

function unsupported(): InputError {
  return new InputError(
    'KEY_UNSUPPORTED',
    'a certificate cannot be issued with this key: RSA and EC on P-256, P-384 or P-521 can sign certificates, RSA-PSS not with SHA-1',
  )
}

/** The hash that fits the issuer's key in strength. */
export function defaultHash(key: KeyObject): CertificateHash {
  return curveHashes[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256'
}

/** @throws InputError KEY_UNSUPPORTED */
export function certificateSignature(
  key: KeyObject,
  hash: CertificateHash,
  rsaPadding: 'pkcs1' | 'pss',
): CertificateSignature {
  const signWith = (options: object) => (tbs: ArrayBuffer) =>
    Uint8Array.from(sign(hash, new Uint8Array(tbs), { key, ...options })).buffer
  if (key.asymmetricKeyType === 'ec' && (key.asymmetricKeyDetails?.namedCurve ?? '') in curveHashes) {
    // RFC 5758, section 3.2: ECDSA carries no parameters, not even NULL.
    return { algorithm: new AlgorithmIdentifier({ algorithm: ecdsa[hash] }), sign: signWith({}) }
  }
  if (key.asymmetricKeyType !== 'rsa') throw unsupported()
  if (rsaPadding === 'pkcs1') {
    // RFC 4055, section 5: the parameters are NULL and must not be left out.
    const algorithm = new AlgorithmIdentifier({ algorithm: rsaPkcs1[hash], parameters: null })
    return { algorithm, sign: signWith({ padding: constants.RSA_PKCS1_PADDING }) }
  }
  if (hash === 'sha1') throw unsupported()
  const padding = {
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  }
  return {
    algorithm: new AlgorithmIdentifier({ algorithm: rsaPss, parameters: pssParameters(hash) }),
    sign: signWith(padding),
  }
}
