/** The account of a set-up in doubles, with everything that its script makes there. */
import type { SetUp } from '@secure-deploy/cli/set-up/set-up'
import { profilesOf } from '@secure-deploy/cli/set-up/profiles'
import { stacksOf } from '@secure-deploy/cli/set-up/stacks'
import { read } from '../contract/repository-files.ts'
import { type DoubleAccount, startAccount } from './aws/account.ts'
import type { Identity } from './aws/identities.ts'
import { soundSettings } from './aws/s3-bucket-settings.ts'
import { type IamDouble, type StackDouble, startCloudFormation, startIam } from './aws/stack-double.ts'
import { outputsOfStacks, stateOfStack } from './set-up-stacks.ts'

export interface SetUpCloud {
  readonly account: DoubleAccount
  readonly cloudFormation: StackDouble
  readonly iam: IamDouble
  /** What a process needs in its environment to ask with these credentials. */
  environment(identity: Identity): Readonly<Record<string, string>>
  /** Every request that was sent, as IAM names it. */
  asked(): readonly string[]
  stop(): Promise<void>
}

/** All that the doctor asks for. */
export const looking = [
  'cloudformation:DescribeStacks',
  'cloudformation:GetTemplate',
  'iam:GetOpenIDConnectProvider',
  'signer:GetSigningProfile',
  's3:GetBucketVersioning',
  's3:GetBucketObjectLockConfiguration',
  's3:GetBucketPublicAccessBlock',
  's3:GetEncryptionConfiguration',
  's3:GetBucketPolicy',
] as const

/** For a set-up in one account and region. */
export async function startSetUpCloud(setUp: SetUp): Promise<SetUpCloud> {
  const [{ accountId, region } = { accountId: '', region: '' }] = setUp.environments
  const account = await startAccount({ accountId, region })
  const cloudFormation = await startCloudFormation(account.identities)
  const iam = await startIam(account.identities)
  iam.providers.set(`arn:aws:iam::${accountId}:oidc-provider/token.actions.githubusercontent.com`, [
    'sts.amazonaws.com',
  ])
  for (const { name } of profilesOf(setUp)) account.signer.addProfile(name)
  const outputs = outputsOfStacks(setUp)
  for (const stack of stacksOf(setUp)) {
    const template = read(`infrastructure/${stack.template}.yaml`)
    cloudFormation.stacks.set(stack.name, { ...stateOfStack(stack, outputs), template })
    const [bucket, defaultKey] = [stack.parameters['BucketName'], Object.values(outputs(stack.name))[0]]
    // The role that deploys is told of a bucket that is made before it.
    if (bucket === undefined || stack.template === 'deployment') continue
    const encrypted = defaultKey === undefined ? {} : { defaultKey }
    account.s3.addBucket({ name: bucket, region, owner: accountId, settings: soundSettings, ...encrypted })
  }
  const services = {
    sts: account.sts,
    signer: account.signer,
    s3: account.s3,
    cloudformation: cloudFormation,
    iam,
  }
  return {
    account,
    cloudFormation,
    iam,
    environment: (identity) => ({
      ...account.environment,
      AWS_ENDPOINT_URL_CLOUDFORMATION: cloudFormation.url,
      AWS_ENDPOINT_URL_IAM: iam.url,
      AWS_ACCESS_KEY_ID: identity.accessKeyId,
      AWS_SECRET_ACCESS_KEY: identity.secretAccessKey,
      ...(identity.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: identity.sessionToken }),
    }),
    asked: () =>
      Object.entries(services).flatMap(([service, { requests }]) =>
        requests.map(({ operation }) => `${service}:${operation}`),
      ),
    stop: async () => {
      await Promise.all([account.stop(), cloudFormation.stop(), iam.stop()])
    },
  }
}
