/** A MinIO server for one test file: S3 with versioning, checksums and policies, and STS that checks OIDC tokens. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { minioProgram } from '@secure-deploy/tools/real-parts/minio'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { freePort, startServer } from './processes.ts'
import { type ServerCertificate, statusOf, trusting } from './server-certificate.ts'
import { type LongLivedKeys, signedHeaders } from './signed-request.ts'

export interface MinioRole {
  /** The audience that a token must have, which is also how MinIO tells its roles apart. */
  readonly audience: string
  /** The statements of the role's policy. */
  readonly statements: readonly object[]
}

export interface MinioServer {
  readonly url: string
  readonly region: string
  /** S3 as the server's owner, past every role. */
  readonly owner: S3Client
  readonly ownerKeys: LongLivedKeys
  /** Creates a bucket with versioning. */
  addBucket(name: string, options?: { readonly objectLock?: 'enabled' }): Promise<void>
  /** Keys of all objects in order. */
  keys(bucket: string, prefix?: string): Promise<readonly string[]>
  /** Every version of every key, deletions included, as `key version`. */
  versions(bucket: string): Promise<readonly string[]>
  stop(): Promise<void>
}

export interface MinioOptions {
  /** Where the issuer's discovery document stands. */
  readonly discovery?: string
  readonly roles?: Readonly<Record<string, MinioRole>>
  /** Plain HTTP unless given; without roles, because those are put by plain HTTP alone. */
  readonly tls?: ServerCertificate
}

const region = 'us-east-1'

export async function startMinio({ discovery, roles = {}, tls }: MinioOptions = {}): Promise<MinioServer> {
  const address = `${tls?.address ?? '127.0.0.1'}:${await freePort()}`
  const url = `${tls === undefined ? 'http' : 'https'}://${address}`
  const keys = { accessKeyId: 'owner', secretAccessKey: randomBytes(20).toString('hex') }
  const server = await startServer({
    command: minioProgram(),
    args: (folder) => [
      'server',
      '--quiet',
      '--address',
      address,
      ...tlsFlags(folder, tls),
      join(folder, 'data'),
    ],
    env: {
      ...serverEnvironment(keys),
      ...(discovery === undefined ? {} : roleEnvironment(discovery, roles)),
    },
    answers: async () => (await statusOf(`${url}/minio/health/cluster`, tls)) === 200,
  })
  const owner = new S3Client({
    region,
    endpoint: url,
    forcePathStyle: true,
    credentials: keys,
    ...trusting(tls),
  })
  for (const [name, role] of Object.entries(roles)) await putPolicy(url, keys, name, role)
  return {
    url,
    region,
    owner,
    ownerKeys: keys,
    addBucket: (name, options) => addBucket(owner, name, options?.objectLock),
    keys: (bucket, prefix = '') => listKeys(owner, bucket, prefix),
    versions: (bucket) => listVersions(owner, bucket),
    stop: async () => {
      owner.destroy()
      await server.stop()
    },
  }
}

function tlsFlags(folder: string, tls: ServerCertificate | undefined): readonly string[] {
  if (tls === undefined) return []
  const certificates = join(folder, 'certificates')
  mkdirSync(certificates)
  writeFileSync(join(certificates, 'private.key'), tls.key, { mode: 0o600 })
  writeFileSync(join(certificates, 'public.crt'), tls.cert)
  return ['--certs-dir', certificates]
}

function serverEnvironment({ accessKeyId, secretAccessKey }: LongLivedKeys): Record<string, string> {
  return {
    HOME: temporaryFolder(),
    MINIO_ROOT_USER: accessKeyId,
    MINIO_ROOT_PASSWORD: secretAccessKey,
    MINIO_SITE_REGION: region,
    MINIO_BROWSER: 'off',
    // Nothing of the server looks outside this machine.
    MINIO_UPDATE: 'off',
    MINIO_CALLHOME_ENABLE: 'off',
    MINIO_KMS_SECRET_KEY: `store-key:${randomBytes(32).toString('base64')}`,
  }
}

/** One provider for each role, all of the same issuer: MinIO's roles are what a provider grants for one audience. */
function roleEnvironment(
  discovery: string,
  roles: Readonly<Record<string, MinioRole>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(roles).flatMap(([name, { audience }]) => [
      [`MINIO_IDENTITY_OPENID_CONFIG_URL_${name.toUpperCase()}`, discovery],
      [`MINIO_IDENTITY_OPENID_CLIENT_ID_${name.toUpperCase()}`, audience],
      [`MINIO_IDENTITY_OPENID_ROLE_POLICY_${name.toUpperCase()}`, name],
    ]),
  )
}

async function putPolicy(url: string, keys: LongLivedKeys, name: string, role: MinioRole): Promise<void> {
  const target = new URL(`${url}/minio/admin/v3/add-canned-policy?name=${name}`)
  const body = JSON.stringify({ Version: '2012-10-17', Statement: role.statements })
  const request = { method: 'PUT', url: target, region, service: 's3', body } as const
  const answer = await fetch(target, { method: 'PUT', headers: signedHeaders(request, keys), body })
  if (!answer.ok) throw new Error(`MinIO refused the policy ${name}: ${await answer.text()}`)
}

async function addBucket(owner: S3Client, name: string, objectLock?: 'enabled'): Promise<void> {
  await owner.send(
    new CreateBucketCommand({ Bucket: name, ObjectLockEnabledForBucket: objectLock === 'enabled' }),
  )
  await owner.send(
    new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration: { Status: 'Enabled' } }),
  )
}

async function listKeys(owner: S3Client, bucket: string, prefix: string): Promise<readonly string[]> {
  const keys: string[] = []
  let next: string | undefined
  do {
    const page = await owner.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: next }),
    )
    keys.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''))
    next = page.NextContinuationToken
  } while (next !== undefined)
  return keys
}

async function listVersions(owner: S3Client, bucket: string): Promise<readonly string[]> {
  const { Versions = [], DeleteMarkers = [] } = await owner.send(
    new ListObjectVersionsCommand({ Bucket: bucket }),
  )
  return [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => `${Key} ${VersionId}`).toSorted()
}
