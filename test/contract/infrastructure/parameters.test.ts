/** What the templates refuse to be given, before anything is made. */
import { describe, expect, it } from '@jest/globals'
import { documentedDeployments, documentedStacks, type Setup } from '../../support/aws/documented-stacks.ts'

const setup: Setup = 'One account'
const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'

describe('the stacks of the README', () => {
  it('are made as they stand', () => {
    expect(() => documentedStacks(setup)).not.toThrow()
    expect(() => documentedStacks('An account for each environment')).not.toThrow()
  })

  it.each<[string, string, string]>([
    ['app-production', 'EnvironmentName', 'production*'],
    ['app-production', 'EnvironmentName', 'a:b'],
    ['app-production', 'BucketName', 'Amzn-S3-Demo'],
    ['app-production', 'BucketName', 'a*'],
    ['app-production', 'ReleaseName', 'a*b'],
    ['app-production', 'ReleaseName', ''],
    ['app-production', 'ReleaseName', 'app/other'],
    ['app-production', 'Repository', 'octo-org/*'],
    ['app-production', 'Repository', '*/app'],
    ['app-production', 'Repository', 'octo-org'],
    ['app-production', 'RepositoryId', '*'],
    ['app-production', 'OwnerId', 'octo-org'],
    ['app-production', 'Ref', '*'],
    ['app-production', 'Ref', 'refs/heads/*/a'],
    ['app-production', 'Ref', 'main'],
    ['app-production', 'PromoteWorkflows', ''],
    ['app-production', 'PromoteWorkflows', '*'],
    ['app-production', 'PromoteWorkflows', 'octo-org/app/.github/workflows/release.yml'],
    ['app-production', 'DeployWorkflows', 'octo-org/app/.github/workflows/*@refs/heads/main'],
    ['app-production', 'AdministratorRole', '*'],
    ['app-production', 'AdministratorRole', '/stack-administrator'],
    ['app-production', 'AdministratorRole', 'arn:aws:iam::111122223333:role/stack-administrator'],
    ['app-production', 'BreakGlassRole', ''],
    ['app-production', 'ReaderArns', '*'],
    ['app-production', 'ReaderArns', 'arn:aws:iam::111122223333:role/*'],
    ['app-production', 'ReaderArns', 'arn:aws:iam::111122223333:root'],
    ['app-production', 'NextPromoteRoleArns', 'arn:aws:iam::*:role/app-promote-next'],
    ['app-production', 'AuditorArns', 'arn:aws:sts::111122223333:assumed-role/auditor/session'],
    ['app-production', 'OtherAccountIds', '*'],
    ['app-production', 'RetentionMode', 'NONE'],
    ['app-production', 'RetentionDays', '0'],
    ['app-production', 'SourceKeyArn', 'alias/aws/s3'],
    ['app-production', 'PolicyObjectKey', '*'],
    ['app-logs', 'LoggedBucketArns', 'arn:aws:s3:::*'],
    ['app-production', 'PromotionProfileName', '*'],
    ['app-production', 'DeploymentProfileName', 'app/releases'],
    ['app-holds', 'HoldProfileName', '*'],
    ['app-holds', 'LiftProfileName', 'a-b'],
    ['app-signing', 'ProfileName', '*'],
    ['app-signing', 'SignerKind', 'file'],
    ['app-signing', 'CertificateRequesterRole', '*'],
    ['app-holds', 'LiftEnvironmentName', ''],
    ['policies', 'PolicyEnvironmentName', ''],
    ['policies', 'ProfileName', 'a-b'],
    ['policies', 'AuditorArns', 'arn:aws:iam::111122223333:root'],
    ['app-deploy-production', 'DeployWorkflows', ''],
    ['app-deploy-production', 'StoreKeyArn', ''],
    ['app-deploy-production', 'StoreKeyArn', '*'],
    ['app-deploy-production', 'FunctionArns', '*'],
    ['app-deploy-production', 'FunctionArns', 'arn:aws:lambda:eu-west-1:111122223333:function:*'],
    ['app-deploy-production', 'FunctionArns', 'arn:aws:lambda:eu-west-1:111122223333:function:app:live'],
    ['app-deploy-production', 'ManagedPolicyArns', '*'],
    ['app-deploy-production', 'ManagedPolicyArns', 'arn:aws:iam::111122223333:role/app'],
    ['app-deploy-production', 'PermissionsBoundaryArn', 'arn:aws:iam::*:policy/app'],
    ['app-deploy-production', 'RoleName', 'a/b'],
  ])('are not made where %s has %s %s', (stack, name, value) => {
    expect(() => documentedStacks(setup, { [stack]: { [name]: value } })).toThrow(`the parameter ${name} is`)
  })

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['FirstIsUploadedTo', 'app-development', { PushWorkflows: '' }],
    ['SourceIsWhole', 'app-production', { SourceKeyArn: '' }],
    ['SourceIsWhole', 'app-development', { SourceKeyArn: key }],
    ['PolicyIsWhole', 'app-production', { PolicyKeyArn: '' }],
    ['PolicyIsWhole', 'app-signing', { PolicyBucketName: '' }],
    ['HoldsAreWhole', 'app-production', { HoldsKeyArn: '' }],
    ['HoldsAreWhole', 'app-signing', { HoldsBucketName: '' }],
    ['KeyIsAdministered', 'app-signing', { SignerKind: 'kms' }],
  ])('are not made against the rule %s: %s with %j', (rule, stack, given) => {
    expect(() => documentedStacks(setup, { [stack]: given })).toThrow(`the rule ${rule} does not hold`)
  })

  it('need everything that no default stands for', () => {
    const needed = documentedDeployments(setup).flatMap(({ parameters }) => Object.keys(parameters))
    expect(needed).toEqual(expect.arrayContaining(['AdministratorRole', 'RepositoryId', 'OwnerId']))
  })
})

