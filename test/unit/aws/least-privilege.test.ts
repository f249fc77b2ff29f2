import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parseSigningProfileArn } from '@secure-deploy/aws/arn'
import type { AwsSession } from '@secure-deploy/aws/aws-session'
import { awsSignerRevocation } from '@secure-deploy/aws/revocation'
import { s3Copier } from '@secure-deploy/aws/s3-copier'
import { s3Creator } from '@secure-deploy/aws/s3-creator'
import { s3Lister } from '@secure-deploy/aws/s3-lister'
import { s3Reader } from '@secure-deploy/aws/s3-reader'
import { openSession } from '@secure-deploy/aws/session'
import {
  getStatements,
  listStatements,
  type PolicyStatement,
  promoteStatements,
  putStatements,
  readStatements,
  revocationStatements,
  signStatements,
  uploadStatements,
} from '@secure-deploy/aws/session-policy'
import { awsSigner } from '@secure-deploy/aws/signer'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { awsSignerPlatformId, certificateHashes } from '@secure-deploy/notary'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { atOnce, collect, contentOf, digestOf } from '../../support/aws/test-session.ts'

const keyOf = (bucket: string) =>
  `arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-${bucket === 'dev' ? '1' : '2'}11111111111`
const release = { name: 'app', version: '1.0' } as ReleaseId
const text = 'the bytes'
const key = 'releases/app/1.0/files/x/app.zip'

let account: DoubleAccount

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
  account.signer.addProfile('release_profile')
  account.sts.addRole({
    arn: 'arn:aws:iam::111122223333:role/ci',
    audience: 'sts.amazonaws.com',
    subjects: ['*'],
    actions: ['*'],
  })
})
beforeEach(() => {
  account.reset()
  account.s3.storage.clear()
  for (const name of ['dev', 'staging'])
    account.s3.addBucket({ name, region: 'us-east-1', owner: account.accountId, defaultKey: keyOf(name) })
})
afterAll(() => account.stop())

const access = (bucket: string) => ({ region: 'us-east-1', bucket, prefix: '', release })
const storeOf = (bucket: string) => ({
  uri: `s3://${bucket}`,
  bucket,
  prefix: '',
  expectedBucketOwner: account.accountId,
})

/** A role that may do everything, narrowed to these statements: what works, works by them alone. */
function narrowedTo(policy: readonly PolicyStatement[]): Promise<AwsSession> {
  const token = () => Promise.resolve(account.issuer.issue())
  const identity = {
    kind: 'web-identity',
    roleArn: 'arn:aws:iam::111122223333:role/ci',
    audience: 'sts.amazonaws.com',
    durationSeconds: 900,
    token,
  } as const
  return openSession({
    action: 'test',
    run: { id: '1', attempt: '1' },
    region: 'us-east-1',
    identity,
    allowedAccountIds: [],
    policy,
    mask: () => {},
  })
}

async function upload(bucket: string) {
  const session = await narrowedTo(uploadStatements(access(bucket)))
  return await s3Creator(session, storeOf(bucket), { retry: atOnce }).create(
    key,
    contentOf(text),
    await digestOf(text),
  )
}

const inParts = async () => ({
  ...(await digestOf(text)),
  parts: { partSize: 5, sha256: [sha256Of(Buffer.from('the b')), sha256Of(Buffer.from('ytes'))] },
})

