/** What somebody gets who has taken one role, or an account: attempts one by one, with what refuses each. */
import { describe, expect, it } from '@jest/globals'
import {
  arrivalKey,
  attemptKey,
  bundleKey,
  evidenceKey,
  fileKey,
  recordKey,
  type ReleaseId,
} from '@secure-deploy/core/release/layout'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { parseFileName } from '@secure-deploy/core/values/names'
import { documentedStacks } from '../../support/aws/documented-stacks.ts'
import type { Ask, Caller, Statement, Verdict } from '../../support/aws/iam-evaluation.ts'
import {
  creating,
  functionIn,
  properly,
  releases,
  requestsIn,
  throughS3,
} from '../../support/aws/stack-requests.ts'
import { type World, worldOf } from '../../support/aws/stack-world.ts'

const everything: readonly Statement[] = [{ Effect: 'Allow', Action: '*', Resource: '*' }]
const one = worldOf(documentedStacks('One account'))
const several = worldOf(documentedStacks('An account for each environment'))
const [release] = releases
const other = { name: 'app-admin', version: '1.4.2' } as ReleaseId
const sha256 = sha256Of(Buffer.from('any'))
const store = (name: 'dev' | 'staging' | 'production', key: string) =>
  `arn:aws:s3:::amzn-s3-demo-${name}/${key}`
const file = fileKey(release, sha256, parseFileName('app.zip'))
const promotion = recordKey(release, 'promotion', sha256)
const deployment = recordKey(release, 'deployment', sha256)
const arrival = arrivalKey(release, '2026-11-25T10:00:00Z', sha256)
const unconditional = Object.fromEntries(
  Object.entries(creating).filter(([key]) => key !== 's3:if-none-match'),
) as Readonly<Record<string, string>>

const put = (resource: string): Ask => ({ action: 's3:PutObject', resource, context: creating })
const replace = (resource: string): Ask => ({ action: 's3:PutObject', resource, context: unconditional })
const ask = (action: string, resource: string): Ask => ({ action, resource, context: properly })
const caller = (name: string, accountId = '111122223333'): Caller => ({
  kind: 'role',
  arn: `arn:aws:iam::${accountId}:role/${name}`,
})

/** By the role alone, and where IAM has widened it to everything. */
type Attempt = readonly [what: string, asked: Ask, itself: Verdict, widened: Verdict]

function attack(role: string, attempts: readonly Attempt[]): void {
  describe(`${role} in the wrong hands`, () => {
    it.each(attempts)('%s', (_what, asked, itself, widened) => {
      const { arn } = one.role(role)
      expect(one.verdictOf(one.role(role), asked)).toBe(itself)
      expect(one.verdictFor({ kind: 'role', arn }, asked, everything)).toBe(widened)
    })
  })
}

const dev = (key: string) => store('dev', key)
attack('app-push', [
  ['creates a release', put(dev(bundleKey(release))), 'allowed', 'allowed'],
  ['does not replace one', replace(dev(bundleKey(release))), 'denied', 'denied'],
  ['does not replace a file', replace(dev(file)), 'denied', 'denied'],
  ['does not read', ask('s3:GetObject', dev(bundleKey(release))), 'denied', 'denied'],
  ['does not read a version', ask('s3:GetObjectVersion', dev(file)), 'denied', 'denied'],
  ['does not ask whether something is there', ask('s3:GetObjectAttributes', dev(file)), 'denied', 'denied'],
  ['does not list', ask('s3:ListBucket', 'arn:aws:s3:::amzn-s3-demo-dev'), 'denied', 'denied'],
  ['does not delete', ask('s3:DeleteObject', dev(file)), 'denied', 'denied'],
  ['does not delete a version', ask('s3:DeleteObjectVersion', dev(file)), 'denied', 'denied'],
  ['does not pass over retention', ask('s3:BypassGovernanceRetention', dev(file)), 'denied', 'denied'],
  ['does not hold objects for ever', ask('s3:PutObjectLegalHold', dev(file)), 'denied', 'denied'],
  ['does not open objects', ask('s3:PutObjectAcl', dev(file)), 'denied', 'denied'],
  ['does not tag', ask('s3:PutObjectTagging', dev(file)), 'denied', 'denied'],
  ['does not annotate', ask('s3:PutObjectAnnotation', dev(file)), 'denied', 'denied'],
  ['does not encrypt again', ask('s3:UpdateObjectEncryption', dev(file)), 'denied', 'denied'],
  ['writes no other release', put(dev(bundleKey(other))), 'denied', 'denied'],
  ['writes no promotion', put(dev(promotion)), 'denied', 'denied'],
  ['writes no deployment', put(dev(deployment)), 'denied', 'denied'],
  ['writes no arrival', put(dev(arrival)), 'denied', 'denied'],
  ['writes into no other store', put(store('staging', bundleKey(release))), 'denied', 'denied'],
  ['writes no hold', put('arn:aws:s3:::amzn-s3-demo-holds/holds/name/app/a'), 'denied', 'denied'],
  ['writes no policy', put('arn:aws:s3:::amzn-s3-demo-policies/deploy-policy.yml'), 'denied', 'denied'],
  ['changes no bucket', ask('s3:PutBucketPolicy', 'arn:aws:s3:::amzn-s3-demo-dev'), 'denied', 'denied'],
])

