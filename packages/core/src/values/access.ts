/** How a user asks for access to AWS, and whom a user trusts, as plain data. */

export interface AwsAccess {
  /** Absent where nothing of the run is in AWS, or where the runner's own role is to be used. */
  readonly roleToAssume?: string
  /** Absent where the region follows from a signer's ARN. */
  readonly region?: string
  readonly audience: string
  readonly durationSeconds: number
  /** Empty: any account. */
  readonly allowedAccountIds: readonly string[]
  /** `runner`: the role that the runner itself has, by its instance, pod or task, was asked for. */
  readonly credentials: 'oidc' | 'runner'
}

/** Whom a verification trusts, as a user says it. */
export type TrustSelection =
  /** ARNs of AWS Signer profiles or profile versions, under the level `strict` and the built-in roots. */
  | { readonly kind: 'signers'; readonly arns: readonly string[] }
  | {
      readonly kind: 'policy'
      /** Path of a Notary Project `trustpolicy.blob.json`. */
      readonly policyPath: string
      /** The path as its user wrote it, for records; `policyPath` unless given. */
      readonly policyUri?: string
      /** The statement's name; the global statement unless given. */
      readonly policyName?: string
      /** Folder that holds `truststore/x509/{type}/{name}/`. */
      readonly storePath?: string
    }

export interface S3WriteOptions {
  /** ARN of the KMS key that new objects are encrypted with; the bucket's own default unless given. */
  readonly sseKmsKeyId?: string
  readonly retention?: { readonly mode: 'GOVERNANCE' | 'COMPLIANCE'; readonly days: number }
}