describe('a session narrowed by its generated policy', () => {
  it('can upload an encrypted release', async () => {
    expect((await upload('dev')).outcome).toBe('created')
    expect(account.s3.storage.latest('dev', key)?.protection.keyArn).toBe(keyOf('dev'))
  })

  it('can upload with a key of its own choice', async () => {
    const sseKmsKeyId = keyOf('staging')
    const session = await narrowedTo(uploadStatements({ ...access('dev'), sseKmsKeyId }))
    const created = await s3Creator(session, storeOf('dev'), { sseKmsKeyId, retry: atOnce }).create(
      key,
      contentOf(text),
      await digestOf(text),
    )
    expect(created.outcome).toBe('created')
  })

  it('can upload in parts and lock objects where that is needed', async () => {
    const session = await narrowedTo(
      uploadStatements({ ...access('dev'), multipart: 'needed', retention: 'object-lock' }),
    )
    const retention = { mode: 'GOVERNANCE', until: new Date('2031-01-01T00:00:00Z') } as const
    const creator = s3Creator(session, storeOf('dev'), { retention, retry: atOnce, singleRequestLimit: 5 })
    expect((await creator.create(key, contentOf(text), await inParts())).outcome).toBe('created')
  })

  it('cannot read what it uploaded', async () => {
    await upload('dev')
    const session = await narrowedTo(uploadStatements(access('dev')))
    await expect(s3Reader(session, storeOf('dev'), atOnce).open(key)).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
    })
  })

  it('can read a release and its checksums, and write nothing', async () => {
    await upload('dev')
    const session = await narrowedTo(readStatements(access('dev')))
    const reader = s3Reader(session, storeOf('dev'), atOnce)
    const object = await reader.open(key)
    expect(await collect(object?.bytes ?? [])).toBe(text)
    expect((await reader.digestOf(key))?.sha256).toBe((await digestOf(text)).sha256)
    const created = s3Creator(session, storeOf('dev'), { retry: atOnce }).create(
      `${key}2`,
      contentOf(text),
      await digestOf(text),
    )
    await expect(created).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it.each([
    ['to read', () => readStatements(access('dev'))],
    ['to promote', () => promoteStatements(access('dev'), access('staging'))],
  ])(
    'is refused, and told nothing, about objects that do not exist, when it is %s',
    async (_, statements) => {
      const reader = s3Reader(await narrowedTo(statements()), storeOf('dev'), atOnce)
      await expect(reader.open(key)).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
    },
  )

  it('can promote a release from one key to another', async () => {
    await upload('dev')
    const session = await narrowedTo(promoteStatements(access('dev'), access('staging')))
    const copied = await s3Copier(session, storeOf('dev'), storeOf('staging'), { retry: atOnce }).copy(
      key,
      await digestOf(text),
    )
    expect(copied.outcome).toBe('created')
    expect(account.s3.storage.latest('staging', key)?.protection.keyArn).toBe(keyOf('staging'))
  })

  it('can promote into a bucket that refuses conditional copies', async () => {
    await upload('dev')
    account.s3.addBucket({
      name: 'staging',
      region: 'us-east-1',
      owner: account.accountId,
      defaultKey: keyOf('staging'),
      conditionalCopy: 'unsupported',
    })
    const session = await narrowedTo(promoteStatements(access('dev'), access('staging')))
    const copied = await s3Copier(session, storeOf('dev'), storeOf('staging'), { retry: atOnce }).copy(
      key,
      await digestOf(text),
    )
    expect(copied.outcome).toBe('created')
  })

  it('cannot write back to the source of a promotion', async () => {
    const session = await narrowedTo(promoteStatements(access('dev'), access('staging')))
    const created = s3Creator(session, storeOf('dev'), { retry: atOnce }).create(
      key,
      contentOf(text),
      await digestOf(text),
    )
    await expect(created).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it('can sign with its profile, and with no other', async () => {
    account.signer.addProfile('other_profile')
    const profile = (name: string) => parseSigningProfileArn(account.signer.authority.profileArn(name))
    const session = await narrowedTo(signStatements(profile('release_profile').arn))
    const sign = (name: string) =>
      awsSigner(session, profile(name), { retry: atOnce }).sign(Buffer.from(text), 'text/plain', new Date())
    expect((await sign('release_profile')).length).toBeGreaterThan(0)
    await expect(sign('other_profile')).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it('can ask about revocations of the profile that is trusted', async () => {
    const { authority } = account.signer
    const session = await narrowedTo(revocationStatements([authority.profileArn('release_profile')]))
    const awsSignerRequest = {
      profileVersionArn: authority.profileVersionArn('release_profile', 'A1b2C3d4E5'),
      jobArn: authority.jobArn('00000000-0000-4000-8000-000000000000'),
      certificateHashes: certificateHashes(authority.certificates),
      platformId: awsSignerPlatformId,
    }
    const status = await awsSignerRevocation(session, atOnce).check({
      certificateChain: authority.certificates,
      scheme: 'notary.x509.signingAuthority',
      signingTime: new Date(),
      now: new Date(),
      awsSigner: awsSignerRequest,
    })
    expect(status.kind).toBe('good')
  })

  it('can list exactly the prefixes that it is for', async () => {
    account.s3.place('dev', 'holds/name/app/a', '')
    const session = await narrowedTo(listStatements(access('dev'), ['holds/', 'arrivals/app/']))
    const lister = s3Lister(session, storeOf('dev'), { retry: atOnce })
    expect(await lister.list('holds/')).toEqual(['holds/name/app/a'])
    expect(await lister.folders('arrivals/app/')).toEqual([])
    for (const prefix of ['holds/name/', 'arrivals/', 'releases/app/1.0/'])
      await expect(lister.list(prefix)).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it('cannot list without the statement for it', async () => {
    const session = await narrowedTo(readStatements(access('dev')))
    const listed = s3Lister(session, storeOf('dev'), { retry: atOnce }).list('holds/')
    await expect(listed).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it('is told nothing about objects that do not exist by being allowed to list some', async () => {
    const statements = [
      ...listStatements(access('dev'), ['releases/app/1.0/records/deployment/']),
      ...readStatements(access('dev')),
    ]
    const reader = s3Reader(await narrowedTo(statements), storeOf('dev'), atOnce)
    await expect(reader.open(key)).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it('can read holds, and write none', async () => {
    account.s3.place('dev', 'holds/name/app/a', 'a hold')
    const session = await narrowedTo(getStatements(access('dev'), 'holds/'))
    const object = await s3Reader(session, storeOf('dev'), atOnce).open('holds/name/app/a')
    expect(await collect(object?.bytes ?? [])).toBe('a hold')
    const created = s3Creator(session, storeOf('dev'), { retry: atOnce }).create(
      'holds/name/app/b',
      contentOf(text),
      await digestOf(text),
    )
    await expect(created).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })

  it('can write holds of one scope, of no other, and read none', async () => {
    const session = await narrowedTo(putStatements(access('dev'), 'holds/name/app/'))
    const create = async (at: string) =>
      s3Creator(session, storeOf('dev'), { retry: atOnce }).create(at, contentOf(text), await digestOf(text))
    expect((await create('holds/name/app/a')).outcome).toBe('created')
    await expect(create('holds/name/other/a')).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
    await expect(create(key)).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
    const opened = s3Reader(session, storeOf('dev'), atOnce).open('holds/name/app/a')
    await expect(opened).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' })
  })
})
