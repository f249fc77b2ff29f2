import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { connectHolds } from '@secure-deploy/connect/holds'
import type { Caller } from '@secure-deploy/connect/session'
import { placeHold } from '@secure-deploy/core/holds/hold-placing'
import type { HoldsPolicy } from '@secure-deploy/core/policy/deploy-policy'
import { oneOf } from '@secure-deploy/core/signers/signer-set'
import { parseStoreUri } from '@secure-deploy/core/values/uris'
import { directoryStore } from '@secure-deploy/local/directory-store'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { errorWith } from '../../support/errors.ts'
import { holder, holdsTrial, lifter, question, scopes } from '../../support/holds.ts'
import { now } from '../../support/releases.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const roleToAssume = 'arn:aws:iam::111122223333:role/deploy'
const access = {
  audience: 'sts.amazonaws.com',
  durationSeconds: 900,
  allowedAccountIds: [],
  credentials: 'oidc',
  region: 'us-east-1',
  roleToAssume,
} as const

let account: DoubleAccount
let caller: Caller
let buckets = 0

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
  account.sts.addRole({ arn: roleToAssume, audience: 'sts.amazonaws.com', subjects: ['*'], actions: ['*'] })
})
beforeEach(() => {
  account.reset()
  caller = {
    action: 'test',
    run: () => ({ id: '1', attempt: '1' }),
    token: () => Promise.resolve(account.issuer.issue()),
    mask: () => undefined,
    environmentAccessKeyId: undefined,
  }
})
afterAll(() => account.stop())

async function policyFor(uri: string, changes: Partial<HoldsPolicy> = {}): Promise<HoldsPolicy> {
  return {
    store: parseStoreUri(uri, 'store'),
    signers: oneOf(await holder.trust()),
    liftSigners: oneOf(await lifter.trust()),
    ...changes,
  }
}

/** A bucket with a hold on the name of the release. */
async function heldBucket(owner = account.accountId): Promise<string> {
  const name = `holds-${++buckets}`
  account.s3.addBucket({ name, region: 'us-east-1', owner })
  const { place, store } = holdsTrial()
  await place()
  for (const [key, bytes] of store.objects) account.s3.place(name, `team/${key}`, Buffer.from(bytes))
  return name
}

const { id, environment = '', signedBy } = question

describe('connectHolds', () => {
  it('finds the holds of a bucket, by a session that may list and read them and nothing else', async () => {
    const bucket = await heldBucket()
    const before = account.sts.sessions.length
    const read = await connectHolds({ access, caller, holds: await policyFor(`s3://${bucket}/team`), now })
    expect(await read(id, environment, signedBy)).toMatchObject([{ reason: 'a leak in 1.0.0' }])
    const [session, ...others] = account.sts.sessions.slice(before)
    const { Statement } = JSON.parse(session?.parameters.get('Policy') ?? '{}') as { Statement: unknown[] }
    expect(others).toEqual([])
    expect(Statement).toMatchObject([
      { Action: 's3:ListBucket', Condition: { StringLike: { 's3:prefix': ['team/holds/'] } } },
      { Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: `arn:aws:s3:::${bucket}/team/holds/*` },
      { Action: 'kms:Decrypt' },
    ])
  })

  it('opens nothing before holds are asked for', async () => {
    const before = account.sts.sessions.length
    await connectHolds({ access, caller, holds: await policyFor('s3://nowhere'), now })
    expect(account.sts.sessions.length).toBe(before)
  })

  it('does not take a bucket that is not there for one without holds', async () => {
    const read = await connectHolds({ access, caller, holds: await policyFor('s3://nowhere'), now })
    await expect(read(id, environment, signedBy)).rejects.toThrow(errorWith('AWS_NOT_FOUND'))
  })

  it("refuses a bucket of another account's, unless the policy names that account", async () => {
    const bucket = await heldBucket('444455556666')
    const read = async (changes: Partial<HoldsPolicy>) => {
      const holds = await policyFor(`s3://${bucket}/team`, changes)
      return (await connectHolds({ access, caller, holds, now }))(id, environment, signedBy)
    }
    await expect(read({})).rejects.toThrow(errorWith('AWS_ACCESS_DENIED'))
    expect(await read({ accountId: '444455556666' })).toHaveLength(1)
  })

  it('asks for the region of a bucket where neither the policy nor the step names one', async () => {
    const { region, ...nowhere } = access
    const holds = await policyFor('s3://holds')
    await expect(connectHolds({ access: nowhere, caller, holds, now })).rejects.toThrow(
      errorWith('INPUT_MISSING'),
    )
    expect(region).toBe('us-east-1')
  })

  it('finds the holds of a directory without a session', async () => {
    const uri = pathToFileURL(temporaryFolder()).href
    const placed = { store: directoryStore(uri), signers: [holder] as const, clock: () => now }
    await placeHold({ scope: scopes.environment, reason: 'a freeze' }, placed)
    const before = account.sts.sessions.length
    const read = await connectHolds({ access, caller, holds: await policyFor(uri), now })
    expect(await read(id, environment, signedBy)).toMatchObject([{ reason: 'a freeze' }])
    expect(account.sts.sessions.length).toBe(before)
  })
})
