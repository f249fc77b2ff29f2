/** A Versity S3 Gateway over a folder, for one test file: the parts of S3 that MinIO lacks, for its owner's keys. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import { versitygwProgram } from '@secure-deploy/tools/real-parts/versitygw'
import type { MinioServer } from './minio-server.ts'
import { freePort, startServer } from './processes.ts'
import { type ServerCertificate, statusOf, trusting } from './server-certificate.ts'
import type { LongLivedKeys } from './signed-request.ts'

export type S3Server = Pick<MinioServer, 'url' | 'region' | 'owner' | 'ownerKeys' | 'addBucket' | 'stop'>

export interface Gateway extends S3Server {
  client(credentials: LongLivedKeys & { readonly sessionToken?: string }): S3Client
}

/** The account of every ARN of the gateway's IAM. */
export const gatewayAccount = '000000000000'
const region = 'us-east-1'

/** `flags`: before the choice of the folder as the place of the objects. `tls`: plain HTTP unless given. */
export async function startVersitygw(
  keys = ownerKeys(),
  flags: (folder: string) => readonly string[] = (folder) => ['--iam-dir', folderIn(folder, 'accounts')],
  tls?: ServerCertificate,
): Promise<Gateway> {
  const address = `${tls?.address ?? '127.0.0.1'}:${await freePort()}`
  const url = `${tls === undefined ? 'http' : 'https'}://${address}`
  const server = await startServer({
    command: versitygwProgram(),
    args: (folder) => {
      const [versions, data] = [folderIn(folder, 'versions'), folderIn(folder, 'data')]
      const all = [...gatewayFlags(address), ...tlsFlags(folder, tls), ...flags(folder)]
      return [...all, 'posix', '--versioning-dir', versions, data]
    },
    env: { ROOT_ACCESS_KEY: keys.accessKeyId, ROOT_SECRET_KEY: keys.secretAccessKey },
    answers: async () => (await statusOf(`${url}/healthz`, tls)) === 200,
  })
  const client: Gateway['client'] = (credentials) =>
    new S3Client({
      region,
      endpoint: url,
      forcePathStyle: true,
      credentials,
      ...trusting(tls),
    })
  const owner = client(keys)
  return {
    url,
    region,
    owner,
    ownerKeys: keys,
    client,
    addBucket: async (name, options = {}) => {
      const ObjectLockEnabledForBucket = options.objectLock === 'enabled'
      await owner.send(new CreateBucketCommand({ Bucket: name, ObjectLockEnabledForBucket }))
      const VersioningConfiguration = { Status: 'Enabled' } as const
      await owner.send(new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration }))
    },
    stop: async () => {
      owner.destroy()
      await server.stop()
    },
  }
}

/** A bucket's owner is an access key here, where S3 has an account; so this key is the account that the gateway knows. */
export function ownerKeys(): LongLivedKeys {
  return { accessKeyId: gatewayAccount, secretAccessKey: randomBytes(20).toString('hex') }
}

/** `address`: with the port. */
export function gatewayFlags(address: string): readonly string[] {
  return ['--quiet', '--health', '/healthz', '--port', address, '--region', region]
}

function tlsFlags(folder: string, tls: ServerCertificate | undefined): readonly string[] {
  if (tls === undefined) return []
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')] as const
  writeFileSync(key, tls.key, { mode: 0o600 })
  writeFileSync(cert, tls.cert)
  return ['--key', key, '--cert', cert]
}

function folderIn(folder: string, name: string): string {
  mkdirSync(join(folder, name))
  return join(folder, name)
}
