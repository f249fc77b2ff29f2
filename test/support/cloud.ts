/** An AWS account in doubles, set up as the documentation says: a signing profile, stores, and a role for each job. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startAccount, type AccountOptions, type DoubleAccount } from './aws/account.ts'
import { toPem } from './certificates.ts'
import { startTokenService, type TokenService } from './runner.ts'
import { temporaryFolder } from './temporary-folder.ts'
import type { Workspace } from './workspace.ts'

export interface Cloud {
  readonly account: DoubleAccount
  readonly tokens: TokenService
  /** What a step of a job with `id-token: write` has in its environment. */
  readonly env: Readonly<Record<string, string>>
  readonly profileArn: string
  readonly roles: Readonly<Record<RoleName, string>>
  /** Inputs that say: trust the profile, under the root of the doubles. */
  readonly trust: Readonly<Record<string, string>>
  /** Where the folder of the doubles' root stands, for the input trust-store. */
  readonly trustStore: string
  stop(): Promise<void>
}

const roles = {
  sign: ['signer:SignPayload', 'kms:Sign', 'kms:GetPublicKey'],
  push: ['s3:PutObject', 's3:PutObjectRetention', 'kms:GenerateDataKey'],
  record: ['s3:PutObject', 'signer:SignPayload'],
  pull: ['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket', 'kms:Decrypt', 'signer:GetRevocationStatus'],
  promote: [
    's3:GetObject',
    's3:GetObjectVersion',
    's3:ListBucket',
    's3:PutObject',
    'kms:Decrypt',
    'kms:GenerateDataKey',
    'signer:SignPayload',
    'signer:GetRevocationStatus',
  ],
} as const

export type RoleName = keyof typeof roles

export async function startCloud(workspace: Workspace, options: AccountOptions = {}): Promise<Cloud> {
  const account = await startAccount(options)
  const tokens = await startTokenService(account.issuer)
  tokens.claim({ sha: workspace.commit, workflow_sha: workspace.commit, job_workflow_sha: workspace.commit })
  account.signer.addProfile('release_profile')
  for (const name of ['development', 'staging']) {
    const { region, partition, accountId: owner } = account
    account.s3.addBucket({ name: `octo-${name}`, region, partition, owner })
  }
  const arns = Object.entries(roles).map(([name, actions]) => {
    const arn = `arn:${account.partition}:iam::${account.accountId}:role/${name}`
    account.sts.addRole({
      arn,
      audience: 'sts.amazonaws.com',
      subjects: ['repo:octo-org/octo-repo:*'],
      actions,
    })
    return [name, arn] as const
  })
  const profileArn = account.signer.authority.profileArn('release_profile')
  const folder = temporaryFolder()
  return {
    account,
    tokens,
    env: { ...account.environment, ...tokens.environment, GITHUB_SHA: workspace.commit },
    profileArn,
    roles: Object.fromEntries(arns) as Record<RoleName, string>,
    trustStore: folder,
    trust: writeTrust(folder, account.partition, profileArn, toPem(account.signer.authority.root)),
    stop: async () => {
      await tokens.stop()
      await account.stop()
    },
  }
}

/** A strict trust policy for one signing profile, with the root that it names. */
function writeTrust(
  folder: string,
  partition: string,
  profileArn: string,
  root: string,
): Record<string, string> {
  const name = `${partition}-signer-ts`
  const store = join(folder, 'truststore/x509/signingAuthority', name)
  mkdirSync(store, { recursive: true })
  writeFileSync(join(store, 'root.pem'), root)
  const policy = join(folder, 'trustpolicy.blob.json')
  const changes = { trustedIdentities: [profileArn], trustStores: [`signingAuthority:${name}`] }
  writeFileSync(policy, JSON.stringify(trustPolicy(changes)))
  return { 'trust-policy': policy, 'trust-store': folder }
}

export function trustPolicy(changes: Readonly<Record<string, unknown>>): object {
  return {
    version: '1.0',
    trustPolicies: [
      {
        name: 'releases',
        globalPolicy: true,
        signatureVerification: { level: 'strict' },
        trustStores: ['signingAuthority:aws-signer-ts'],
        trustedIdentities: ['*'],
        ...changes,
      },
    ],
  }
}