const staging = (key: string) => store('staging', key)
attack('app-promote-staging', [
  ['lets a release in', put(staging(bundleKey(release))), 'allowed', 'allowed'],
  ['records it', put(staging(promotion)), 'allowed', 'allowed'],
  ['does not replace the record', replace(staging(promotion)), 'denied', 'denied'],
  ['does not replace a release', replace(staging(bundleKey(release))), 'denied', 'denied'],
  ['writes no other release', put(staging(bundleKey(other))), 'denied', 'denied'],
  [
    'writes no arrival of another',
    put(staging(arrivalKey(other, '2026-11-25T10:00:00Z', sha256))),
    'denied',
    'denied',
  ],
  ['writes no attempt', put(staging(attemptKey(release, 1))), 'denied', 'denied'],
  ['writes no deployment', put(staging(deployment)), 'denied', 'denied'],
  ['writes nothing beside', put(staging('a')), 'denied', 'denied'],
  ['writes nothing into the store before', put(dev(bundleKey(release))), 'denied', 'denied'],
  ['writes no record of the store before', put(dev(promotion)), 'denied', 'denied'],
  ['writes nothing into the store after', put(store('production', bundleKey(release))), 'denied', 'denied'],
  ['does not delete from the store before', ask('s3:DeleteObject', dev(file)), 'denied', 'denied'],
  ['does not delete', ask('s3:DeleteObjectVersion', staging(file)), 'denied', 'denied'],
  ['does not read the store after', ask('s3:GetObject', store('production', file)), 'denied', 'denied'],
  ['reads no other release', ask('s3:GetObject', staging(bundleKey(other))), 'not allowed', 'allowed'],
])

attack('app-promote-development', [
  ['records a promotion', put(dev(promotion)), 'allowed', 'allowed'],
  ['uploads nothing', put(dev(bundleKey(release))), 'denied', 'denied'],
  ['uploads no file', put(dev(file)), 'denied', 'denied'],
  ['uploads no evidence', put(dev(evidenceKey(release, sha256, parseFileName('a')))), 'denied', 'denied'],
])

attack('app-pull-staging', [
  ['reads', ask('s3:GetObject', staging(bundleKey(release))), 'allowed', 'allowed'],
  ['writes nothing', put(staging(bundleKey(release))), 'denied', 'denied'],
  ['writes no deployment', put(staging(deployment)), 'denied', 'denied'],
  ['reads no other store', ask('s3:GetObject', store('production', file)), 'denied', 'denied'],
])

attack('app-record-staging', [
  ['records a deployment', put(staging(deployment)), 'allowed', 'allowed'],
  ['records none of another environment', put(store('production', deployment)), 'denied', 'denied'],
  ['records no promotion', put(staging(promotion)), 'denied', 'denied'],
  ['reads nothing', ask('s3:GetObject', staging(bundleKey(release))), 'denied', 'denied'],
])

const code = (name: string) => ask('lambda:UpdateFunctionCode', functionIn('111122223333', name))
attack('app-deploy-staging', [
  ['reads', ask('s3:GetObjectVersion', staging(file)), 'allowed', 'allowed'],
  ['updates its function', code('staging'), 'allowed', 'allowed'],
  ['writes nothing', put(staging(bundleKey(release))), 'denied', 'denied'],
  ['records no deployment', put(staging(deployment)), 'denied', 'denied'],
  ['records no promotion', put(staging(promotion)), 'denied', 'denied'],
  ['does not list', ask('s3:ListBucket', 'arn:aws:s3:::amzn-s3-demo-staging'), 'denied', 'denied'],
  ['reads no other store', ask('s3:GetObject', store('production', file)), 'denied', 'denied'],
  ['reads no other release', ask('s3:GetObject', staging(bundleKey(other))), 'not allowed', 'allowed'],
  ['updates no function of another environment', code('production'), 'not allowed', 'allowed'],
  ['updates no function of a longer name', code('staging-admin'), 'not allowed', 'allowed'],
  [
    'gives its function no other role',
    ask('lambda:UpdateFunctionConfiguration', functionIn('111122223333', 'staging')),
    'not allowed',
    'allowed',
  ],
])

