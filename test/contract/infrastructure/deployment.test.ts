/** What is given to infrastructure/deployment.yaml, and what the role of the deploying command is then. */
import { describe, expect, it } from '@jest/globals'
import { documentedDeployments } from '../../support/aws/documented-stacks.ts'
import { statementsOf } from '../../support/aws/stack-world.ts'
import { renderStack, type Resource } from '../../support/aws/stacks.ts'
import type { Value } from '../../support/aws/template-functions.ts'

const place = { name: 'app-deploy-production', accountId: '111122223333', region: 'eu-west-1' }
const documented = documentedDeployments('One account').find(({ stack }) => stack === place.name)
const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const policies = [
  'arn:aws:iam::111122223333:policy/app-deploys-production',
  'arn:aws:iam::aws:policy/AWSCloudFormationReadOnlyAccess',
]

function roleWith(changes: Readonly<Record<string, string>>): Resource {
  const { resources } = renderStack('deployment', place, {
    ...documented?.parameters,
    StoreKeyArn: key,
    ...changes,
  })
  const [role, ...others] = resources
  if (role === undefined || others.length > 0) throw new Error('there is something else than one role')
  return role
}

function sidsOf({ properties }: Resource): readonly string[] {
  const inline = properties['Policies'] as readonly { readonly PolicyDocument: Value }[]
  return inline.flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument).map(({ Sid = '' }) => Sid))
}

describe('the role that deploys', () => {
  it('reads releases and updates the functions that the README names', () => {
    expect(sidsOf(roleWith({}))).toEqual(['ReadReleases', 'Decrypt', 'UpdateFunctions'])
  })

  it('reads alone where it is given nothing to deploy to', () => {
    const role = roleWith({ FunctionArns: '' })
    expect(sidsOf(role)).toEqual(['ReadReleases', 'Decrypt'])
    expect(Object.keys(role.properties)).not.toContain('ManagedPolicyArns')
  })

  it('has the managed policies that it is given, and no other', () => {
    const role = roleWith({ FunctionArns: '', ManagedPolicyArns: policies.join(',') })
    expect(role.properties['ManagedPolicyArns']).toEqual(policies)
    expect(sidsOf(role)).toEqual(['ReadReleases', 'Decrypt'])
  })

  it('has a boundary where one is given, and none where not', () => {
    const [boundary = ''] = policies
    expect(roleWith({ PermissionsBoundaryArn: boundary }).properties['PermissionsBoundary']).toBe(boundary)
    expect(Object.keys(roleWith({}).properties)).not.toContain('PermissionsBoundary')
  })

  it.each([
    ['', 'app-deploy-production'],
    ['ships-production', 'ships-production'],
  ])('is named by %j: %s', (RoleName, name) => {
    expect(roleWith({ RoleName }).properties['RoleName']).toBe(name)
  })
})
