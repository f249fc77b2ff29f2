/** An account whose IAM and STS others made: an OIDC provider, and roles with trust policies in AWS's own form, with nothing in between. */
import type { S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { createOidcIssuer, type OidcIssuer } from '../../support/aws/oidc-issuer.ts'
import { makeKeyHolder } from '../../support/key-holder.ts'
import { startTokenService, type TokenService } from '../../support/runner.ts'
import type { Workspace } from '../../support/workspace.ts'
import { startOidcServer } from './oidc-server.ts'
import type { ChainCloud } from './real-chain.ts'
import { development, grants, isolated, type RoleName, staging, subjects } from './real-cloud.ts'
import { makeServerCertificate } from './server-certificate.ts'
import { audience, type GatewayIam, type GatewayRole, startIam } from './versitygw-iam.ts'
import { type Gateway, gatewayAccount, ownerKeys, startVersitygw } from './versitygw-server.ts'

/** The parts of an account that tests of roles and buckets look at. */
export interface GatewayCloud {
  readonly issuer: OidcIssuer
  /** The `iss` of the tokens that the account trusts. */
  readonly issuerUrl: string
  readonly iam: GatewayIam
  readonly gateway: Gateway
  /** Another gateway for the same account, over TLS and with buckets of its own. */
  addSecureGateway(): Promise<Gateway>
  /** S3 by a session of the role. @throws by what the STS answers where it gives none for these claims */
  as(role: string, claims?: Readonly<Record<string, unknown>>, where?: Gateway): Promise<S3Client>
  stop(): Promise<void>
}

export interface TrustingCloud extends ChainCloud, Omit<GatewayCloud, 'stop'> {
  readonly tokens: TokenService
}

/** What stands in an account besides the provider of tokens. */
export interface GatewayAccount {
  readonly buckets: readonly string[]
  /** By name; `address` is that of the issuer, with which its condition keys begin. */
  readonly roles: (address: string) => Readonly<Record<string, GatewayRole>>
}

/** An account, and which of its roles a step of the chain takes. */
export interface ChainAccount extends GatewayAccount {
  readonly roleFor: (name: RoleName) => string
}

const region = 'us-east-1'

export async function startGatewayCloud(account: GatewayAccount): Promise<GatewayCloud> {
  const issuer = createOidcIssuer()
  const certificate = makeServerCertificate()
  const discovery = await startOidcServer(issuer, { tls: certificate })
  const keys = ownerKeys()
  const iam = await startIam(keys)
  const flags = () => ['--iam-standalone-endpoint', iam.socket]
  const gateway = await startVersitygw(keys, flags)
  for (const bucket of account.buckets) await gateway.addBucket(bucket)
  await iam.addProvider(certificate)
  const roles = Object.entries(account.roles(certificate.address))
  for (const [name, role] of roles) await iam.addRole(name, role)
  const issuerUrl = `https://${certificate.address}`
  const parts = [gateway, iam, discovery]
  return {
    issuer,
    issuerUrl,
    iam,
    gateway,
    addSecureGateway: async () => {
      const secure = await startVersitygw(keys, flags, certificate)
      parts.unshift(secure)
      return secure
    },
    as: async (role, claims = {}, where = gateway) =>
      where.client(await assume(iam.url, role, issuer.issue({ iss: issuerUrl, ...claims }))),
    stop: async () => {
      for (const part of parts) await part.stop()
    },
  }
}

/** `account`: the one of the chain's documentation unless given. */
export async function startTrustingCloud(
  workspace: Workspace,
  account: ChainAccount = grantedAccount,
): Promise<TrustingCloud> {
  const cloud = await startGatewayCloud(account)
  const tokens = await startTokenService(cloud.issuer)
  const { commit } = workspace
  tokens.claim({ iss: cloud.issuerUrl, sha: commit, workflow_sha: commit, job_workflow_sha: commit })
  const holder = makeKeyHolder()
  return {
    ...cloud,
    tokens,
    env: {
      ...isolated,
      ...tokens.environment,
      AWS_ENDPOINT_URL_S3: cloud.gateway.url,
      AWS_ENDPOINT_URL_STS: cloud.iam.url,
      GITHUB_SHA: commit,
    },
    role: (name) => ({ 'role-to-assume': roleArn(account.roleFor(name)), 'aws-region': region }),
    signing: holder.signer,
    trust: holder.trust,
    stop: async () => {
      await tokens.stop()
      await cloud.stop()
    },
  }
}

function roleArn(name: string): string {
  return `arn:aws:iam::${gatewayAccount}:role/${name}`
}

async function assume(endpoint: string, role: string, WebIdentityToken: string) {
  const sts = new STSClient({ region, endpoint })
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: roleArn(role),
    RoleSessionName: 'test',
    WebIdentityToken,
  })
  const { Credentials } = await sts.send(command).finally(() => sts.destroy())
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
}

/** One trust policy for all roles, which takes both forms of one subject. */
const grantedAccount: ChainAccount = {
  buckets: [development, staging],
  roleFor: (name) => name,
  roles: (address) => {
    const allowed = Object.entries(grants).map(([name, statements]) => {
      const store = statements.map(({ actions, buckets }) => ({
        Effect: 'Allow',
        Action: actions,
        Resource: buckets.map((bucket) => `arn:aws:s3:::${bucket}/*`),
      }))
      return [name, { trust: trustOf(address, Object.values(subjects)), policies: { store } }] as const
    })
    return Object.fromEntries(allowed)
  },
}

/** A trust policy for tokens with one of these subjects. */
export function trustOf(address: string, sub: readonly string[]): readonly object[] {
  return [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${gatewayAccount}:oidc-provider/${address}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${address}:aud`]: audience, [`${address}:sub`]: sub } },
    },
  ]
}
