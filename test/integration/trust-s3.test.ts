/** The chain where roles have trust policies in AWS's own form, evaluated by an STS that others made, with nothing translated in between. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readStatements, renderSessionPolicy } from '@secure-deploy/aws/session-policy'
import { createOidcIssuer } from '../support/aws/oidc-issuer.ts'
import { releaseId } from '../support/releases.ts'
import { startTokenService } from '../support/runner.ts'
import { makeWorkspace } from '../support/workspace.ts'
import { chainOn, type RealChain, succeeded } from './support/real-chain.ts'
import { development, staging, subjects } from './support/real-cloud.ts'
import { startTrustingCloud, type TrustingCloud } from './support/versitygw-cloud.ts'
import { gatewayAccount } from './support/versitygw-server.ts'

const hourAgo = Math.floor(Date.now() / 1000) - 3600
const version = { 'release-version': '1.0.0' }
let chain: RealChain<TrustingCloud>

beforeAll(async () => {
  const workspace = makeWorkspace()
  chain = chainOn(workspace, await startTrustingCloud(workspace))
  await chain.release('1.0.0')
  await chain.release('1.0.0-neighbour')
})

afterAll(() => chain?.stop())

describe('the chain', () => {
  it('verifies, promotes, and verifies what was promoted', async () => {
    succeeded(await chain.verify(version))
    expect(succeeded(await chain.promote(version)).outputs['outcome']).toBe('created')
    succeeded(await chain.verify({ ...version, store: `s3://${staging}` }))
  })

  it('does not read by a role that may only push', async () => {
    const { errors } = await chain.verify({ ...version, ...chain.cloud.role('push') })
    expect(errors).toEqual(['AWS_ACCESS_DENIED'])
  })

  it('does not write by a role that may only pull', async () => {
    const inputs = { 'bundle-path': await chain.bundle('2.0.0'), ...chain.cloud.role('pull') }
    expect((await chain.upload(inputs)).errors).toEqual(['AWS_ACCESS_DENIED'])
  })

  it('refuses a bucket of another account than is expected', async () => {
    const { errors } = await chain.verify({ ...version, 'expected-bucket-owner': '999999999999' })
    expect(errors).toEqual(['AWS_ACCESS_DENIED'])
  })

  it('refuses a role that does not exist', async () => {
    const role = { 'role-to-assume': `arn:aws:iam::${gatewayAccount}:role/nobody` }
    expect((await chain.verify({ ...version, ...role })).errors).toEqual(['STS_REFUSED'])
  })
})

describe('a session with the policy of a reading action, of a role that may do everything', () => {
  let client: S3Client

  beforeAll(async () => {
    const sts = new STSClient({
      region: 'us-east-1',
      endpoint: chain.cloud.env['AWS_ENDPOINT_URL_STS'] ?? '',
    })
    const { Credentials } = await sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: chain.cloud.role('everything')['role-to-assume'],
        RoleSessionName: 'test',
        WebIdentityToken: chain.cloud.issuer.issue({ iss: chain.cloud.issuerUrl }),
        Policy: renderSessionPolicy(
          readStatements({ region: 'us-east-1', bucket: development, prefix: '', release: releaseId() }),
        ),
      }),
    )
    sts.destroy()
    client = new S3Client({
      region: 'us-east-1',
      endpoint: chain.cloud.env['AWS_ENDPOINT_URL_S3'] ?? '',
      forcePathStyle: true,
      credentials: {
        accessKeyId: Credentials?.AccessKeyId ?? '',
        secretAccessKey: Credentials?.SecretAccessKey ?? '',
        sessionToken: Credentials?.SessionToken ?? '',
      },
    })
  })

  afterAll(() => client?.destroy())

  const bundle = { Bucket: development, Key: 'releases/app/1.0.0/release.bundle.json' }
  const denied = { $metadata: { httpStatusCode: 403 } }

  it('reads the release', async () => {
    expect((await client.send(new GetObjectCommand(bundle))).ContentLength).toBeGreaterThan(0)
  })

  it('reads nothing of another release', async () => {
    const other = { ...bundle, Key: 'releases/app/1.0.0-neighbour/release.bundle.json' }
    await expect(client.send(new GetObjectCommand(other))).rejects.toMatchObject(denied)
  })

  it('writes, deletes and lists nothing', async () => {
    await expect(client.send(new PutObjectCommand({ ...bundle, Body: 'mine' }))).rejects.toMatchObject(denied)
    await expect(client.send(new DeleteObjectCommand(bundle))).rejects.toMatchObject(denied)
    await expect(client.send(new ListObjectsV2Command({ Bucket: development }))).rejects.toMatchObject(denied)
  })
})

describe('a token', () => {
  const verifyWith = async (claims: Readonly<Record<string, unknown>>, issuer = chain.cloud.issuer) => {
    const tokens = await startTokenService(issuer)
    tokens.claim({ iss: chain.cloud.issuerUrl, ...claims })
    try {
      return await chain.verify(version, { env: tokens.environment })
    } finally {
      await tokens.stop()
    }
  }

  it.each(Object.entries(subjects))('with a %s subject of the repository is taken', async (_form, sub) => {
    expect(succeeded(await verifyWith({ sub }))).toMatchObject({ errors: [] })
  })

  it.each([
    ['of another repository', { sub: 'repo:octo-org/other:ref:refs/heads/main' }],
    ['of another branch', { sub: 'repo:octo-org/octo-repo:ref:refs/heads/other' }],
    ['of a repository of the same name', { sub: 'repo:octo-org@65/octo-repo@75:ref:refs/heads/main' }],
    ['of a pull request', { sub: 'repo:octo-org/octo-repo:pull_request' }],
    ['for another audience', { aud: 'somebody else' }],
    ['of another issuer', { iss: 'https://token.actions.githubusercontent.com' }],
    ['that has expired', { iat: hourAgo - 300, nbf: hourAgo - 300, exp: hourAgo }],
  ])('%s is refused', async (_what, claims) => {
    expect(await verifyWith(claims)).toMatchObject({ exitCode: 1, errors: ['STS_REFUSED'] })
  })

  it('that another key has signed is refused', async () => {
    expect(await verifyWith({}, createOidcIssuer())).toMatchObject({ exitCode: 1, errors: ['STS_REFUSED'] })
  })
})
