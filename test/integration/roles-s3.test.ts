/** What the roles of the chain, and each action's own session policy, can do on a server that others made. */
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createOidcIssuer } from '../support/aws/oidc-issuer.ts'
import { startTokenService } from '../support/runner.ts'
import { prefixOf, type RealChain, startRealChain, succeeded } from './support/real-chain.ts'
import { development, type RoleName, staging, subjects } from './support/real-cloud.ts'
import type { BridgedSession } from './support/sts-bridge.ts'

const version = { 'release-version': '1.0.0' }
const own = prefixOf('1.0.0')
let chain: RealChain

beforeAll(async () => {
  chain = await startRealChain()
  await chain.release('1.0.0')
  await chain.release('1.0.0-neighbour')
})

afterAll(() => chain?.stop())

/** The attempts of somebody who has got hold of a session, each by what it is called in a test's name. */
const attempts = {
  put: (bucket: string, key: string) => (client: S3Client) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: 'mine' })),
  get: (bucket: string, key: string) => (client: S3Client) =>
    client.send(new GetObjectCommand({ Bucket: bucket, Key: key })),
  head: (bucket: string, key: string) => (client: S3Client) =>
    client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })),
  remove: (bucket: string, key: string) => (client: S3Client) =>
    client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })),
  tag: (bucket: string, key: string) => (client: S3Client) =>
    client.send(
      new PutObjectTaggingCommand({
        Bucket: bucket,
        Key: key,
        Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] },
      }),
    ),
  list: (bucket: string) => (client: S3Client) => client.send(new ListObjectsV2Command({ Bucket: bucket })),
  listVersions: (bucket: string) => (client: S3Client) =>
    client.send(new ListObjectVersionsCommand({ Bucket: bucket })),
  suspend: (bucket: string) => (client: S3Client) =>
    client.send(
      new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Suspended' } }),
    ),
  copy: (bucket: string, key: string, from: string) => (client: S3Client) =>
    client.send(new CopyObjectCommand({ Bucket: bucket, Key: key, CopySource: from })),
} as const

type Attempt = (client: S3Client) => Promise<unknown>

async function outcome(session: BridgedSession, attempt: Attempt): Promise<string> {
  try {
    await attempt(chain.cloud.as(session))
    return 'allowed'
  } catch (error) {
    const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } }
    if ($metadata?.httpStatusCode === 403) return 'refused'
    throw error
  }
}

const { put, get, head, remove, tag, list, listVersions, suspend, copy } = attempts
const bundle = `${own}release.bundle.json`

describe.each<[RoleName, string, Attempt]>([
  ['push', 'read', get(development, bundle)],
  ['push', 'learn of', head(development, bundle)],
  ['push', 'delete', remove(development, bundle)],
  ['push', 'tag', tag(development, bundle)],
  ['push', 'list', list(development)],
  ['push', 'list versions in', listVersions(development)],
  ['push', 'suspend the versions of', suspend(development)],
  ['push', 'write to another bucket than', put(staging, bundle)],
  ['push', 'copy within', copy(development, `${own}copy`, `${development}/${bundle}`)],
  ['pull', 'write', put(development, `${own}new`)],
  ['pull', 'replace', put(development, bundle)],
  ['pull', 'delete', remove(development, bundle)],
  ['pull', 'tag', tag(development, bundle)],
  ['pull', 'list', list(development)],
  ['pull', 'copy within', copy(development, `${own}copy`, `${development}/${bundle}`)],
  ['promote', 'write to the source, not the target of', put(development, `${own}new`)],
  ['promote', 'delete from', remove(staging, bundle)],
  ['promote', 'list', list(staging)],
  ['promote', 'suspend the versions of', suspend(staging)],
])('the role %s', (role, what, attempt) => {
  it(`cannot ${what} a store`, async () => {
    expect(await outcome(await chain.cloud.session(role), attempt)).toBe('refused')
  })
})

/** Runs an action under the role that may do everything, and returns the sessions that it opened. */
async function sessionsOf(run: () => Promise<unknown>): Promise<readonly BridgedSession[]> {
  const before = chain.cloud.sessions.length
  await run()
  return chain.cloud.sessions.slice(before)
}

const actions = {
  'upload-artifact': async () => {
    const inputs = { ...chain.cloud.role('everything'), 'bundle-path': await chain.bundle('1.0.0') }
    succeeded(await chain.upload(inputs))
  },
  'verify-signature': async () => {
    succeeded(await chain.verify({ ...version, ...chain.cloud.role('everything') }))
  },
  'promote-artifact': async () => {
    succeeded(await chain.promote({ ...version, ...chain.cloud.role('everything') }))
  },
} as const

