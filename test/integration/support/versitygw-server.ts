/** A Versity S3 Gateway over a folder, for one test file: the parts of S3 that MinIO lacks, for its owner's keys. */
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { versitygwProgram } from '@secure-deploy/tools/real-parts/versitygw'
import { freePort, startServer } from './processes.ts'
import type { MinioServer } from './minio-server.ts'

export type S3Server = Pick<MinioServer, 'url' | 'region' | 'owner' | 'ownerKeys' | 'addBucket' | 'stop'>

export async function startVersitygw(): Promise<S3Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const region = 'us-east-1'
  const keys = { accessKeyId: 'owner', secretAccessKey: randomBytes(20).toString('hex') }
  const server = await startServer({
    command: versitygwProgram(),
    args: (folder) => {
      const [data, versions, accounts] = ['data', 'versions', 'accounts'].map((name) => {
        mkdirSync(join(folder, name))
        return join(folder, name)
      }) as [string, string, string]
      const gateway = ['--quiet', '--port', `127.0.0.1:${port}`, '--region', region, '--iam-dir', accounts]
      return [...gateway, '--health', '/healthz', 'posix', '--versioning-dir', versions, data]
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
