/** Whom the templates' buckets, keys and topic keep out, whatever else the account grants. */
import { describe, expect, it } from '@jest/globals'
import { documentedStacks, region } from '../../support/aws/documented-stacks.ts'
import type { Ask, Caller, Statement } from '../../support/aws/iam-evaluation.ts'
import { arnsIn, creating, objectKeys, properly, requestsIn } from '../../support/aws/stack-requests.ts'
import { worldOf } from '../../support/aws/stack-world.ts'

const world = worldOf(documentedStacks('One account'))
const { buckets, keys } = arnsIn(world)
const [made, encrypting] = [buckets.slice(0, -1), keys.slice(0, -1)]
const everything: readonly Statement[] = [{ Effect: 'Allow', Action: '*', Resource: '*' }]
const account = '111122223333'
const roleNamed = (name: string, accountId = account): Caller => ({
  kind: 'role',
  arn: `arn:aws:iam::${accountId}:role/${name}`,
})

/** Requests about what the stacks made. */
const requests = requestsIn(world).filter(
  ({ resource }) =>
    made.some((bucket) => resource === bucket || resource.startsWith(`${bucket}/`)) ||
    encrypting.includes(resource),
)

/** Of these requests, what somebody may do to whom IAM allows everything. */
function allowedTo(caller: Caller): readonly Ask[] {
  return requests.filter((ask) => world.verdictFor(caller, ask, everything) === 'allowed')
}

function actionsOn(asks: readonly Ask[], where: (resource: string) => boolean): readonly string[] {
  return [...new Set(asks.filter(({ resource }) => where(resource)).map(({ action }) => action))].toSorted()
}

const isObject = (resource: string) => resource.startsWith('arn:aws:s3:::') && resource.includes('/')
const isBucket = (resource: string) => made.includes(resource)
const isKey = (resource: string) => encrypting.includes(resource)
const listing = ['s3:listbucket', 's3:listbucketmultipartuploads', 's3:listbucketversions']

describe('a stranger of the account, allowed everything by IAM', () => {
  const allowed = allowedTo(roleNamed('everything'))

  it('can do nothing to any object', () => {
    expect(actionsOn(allowed, isObject)).toEqual([])
  })

  it('can look at the configuration of buckets, and neither list nor change anything', () => {
    const actions = actionsOn(allowed, isBucket)
    expect(actions).toContain('s3:getbucketpolicy')
    expect(actions.filter((action) => !/^s3:(get|list)/.test(action))).toEqual([])
    expect(actions.filter((action) => listing.includes(action))).toEqual([])
  })

  it('can do nothing with any key', () => {
    expect(actionsOn(allowed, isKey)).toEqual([])
  })

  it('cannot announce an arrival', () => {
    const ask = {
      action: 'sns:Publish',
      resource: `arn:aws:sns:${region}:${account}:app-arrivals-production`,
    }
    expect(world.verdictFor(roleNamed('everything'), ask, everything)).toBe('denied')
  })
})

describe.each<[string, Caller]>([
  ['a stranger of another account', roleNamed('everything', '999999999999')],
  ['a role of another account with the name of a role', roleNamed('app-promote-staging', '999999999999')],
  ['an anonymous caller', { kind: 'anonymous' }],
  ['a service of AWS that is not told of', { kind: 'service', name: 'lambda.amazonaws.com' }],
])('%s', (_who, caller) => {
  it('can do nothing at all', () => {
    expect(allowedTo(caller)).toEqual([])
  })
})

describe('the role that administers', () => {
  const allowed = allowedTo(roleNamed('stack-administrator'))

  it('can do nothing to any object, and list none', () => {
    expect(actionsOn(allowed, isObject)).toEqual([])
    expect(actionsOn(allowed, isBucket).filter((action) => listing.includes(action))).toEqual([])
  })

  it('can configure buckets', () => {
    const wanted = [
      's3:putbucketpolicy',
      's3:putlifecycleconfiguration',
      's3:deletebucket',
      's3:putbucketversioning',
    ]
    expect(actionsOn(allowed, isBucket)).toEqual(expect.arrayContaining(wanted))
  })

  it('can administer keys, and use none', () => {
    const actions = actionsOn(allowed, isKey)
    expect(actions).toContain('kms:putkeypolicy')
    const uses = /encrypt|decrypt|generate|sign|verify|grant|derive|import|replicate/
    expect(actions.filter((action) => uses.test(action))).toEqual([])
  })
})

describe('the root user', () => {
  const allowed = allowedTo({ kind: 'root', accountId: account })

  it('can do nothing to any object', () => {
    expect(actionsOn(allowed, isObject)).toEqual([])
  })

  it('can mend the policies of keys, and nothing else of them', () => {
    expect(actionsOn(allowed, isKey)).toEqual(['kms:describekey', 'kms:getkeypolicy', 'kms:putkeypolicy'])
  })
})

