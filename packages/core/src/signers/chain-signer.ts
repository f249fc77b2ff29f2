/** A signer made of a certificate chain and a key that someone holds: what a key file and a key service have in common. */
import type { KeyObject } from 'node:crypto'
import {
  buildEnvelope,
  type Certificate,
  checkCodeSigningChain,
  describeBlob,
  parseCertificates,
  parseNameText,
  signatureAlgorithmOf,
  type SignFunction,
} from '@secure-deploy/notary'
import { InputError } from '../errors.ts'
import { toProductError } from '../notary-refusals.ts'
import type { Signer } from '../ports.ts'
import type { SignerTrust } from '../trust.ts'

export interface ChainSignerRequest {
  /** The signer as its user named it. */
  readonly uri: string
  /** Leaf first, root included. */
  readonly certificateChain: readonly Certificate[]
  /** The public half of the key behind `sign`. */
  readonly publicKey: KeyObject
  /** Returns the raw JWS signature: r and s, each of the curve's width, or RSA-PSS with a salt as long as the hash. */
  readonly sign: SignFunction
}

/**
 * Reads a signer's certificate chain from PEM or DER.
 * @throws InputError CERTIFICATE_CHAIN_MALFORMED
 */
export function readCertificateChain(file: Uint8Array): readonly Certificate[] {
  try {
    return parseCertificates(file)
  } catch (cause) {
    throw malformedChain(cause)
  }
}

/**
 * Makes Notary Project signatures under the scheme `notary.x509`.
 * @throws InputError KEY_UNSUPPORTED, CERTIFICATE_CHAIN_MALFORMED or KEY_CERTIFICATE_MISMATCH
 */
export function chainSigner({ uri, certificateChain, publicKey, sign }: ChainSignerRequest): Signer {
  const [leaf] = certificateChain
  const root = certificateChain.at(-1)
  const algorithm = algorithmOf(publicKey)
  if (leaf === undefined || root === undefined) throw malformedChain(undefined)
  if (!leaf.publicKey.equals(publicKey)) throw mismatch(uri, leaf)
  checkChain(certificateChain)
  return {
    uri,
    sign: async (content, mediaType, now) => {
      const payload = describeBlob(content, algorithm.hash, mediaType)
      try {
        return await buildEnvelope({ payload, certificateChain, signingTime: now, sign })
      } catch (failure) {
        throw toProductError(failure)
      }
    },
    trust: () => Promise.resolve(trustIn(leaf, root)),
  }
}

function algorithmOf(publicKey: KeyObject) {
  try {
    return signatureAlgorithmOf(publicKey)
  } catch (failure) {
    throw toProductError(failure)
  }
}

function checkChain(chain: readonly Certificate[]): void {
  try {
    checkCodeSigningChain(chain)
  } catch (cause) {
    throw malformedChain(cause)
  }
}

function malformedChain(cause: unknown): InputError {
  const reason = cause instanceof Error ? cause.message : 'It holds no certificate.'
  return new InputError('CERTIFICATE_CHAIN_MALFORMED', `certificate-chain cannot be used: ${reason}`, {
    cause,
    nextStep:
      'Give the complete chain of a code-signing certificate: the leaf first, then each issuer, the root last.',
  })
}

function mismatch(uri: string, leaf: Certificate): InputError {
  return new InputError(
    'KEY_CERTIFICATE_MISMATCH',
    `the first certificate of the chain, "${leaf.subjectText}", was issued for another key than ${uri}`,
    { nextStep: 'Give the chain that was issued for this key, with its own certificate first.' },
  )
}

/**
 * What a new signature of this signer must satisfy before it is used. Revocation is not asked: the answer for a
 * signature made this second says nothing that the next verifier, who does ask, will not learn, and a signer need not
 * be able to reach the authority's servers.
 */
function trustIn(leaf: Certificate, root: Certificate): SignerTrust {
  return {
    statement: {
      name: 'signer',
      globalPolicy: true,
      level: 'strict',
      override: { revocation: 'skip' },
      verifyTimestamp: 'always',
      trustStores: ['ca:signer'],
      trustedIdentities: [identityOf(leaf)],
    },
    stores: new Map([['ca:signer', [root]]]),
  }
}

/** A subject can be named as a trusted identity only if it has a country, a state and an organization (Trust Store and Trust Policy Specification, "Trusted Identities"); the chain's own root vouches for any other. */
function identityOf(leaf: Certificate): string {
  if (leaf.subjectHasMultiValuedRdn) return '*'
  const types = namedTypes(leaf.subjectText)
  return ['C', 'ST', 'O'].every((type) => types.includes(type)) ? `x509.subject: ${leaf.subjectText}` : '*'
}

/** Empty for a subject that trust policies cannot write, for instance one with an attribute twice. */
function namedTypes(subject: string): readonly string[] {
  try {
    return parseNameText(subject).map(({ type }) => type)
  } catch {
    return []
  }
}
