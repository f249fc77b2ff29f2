/** What is asked of an AWS account about a set-up in it; nothing here changes anything. */

/** Undefined answers mean "there is none". @throws ServiceError where it could not be found out, a denial included */
export interface AccountReader {
  readonly accountId: string
  /** Who asks, as CloudTrail shows it. */
  readonly arn: string
  /** The OIDC identity provider of a host. */
  identityProvider(host: string): Promise<IdentityProviderState | undefined>
  signingProfile(name: string): Promise<SigningProfileState | undefined>
  stack(name: string): Promise<StackState | undefined>
  /** The template of a stack as it was given. */
  template(stack: string): Promise<string | undefined>
  bucket(name: string): BucketReader
}

export interface IdentityProviderState {
  readonly arn: string
  /** Whom tokens may be for, that it takes. */
  readonly audiences: readonly string[]
}

export interface SigningProfileState {
  readonly platform: string
  readonly status: string
}

export interface StackState {
  readonly status: string
  /** Values by name; AWS hides those that are secret. */
  readonly parameters: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
}

export interface ObjectLockState {
  readonly status: string | undefined
  /** How long what is written is kept where the writer says nothing; undefined: not at all. */
  readonly retention: string | undefined
}

/** @throws ServiceError AWS_NOT_FOUND where there is no such bucket */
export interface BucketReader {
  versioning(): Promise<string | undefined>
  objectLock(): Promise<ObjectLockState | undefined>
  /** Which of the four ways of Block Public Access are not blocked. */
  openToPublic(): Promise<readonly string[]>
  /** The ARN of the KMS key that encrypts by default; undefined for any other encryption. */
  encryptionKey(): Promise<string | undefined>
  policy(): Promise<string | undefined>
}