describe('the role for emergencies', () => {
  const allowed = allowedTo(roleNamed('break-glass'))

  it('can read, list and delete', () => {
    const actions = [...actionsOn(allowed, isObject), ...actionsOn(allowed, isBucket)]
    const wanted = ['s3:getobject', 's3:deleteobjectversion', 's3:bypassgovernanceretention', ...listing]
    expect(actions).toEqual(expect.arrayContaining(wanted))
  })

  it('can create no object in a store', () => {
    const inStores = (resource: string) => isObject(resource) && !resource.includes('-logs/')
    const actions = actionsOn(allowed, inStores)
    expect(actions.filter((action) => /^s3:putobject$/.test(action))).toEqual([])
  })

  it('can decrypt and change the policies of keys, and neither encrypt nor sign', () => {
    expect(actionsOn(allowed, isKey)).toEqual([
      'kms:decrypt',
      'kms:describekey',
      'kms:disablekey',
      'kms:enablekey',
      'kms:getkeypolicy',
      'kms:putkeypolicy',
    ])
  })
})

describe.each(world.roles.map((role) => [role.name, role] as const))(
  'the role %s, widened to everything by IAM',
  (_name, role) => {
    const isWrite = ({ action, resource }: Ask) => isObject(resource) && !/^s3:(get|list)/.test(action)
    const writes = requests.filter(isWrite)

    it('can write where it has to, and nowhere else', () => {
      const widened = writes.filter(
        (ask) => world.verdictFor({ kind: 'role', arn: role.arn }, ask, everything) === 'allowed',
      )
      const own = writes.filter((ask) => world.verdictOf(role, ask) === 'allowed')
      // Sending no retention or abandoning no upload is a matter of the role; where, is a matter of the bucket.
      const places = (asks: readonly Ask[]) => [...new Set(asks.map(({ resource }) => resource))]
      expect(places(widened)).toEqual(places(own))
    })

    it('can change no bucket and administer no key', () => {
      const actions = requests
        .filter((ask) => !isObject(ask.resource))
        .filter((ask) => world.verdictFor({ kind: 'role', arn: role.arn }, ask, everything) === 'allowed')
        .map(({ action }) => action)
      const harmless = /^(s3:(get|list)|kms:(decrypt|generatedatakey)$)/
      expect(actions.filter((action) => !harmless.test(action))).toEqual([])
    })
  },
)

describe('what a service of AWS may write', () => {
  const verdict = (name: string, ask: Ask) => world.verdictFor({ kind: 'service', name }, ask, [])
  const log = (key: string, context: Readonly<Record<string, string>>): Ask => ({
    action: 's3:PutObject',
    resource: `arn:aws:s3:::amzn-s3-demo-logs/${key}`,
    context: { ...properly, ...context },
  })
  const from = (arn: string) => ({ 'aws:SourceArn': arn, 'aws:SourceAccount': account })
  const trail = `arn:aws:cloudtrail:${region}:${account}:trail/amzn-s3-demo-logs`
  const owned = { 's3:x-amz-acl': 'bucket-owner-full-control' }
  const [accessKey, trailKey] = ['access/amzn-s3-demo-dev/1', `trail/AWSLogs/${account}/CloudTrail/1.json.gz`]

  it.each<[string, string, Ask, string]>([
    [
      'the access log of a store',
      'logging.s3.amazonaws.com',
      log(accessKey, from('arn:aws:s3:::amzn-s3-demo-dev')),
      'allowed',
    ],
    [
      'the access log of another bucket',
      'logging.s3.amazonaws.com',
      log(accessKey, from('arn:aws:s3:::other')),
      'not allowed',
    ],
    [
      'an access log among those of the trail',
      'logging.s3.amazonaws.com',
      log(trailKey, from('arn:aws:s3:::amzn-s3-demo-dev')),
      'not allowed',
    ],
    [
      'the log of the trail',
      'cloudtrail.amazonaws.com',
      log(trailKey, { ...from(trail), ...owned }),
      'allowed',
    ],
    [
      'the log of another trail',
      'cloudtrail.amazonaws.com',
      log(trailKey, { ...from(`${trail}2`), ...owned }),
      'not allowed',
    ],
    [
      'a log of the trail without encryption of the way',
      'cloudtrail.amazonaws.com',
      log(trailKey, { ...from(trail), ...owned, 'aws:SecureTransport': 'false' }),
      'denied',
    ],
    [
      'an object of a store',
      'cloudtrail.amazonaws.com',
      {
        action: 's3:PutObject',
        resource: `${made[0]}/${objectKeys[0]}`,
        context: { ...creating, ...from(trail) },
      },
      'not allowed',
    ],
  ])('%s', (_what, service, ask, wanted) => {
    expect(verdict(service, ask)).toBe(wanted)
  })

  const topic = `arn:aws:sns:${region}:${account}:app-arrivals-production`
  const rule = `arn:aws:events:${region}:${account}:rule/app-arrivals-production`

  it.each([
    ['the rule', rule, 'allowed'],
    ['another rule', `${rule}2`, 'not allowed'],
  ])('an announcement by %s', (_which, arn, wanted) => {
    const ask = { action: 'sns:Publish', resource: topic, context: { 'aws:SourceArn': arn } }
    expect(verdict('events.amazonaws.com', ask)).toBe(wanted)
  })

  it.each([
    ['the topic', topic, 'allowed'],
    ['another topic', `${topic}2`, 'not allowed'],
  ])('a data key for announcements to %s', (_which, arn, wanted) => {
    const production = world.stacks.find(({ place }) => place.name === 'app-production')
    const ask = {
      action: 'kms:GenerateDataKey',
      resource: production?.outputs['StoreKeyArn'] ?? '',
      context: { 'kms:EncryptionContext:aws:sns:topicArn': arn },
    }
    expect(verdict('events.amazonaws.com', ask)).toBe(wanted)
  })
})
