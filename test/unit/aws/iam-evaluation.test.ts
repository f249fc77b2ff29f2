/** The evaluation of IAM policies by which the templates are judged, against what the IAM user guide says of it. */
import { describe, expect, it } from '@jest/globals'
import { conditionsHold } from '../../support/aws/iam-conditions.ts'
import {
  type Caller,
  decide,
  type Policies,
  type ResourcePolicy,
  type Statement,
} from '../../support/aws/iam-evaluation.ts'

const home = '111122223333'
const roleArn = `arn:aws:iam::${home}:role/reader`
const role: Caller = { kind: 'role', arn: roleArn }
const stranger: Caller = { kind: 'role', arn: 'arn:aws:iam::999999999999:role/reader' }
const ask = { action: 's3:GetObject', resource: 'arn:aws:s3:::store/a' }
const allow: Statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::store/*' }
const deny: Statement = { ...allow, Effect: 'Deny' }
const toAll = { Principal: '*' } as const
const toAccount = { Principal: { AWS: `arn:aws:iam::${home}:root` } } as const
const toRole = { Principal: { AWS: roleArn } } as const
const bucket = (...statements: Statement[]): ResourcePolicy => ({
  accountId: home,
  counts: 'beside',
  statements,
})
const key = (...statements: Statement[]): ResourcePolicy => ({
  accountId: home,
  counts: 'alone',
  statements,
})

describe('decide', () => {
  it.each<[string, Caller, Policies, string]>([
    ['allows what a policy of the role allows', role, { identity: [allow] }, 'allowed'],
    ['allows nothing by itself', role, { identity: [] }, 'not allowed'],
    ['lets a denial win', role, { identity: [allow, deny] }, 'denied'],
    ['lets a session narrow the role', role, { identity: [allow], session: [] }, 'not allowed'],
    ['lets a session add nothing', role, { identity: [], session: [allow] }, 'not allowed'],
    ['lets a session deny', role, { identity: [allow], session: [allow, deny] }, 'denied'],
    ['needs no permission of the bucket at home', role, { identity: [allow], resource: bucket() }, 'allowed'],
    [
      'lets the bucket deny everyone',
      role,
      { identity: [allow], resource: bucket({ ...deny, ...toAll }) },
      'denied',
    ],
    [
      'lets the bucket deny an account',
      role,
      { identity: [allow], resource: bucket({ ...deny, ...toAccount }) },
      'denied',
    ],
    [
      'lets the bucket allow a role of its account',
      role,
      { identity: [], resource: bucket({ ...allow, ...toRole }) },
      'allowed',
    ],
    [
      'leaves it to the account whom the bucket names',
      role,
      { identity: [], resource: bucket({ ...allow, ...toAccount }) },
      'not allowed',
    ],
    [
      'narrows what the bucket allows by the session',
      role,
      { identity: [], session: [], resource: bucket({ ...allow, ...toRole }) },
      'not allowed',
    ],
    [
      'lets no stranger in by its own policies',
      stranger,
      { identity: [allow], resource: bucket() },
      'not allowed',
    ],
    [
      'lets no stranger in by the bucket alone',
      stranger,
      { identity: [], resource: bucket({ ...allow, ...toAll }) },
      'not allowed',
    ],
    [
      'lets a stranger in by both',
      stranger,
      { identity: [allow], resource: bucket({ ...allow, Principal: { AWS: '999999999999' } }) },
      'allowed',
    ],
    ['opens no key by IAM alone', role, { identity: [allow], resource: key() }, 'not allowed'],
    [
      'opens a key by its policy and IAM',
      role,
      { identity: [allow], resource: key({ ...allow, ...toAccount }) },
      'allowed',
    ],
    [
      'opens no key to an account without IAM',
      role,
      { identity: [], resource: key({ ...allow, ...toAccount }) },
      'not allowed',
    ],
    [
      'opens a key to a role that it names',
      role,
      { identity: [], resource: key({ ...allow, ...toRole }) },
      'allowed',
    ],
    [
      'lets a service in that is named',
      { kind: 'service', name: 'cloudtrail.amazonaws.com' },
      { identity: [], resource: bucket({ ...allow, Principal: { Service: 'cloudtrail.amazonaws.com' } }) },
      'allowed',
    ],
    [
      'lets no other service in',
      { kind: 'service', name: 'logging.s3.amazonaws.com' },
      { identity: [], resource: bucket({ ...allow, Principal: { Service: 'cloudtrail.amazonaws.com' } }) },
      'not allowed',
    ],
    [
      'takes the root user for its account in person',
      { kind: 'root', accountId: home },
      { identity: [], resource: key({ ...allow, ...toAccount }) },
      'allowed',
    ],
    [
      'lets anonymous callers in where everyone is let in',
      { kind: 'anonymous' },
      { identity: [], resource: bucket({ ...allow, ...toAll }) },
      'allowed',
    ],
  ])('%s', (_what, caller, policies, verdict) => {
    expect(decide(caller, ask, policies)).toBe(verdict)
  })

  it.each<[string, Partial<Statement>, string]>([
    ['another action', { Action: 's3:PutObject' }, 'not allowed'],
    ['an action in other case', { Action: 'S3:getobject' }, 'allowed'],
    ['a pattern of actions', { Action: ['s3:List*', 's3:Get*'] }, 'allowed'],
    ['another resource', { Resource: 'arn:aws:s3:::store2/*' }, 'not allowed'],
    ['a resource in other case', { Resource: 'arn:aws:s3:::STORE/*' }, 'not allowed'],
    ['the bucket, not its objects', { Resource: 'arn:aws:s3:::store' }, 'not allowed'],
  ])('compares the action and the resource: %s', (_what, change, verdict) => {
    expect(decide(role, ask, { identity: [{ ...allow, ...change }] })).toBe(verdict)
  })

  it.each<[string, Statement, string]>([
    [
      'an action that is spared',
      { Effect: 'Deny', NotAction: 's3:GetObject', Resource: '*', ...toAll },
      'allowed',
    ],
    [
      'an action that is not spared',
      { Effect: 'Deny', NotAction: 's3:PutObject', Resource: '*', ...toAll },
      'denied',
    ],
    [
      'a resource that is spared',
      { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::store/a*', ...toAll },
      'allowed',
    ],
    [
      'a resource that is not spared',
      { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::store/b*', ...toAll },
      'denied',
    ],
  ])('knows the opposites of elements: %s', (_what, statement, verdict) => {
    expect(decide(role, ask, { identity: [allow], resource: bucket(statement) })).toBe(verdict)
  })

  it('tells conditions who asks', () => {
    const only = (arn: string): Statement => ({
      ...deny,
      ...toAll,
      Condition: { ArnNotEquals: { 'aws:PrincipalArn': arn } },
    })
    const verdictFor = (arn: string) => decide(role, ask, { identity: [allow], resource: bucket(only(arn)) })
    expect(verdictFor(`arn:aws:iam::${home}:role/reader`)).toBe('allowed')
    expect(verdictFor(`arn:aws:iam::${home}:role/other`)).toBe('denied')
  })

  it.each<[string, Statement]>([
    ['neither an action nor its opposite', { Effect: 'Allow', Resource: '*' }],
    ['both', { Effect: 'Allow', Action: '*', NotAction: 's3:*', Resource: '*' }],
  ])('judges by no statement with %s', (_what, statement) => {
    expect(() => decide(role, ask, { identity: [statement] })).toThrow('opposite')
  })

  it('judges by no policy of a resource that names nobody', () => {
    expect(() => decide(role, ask, { identity: [allow], resource: bucket(allow) })).toThrow('principal')
  })
})

describe('conditionsHold', () => {
  it.each<[string, string, string, string | undefined, boolean]>([
    ['StringEquals', 'a', 'k', 'a', true],
    ['StringEquals', 'a*', 'k', 'ab', false],
    ['StringEquals', 'a', 'k', undefined, false],
    ['StringEqualsIfExists', 'a', 'k', undefined, true],
    ['StringNotEquals', 'a', 'k', 'b', true],
    ['StringNotEquals', 'a', 'k', 'a', false],
    ['StringNotEquals', 'a', 'k', undefined, true],
    ['StringLike', 'a*', 'k', 'ab', true],
    ['StringNotLike', 'a*', 'k', 'ab', false],
    ['Bool', 'false', 'k', 'false', true],
    ['Bool', 'false', 'k', undefined, false],
    ['BoolIfExists', 'false', 'k', undefined, true],
    ['Null', 'true', 'k', undefined, true],
    ['Null', 'true', 'k', 'a', false],
    ['Null', 'false', 'k', 'a', true],
    ['NumericLessThan', '1.2', 'k', '1.1', true],
    ['NumericLessThan', '1.2', 'k', '1.3', false],
    ['NumericLessThan', '1.2', 'k', undefined, false],
    ['NumericGreaterThan', '10', 'k', '9', false],
    ['NumericGreaterThan', '10', 'k', '100', true],
    ['ArnEquals', 'arn:aws:iam::*:role/a', 'k', 'arn:aws:iam::111122223333:role/a', true],
    ['ArnLike', 'arn:aws:iam::*:user/*', 'k', 'arn:aws:iam::111122223333:role/a', false],
    ['ArnNotEquals', 'arn:aws:iam::111122223333:role/a', 'k', undefined, true],
    ['StringEquals', 'a', 'K', 'a', true],
  ])('%s %s of %s is for %s: %s', (operator, wanted, name, actual, holds) => {
    const context = actual === undefined ? {} : { k: actual }
    expect(conditionsHold({ [operator]: { [name]: wanted } }, context)).toBe(holds)
  })

  it('is met by any of several values, and by all of several keys', () => {
    expect(conditionsHold({ StringEquals: { k: ['a', 'b'] } }, { k: 'b' })).toBe(true)
    expect(conditionsHold({ StringNotEquals: { k: ['a', 'b'] } }, { k: 'b' })).toBe(false)
    expect(conditionsHold({ StringEquals: { k: 'a', m: 'b' } }, { k: 'a', m: 'c' })).toBe(false)
    expect(conditionsHold({ StringEquals: { k: 'a' }, Bool: { m: 'true' } }, { k: 'a', m: 'false' })).toBe(
      false,
    )
  })

  it.each([
    ['ForAllValues:StringEquals', 'a'],
    ['DateLessThan', '2026-01-01'],
    ['StringEquals', '${aws:PrincipalTag/team}'],
    ['StringLike', '${aws:username}/*'],
    ['ArnEquals', 'somebody'],
    ['NumericLessThan', 'few'],
  ])('decides nothing by %s %s, which it does not know', (operator, value) => {
    expect(() => conditionsHold({ [operator]: { k: value } }, { k: 'arn:a:b:c:d:e' })).toThrow()
  })
})