describe('less than all of it', () => {
  it('does without a policy and holds', () => {
    const none = { PolicyBucketName: '', PolicyKeyArn: '', HoldsBucketName: '', HoldsKeyArn: '' }
    const changes = {
      'app-signing': none,
      'app-development': none,
      'app-staging': none,
      'app-production': none,
    }
    const stacks = documentedStacks(setup, changes)
    const mentions = stacks
      .slice(4)
      .filter((stack) => JSON.stringify(stack.resources).includes('amzn-s3-demo-policies'))
    expect(mentions).toEqual([])
  })

  it('signs with a profile that is there already', () => {
    const stacks = documentedStacks(setup, { 'app-signing': { ProfileName: 'app_releases' } })
    const signing = stacks.find(({ place }) => place.name === 'app-signing')
    expect(signing?.outputs['Signer']).toBe(
      'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app_releases',
    )
    expect(signing?.resources.map(({ id }) => id)).toEqual(['SignRole'])
  })

  it.each([
    ['app-production', 'PromotionProfileName', 'PromotionSigner', 'PromoteRole', 'PromotionProfile'],
    ['app-production', 'DeploymentProfileName', 'DeploymentSigner', 'RecordRole', 'DeploymentProfile'],
    ['app-holds', 'HoldProfileName', 'HoldSigner', 'HoldRole', 'HoldProfile'],
    ['app-holds', 'LiftProfileName', 'LiftSigner', 'LiftRole', 'LiftProfile'],
    ['policies', 'ProfileName', 'PolicySigner', 'SignRole', 'PolicyProfile'],
  ])('%s signs with the profile that %s names, and makes none for it', (...row) => {
    const [name, parameter, output, role, profile] = row
    const stack = documentedStacks(setup, { [name]: { [parameter]: 'mine' } }).find(
      ({ place }) => place.name === name,
    )
    const arn = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/mine'
    expect(stack?.outputs[output]).toBe(arn)
    expect(JSON.stringify(stack?.resources.find(({ id }) => id === role)?.properties)).toContain(arn)
    const made = stack?.resources.filter(({ type }) => type === 'AWS::Signer::SigningProfile')
    expect(made?.map(({ id }) => id)).not.toContain(profile)
  })

  it('logs without a trail', () => {
    const stacks = documentedStacks(setup, { 'app-logs': { Trail: 'false' } })
    const logs = stacks.find(({ place }) => place.name === 'app-logs')
    expect(logs?.resources.map(({ id }) => id)).toEqual(['LogBucket', 'LogPolicy'])
  })
})