attack('app-hold', [
  ['holds', put('arn:aws:s3:::amzn-s3-demo-holds/holds/name/app/a'), 'allowed', 'allowed'],
  ['replaces no hold', replace('arn:aws:s3:::amzn-s3-demo-holds/holds/name/app/a'), 'denied', 'denied'],
  ['deletes no hold', ask('s3:DeleteObject', 'arn:aws:s3:::amzn-s3-demo-holds/holds/a'), 'denied', 'denied'],
  ['reads no hold', ask('s3:GetObject', 'arn:aws:s3:::amzn-s3-demo-holds/holds/a'), 'denied', 'denied'],
])

/** Requests about what was made in one of several accounts. */
function requestsAbout(world: World, accountId: string): readonly Ask[] {
  const arns = world.stacks
    .filter(({ place }) => place.accountId === accountId)
    .flatMap(({ resources }) => resources)
    .filter(({ type }) => ['AWS::S3::Bucket', 'AWS::KMS::Key'].includes(type))
    .map(({ arn }) => arn)
  return requestsIn(world).filter(({ resource }) =>
    arns.some((arn) => resource === arn || resource.startsWith(`${arn}/`)),
  )
}

describe.each([
  ['of development', '111122223333', '777788889999'],
  ['of production', '777788889999', '111122223333'],
])('whoever has taken the whole account %s', (_which, accountId, elsewhere) => {
  const requests = requestsAbout(several, elsewhere)
  const allowed = (name: string) =>
    requests.filter((asked) => several.verdictFor(caller(name, accountId), asked, everything) === 'allowed')

  it.each(['everything', 'stack-administrator', 'break-glass'])(
    'has nothing of the other by the role %s',
    (name) => {
      expect(requests.length).toBeGreaterThan(100)
      expect(allowed(name)).toEqual([])
    },
  )

  it('has nothing of the other as the root user', () => {
    const root = { kind: 'root', accountId } as const
    expect(requests.filter((asked) => several.verdictFor(root, asked, everything) === 'allowed')).toEqual([])
  })

  it('has nothing of the other by a role that is called like one of its own', () => {
    const own = several.roles.filter((role) => role.accountId === elsewhere).map(({ name }) => name)
    expect(own.length).toBeGreaterThan(3)
    expect(own.flatMap(allowed)).toEqual([])
  })
})

describe('whoever may do everything in an account for each environment', () => {
  it.each(['111122223333', '444455556666', '777788889999'])(
    'does nothing with any object or key of %s',
    (accountId) => {
      const allowed = requestsAbout(several, accountId).filter(
        (asked) => several.verdictFor(caller('everything', accountId), asked, everything) === 'allowed',
      )
      const looking = allowed.filter(
        ({ action, resource }) => /^s3:(get|list)/.test(action) && !resource.includes('/'),
      )
      expect(allowed).toEqual(looking)
      expect(looking.filter(({ action }) => action.startsWith('s3:listbucket'))).toEqual([])
    },
  )
})

describe('the name of the role for emergencies', () => {
  const BreakGlassRole = 'emergencies/only'
  const world = worldOf(documentedStacks('One account', { 'app-production': { BreakGlassRole } }))
  const object = store('production', file)
  const verdict = (name: string, asked: Ask) => world.verdictFor(caller(name), asked, everything)

  it.each([
    [BreakGlassRole, 'allowed'],
    ['break-glass', 'denied'],
    ['only', 'denied'],
    ['emergencies/only2', 'denied'],
    ['EMERGENCIES/ONLY', 'denied'],
  ])('lets %s in as the parameter has it: %s', (name, wanted) => {
    expect(verdict(name, ask('s3:GetObject', object))).toBe(wanted)
    expect(verdict(name, ask('s3:DeleteObjectVersion', object))).toBe(wanted)
  })

  it('is compared by the key too', () => {
    const key =
      world.stacks.find(({ place }) => place.name === 'app-production')?.outputs['StoreKeyArn'] ?? ''
    const decrypt = {
      action: 'kms:Decrypt',
      resource: key,
      context: throughS3('arn:aws:s3:::amzn-s3-demo-production'),
    }
    expect([BreakGlassRole, 'break-glass'].map((name) => verdict(name, decrypt))).toEqual([
      'allowed',
      'not allowed',
    ])
  })
})
