/** A Versity S3 Gateway over a folder, for one test file: the parts of S3 that MinIO lacks, for its owner's keys. */
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { versitygwProgram } from '@secure-deploy/tools/real-parts/versitygw'
import { freePort, startServer } from './processes.ts'
import type { MinioServer } from './minio-server.ts'
import type { LongLivedKeys } from './signed-request.ts'

export type S3Server = Pick<MinioServer, 'url' | 'region' | 'owner' | 'ownerKeys' | 'addBucket' | 'stop'>

/** The account of every ARN of the gateway's IAM. */
export const gatewayAccount = '000000000000'
const region = 'us-east-1'

/** `flags`: before the choice of the folder as the place of the objects. */
export async function startVersitygw(
  keys = ownerKeys(),
  flags: (folder: string) => readonly string[] = (folder) => ['--iam-dir', folderIn(folder, 'accounts')],
): Promise<S3Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = await startServer({
    command: versitygwProgram(),
    args: (folder) => {
      const [versions, data] = [folderIn(folder, 'versions'), folderIn(folder, 'data')]
      return [...gatewayFlags(port), ...flags(folder), 'posix', '--versioning-dir', versions, data]
    },
    env: { ROOT_ACCESS_KEY: keys.accessKeyId, ROOT_SECRET_KEY: keys.secretAccessKey },
    answers: async () => (await fetch(`${url}/healthz`)).ok,
  })
  const owner = new S3Client({ region, endpoint: url, forcePathStyle: true, credentials: keys })
  return {
    url,
    region,
    owner,
    ownerKeys: keys,
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

export function gatewayFlags(port: number): readonly string[] {
  return ['--quiet', '--health', '/healthz', '--port', `127.0.0.1:${port}`, '--region', region]
}

function folderIn(folder: string, name: string): string {
  mkdirSync(join(folder, name))
  return join(folder, name)
}
