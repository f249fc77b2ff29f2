/** What those whom a stack names as auditors may do in the bucket of the policies: list and read, and nothing else. */
import { describe, expect, it } from '@jest/globals'
import { documentedStacks } from '../../support/aws/documented-stacks.ts'
import type { Ask, Statement } from '../../support/aws/iam-evaluation.ts'
import { properly, requestsIn } from '../../support/aws/stack-requests.ts'
import { worldOf } from '../../support/aws/stack-world.ts'

const bucket = 'arn:aws:s3:::amzn-s3-demo-policies'
const everything: readonly Statement[] = [{ Effect: 'Allow', Action: '*', Resource: '*' }]
const list: Ask = { action: 's3:ListBucket', resource: bucket, context: properly }
const read: Ask = { action: 's3:GetObject', resource: `${bucket}/deploy-policy.yml`, context: properly }
const [here, elsewhere] = ['arn:aws:iam::111122223333:role/auditor', 'arn:aws:iam::999999999999:role/auditor']

function worldWith(given: Readonly<Record<string, string>>) {
  return worldOf(documentedStacks('One account', { policies: given }))
}

describe.each([
  ['of this account', here, { AuditorArns: here }],
  ['of another account', elsewhere, { AuditorArns: elsewhere, OtherAccountIds: '999999999999' }],
])('an auditor of policies, %s', (_where, arn, given) => {
  const world = worldWith(given)
  const verdict = (ask: Ask) => world.verdictFor({ kind: 'role', arn }, ask, everything)

  it('lists and reads them, and decrypts what is read', () => {
    const key = String(world.stacks.find(({ place }) => place.name === 'policies')?.outputs['PolicyKeyArn'])
    const context = {
      'kms:ViaService': 's3.eu-west-1.amazonaws.com',
      'kms:EncryptionContext:aws:s3:arn': bucket,
    }
    const decrypt = { action: 'kms:Decrypt', resource: key, context }
    expect([list, read, decrypt].map(verdict)).toEqual(['allowed', 'allowed', 'allowed'])
  })

  it('changes nothing', () => {
    const changes = requestsIn(world).filter(
      ({ action, resource }) => resource.startsWith(bucket) && !/^s3:(get|list)/.test(action),
    )
    expect(changes.length).toBeGreaterThan(10)
    expect(changes.filter((ask) => verdict(ask) === 'allowed')).toEqual([])
  })
})

describe('whoever is no auditor of policies', () => {
  it('lists them no more than before', () => {
    const world = worldWith({ AuditorArns: '' })
    expect(world.verdictFor({ kind: 'role', arn: here }, list, everything)).toBe('denied')
  })

  it('is another role of the account of an auditor', () => {
    const world = worldWith({ AuditorArns: elsewhere, OtherAccountIds: '999999999999' })
    const other = { kind: 'role', arn: `${elsewhere}-2` } as const
    expect([list, read].map((ask) => world.verdictFor(other, ask, everything))).toEqual(['denied', 'denied'])
  })
})
