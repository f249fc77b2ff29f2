/** The values that this package takes and gives: certificates, envelopes, trust policies and what a verification found. */
import type { KeyObject } from 'node:crypto'
import type { NotaryErrorCode } from './error-codes.ts'

/** One attribute of a distinguished name. */
export interface DnAttribute {
  /** The short name of RFC 4514 or of common use (`CN`, `O`, `C`, `ST`, …), else the dotted object identifier. */
  readonly type: string
  readonly value: string
}

export type KeyUsageFlag =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'cRLSign'
  | 'encipherOnly'
  | 'decipherOnly'

/** An X.509 certificate (RFC 5280), read once from its DER. */
export interface Certificate {
  readonly der: Uint8Array
  /** The complete DER of `tbsCertificate`, tag and length included: the bytes that the issuer signed. */
  readonly tbs: Uint8Array
  /** The complete DER of the subject's Name. */
  readonly subject: Uint8Array
  /** The complete DER of the issuer's Name. */
  readonly issuer: Uint8Array
  /** The subject's attributes in the order of the certificate. */
  readonly subjectName: readonly DnAttribute[]
  /** True when a relative distinguished name of the subject holds more than one attribute. */
  readonly subjectHasMultiValuedRdn: boolean
  /** The subject as RFC 4514 writes it: last attribute first. */
  readonly subjectText: string
  /** Lowercase hexadecimal of the serial number's content octets. */
  readonly serialNumber: string
  readonly notBefore: Date
  readonly notAfter: Date
  readonly publicKey: KeyObject
  /** Object identifier of the algorithm with which the issuer signed. */
  readonly signatureAlgorithm: string
  /** DER of that algorithm's parameters; empty where it has none. */
  readonly signatureParameters: Uint8Array
  /** The signature's bits, as they stand in the certificate. */
  readonly signature: Uint8Array
  readonly basicConstraints?: {
    readonly critical: boolean
    readonly ca: boolean
    readonly pathLength?: number
  }
  readonly keyUsage?: { readonly critical: boolean } & Readonly<Record<KeyUsageFlag, boolean>>
  /** Object identifiers of the extended key usages. */
  readonly extendedKeyUsage?: readonly string[]
  readonly extendedKeyUsageCritical: boolean
  /** Addresses of the OCSP responders (authority information access), in order. */
  readonly ocspUrls: readonly string[]
  /** Addresses of the CRL distribution points, in order. */
  readonly crlUrls: readonly string[]
  /** Addresses of the delta CRLs (freshest CRL). */
  readonly freshestCrlUrls: readonly string[]
  /** SHA-256 of the DER in lowercase hexadecimal. */
  readonly fingerprint: string
}

export type SignatureAlgorithmName = 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512'

export type HashName = 'sha256' | 'sha384' | 'sha512'

/** A signature algorithm of the Notary Project (Signature Specification, "Algorithm Selection"): the key's type and size decide it. */
export interface SignatureAlgorithm {
  readonly name: SignatureAlgorithmName
  readonly hash: HashName
}

/** What a signature is about: the `targetArtifact` of a Notary Project payload. */
export interface Descriptor {
  readonly mediaType: string
  /** `sha256:`, `sha384:` or `sha512:`, then lowercase hexadecimal. */
  readonly digest: string
  /** Bytes. */
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>>
}

/**
 * Signs the JWS signing input and returns the raw JWS signature: r and s, each of the curve's width, or RSA-PSS with
 * a salt as long as the hash.
 */
export type SignFunction = (signingInput: Uint8Array, algorithm: SignatureAlgorithm) => Promise<Uint8Array>

export interface EnvelopeRequest {
  readonly payload: Descriptor
  /** Leaf first, root included. */
  readonly certificateChain: readonly Certificate[]
  /** The claimed time of signing; fractions of a second are dropped. */
  readonly signingTime: Date
  readonly expiry?: Date
  /** Unsigned name of the software that made the envelope. */
  readonly signingAgent?: string
  readonly sign: SignFunction
}

export type SigningScheme = 'notary.x509' | 'notary.x509.signingAuthority'

export interface ExtendedAttribute {
  readonly value: unknown
  readonly critical: boolean
}

/** What AWS Signer states about a signature in its signed attributes. */
export interface AwsSignerAttributes {
  /** `arn:{partition}:signer:{region}:{account}:/signing-profiles/{name}/{version}` */
  readonly profileVersionArn: string
  /** The same without the version. */
  readonly profileArn: string
  /** `arn:{partition}:signer:{region}:{account}:/signing-jobs/{id}` */
  readonly jobArn: string
}

