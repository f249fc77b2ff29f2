/** An account on a server that others made: stores with versioning, and a role for each job that only its own tokens can take. */
import { S3Client } from '@aws-sdk/client-s3'
import { createOidcIssuer, type OidcIssuer } from '../../support/aws/oidc-issuer.ts'
import { type KeyHolder, makeKeyHolder } from '../../support/key-holder.ts'
import { startTokenService, type TokenService } from '../../support/runner.ts'
import type { Workspace } from '../../support/workspace.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { type MinioServer, startMinio } from './minio-server.ts'
import { startOidcServer } from './oidc-server.ts'
import { type BridgedSession, type StsBridge, startStsBridge } from './sts-bridge.ts'

export const accountId = '111122223333'
export const development = 'octo-development'
export const staging = 'octo-staging'

/** The subjects of one repository's main branch, in both forms (GitHub docs, "OpenID Connect reference"). */
export const subjects = {
  named: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  numbered: 'repo:octo-org@65/octo-repo@74:ref:refs/heads/main',
} as const

/** What documentation calls the roles of the chain, and one that may do everything. */
export const grants = {
  push: [{ actions: ['s3:PutObject', 's3:AbortMultipartUpload'], buckets: [development] }],
  pull: [{ actions: ['s3:GetObject', 's3:GetObjectVersion'], buckets: [development, staging] }],
  promote: [
    { actions: ['s3:GetObject', 's3:GetObjectVersion'], buckets: [development, staging] },
    { actions: ['s3:PutObject', 's3:AbortMultipartUpload'], buckets: [staging] },
  ],
  everything: [{ actions: ['s3:*'], buckets: ['*'] }],
} as const

export type RoleName = keyof typeof grants

export interface RealCloud {
  readonly server: MinioServer
  readonly issuer: OidcIssuer
  readonly tokens: TokenService
  /** Every session that was opened, in order. */
  readonly sessions: readonly BridgedSession[]
  /** S3 and STS both go through it. */
  readonly proxy: CuttingProxy<'s3' | 'sts'>
  /** What a step of a job with `id-token: write` has in its environment. */
  readonly env: Readonly<Record<string, string>>
  /** The inputs that give a step this role. */
  role(name: RoleName): Readonly<Record<string, string>>
  /** Inputs that sign with the key file. */
  readonly signing: KeyHolder['signer']
  /** Inputs that trust what the key file signs. */
  readonly trust: KeyHolder['trust']
  /** A session of a role without any narrowing of ours. */
  session(role: RoleName): Promise<BridgedSession>
  /** S3 as a session, from outside the action. */
  as(session: BridgedSession): S3Client
  stop(): Promise<void>
}

export async function startRealCloud(workspace: Workspace): Promise<RealCloud> {
  const issuer = createOidcIssuer()
  const discovery = await startOidcServer(issuer)
  const server = await startMinio({ discovery: discovery.discovery, roles: minioRoles() })
  for (const bucket of [development, staging]) await server.addBucket(bucket)
  const bridge = await startStsBridge({ ...server, target: server.url, accountId, audiences: audiences() })
  const proxy = await startCuttingProxy({ s3: server.url, sts: bridge.url })
  const tokens = await startTokenService(issuer)
  tokens.claim({ sha: workspace.commit, workflow_sha: workspace.commit, job_workflow_sha: workspace.commit })
  const clients: S3Client[] = []
  const holder = makeKeyHolder()
  return {
    server,
    issuer,
    tokens,
    sessions: bridge.sessions,
    proxy,
    env: { ...environment(proxy), ...tokens.environment, GITHUB_SHA: workspace.commit },
    role: (name) => ({
      'role-to-assume': roleArn(name),
      audience: audienceOf(name),
      'aws-region': server.region,
      'allowed-account-ids': accountId,
    }),
    session: async (name) => {
      const WebIdentityToken = issuer.issue({ aud: audienceOf(name) })
      return assume(bridge, { RoleArn: roleArn(name), WebIdentityToken })
    },
    signing: holder.signer,
    trust: holder.trust,
    as: (session) => {
      const client = clientOf(server, session)
      clients.push(client)
      return client
    },
    stop: async () => {
      for (const client of clients) client.destroy()
      await stopAll(tokens, proxy, bridge, server, discovery)
    },
  }
}

async function assume(
  bridge: StsBridge,
  parameters: Readonly<Record<string, string>>,
): Promise<BridgedSession> {
  const Action = 'AssumeRoleWithWebIdentity'
  const common = { Action, Version: '2011-06-15', RoleSessionName: 'test', DurationSeconds: '900' }
  const answer = await fetch(bridge.url, {
    method: 'POST',
    body: new URLSearchParams({ ...common, ...parameters }),
  })
  const session = bridge.sessions.at(-1)
  if (!answer.ok || session === undefined) throw new Error(`no session: ${await answer.text()}`)
  return session
}

async function stopAll(...parts: readonly Pick<StsBridge, 'stop'>[]): Promise<void> {
  for (const part of parts) await part.stop()
}

export function roleArn(name: string): string {
  return `arn:aws:iam::${accountId}:role/${name}`
}

export function audienceOf(name: string): string {
  return `https://sts.example.org/${name}`
}

function audiences(): Record<string, string> {
  return Object.fromEntries(Object.keys(grants).map((name) => [roleArn(name), audienceOf(name)]))
}

/** MinIO has no trust policies, so each statement of a role holds for the subjects that a trust policy would name. */
function minioRoles() {
  const onlyOurs = { StringEquals: { 'jwt:sub': Object.values(subjects) } }
  return Object.fromEntries(
    Object.entries(grants).map(([name, statements]) => [
      name,
      {
        audience: audienceOf(name),
        statements: statements.map(({ actions, buckets }) => ({
          Effect: 'Allow',
          Action: actions,
          Resource: buckets.flatMap((bucket) => [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`]),
          Condition: onlyOurs,
        })),
      },
    ]),
  )
}

/** Nothing of AWS is found on the machine or its network. */
export const isolated = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
} as const

function environment({ urls }: CuttingProxy<'s3' | 'sts'>): Record<string, string> {
  return { ...isolated, AWS_ENDPOINT_URL_S3: urls.s3, AWS_ENDPOINT_URL_STS: urls.sts }
}

function clientOf({ url, region }: MinioServer, { credentials }: BridgedSession): S3Client {
  return new S3Client({ region, endpoint: url, forcePathStyle: true, credentials })
}