const neighbour = `${prefixOf('1.0.0-neighbour')}release.bundle.json`
const anywhere: readonly [string, Attempt][] = [
  ['deleting an object of the release', remove(development, bundle)],
  ['deleting the bundle', remove(development, `${own}attempts/all/1`)],
  ['tagging the bundle', tag(development, bundle)],
  ['listing the store', list(development)],
  ['listing versions', listVersions(development)],
  ['suspending versions', suspend(development)],
  ["reading a neighbour's bundle", get(development, neighbour)],
  ["learning of a neighbour's bundle", head(development, neighbour)],
  ["replacing a neighbour's bundle", put(development, neighbour)],
  ['writing beside the release', put(development, 'releases/app/1.0.0')],
  ['writing under another release', put(development, 'releases/other/1.0.0/release.bundle.json')],
  ['writing under another prefix', put(development, `other/${bundle}`)],
  ['reading under another prefix', get(development, `other/${bundle}`)],
  ['writing to a third bucket', put('octo-production', bundle)],
]

const confined: Readonly<Record<keyof typeof actions, readonly [string, Attempt][]>> = {
  'upload-artifact': [
    ...anywhere,
    ['reading the bundle', get(development, bundle)],
    ['learning of the bundle', head(development, bundle)],
    ['writing to another bucket', put(staging, bundle)],
    ['copying from a neighbour', copy(development, `${own}copy`, `${development}/${neighbour}`)],
  ],
  'verify-signature': [
    ...anywhere,
    ['writing', put(development, `${own}new`)],
    ['reading another bucket', get(staging, bundle)],
    ['copying', copy(development, `${own}copy`, `${development}/${bundle}`)],
  ],
  'promote-artifact': [
    ...anywhere,
    ['writing to the source', put(development, `${own}new`)],
    ["writing a neighbour's key in the target", put(staging, neighbour)],
    ['deleting in the target', remove(staging, bundle)],
    ['listing the target', list(staging)],
    ['copying a neighbour', copy(staging, `${own}copy`, `${development}/${neighbour}`)],
  ],
}

describe.each(Object.keys(actions) as (keyof typeof actions)[])('the session of %s', (action) => {
  let sessions: readonly BridgedSession[]
  beforeAll(async () => {
    sessions = await sessionsOf(actions[action])
  })

  it.each(confined[action])('refuses %s, whatever the role may do', async (_what, attempt) => {
    const outcomes = await Promise.all(sessions.map((session) => outcome(session, attempt)))
    expect(outcomes).toEqual(sessions.map(() => 'refused'))
  })
})

describe('a session that is not narrowed', () => {
  it.each([...anywhere.slice(3, 5), ...confined['promote-artifact'].slice(-5)])(
    'would allow %s',
    async (_what, attempt) => {
      expect(await outcome(await chain.cloud.session('everything'), attempt)).toBe('allowed')
    },
  )
})

describe('a token', () => {
  const verifyWith = async (claims: Readonly<Record<string, unknown>>, issuer = chain.cloud.issuer) => {
    const tokens = await startTokenService(issuer)
    tokens.claim(claims)
    try {
      return await chain.verify(version, { env: tokens.environment })
    } finally {
      await tokens.stop()
    }
  }

  it.each(Object.entries(subjects))(
    'with a %s subject of the repository opens the store',
    async (_form, sub) => {
      expect(await verifyWith({ sub })).toMatchObject({ exitCode: 0 })
    },
  )

  it.each([
    ['another repository', 'repo:octo-org/other:ref:refs/heads/main'],
    ['another branch', 'repo:octo-org/octo-repo:ref:refs/heads/other'],
    ['a repository of the same name with another id', 'repo:octo-org@65/octo-repo@75:ref:refs/heads/main'],
    ['a pull request', 'repo:octo-org/octo-repo:pull_request'],
  ])('of %s opens nothing', async (_what, sub) => {
    expect(await verifyWith({ sub })).toMatchObject({ exitCode: 1, errors: ['AWS_ACCESS_DENIED'] })
  })

  it('for another audience is refused', async () => {
    expect(await verifyWith({ aud: 'sts.amazonaws.com' })).toMatchObject({
      exitCode: 1,
      errors: ['STS_REFUSED'],
    })
  })

  it('that has expired is refused', async () => {
    const exp = Math.floor(Date.now() / 1000) - 60
    expect(await verifyWith({ exp })).toMatchObject({ exitCode: 1, errors: ['STS_REFUSED'] })
  })

  it('that another issuer has signed is refused', async () => {
    expect(await verifyWith({}, createOidcIssuer())).toMatchObject({ exitCode: 1, errors: ['STS_REFUSED'] })
  })
})
