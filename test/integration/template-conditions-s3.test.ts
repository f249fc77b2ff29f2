/**
 * The conditions of the templates' bucket policies that MinIO knows and the Versity S3 Gateway does not, on real requests. MinIO asks
 * the policies of buckets about anonymous requests alone, so the statements stand in the policy of a session here.
 */
import { createHash, createHmac } from 'node:crypto'
import {
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Statement } from '../support/aws/iam-evaluation.ts'
import { byMinio } from '../support/aws/statement-deciders.ts'
import { type MinioServer, startMinio } from './support/minio-server.ts'
import { makeServerCertificate, statusOf, trusting } from './support/server-certificate.ts'
import {
  buckets,
  bucketStatement,
  bucketStatements,
  type BucketStack,
  ofItsHolder,
} from './support/templated-gateway.ts'

type Sid = (typeof byMinio)[number]
interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

const region = 'us-east-1'
const stacks = ['app-development', 'app-staging', 'app-holds', 'policies'] as const
const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } }
const tls = makeServerCertificate()
let server: MinioServer
let puts = 0

beforeAll(async () => {
  server = await startMinio({ tls })
  for (const stack of stacks) await server.addBucket(buckets[stack], { objectLock: 'enabled' })
})
afterAll(() => server?.stop())

/** A session that may do everything but what these statements deny. */
async function session(statements: readonly Statement[]): Promise<Keys> {
  const Statement = [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::*' }, ...statements]
  const credentials = server.ownerKeys
  const sts = new STSClient({ region, endpoint: server.url, credentials, ...trusting(tls) })
  const command = new AssumeRoleCommand({
    // MinIO narrows the session of whoever asks, and looks at neither of these.
    RoleArn: 'arn:aws:iam::111122223333:role/any',
    RoleSessionName: 'test',
    Policy: JSON.stringify({ Version: '2012-10-17', Statement }),
  })
  const { Credentials } = await sts.send(command).finally(() => sts.destroy())
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
}

function under(stack: BucketStack, sid: Sid): Promise<Keys> {
  const statement = ofItsHolder(bucketStatement(stack, sid))
  // MinIO knows the key of this one for s3:PutObjectRetention alone.
  return session([
    sid === 'RetentionHasAnEnd' ? { ...statement, Action: 's3:PutObjectRetention' } : statement,
  ])
}

async function withS3<Answer>(
  credentials: Keys,
  use: (client: S3Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new S3Client({
    region,
    endpoint: server.url,
    forcePathStyle: true,
    credentials,
    ...trusting(tls),
  })
  return await use(client).finally(() => client.destroy())
}

function put(
  credentials: Keys,
  stack: BucketStack,
  input: Partial<PutObjectCommandInput> = {},
): Promise<unknown> {
  const command = new PutObjectCommand({ Bucket: buckets[stack], Key: `a/${++puts}`, Body: 'a', ...input })
  return withS3(credentials, (client) => client.send(command))
}

/** A URL by which whoever has it may put one object (S3 API reference, "Authenticating Requests: Using Query Parameters"). */
function presigned(bucket: string, { accessKeyId, secretAccessKey, sessionToken }: Keys): URL {
  const url = new URL(`${server.url}/${bucket}/a/${++puts}`)
  const date = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const scope = `${date.slice(0, 8)}/${region}/s3/aws4_request`
  const query = Object.entries({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${accessKeyId}/${scope}`,
    'X-Amz-Date': date,
    'X-Amz-Expires': '60',
    'X-Amz-Security-Token': sessionToken,
    'X-Amz-SignedHeaders': 'host',
  })
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')
  const canonical = ['PUT', url.pathname, query, `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n')
  const digest = createHash('sha256').update(canonical).digest('hex')
  const signingKey = scope
    .split('/')
    .reduce<Buffer>(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      Buffer.from(`AWS4${secretAccessKey}`),
    )
  const text = ['AWS4-HMAC-SHA256', date, scope, digest].join('\n')
  url.search = `${query}&X-Amz-Signature=${createHmac('sha256', signingKey).update(text).digest('hex')}`
  return url
}

describe.each(stacks)('WritesAreSignedByTheirHeaders of %s', (stack) => {
  const byUrl = (credentials: Keys) =>
    statusOf(presigned(buckets[stack], credentials), tls, { method: 'PUT', body: 'a' })

  it('lets in what the SDK sends', async () => {
    await expect(put(await under(stack, 'WritesAreSignedByTheirHeaders'), stack)).resolves.toBeDefined()
  })

  it('refuses a presigned URL, which would be let in without it', async () => {
    expect(await byUrl(await under(stack, 'WritesAreSignedByTheirHeaders'))).toBe(403)
    expect(await byUrl(await session([]))).toBe(200)
  })
})

describe.each(stacks)('ThisKindOfEncryption of %s', (stack) => {
  it.each([{}, { ServerSideEncryption: 'aws:kms' as const }])(
    'lets in what is put with %j',
    async (input) => {
      await expect(put(await under(stack, 'ThisKindOfEncryption'), stack, input)).resolves.toBeDefined()
    },
  )

  it('refuses another kind, which would be let in without it', async () => {
    const other = { ServerSideEncryption: 'AES256' as const }
    await expect(put(await under(stack, 'ThisKindOfEncryption'), stack, other)).rejects.toMatchObject(denied)
    await expect(put(await session([]), stack, other)).resolves.toBeDefined()
  })
})

describe.each(stacks)('NoKeyOfTheCaller of %s', (stack) => {
  const key = {
    SSECustomerAlgorithm: 'AES256',
    SSECustomerKey: Buffer.alloc(32, 'k').toString('base64'),
    SSECustomerKeyMD5: createHash('md5').update(Buffer.alloc(32, 'k')).digest('base64'),
  }

  it('lets in what comes without a key', async () => {
    await expect(put(await under(stack, 'NoKeyOfTheCaller'), stack)).resolves.toBeDefined()
  })

  it('refuses a key that is sent along, which would be let in without it', async () => {
    await expect(put(await under(stack, 'NoKeyOfTheCaller'), stack, key)).rejects.toMatchObject(denied)
    await expect(put(await session([]), stack, key)).resolves.toBeDefined()
  })
})

describe.each(stacks)('RetentionHasAnEnd of %s', (stack) => {
  /** Of an object that stands there. */
  async function keep(credentials: Keys, days: number): Promise<unknown> {
    const object = { Bucket: buckets[stack], Key: `a/${++puts}` }
    await server.owner.send(new PutObjectCommand({ ...object, Body: 'a' }))
    const RetainUntilDate = new Date(Date.now() + days * 86_400_000)
    const Retention = { Mode: 'GOVERNANCE', RetainUntilDate } as const
    return withS3(credentials, (client) =>
      client.send(new PutObjectRetentionCommand({ ...object, Retention })),
    )
  }

  it('lets in what is kept for as long as is allowed', async () => {
    await expect(keep(await under(stack, 'RetentionHasAnEnd'), 3650)).resolves.toBeDefined()
  })

  it('refuses what would be kept for longer, and be let in without it', async () => {
    await expect(keep(await under(stack, 'RetentionHasAnEnd'), 3651)).rejects.toMatchObject(denied)
    await expect(keep(await session([]), 3651)).resolves.toBeDefined()
  })
})

it('is told of every statement that MinIO decides, in every bucket that has it', () => {
  const having = Object.keys(buckets).filter((stack) =>
    bucketStatements(stack as BucketStack).some(({ Sid }) =>
      (byMinio as readonly string[]).includes(Sid ?? ''),
    ),
  )
  expect(having).toEqual(['app-development', 'app-staging', 'app-holds', 'policies'])
})

describe('what MinIO does not know', () => {
  it.each<[string, BucketStack]>([
    ['ModernConnections', 'app-development'],
    ['NothingIsReplaced', 'app-development'],
    ['ThisKey', 'app-development'],
    ['RetentionHasAnEnd', 'app-development'],
  ])('%s is refused as a part of a policy', async (sid, stack) => {
    await expect(session([ofItsHolder(bucketStatement(stack, sid))])).rejects.toMatchObject({
      $fault: 'client',
    })
  })
})
