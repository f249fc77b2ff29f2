/** One AWS account in doubles: all four services under one set of identities, reached by endpoint variables. */
import type { KeyObject } from 'node:crypto'
import { createIdentities, type Identities, type Identity } from './identities.ts'
import { type KmsDouble, startKms } from './kms-double.ts'
import { createOidcIssuer, type OidcIssuer } from './oidc-issuer.ts'
import { type S3Double, startS3 } from './s3-double.ts'
import { type SignerDouble, startSigner } from './signer-double.ts'
import { startSts, type StsDouble } from './sts-double.ts'

export interface DoubleAccount {
  readonly accountId: string
  readonly region: string
  readonly partition: string
  readonly issuer: OidcIssuer
  readonly identities: Identities
  readonly sts: StsDouble
  readonly signer: SignerDouble
  readonly kms: KmsDouble
  readonly s3: S3Double
  /** What a process needs in its environment to reach these doubles and nothing else. */
  readonly environment: Readonly<Record<string, string>>
  /** Temporary keys with just these actions, `*` at the end allowed. */
  identity(actions: readonly string[]): Identity
  reset(): void
  stop(): Promise<void>
}

export interface AccountOptions {
  readonly region?: string
  readonly accountId?: string
  readonly partition?: string
  /** RSA key of the OIDC provider; a new one unless given. */
  readonly oidcKey?: KeyObject
}

export async function startAccount(options: AccountOptions = {}): Promise<DoubleAccount> {
  const { region = 'us-east-1', accountId = '111122223333', partition = 'aws' } = options
  const identities = createIdentities()
  const issuer = options.oidcKey === undefined ? createOidcIssuer() : createOidcIssuer(options.oidcKey)
  const [sts, signer, kms, s3] = await Promise.all([
    startSts(identities, issuer),
    startSigner(identities, { region, accountId, partition }),
    startKms(identities),
    startS3(identities),
  ])
  const services = [sts, signer, kms, s3]
  return {
    accountId,
    region,
    partition,
    issuer,
    identities,
    sts,
    signer,
    kms,
    s3,
    environment: {
      AWS_ENDPOINT_URL_STS: sts.url,
      AWS_ENDPOINT_URL_SIGNER: signer.url,
      AWS_ENDPOINT_URL_KMS: kms.url,
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    },
    identity: (actions) =>
      identities.issue({
        accountId,
        arn: `arn:${partition}:sts::${accountId}:assumed-role/test/session`,
        actions,
      }),
    reset: () => services.forEach((service) => service.reset()),
    stop: async () => void (await Promise.all(services.map((service) => service.stop()))),
  }
}