/** A parsed JWS envelope (Notary Project, "JWS Signature Envelope"). Parsing proves nothing: nothing in it is trusted until `verifySignature` has passed. */
export interface Envelope {
  readonly payload: Descriptor
  readonly payloadBytes: Uint8Array
  readonly scheme: SigningScheme
  readonly algorithm: SignatureAlgorithm
  /** Leaf first, root last. */
  readonly certificateChain: readonly Certificate[]
  /** Authentic under `notary.x509.signingAuthority`, a mere claim under `notary.x509`. */
  readonly signingTime: Date
  readonly expiry?: Date
  readonly verificationPlugin?: { readonly name: string; readonly minVersion?: string }
  /** Every protected header that the specification does not define. */
  readonly extendedAttributes: ReadonlyMap<string, ExtendedAttribute>
  /** DER of the RFC 3161 TimeStampToken. */
  readonly timestampToken?: Uint8Array
  /** Unsigned. */
  readonly signingAgent?: string
  /** The raw JWS signature. */
  readonly signature: Uint8Array
  /** The bytes that were signed: `protected`, a dot, `payload`, as they stand in the file. */
  readonly signingInput: Uint8Array
  /** Present exactly when the envelope names AWS Signer's verification plugin. */
  readonly awsSigner?: AwsSignerAttributes
}

export type TrustStoreType = 'ca' | 'signingAuthority' | 'tsa'

export type TrustStoreName = `${TrustStoreType}:${string}`

/** The certificates of each trust store that a policy may name. */
export type TrustStores = ReadonlyMap<TrustStoreName, readonly Certificate[]>

export type VerificationLevel = 'strict' | 'permissive' | 'audit' | 'skip'

/** `enforce`: a failure stops. `log`: a failure is recorded. `skip`: the check is not made. */
export type CheckAction = 'enforce' | 'log' | 'skip'

export interface VerificationOverride {
  readonly authenticity?: 'enforce' | 'log'
  readonly authenticTimestamp?: 'enforce' | 'log'
  readonly expiry?: 'enforce' | 'log'
  readonly revocation?: CheckAction
}

/** One statement of a trust policy (Notary Project, "Trust Store and Trust Policy Specification"). */
export interface TrustPolicyStatement {
  readonly name: string
  readonly globalPolicy: boolean
  readonly level: VerificationLevel
  readonly override: VerificationOverride
  /** When a timestamp is demanded of a `notary.x509` signature, if the statement names a `tsa` store. */
  readonly verifyTimestamp: 'always' | 'afterCertExpiry'
  readonly trustStores: readonly TrustStoreName[]
  /** `*`, `x509.subject: …` or the ARN of an AWS Signer profile or profile version. */
  readonly trustedIdentities: readonly string[]
}

export interface TrustPolicyDocument {
  readonly version: '1.0'
  readonly trustPolicies: readonly TrustPolicyStatement[]
}

export interface RevocationRequest {
  /** Leaf first, root last. */
  readonly certificateChain: readonly Certificate[]
  readonly scheme: SigningScheme
  /** The authentic time of signing, where there is one; otherwise equal to `now`. */
  readonly signingTime: Date
  readonly now: Date
  /** Present for signatures of AWS Signer, whose revocation the service itself answers (AWS API reference, GetRevocationStatus). */
  readonly awsSigner?: {
    readonly profileVersionArn: string
    readonly jobArn: string
    readonly certificateHashes: readonly string[]
    readonly platformId: string
  }
}

export type RevocationStatus =
  | { readonly kind: 'good'; readonly detail: string }
  | { readonly kind: 'revoked'; readonly entities: readonly string[] }
  | { readonly kind: 'unknown'; readonly reason: string; readonly cause?: unknown }

export interface RevocationChecker {
  check(request: RevocationRequest): Promise<RevocationStatus>
}

export type CheckName =
  'integrity' | 'authenticity' | 'identity' | 'authenticTimestamp' | 'expiry' | 'revocation'

/** What one check found. */
export interface SignatureCheck {
  readonly name: CheckName
  readonly action: CheckAction
  readonly outcome: 'pass' | 'fail' | 'inconclusive' | 'skipped'
  readonly detail: string
  /** Present when the outcome is `fail` or `inconclusive`. */
  readonly code?: NotaryErrorCode
}

export interface VerificationOptions {
  readonly statement: TrustPolicyStatement
  readonly stores: TrustStores
  readonly now: Date
  /** Asked about the signing certificates, or about the signature itself where AWS Signer made it. */
  readonly revocation: RevocationChecker
  /** Asked about the timestamp authority's certificates; `revocation` unless given. */
  readonly timestampRevocation?: RevocationChecker
}

export interface SignatureVerification {
  readonly envelope: Envelope
  /** In the order in which they were made. A check under `log` may have failed. */
  readonly checks: readonly SignatureCheck[]
  /** The signing profile's ARN for AWS Signer, else the leaf's subject. */
  readonly signedBy: string
  /** Absent when no trusted time of signing was established. */
  readonly authenticTime?: Date
}

/** A blob as its verifier sees it. `digest` is in the hash that the signing key implies. */
export interface Blob {
  readonly digest: string
  readonly size: number
  /** Compared only when given. */
  readonly mediaType?: string
  /** Each must be present in the signature with an equal value; compared only when given. */
  readonly annotations?: Readonly<Record<string, string>>
}
