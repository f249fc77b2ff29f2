/** Readers of the accounts of a set-up as they are once its script has run, with changes of a test. */
import type { ConnectAccount } from '@secure-deploy/cli/doctor/aws'
import type { SetUp } from '@secure-deploy/cli/set-up/set-up'
import { stacksOf } from '@secure-deploy/cli/set-up/stacks'
import { ServiceError } from '@secure-deploy/core/errors'
import type { AccountReader, BucketReader } from '@secure-deploy/core/inventory/account-reading'
import { outputsOfStacks, stateOfStack } from './set-up-stacks.ts'

export type ReaderChanges = Partial<Omit<AccountReader, 'bucket'>> & {
  readonly bucket?: Partial<BucketReader>
}

/** The credentials of each profile, and those without one, are of the account that the settings say. */
export function accountsOfSetUp(setUp: SetUp, changes: ReaderChanges = {}): ConnectAccount {
  return ({ region, profile }) => {
    const [named] = Object.entries(setUp.awsProfiles).find(([, name]) => name === profile) ?? []
    const accountId = named ?? setUp.environments[0]?.accountId ?? ''
    return Promise.resolve(readerOf(setUp, accountId, region, changes))
  }
}

function readerOf(setUp: SetUp, accountId: string, region: string, changes: ReaderChanges): AccountReader {
  const outputs = outputsOfStacks(setUp)
  const stacks = stacksOf(setUp).filter((one) => one.accountId === accountId && one.region === region)
  const named = (name: string) => stacks.find((one) => one.name === name)
  const { bucket: bucketChanges, ...rest } = changes
  return {
    accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/stack-administrator/octocat`,
    identityProvider: (host) =>
      Promise.resolve({
        arn: `arn:aws:iam::${accountId}:oidc-provider/${host}`,
        audiences: ['sts.amazonaws.com'],
      }),
    signingProfile: () => Promise.resolve({ platform: 'Notation-OCI-SHA384-ECDSA', status: 'Active' }),
    stack: (name) => {
      const stack = named(name)
      return Promise.resolve(stack === undefined ? undefined : stateOfStack(stack, outputs))
    },
    template: (name) => Promise.resolve(templateText(named(name)?.template ?? '')),
    ...rest,
    bucket: (name) => {
      const stack = stacks.find(
        ({ parameters, template }) => parameters['BucketName'] === name && template !== 'deployment',
      )
      if (stack === undefined) throw new Error(`${name} is no bucket of ${accountId} in ${region}`)
      const [key] = Object.values(outputs(stack.name))
      return {
        versioning: () => Promise.resolve('Enabled'),
        objectLock: () => Promise.resolve({ status: 'Enabled', retention: 'GOVERNANCE for 365 days' }),
        openToPublic: () => Promise.resolve([]),
        encryptionKey: () => Promise.resolve(key),
        policy: () => Promise.resolve('{}'),
        ...bucketChanges,
      }
    },
  }
}

export function templateText(name: string): string {
  return `Description: ${name}\n`
}

export const denied = () =>
  Promise.reject(new ServiceError('AWS_ACCESS_DENIED', 'it was denied', { nextStep: 'Allow it.' }))
