/** The sessions of a promotion under the policy that the documentation shows: AWS STS takes 2,048 characters for each. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { connectPromoting } from '@secure-deploy/connect/promoting'
import { parseStoreUri } from '@secure-deploy/core/values/uris'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { releaseId } from '../../support/releases.ts'

const roleToAssume = 'arn:aws:iam::111122223333:role/promote'
const profile = (accountId: string, name: string) =>
  `arn:aws:signer:us-east-1:${accountId}:/signing-profiles/${name}`
const profiles = [
  profile('111122223333', 'app_releases'),
  profile('777788889999', 'app_into_production'),
  profile('444455556666', 'app_into_staging'),
  profile('444455556666', 'app_deployed_to_staging'),
]

let account: DoubleAccount

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
  account.sts.addRole({ arn: roleToAssume, audience: 'sts.amazonaws.com', subjects: ['*'], actions: ['*'] })
})
afterAll(() => account.stop())

it('leave room for the signers of three environments, Object Lock and a long version', async () => {
  const stores = ['s3://amzn-s3-demo-staging', 's3://amzn-s3-demo-production']
  const [source, target] = stores.map((uri) => parseStoreUri(uri, 'store'))
  if (source === undefined || target === undefined) throw new Error('there are two stores')
  await connectPromoting({
    id: releaseId('app', '1.4.123456789.12'),
    source,
    target,
    write: { retention: { mode: 'COMPLIANCE', days: 365 } },
    profiles,
    records: 'looked-at',
    now: new Date(),
    access: {
      audience: 'sts.amazonaws.com',
      durationSeconds: 900,
      allowedAccountIds: [],
      credentials: 'oidc',
      region: 'us-east-1',
      roleToAssume,
    },
    caller: {
      action: 'promote-artifact',
      run: () => ({ id: '1', attempt: '1' }),
      token: () => Promise.resolve(account.issuer.issue()),
      mask: () => undefined,
      environmentAccessKeyId: undefined,
    },
  })
  const policies = account.sts.sessions.map(({ parameters }) => parameters.get('Policy') ?? '')
  expect(policies).toHaveLength(1)
  expect(policies[0]).not.toContain('signer:')
})
