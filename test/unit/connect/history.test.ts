import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { connectHistory } from '@secure-deploy/connect/history'
import type { HistoryRequest } from '@secure-deploy/connect/history'
import type { Caller } from '@secure-deploy/connect/session'
import { readHistory } from '@secure-deploy/core/history/history'
import { readVersions } from '@secure-deploy/core/history/history-versions'
import { parseStoreUri } from '@secure-deploy/core/values/uris'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { errorWith } from '../../support/errors.ts'
import { policedChain } from '../../support/policed-chain.ts'
import type { PolicedChain } from '../../support/policed-chain.ts'
import { holdsFields, policyOf } from '../../support/policies.ts'
import { releaseId } from '../../support/releases.ts'

const roleToAssume = 'arn:aws:iam::111122223333:role/audit'
const access = {
  audience: 'sts.amazonaws.com',
  durationSeconds: 900,
  allowedAccountIds: [],
  credentials: 'oidc',
  region: 'us-east-1',
  roleToAssume,
} as const
const id = releaseId()
const environments = ['development', 'staging', 'production']

let account: DoubleAccount
let caller: Caller
let chain: PolicedChain

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
  account.sts.addRole({ arn: roleToAssume, audience: 'sts.amazonaws.com', subjects: ['*'], actions: ['*'] })
  const inBucket = (name: string) => ({
    store: `s3://amzn-s3-demo-${name}/team`,
    'account-id': account.accountId,
    region: 'us-east-1',
  })
  chain = policedChain(
    policyOf({
      file: { holds: { ...holdsFields, ...inBucket('holds') } },
      environments: {
        development: inBucket('development'),
        staging: inBucket('staging'),
        production: inBucket('production'),
      },
    }),
  )
  await chain.upload()
  for (const environment of environments) await chain.promote(id, environment)
  for (const name of [...environments, 'holds']) {
    const bucket = `amzn-s3-demo-${name}`
    account.s3.addBucket({ name: bucket, region: 'us-east-1', owner: account.accountId })
    for (const [key, bytes] of chain.stores[name]?.objects ?? [])
      account.s3.place(bucket, `team/${key}`, Buffer.from(bytes))
  }
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

const request = (changes: Partial<HistoryRequest> = {}): HistoryRequest => ({
  policy: chain.policy,
  name: id.name,
  version: id.version,
  stores: [],
  access,
  caller,
  now: chain.now(),
  ...changes,
})

describe('connectHistory', () => {
  it('lets a history be read from buckets, line by line', async () => {
    const { verdict, lines } = await readHistory(id, await connectHistory(request()))
    const stored = lines.filter(({ step }) => step === 'stored').map(({ environment }) => environment)
    expect([verdict, stored]).toEqual(['holds', environments])
  })

  it('asks for sessions that may list and read this release and the holds, and nothing else', async () => {
    const before = account.sts.sessions.length
    await readHistory(id, await connectHistory(request()))
    const policies = account.sts.sessions
      .slice(before)
      .map(({ parameters }) => parameters.get('Policy') ?? '')
    expect(policies).toHaveLength(4)
    const actions = policies.flatMap((text) => {
      const { Statement } = JSON.parse(text) as { Statement: readonly { Action: string | string[] }[] }
      return Statement.flatMap(({ Action }) => Action)
    })
    expect(new Set(actions)).toEqual(
      new Set(['s3:ListBucket', 's3:GetObject', 's3:GetObjectVersion', 'kms:Decrypt']),
    )
    expect(policies.filter((text) => text.includes('team/releases/app/1.0.0/*'))).toHaveLength(3)
  })

  it('lets all versions of a name be read, and no other name', async () => {
    const { version: _version, ...all } = request()
    const before = account.sts.sessions.length
    const { versions, verdict } = await readVersions(id.name, await connectHistory(all))
    expect([versions.map(({ version }) => version), verdict]).toEqual([['1.0.0'], 'holds'])
    const [policy] = account.sts.sessions
      .slice(before)
      .map(({ parameters }) => parameters.get('Policy') ?? '')
    expect(policy).toContain('"team/releases/app/*"')
    expect(policy).toContain('"team/arrivals/app/"')
  })

  it('opens no session before something is asked', async () => {
    const before = account.sts.sessions.length
    await connectHistory(request())
    expect(account.sts.sessions.length).toBe(before)
  })

  it('reads a bucket only where it is of the account that the policy names', async () => {
    const elsewhere = chain.policy.environments.map((one) => ({ ...one, accountId: '444455556666' }))
    const policy = { ...chain.policy, environments: elsewhere }
    const { lines } = await readHistory(id, await connectHistory(request({ policy })))
    const standings = lines.map(({ standing }) => standing.kind)
    expect([new Set(standings), lines.length]).toEqual([new Set(['unknown']), 3])
  })

  it('connects only the stores that are named', async () => {
    const stores = [parseStoreUri('s3://amzn-s3-demo-staging/team', 'store')]
    const { places } = await connectHistory(request({ stores }))
    expect(places.map(({ environment }) => environment.name)).toEqual(['staging'])
  })

  it('refuses a store that the policy does not have', async () => {
    const stores = [parseStoreUri('s3://amzn-s3-demo-other/team', 'store')]
    await expect(connectHistory(request({ stores }))).rejects.toEqual(errorWith('INPUT_CONFLICT'))
  })

  it('misses the region of a bucket that nothing names', async () => {
    const { region: _region, ...nowhere } = access
    const bare = chain.policy.environments.map(({ region: _own, ...one }) => one)
    const policy = { ...chain.policy, environments: bare }
    await expect(connectHistory(request({ policy, access: nowhere }))).rejects.toEqual(
      errorWith('INPUT_MISSING'),
    )
  })

  it('has no holds under a policy without holds', async () => {
    const { holds: _holds, ...policy } = chain.policy
    expect((await connectHistory(request({ policy }))).holds).toBeUndefined()
  })
})
