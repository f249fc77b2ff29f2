/** Puts policies of IAM that the documentation shows where CloudFormation has them, so that its linter reads them. */
import type { Block } from './blocks.ts'

interface Statement {
  readonly Principal?: unknown
  readonly Action: string | readonly string[]
}
interface Document {
  readonly Statement: readonly Statement[]
}

/** A template with one resource of the kind that the policy is for. A single statement is shown without its document. */
export function templateOf({ file, line, text }: Block): string {
  const shown = JSON.parse(text) as Document | Statement
  const document: Document =
    'Statement' in shown ? shown : ({ Version: '2012-10-17', Statement: [shown] } as Document)
  return JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `${file}:${line}`,
    Resources: { Documented: resourceOf(document, `${file}:${line}`) },
  })
}

function resourceOf(document: Document, where: string): object {
  if (document.Statement.every(({ Principal }) => Principal === undefined))
    return { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document } }
  const [action = ''] = document.Statement.flatMap((statement) => statement.Action)
  switch (action.split(':')[0]) {
    case 'sts':
      return { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: document } }
    case 's3':
      return {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: 'amzn-s3-demo-production', PolicyDocument: document },
      }
    case 'kms':
      return { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: document } }
    default:
      throw new Error(`${where}: nothing is known that has a policy with ${action}`)
  }
}
