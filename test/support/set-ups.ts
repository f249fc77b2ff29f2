/** A set-up of octo-org/app with three environments, as somebody would give it to `init`. */
import type { Answers } from '@secure-deploy/cli/set-up/questions'
import { readSetUp } from '@secure-deploy/cli/set-up/read-set-up'
import type { SetUp } from '@secure-deploy/cli/set-up/set-up'

export const suiteCommit = '0123456789abcdef0123456789abcdef01234567'
export const baseline = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d'
export const threeAccounts = ['111122223333', '444455556666', '777788889999'] as const

/** By flag; in an account of its own for each environment. */
export const answered: Readonly<Record<string, readonly string[]>> = {
  repository: ['octo-org/app'],
  'repository-id': ['1296269'],
  'owner-id': ['6811672'],
  branch: ['main'],
  suite: [`octo-org/secure-deploy-actions@${suiteCommit}`],
  'release-name': ['app'],
  application: ['app'],
  environments: ['development', 'staging', 'production'],
  'account-ids': threeAccounts,
  regions: ['eu-west-1'],
  'administrator-role': ['stack-administrator'],
  buckets: ['amzn-s3-demo-dev', 'amzn-s3-demo-staging', 'amzn-s3-demo-production'],
  'holds-bucket': ['amzn-s3-demo-holds'],
  'signer-kind': ['profile'],
  'build-command': ['make build/app.zip build/reports/junit.xml'],
  'subject-path': ['build/app.zip'],
  'evidence-path': ['build/reports/*.xml'],
  'deploy-command': ['./deploy.sh {environment} "$BUCKET" "$KEY" "$VERSION_ID"'],
  'deploy-target': ['arn:aws:lambda:{region}:{account-id}:function:app-{environment}'],
  'deploy-file': ['app.zip'],
  'deploy-role': ['app-deploy-{environment}'],
  soak: ['1h', '24h'],
  approvals: ['1'],
  approvers: ['583231', 'octo-org/release-managers'],
  baseline: [baseline],
  'minimum-tests': ['1'],
}

export const oneAccount = { 'account-ids': ['111122223333'] } as const

export type Changes = Readonly<Record<string, readonly string[]>>

/** The answers of above with others in their place; an empty list takes one out. */
export function answersWith(changes: Changes = {}): Answers {
  return new Map(Object.entries({ ...answered, ...changes }).filter(([, values]) => values.length > 0))
}

export function setUpWith(changes: Changes = {}, rootCertificate?: string): SetUp {
  return readSetUp(answersWith(changes), rootCertificate)
}

/** The same as arguments of the command line. */
export function flagsOf(changes: Changes = {}): readonly string[] {
  return [...answersWith(changes)].flatMap(([flag, values]) => [`--${flag}`, ...values])
}
