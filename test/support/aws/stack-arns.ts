/** The ARNs of what stacks make. */
import { createHash } from 'node:crypto'
import type { Value } from './template-functions.ts'

export interface StackPlace {
  readonly name: string
  readonly accountId: string
  readonly region: string
  readonly partition?: string
}

/** By which property a resource of a type is named; others get their name from CloudFormation or their service. */
export const nameProperties: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::Events::Rule': 'Name',
  'AWS::CloudTrail::Trail': 'TrailName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::Logs::LogGroup': 'LogGroupName',
}

/** What `Ref` stands for: the ARN for some, the address of a queue, the last part of the ARN for the others. */
export function referenceTo(type: string, arn: string): string {
  if (type === 'AWS::SQS::Queue') return queueUrl(arn)
  if (type === 'AWS::Logs::LogGroup') return arn.split(':')[6] ?? ''
  const byArn = ['AWS::IAM::ManagedPolicy', 'AWS::IAM::OIDCProvider', 'AWS::SNS::Topic']
  return byArn.includes(type) ? arn : (arn.split(/[:/]/).at(-1) ?? '')
}

export function queueUrl(arn: string): string {
  const [, , , region, accountId, name] = arn.split(':')
  return `https://sqs.${region}.amazonaws.com/${accountId}/${name}`
}

/** `given`: the resource's name where a property gives one. */
export function arnOf(id: string, type: string, given: Value | undefined, place: StackPlace): string {
  const { accountId, region, partition = 'aws' } = place
  const name = typeof given === 'string' ? given : id
  const made = madeUp(id, place)
  const arn = (service: string, where: string, resource: string) =>
    `arn:${partition}:${service}:${where}:${resource}`
  switch (type) {
    case 'AWS::S3::Bucket':
      return arn('s3', ':', name)
    case 'AWS::IAM::Role':
      return arn('iam', `:${accountId}`, `role/${name}`)
    case 'AWS::IAM::ManagedPolicy':
      return arn('iam', `:${accountId}`, `policy/${name}`)
    case 'AWS::IAM::OIDCProvider':
      return arn('iam', `:${accountId}`, 'oidc-provider/token.actions.githubusercontent.com')
    case 'AWS::KMS::Key':
      return arn('kms', `${region}:${accountId}`, `key/${asUuid(made)}`)
    case 'AWS::Signer::SigningProfile':
      return arn('signer', `${region}:${accountId}`, `/signing-profiles/${id}_${made.slice(0, 12)}`)
    case 'AWS::SNS::Topic':
      return arn('sns', `${region}:${accountId}`, name)
    case 'AWS::Events::Rule':
      return arn('events', `${region}:${accountId}`, `rule/${name}`)
    case 'AWS::CloudTrail::Trail':
      return arn('cloudtrail', `${region}:${accountId}`, `trail/${name}`)
    case 'AWS::Lambda::Function':
      return arn('lambda', `${region}:${accountId}`, `function:${name}`)
    case 'AWS::SQS::Queue':
      return arn('sqs', `${region}:${accountId}`, name)
    case 'AWS::Logs::LogGroup':
      return arn('logs', `${region}:${accountId}`, `log-group:${name}:*`)
    default:
      return arn('cloudformation', `${region}:${accountId}`, id)
  }
}

/** Stands for a name that is made up: the same for the same stack, and for no other. */
function madeUp(id: string, { name, accountId, region }: StackPlace): string {
  return createHash('sha256').update([name, accountId, region, id].join('/')).digest('hex')
}

function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')
}
