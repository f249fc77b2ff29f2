/**
 * Each statement of the templates' bucket policies, tried alone on the Versity S3 Gateway, as far as that knows what stands in it: what
 * it refuses would be let in without it. For the policies of buckets the gateway has neither aws:PrincipalArn nor NotAction nor
 * NotResource; its IAM has them all, so there a statement stands in a policy of the role that asks.
 */
import { ListObjectsV2Command, PutBucketPolicyCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Statement } from '../support/aws/iam-evaluation.ts'
import { runClaims } from '../support/aws/oidc-issuer.ts'
import { byMinio, byTheEvaluatorAlone, byTheGateway } from '../support/aws/statement-deciders.ts'
import { type Attempt, standing } from './support/bucket-attempts.ts'
import { trials } from './support/statement-trials.ts'
import {
  buckets,
  bucketStatement,
  bucketStatements,
  type BucketStack,
  ofItsHolder,
} from './support/templated-gateway.ts'
import { type GatewayCloud, startGatewayCloud, trustOf } from './support/versitygw-cloud.ts'
import type { Gateway } from './support/versitygw-server.ts'

const stacks = Object.keys(buckets) as readonly BucketStack[]
const everything: Statement = { Effect: 'Allow', Action: 's3:*', Resource: '*' }
const roles = [
  ...new Set(trials.flatMap(({ refused, allowed }) => [...refused, ...allowed].map(([role]) => role))),
]
let cloud: GatewayCloud

beforeAll(async () => {
  cloud = await startGatewayCloud({
    buckets: Object.values(buckets),
    roles: (address) => {
      const trust = trustOf(address, [runClaims.sub])
      return Object.fromEntries(roles.map((role) => [role, { trust, policies: { own: [everything] } }]))
    },
  })
})
afterAll(() => cloud?.stop())

/** What a role gets that may do everything but what the statements deny. */
async function answer(
  role: string,
  attempt: Attempt,
  { stack, denied }: { readonly stack: BucketStack; readonly denied: readonly Statement[] },
): Promise<'let in' | 'refused'> {
  await cloud.iam.setPolicy(role, 'own', [everything, ...denied])
  const client = await cloud.as(role)
  try {
    await attempt(client, buckets[stack])
    return 'let in'
  } catch (error) {
    expect(error).toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
    return 'refused'
  } finally {
    client.destroy()
  }
}

describe.each(trials.map((trial) => [trial.sid, trial.stack, trial] as const))(
  '%s of %s',
  (sid, stack, trial) => {
    const denied = [ofItsHolder(bucketStatement(stack, sid))]

    beforeEach(async () => {
      await cloud.gateway.owner.send(
        new PutObjectCommand({ Bucket: buckets[stack], Key: standing, Body: 'a' }),
      )
    })

    it.each(trial.allowed)('lets %s in: %s', async (role, _what, attempt) => {
      expect(await answer(role, attempt, { stack, denied })).toBe('let in')
    })

    it.each(trial.refused)('refuses %s, who would be let in without it: %s', async (role, _what, attempt) => {
      expect(await answer(role, attempt, { stack, denied })).toBe('refused')
      expect(await answer(role, attempt, { stack, denied: [] })).toBe('let in')
    })
  },
)

describe('the policy of a bucket on the gateway', () => {
  let secure: Gateway
  beforeAll(async () => {
    secure = await cloud.addSecureGateway()
    for (const gateway of [cloud.gateway, secure]) await gateway.addBucket('tried')
  })

  async function put(gateway: Gateway, stack: BucketStack, sid: string): Promise<void> {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [bucketStatement(stack, sid)] })
    const Policy = text.replaceAll(buckets[stack], 'tried')
    await gateway.owner.send(new PutBucketPolicyCommand({ Bucket: 'tried', Policy }))
  }

  async function listed(gateway: Gateway): Promise<'let in' | 'refused'> {
    await cloud.iam.setPolicy('everything', 'own', [everything])
    const client = await cloud.as('everything', {}, gateway)
    try {
      await client.send(new ListObjectsV2Command({ Bucket: 'tried' }))
      return 'let in'
    } catch (error) {
      expect(error).toMatchObject({ name: 'AccessDenied' })
      return 'refused'
    } finally {
      client.destroy()
    }
  }

  it.each(stacks)(
    'keeps out who comes without TLS, and nobody else, by EncryptedConnections of %s',
    async (stack) => {
      for (const gateway of [secure, cloud.gateway]) await put(gateway, stack, 'EncryptedConnections')
      expect(await listed(secure)).toBe('let in')
      expect(await listed(cloud.gateway)).toBe('refused')
    },
  )

  it('has nothing for aws:PrincipalArn, so that ListersAlone lets not even those in whom it names', async () => {
    await put(cloud.gateway, 'app-development', 'ListersAlone')
    expect(await listed(cloud.gateway)).toBe('refused')
  })

  it.each<[string, BucketStack]>([
    ['ModernConnections', 'app-development'],
    ['NothingIsReplaced', 'app-development'],
    ['WritesAreSignedByTheirHeaders', 'app-development'],
    ['ThisKindOfEncryption', 'app-development'],
    ['ThisKey', 'app-development'],
    ['NoKeyOfTheCaller', 'app-development'],
    ['RetentionHasAnEnd', 'app-development'],
    ['PushWritesReleases', 'app-development'],
    ['HoldsAlone', 'app-holds'],
    ['PoliciesAlone', 'policies'],
    ['ServicesWrite', 'app-logs'],
    ['AccessLogs', 'app-logs'],
    ['TrailLooksAtTheBucket', 'app-logs'],
    ['TrailWrites', 'app-logs'],
  ])('is refused by the gateway for %s of %s, which it does not know', async (sid, stack) => {
    await expect(put(cloud.gateway, stack, sid)).rejects.toMatchObject({ name: 'MalformedPolicy' })
  })
})

describe.each(stacks)('the bucket of %s', (stack) => {
  const sids = bucketStatements(stack).map(({ Sid = '' }) => Sid)
  const deciders = [...byTheGateway, ...byMinio, ...Object.keys(byTheEvaluatorAlone)]

  it('has no statement that nothing decides', () => {
    expect(sids.filter((sid) => !deciders.includes(sid))).toEqual([])
  })

  it('has no statement that the gateway knows and that is not tried', () => {
    const tried = trials.filter((trial) => trial.stack === stack).map(({ sid }) => sid)
    const known = sids.filter((sid) => (byTheGateway as readonly string[]).includes(sid))
    expect(known.filter((sid) => sid !== 'EncryptedConnections').toSorted()).toEqual(tried.toSorted())
  })
})
