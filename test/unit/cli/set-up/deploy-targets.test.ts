import { describe, expect, it } from '@jest/globals'
import { deployTargets } from '@secure-deploy/cli/set-up/deploy-targets'
import { stacksOf } from '@secure-deploy/cli/set-up/stacks'
import { setUpWith } from '../../../support/set-ups.ts'
import type { Changes } from '../../../support/set-ups.ts'

function targets(changes: Changes) {
  const setUp = setUpWith(changes)
  return setUp.environments.map((environment) => deployTargets(setUp, environment))
}

describe('deployTargets', () => {
  it('takes a Lambda function that is deployed to, of each environment', () => {
    expect(targets({}).flatMap(({ functions }) => functions)).toEqual([
      'arn:aws:lambda:eu-west-1:111122223333:function:app-development',
      'arn:aws:lambda:eu-west-1:444455556666:function:app-staging',
      'arn:aws:lambda:eu-west-1:777788889999:function:app-production',
    ])
  })

  it.each(['live', '$LATEST', '7'])('takes the function of which %s is deployed to', (qualifier) => {
    const target = `arn:aws:lambda:eu-west-1:111122223333:function:app:${qualifier}`
    expect(targets({ 'deploy-target': [target] })[0]?.functions).toEqual([
      'arn:aws:lambda:eu-west-1:111122223333:function:app',
    ])
  })

  it.each([
    'https://app.example.com',
    'arn:aws:ecs:{region}:{account-id}:service/app/{environment}',
    'arn:aws:lambda:{region}:{account-id}:function:*',
    'arn:aws:lambda:{region}:{account-id}:layer:app',
    'arn:aws:lambda:{region}:{account-id}:function:app, and more',
  ])('takes no function where %s is deployed to', (target) => {
    expect(targets({ 'deploy-target': [target] }).flatMap(({ functions }) => functions)).toEqual([])
  })

  it('takes managed policies, with account and environment put in', () => {
    const arns = [
      'arn:aws:iam::{account-id}:policy/deploys-{environment}',
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
    ]
    expect(targets({ 'deploy-policy-arns': arns })[1]?.policies).toEqual([
      'arn:aws:iam::444455556666:policy/deploys-staging',
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
    ])
  })
})

describe('the stack of the deploying role', () => {
  const stackWith = (changes: Changes) =>
    stacksOf(setUpWith(changes)).find(({ name }) => name === 'app-deploy-staging')

  it('stands in the account of its environment, and takes the key of its store', () => {
    expect(stackWith({})).toMatchObject({
      template: 'deployment',
      accountId: '444455556666',
      parameters: {
        BucketName: 'amzn-s3-demo-staging',
        FunctionArns: 'arn:aws:lambda:eu-west-1:444455556666:function:app-staging',
        ManagedPolicyArns: '',
        RoleName: 'app-deploy-staging',
      },
      taken: [{ parameter: 'StoreKeyArn', from: { stack: 'app-staging' }, output: 'StoreKeyArn' }],
    })
  })

  it('is for the workflow that deploys alone', () => {
    expect(stackWith({})?.parameters['DeployWorkflows']).toMatch(/^[^,]*\/deploy\.yml@[0-9a-f]{40}$/)
  })

  it('says that there is nothing any more, where there was something', () => {
    expect(stackWith({ 'deploy-target': ['app'] })?.parameters).toMatchObject({
      FunctionArns: '',
      ManagedPolicyArns: '',
    })
  })
})
